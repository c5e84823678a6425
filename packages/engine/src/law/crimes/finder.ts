import type { CrimeId } from '../../terms/pinpoint.ts';
import type { Crime } from './crime.ts';
import { crimes } from './list.ts';

export interface CrimeMatch {
  readonly crime: Crime;
  readonly why: string;
  /** The words of the text that point to it. */
  readonly words: readonly string[];
}

/**
 * Common words, by stem, and the paragraphs they point to, the likeliest first. A stem matches the start of a word. What was
 * attacked tells more than how, so it weighs more.
 */
const topics: readonly { readonly stems: readonly string[]; readonly crimes: readonly CrimeId[]; readonly weight?: number }[] = [
  { stems: ['hospital', 'clinic', 'ambulance', 'medic', 'doctor'], crimes: ['8.2.e.iv', '8.2.b.ix'], weight: 3 },
  { stems: ['hospital', 'clinic', 'ambulance', 'medic', 'doctor'], crimes: ['8.2.e.ii', '8.2.b.xxiv'] },
  {
    stems: ['school', 'universit', 'church', 'mosque', 'temple', 'synagogue', 'shrine', 'monument', 'museum', 'mausole', 'heritage'],
    crimes: ['8.2.e.iv', '8.2.b.ix'],
    weight: 3,
  },
  {
    stems: ['bomb', 'airstrike', 'air-strike', 'shell', 'missile', 'rocket', 'drone', 'artillery', 'attack', 'strike'],
    crimes: ['8.2.e.i', '8.2.b.i', '8.2.b.iv', '8.2.b.ii'],
  },
  { stems: ['barrel', 'indiscriminate', 'disproportionate', 'excessive', 'environment'], crimes: ['8.2.e.i', '8.2.b.iv', '8.2.b.i'] },
  { stems: ['market', 'residential', 'neighbourhood', 'neighborhood'], crimes: ['8.2.e.i', '8.2.b.i', '8.2.b.ii', '7.1.a'] },
  // Who the victims were: "murder of civilians" is murder first.
  { stems: ['civilian'], crimes: ['8.2.e.i', '8.2.b.i', '8.2.b.ii', '7.1.a'], weight: 0.5 },
  {
    stems: ['house', 'home', 'infrastructure', 'power-plant', 'dam', 'bridge', 'bakery'],
    crimes: ['8.2.b.ii', '8.2.b.iv', '8.2.e.xii', '8.2.b.xiii'],
  },
  {
    stems: ['kill', 'murder', 'execut', 'shoot', 'shot', 'massacre', 'assassinat', 'behead', 'lynch', 'death'],
    crimes: ['7.1.a', '8.2.c.i-1', '8.2.a.i', '7.1.b', '6.a'],
  },
  { stems: ['surrender', 'combat', 'wounded'], crimes: ['8.2.b.vi', '8.2.c.i-1', '8.2.a.i'] },
  { stems: ['extermin'], crimes: ['7.1.b', '6.c'] },
  { stems: ['genocid'], crimes: ['6.a', '6.b', '6.c', '6.d', '6.e'] },
  { stems: ['tortur', 'beat', 'electrocut', 'interrogat', 'waterboard'], crimes: ['7.1.f', '8.2.c.i-4', '8.2.a.ii-1'] },
  { stems: ['cruel', 'inhuman', 'ill-treat', 'mistreat'], crimes: ['8.2.c.i-3', '8.2.a.ii-2', '7.1.k'] },
  { stems: ['humiliat', 'degrad', 'dignity', 'outrage', 'corpse', 'desecrat'], crimes: ['8.2.c.ii', '8.2.b.xxi'] },
  { stems: ['rape', 'raping', 'rapist'], crimes: ['7.1.g-1', '8.2.e.vi-1', '8.2.b.xxii-1'] },
  { stems: ['sexual', 'sexually'], crimes: ['7.1.g-6', '7.1.g-1', '7.1.g-2', '8.2.e.vi-6', '8.2.b.xxii-6'] },
  { stems: ['prostitut'], crimes: ['7.1.g-3', '8.2.e.vi-3', '8.2.b.xxii-3'] },
  { stems: ['pregnan'], crimes: ['7.1.g-4', '8.2.e.vi-4', '8.2.b.xxii-4'] },
  { stems: ['sterilis', 'steriliz'], crimes: ['7.1.g-5', '8.2.e.vi-5', '8.2.b.xxii-5', '6.d'] },
  { stems: ['slave', 'enslav', 'traffick', 'forced-labour', 'forced-labor'], crimes: ['7.1.c', '7.1.g-2', '8.2.e.vi-2', '8.2.b.xxii-2'] },
  { stems: ['deport', 'expel', 'expuls', 'displac', 'transfer', 'ethnic'], crimes: ['7.1.d', '8.2.a.vii-1', '8.2.b.viii', '8.2.e.viii'] },
  { stems: ['settle', 'settlement', 'coloni', 'occup'], crimes: ['8.2.b.viii', '8.2.a.iv'] },
  {
    stems: ['imprison', 'detain', 'detention', 'prison', 'arbitrary', 'confin', 'jail'],
    crimes: ['7.1.e', '8.2.a.vii-2', '7.1.f', '8.2.c.i-3'],
  },
  { stems: ['disappear', 'abduct', 'kidnap'], crimes: ['7.1.i', '7.1.e', '8.2.c.iii', '8.2.a.viii'] },
  { stems: ['hostage'], crimes: ['8.2.c.iii', '8.2.a.viii'] },
  { stems: ['persecut', 'discriminat', 'minorit'], crimes: ['7.1.h', '7.1.j'] },
  { stems: ['apartheid'], crimes: ['7.1.j', '7.1.h'] },
  {
    stems: ['chemical', 'sarin', 'chlorine', 'mustard', 'nerve', 'gas', 'gassed', 'gassing'],
    crimes: ['8.2.e.xiv', '8.2.b.xviii', '8.2.e.xiii', '8.2.b.xvii', '8.2.e.i', '7.1.a'],
  },
  { stems: ['poison'], crimes: ['8.2.e.xiii', '8.2.b.xvii', '8.2.e.xiv', '8.2.b.xviii'] },
  { stems: ['biolog', 'anthrax', 'toxin', 'germ'], crimes: ['8.2.e.xvi', '8.2.b.xxvii'] },
  { stems: ['bullet', 'dum-dum', 'expanding'], crimes: ['8.2.e.xv', '8.2.b.xix'] },
  { stems: ['laser', 'blind'], crimes: ['8.2.e.xviii', '8.2.b.xxix'] },
  { stems: ['fragment', 'x-ray'], crimes: ['8.2.e.xvii', '8.2.b.xxviii'] },
  { stems: ['starv', 'siege', 'besieg', 'famine', 'hunger', 'blockad'], crimes: ['8.2.e.xix', '8.2.b.xxv', '7.1.b', '7.1.k'] },
  {
    stems: ['aid', 'convoy', 'humanitarian', 'relief', 'peacekeep', 'blue-helmet'],
    crimes: ['8.2.e.iii', '8.2.b.iii', '8.2.e.xix', '8.2.b.xxv'],
  },
  { stems: ['red-cross', 'red-crescent', 'emblem'], crimes: ['8.2.e.ii', '8.2.b.xxiv', '8.2.b.vii-4'] },
  { stems: ['child', 'children', 'boy', 'girl', 'minor', 'recruit', 'conscript', 'enlist'], crimes: ['8.2.e.vii', '8.2.b.xxvi', '6.e'] },
  { stems: ['shield'], crimes: ['8.2.b.xxiii'] },
  { stems: ['pillag', 'loot', 'plunder', 'steal', 'theft', 'rob'], crimes: ['8.2.e.v', '8.2.b.xvi', '8.2.a.iv'] },
  {
    stems: ['destroy', 'destruct', 'demoli', 'burn', 'raz', 'seiz', 'confiscat', 'property'],
    crimes: ['8.2.e.xii', '8.2.b.xiii', '8.2.a.iv'],
  },
  { stems: ['trial', 'court', 'sentenc', 'due-process'], crimes: ['8.2.c.iv', '8.2.a.vi'] },
  {
    stems: ['perfid', 'treacher', 'ambush', 'disguis', 'uniform', 'truce'],
    crimes: ['8.2.e.ix', '8.2.b.xi', '8.2.b.vii-2', '8.2.b.vii-1'],
  },
  { stems: ['quarter', 'survivor', 'no-prisoners'], crimes: ['8.2.e.x', '8.2.b.xii'] },
  { stems: ['mutilat', 'amputat', 'organ'], crimes: ['8.2.c.i-2', '8.2.e.xi-1', '8.2.b.x-1'] },
  { stems: ['experiment'], crimes: ['8.2.e.xi-2', '8.2.b.x-2', '8.2.a.ii-3'] },
  { stems: ['aggress', 'invad', 'invasion', 'annex'], crimes: ['8bis.1'] },
  { stems: ['terror'], crimes: ['7.1.a', '8.2.e.i', '8.2.b.i', '8.2.c.iii'] },
];

