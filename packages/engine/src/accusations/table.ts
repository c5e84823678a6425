import type { Ratione } from '../ratione.ts';
import type { Allegation, AllegedPlace } from '../reading/allegations/allegation.ts';
import { shortName } from '../record/ledger.ts';
import type { StateId, UnitId } from '../record/shape.ts';
import type { Day } from '../time/day.ts';
import type { AccusedText, MentionAt } from './accused-text.ts';
import { type AccusationAnswer, AccusationAsker } from './ask-accusation.ts';
import { NearCopies } from './near-copies.ts';
import { ownStrings } from './own-strings.ts';
import { isGroup, type RelationGraph, Relations } from './relations.ts';
import { suggestedCrimes } from './suggested-crimes.ts';

export interface Voice {
  /** As written; null: the text itself, or nobody it names. */
  readonly speaker: string | null;
  readonly state: StateId | null;
  readonly mentions: number;
}

/** What is said of one accused, one act and one place, over all texts, and what the Court could do about such conduct. */
export interface AccusationRow {
  readonly kind: 'accusation' | 'attack';
  readonly accused: string;
  readonly accusedState: StateId | null;
  /** The first wording; `wordings` has them all. */
  readonly act: string;
  readonly wordings: readonly string[];
  readonly place: AllegedPlace | null;
  readonly when: { readonly text: string; readonly from: Day; readonly until: Day } | null;
  readonly accusers: readonly Voice[];
  readonly deniedBy: readonly Voice[];
  readonly mentions: readonly MentionAt[];
  readonly texts: number;
  /** Copies of one text count once. */
  readonly independentTexts: number;
  /** First day of the texts that say so; null: none has one. */
  readonly first: Day | null;
  readonly crimes: readonly string[];
  readonly crimesBecause: string;
  /** Asked as of the first text's day, and of the record's. Null: see `notAsked`. */
  readonly atTheTime: AccusationAnswer | null;
  readonly today: AccusationAnswer | null;
  readonly notAsked: string | null;
  /** Parts of the place whose title is a question of its own, with the answer there. */
  readonly within: readonly {
    readonly unit: UnitId;
    readonly name: string;
    readonly atTheTime: AccusationAnswer;
    readonly today: AccusationAnswer;
  }[];
}

/** For one place and the nationals of one State: war crimes in general, on the last text's day and on the record's. */
export interface Reach {
  readonly place: Pick<AllegedPlace, 'name' | 'state' | 'region'>;
  readonly nationality: StateId | null;
  readonly atTheTime: AccusationAnswer | null;
  readonly today: AccusationAnswer | null;
}

export interface AccusationReport {
  readonly notice: string;
  readonly rows: readonly AccusationRow[];
  readonly relations: RelationGraph;
  readonly reach: readonly Reach[];
  readonly texts: { readonly read: number; readonly withAccusations: number; readonly independent: number };
  readonly recordDay: Day;
}

export const NOTICE =
  'A reading of what texts say. Nobody is called responsible by it, and no answer finds that anything happened: each says whether the Court could try it, if it did.';

const MOST_PLACES = 40;
const MOST_STATES = 12;

interface OpenRow {
  readonly kind: 'accusation' | 'attack';
  readonly accused: string;
  readonly accusedState: StateId | null;
  readonly place: AllegedPlace | null;
  readonly when: AccusationRow['when'];
  readonly crimes: readonly string[];
  readonly crimesBecause: string;
  readonly wordings: Set<string>;
  readonly accusers: Map<string, Voice>;
  readonly deniers: Map<string, Voice>;
  readonly mentions: MentionAt[];
  readonly texts: Set<string>;
  readonly groups: Set<number>;
  first: Day | null;
}

/** The table over any number of texts: `add` each, then `report`. Keeps spans and sketches, never the texts. */
export class AccusationTable {
  readonly #ratione: Ratione;
  readonly #asker: AccusationAsker;
  readonly #copies = new NearCopies();
  readonly #rows = new Map<string, OpenRow>();
  readonly #relations: Relations;
  readonly #groups = new Set<number>();
  #read = 0;
  #withAccusations = 0;
  #lastDay: Day | null = null;

  constructor(ratione: Ratione) {
    this.#ratione = ratione;
    this.#asker = new AccusationAsker(ratione);
    this.#relations = new Relations((state) => this.#nameOf(state));
  }

