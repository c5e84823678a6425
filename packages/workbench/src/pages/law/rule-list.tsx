import type { CatalogueRule } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import { byArticle, printed } from './order.ts';
import { RuleRows } from './rule-rows.tsx';

/** The rules by article, each with how firm it is and its line in the code. */
export function RuleList({ found }: { readonly found: readonly CatalogueRule[] }) {
  const { t } = useTranslation('law');
  return byArticle(found, (rule) => rule.cites[0] ?? '').map(([article, rules]) => (
    <section key={article} aria-labelledby={`article-${article}`}>
      <h2 id={`article-${article}`}>{t('article', { number: printed(t, article) })}</h2>
      <RuleRows rules={rules} />
    </section>
  ));
}
