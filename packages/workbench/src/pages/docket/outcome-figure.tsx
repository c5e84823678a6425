import type { Day, EdtfText as Edtf } from '@ratione/engine';
import type { DocketView } from '@ratione/engine/views';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../parts/day-text.tsx';
import { EdtfText } from '../../parts/edtf-text.tsx';
import { Figure } from '../../parts/figure.tsx';
import styles from './docket.module.css';
import { PersonLink } from './person-link.tsx';

interface Row {
  readonly outcome: 'convicted' | 'acquitted' | 'convictedJustice';
  readonly person: string;
  readonly name: string;
  readonly on: Edtf;
}

/** Who had been convicted or acquitted by the day; a person may stand in both, when an appeal turned a conviction. */
export function OutcomeFigure({ view, on }: { readonly view: DocketView; readonly on: Day }) {
  const { t } = useTranslation('docket');
  const { convictions, acquittals, article_70_convictions: justice } = view.stats;
  const rows: readonly Row[] = [
    ...convictions.map((row) => ({ ...row, outcome: 'convicted' as const })),
    ...acquittals.map((row) => ({ ...row, outcome: 'acquitted' as const })),
    ...justice.map((row) => ({ ...row, outcome: 'convictedJustice' as const })),
  ].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  if (rows.length === 0) return null;
  const both = new Set(acquittals.map((row) => row.person));
  return (
    <Figure
      heading={2}
      message={t('outcomes.message', {
        convicted: t('outcomes.convictions', { count: convictions.length }),
        acquitted: t('outcomes.acquittals', { count: acquittals.length }),
        day: dayInWords(on),
      })}
      file={`ratione-docket-outcomes-${on}`}
      rows={rows}
      rowKey={(row) => `${row.outcome} ${row.person}`}
      columns={[
        { title: t('persons.person'), value: (row) => row.name, cell: (row) => <PersonLink id={row.person} name={row.name} on={on} /> },
        { title: t('outcomes.outcome'), value: (row) => t(`outcomes.${row.outcome}`) },
        { title: t('outcomes.on'), value: (row) => row.on, cell: (row) => <EdtfText text={row.on} /> },
      ]}
      note={t('outcomes.note')}
    >
      <div className={styles['outcomes']}>
        {(['convicted', 'acquitted', 'convictedJustice'] as const).map((outcome) => {
          const own = rows.filter((row) => row.outcome === outcome);
          return own.length === 0 ? null : (
            <section key={outcome} aria-labelledby={`outcome-${outcome}`}>
              <h3 id={`outcome-${outcome}`}>
                {t(`outcomes.${outcome}`)} <span className="numbers soft">{own.length}</span>
              </h3>
              <ul className={styles['bare']}>
                {own.map((row) => (
                  <li key={row.person}>
                    <PersonLink id={row.person} name={row.name} on={on} />{' '}
                    <span className="small soft">
                      <EdtfText text={row.on} />
                      {outcome === 'convicted' && both.has(row.person) && ` · ${t('sentences.undone')}`}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Figure>
  );
}
