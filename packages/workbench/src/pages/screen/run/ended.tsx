import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { removeJob } from '../api.ts';
import { draftFrom, keepDraft } from '../prepare/draft.ts';
import { Issues } from '../problem.tsx';
import type { Job } from '../shapes.ts';

/** A run that ended without a result: why, and back to its settings. */
export function Ended({ job }: { readonly job: Job }) {
  const { t } = useTranslation('screen');
  const navigate = useNavigate();
  const back = async () => {
    keepDraft(job.file.id, draftFrom(job));
    await removeJob(job.id).catch(() => undefined);
    await navigate({ to: '/screen', search: { file: job.file.id } });
  };
  return (
    <section aria-labelledby="screen-ended" role="alert">
      <h2 id="screen-ended">{t(`ended.${job.state === 'refused' || job.state === 'failed' ? job.state : 'stopped'}`)}</h2>
      {job.issues.length > 0 && <Issues issues={job.issues} />}
      <p className="buttons">
        <button type="button" className="button main" onClick={() => void back()}>
          {t('ended.back')}
        </button>
        <button type="button" className="button" onClick={() => void navigate({ to: '/screen', search: {} })}>
          {t('another')}
        </button>
      </p>
    </section>
  );
}
