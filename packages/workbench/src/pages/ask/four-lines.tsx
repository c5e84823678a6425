import type { Determination } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { basesTried } from '../../parts/bases-tried.ts';
import { English } from '../../parts/english.tsx';
import { LegalTerm } from '../../parts/legal-term.tsx';
import { Saying } from '../../parts/saying.tsx';
import { FindingMark, Verdict } from '../../parts/verdict.tsx';
import styles from './ask.module.css';
import type { AskState } from './ask-search.ts';
import { FlipLine } from './flip-line.tsx';
import { ForumsLine } from './forums-line.tsx';

interface FourLinesProps {
  readonly determination: Determination;
  readonly state: AskState;
  readonly onState: (state: AskState) => void;
}

/** Bases tried, what would change the answer, who disputes it, who else can try it. */
export function FourLines({ determination, state, onState }: FourLinesProps) {
  const { t } = useTranslation(['ask', 'terms']);
  const { flips, dispute } = determination;
  return (
    <dl className={styles['lines']}>
      <Row title={t('lines.bases')}>
        <ul className={styles['bases']}>
          {basesTried(determination.proof).map(({ base, finding, says }) => (
            <li key={base}>
              <span className={styles['base']}>{t(`terms:base.${base}`)}</span>
              {finding === null ? <span /> : <FindingMark finding={finding} />}
              {says.length > 0 ? (
                <span>
                  {says.map((one) => (
                    <Fragment key={one}>
                      <Saying>{one}</Saying>{' '}
                    </Fragment>
                  ))}
                </span>
              ) : (
                <span className="soft">{finding === null ? t('lines.notReached') : t('lines.noneOnRecord')}</span>
              )}
            </li>
          ))}
        </ul>
      </Row>
      <Row title={t('lines.change')}>
        {flips.length === 0 && <p className="soft">{t('lines.noFlip')}</p>}
        <Some>
          {flips.map((flip) => (
            <FlipLine key={flip.change} flip={flip} state={state} onState={onState} />
          ))}
        </Some>
      </Row>
      <Row title={t('lines.dispute')}>
        {dispute === null && <p className="soft">{t('lines.noDispute')}</p>}
        {dispute !== null && (
          <ul className={styles['disputes']}>
            {dispute.map((one) => (
              <li key={`${one.issue}${one.subject}`}>
                <p>
                  <Link to="/issue/$issue" params={{ issue: one.issue }}>
                    {one.issue}
                  </Link>{' '}
                  <LegalTerm of="record">{one.question}</LegalTerm>{' '}
                </p>
                <p className="soft small">
                  {one.mode === 'live' && t('lines.live')}
                  {one.mode === 'noted' && one.ruling === null && t('lines.noted')}
                  {one.ruling !== null && (
                    <>
                      {t('lines.answeredBy')} <English>{one.ruling}</English>
                    </>
                  )}
                </p>
                <ul>
                  {one.positions.map((position) => (
                    <li key={position.id}>
                      <Verdict value={position.headline} /> <Saying>{position.says}</Saying>{' '}
                      <span lang="en" dir="ltr">
                        {position.holders.length > 0 && <span className="soft small">{position.holders.join('; ')}</span>}
                      </span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </Row>
      <Row title={t('lines.forums')}>
        <ForumsLine forums={determination.forums} />
      </Row>
    </dl>
  );
}

function Row({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const SHOWN = 4;

/** The first few of a list; the rest on request. */
function Some({ children }: { readonly children: readonly ReactNode[] }) {
  const { t } = useTranslation('ask');
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className={styles['flips']}>{all ? children : children.slice(0, SHOWN)}</ul>
      {children.length > SHOWN && (
        <button type="button" className="plain no-print" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('lines.fewer') : t('lines.more', { count: children.length - SHOWN })}
        </button>
      )}
    </>
  );
}
