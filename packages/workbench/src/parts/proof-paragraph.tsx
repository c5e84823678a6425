import type { RecordData } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FactNotes } from './fact-notes.tsx';
import styles from './proof.module.css';
import type { Paragraph } from './proof-paragraphs.ts';
import { FindingMark } from './verdict.tsx';

export function ProofParagraph({ paragraph, record }: { readonly paragraph: Paragraph; readonly record: RecordData }) {
  const { t } = useTranslation();
  const { kind, says, cites, rule, issue, finding, facts, below, remark, number } = paragraph;
  const words =
    kind === 'choice'
      ? t('proof.oneOf')
      : kind === 'branch'
        ? t('proof.under', { positions: says === '' ? t('proof.every') : says })
        : says;
  return (
    <li className={styles['item']} data-finding={finding} data-kind={kind}>
      <div className={styles['row']}>
        <span className={`${styles['number']} numbers`}>{number}</span>
        <div className={styles['says']}>
          <p>
            {issue !== null && (
              <>
                <Link to="/issue/$issue" params={{ issue }}>
                  {issue}
                </Link>
                {': '}
              </>
            )}
            {words}{' '}
            <span className={styles['end']}>
              <FindingMark finding={finding} />
              {cites !== null && <span className={styles['cite']}>Art. {cites}</span>}
              {rule !== null && (
                <Link className={styles['cite']} to="/rule/$rule" params={{ rule }} aria-label={t('proof.rule', { rule })}>
                  {rule}
                </Link>
              )}
              {remark !== null && <em className={styles['cite']}>{t(`remark.${remark}`)}</em>}
            </span>
          </p>
        </div>
        {facts.length > 0 && <FactNotes facts={facts} record={record} />}
      </div>
      {below.length > 0 && (
        <ol className={styles['list']}>
          {below.map((inner) => (
            <ProofParagraph key={inner.number} paragraph={inner} record={record} />
          ))}
        </ol>
      )}
    </li>
  );
}
