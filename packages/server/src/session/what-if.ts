import type { Act, AmendmentId, CouncilAct, Day, Issue, Ratione, StateId } from '@ratione/engine';
import {
  article121_5,
  article126,
  article127,
  declarationBy,
  inWords,
  isDay,
  referralOf,
  STATUTE_IN_FORCE,
  shortName,
} from '@ratione/engine';

type Supposition = { readonly act: Act | CouncilAct } | { readonly issues: readonly Issue[] };

/** What can be supposed, one sentence each. Days may be left out where brackets stand. */
export const FORMS = [
  'SYR declares 12(3) from DAY [until DAY] [on DAY]',
  'RUS ratifies [on] DAY',
  'HUN withdraws [on] DAY',
  'SYR accepts AMENDMENT [on] DAY',
  'UNSC refers SYR [from DAY] [on DAY]',
] as const;

/** Reads one supposed act. `asked` is the day it is lodged or voted where the words name none. */
export function readSupposition(words: string, ratione: Ratione, asked: Day): Supposition {
  const text = words.trim().replace(/\s+/g, ' ').replace(/\.$/, '');
  const issues = impossibleDays(text);
  if (issues.length > 0) return { issues };
  const referral = /^(?:the )?(?:UNSC|security council) refers (.+?)(?: from (\d{4}-\d\d-\d\d))?(?: on (\d{4}-\d\d-\d\d))?$/i.exec(text);
  if (referral !== null) return supposeReferral(part(referral, 1), referral[2], referral[3] ?? asked, ratione);
  const declaration =
    /^(.+?) declares(?: under)?(?: article)? 12\(3\)(?: from (\d{4}-\d\d-\d\d))?(?: until (\d{4}-\d\d-\d\d))?(?: on (\d{4}-\d\d-\d\d))?$/i.exec(
      text,
    );
  if (declaration !== null)
    return supposeDeclaration(part(declaration, 1), declaration[2], declaration[3], declaration[4] ?? asked, ratione);
  const joining = /^(.+?) (ratifies|accedes)(?: on)?(?: (\d{4}-\d\d-\d\d))?$/i.exec(text);
  if (joining !== null) return supposeJoining(part(joining, 1), part(joining, 2), joining[3] ?? asked, ratione);
  const leaving = /^(.+?) withdraws(?: on)?(?: (\d{4}-\d\d-\d\d))?$/i.exec(text);
  if (leaving !== null) return supposeLeaving(part(leaving, 1), leaving[2] ?? asked, ratione);
  const acceptance = /^(.+?) accepts (\S+)(?: on)?(?: (\d{4}-\d\d-\d\d))?$/i.exec(text);
  if (acceptance !== null) return supposeAcceptance(part(acceptance, 1), part(acceptance, 2), acceptance[3] ?? asked, ratione);
  return {
    issues: [
      issue('what-if.not-understood', words, `one of: ${FORMS.join('; ')}`, 'name the State by code or name, then the act, then the day'),
    ],
  };
}

function supposeDeclaration(who: string, from: string | undefined, until: string | undefined, lodged: Day, ratione: Ratione): Supposition {
  const state = stateNamed(who, ratione);
  if (typeof state !== 'string') return state;
  const coversFrom = from ?? STATUTE_IN_FORCE;
  if (until !== undefined && until <= coversFrom)
    return { issues: [issue('what-if.ends-before-it-begins', `until ${until}`, `a day after ${coversFrom}`, 'swap the two days')] };
  const act = declarationBy(state, coversFrom, lodged);
  return { act: until !== undefined && act.act === 'declaration-12-3' ? { ...act, coversUntil: until } : act };
}

function supposeJoining(who: string, verb: string, deposited: Day, ratione: Ratione): Supposition {
  const state = stateNamed(who, ratione);
  if (typeof state !== 'string') return state;
  const inForceFrom = article126(deposited);
  const act = verb.toLowerCase() === 'accedes' ? 'accession' : 'ratification';
  const says = `${nameOf(state, ratione)} is supposed to have deposited an instrument of ${act} on ${inWords(deposited)}, in force from ${inWords(inForceFrom)}.`;
  return {
    act: {
      ...supposed(`${state}-${act}-${deposited}`, deposited),
      state,
      says,
      known: deposited,
      act,
      deposited,
      inForceFrom,
    },
  };
}

