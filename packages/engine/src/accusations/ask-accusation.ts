import type { SegmentAnswer } from '../determine/answer.ts';
import type { Ratione } from '../ratione.ts';
import type { StateId } from '../record/shape.ts';
import type { Bar, Base, Headline } from '../terms/outcome.ts';
import { addDays, type Day, previousDay, STATUTE_IN_FORCE } from '../time/day.ts';

/** The conduct an accusation speaks of, as far as its words go. */
export interface AccusedConduct {
  readonly nationality: StateId | null;
  readonly state: StateId;
  readonly region: string | null;
  readonly crimes: readonly string[];
  /** Half-open. Null: the words tell no time. */
  readonly when: { readonly from: Day; readonly until: Day } | null;
  /** The last day of which the text can speak. */
  readonly until: Day;
}

/** What the engine says, on one day of asking, to conduct as an accusation words it. No finding that it happened. */
export interface AccusationAnswer {
  readonly asOf: Day;
  /** Where the answer depends on the day of conduct: `depends`, with `periods` saying on which. */
  readonly jurisdiction: Headline;
  readonly headline: string;
  readonly bases: readonly Base[];
  readonly bars: readonly Bar[];
  readonly periods: readonly SegmentAnswer[];
  readonly assumptions: readonly string[];
  /** Facts of the record it rests on for which no source was retrieved. */
  readonly fromMemory: readonly string[];
  /** What was asked, for `ratione ask --facts`. */
  readonly facts: object;
}

/** Asks the engine about one accusation; answers to the same question are kept. */
export class AccusationAsker {
  readonly #ratione: Ratione;
  readonly #known = new Map<string, AccusationAnswer | null>();

  constructor(ratione: Ratione) {
    this.#ratione = ratione;
  }

  /** Null: the engine cannot put the question (an unknown code), so there is no answer. */
  ask(conduct: AccusedConduct, asOf: Day): AccusationAnswer | null {
    const facts = factsOf(conduct, asOf);
    const key = JSON.stringify(facts);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const answer = this.#answer(facts, conduct, asOf);
    this.#known.set(key, answer);
    return answer;
  }

  #answer(facts: object, conduct: AccusedConduct, asOf: Day): AccusationAnswer | null {
    const read = this.#ratione.read(facts);
    if (!('question' in read)) return null;
    const found = this.#ratione.ask(read.question, read.notes);
    const periods = joined(found.segments);
    const uncertain = conduct.when === null && new Set(periods.map((period) => period.jurisdiction)).size > 1;
    return {
      asOf,
      jurisdiction: uncertain ? 'depends' : found.jurisdiction,
      headline: uncertain ? `${inPeriods(periods)}${found.jurisdiction === 'yes' ? ` ${found.headline}` : ''}` : found.headline,
      bases: found.bases,
      bars: found.bars,
      periods,
      assumptions: [...assumed(conduct), ...found.assumptions],
      fromMemory: found.freshness.fromMemory,
      facts,
    };
  }
}

function factsOf(conduct: AccusedConduct, asOf: Day): object {
  const last = conduct.until < asOf ? conduct.until : asOf;
  const from = conduct.when?.from ?? STATUTE_IN_FORCE;
  const to = conduct.when === null ? last : previousDay(conduct.when.until);
  return {
    as_of: asOf,
    date_from: from > last ? last : from,
    date_to: to > last || to < from ? last : to,
    place: { iso3: conduct.state, ...(conduct.region === null ? {} : { region: conduct.region }), setting: 'land' },
    suspect: { nationalities: conduct.nationality === null ? null : [conduct.nationality] },
    crimes: [...conduct.crimes],
  };
}

function assumed(conduct: AccusedConduct): readonly string[] {
  return [
    conduct.nationality === null
      ? 'Nobody says of which State the accused are nationals; taken as unknown.'
      : `Those who acted are taken to be nationals of ${conduct.nationality}.`,
    conduct.when === null
      ? `No time is told; asked for every day from ${STATUTE_IN_FORCE} to the day of the text.`
      : 'The conduct is taken to have been on the days the words tell.',
    'The place is taken as land.',
  ];
}

/** Stretches that lie side by side and answer alike, as one. */
function joined(segments: readonly SegmentAnswer[]): readonly SegmentAnswer[] {
  const out: SegmentAnswer[] = [];
  for (const segment of segments) {
    const last = out[out.length - 1];
    if (last !== undefined && last.jurisdiction === segment.jurisdiction && addDays(last.to, 1) === segment.from)
      out[out.length - 1] = {
        ...last,
        to: segment.to,
        bases: [...new Set([...last.bases, ...segment.bases])],
        bars: [...new Set([...last.bars, ...segment.bars])],
      };
    else out.push(segment);
  }
  return out;
}

function inPeriods(periods: readonly SegmentAnswer[]): string {
  return `Depends on the day of the conduct: ${periods.map((period) => `${period.jurisdiction} from ${period.from} to ${period.to}`).join('; ')}.`;
}
