import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** An address that names no situation or person of the record. */
export function Missing({ what, id }: { readonly what: 'situation' | 'person'; readonly id: string }) {
  const { t } = useTranslation('docket');
  return (
    <div className="page">
      <h1>{t('missing.title')}</h1>
      <p>
        {t(`missing.${what}`)} <span className="mono">{id}</span>
      </p>
      <p>
        <Link to="/docket">{t('missing.back')}</Link>
      </p>
    </div>
  );
}
