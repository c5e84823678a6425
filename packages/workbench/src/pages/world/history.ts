import type { Day, EdtfText, Ratione, Sourced, StateId } from '@ratione/engine';
import { titleOn } from '@ratione/engine';
import { councilActs, firstKnown } from '@ratione/engine/views';
import type { Standing, Standings } from './standings.ts';
import { turnsBetween } from './turns.ts';

/** One thing on the line of a State's history. */
export interface Happening {
  readonly key: string;
  readonly day: Day;
  /** As the record writes it, where imprecise; null where nobody found the day. */
  readonly on: EdtfText | null;
  readonly kind: 'act' | 'council' | 'effect' | 'court';
  /** The record's own sentence; null for an effect, which is said in the reader's language. */
  readonly says: string | null;
  readonly standing: Standing | null;
  readonly situation: { readonly id: string; readonly name: string } | null;
  readonly fact: Pick<Sourced, 'sources' | 'confidence' | 'dateConfidence'> | null;
  readonly reference: string | null;
}

/** Everything on record about a State and the Court, oldest first: its acts, the Council's, their effects, the events of its situations. */
export function historyOf(ratione: Ratione, standings: Standings, state: StateId, until: Day): readonly Happening[] {
  const { record } = ratione;
  const status = ratione.status(state, until, until);
  if (status === null) return [];
  const own = status.acts.map(
    (act): Happening => ({
      ...nothing,
      key: act.id,
      day: act.known,
      on: act.act === 'amendment-acceptance-undated' ? null : act.known,
      kind: 'act',
      says: act.says,
      fact: act,
      reference: act.reference ?? null,
    }),
  );
  const council = councilActs(status, ratione).map(
    (act): Happening => ({
      ...nothing,
      key: act.id,
      day: act.on,
      on: act.on,
      kind: 'council',
      says: act.says,
      fact: act,
      reference: act.document,
    }),
  );
  const track = standings.get(state);
  const effects = track === undefined ? [] : turnsBetween(new Map([[state, track]]), '1998-07-16', until);
  // A signature or a notice is its own effect; only what the law makes of a deposit or a withdrawal comes on another day.
  const later = effects
    .filter(({ after }) => after === 'party' || after === 'withdrawn')
    .map(({ day, after }): Happening => ({ ...nothing, key: `${after}${day}`, day, on: day, kind: 'effect', standing: after }));
  const court = record.situations
    .filter((situation) => situation.states.includes(state) && firstKnown(situation) <= until)
    .flatMap((situation) =>
      situation.events
        .filter((event) => event.known <= until)
        .map(
          (event): Happening => ({
            ...nothing,
            key: event.id,
            day: event.known,
            on: event.on,
            kind: 'court',
            says: event.says,
            situation: { id: situation.id, name: situation.name },
            fact: event,
            reference: event.document ?? null,
          }),
        ),
    );
  return [...own, ...council, ...later, ...court].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const nothing = { says: null, standing: null, situation: null, fact: null, reference: null } as const;

/** Units within or beside a State that the law treats apart, with the title of the day. */
export function unitsOf({ record }: Ratione, state: StateId, day: Day) {
  return record.units
    .filter((unit) => unit.within.includes(state))
    .map((unit) => ({ unit, title: titleOn(unit, day) }))
    .filter(({ title }) => title?.claims.some((claim) => claim.state === state) === true);
}
