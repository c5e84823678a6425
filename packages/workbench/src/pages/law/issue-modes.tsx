import type { ContestedIssue, Day } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import { DayText } from '../../parts/day-text.tsx';
import { EdtfText } from '../../parts/edtf-text.tsx';
import { English } from '../../parts/english.tsx';
import { knownBy } from './issue-mode.ts';
import styles from './law.module.css';

/** What has answered the issue, from which day, and in which cases; only what was known by `on`. */
export function IssueModes({ issue, on }: { readonly issue: ContestedIssue; readonly on: Day }) {
  const { t } = useTranslation('law');
  const modes = issue.modes.filter((mode) => mode.from === 'always' || mode.from <= on);
  const answered = modes.filter((mode) => mode.mode === 'noted');
  if (answered.length === 0 && modes.every((mode) => mode.appliesWhen === undefined)) return null;
  return (
    <section aria-labelledby="issue-modes">
      <h2 id="issue-modes">{t('issue.answered')}</h2>
      <ul className={styles['plainList']}>
        {modes.map((mode) => (
          <li key={`${mode.mode} ${mode.from} ${mode.appliesWhen ?? ''}`}>
            {t(`mode.${mode.mode}`)}
            {mode.from !== 'always' && (
              <>
                {' '}
                {t('issue.from')} <DayText day={mode.from} />
              </>
            )}
            {mode.appliesWhen !== undefined && (
              <>
                {', '}
                {t('issue.when')} <English>{mode.appliesWhen}</English>
              </>
            )}
            {(mode.rulings ?? [])
              .filter((ruling) => knownBy(ruling.on, on))
              .map((ruling) => (
                <span key={ruling.says} className={styles['ruling']}>
                  <English>{ruling.says}</English>
                  {ruling.on !== undefined && (
                    <span className="soft">
                      {' · '}
                      <EdtfText text={ruling.on} />
                    </span>
                  )}
                </span>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
