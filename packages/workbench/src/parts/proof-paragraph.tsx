import type { Finding } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FactNotes } from './fact-notes.tsx';
import styles from './proof.module.css';
import type { Paragraph } from './proof-paragraphs.ts';
import { Saying } from './saying.tsx';
import { FindingMark } from './verdict.tsx';

interface ProofParagraphProps {
  readonly paragraph: Paragraph;
  readonly all: boolean;
  readonly depth: number;
  readonly marked?: (says: string, finding: Finding) => boolean;
}

/** A paragraph of the reasons, with its notes beside it and its limbs below. */
export function ProofParagraph({ paragraph, all, depth, marked }: ProofParagraphProps) {
  const { t, i18n } = useTranslation();
  const [unfolded, setUnfolded] = useState(false);
  const { kind, finding, facts, below, number, decides, says } = paragraph;
  const whole = all || unfolded || !decides;
  const shown = whole ? below : below.filter((inner) => inner.decides);
  const notes = whole ? facts : facts.filter((fact) => fact.decides);
  const folded = below.length - shown.length;
  // A choice of which one limb is shown needs no line of its own.
  const silent = kind === 'choice' && shown.length < 2;
  const inside = kind === 'part' || silent ? depth : depth + 1;
  return (
    <li className={styles['item']} data-finding={finding} data-kind={kind} data-decides={decides}>
      {!silent && (
        <div className={styles['row']} style={{ '--depth': depth } as CSSProperties}>
          {number !== null && <span className={`${styles['number']} numbers`}>{number}</span>}
          <div className={styles['says']}>
            <p>
              {marked?.(says, finding) === true && (
                <strong className={styles['differs']} lang={i18n.language} dir="auto">
                  {t('proof.differs')}
                </strong>
              )}
              <Words paragraph={paragraph} />
            </p>
          </div>
          {notes.length > 0 && <FactNotes facts={notes} />}
        </div>
      )}
      {shown.length > 0 && (
        <ol className={styles['list']}>
          {shown.map((inner) => (
            <ProofParagraph
              key={inner.key}
              paragraph={inner}
              all={all || unfolded}
              depth={inside}
              {...(marked === undefined ? {} : { marked })}
            />
          ))}
        </ol>
      )}
      {!all && decides && kind !== 'choice' && (folded > 0 || unfolded) && (
        <p className={`${styles['unfold']} no-print`} style={{ '--depth': inside } as CSSProperties} lang={i18n.language} dir={i18n.dir()}>
          <button type="button" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? t('proof.fold') : t('proof.unfold', { count: folded })}
          </button>
        </p>
      )}
    </li>
  );
}

function Words({ paragraph: { kind, says, cites, rule, issue, finding, remark } }: { readonly paragraph: Paragraph }) {
  const { t, i18n } = useTranslation();
  const words =
    kind === 'choice'
      ? t('proof.oneOf')
      : kind === 'branch'
        ? t('proof.under', { positions: says === '' ? t('proof.every') : says })
        : null;
  return (
    <>
      {issue !== null && (
        <>
          <Link to="/issue/$issue" params={{ issue }}>
            {issue}
          </Link>
          {': '}
        </>
      )}
      {words === null ? (
        <Saying>{says}</Saying>
      ) : (
        <span lang={i18n.language} dir="auto">
          {words}
        </span>
      )}{' '}
      <span className={styles['end']}>
        <span lang={i18n.language}>
          <FindingMark finding={finding} />
        </span>
        {cites !== null && <span className={styles['cite']}>Art. {cites}</span>}
        {rule !== null && (
          <Link className={styles['cite']} to="/rule/$rule" params={{ rule }} aria-label={t('proof.rule', { rule })}>
            {rule}
          </Link>
        )}
        {remark !== null && (
          <em className={styles['cite']} lang={i18n.language}>
            {t(`remark.${remark}`)}
          </em>
        )}
      </span>
    </>
  );
}
