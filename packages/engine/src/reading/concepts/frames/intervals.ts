import type { Proposition, TreatyEvent } from '../../statement.ts';
import type { Clause } from '../clause.ts';

type Span = NonNullable<Extract<Proposition, { kind: 'interval' }>['span']>;

const UNIT = /^(?:year-mark|months|days|weeks)$/;

/** The act of a State that a statement tells of, if it is one that has a day. */
function eventOf(part: Proposition): TreatyEvent | null {
  switch (part.kind) {
    case 'signature':
      return part.positive ? 'sign' : null;
    case 'ratification':
      return part.positive ? 'deposit' : null;
    case 'in-force':
      return 'in-force';
    case 'joined':
      return part.positive ? 'in-force' : null;
    case 'withdrawal-revoked':
      return part.positive ? 'revoke' : null;
    case 'withdrawal-effect':
      return 'effect';
    case 'left':
      return !part.positive ? null : part.aspect === 'notified' ? 'notify' : part.aspect === 'done' ? 'effect' : null;
    default:
      return null;
  }
}

/** The act that a clause names only to measure from it. */
function measuredFrom(clause: Clause): TreatyEvent | null {
  if (clause.has('before-force')) return 'statute-in-force';
  if (clause.has('effect', 'in-force')) return clause.has('withdrawal', 'withdraw', 'leave') ? 'effect' : 'statute-in-force';
  if (clause.has('notify', 'notice')) return 'notify';
  if (clause.has('announce')) return 'announce';
  if (clause.has('sign', 'signature')) return 'sign';
  if (clause.has('ratify', 'ratification', 'instrument', 'accession', 'accede')) return 'deposit';
  return null;
}

function spanOf(clause: Clause): Span | undefined {
  const length = [...clause.all('duration'), ...clause.all('span')][0];
  if (length?.span === undefined) return undefined;
  clause.use('duration', 'span');
  const approx = clause.has('more') ? 'more' : clause.has('fewer') ? 'less' : clause.has('about') ? 'about' : 'exact';
  clause.use('more', 'fewer', 'about');
  return { ...length.span, approx };
}

/** "Eight months later than Ukraine": the same act of another State. */
export function besideOf(clause: Clause, parts: readonly Proposition[]): readonly Proposition[] {
  const [first] = parts;
  const event = first === undefined ? null : eventOf(first);
  if (first === undefined || event === null || !('states' in first) || first.states.length !== 1) return parts;
  const order = clause.besideOrder;
  const others = order === null ? [] : clause.takeBeside();
  if (order === null || others.length === 0) return parts;
  const span = spanOf(clause);
  const states = first.states as Extract<Proposition, { kind: 'interval' }>['states'];
  return [...parts, { kind: 'interval', states, first: event, second: event, others, order, ...(span === undefined ? {} : { span }) }];
}

/** "Unlike Gabon", "as did Mali": the same said of another, or its opposite. */
export function likenedTo(clause: Clause, parts: readonly Proposition[]): readonly Proposition[] {
  const [first] = parts;
  if (first === undefined || parts.length > 2 || !('states' in first)) return [];
  const at = clause.items.findIndex((item) => item.c === 'unlike' || item.c === 'like');
  const word = clause.items[at];
  if (word === undefined) return [];
  // In languages that put such words behind, the State stands before it.
  const before = clause.postpositions ? clause.items[at - 1] : undefined;
  const others = before?.c === 'STATE' ? [before] : clause.items.filter((item) => item.c === 'STATE' && clause.isAfter(item, word.c));
  if (others.length === 0) return [];
  const states = others.flatMap((item) => (item.states ?? []).map((state) => ({ state, orElse: [] })));
  const opposite = word.c === 'unlike';
  const made = sameOf(first, states, opposite);
  if (made === null) return [];
  for (const item of others) clause.useItem(item);
  clause.useItem(word);
  return [made];
}

function sameOf(
  part: Proposition,
  states: readonly { readonly state: string; readonly orElse: readonly string[] }[],
  opposite: boolean,
): Proposition | null {
  const flip = (positive: boolean) => positive !== opposite;
  switch (part.kind) {
    case 'signature':
    case 'ratification':
    case 'joined': {
      const { when: _, ...rest } = part;
      return { ...rest, states, positive: flip(part.positive) } as Proposition;
    }
    case 'membership': {
      const { when: _, ...rest } = part;
      return { ...rest, states, positive: flip(part.positive), how: part.how === 'never' && !opposite ? 'never' : 'is' } as Proposition;
    }
    case 'left': {
      const { when: _, ...rest } = part;
      return { ...rest, states, positive: flip(part.positive) } as Proposition;
    }
    default:
      return null;
  }
}

/** "Three months after its notice", told beside what the State did. */
export function intervalTo(clause: Clause, beside: readonly Proposition[]): readonly Proposition[] {
  const told = beside.find((part) => eventOf(part) !== null);
  const first = told === undefined ? null : eventOf(told);
  const order = clause.has('after') ? 'after' : clause.has('before', 'before-force') ? 'before' : null;
  if (told === undefined || first === null || order === null || !('states' in told) || clause.negative) return [];
  // "In force after a year": the act of the clause itself.
  if (clause.has('will') || clause.items.some((item, at) => item.c === 'after' && UNIT.test(clause.items[at + 1]?.c ?? ''))) return [];
  const second = measuredFrom(clause);
  if (
    second === null ||
    second === first ||
    clause.all('STATE').some((item) => item.states?.[0] !== firstState(told)) ||
    clause.has('DATE')
  )
    return [];
  const later = isLater(clause);
  const span = spanOf(clause);
  clause.use(
    'after',
    'before',
    'before-force',
    'effect',
    'in-force',
    'withdrawal',
    'withdraw',
    'leave',
    'notify',
    'notice',
    'announce',
    'sign',
    'signature',
  );
  clause.use('ratify', 'ratification', 'instrument', 'accession', 'accede', 'STATE', 'will', 'deposit', 'NUM-light');
  const states = told.states as Extract<Proposition, { kind: 'interval' }>['states'];
  const acts = later && order === 'after' ? { first: second, second: first } : { first, second };
  return [{ kind: 'interval', states, ...acts, order, ...(span === undefined ? {} : { span }) }];
}

const ACTS: ReadonlySet<string> = new Set(
  'effect in-force withdrawal withdraw leave notify notice announce sign signature ratify ratification instrument accession accede'.split(
    ' ',
  ),
);

/** "And ratified it 24 years later": the clause tells the later act, where "24 years after its ratification" measures from one. */
function isLater({ items, postpositions }: Clause): boolean {
  const marks = items.flatMap((item, at) => (item.c === 'after' ? [at] : []));
  const [mark] = marks;
  const act = items.findIndex((item) => ACTS.has(item.c));
  if (mark === undefined || act < 0 || marks.length > 1) return false;
  return /^(?:через|спустя|plus tard)$/iu.test(items[mark]?.text ?? '') || (postpositions ? act > mark : act < mark);
}

function firstState(part: Proposition): string | undefined {
  if (!('states' in part)) return undefined;
  const [first] = part.states;
  return typeof first === 'string' ? first : first?.state;
}