function supposeLeaving(who: string, received: Day, ratione: Ratione): Supposition {
  const state = stateNamed(who, ratione);
  if (typeof state !== 'string') return state;
  const takesEffect = article127(received);
  const says = `${nameOf(state, ratione)} is supposed to have given notice of withdrawal on ${inWords(received)}, with effect from ${inWords(takesEffect)}.`;
  return {
    act: {
      ...supposed(`${state}-withdrawal-${received}`, received),
      state,
      says,
      known: received,
      act: 'withdrawal',
      received,
      takesEffect,
    },
  };
}

function supposeAcceptance(who: string, named: string, deposited: Day, ratione: Ratione): Supposition {
  const state = stateNamed(who, ratione);
  if (typeof state !== 'string') return state;
  const amendment = amendmentNamed(named, ratione);
  if (typeof amendment !== 'string') return amendment;
  // Only Article 121(5) binds State by State; the other routes wait for all.
  const inForceFrom =
    ratione.record.amendments.find((entry) => entry.id === amendment)?.route === '121(5)' ? article121_5(deposited) : null;
  const effect = inForceFrom === null ? '' : `, in force for it from ${inWords(inForceFrom)}`;
  const says = `${nameOf(state, ratione)} is supposed to have accepted the amendment ${amendment} on ${inWords(deposited)}${effect}.`;
  return {
    act: {
      ...supposed(`${state}-${amendment}-${deposited}`, deposited),
      state,
      says,
      known: deposited,
      act: 'amendment-acceptance',
      amendment,
      deposited,
      inForceFrom,
      instrument: 'acceptance',
    },
  };
}

function supposeReferral(what: string, from: string | undefined, on: Day, ratione: Ratione): Supposition {
  const unit = ratione.territory.unit(what)?.id;
  const place = unit ?? stateNamed(what, ratione);
  if (typeof place !== 'string') return place;
  return { act: referralOf(place, from ?? STATUTE_IN_FORCE, on) };
}

function supposed(id: string, checkedOn: Day) {
  return {
    id: `supposed-${id.toLowerCase()}`,
    sources: [],
    confidence: 'memory',
    unofficial: true,
    checked: { on: checkedOn, result: 'supposed' },
  } as const;
}

function stateNamed(words: string, ratione: Ratione): StateId | { readonly issues: readonly Issue[] } {
  const file = ratione.find(words);
  return (
    file?.state ?? {
      issues: [issue('what-if.state-unknown', words, 'a State, by three-letter code or name', `one of: ${FORMS.join('; ')}`)],
    }
  );
}

function nameOf(state: StateId, ratione: Ratione): string {
  const file = ratione.find(state);
  return file === undefined ? state : shortName(file);
}

function amendmentNamed(words: string, ratione: Ratione): AmendmentId | { readonly issues: readonly Issue[] } {
  const ids = ratione.record.amendments.map((amendment) => amendment.id);
  const found = ids.find((id) => id.toLowerCase() === words.toLowerCase());
  return found ?? { issues: [issue('what-if.amendment-unknown', words, `one of ${ids.join(', ')}`, 'name the amendment by its id')] };
}

function impossibleDays(text: string): Issue[] {
  const dated = text.match(/\b\d{4}-\d{1,2}-\d{1,2}\b/g) ?? [];
  const mistyped = text.match(/\b(?:from|until|on) (\S+)/gi)?.map((found) => found.split(' ')[1] ?? '') ?? [];
  const wrong = [...new Set([...dated, ...mistyped])].filter((found) => !isDay(found));
  return wrong.map((found) =>
    issue('what-if.day-impossible', found, 'a calendar day that exists, as in 2016-11-30', 'write year, month and day with hyphens'),
  );
}

function part(match: RegExpExecArray, at: number): string {
  return match[at] ?? '';
}

function issue(code: string, found: string, expected: string, help: string): Issue {
  return { code, path: '--what-if', found: `\`${found}\``, expected, help };
}
