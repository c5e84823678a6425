import { casesLexicon } from '../generated/cases.ts';
import { treatyLexicon } from '../generated/treaty.ts';
import { formsOfWord } from '../treaty/lexicon.ts';

/** What a word or phrase can be: a symbol, and which of its kind. */
export type Readings = ReadonlyMap<string, string>;

interface Phrase {
  readonly words: readonly string[];
  readonly symbol: string;
  readonly of: string;
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  found: ['find'],
  caught: ['catch'],
  flown: ['fly'],
  flew: ['fly'],
  flies: ['fly'],
  tried: ['try'],
  tries: ['try'],
  died: ['die'],
  dies: ['die'],
  dying: ['die'],
  led: ['lead'],
  lay: ['lie'],
  lain: ['lie'],
  fled: ['flee'],
  shut: ['shut'],
  shown: ['show'],
  women: ['woman'],
  men: ['man'],
  judges: ['judge'],
  crimes: ['crime'],
  children: ['child'],
  killings: ['killing'],
  freed: ['free'],
  summoned: ['summon'],
  sat: ['sit'],
  put: ['put'],
  let: ['let'],
  hung: ['hang'],
  swept: ['sweep'],
  walked: ['walk'],
  confessed: ['confess'],
  broke: ['break'],
  broken: ['break'],
  drew: ['draw'],
  drawn: ['draw'],
  shot: ['shoot'],
  laid: ['lay'],
  lies: ['lie'],
  wound: ['wind'],
  sank: ['sink'],
  threw: ['throw'],
  thrown: ['throw'],
  rid: ['rid'],
  fought: ['fight'],
  heard: ['hear'],
  won: ['win'],
  swore: ['swear'],
  forbade: ['forbid'],
  froze: ['freeze'],
  frozen: ['freeze'],
  hid: ['hide'],
  hidden: ['hide'],
  known: ['know'],
  knew: ['know'],
  meant: ['mean'],
  dealt: ['deal'],
  met: ['meet'],
  evaded: ['evade'],
  convicts: ['convict'],
  upheld: ['uphold'],
  overthrew: ['overthrow'],
  overthrown: ['overthrow'],
  struck: ['strike'],
  sold: ['sell'],
  wore: ['wear'],
  worn: ['wear'],
  drove: ['drive'],
  driven: ['drive'],
  paid: ['pay'],
  ran: ['run'],
  bore: ['bear'],
  borne: ['bear'],
  shook: ['shake'],
  stole: ['steal'],
  stolen: ['steal'],
  hit: ['hit'],
  beat: ['beat'],
  beaten: ['beat'],
  spent: ['spend'],
  bound: ['bound', 'bind'],
  rose: ['rise'],
  risen: ['rise'],
};

const FORMS = new Map<string, readonly string[]>();

export function baseForms(word: string): readonly string[] {
  const known = FORMS.get(word);
  if (known !== undefined) return known;
  const made = [...new Set([word, ...(IRREGULAR[word] ?? []), ...formsOfWord(word)])];
  if (FORMS.size < 20_000) FORMS.set(word, made);
  return made;
}

const PAST =
  /(?:ed|found|caught|flown|flew|led|put|let|set|cut|shut|given|gave|taken|took|brought|sent|held|heard|kept|sought|won|lost|freed|begun|began|stood|went|gone|came|made|shot|laid|met|broken|broke|hit|struck|drawn|drew|seen|sat|thrown|threw|withdrawn|withdrew|undone|upheld|undid|overturned|become|became|left|got|known|hidden|said|told|turned)$/;

export function formOf(word: string): 'past' | 'ing' | 's' | 'base' {
  if (/ing$/.test(word)) return 'ing';
  if (PAST.test(word)) return 'past';
  return /s$/.test(word) ? 's' : 'base';
}

/** The form of a phrase: "was given" is a past as "given" is. */
export function formOfPhrase(words: readonly string[]): ReturnType<typeof formOf> {
  const [first = '', second = ''] = words;
  return /^(?:is|are|was|were|be|been)$/.test(first) && PAST.test(second) ? 'past' : formOf(first);
}

const tables = new Map<boolean, ReadonlyMap<string, readonly Phrase[]>>();

