import type { Day, StateId, Title, Unit } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NameOf } from '../../parts/names.ts';
import { SourcesLine } from '../../parts/sources-line.tsx';
import { type Atlas, paintOn } from './atlas.ts';
import { paintTrack } from './paints.ts';
import styles from './state.module.css';
import { valueOn } from './track.ts';

interface StateUnitsProps {
  readonly atlas: Atlas;
  readonly units: readonly { readonly unit: Unit; readonly title: Title | undefined }[];
  readonly state: StateId;
  readonly day: Day;
  readonly nameOf: NameOf;
}

/** The areas that the law treats apart: who holds each to be whose on the day, and how the map shows it. */
export function StateUnits({ atlas, units, state, day, nameOf }: StateUnitsProps) {
  const { t } = useTranslation(['world', 'terms']);
  const { ratione } = atlas;
  return (
    <>
      <p className="small">{t('state.areasHint', { state: nameOf(state) })}</p>
      <dl className={styles['areas']}>
        {units.map(({ unit, title }) => {
          const drawn = atlas.paints.has(unit.id);
          const { fill } = drawn
            ? paintOn(atlas, unit.id, day)
            : (valueOn(paintTrack(ratione, atlas.standings, { earlierTitles: [] }, unit.id), day) ?? { fill: 'none' as const });
          const standing = fill !== 'left-out' && fill !== 'coverage' && fill !== 'disputed' && fill !== 'none';
          return (
            <div key={unit.id}>
              <dt>
                <Link to="/world" search={{ on: day, at: unit.id }}>
                  {nameOf(unit.id)}
                </Link>
                <span className={styles['kindWord']}>{t(`unit.kind.${unit.kind}`)}</span>
              </dt>
              <dd>
                <p>{standing ? t(`terms:standing.${fill}`) : t(`fill.${fill}`)}</p>
                {title !== undefined && (
                  <>
                    <ul lang="en" dir="ltr">
                      {title.claims.map(({ says }) => (
                        <li key={says}>{says}</li>
                      ))}
                    </ul>
                    <p>
                      <SourcesLine fact={title} record={ratione.record} />
                    </p>
                  </>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
