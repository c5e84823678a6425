import type { Day } from '@ratione/engine';
import { type DocketView, STAGES } from '@ratione/engine/views';
import { useTranslation } from 'react-i18next';
import { Bars } from '../../parts/bars.tsx';
import { dayInWords } from '../../parts/day-text.tsx';
import { Figure } from '../../parts/figure.tsx';

/** Persons publicly charged, by the stage of their case on the day; offences against justice stand apart. */
export function StageFigure({ view, on }: { readonly view: DocketView; readonly on: Day }) {
  const { t } = useTranslation('docket');
  const { by_stage: core, article_70_by_stage: offences, persons_charged: persons } = view.stats;
  const rows = [
    ...STAGES.map((stage) => ({ stage, apart: false, count: core[stage] ?? 0 })),
    ...STAGES.map((stage) => ({ stage, apart: true, count: offences[stage] ?? 0 })),
  ].filter((row) => row.count > 0);
  const name = (row: (typeof rows)[number]) => `${t(`stage.${row.stage}`)}${row.apart ? `, ${t('stages.justice')}` : ''}`;
  return (
    <Figure
      heading={2}
      message={t('stages.message', { count: persons, day: dayInWords(on) })}
      file={`ratione-docket-by-stage-${on}`}
      rows={rows}
      rowKey={(row) => `${row.stage} ${row.apart}`}
      columns={[
        { title: t('persons.stage'), value: (row) => t(`stage.${row.stage}`) },
        { title: t('stages.crimes'), value: (row) => (row.apart ? t('stages.article70') : t('stages.article5')) },
        { title: t('stages.persons'), value: (row) => row.count, numeric: true },
      ]}
      note={t('stages.note')}
    >
      <Bars bars={rows.map((row) => ({ key: `${row.stage} ${row.apart}`, name: name(row), value: row.count, apart: row.apart }))} />
    </Figure>
  );
}
