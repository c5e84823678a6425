import type { Language } from './lexicon/shape.ts';

const RU =
  /(?:ами|ями|ого|его|ому|ему|ыми|ими|ой|ей|ою|ею|ом|ем|ам|ям|ах|ях|ую|юю|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ий|ый|ии|ию|ия|ів|ою|єю|ій|ії|ію|ам|ами|[аяыиоеуюйьіїє])$/u;
const TR =
  /(?:nın|nin|nun|nün|ın|in|un|ün|yı|yi|yu|yü|nı|ni|nu|nü|ya|ye|na|ne|da|de|ta|te|dan|den|tan|ten|nda|nde|ndan|nden|sı|si|su|sü)$/u;

/** A word as the lexicons key it: lower case, without accents, and without the endings and prefixes its language adds to names. */
export function foldWord(word: string, language: Language): string {
  const lower = word.toLowerCase();
  switch (language) {
    case 'en':
      return isPlain(lower) ? lower : withoutAccents(lower);
    case 'fr':
    case 'es':
    case 'pt':
      return withoutAccents(lower);
    case 'ru':
    case 'uk':
      return lower.length < 4 ? lower : lower.replace(RU, '').replace(/[аяыиоеуюйьіїєё]$/u, '');
    case 'tr':
      return lower.replaceAll('i̇', 'i').length < 6 ? lower.replaceAll('i̇', 'i') : lower.replaceAll('i̇', 'i').replace(TR, '');
    case 'ar':
      return foldArabic(lower);
    case 'zh':
      return lower;
    default:
      return language satisfies never;
  }
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return false;
  return true;
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function foldArabic(word: string): string {
  const bare = word
    .replace(/[\u064B-\u0652\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى$/, 'ي')
    .replace(/ة$/, 'ه');
  if (bare.length > 4) {
    const prefixed = /^(?:[وفبك]?ال|لل|ولل)(.{2,})$/.exec(bare);
    if (prefixed?.[1] !== undefined) return prefixed[1];
  }
  return bare;
}
