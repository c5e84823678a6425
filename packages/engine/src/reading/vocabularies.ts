import type { RecordData } from '../record/shape.ts';
import { LANGUAGES, type Language } from './lexicon/shape.ts';
import type { Phrases } from './trie.ts';
import { vocabulary } from './vocabulary.ts';

/** The vocabularies of one record, each built when first needed. */
export class Vocabularies {
  readonly #record: RecordData;
  readonly #built = new Map<Language, Phrases>();

  constructor(record: RecordData) {
    this.#record = record;
  }

  of(language: Language): Phrases {
    const found = this.#built.get(language);
    if (found !== undefined) return found;
    const made = vocabulary(this.#record, language);
    this.#built.set(language, made);
    return made;
  }
}

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

const COMMON: Readonly<Record<'en' | 'fr' | 'es' | 'pt' | 'tr', RegExp>> = {
  en: /(?<!\p{L})(?:the|is|has|not|and|of|was|are|have|for|with|over|from|by|that|to|in|ratified|signed|countries|court|members?|states|withdrew|issued|joined|an|its|it|would|be|been|were|had|first|until|while|into|entered|force|formally|withdrawn|keeps|may|also|come|signature|announced|investigation|complete|leave|party|parties|treaty|state|warrant|jurisdiction|after|before|never|their|which|who)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|la|les|est|et|des|du|une|pas|dans|par|pour|qui|que|sur|aux|n|l|d|à|été|son)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|los|las|es|y|del|una|no|en|por|para|que|ha|su|se|con|al|fue)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:os|as|é|e|da|do|uma|não|em|por|para|que|foi|sua|com|ao|na|no|dos|das)(?!\p{L})/giu,
  tr: /(?<!\p{L})(?:ve|bir|bu|için|değil|ile|olarak|taraf|üye|statüsü|oldu|etti)(?!\p{L})/giu,
};

/**
 * The language a text is written in, for choosing a lexicon: by its script, then by its commonest words. `given` decides where the
 * text does not say otherwise, since a collection often labels the page and not the sentence.
 */
export function languageOf(text: string, given: Language | null): Language {
  const letters = text.slice(0, 2000);
  const share = (script: RegExp) => {
    const own = letters.match(script)?.length ?? 0;
    return own === 0 ? 0 : own / (letters.match(/\p{L}/gu)?.length ?? 1);
  };
  if (share(/\p{Script=Han}/gu) > 0.3) return 'zh';
  if (share(/\p{Script=Arabic}/gu) > 0.3) return 'ar';
  if (share(/\p{Script=Cyrillic}/gu) > 0.3) return /[іїєґ]/i.test(letters) ? 'uk' : given === 'uk' ? 'uk' : 'ru';
  let best: Language = given ?? 'en';
  let most = -1;
  const counts = (Object.keys(COMMON) as (keyof typeof COMMON)[]).map(
    (language) => [language, letters.match(COMMON[language])?.length ?? 0] as const,
  );
  for (const [language, count] of counts) {
    const weighed = count * 2 + (language === given ? 5 : 0) + (language === 'en' && given === null ? 1 : 0);
    if (weighed > most) {
      most = weighed;
      best = language;
    }
  }
  return best;
}
