import type { Proposition, When } from '../../statement.ts';
import type { StateMention } from '../../token.ts';
import type { Clause, Who } from '../clause.ts';
import type { EventName } from '../context.ts';
import type { Timed } from '../times.ts';
import type { Told } from '../told.ts';
import { type Act, OWN } from './concepts.ts';

type DayEntry = { readonly item: { readonly when?: When; readonly to?: unknown }; readonly at: number };

/** One act of named States as a clause tells it: whose, whether denied, and its days. */
export class Deed {
  readonly clause: Clause;
  readonly act: Act;
  readonly who: Who;
  readonly states: readonly StateMention[];
  readonly times: readonly { readonly item: Timed; readonly at: number }[];
  negative: boolean;

  constructor(clause: Clause, act: Act, who: Who) {
    this.clause = clause;
    this.act = act;
    this.who = who;
    this.states = who.states;
    const nobody = clause.all('nobody')[0];
    if (nobody !== undefined) clause.use(nobody.at);
    this.negative = (clause.negative() !== who.neither) !== (nobody !== undefined);
    if (clause.has('cease') && act === 'party') this.negative = false;
    this.times = clause.days();
  }

  get first(): { readonly item: Timed; readonly at: number } | undefined {
    return this.times[0];
  }

  get noLonger(): boolean {
    return this.clause.has('nolonger') || (this.clause.has('cease') && this.clause.has('party', 'bound'));
  }

  get immediate(): boolean {
    return this.clause.has('immediate');
  }

  dayAs(...as: readonly When['as'][]): { readonly item: Timed; readonly at: number } | undefined {
    return this.times.find(({ item }) => item.when !== undefined && as.includes(item.when.as));
  }

  /** The day of the act: the first that the clause gives. */
  day(): { readonly when?: When } {
    return this.when(this.first);
  }

  /** A day of the clause; the day of the clause before where this one only says "when". */
  when(entry: DayEntry | undefined): { readonly when?: When } {
    const { clause } = this;
    const waited = clause.has('wait') && !this.negative;
    if (
      (this.negative || waited) &&
      entry?.item.when?.as === 'until' &&
      ['sign', 'ratify', 'accede', 'deposit', 'join'].includes(this.act)
    ) {
      clause.use(entry.at);
      clause.take('wait');
      this.negative = false;
      return { when: { range: entry.item.when.range, as: 'on' } };
    }
    if (entry?.item.to !== undefined) return {};
    if (entry?.item.when === undefined) {
      const { day } = clause.context;
      return day !== null && clause.chunk.op === 'when' ? { when: day } : {};
    }
    for (const other of this.times)
      if (other.item.when?.range.from === entry.item.when.range.from && other.item.when.range.until === entry.item.when.range.until)
        clause.use(other.at);
    clause.use(entry.at);
    return { when: entry.item.when };
  }

  tell(event: EventName | null, ...propositions: readonly Proposition[]): Told {
    this.clause.take(...OWN[this.act], 'still', 'nolonger', 'founding', 'yet', 'immediate', 'only-signed');
    if (this.act === 'signatory') this.clause.take('only');
    return { propositions, who: this.who, event: this.negative ? null : event };
  }
}