/** `duties`: with what States owe, whose words mean other things elsewhere. */
function phrases(duties: boolean): ReadonlyMap<string, readonly Phrase[]> {
  const known = tables.get(duties);
  if (known !== undefined) return known;
  const made = new Map<string, Phrase[]>();
  const add = (phrase: string, symbol: string, of: string) => {
    const words = phrase.replaceAll("'s", " 's").split(/[ -]/);
    const first = words[0] ?? '';
    made.set(first, [...(made.get(first) ?? []), { words, symbol, of }]);
  };
  const all = (group: Readonly<Record<string, readonly string[]>>, symbol: string) => {
    for (const [of, list] of Object.entries(group)) for (const phrase of list) add(phrase, symbol, of);
  };
  const { bodies, acts, does, nouns, states, quant, crimes, regions } = casesLexicon;
  all(bodies, 'B');
  all(acts, 'ACT');
  all(does, 'DO');
  all(nouns, 'NOUN');
  all(states, 'STATE');
  all(quant, 'Q');
  all(crimes, 'CRIME');
  all(regions, 'REGION');
  all(casesLexicon.themes, 'THEME');
  all(casesLexicon.towns, 'TOWN');
  all(casesLexicon.inquires, 'INQ');
  all(casesLexicon.called, 'CALLED');
  for (const [state, names] of Object.entries(treatyLexicon.capitals)) for (const name of names) add(name.toLowerCase(), 'CAP', state);
  if (duties) {
    for (const [kind, list] of Object.entries(casesLexicon.duties)) for (const phrase of list) add(phrase, `D-${kind}`, kind);
    all(casesLexicon.standing, 'STANDING');
  }
  all(casesLexicon.capitals, 'CAP');
  for (const phrase of casesLexicon.ongoing) add(phrase, 'ONGOING', phrase);
  for (const phrase of [
    'known as',
    'also known as',
    'better known as',
    'nicknamed',
    'alias',
    'dubbed',
    'aka',
    'known by his nom de guerre',
    'known to his men as',
  ])
    add(phrase, 'NICK', phrase);
  all(casesLexicon.described, 'DESC');
  for (const phrase of casesLexicon.conduct) add(phrase, 'CONDUCT', phrase);
  for (const phrase of casesLexicon['own-motion']) add(phrase, 'MOTION', phrase);
  for (const phrase of casesLexicon.negations) add(phrase, 'NEG', phrase);
  for (const phrase of casesLexicon.auxiliary) add(phrase, 'FREE', phrase);
  for (const phrase of casesLexicon.people) add(phrase, 'PEOPLE', phrase);
  for (const phrase of casesLexicon.women) add(phrase, 'PEOPLE', 'woman');
  for (const phrase of casesLexicon.sitting) add(phrase, 'PEOPLE', 'sitting');
  for (const phrase of casesLexicon.heads) add(phrase, 'PEOPLE', 'head');
  for (const phrase of casesLexicon.soft) add(phrase, 'SOFT', phrase);
  for (const phrase of casesLexicon.free) add(phrase, 'FREE', phrase);
  for (const phrase of casesLexicon.ever) add(phrase, 'EVER', phrase);
  for (const phrase of casesLexicon.months) add(phrase, 'UNIT', phrase);
  for (const [name, entry] of Object.entries(casesLexicon.elsewhere)) for (const phrase of entry.names) add(phrase, 'ELSE', name);
  tables.set(duties, made);
  return made;
}

/** A word before phrases are looked up: `person` where a known name stands. */
export interface Raw {
  readonly lo: string;
  readonly mark: boolean;
  readonly person: boolean;
}

const BETWEEN = /^(?:the|a|an|its|their|his|her|own|also|formally|officially|finally|already)$/;

/** Nouns, of which a verb's forms are none: "left" is no leave. */
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'CONDUCT', 'PEOPLE']);

function isPlural(word: string, form: string): boolean {
  return word === form || word === `${form}s` || word === `${form}es` || /(?:ies|men|women)$/.test(word);
}

/** Everything the longest phrase at `at` can be, and where the person between its parts stands. */
export function lookUp(
  raw: readonly Raw[],
  at: number,
  duties = false,
): { readonly readings: Map<string, string>; readonly length: number; readonly gap: number | null } | null {
  const first = raw[at];
  if (first === undefined || first.mark || first.person) return null;
  let length = 0;
  let gap: number | null = null;
  let readings = new Map<string, string>();
  for (const form of baseForms(first.lo))
    for (const phrase of phrases(duties).get(form) ?? []) {
      if (NOMINAL.has(phrase.symbol) && !isPlural(first.lo, form)) continue;
      const found = lengthOf(raw, at, phrase.words);
      if (found === null) continue;
      // "the leaders of the LRA" are several.
      if (phrase.symbol === 'DESC' && (first.lo !== form || raw[found.end - 1]?.lo !== phrase.words.at(-1))) continue;
      // A phrase around a name is as long as its own words.
      const weight = phrase.words.length;
      if (weight < length) continue;
      if (weight > length) {
        readings = new Map();
        gap = found.gap;
      }
      length = weight;
      if (!readings.has(phrase.symbol)) readings.set(phrase.symbol, phrase.of);
      ends.set(readings, found.end);
    }
  return readings.size === 0 ? null : { readings, length: (ends.get(readings) ?? at + 1) - at, gap };
}

const ends = new WeakMap<Map<string, string>, number>();

function lengthOf(raw: readonly Raw[], at: number, words: readonly string[]): { readonly end: number; readonly gap: number | null } | null {
  let next = at + 1;
  let gap: number | null = null;
  for (let index = 1; index < words.length; index += 1) {
    const wanted = words[index] ?? '';
    while (raw[next] !== undefined && BETWEEN.test(raw[next]?.lo ?? '') && raw[next]?.lo !== wanted) next += 1;
    const word = raw[next];
    if (word === undefined) return null;
    if (wanted === '_') {
      if (!word.person && !/^(?:him|her|them|it)$/.test(word.lo)) return null;
      gap = next;
      next += 1;
      continue;
    }
    if (wanted === "'s" ? word.lo !== "'s" : word.mark || !baseForms(word.lo).includes(wanted)) return null;
    next += 1;
  }
  return { end: next, gap };
}
