import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DayText } from '../../../parts/day-text.tsx';
import { useNumbers } from '../../../parts/numbers.ts';
import { useActSentence } from '../act-sentence.tsx';
import { usePlaceNames } from '../place-names.ts';
import { HeldPosition } from '../prepare/positions.tsx';
import { type Job, type Manifest, ROLES } from '../shapes.ts';
import styles from './result.module.css';

/** Everything needed to check the figures or to make them again. */
export function HowMade({ job, manifest }: { readonly job: Job; readonly manifest: Manifest }) {
  const { t } = useTranslation('screen');
  const { count, bytes } = useNumbers();
  const { nameOf } = usePlaceNames();
  const sentence = useActSentence();
  const id = useId();
  const { input, record, settings, mapping, counts, engine, assumptions } = manifest;
  const positions = job.settings.positions ?? [];
  const national =
    settings.national === 'unknown'
      ? t('settings.nationalUnknown')
      : settings.national === 'actor'
        ? t('settings.nationalActor')
        : settings.national === 'none'
          ? t('settings.nationalNone')
          : nameOf(settings.national);
  const lines: readonly (readonly [string, React.ReactNode])[] = [
    [t('made.file'), <bdi key="file">{`${job.file.name}, ${bytes(input.bytes)}, ${t(`form.${input.format}`)}`}</bdi>],
    [
      'SHA-256',
      <span key="hash" className="mono" dir="ltr">
        {input.sha256}
      </span>,
    ],
    [t('made.rows'), `${count(counts.rows)}; ${t('made.questions', { n: count(counts.questions) })}`],
    [t('settings.asOf'), <DayText key="day" day={settings.asOf} />],
    [t('settings.national'), national],
    [
      t('positions.title'),
      positions.length === 0 ? (
        t('made.noPositions')
      ) : (
        <ul key="positions">
          {positions.map((words) => (
            <li key={words}>
              <HeldPosition words={words} />
            </li>
          ))}
        </ul>
      ),
    ],
    [t('acts.title'), settings.whatIf.length === 0 ? t('made.noActs') : settings.whatIf.map(sentence).join('; ')],
    [
      t('columns.title'),
      <ul key="columns">
        {ROLES.filter((role) => mapping.columns[role] !== undefined).map((role) => (
          <li key={role}>
            {t(`role.${role}`)}: <bdi className="mono">{mapping.columns[role]}</bdi>
          </li>
        ))}
      </ul>,
    ],
    [
      t('made.versions'),
      <span key="versions">
        <bdi className="mono">{`${engine}, ${record.hash.slice(0, 16)}`}</bdi> · <DayText day={record.date} />
      </span>,
    ],
  ];
  return (
    <>
      <h2>{t('made.title')}</h2>
      <dl className={styles['made']}>
        {lines.map(([term, says]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <h3 id={`${id}-assumed`}>{t('made.assumed')}</h3>
      <ol lang="en" dir="ltr" aria-labelledby={`${id}-assumed`} className={styles['assumed']}>
        {assumptions.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      {Object.keys(counts.issues).length > 0 && (
        <>
          <h3>{t('made.issues')}</h3>
          <ul className={styles['assumed']}>
            {Object.entries(counts.issues).map(([code, rows]) => (
              <li key={code}>
                {t(`rowIssue.${code}`)}: <span className="numbers">{count(rows)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
