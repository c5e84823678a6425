import type { CaseDetails, CaseEvent, Proposition } from '../statement.ts';
import { type Adjuncts, gather, isAdjunct } from './adjuncts.ts';
import type { Context } from './context.ts';
import { type Item, is } from './tape.ts';
import { told } from './told.ts';

const PROSECUTORS: ReadonlySet<string> = new Set(['prosecutor', 'bensouda', 'khan', 'ocampo']);
const JUDICIAL: ReadonlySet<CaseEvent> = new Set(['warrant', 'summons', 'confirmed', 'convicted', 'acquitted', 'sentenced']);

/** A clause on cases: its core without negations and small phrases, of whom it is, and who acts. */
export class CaseClause {
  readonly items: readonly Item[];
  readonly held: readonly Item[];
  readonly context: Context;
  readonly adjuncts: Adjuncts;
  readonly core: readonly Item[];
  readonly hadHave: boolean;
  negative: boolean;

  constructor(items: readonly Item[], context: Context) {
    this.items = items;
    this.context = context;
    this.held = items.filter(isAdjunct);
    this.adjuncts = gather(this.held);
    const all = items.filter((one) => !isAdjunct(one));
    this.negative = all.filter((one) => is(one, 'NEG')).length % 2 === 1;
    this.hadHave = all.some((one) => is(one, 'HAVE'));
    this.core = this.settle(all.filter((one) => !is(one, 'NEG', 'HAVE')));
    const head = this.head;
    if (is(head, 'B') && head?.chamber !== undefined) (this.adjuncts as { chamber?: string }).chamber = head.chamber;
  }

  get head(): Item | undefined {
    return this.core[0];
  }

  /** The core behind the organ that acts. */
  get rest(): readonly Item[] {
    return is(this.head, 'B') ? this.core.slice(1) : this.core;
  }

  get subject(): Item | null {
    const { head } = this;
    return head !== undefined && is(head, 'P', 'G', 'ELSE') ? head : null;
  }

  get who(): Item | null {
    return this.subject ?? this.context.subject ?? this.context.first;
  }

  get agent(): Partial<CaseDetails> {
    if (this.core.some((one) => one.is.get('ACT') === 'give-up')) return { voluntary: true };
    const agent = is(this.head, 'B') ? (this.head?.is.get('B') ?? null) : this.adjuncts.by;
    if (agent !== null && PROSECUTORS.has(agent)) return { agent: 'prosecutor' };
    return agent === 'chamber' || agent === 'appeals' ? { agent: 'chamber' } : {};
  }

  /** "since 2013". */
  get since(): boolean {
    return this.adjuncts.when.some((when) => when.as === 'since');
  }

  /** Whom a word means: of a pronoun, who was spoken of last. */
  meant(one: Item | undefined): Item | null {
    return one === undefined || is(one, 'PRON') ? (this.context.subject ?? this.context.first) : one;
  }

  remember(one: Item | null): void {
    if (one !== null && is(one, 'P', 'G', 'ELSE')) this.context.subject = one;
  }

  tell(event: CaseEvent, who: Item | null, extra: Partial<CaseDetails> = {}, positive = true): readonly Proposition[] | null {
    const usurped = JUDICIAL.has(event) && this.isByOthers;
    if (usurped && positive === this.negative) return null;
    const still = this.items.some((one) => /^(?:remains?|stays?)(?: |$)/.test(one.lo)) || this.context.still;
    return told(
      event,
      who,
      this.adjuncts,
      this.context,
      usurped ? { ...extra, agent: 'others' } : extra,
      positive !== this.negative,
      still,
      this.items,
    );
  }

  /** What judges alone do is told of the Prosecutor, the Council or the Assembly. */
  private get isByOthers(): boolean {
    const { head } = this;
    const actor = is(head, 'B') ? head?.is.get('B') : this.held.find((one) => is(one, 'BY') && one.lo === 'by')?.is.get('BY');
    if (actor === undefined || !(PROSECUTORS.has(actor) || actor === 'council' || actor === 'assembly')) return false;
    return !this.core.some(
      (one) => is(one, 'DO', 'ACT') && /^(?:secur|obtain|g[eo]t|won|win|receiv|charg|accus|indict|tr(?:y|ied)|prosecut)/.test(one.lo),
    );
  }

  private settle(given: readonly Item[]): readonly Item[] {
    const { context, adjuncts } = this;
    let core = given;
    // "has yet to be", "has still not".
    if (core.some((one) => one.lo === 'to') && this.items.some((one) => one.lo === 'yet')) {
      this.negative = !this.negative;
      core = core.filter((one) => one.lo !== 'to');
    }
    // Whatever else is told of somebody whom the Court never sought: it did not try him.
    const stranger = core.find((one) => is(one, 'ELSE', 'P')) ?? context.subject;
    if (stranger !== null && !this.negative && context.named && isStranger(stranger, context)) {
      const from = core.findIndex((one) => is(one, 'ACT', 'DO'));
      core = core.filter(
        (one, at) =>
          !(
            at > from &&
            from >= 0 &&
            (is(one, '?', 'of', 'CN', 'THEME', 'S', 'A', 'L') || (/^(?:to|over|in|during|after)$/.test(one.lo) && one.is.size === 1))
          ),
      );
    }
    if (core.some((one) => /^(?:serve|complete-term)$/.test(one.is.get('ACT') ?? ''))) {
      const noun = core.find(
        (one) => /^(?:term|prison)$/.test(one.is.get('NOUN') ?? '') && !is(one, 'BE') && one.is.get('ACT') !== 'serve',
      );
      if (noun?.months !== undefined) (adjuncts as { months?: number | 'life' }).months = noun.months;
      core = core.filter((one) => one !== noun);
    }
    if (core.some((one) => is(one, 'IT')) && context.noun !== null)
      core = core.map((one) => (is(one, 'IT') && context.noun !== null ? context.noun : one));
    if (context.subject !== null && is(core[0], 'BE') && !is(core[0], 'ACT') && core.some((one) => is(one, 'G', 'NOUN')))
      core = [context.subject, ...core];
    // "is being held".
    return core.filter((one, at) => !(is(one, 'BE') && one.is.size === 1 && is(core[at - 1], 'BE') && core[at - 1]?.is.size === 1));
  }
}

function isStranger(one: Item, { record }: Context): boolean {
  return is(one, 'ELSE') || (one.persons ?? [null]).every((id) => id !== null && !record.persons.some((person) => person.id === id));
}
