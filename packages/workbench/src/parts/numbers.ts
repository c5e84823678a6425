import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage, LANGUAGES } from '../app/language.ts';

export interface Numbers {
  /** 1,234 */
  count(value: number): string;
  /** 12.3 %; blank where the whole is nothing. */
  share(part: number, whole: number): string;
  /** 3.4 MB */
  bytes(value: number): string;
  /** 1 min 12 s */
  seconds(value: number): string;
  /** +12, −3 */
  change(value: number): string;
}

/** Numbers as the language of the page writes them. */
export function useNumbers(): Numbers {
  const { i18n } = useTranslation();
  return useMemo(() => numbersIn(LANGUAGES[i18n.language === '' ? 'en' : currentLanguage()].locale), [i18n.language]);
}

export function numbersIn(locale: string): Numbers {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const unit = (name: 'byte' | 'kilobyte' | 'megabyte' | 'gigabyte' | 'second' | 'minute', digits: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits: digits });
  const sizes = [unit('byte', 0), unit('kilobyte', 0), unit('megabyte', 1), unit('gigabyte', 1)];
  const [second, minute] = [unit('second', 0), unit('minute', 0)];
  return {
    count: (value) => whole.format(value),
    share: (part, all) => (all === 0 ? '' : percent.format(part / all)),
    bytes: (value) => {
      const power = Math.min(3, Math.max(0, Math.floor(Math.log10(Math.max(1, value)) / 3)));
      return sizes[power]?.format(value / 1000 ** power) ?? String(value);
    },
    seconds: (value) => {
      const all = Math.max(0, Math.ceil(value));
      return all < 60 ? second.format(all) : `${minute.format(Math.floor(all / 60))} ${second.format(all % 60)}`;
    },
    change: (value) => signed.format(value),
  };
}
