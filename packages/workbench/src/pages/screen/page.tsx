import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useServer } from '../../api/server.ts';
import { Waiting } from '../../app/waiting.tsx';
import { NeedsServer } from './needs-server.tsx';

/** Screening runs on a server: in the build for a folder nothing of it is loaded. */
const Desk = __SITE__ ? NeedsServer : lazy(async () => ({ default: (await import('./desk.tsx')).Desk }));

export function Page() {
  const { t } = useTranslation('screen');
  const server = useServer();
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      {server === 'none' ? (
        <NeedsServer />
      ) : (
        <Suspense fallback={<Waiting />}>{server === 'here' ? <Desk /> : <p className="waiting">{t('lookingForServer')}</p>}</Suspense>
      )}
    </div>
  );
}
