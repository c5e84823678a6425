import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../../app/today.ts';
import { useNumbers } from '../../../parts/numbers.ts';
import { previewOf, removeFile, startJob } from '../api.ts';
import { Issues, Problem } from '../problem.tsx';
import type { GivenMapping, Settings } from '../shapes.ts';
import { Columns } from './columns.tsx';
import { draftOf, keepDraft } from './draft.ts';
import { FirstRows } from './first-rows.tsx';
import styles from './prepare.module.css';
import { SettingsForm } from './settings-form.tsx';

/** A file before it is screened: how its columns are read, and what is asked of its rows. */
export function Prepare({ file }: { readonly file: string }) {
  const { t } = useTranslation('screen');
  const { bytes } = useNumbers();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [{ mapping, settings }, setDraft] = useState(() => draftOf(file));
  const [problem, setProblem] = useState<unknown>(null);
  const [starting, setStarting] = useState(false);
  const preview = useQuery({
    queryKey: ['screen', 'preview', file, mapping],
    queryFn: () => previewOf(file, mapping ?? undefined),
    placeholderData: keepPreviousData,
  });
  const choose = (next: { readonly mapping?: GivenMapping | null; readonly settings?: Settings }) => {
    const draft = { mapping, settings, ...next };
    keepDraft(file, draft);
    setDraft(draft);
  };
  const start = async () => {
    setProblem(null);
    setStarting(true);
    try {
      const job = await startJob(file, { as_of: today(), ...settings }, mapping ?? undefined);
      client.setQueryData(['screen', 'job', job.id], job);
      await navigate({ to: '/screen', search: { job: job.id } });
    } catch (reason) {
      setProblem(reason);
    } finally {
      setStarting(false);
    }
  };
  const remove = async () => {
    await removeFile(file).catch(() => undefined);
    await navigate({ to: '/screen', search: {} });
  };

  if (preview.isError)
    return (
      <>
        <Problem error={preview.error} />
        <button type="button" className="button" onClick={() => void remove()}>
          {t('another')}
        </button>
      </>
    );
  if (preview.data === undefined) return <p className="waiting">{t('handIn.looking')}</p>;
  const { name, bytes: size, preview: found } = preview.data;
  return (
    <>
      <p className={styles['file']}>
        <bdi className={styles['name']}>{name}</bdi>
        <span className="numbers soft">
          {bytes(size)} · {t(`form.${found.format}`)}
          {found.compression === 'none' ? '' : ` (${found.compression})`}
        </span>
        <button type="button" className="plain" onClick={() => void remove()}>
          {t('prepare.remove')}
        </button>
      </p>
      <Columns
        preview={found}
        changed={mapping !== null}
        busy={preview.isPlaceholderData}
        onMapping={(next) => choose({ mapping: next })}
      />
      {found.issues.length > 0 && <Issues issues={found.issues} />}
      <FirstRows preview={found} />
      <SettingsForm settings={settings} onSettings={(next) => choose({ settings: next })} />
      {problem !== null && <Problem error={problem} />}
      <div className={`buttons ${styles['start']}`}>
        <button type="button" className="button main" disabled={starting || found.issues.length > 0} onClick={() => void start()}>
          {t('prepare.start')}
        </button>
        <p className="small soft">{t('what.not')}</p>
      </div>
    </>
  );
}
