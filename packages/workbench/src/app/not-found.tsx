import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <h1>{t('notFound.title')}</h1>
      <p>
        {t('notFound.says')} <Link to="/">{t('nav.ask')}</Link>
      </p>
    </div>
  );
}
