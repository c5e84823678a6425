import { useTranslation } from 'react-i18next';
import styles from './record.module.css';

/** Under what terms code and record may be used, and whose software is inside. */
export function Licences({ notice }: { readonly notice: string }) {
  const { t } = useTranslation('record');
  return (
    <section aria-labelledby="record-licences">
      <h2 id="record-licences">{t('licences.title')}</h2>
      <p>{t('licences.code')}</p>
      <p>{t('licences.record')}</p>
      <details>
        <summary>{t('licences.others')}</summary>
        <pre className={styles['notice']} lang="en" dir="ltr">
          {notice}
        </pre>
      </details>
    </section>
  );
}
