import type { Finding, Proof, RecordData } from '@ratione/engine';
import { Fragment, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './proof.module.css';
import { ProofParagraph } from './proof-paragraph.tsx';
import { paragraphsOf } from './proof-paragraphs.ts';
import { InEnglish, InOwnWords, useSayings } from './saying.tsx';
import { SourceList } from './source-list.tsx';

/** A sentence of every proof: where it has no translation, none of them has. */
const SAMPLE = 'The Court tries natural persons only.';

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
export function ProofView(props: ProofViewProps) {
  return (
    <InOwnWords>
      <Reasons {...props} />
    </InOwnWords>
  );
}

function Reasons({ proof, record, marked }: ProofViewProps) {
  const { t, i18n } = useTranslation();
  const say = useSayings();
  const [all, setAll] = useState(false);
  const [english, setEnglish] = useState(false);
  const translates = say(SAMPLE) !== null;
  const In = english ? InEnglish : Fragment;
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
        {i18n.language !== 'en' && translates && (
          <>
            <button type="button" className="plain" aria-pressed={english} onClick={() => setEnglish(!english)}>
              {t('proof.inEnglish')}
            </button>
            <span className="tiny soft">{t('proof.ours')}</span>
          </>
        )}
      </div>
      <In>
        <ol className={styles['list']} {...(english || !translates ? { lang: 'en', dir: 'ltr' } : {})}>
          {paragraphs.map((paragraph) => (
            <ProofParagraph key={paragraph.key} paragraph={paragraph} all={all} depth={0} {...(marked === undefined ? {} : { marked })} />
          ))}
        </ol>
      </In>
      <SourceList sources={all ? sources : sources.filter(({ decides }) => decides)} />
    </section>
  );
}
