import type { CatalogueRule } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { English } from '../../parts/english.tsx';
import { LegalTerm } from '../../parts/legal-term.tsx';
import { useLawAsset } from '../../record/law-asset.ts';
import { CodeLinks } from './code-links.tsx';
import styles from './law.module.css';

/** Rules one a line: id, title, how firm, line of code. */
export function RuleRows({ rules }: { readonly rules: readonly CatalogueRule[] }) {
  const { t } = useTranslation('law');
  const { code } = useLawAsset();
  return (
    <ul className={styles['rows']}>
      {rules.map((rule) => (
        <li key={rule.id} className={styles['rule']}>
          <span className={styles['pinpoint']}>
            <English>{rule.id}</English>
          </span>
          <Link to="/rule/$rule" params={{ rule: rule.id }}>
            <LegalTerm of="rules">{rule.title}</LegalTerm>
          </Link>
          <span className={styles['mark']}>{t(`standing.${rule.standing}`)}</span>
          <CodeLinks rule={rule} code={code} />
        </li>
      ))}
    </ul>
  );
}
