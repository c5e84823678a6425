import { type Day, type Ratione, type RecordData, type Title, titleOn, type Unit } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DayText, dayInWords } from '../../parts/day-text.tsx';
import { English } from '../../parts/english.tsx';
import type { NameOf } from '../../parts/names.ts';
import { SourcesLine } from '../../parts/sources-line.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import { linkTo } from '../../record/question-link.ts';
import { placeOf } from './paints.ts';
import styles from './world.module.css';

interface UnitPanelProps {
  readonly unit: Unit;
  readonly ratione: Ratione;
  readonly day: Day;
  readonly nameOf: NameOf;
}

/** A piece of land that the law treats by itself: who holds what on the day, on what source, and how sure its outline is. */
export function UnitPanel({ unit, ratione, day, nameOf }: UnitPanelProps) {
  const { t } = useTranslation('world');
  const { record } = ratione;
  const title = titleOn(unit, day);
  return (
    <>
      <p className="small soft">{t(`unit.kind.${unit.kind}`)}</p>
      <h3>{t('unit.held', { day: dayInWords(day) })}</h3>
      {title === undefined ? <p>{t('unit.unrecorded')}</p> : <Claims title={title} record={record} day={day} nameOf={nameOf} />}
      {unit.position !== undefined && (
        <p className="small">
          {t('unit.issue')}{' '}
          <Link to="/issue/$issue" params={{ issue: unit.position }}>
            {unit.position}
          </Link>
        </p>
      )}
      <UnitAnswer unit={unit} ratione={ratione} day={day} />
      <p className={styles['aside']}>{t(unit.confidence === 'memory' ? 'unit.outlineMemory' : 'unit.outline', { km: unit.toleranceKm })}</p>
    </>
  );
}

interface ClaimsProps {
  readonly title: Title;
  readonly record: RecordData;
  readonly day: Day;
  readonly nameOf: NameOf;
}

function Claims({ title, record, day, nameOf }: ClaimsProps) {
  const { t } = useTranslation('world');
  const { characterised, administering, claims } = title;
  return (
    <>
      {claims.length === 0 && <p>{t('unit.nobody')}</p>}
      <ul className={styles['claims']}>
        {claims.map((claim) => (
          <li key={claim.says}>
            <strong>
              {claim.state === null ? (
                <English>{claim.entity}</English>
              ) : (
                <Link to="/state/$state" params={{ state: claim.state }}>
                  {nameOf(claim.state)}
                </Link>
              )}
            </strong>
            <p lang="en" dir="ltr">
              {claim.says}
            </p>
            <p className={styles['aside']}>
              {t('unit.heldBy')} <English>{claim.holders.join(', ')}</English>
            </p>
          </li>
        ))}
      </ul>
      {characterised !== undefined && (
        <p className="small">
          {t(characterised.from <= day ? 'unit.characterised' : 'unit.characterisedLater', { state: nameOf(characterised.state) })}{' '}
          <English>{characterised.by}</English>, <DayText day={characterised.from} />
        </p>
      )}
      {administering !== undefined && (
        <p className="small">
          {t('unit.administering')} {nameOf(administering)}
        </p>
      )}
      <p>
        <SourcesLine fact={title} record={record} />
      </p>
    </>
  );
}

/** What the engine says of conduct there that day, asked for a person of no nationality. */
function UnitAnswer({ unit, ratione, day }: { readonly unit: Unit; readonly ratione: Ratione; readonly day: Day }) {
  const { t } = useTranslation('world');
  const facts = {
    as_of: day,
    date_from: day,
    date_to: day,
    place: { ...placeOf(unit), setting: 'land' },
    suspect: { nationalities: [] },
    crimes: ['7(1)(a)'],
  };
  const read = ratione.read(facts);
  if ('issues' in read) return null;
  return (
    <p className="small">
      {t('unit.answer')} <Verdict value={ratione.ask(read.question, read.notes).jurisdiction} />{' '}
      <Link to="/" search={{ ...linkTo(facts) }}>
        {t('unit.ask')}
      </Link>
    </p>
  );
}
