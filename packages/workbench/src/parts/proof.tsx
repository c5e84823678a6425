import type { Proof, RecordData } from '@ratione/engine';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './proof.module.css';
import { ProofParagraph } from './proof-paragraph.tsx';
import { paragraphsOf } from './proof-paragraphs.ts';
import { SourceList } from './source-list.tsx';

/**
 * The reasons as a judgment: numbered paragraphs nested as the proof is, failed limbs kept, each with its acts and sources beside
 * it. Opens at what decided; the rest unfolds.
 */
export function ProofView({ proof, record }: { readonly proof: Proof; readonly record: RecordData }) {
  const { t, i18n } = useTranslation();
  const [all, setAll] = useState(false);
  const { paragraphs, sources } = paragraphsOf(proof, record, !all);
  return (
    <section aria-label={t('proof.title')} className={styles['proof']}>
      <div className={`${styles['tools']} no-print`}>
        <button type="button" className="plain" aria-pressed={all} onClick={() => setAll(!all)}>
          {all ? t('proof.deciding') : t('proof.all')}
        </button>
        {i18n.language !== 'en' && <span className="tiny soft">{t('proof.english')}</span>}
      </div>
      <ol className={styles['list']} lang="en" dir="ltr">
        {paragraphs.map((paragraph) => (
          <ProofParagraph key={paragraph.number} paragraph={paragraph} record={record} />
        ))}
      </ol>
      <SourceList sources={sources} />
    </section>
  );
}
