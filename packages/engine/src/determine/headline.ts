import type { Bar, Base } from '../terms/outcome.ts';
import { inWords } from '../time/day.ts';
import type { LazyDetermination } from './determination.ts';

/** The answer in one sentence, with its main reason and, on a partial yes, its days. */
export function headlineSentence(determination: LazyDetermination): string {
  const { jurisdiction, bases, bars, segments } = determination;
  switch (jurisdiction) {
    case 'yes': {
      const inside = segments.filter((segment) => segment.jurisdiction === 'yes');
      const first = inside[0];
      const last = inside.at(-1);
      const partly =
        inside.length > 0 && inside.length < segments.length && first !== undefined && last !== undefined
          ? `, for conduct from ${inWords(first.from)} to ${inWords(last.to)}`
          : '';
      const deferral = determination.deferred ? '; but a request of the Security Council under Article 16 stops any step for now' : '';
      return `Yes: within the Court’s jurisdiction${partly}, ${listed(bases.map((base) => BASE_WORDS[base]))}${deferral}.`;
    }
    case 'no':
      return `No: outside the Court’s jurisdiction, because ${listed(bars.map((bar) => BAR_WORDS[bar]))}.`;
    case 'contested': {
      const issues = determination.dispute?.filter((dispute) => dispute.mode === 'live').map((dispute) => dispute.issue) ?? [];
      const also = determination.missing.length > 0 ? ' It also depends on facts not stated.' : '';
      return `Contested: named authorities differ and no chamber has ruled${issues.length > 0 ? ` (${issues.join(', ')})` : ''}.${also}`;
    }
    case 'depends':
      return `Depends: ${listed(determination.missing.map((fact) => FACT_WORDS[fact.fact] ?? fact.fact))} ${determination.missing.length === 1 ? 'is' : 'are'} missing.`;
    default:
      return jurisdiction satisfies never;
  }
}

export const BASE_WORDS: Readonly<Record<Base, string>> = {
  territorial: 'because it happened on the territory of a State Party (Article 12(2)(a))',
  nationality: 'because the suspect was a national of a State Party (Article 12(2)(b))',
  'declaration-12(3)': 'because a State accepted jurisdiction by declaration (Article 12(3))',
  'unsc-referral': 'because the Security Council referred the situation (Article 13(b))',
  'vessel-or-aircraft':
    'because it happened aboard a ship or aircraft registered in a State that had accepted jurisdiction (Article 12(2)(a))',
};

export const BAR_WORDS: Readonly<Record<Bar, string>> = {
  'not-in-force-yet': 'the Statute was not yet in force for the day of the conduct (Article 11)',
  'outside-acceptance-scope': 'the acceptance lodged does not cover it (Article 12(3))',
  withdrawn: 'the State had withdrawn (Article 127)',
  'excluded-nationals': 'a resolution of the Security Council leaves such personnel to their own State',
  'under-18': 'the suspect was under 18 (Article 26)',
  'not-a-natural-person': 'the Court tries natural persons only (Article 25(1))',
  'art-124': 'war crimes were withheld by a declaration under Article 124',
  'territorial-exclusion': 'the territory had been left out by its State',
  'invalid-declaration': 'the declaration lodged was not validly made (Article 12(3))',
  'no-link':
    'neither the State of the territory nor that of the suspect’s nationality had accepted jurisdiction, and no referral by the Security Council reaches it (Articles 12(2) and 13(b))',
  deferral: 'the Security Council has asked the Court to wait (Article 16)',
  'aggression-non-party': 'aggression by nationals or on the territory of a non-Party is outside (Article 15bis(5))',
  'aggression-not-accepted': 'the amendments on aggression had not been accepted as needed',
  'aggression-not-activated': 'jurisdiction over aggression had not been activated for acts of that day (Article 15bis(2) and (3))',
  'aggression-opt-out': 'the acting State had opted out (Article 15bis(4))',
  'crime-not-in-statute-at-date': 'no such crime was in the Statute then (Articles 5 and 22)',
  'amendment-not-accepted': 'a State Party in play had not accepted the amendment (Article 121(5))',
  'head-not-applicable': 'an element of the crime, or the kind of conflict it needs, is missing',
};

const FACT_WORDS: Readonly<Record<string, string>> = {
  date: 'the day',
  place: 'the place',
  'matter.element_on_territory_of': 'which border, if any, people were driven across',
  'suspect.nationalities': 'the suspect’s nationality',
  'suspect.age_at_conduct': 'the suspect’s age',
  'matter.date_of_birth': 'the date of birth',
  'suspect.office': 'the suspect’s office',
  conflict: 'the character of the conflict',
  'matter.vessel_flag': 'the flag of the ship',
  'matter.aircraft_registration': 'the registration of the aircraft',
  'matter.un_or_au_operation': 'whether an authorised operation was involved',
};

function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join('; ')}; and ${items.at(-1) ?? ''}`;
}
