import type { ReadView, StatementView } from './read.ts';

/** Only where the order is plain. What is not settled has a word and no number. */
const RATING = { contradicted: 1, misleading: 2, supported: 3 } as const;

/**
 * One statement as schema.org ClaimReview, or null where nothing is said to it. The reviewer is this program; an author is named only
 * where the text names one. Whoever publishes the review puts an address and a publisher to it.
 */
export function claimReview(statement: StatementView, view: ReadView, version: string): object | null {
  const finding = statement.finding ?? statement.said;
  if (finding === null || finding.verdict === 'uncheckable') return null;
  const { source } = view;
  // A person or a body: the text seldom says which, so neither is claimed.
  const author = statement.stance === 'asserted' ? source.author : statement.speaker;
  const rating = finding.verdict in RATING ? RATING[finding.verdict as keyof typeof RATING] : null;
  const work = {
    '@type': 'CreativeWork',
    ...(source.title === null ? {} : { headline: source.title }),
    ...(source.url === null ? {} : { url: source.url }),
    ...(source.author === null ? {} : { author: { name: source.author } }),
    ...(source.site === null ? {} : { publisher: { '@type': 'Organization', name: source.site } }),
    ...(source.date === null ? {} : { datePublished: source.date.day }),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: statement.text.replace(/\s+/g, ' '),
    ...(view.read_as === null ? {} : { inLanguage: view.read_as }),
    author: { '@type': 'SoftwareApplication', name: 'Ratione', softwareVersion: version },
    reviewRating: {
      '@type': 'Rating',
      alternateName: finding.verdict,
      ratingExplanation: finding.statement,
      ...(rating === null ? {} : { ratingValue: rating, worstRating: 1, bestRating: 3 }),
    },
    reviewAspect: finding.because,
    itemReviewed: {
      '@type': 'Claim',
      ...(author === null ? {} : { author: { name: author } }),
      ...(source.date === null ? {} : { datePublished: source.date.day }),
      ...(Object.keys(work).length === 1 ? {} : { appearance: work }),
    },
    isBasedOn: finding.sources.flatMap((one) => ('url' in one && one.url !== undefined ? [one.url] : [])),
  };
}
