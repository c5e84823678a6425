import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** An address that names no crime, rule, issue, reading or file. */
export function Missing({ what, id }: { readonly what: 'crime' | 'rule' | 'issue' | 'reading' | 'file'; readonly id: string }) {
  const { t } = useTranslation('law');
  return (
    <div className="page">
      <h1>{t('missing.title')}</h1>
      <p>
        {t(`missing.${what}`)} <span className="mono">{id}</span>
      </p>
      <p>
        <Link to="/law">{t('missing.back')}</Link>
      </p>
    </div>
  );
}
