import type { CheckWorld, VerdictWord } from '../check/finding.ts';
import { LAW_POINTS } from '../check/law-points.ts';
import { chronicleLexicon } from '../generated/chronicle.ts';
import { peopleLexicon } from '../generated/people.ts';
import type { Proposition } from '../statement.ts';
import type { Token } from '../token.ts';
import type { Carried } from './carried.ts';
import type { Weighed } from './unread.ts';

/** Whether a date, number or name that no statement carries stands where it changes none of them. */
export function isBeside(
  of: Weighed,
  at: number,
  parts: readonly Proposition[],
  carried: Carried,
  verdict: VerdictWord,
  world: CheckWorld,
): boolean {
  const { tokens } = of.sentence;
  const token = tokens[at];
  switch (token?.kind) {
    case 'number':
      return (
        isOne(tokens, at) ||
        isLegal(of, at) ||
        countsList(tokens, at) ||
        isYearOfResolution(tokens, at) ||
        (verdict === 'contradicted' && isLength(tokens, at))
      );
    case 'date':
      return (
        isLegal(of, at) ||
        isYearOfResolution(tokens, at) ||
        isRead(of, at, SURVIVING) ||
        (parts.some((part) => part.kind === 'vote-on-statute') && holds(token, '1998-07-17'))
      );
    case 'ordinal':
      return isLegal(of, at);
    case 'state':
    case 'adjective':
    case 'place':
      return (
        isRead(of, at, PLACED) ||
        followsRank(tokens, at, parts) ||
        isRelated(token, parts, world) ||
        isTitle(tokens, at, carried, world) ||
        isOwner(tokens, at)
      );
    case 'person':
      return isSought(token, parts, world) || leads(token, parts) || isOfSituation(token, parts, world);
    case 'group':
      return ownsName(tokens, at, world);
    default:
      return false;
  }
}

const SURVIVING: ReadonlySet<Proposition['kind']> = new Set(['survives-withdrawal']);
const PLACED: ReadonlySet<Proposition['kind']> = new Set(['law', 'survives-withdrawal', 'jurisdiction']);

/** "is one", "one of": no count. */
function isOne(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.number === 1 && /^one$/i.test(tokens[at]?.text ?? '') && (next === undefined || next.c === 'of' || next.kind === 'mark')
  );
}

function holds(token: Token, day: string): boolean {
  return token.date !== undefined && day >= token.date.from && day < token.date.until;
}

/** "125 States are bound to arrest Putin": one for whom a warrant is out. */
function isSought(token: Token, parts: readonly Proposition[], world: CheckWorld): boolean {
  return (
    parts.some((part) => part.kind === 'count' || part.kind === 'law') &&
    (token.persons ?? []).every(({ person }) =>
      world.record.persons.some((file) => file.id === person && file.events.some((event) => event.kind === 'warrant-issued')),
    )
  );
}

/** Read by a frame that weighs such words itself. */
function isRead(of: Weighed, at: number, kinds: ReadonlySet<Proposition['kind']>): boolean {
  return of.drafts.some((draft) => kinds.has(draft.proposition.kind) && draft.tokens.includes(at));
}

/** A number or day of a point of law must be one that the law itself names. */
function isLegal(of: Weighed, at: number): boolean {
  const token = of.sentence.tokens[at];
  if (token === undefined) return false;
  return of.drafts.some(({ proposition, tokens }) => {
    if (proposition.kind !== 'law' || (token.kind === 'date' && !tokens.includes(at))) return false;
    const says = LAW_POINTS[proposition.point]?.says ?? '';
    if (token.kind === 'date')
      return LAW_DAYS.some(
        ([words, day]) => says.includes(words) && token.date !== undefined && day >= token.date.from && day < token.date.until,
      );
    const words = NUMBER_WORDS[token.number ?? -1] ?? [];
    return (
      [String(token.number), ...words].some((word) => new RegExp(`\\b${word}\\b`, 'i').test(says)) ||
      !/\d|\b(?:one|two|three|nine|twelve|thirty|eighteen)\b/i.test(says)
    );
  });
}

const LAW_DAYS = [
  ['1 July 2002', '2002-07-01'],
  ['17 July 2018', '2018-07-17'],
] as const;
const NUMBER_WORDS: Readonly<Record<number, readonly string[]>> = {
  1: ['one', 'twelve months'],
  2: ['two'],
  3: ['three'],
  9: ['nine'],
  12: ['twelve', 'one year'],
  18: ['eighteen'],
  30: ['thirty'],
};

/** "the second to leave, after Burundi": one that came before. */
function followsRank(tokens: readonly Token[], at: number, parts: readonly Proposition[]): boolean {
  return (
    tokens[at - 1]?.c === 'after' &&
    tokens[at]?.states?.[0]?.state === 'BDI' &&
    parts.some((part) => part.kind === 'withdrawal-rank' && part.rank > 1)
  );
}

