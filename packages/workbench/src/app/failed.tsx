import { useTranslation } from 'react-i18next';

/** Shown where a page could not be loaded or broke: what happened, and what to do. */
export function Failed({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  return (
    <div className="page" role="alert">
      <h1>{t('failed.title')}</h1>
      <p>{t('failed.says')}</p>
      <p className="mono" dir="ltr">
        {error instanceof Error ? error.message : String(error)}
      </p>
    </div>
  );
}
