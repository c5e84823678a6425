import type { Day } from '@ratione/engine';
import { openedBy } from '@ratione/engine/views';
import { useTranslation } from 'react-i18next';
import { Bars } from '../../parts/bars.tsx';
import { dayInWords } from '../../parts/day-text.tsx';
import { Figure } from '../../parts/figure.tsx';
import { numberInWords } from '../../parts/number-text.ts';
import type { PersonRow, SituationRow } from './filters.ts';
import { REGIONS } from './regions.ts';

interface RegionFigureProps {
  readonly persons: readonly PersonRow[];
  readonly situations: readonly SituationRow[];
  readonly on: Day;
}

/** Persons publicly charged by the regional group of the States their situation concerns, with investigations and other situations beside them. */
export function RegionFigure({ persons, situations, on }: RegionFigureProps) {
  const { t } = useTranslation('docket');
  const rows = REGIONS.map((region) => {
    const within = situations.filter((row) => row.regions.includes(region));
    return {
      region,
      persons: new Set(persons.filter((row) => row.regions.includes(region)).map((row) => row.person.name)).size,
      investigations: within.filter(({ situation }) => openedBy(situation, on) !== null).length,
      situations: within.length,
    };
  }).filter((row) => row.situations > 0);
  const [most] = [...rows].sort((one, other) => other.persons - one.persons);
  if (most === undefined) return null;
  return (
    <Figure
      heading={2}
      message={t('regions.message', {
        persons: numberInWords(most.persons),
        all: numberInWords(new Set(persons.map((row) => row.person.name)).size),
        region: t(`region.${most.region}`),
        day: dayInWords(on),
      })}
      file={`ratione-docket-regions-${on}`}
      rows={rows}
      rowKey={(row) => row.region}
      columns={[
        { title: t('filter.region'), value: (row) => t(`region.${row.region}`) },
        { title: t('regions.persons'), value: (row) => row.persons, numeric: true },
        { title: t('regions.investigations'), value: (row) => row.investigations, numeric: true },
        { title: t('regions.situations'), value: (row) => row.situations, numeric: true },
      ]}
      note={t('regions.note')}
    >
      <Bars bars={rows.map((row) => ({ key: row.region, name: t(`region.${row.region}`), value: row.persons }))} />
    </Figure>
  );
}
