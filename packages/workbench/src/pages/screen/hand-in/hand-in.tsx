import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumbers } from '../../../parts/numbers.ts';
import { handIn } from '../api.ts';
import { Problem } from '../problem.tsx';
import { DropZone } from './drop-zone.tsx';
import styles from './hand-in.module.css';
import { PasteRows } from './paste-rows.tsx';

interface Sending {
  readonly name: string;
  readonly bytes: number;
  readonly share: number;
}

/** A table is dropped, chosen or pasted. Says beforehand what will happen to it. */
export function HandIn() {
  const { t } = useTranslation('screen');
  const { bytes, share } = useNumbers();
  const navigate = useNavigate();
  const [sending, setSending] = useState<Sending | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);

  const send = async (file: File) => {
    if (sending !== null) return;
    setProblem(null);
    const abort = new AbortController();
    stop.current = abort;
    setSending({ name: file.name, bytes: file.size, share: 0 });
    try {
      const handed = await handIn(file, (part) => setSending({ name: file.name, bytes: file.size, share: part }), abort.signal);
      await navigate({ to: '/screen', search: { file: handed.id } });
    } catch (reason) {
      if (!abort.signal.aborted) setProblem(reason);
    } finally {
      setSending(null);
    }
  };

  return (
    <div className={styles['layout']}>
      <div>
        {problem !== null && <Problem error={problem} />}
        {sending === null ? (
          <>
            <DropZone onFile={(file) => void send(file)}>
              <p className={styles['forms']}>{t('handIn.forms')}</p>
            </DropZone>
            <PasteRows onRows={(file) => void send(file)} />
          </>
        ) : (
          <div className={styles['zone']} role="status">
            <p className={styles['drop']}>
              {sending.share < 1 ? t('handIn.sending') : t('handIn.looking')} <bdi>{sending.name}</bdi>
            </p>
            <progress value={sending.share < 1 ? sending.share : undefined} max={1} aria-label={t('handIn.sending')} />
            <p className={`${styles['forms']} numbers`}>
              {bytes(sending.bytes)}
              {sending.share < 1 ? ` · ${share(sending.share, 1)}` : ''}
            </p>
            <button type="button" className="button" onClick={() => stop.current?.abort()}>
              {t('handIn.cancel')}
            </button>
          </div>
        )}
      </div>
      <section className={styles['what']} aria-labelledby="screen-what">
        <h2 id="screen-what">{t('what.title')}</h2>
        <ol>
          <li>{t('what.stays')}</li>
          <li>{t('what.columns')}</li>
          <li>{t('what.question')}</li>
          <li>{t('what.result')}</li>
        </ol>
        <p className={styles['not']}>{t('what.not')}</p>
      </section>
    </div>
  );
}
