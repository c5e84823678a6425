import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLinkText } from '../../app/link-state.ts';
import { useLawAsset } from '../../record/law-asset.ts';
import { CodeView } from './code-view.tsx';
import styles from './law.module.css';
import { Missing } from './missing.tsx';

/** A file of the law, whole: from a line to the limb it applies. */
export function Page() {
  const { t } = useTranslation('law');
  const { code } = useLawAsset();
  const [file] = useLinkText('file');
  const [line] = useLinkText('line');
  const text = code[file];
  if (text === undefined) return <Missing what="file" id={file} />;
  const number = Number(line);
  const there = Number.isInteger(number) && number >= 1 && number <= text.split('\n').length;
  return (
    <div className="page">
      <p className={styles['trail']}>
        <Link to="/law" search={{ part: 'code' }}>
          {t('title')}
        </Link>{' '}
        · {t('parts.code')}
      </p>
      <h1>
        <bdi className="mono" lang="en" dir="ltr">
          {file.replace(/^.*\//, '')}
        </bdi>
      </h1>
      <p className="soft">{t('code.howToRead')}</p>
      <CodeView file={file} text={text} marked={there ? [number] : []} scroll />
    </div>
  );
}
