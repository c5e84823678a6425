import { useTranslation } from 'react-i18next';
import { type LegalGroup, useLegal } from '../../app/legal.ts';
import { English } from '../../parts/english.tsx';
import styles from './law.module.css';

/** Where the Court lists the Statute in each of its languages. */
const COURT_TEXTS = 'https://www.icc-cpi.int/resource-library';

/** The English behind a translated name, since proofs and exports use it. */
export function EnglishName({ of, children }: { readonly of: LegalGroup; readonly children: string }) {
  const { t } = useTranslation('law');
  if (useLegal(of)(children) === null) return null;
  return (
    <p className={`small soft ${styles['englishName']}`}>
      {t('translation.name')} <English>{children}</English>
    </p>
  );
}

/** The English behind a translated text, folded. */
export function EnglishText({ of, children }: { readonly of: LegalGroup; readonly children: string }) {
  const { t } = useTranslation('law');
  if (useLegal(of)(children) === null) return null;
  return (
    <details className={`small ${styles['englishText']}`}>
      <summary>{t('translation.text')}</summary>
      <p lang="en" dir="ltr">
        {children}
      </p>
    </details>
  );
}

/** That the translations are ours and not the Statute, with the way to the authentic text. Nothing in English. */
export function TranslationNote() {
  const { t, i18n } = useTranslation('law');
  if (i18n.language === 'en') return null;
  return (
    <p className={`small soft ${styles['translated']}`}>
      {t('translation.ours')}{' '}
      <a href={COURT_TEXTS} target="_blank" rel="noreferrer noopener">
        {t('translation.authentic')}
      </a>
    </p>
  );
}
