import type { Finding, Proof, RecordData } from '@ratione/engine';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './proof.module.css';
import { ProofParagraph } from './proof-paragraph.tsx';
import { paragraphsOf } from './proof-paragraphs.ts';
import { SourceList } from './source-list.tsx';

interface ProofViewProps {
  readonly proof: Proof;
  readonly record: RecordData;
  /** Which paragraphs to mark as different, by their words and finding. */
  readonly marked?: (says: string, finding: Finding) => boolean;
}

/**
 * The reasons as a judgment: numbered paragraphs nested as the proof is, failed limbs kept, each with its acts and sources beside
 * it. Opens at what decided; the rest unfolds limb by limb or all at once. A paragraph keeps its number whatever is shown.
 */
export function ProofView({ proof, record, marked }: ProofViewProps) {
  const { t, i18n } = useTranslation();
  const [all, setAll] = useState(false);
  const { paragraphs, sources } = useMemo(() => paragraphsOf(proof, record), [proof, record]);
  return (
    <section aria-label={t('proof.title')} className={styles['proof']}>
      <div className={`${styles['tools']} no-print`}>
        <button type="button" className="plain" aria-pressed={!all} onClick={() => setAll(false)}>
          {t('proof.deciding')}
        </button>
        <button type="button" className="plain" aria-pressed={all} onClick={() => setAll(true)}>
          {t('proof.all')}
        </button>
        {i18n.language !== 'en' && <span className="tiny soft">{t('proof.english')}</span>}
      </div>
      <ol className={styles['list']} lang="en" dir="ltr">
        {paragraphs.map((paragraph) => (
          <ProofParagraph key={paragraph.key} paragraph={paragraph} all={all} depth={0} {...(marked === undefined ? {} : { marked })} />
        ))}
      </ol>
      <SourceList sources={all ? sources : sources.filter(({ decides }) => decides)} />
    </section>
  );
}
