import type { CaseEvent, Proposition } from '../statement.ts';
import type { CaseClause } from './case-clause.ts';
import { matches } from './pattern.ts';
import { EVENTS, OWN } from './steps.ts';
import { type Item, is } from './tape.ts';

/** A step that was told outright. */
export function stepTold(clause: CaseClause): readonly Proposition[] | null | undefined {
  const { rest, head, who } = clause;
  const direct = rest.find((one) => is(one, 'EV'));
  const step = direct?.is.get('EV') as CaseEvent | undefined;
  if (step !== undefined) {
    if (matches(rest, 'X EV') || matches(rest, 'EV X')) {
      const whom = rest.find((one) => is(one, 'P', 'PRON', 'G')) as Item;
      clause.remember(whom);
      return clause.tell(step, clause.meant(whom));
    }
    return matches(rest, 'EV') && who !== null && !is(head, 'B') ? clause.tell(step, who) : null;
  }
  return undefined;
}

/** What befell somebody, or what he did himself. */
export function befell(clause: CaseClause): readonly Proposition[] | null | undefined {
  const { core, rest, head, subject, who, held, adjuncts, hadHave, agent } = clause;
  const act = rest.find((one) => is(one, 'ACT'));
  const kind = act?.is.get('ACT') ?? '';
  const event = eventOf(clause, act);
  const positive = kind !== 'plead-not';
  if (event !== undefined && act !== undefined) {
    if (matches(rest, 'X BE ACT') && (act.form === 'past' || OWN.has(kind))) {
      clause.remember(subject);
      return clause.tell(event, clause.meant(rest[0]), agent, positive);
    }
    // "nobody has caught him".
    if (matches(core, 'G ACT PRON|P') && core[0]?.quant?.quant === 'none' && core[0].people?.did.length === 0) {
      const object = clause.meant(core[2]);
      clause.negative = !clause.negative;
      return clause.tell(event, object, {}, positive);
    }
    if (matches(rest, 'BE ACT') && act.form === 'past' && who !== null && !is(head, 'B')) return clause.tell(event, who, agent, positive);
    if (
      matches(rest, 'X ACT') &&
      !is(head, 'B') &&
      (OWN.has(kind) || (act.form === 'past' && !hadHave && (held.length > 0 || is(rest[0], 'G'))))
    ) {
      clause.remember(subject);
      const willing = kind === 'transfer' && /^(?:surrender|turn|hand)/.test(act.lo) ? { voluntary: true } : {};
      if (kind === 'transfer' && !('voluntary' in willing)) return null;
      return clause.tell(event, clause.meant(rest[0]), { ...agent, ...willing }, positive);
    }
    if (matches(rest, 'ACT') && !is(head, 'B') && who !== null && (OWN.has(kind) || (act.form === 'past' && !hadHave)))
      return clause.tell(event, who, agent, positive);
    if ((matches(rest, 'ACT X') || matches(rest, 'ACT BE X')) && !OWN.has(kind) && is(head, 'B', 'ACT')) {
      const object = clause.meant(rest.at(-1));
      if (!is(head, 'B') && adjuncts.by === null) return null;
      clause.remember(object);
      return clause.tell(event, object, agent, positive);
    }
  }
  return undefined;
}

/** "died with a warrant on his head". */
export function diedWanted(clause: CaseClause): readonly Proposition[] | null | undefined {
  const { rest } = clause;
  const act = rest.find((one) => is(one, 'ACT'));
  const event = eventOf(clause, act);
  if (
    matches(rest, 'X ACT with NOUN') &&
    event !== undefined &&
    OWN.has(act?.is.get('ACT') ?? '') &&
    rest[3]?.is.get('NOUN') === 'warrant'
  ) {
    const died = clause.tell(event, rest[0] as Item);
    const sought = clause.tell('warrant', rest[0] as Item);
    return died === null || sought === null ? null : [...sought, ...died];
  }
  return undefined;
}

function eventOf(clause: CaseClause, act: Item | undefined): CaseEvent | undefined {
  const kind = act?.is.get('ACT') ?? '';
  if (kind === 'serve' && !(act?.form === 'ing' && clause.core.some((one) => is(one, 'BE')))) return 'released';
  if (kind === 'want' && clause.hadHave && !clause.context.still && !clause.since) return 'warrant';
  return EVENTS[kind];
}