/** "Duterte's war on drugs": a person charged in the situation that is told of. */
function isOfSituation(token: Token, parts: readonly Proposition[], world: CheckWorld): boolean {
  return (token.persons ?? []).every(({ person }) => {
    const file = world.record.persons.find((entry) => entry.id === person);
    const states = world.record.situations.find((entry) => entry.id === file?.situation)?.states ?? [];
    return parts.some((part) => part.kind === 'situation' && states.includes(part.about));
  });
}

/** "the African nation of Burundi": the group the State named behind it belongs to. */
function ownsName(tokens: readonly Token[], at: number, world: CheckWorld): boolean {
  const group = tokens[at]?.group;
  const name = tokens.slice(at + 1, at + 5).find((token) => token.kind === 'state');
  return (name?.states ?? []).some(({ state }) => world.record.states.find((file) => file.state === state)?.group === group);
}

/** "Two countries, Burundi and the Philippines": the number of the names behind it. */
function countsList(tokens: readonly Token[], at: number): boolean {
  const count = tokens[at]?.number;
  if (count === undefined) return false;
  const near = tokens.slice(at + 1, at + 9);
  const list = near.find((token) => token.kind === 'state' || token.kind === 'person');
  return list !== undefined && count === (list.states ?? list.persons ?? []).length;
}

/** "two days before", "seven years later": a length of time. */
function isLength(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.kind === 'number' &&
    /^(?:years?|months?|weeks?|days?|hours?|decades?)$/.test(tokens[at + 1]?.c ?? '') &&
    /^(?:before|after|later|earlier|ago|since|following|from)$/.test(tokens[at + 2]?.c ?? '')
  );
}

function isYearOfResolution(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.c === '(' && tokens[at + 1]?.c === ')' && tokens[at - 2]?.kind === 'number';
}

/** Whether a place may stand beside what is said of a person or a situation: one of that situation, or of the person. */
function isRelated(token: Token, parts: readonly Proposition[], world: CheckWorld): boolean {
  const named = token.placed === undefined ? (token.states ?? []).map((mention) => mention.state) : [token.placed.state];
  const wanted = new Set<string>();
  for (const part of parts) {
    if (part.kind === 'person' || part.kind === 'sentence' || part.kind === 'first-convicted') {
      for (const { person } of part.persons) {
        const file = world.record.persons.find((entry) => entry.id === person);
        if (file === undefined) continue;
        for (const state of file.nationalities) wanted.add(state);
        for (const state of world.record.situations.find((entry) => entry.id === file.situation)?.states ?? []) wanted.add(state);
        if (parts.every((one) => one.kind !== 'person' || one.act === 'custody' || one.act === 'convicted')) wanted.add('NLD');
      }
    }
  }
  return wanted.size > 0 && named.length > 0 && named.every((state) => wanted.has(state));
}

/** "Sudan's President Omar al-Bashir": the State is only in the title of a person who is named and is of it. */
function isTitle(tokens: readonly Token[], at: number, carried: Carried, world: CheckWorld): boolean {
  const states = (tokens[at]?.states ?? []).map((mention) => mention.state);
  for (let next = at + 1; next < at + 7; next += 1) {
    const token = tokens[next];
    if (token === undefined) return false;
    if (token.kind === 'person')
      return (token.persons ?? []).some(
        ({ person }) => carried.persons.has(person) && homesOf(person, world).some((state) => states.includes(state)),
      );
    if (token.kind !== 'word' && token.kind !== 'term') return false;
  }
  return false;
}

/** Where a person comes from; of one who is not on the docket yet, where the deeds lie. */
function homesOf(person: string, world: CheckWorld): readonly string[] {
  const file = world.record.persons.find((entry) => entry.id === person);
  if (file !== undefined) return file.nationalities;
  const entry = chronicleLexicon.chronicle.find((line) => line.persons?.includes(person) === true);
  return world.record.situations.find((situation) => situation.id === entry?.situation)?.states ?? [];
}

/** "the United States, Israel's main ally, is not a member": the State only owns a noun of an aside. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.c !== ',' || tokens[at + 1]?.c !== "'s") return false;
  const close = tokens.findIndex((token, index) => index > at && token.c === ',');
  return close > 0 && close - at < 8;
}

/** A leader of a State the statement is about: "Putin ordered that Russia ...". */
function leads(token: Token, parts: readonly Proposition[]): boolean {
  return (token.persons ?? []).some(({ person }) => {
    const state = peopleLexicon['without-warrant'][person]?.state ?? peopleLexicon.leaders[person];
    return (
      state !== undefined &&
      parts.some(
        (part) =>
          part.kind !== 'person' &&
          'states' in part &&
          part.states.some((entry) => (typeof entry === 'string' ? entry : entry.state) === state),
      )
    );
  });
}
