import type { RecordData } from '../record/shape.ts';
import { placesOf } from './gazetteer.ts';
import { arLexicon } from './generated/ar.ts';
import { enLexicon } from './generated/en.ts';
import { esLexicon } from './generated/es.ts';
import { frLexicon } from './generated/fr.ts';
import { peopleLexicon } from './generated/people.ts';
import { ptLexicon } from './generated/pt.ts';
import { ruLexicon } from './generated/ru.ts';
import { stateNamesLexicon } from './generated/state-names.ts';
import { trLexicon } from './generated/tr.ts';
import { ukLexicon } from './generated/uk.ts';
import { zhLexicon } from './generated/zh.ts';
import type { Language, LanguageLexicon } from './lexicon/shape.ts';
import { type Entry, Phrases } from './trie.ts';

const LEXICONS: Readonly<Record<Language, LanguageLexicon>> = {
  en: enLexicon,
  fr: frLexicon,
  es: esLexicon,
  pt: ptLexicon,
  ar: arLexicon,
  ru: ruLexicon,
  zh: zhLexicon,
  uk: ukLexicon,
  tr: trLexicon,
};

/** Every phrase the reader knows in one language: names from the record and the package, words from the lexicon. */
export function vocabulary(record: RecordData, language: Language): Phrases {
  const phrases = new Phrases(language);
  const lexicon = LEXICONS[language];
  addPeople(phrases, language, lexicon);
  if (language === 'en') addEnglishStates(phrases, record);
  else {
    for (const [state, names] of Object.entries(lexicon.states ?? {}))
      for (const name of names) addName(phrases, name, { kind: 'state', value: state });
    for (const [state, names] of Object.entries(stateNamesLexicon[language] ?? {}))
      for (const name of names) addName(phrases, name, { kind: 'state', value: state });
  }
  for (const word of lexicon.drop) phrases.add(word, { kind: 'drop', value: '' });
  addWords(phrases, lexicon.terms, 'term');
  addWords(phrases, lexicon.words, 'word');
  return phrases;
}

function addWords(phrases: Phrases, table: Readonly<Record<string, readonly string[]>>, kind: 'term' | 'word'): void {
  for (const [control, list] of Object.entries(table)) {
    for (const phrase of list) {
      const acronym = /^[A-Z]{2,}$/.test(phrase);
      phrases.add(phrase, { kind, value: control.replaceAll(' ', '_'), ...(acronym ? { written: 'acronym' as const } : {}) });
    }
  }
}

function addName(phrases: Phrases, name: string, entry: Entry): void {
  if (phrases.language === 'zh' || phrases.language === 'ar' || name === name.toLowerCase()) phrases.add(name, entry);
  else phrases.add(name, { ...entry, written: /^(?:\p{Lu}\.?){2,5}$/u.test(name) ? 'acronym' : 'capital' });
}

function addPeople(phrases: Phrases, language: Language, lexicon: LanguageLexicon): void {
  for (const name of peopleLexicon['not-states']) addName(phrases, name, { kind: 'not-state', value: name });
  const latin = ['en', 'fr', 'es', 'pt', 'tr'].includes(language);
  if (latin) {
    for (const [person, names] of Object.entries(peopleLexicon.spellings))
      for (const name of names) addName(phrases, name, { kind: 'person', value: person });
    for (const [person, known] of Object.entries(peopleLexicon['without-warrant']))
      for (const name of known.names) addName(phrases, name, { kind: 'person', value: person });
  }
  for (const [person, names] of Object.entries(lexicon.persons ?? {}))
    for (const name of names) addName(phrases, name, { kind: 'person', value: person });
}

function addEnglishStates(phrases: Phrases, record: RecordData): void {
  for (const { names, states } of peopleLexicon.unions)
    for (const name of names) phrases.add(name, { kind: 'state', value: states[0] ?? '', all: states });
  for (const [name, [state = '', ...orElse]] of Object.entries(peopleLexicon.ambiguous))
    addName(phrases, name, { kind: /(?:ese|an)$/.test(name) ? 'adjective' : 'state', value: state, orElse });
  for (const [group, names] of Object.entries(peopleLexicon.groups))
    for (const name of names) addName(phrases, name, { kind: 'group', value: group });
  const named = new Map<string, string>();
  for (const [state, names] of Object.entries(peopleLexicon.names))
    for (const name of names) addName(phrases, name, { kind: 'state', value: state });
  for (const file of record.states) {
    for (const name of [file.name, ...(file.shortName === undefined ? [] : [file.shortName.replace(/^the /, '')]), ...file.names]) {
      if (['England', 'Scotland', 'Wales', 'Northern Ireland'].includes(name)) continue;
      addName(phrases, name, { kind: 'state', value: file.state });
    }
    if (file.adjective !== undefined) {
      const adjective = file.adjective.replace(/ \(.*\)$/, '');
      if (named.has(adjective)) continue;
      named.set(adjective, file.state);
      addName(phrases, adjective, { kind: 'adjective', value: file.state });
      if (/(?:n|i|k)$/.test(adjective)) addName(phrases, `${adjective}s`, { kind: 'adjective', value: file.state, organ: 'nationals' });
    }
  }
  for (const [state, names] of Object.entries(peopleLexicon.peoples)) {
    for (const name of names)
      addName(phrases, name, { kind: 'adjective', value: state, ...(name.endsWith('s') ? { organ: 'nationals' as const } : {}) });
  }
  for (const [state, names] of Object.entries(peopleLexicon.capitals))
    for (const name of names) addName(phrases, name, { kind: 'state', value: state });
  // Units last: what is a State's name stays one.
  for (const { place, names } of placesOf(record))
    for (const name of names)
      if (/^\p{Lu}/u.test(name) || peopleLexicon.places[place.id] !== undefined)
        addName(phrases, name, { kind: 'place', value: place.id, placed: place });
}
