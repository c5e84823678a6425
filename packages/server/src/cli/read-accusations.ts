import type { Ratione } from '@ratione/engine';
import type { AllegedPlace, TextRead } from '@ratione/engine/reading';

/** An accusation as the text makes it, with what the Court could do about it then and on the day of the record. */
export interface Accusation {
  readonly speaker: string | null;
  readonly accused: string;
  readonly act: string;
  readonly place: string | null;
  readonly start: number;
  readonly end: number;
  /** The engine's answer for an attack on civilians there by a national of the accused State; null: no place or no State. */
  readonly atTheTime: string | null;
  readonly today: string | null;
}

/** Every accusation of a text, one row per place, with the engine's answer at the day of the text and at that of the record. */
export function accusationsTable(read: TextRead, ratione: Ratione, date: string | null): readonly Accusation[] {
  return read.allegations
    .filter((allegation) => allegation.kind !== 'backing' || allegation.places.length > 0)
    .flatMap((allegation) => {
      const places = allegation.places.length === 0 ? [null] : allegation.places;
      return places.map((place) => ({
        speaker: allegation.speaker,
        accused: allegation.actor,
        act: (allegation.kind === 'backing' ? `backing ${allegation.act}` : allegation.act).replace(/\s+/g, ' '),
        place: place?.name ?? null,
        start: allegation.start,
        end: allegation.end,
        atTheTime: answer(ratione, place, allegation.actorState, date ?? read.asOf, read.asOf),
        today: answer(ratione, place, allegation.actorState, date ?? read.asOf, ratione.record.version.date),
      }));
    });
}

function answer(ratione: Ratione, place: AllegedPlace | null, state: string | null, when: string, asOf: string): string | null {
  if (place === null || state === null) return null;
  const asked = ratione.read({
    as_of: asOf,
    date_from: when,
    date_to: when,
    place: { iso3: place.state, ...(place.region === null ? {} : { region: place.region }), setting: 'land' },
    suspect: { nationalities: [state], age_at_conduct: null, natural_person: true },
    crimes: ['8(2)(e)(i)'],
    conflict: 'niac',
    matter: {},
  });
  if (!('question' in asked)) return null;
  return ratione.ask(asked.question).jurisdiction;
}
