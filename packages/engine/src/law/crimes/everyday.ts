import type { CrimeId } from '../../terms/pinpoint.ts';
import { readCrime } from './catalogue.ts';
import type { Crime } from './crime.ts';
import { crimeById } from './list.ts';

/** Words that a person types where the Statute has several paragraphs: at most four of them, from each family that carries the word. */
export const EVERYDAY_CRIMES: readonly { readonly words: readonly string[]; readonly paragraphs: readonly CrimeId[] }[] = [
  {
    words: ['murder', 'murders', 'killing', 'killings', 'unlawful killing', 'extrajudicial killing', 'extrajudicial killings'],
    paragraphs: ['7.1.a', '8.2.a.i', '8.2.c.i-1'],
  },
  {
    words: ['massacre', 'massacres', 'mass killing', 'mass killings', 'mass murder'],
    paragraphs: ['7.1.a', '7.1.b', '8.2.a.i', '8.2.c.i-1'],
  },
  {
    words: ['execution', 'executions', 'summary execution', 'summary executions'],
    paragraphs: ['7.1.a', '8.2.a.i', '8.2.c.i-1', '8.2.c.iv'],
  },
  { words: ['torture'], paragraphs: ['7.1.f', '8.2.a.ii-1', '8.2.c.i-4'] },
  { words: ['inhuman treatment', 'ill-treatment', 'mistreatment'], paragraphs: ['7.1.k', '8.2.a.ii-2', '8.2.c.i-3'] },
  { words: ['humiliating treatment', 'degrading treatment'], paragraphs: ['8.2.b.xxi', '8.2.c.ii'] },
  { words: ['rape', 'rapes', 'mass rape'], paragraphs: ['7.1.g-1', '8.2.b.xxii-1', '8.2.e.vi-1'] },
  { words: ['sexual violence'], paragraphs: ['7.1.g-6', '8.2.b.xxii-6', '8.2.e.vi-6'] },
  { words: ['sexual slavery', 'sex slavery'], paragraphs: ['7.1.g-2', '8.2.b.xxii-2', '8.2.e.vi-2'] },
  { words: ['enforced prostitution', 'forced prostitution'], paragraphs: ['7.1.g-3', '8.2.b.xxii-3', '8.2.e.vi-3'] },
  { words: ['forced pregnancy'], paragraphs: ['7.1.g-4', '8.2.b.xxii-4', '8.2.e.vi-4'] },
  {
    words: ['enforced sterilisation', 'forced sterilisation', 'forced sterilization'],
    paragraphs: ['7.1.g-5', '8.2.b.xxii-5', '8.2.e.vi-5'],
  },
  { words: ['slavery'], paragraphs: ['7.1.c', '7.1.g-2', '8.2.b.xxii-2', '8.2.e.vi-2'] },
  { words: ['deportation', 'deportations', 'deportation of children'], paragraphs: ['7.1.d', '8.2.a.vii-1', '8.2.b.viii'] },
  {
    words: ['forcible transfer', 'forced displacement', 'expulsion', 'displacement'],
    paragraphs: ['7.1.d', '8.2.a.vii-1', '8.2.b.viii', '8.2.e.viii'],
  },
  { words: ['ethnic cleansing'], paragraphs: ['7.1.d', '7.1.h', '8.2.a.vii-1', '8.2.e.viii'] },
  { words: ['settlements', 'settlement building'], paragraphs: ['8.2.b.viii'] },
  {
    words: ['imprisonment', 'unlawful imprisonment', 'arbitrary detention', 'unlawful detention', 'detention'],
    paragraphs: ['7.1.e', '8.2.a.vii-2'],
  },
  { words: ['enforced disappearances', 'forced disappearance', 'forced disappearances', 'disappearance'], paragraphs: ['7.1.i'] },
  {
    words: ['hostage taking', 'hostage-taking', 'hostages', 'taking hostages', 'taking of hostages'],
    paragraphs: ['8.2.a.viii', '8.2.c.iii'],
  },
  { words: ['pillage', 'looting', 'plunder', 'pillaging'], paragraphs: ['8.2.b.xvi', '8.2.e.v'] },
  { words: ['destruction of property'], paragraphs: ['8.2.a.iv', '8.2.b.xiii', '8.2.e.xii'] },
  { words: ['starvation', 'starvation of civilians', 'starving civilians'], paragraphs: ['8.2.b.xxv', '8.2.e.xix'] },
  { words: ['child soldiers', 'child soldier', 'recruiting children', 'recruitment of children'], paragraphs: ['8.2.b.xxvi', '8.2.e.vii'] },
  { words: ['human shields', 'human shield'], paragraphs: ['8.2.b.xxiii'] },
  {
    words: ['chemical weapons', 'chemical weapon', 'chemical attack', 'sarin', 'chlorine'],
    paragraphs: ['8.2.b.xvii', '8.2.b.xviii', '8.2.e.xiii', '8.2.e.xiv'],
  },
  { words: ['poison gas', 'poisonous gas', 'gas attack'], paragraphs: ['8.2.b.xviii', '8.2.e.xiv'] },
  { words: ['biological weapons', 'biological weapon'], paragraphs: ['8.2.b.xxvii', '8.2.e.xvi'] },
  {
    words: ['attacking civilians', 'attack on civilians', 'attacks on civilians', 'bombing civilians', 'bombing of civilians'],
    paragraphs: ['8.2.b.i', '8.2.e.i'],
  },
  {
    words: ['bombing', 'bombardment', 'airstrike', 'airstrikes', 'air strike', 'shelling', 'drone strike', 'missile strike'],
    paragraphs: ['8.2.b.i', '8.2.b.ii', '8.2.b.iv', '8.2.e.i'],
  },
  {
    words: [
      'attack on a hospital',
      'attacks on hospitals',
      'attacking a hospital',
      'attacking hospitals',
      'bombing a hospital',
      'bombing of a hospital',
      'bombing hospitals',
      'attack on a school',
      'attacks on schools',
      'destruction of cultural heritage',
    ],
    paragraphs: ['8.2.b.ix', '8.2.e.iv'],
  },
  {
    words: [
      'attack on aid workers',
      'attack on an aid convoy',
      'attack on peacekeepers',
      'attacks on peacekeepers',
      'attacking peacekeepers',
    ],
    paragraphs: ['8.2.b.iii', '8.2.e.iii'],
  },
  { words: ['perfidy'], paragraphs: ['8.2.b.xi', '8.2.e.ix'] },
  { words: ['unfair trial', 'denial of fair trial'], paragraphs: ['8.2.a.vi', '8.2.c.iv'] },
];

