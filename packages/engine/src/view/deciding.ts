import type { DocketEvent, RecordData, SituationId, StateId } from '../record/shape.ts';
import { type EdtfText, readEdtf } from '../time/edtf.ts';

/** A source by its id, or an act or entry of the record that decides: what it says, when, and where in the record it stands. */
export type DecidingView =
  | { readonly source: string; readonly title: string; readonly url?: string }
  | {
      readonly act: string;
      /** What was done, by whom, when, in a sentence; the id where the record has no sentence for it. */
      readonly title: string;
      readonly on?: EdtfText;
      readonly state?: StateId;
      readonly situation?: SituationId;
      readonly person?: string;
    };

export function decidingView(id: string, record: RecordData): DecidingView {
  const source = record.sources[id];
  if (source !== undefined) return { source: id, title: source.title, ...(source.url === undefined ? {} : { url: source.url }) };
  return { act: id, ...(entryOf(id, record) ?? { title: id }) };
}

type Entry = Omit<Extract<DecidingView, { readonly act: string }>, 'act'>;

function entryOf(id: string, record: RecordData): Entry | null {
  for (const { state, acts } of record.states) {
    const act = acts.find((one) => one.id === id);
    if (act !== undefined) return { title: plain(act.says), on: act.known, state };
  }
  const council = record.council.find((one) => one.id === id);
  if (council !== undefined)
    return { title: plain(council.says), on: council.on, ...(council.situation === undefined ? {} : { situation: council.situation }) };
  const person = record.persons.find((one) => one.id === id);
  if (person !== undefined) return { title: person.name, person: id };
  const situation = record.situations.find((one) => one.id === id);
  if (situation !== undefined) return { title: situation.name, situation: id };
  return noneFound(id, record) ?? budget(id) ?? docketEvent(id, record);
}

/** An absence that the record states: looked for where, until when. */
function noneFound(id: string, { states }: RecordData): Entry | null {
  const [, code = '', kind = ''] = /^([a-z]{3})-none-(.+)$/.exec(id) ?? [];
  const file = states.find(({ state }) => state === code.toUpperCase());
  const looked = file?.noneFound.find(({ act }) => act === kind);
  if (file === undefined || looked === undefined) return null;
  const name = (file.shortName ?? file.name).replace(/^the /, '');
  return { title: `${name}: looked for and not found: ${kind.replaceAll('-', ' ')}`, on: looked.on, state: file.state };
}

function budget(id: string): Entry | null {
  const [, year] = /^budget-(\d{4})$/.exec(id) ?? [];
  return year === undefined ? null : { title: `Programme budget of ${year}` };
}

/** Ids of events are their situation's own: one that several bear names none of them. */
function docketEvent(id: string, { situations, officials, nonCompliance }: RecordData): Entry | null {
  const held = situations.flatMap((situation) =>
    situation.events.filter((event) => event.id === id).map((event): Entry => ({ ...eventEntry(event), situation: situation.id })),
  );
  const others = [...officials, ...nonCompliance].filter((event) => event.id === id).map(eventEntry);
  const [only, ...more] = [...held, ...others];
  return only === undefined || more.length > 0 ? null : only;
}

function eventEntry({ says, on }: DocketEvent): Entry {
  return { title: plain(says), ...(readEdtf(on) === null ? {} : { on }) };
}

function plain(says: string): string {
  return says.replace(/\.$/, '');
}
