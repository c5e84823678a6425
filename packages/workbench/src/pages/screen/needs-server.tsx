import { useTranslation } from 'react-i18next';

/** What this page needs and how to get it, for where nothing answers. */
export function NeedsServer() {
  const { t } = useTranslation('screen');
  return (
    <section aria-labelledby="screen-needs">
      <h2 id="screen-needs">{t('needs.title')}</h2>
      <p>{t('needs.says')}</p>
      <ol>
        <li>
          {t('needs.start')}{' '}
          <code className="mono" dir="ltr">
            npm start
          </code>
        </li>
        <li>
          {t('needs.command')}{' '}
          <code className="mono" dir="ltr">
            npx ratione screen EVENTS.csv --out RESULT.parquet --report PAGE.html
          </code>
        </li>
      </ol>
      <p>{t('needs.private')}</p>
    </section>
  );
}
