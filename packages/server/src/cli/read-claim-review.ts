import type { ReadStatement, TextRead } from '@ratione/engine/reading';

const RATING = { contradicted: 1, misleading: 2, unsettled: 3, supported: 5, uncheckable: 3 } as const;

/** One statement as schema.org ClaimReview. */
export function asClaimReview(statement: ReadStatement, read: TextRead): object {
  const verdict = statement.finding?.verdict ?? 'uncheckable';
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: statement.text.replace(/\s+/g, ' '),
    inLanguage: read.language,
    reviewBody: statement.finding?.says ?? '',
    reviewAspect: statement.finding?.because ?? '',
    author: { '@type': 'Organization', name: 'Ratione' },
    reviewRating: { '@type': 'Rating', ratingValue: RATING[verdict], worstRating: 1, bestRating: 5, alternateName: verdict },
    itemReviewed: { '@type': 'Claim', ...(read.dated ? { datePublished: read.asOf } : {}) },
  };
}