const tooCommon = new Set([
  'and',
  'the',
  'with',
  'for',
  'from',
  'into',
  'other',
  'others',
  'person',
  'people',
  'conflict',
  'international',
  'crime',
  'crimes',
  'humanity',
  'against',
  'article',
  'common',
  'war',
  'way',
  'like',
  'those',
  'show',
  'non',
  'out',
]);
const pointsForLabel = 3;
const pointsForTopic = 8;

const labelWords: readonly { readonly crime: Crime; readonly words: ReadonlySet<string> }[] = crimes.map((crime) => ({
  crime,
  words: new Set(wordsOf(crime.label)),
}));

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}+(?:[-’']\p{L}+)*/gu) ?? []).filter((word) => word.length > 2 && !tooCommon.has(word));
}

/** Each word, and each pair of neighbours joined by a hyphen ("red cross" as "red-cross"). */
function termsOf(text: string): readonly { readonly term: string; readonly pair: boolean }[] {
  const words = [...new Set(wordsOf(text))];
  const pairs = words.slice(1).map((word, index) => `${words[index]}-${word}`);
  return [...words.map((term) => ({ term, pair: false })), ...pairs.map((term) => ({ term, pair: true }))];
}

/** Words of a text that stand in what a crime is called in another language, by crime. */
export type NamedBy = ReadonlyMap<CrimeId, readonly string[]>;

/**
 * Paragraphs that a description in plain words may fall under: a suggestion to look at, never a classification. A word of a name
 * in another language counts as one of the English name.
 */
export function findCrimes(words: string, namedBy: NamedBy = new Map()): readonly CrimeMatch[] {
  const terms = termsOf(words.slice(0, 2000));
  const scores = new Map<CrimeId, { points: number; because: string[] }>();
  const award = (id: CrimeId, points: number, term: string): void => {
    const score = scores.get(id) ?? { points: 0, because: [] };
    score.points += points;
    if (!score.because.includes(term)) score.because.push(term);
    scores.set(id, score);
  };
  for (const { term, pair } of terms) {
    for (const topic of topics) {
      // A pair stands for stems of two words only: "bomb-hospital" says nothing that "bomb" has not said.
      const points = (stem: string) => (pair ? stem.includes('-') : true) && (stem.length < 4 ? term === stem : term.startsWith(stem));
      if (!topic.stems.some(points)) continue;
      for (const [rank, id] of topic.crimes.entries())
        award(id, (pointsForTopic - rank) * (topic.weight ?? 1), pair ? term.replace('-', ' ') : term);
    }
    if (!pair) for (const { crime, words: label } of labelWords) if (label.has(term)) award(crime.id, pointsForLabel, term);
  }
  for (const [id, own] of namedBy) for (const word of own) award(id, pointsForLabel, word);
  return crimes
    .flatMap((crime) => {
      const score = scores.get(crime.id);
      return score === undefined ? [] : [{ crime, score }];
    })
    .sort((one, other) => other.score.points - one.score.points)
    .slice(0, 12)
    .map(({ crime, score }) => ({
      crime,
      words: score.because,
      why: `the words ${score.because.map((term) => `“${term}”`).join(', ')} point to ${crime.label.charAt(0).toLowerCase()}${crime.label.slice(1)}`,
    }));
}
