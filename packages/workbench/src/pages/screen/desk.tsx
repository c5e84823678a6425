import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { jobOf } from './api.ts';
import { HandIn } from './hand-in/hand-in.tsx';
import { Prepare } from './prepare/prepare.tsx';
import { Problem } from './problem.tsx';
import { Result } from './result/result.tsx';
import { Ended } from './run/ended.tsx';
import { Running } from './run/running.tsx';

/** Where a screening stands: a file to hand in, one to look at, a run, a result. The address says which. */
export function Desk() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const job = textOf(search['job']);
  const file = textOf(search['file']);
  if (job !== null) return <JobView key={job} id={job} />;
  return file === null ? <HandIn /> : <Prepare key={file} file={file} />;
}

function JobView({ id }: { readonly id: string }) {
  const { t } = useTranslation('screen');
  const navigate = useNavigate();
  const job = useQuery({ queryKey: ['screen', 'job', id], queryFn: () => jobOf(id) });
  if (job.isError)
    return (
      <>
        <Problem error={job.error} />
        <button type="button" className="button" onClick={() => void navigate({ to: '/screen', search: {} })}>
          {t('another')}
        </button>
      </>
    );
  if (job.data === undefined) return <p className="waiting">{t('loading')}</p>;
  switch (job.data.state) {
    case 'waiting':
    case 'running':
      return <Running job={job.data} />;
    case 'done':
      return <Result job={job.data} />;
    default:
      return <Ended job={job.data} />;
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