const AT_MOST = 4;

/**
 * The paragraphs an everyday word is read as, without those that need a conflict of the other kind; null where the word is a
 * paragraph already, or where no paragraph carries it.
 */
export function readEveryday(text: string, conflict?: string): readonly Crime[] | null {
  const words = folded(text).replace(/\s+/g, ' ');
  const named = /^(?:the )?(war crimes?|crimes? against humanity) of (?:the )?(.+)$/.exec(words);
  if (named === null && readCrime(text).kind !== 'outside-statute') return null;
  const plain = (named?.[2] ?? words).replace(/^(?:an? |the )?(?:(?:act|crime)s? of )?/, '');
  const read = EVERYDAY_CRIMES.find((row) => row.words.includes(plain))?.paragraphs.flatMap((id) => crimeById(id) ?? []) ?? carrying(plain);
  const found =
    named === null
      ? read
      : read.filter((crime) => crime.family === (named[1]?.startsWith('war') ? 'war_crimes' : 'crimes_against_humanity'));
  const fitting = found.filter((crime) => fits(crime, conflict));
  return found.length === 0 ? null : fitting.length === 0 ? found : fitting;
}

/** Paragraphs whose label has every word of `plain`, of as many families as there are. */
function carrying(plain: string): readonly Crime[] {
  const reading = readCrime(plain);
  if (reading.kind !== 'outside-statute') return reading.kind === 'paragraph' ? reading.crimes.slice(0, AT_MOST) : [];
  const wanted = wordsOf(plain);
  const carriers = reading.candidates.filter(
    (crime) => wordsOf(crime.label).length > 0 && wanted.every((word) => wordsOf(crime.label).includes(word)),
  );
  const firsts = carriers.filter((crime, at) => carriers.findIndex((other) => familyOf(other) === familyOf(crime)) === at);
  const chosen = [...firsts, ...carriers.filter((crime) => !firsts.includes(crime))].slice(0, AT_MOST);
  return chosen.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function wordsOf(text: string): readonly string[] {
  return folded(text).match(/\p{L}+/gu) ?? [];
}

/** Article and paragraph: 7.1, 8.2.a. */
function familyOf(crime: Crime): string {
  return crime.id
    .split('.')
    .slice(0, crime.id.startsWith('8.2') ? 3 : 2)
    .join('.');
}

function fits(crime: Crime, conflict: string | undefined): boolean {
  if (crime.conflict === 'none') return true;
  if (conflict === 'none') return false;
  return conflict === undefined || crime.conflict.toLowerCase() === conflict || (conflict !== 'iac' && conflict !== 'niac');
}

/** Words as compared: no accents, no capitals, no space around them. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
