import type { StateId } from '../../record/shape.ts';
import type { When } from '../statement.ts';
import type { DayRange, StateMention } from '../token.ts';
import type { Item } from './shape.ts';

/** Acts that make a clause by themselves. */
export const ACTS: ReadonlySet<string> = new Set([
  'sign',
  'signature',
  'unsign',
  'signatory',
  'ratify',
  'ratification',
  'accede',
  'accession',
  'join',
  'party',
  'outside',
  'withdraw',
  'withdrawal',
  'leave',
  'notify',
  'notice',
  'announce',
  'revoke',
  'effect',
  'in-force',
  'warrant',
  'wanted',
  'at-large',
  'arrest',
  'surrender',
  'custody',
  'charge',
  'confirm',
  'convict',
  'conviction',
  'acquit',
  'acquittal',
  'sentence',
  'prison',
  'life',
  'trial',
  'die',
  'released',
  'dropped',
  'summons',
  'investigation',
  'examination',
  'refer',
  'declare',
  'intent',
  'guilty',
  'sealed',
  'public',
  'plead',
  'appear',
  'breach',
  'instrument',
  'ruled',
  'article-124',
  'arrest-order',
  'inadmissible',
  'reduce',
  'serve',
  'phase',
  'resume',
  'veto',
  'fail',
  'adopt',
]);
/** Acts that only say what happened to another: issued, opened, closed. */
export const SUPPORT: ReadonlySet<string> = new Set([
  'issue',
  'open',
  'close',
  'authorise',
  'request',
  'deposit',
  'give',
  'instrument',
  'reject',
  'vote',
  'become',
  'cease',
  'second',
  'put',
]);
export const NEGATIVE: ReadonlySet<string> = new Set(['not', 'never', 'no-longer', 'not-yet', 'neither', 'nor', 'without', 'nobody']);
const RELATIONS: ReadonlySet<string> = new Set(['since', 'until', 'before', 'after', 'by']);

/** One clause: what stands in it, and what of it has been read. */
export class Clause {
  readonly items: readonly Item[];
  readonly used = new Set<Item>();
  readonly #here: ReadonlySet<string>;
  /** States of a clause beside it, where this one names none. */
  readonly carried: readonly StateId[];
  readonly carriedPersons: readonly string[];
  /** Every concept of the sentence. */
  readonly sentence: ReadonlySet<string>;
  /** Whether "before" and "since" stand behind their date. */
  readonly postpositions: boolean;

  constructor(
    items: readonly Item[],
    carried: readonly StateId[],
    carriedPersons: readonly string[],
    sentence: ReadonlySet<string>,
    postpositions: boolean,
  ) {
    this.items = items;
    this.#here = new Set(items.map((item) => item.c));
    this.carried = carried;
    this.carriedPersons = carriedPersons;
    this.sentence = sentence;
    this.postpositions = postpositions;
  }

  has(...concepts: readonly string[]): boolean {
    for (const c of concepts) if (this.#here.has(c)) return true;
    return false;
  }

  all(c: string): readonly Item[] {
    return this.items.filter((item) => item.c === c);
  }

  /** Marks the words of these concepts as read. */
  use(...concepts: readonly string[]): void {
    for (const item of this.items) if (concepts.includes(item.c)) this.used.add(item);
  }

  useItem(item: Item | undefined): void {
    if (item !== undefined) this.used.add(item);
  }

  /** The one State, or list of States, that the clause is about. One that comes after "after" or "like" is not it. */
  takeStates(): readonly StateMention[] {
    const named = this.all('STATE').filter((item) => !this.used.has(item) && !this.isBeside(item));
    const [first] = named;
    if (named.some((item) => item.states?.join() !== first?.states?.join())) {
      // "With Mali, Burkina Faso has": both did.
      if (
        !named.some(
          (item) => this.isAfter(item, 'with') && !this.items.slice(0, this.items.indexOf(item)).some((before) => ACTS.has(before.c)),
        )
      )
        return [];
      for (const item of named) this.useItem(item);
      return [...new Set(named.flatMap((item) => item.states ?? []))].map((state) => ({ state, orElse: [] }));
    }
    for (const item of named) this.useItem(item);
    // "The four", "none of the three": the list again.
    const listed = (first?.states ?? this.carried).length;
    for (const item of this.all('NUM')) if (listed > 1 && item.number === listed) this.useItem(item);
    const bare = first !== undefined && /^(?:Con?go|Конго|刚果|الكونغو)$/iu.test(first.text);
    return (first?.states ?? this.carried).map((state) => ({ state, orElse: bare && state === 'COD' ? ['COG'] : [] }));
  }

  /** "after Burundi": a State another is measured by. */
  isBeside(item: Item): boolean {
    return this.#measure(item) !== undefined;
  }

  /** The word that measures one State by another: "after", "before", "like". */
  #measure(item: Item): Item | undefined {
    const at = this.items.indexOf(item);
    const word = this.postpositions ? this.items[at + 1] : isSoft(this.items[at - 1]) ? this.items[at - 2] : this.items[at - 1];
    return word !== undefined && /^(?:after|before|like|unlike)$/.test(word.c) ? word : undefined;
  }

