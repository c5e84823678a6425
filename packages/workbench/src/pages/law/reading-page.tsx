import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { English } from '../../parts/english.tsx';
import { useLawAsset } from '../../record/law-asset.ts';
import styles from './law.module.css';
import { Missing } from './missing.tsx';
import { Prose } from './prose.tsx';
import { readingsIn } from './readings.ts';

/** A choice of interpretation: the question, the text, what speaks for and against, what would change. */
export function Page() {
  const { t } = useTranslation('law');
  const { reading: id = '' } = useParams({ strict: false });
  const reading = readingsIn(useLawAsset()).find((one) => one.id === id);
  if (reading === undefined) return <Missing what="reading" id={id} />;
  return (
    <article className="page">
      <p className={styles['trail']}>
        <Link to="/law" search={{ part: 'readings' }}>
          {t('title')}
        </Link>{' '}
        · {t('parts.readings')}
      </p>
      <h1>
        <span className={styles['id']}>
          <English>{reading.id}</English>
        </span>{' '}
        <English>{reading.title}</English>
      </h1>
      <p className="soft">{t('readings.lede')}</p>
      <Prose text={reading.text} />
    </article>
  );
}
