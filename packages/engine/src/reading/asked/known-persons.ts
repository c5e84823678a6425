import type { Ratione } from '../../ratione.ts';
import type { RecordData, StateId } from '../../record/shape.ts';
import type { Day } from '../../time/day.ts';
import { peopleLexicon } from '../generated/people.ts';
import { fold } from './fold.ts';

/** A person whom words may name. */
export interface KnownPerson {
  /** Of the record's docket; null: from general knowledge, no warrant or summons in the record. */
  readonly id: string | null;
  readonly name: string;
  readonly nationalities: readonly StateId[];
  /** The record holds the nationality itself from general knowledge. */
  readonly fromMemory: boolean;
  /** Offices with their days. */
  readonly offices: readonly { readonly title: string; readonly from: Day; readonly until?: Day }[];
  /** The record's word for the person's role, of no stated day. */
  readonly role: string | null;
}

export interface KnownPersons {
  /** Persons by a name written in full or as texts write it. */
  readonly byName: ReadonlyMap<string, readonly KnownPerson[]>;
  /** Persons of whose names every one of these words is a part: "Gaddafi" is two. */
  having(words: readonly string[]): readonly KnownPerson[];
}

/** Persons named in public of whom the lexicon holds spellings and the record no file, with the State of each. From general knowledge. */
const OTHERS: Readonly<Record<string, readonly [name: string, state: StateId]>> = {
  'min-aung-hlaing': ['Min Aung Hlaing', 'MMR'],
  sinwar: ['Yahya Sinwar', 'PSE'],
  haniyeh: ['Ismail Haniyeh', 'PSE'],
};

const remembered = new WeakMap<RecordData, KnownPersons>();

/** The persons of the docket and those whom texts often name. */
export function knownPersons({ record }: Ratione): KnownPersons {
  let known = remembered.get(record);
  if (known === undefined) {
    known = indexOf(record);
    remembered.set(record, known);
  }
  return known;
}

/** The office held on `on`, by the days of the lexicon. Null: none is known for that day. */
export function officeOn(person: KnownPerson, on: Day): string | null {
  return person.offices.find(({ from, until }) => from <= on && (until === undefined || on < until))?.title ?? null;
}

function indexOf(record: RecordData): KnownPersons {
  const byName = new Map<string, KnownPerson[]>();
  const words: { readonly person: KnownPerson; readonly words: ReadonlySet<string> }[] = [];
  const add = (person: KnownPerson, names: readonly string[]) => {
    const folded = names.map(fold).filter((name) => name !== '');
    for (const name of folded) {
      const others = byName.get(name) ?? [];
      if (!others.some((other) => other.name === person.name)) byName.set(name, [...others, person]);
    }
    if (!words.some((other) => other.person.name === person.name))
      words.push({ person, words: new Set(folded.flatMap((name) => name.split(' '))) });
  };
  for (const file of record.persons) {
    const person: KnownPerson = {
      id: file.id,
      name: file.name,
      nationalities: file.nationalities,
      fromMemory: file.fromMemory.includes('nationalities') || file.confidence === 'memory',
      offices: peopleLexicon.roles
        .filter((role) => role.person === file.id)
        .map(({ words: titles, from, until }) => ({ title: titles[0] ?? '', from, ...(until === undefined ? {} : { until }) })),
      role: file.role === 'not stated' ? null : file.role,
    };
    add(person, [file.name, ...file.name.split(/[()]/), ...(peopleLexicon.spellings[file.id] ?? [])]);
  }
  const ofTexts = [
    ...Object.values(peopleLexicon['without-warrant']),
    ...Object.entries(OTHERS).map(([id, [name, state]]) => ({ name, state, names: peopleLexicon.spellings[id] ?? [] })),
  ];
  for (const { name, state, names } of ofTexts)
    add({ id: null, name, nationalities: [state], fromMemory: true, offices: [], role: null }, [name, ...names]);
  return {
    byName,
    having: (wanted) => words.filter(({ words: own }) => wanted.every((word) => own.has(word))).map(({ person }) => person),
  };
}