  /** Whether the State that is measured by was first or later. */
  get besideOrder(): 'before' | 'after' | null {
    const word = this.all('STATE')
      .map((item) => this.#measure(item))
      .find((found) => found !== undefined)?.c;
    return word === 'before' || word === 'after' ? word : null;
  }

  /** The States that another is measured by. */
  takeBeside(): readonly StateMention[] {
    const beside = this.all('STATE').filter((item) => this.isBeside(item));
    if (beside.length === 0) return [];
    for (const item of beside) this.useItem(item);
    this.use('after', 'before');
    return beside.flatMap((item) => (item.states ?? []).map((state) => ({ state, orElse: [] })));
  }

  /** Whether a name stands right behind a word of this concept. */
  isAfter(item: Item, c: string): boolean {
    let at = this.items.indexOf(item) - 1;
    while (isSoft(this.items[at]) || this.items[at]?.c === 'against') at -= 1;
    return this.items[at]?.c === c;
  }

  /** "Russian President Putin": the State belongs to the person's title. */
  isNextToPerson(item: Item): boolean {
    const at = this.items.indexOf(item);
    for (const step of [1, -1]) {
      let next = at + step;
      while (isSoft(this.items[next]) || /^(?:title|government|person|nationals)$/.test(this.items[next]?.c ?? '')) next += step;
      if (this.items[next]?.c === 'PERSON') return true;
    }
    return false;
  }

  /** "No other country has left": whatever States stand beside it. */
  get isOfNobody(): boolean {
    if (!this.has('STATE')) return false;
    return this.items.some((item, at) => {
      if (!NEGATIVE.has(item.c)) return false;
      let next = at + 1;
      while (isSoft(this.items[next])) next += 1;
      return this.items[next]?.c === 'COUNTRY';
    });
  }

  takePersons(): readonly { readonly person: string }[] {
    const named = this.all('PERSON');
    const [first] = named;
    if (named.some((item) => item.persons?.join() !== first?.persons?.join())) return [];
    for (const item of named) this.useItem(item);
    return (first?.persons ?? this.carriedPersons).map((person) => ({ person }));
  }

  get negative(): boolean {
    const late = this.items.some((item, at) => this.isLate(item) && this.items.slice(at + 1).find((next) => !isSoft(next))?.c === 'DATE');
    return !late && this.items.some((item) => NEGATIVE.has(item.c));
  }

  useNegation(): void {
    this.use(...NEGATIVE);
  }

  isLate(relation: Item | undefined): boolean {
    return relation !== undefined && /^(?:until|before)$/.test(relation.c) && this.items.some((item) => item.c === 'not');
  }

  /** The one date of the clause, and how it limits what is said. */
  takeWhen(): { readonly when?: When } {
    const dates = this.all('DATE').filter((item) => !this.used.has(item));
    const beforeForce = this.all('before-force').find((item) => !this.used.has(item));
    if (beforeForce !== undefined && dates.every((item) => item.date?.from === IN_FORCE.from)) {
      for (const item of [beforeForce, ...dates]) this.useItem(item);
      return { when: { range: IN_FORCE, as: 'before' } };
    }
    const date = dates[0];
    // "On the same day, 8 September 2000": said of each.
    if (date?.date?.precision === 'day') this.use('same-day-each');
    const adoption = this.all('day-after-adoption')[0];
    if (adoption !== undefined && date?.date?.from === '1998-07-18') this.useItem(adoption);
    if (date?.date === undefined || dates.length > 1) return {};
    const at = this.items.indexOf(date);
    const relation = [
      this.items[at - 1],
      this.items[at - 2]?.c !== undefined && isSoft(this.items[at - 1]) ? this.items[at - 2] : undefined,
      this.postpositions ? this.items[at + 1] : undefined,
    ].find((item) => item !== undefined && RELATIONS.has(item.c) && !this.used.has(item));
    this.useItem(date);
    this.useItem(relation);
    // "Only in 2004", "as early as 2004": no other day.
    for (const before of [this.items[at - 1], this.items[at - 2]])
      if (before !== undefined && /^(?:only|still|already)$/.test(before.c)) this.useItem(before);
    // "Did not ratify until 2005", "pas avant 2005": then it did.
    if (this.isLate(relation)) return { when: { range: date.date, as: 'on' } };
    return { when: { range: date.date, as: (relation?.c as When['as'] | undefined) ?? 'on' } };
  }
}

function isSoft(item: Item | undefined): boolean {
  return item !== undefined && ['on', 'of', 'light', 'only'].includes(item.c);
}

/** The day on which the Statute entered into force. */
const IN_FORCE: DayRange = { from: '2002-07-01', until: '2002-07-02', precision: 'day' };
