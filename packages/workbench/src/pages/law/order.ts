import type { Crime, Pinpoint } from '@ratione/engine';
import type { TFunction } from 'i18next';

/** "12(2)(a)" to "12", "15bis(5)" to "15bis". */
export function articleOf(pinpoint: Pinpoint): string {
  return /^\d+(?:bis|ter)?/.exec(pinpoint)?.[0] ?? '';
}

/** "15bis" to "15 bis", as the Statute in the language of the page prints it. `t` of the namespace `law`. */
export function printed(t: TFunction<'law'>, article: string): string {
  return article.replace(/(bis|ter)$/, (suffix) => ` ${t(`suffix.${suffix}`)}`);
}

export function compareArticles(one: string, other: string): number {
  const [left, right] = [Number.parseInt(one, 10), Number.parseInt(other, 10)];
  return left === right ? one.length - other.length || (one < other ? -1 : 1) : left - right;
}

/** Rules by the article of their first provision, articles in the order of the Statute. */
export function byArticle<Entry>(
  entries: readonly Entry[],
  provisionOf: (entry: Entry) => Pinpoint,
): readonly (readonly [string, readonly Entry[]])[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const article = articleOf(provisionOf(entry));
    const group = groups.get(article);
    if (group === undefined) groups.set(article, [entry]);
    else group.push(entry);
  }
  return [...groups].sort(([one], [other]) => compareArticles(one, other));
}

export const CRIME_GROUPS = ['6', '7', '8.2.a', '8.2.b', '8.2.c', '8.2.e', '8bis'] as const;
export type CrimeGroup = (typeof CRIME_GROUPS)[number];

/** The part of Articles 6 to 8 bis that a crime stands in. */
export function groupOf(crime: Crime): CrimeGroup {
  return CRIME_GROUPS.find((group) => crime.id === group || crime.id.startsWith(`${group}.`)) ?? '8bis';
}
