import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { DayText } from '../../../parts/day-text.tsx';
import { ProofView } from '../../../parts/proof.tsx';
import { Verdict } from '../../../parts/verdict.tsx';
import { useLaw } from '../../../record/law.ts';
import { useActSentence } from '../act-sentence.tsx';
import { proofOf, rowOf } from '../api.ts';
import { Problem } from '../problem.tsx';
import type { ResultWords } from '../result/use-words.ts';
import type { Manifest, Row, RowProof } from '../shapes.ts';
import styles from './row-dialog.module.css';

interface RowDialogProps {
  readonly job: string;
  readonly row: number;
  readonly manifest: Manifest;
  readonly words: ResultWords;
  readonly onRow: (row: number | null) => void;
}

/** One row with the reasons for its answer. Escape leads back to the table. */
export function RowDialog({ job, row, manifest, words, onRow }: RowDialogProps) {
  const { t } = useTranslation('screen');
  const [supposing, setSupposing] = useState<string | null>(null);
  const sentence = useActSentence();
  const proof = useQuery({
    queryKey: ['screen', 'proof', job, row, supposing],
    queryFn: () => proofOf(job, row, supposing),
    placeholderData: keepPreviousData,
  });
  const cells = useQuery({ queryKey: ['screen', 'row', job, row], queryFn: () => rowOf(job, row), placeholderData: keepPreviousData });
  return (
    <ModalOverlay className={styles['overlay'] ?? ''} isOpen isDismissable onOpenChange={(open) => !open && onRow(null)}>
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''} aria-label={t('row.title', { row })}>
          <div className={styles['tools']}>
            <button type="button" className="button" onClick={() => onRow(null)}>
              {t('row.close')}
            </button>
            <button type="button" className="plain" disabled={row <= 1} onClick={() => onRow(row - 1)}>
              {t('row.before')}
            </button>
            <button type="button" className="plain" disabled={row >= manifest.counts.rows} onClick={() => onRow(row + 1)}>
              {t('row.after')}
            </button>
          </div>
          {proof.isError ? (
            <Problem error={proof.error} />
          ) : proof.data === undefined ? (
            <p className="waiting">{t('row.asking')}</p>
          ) : (
            <div aria-busy={proof.isPlaceholderData}>
              <p className={styles['which']}>
                {t('row.title', { row: proof.data.row })}
                {proof.data.id !== '' && (
                  <>
                    {', '}
                    <bdi>{proof.data.id}</bdi>
                  </>
                )}
              </p>
              <h2 className={styles['answer']}>
                <Verdict value={proof.data.answer.jurisdiction} size="large" />
              </h2>
              <p className={styles['headline']} lang="en" dir="ltr">
                {proof.data.answer.headline}
              </p>
              <p className="small soft">
                {t('row.byPlace')} <Verdict value={proof.data.reachByPlace} />
              </p>
              {manifest.whatIf.length > 0 && (
                <div className="field">
                  <label htmlFor="screen-supposing">{t('row.supposing')}</label>
                  <select
                    id="screen-supposing"
                    value={supposing === null ? 'none' : `key ${supposing}`}
                    onChange={(event) => setSupposing(event.target.value === 'none' ? null : event.target.value.slice(4))}
                  >
                    <option value="none">{t('row.supposingNothing')}</option>
                    {manifest.whatIf.map(({ key, acts }) => (
                      <option key={key} value={`key ${key}`}>
                        {acts.map(sentence).join('; ')}
                      </option>
                    ))}
                  </select>
                </div>
              )}
              <Asked proof={proof.data} words={words} />
              <Reasons proof={proof.data} />
              {cells.data !== undefined && <Cells row={cells.data} />}
            </div>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What this row asks: the fixed assumptions stand with the whole result. */
function Asked({ proof, words }: { readonly proof: RowProof; readonly words: ResultWords }) {
  const { t } = useTranslation('screen');
  const { question, rowIssues } = proof;
  const { first, last, certainty, national } = question;
  const lines: readonly (readonly [string, React.ReactNode])[] = [
    [t('row.place'), question.place === '' ? t('row.unknown') : words.places(question.place)],
    [
      t('row.days'),
      first === null || last === null ? (
        t('row.unknown')
      ) : (
        <>
          <DayText day={first} />
          {last !== first && (
            <>
              {' – '}
              <DayText day={last} />
            </>
          )}
          {certainty === 'within' && last !== first && ` (${t('row.within')})`}
        </>
      ),
    ],
    [
      t('row.crime'),
      <span key="crime" className="mono" dir="ltr">
        {question.crime}
      </span>,
    ],
    [
      t('settings.national'),
      national === 'unknown' ? t('settings.nationalUnknown') : national === 'none' ? t('settings.nationalNone') : words.state(national),
    ],
    [t('settings.asOf'), <DayText key="asked" day={question.asOf} />],
    ...(rowIssues.length === 0 ? [] : [[t('row.issues'), rowIssues.map((code) => t(`rowIssue.${code}`)).join('; ')] as const]),
  ];
  return (
    <dl className={styles['asked']}>
      {lines.map(([term, says]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}

function Reasons({ proof }: { readonly proof: RowProof }) {
  const { t } = useTranslation('screen');
  const { record } = useLaw();
  return (
    <>
      <h3>{t('row.reasons')}</h3>
      <ProofView proof={proof.answer.proof} record={record} />
    </>
  );
}

function Cells({ row }: { readonly row: Row }) {
  const { t } = useTranslation('screen');
  const filled = Object.entries(row).filter(([, value]) => value !== null && value !== '');
  return (
    <details className={styles['cells']}>
      <summary>{t('row.cells')}</summary>
      <table>
        <tbody>
          {filled.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">
                <bdi className="mono">{name}</bdi>
              </th>
              <td>
                <bdi>{value}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
