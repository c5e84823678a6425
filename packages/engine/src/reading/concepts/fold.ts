import type { Language } from '../lexicon/shape.ts';

const MARKS = /\p{M}|\u0640/gu;

/** A word as the words of its language are keyed: lower case, without accents; words of one or two letters keep theirs (é, à, où). */
export function fold(word: string, language: Language): string {
  const lower = language === 'tr' ? word.replaceAll('İ', 'i').replaceAll('I', 'ı').toLowerCase() : word.toLowerCase();
  switch (language) {
    case 'ar':
      return word
        .replace(MARKS, '')
        .replace(/[أإآٱ]/g, 'ا')
        .replace(/ى$/, 'ي')
        .replace(/ة/g, 'ه')
        .replace(/ؤ/g, 'و')
        .replace(/ئ/g, 'ي');
    case 'ru':
      return lower.replaceAll('ё', 'е');
    case 'uk':
      return lower.replace(/['’ʼ`]/g, '');
    case 'zh':
      return lower;
    default:
      return lower.length <= 2 ? lower.replaceAll('ı', 'i') : lower.normalize('NFD').replace(MARKS, '').replaceAll('ı', 'i');
  }
}

/** The article of Arabic is no part of a word's key. */
export function withoutArticle(key: string): string {
  return key.length > 4 && key.startsWith('ال') ? key.slice(2) : key;
}