  add(text: AccusedText): void {
    this.#read += 1;
    if (text.allegations.length === 0) return;
    this.#withAccusations += 1;
    const group = this.#copies.group(text.text);
    this.#groups.add(group);
    if (text.dated && (this.#lastDay === null || text.asOf > this.#lastDay)) this.#lastDay = text.asOf;
    for (const allegation of text.allegations) {
      if (allegation.kind === 'backing' || allegation.kind === 'fighting') this.#relations.add(allegation, text, group);
      else
        for (const place of allegation.places.length === 0 ? [null] : allegation.places)
          this.#mention(allegation, allegation.kind, place, text, group);
    }
  }

  report(): AccusationReport {
    const rows = [...this.#rows.values()].map((row) => this.#closed(row));
    rows.sort(
      (a, b) =>
        b.independentTexts - a.independentTexts ||
        b.mentions.length - a.mentions.length ||
        (a.accused < b.accused ? -1 : a.accused > b.accused ? 1 : 0),
    );
    return {
      notice: NOTICE,
      rows,
      relations: this.#relations.graph(),
      reach: this.#reach(rows),
      texts: { read: this.#read, withAccusations: this.#withAccusations, independent: this.#groups.size },
      recordDay: this.#ratione.record.version.date,
    };
  }

  #mention(allegation: Allegation, kind: OpenRow['kind'], place: AllegedPlace | null, text: AccusedText, group: number): void {
    // Whom a State backs is not of that State.
    const state = isGroup(allegation.actor) ? null : allegation.actorState;
    const suggested = suggestedCrimes(allegation);
    const { when } = allegation;
    const time = when?.from != null && when.until != null ? { text: when.text, from: when.from, until: when.until } : null;
    const key = [
      kind,
      state ?? allegation.actor.toLowerCase(),
      suggested.crimes.join(),
      place === null ? '' : `${place.state} ${place.name}`,
      time === null ? '' : `${time.from} ${time.until}`,
    ].join('|');
    const row: OpenRow = this.#rows.get(key) ?? {
      ...ownStrings({ kind, accused: state === null ? allegation.actor : this.#nameOf(state), accusedState: state, place, when: time }),
      crimes: suggested.crimes,
      crimesBecause: ownStrings(suggested.because),
      wordings: new Set(),
      accusers: new Map(),
      deniers: new Map(),
      mentions: [],
      texts: new Set(),
      groups: new Set(),
      first: null,
    };
    row.wordings.add(ownStrings(allegation.act.replace(/\s+/g, ' ')));
    hear(row.accusers, allegation.speaker, allegation.speakerState);
    for (const denial of allegation.deniedBy) hear(row.deniers, denial.speaker, denial.speakerState);
    row.mentions.push(
      ownStrings({
        text: text.name,
        start: allegation.start,
        end: allegation.end,
        words: allegation.text.replace(/\s+/g, ' ').slice(0, 400),
      }),
    );
    row.texts.add(text.name);
    row.groups.add(group);
    if (text.dated && (row.first === null || text.asOf < row.first)) row.first = text.asOf;
    this.#rows.set(key, row);
  }

  #closed(row: OpenRow): AccusationRow {
    const { place } = row;
    const recordDay = this.#ratione.record.version.date;
    const asOf = row.first === null || row.first > recordDay ? recordDay : row.first;
    const ask = (region: string | null, on: Day): AccusationAnswer | null =>
      place === null
        ? null
        : this.#asker.ask(
            { nationality: row.accusedState, state: place.state, region, crimes: row.crimes, when: row.when, until: asOf },
            on,
          );
    const [act = ''] = row.wordings;
    const atTheTime = ask(place?.region ?? null, asOf);
    return {
      kind: row.kind,
      accused: row.accused,
      accusedState: row.accusedState,
      act,
      wordings: [...row.wordings],
      place,
      when: row.when,
      accusers: [...row.accusers.values()],
      deniedBy: [...row.deniers.values()],
      mentions: row.mentions,
      texts: row.texts.size,
      independentTexts: row.groups.size,
      first: row.first,
      crimes: row.crimes,
      crimesBecause: row.crimesBecause,
      atTheTime,
      today: ask(place?.region ?? null, recordDay),
      notAsked: place === null ? 'the words name no place' : atTheTime === null ? 'the place cannot be put to the engine' : null,
      within:
        place === null || place.region !== null
          ? []
          : this.#unitsOf(place.state).flatMap(({ unit, name }) => {
              const [before, after] = [ask(name, asOf), ask(name, recordDay)];
              return before === null || after === null ? [] : [{ unit, name, atTheTime: before, today: after }];
            }),
    };
  }

  /** Units with titles of their own that maps file under the State. */
  #unitsOf(state: StateId): readonly { readonly unit: UnitId; readonly name: string }[] {
    return this.#ratione.record.units.filter((unit) => unit.codes.includes(state)).map((unit) => ({ unit: unit.id, name: unit.name }));
  }

  /** Every place of the table against the nationals of every State accused in it: who could be tried where. */
  #reach(rows: readonly AccusationRow[]): readonly Reach[] {
    const places = new Map<string, Reach['place']>();
    for (const { place } of rows)
      if (place !== null)
        places.set(`${place.state} ${place.region ?? ''}`, { name: place.name, state: place.state, region: place.region });
    const states = [...new Set(rows.flatMap((row) => row.accusedState ?? []))].slice(0, MOST_STATES);
    const recordDay = this.#ratione.record.version.date;
    const last = this.#lastDay === null || this.#lastDay > recordDay ? recordDay : this.#lastDay;
    return [...places.values()].slice(0, MOST_PLACES).flatMap((place) =>
      [...states, null].map((nationality) => {
        const conduct = { nationality, state: place.state, region: place.region, crimes: ['war crimes'], when: null, until: last };
        return { place, nationality, atTheTime: this.#asker.ask(conduct, last), today: this.#asker.ask(conduct, recordDay) };
      }),
    );
  }

  #nameOf(state: StateId): string {
    const file = this.#ratione.ledger.file(state);
    if (file === undefined) return state;
    const name = shortName(file);
    return name.charAt(0).toUpperCase() + name.slice(1);
  }
}

function hear(voices: Map<string, Voice>, speaker: string | null, state: StateId | null): void {
  const key = state ?? speaker?.toLowerCase() ?? '';
  const known = voices.get(key);
  voices.set(key, known === undefined ? ownStrings({ speaker, state, mentions: 1 }) : { ...known, mentions: known.mentions + 1 });
}
