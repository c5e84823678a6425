import type { RecordData } from '@ratione/engine';
import { currentLanguage, LANGUAGES } from '../app/language.ts';
import { translateLegal } from '../app/legal.ts';
import { dayInWords } from './day-text.tsx';
import type { NameOf } from './names.ts';
import { type Fill, isolated } from './phrasebook.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What stands in the holes of a sentence, in the language of the page: States by their names, days as the language writes them. */
export function fillHoles(record: RecordData, nameOf: NameOf): Fill {
  const ids = idsByName(record);
  // Situations, and entities no State recognises as one, keep the record's names.
  const kept = new Set([
    ...record.situations.map(({ name }) => name),
    ...record.units.flatMap(({ titles }) =>
      titles.flatMap(({ claims }) => claims.flatMap((claim) => ('entity' in claim ? [claim.entity] : []))),
    ),
  ]);
  const { locale, direction } = LANGUAGES[currentLanguage()];
  // Figures and brackets run from left to right, whatever stands around them.
  const figures = (text: string) => (direction === 'rtl' ? `\u2066${text}\u2069` : text);
  const state = (name: string): string | null => {
    const id = ids.get(bare(name));
    return id !== undefined ? nameOf(id) : kept.has(name) ? isolated(name) : null;
  };
  return (kind, english) => {
    switch (kind) {
      case 'state':
        return state(english);
      case 'states':
        return list(english);
      case 'day':
        return dayInWords(dayFrom(english));
      case 'crime':
        return translateLegal('crimes', english);
      case 'crimes':
        return all(english.split('; '), (crime) => translateLegal('crimes', crime))?.join(locale === 'zh-Hans' ? '；' : '; ') ?? null;
      case 'text':
        return isolated(english);
      default:
        return figures(english);
    }
  };

  function list(english: string): string | null {
    const names = all(english.split(/, (?:and |or )?| and | or /), state);
    const type = / or /.test(english) ? 'disjunction' : 'conjunction';
    return names === null ? null : new Intl.ListFormat(locale, { type }).format(names);
  }
}

function all(some: readonly string[], translate: (one: string) => string | null): readonly string[] | null {
  const found = some.map(translate);
  return found.every((one) => one !== null) ? found : null;
}

/** Every name the record has for a State, territory or unit, without the article a sentence gives it. */
function idsByName(record: RecordData): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, name } of record.units) ids.set(bare(name), id);
  for (const { code, name } of record.codes) ids.set(bare(name), code);
  for (const { state, name, shortName, names } of record.states)
    for (const one of [name, shortName, ...names]) if (one !== undefined) ids.set(bare(one), state);
  return ids;
}

function bare(name: string): string {
  return name.replace(/^the /i, '');
}

/** "27 October 2017" as a day; what is none stands. */
function dayFrom(english: string): string {
  const [day = '', month = '', year = ''] = english.split(' ');
  const at = MONTHS.indexOf(month);
  return at < 0 ? english : `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
