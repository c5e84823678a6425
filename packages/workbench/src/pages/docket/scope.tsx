import { type Day, previousDay, type SituationScope } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import { DayText } from '../../parts/day-text.tsx';
import { English } from '../../parts/english.tsx';
import { useNames } from '../../parts/names.ts';
import { useLaw } from '../../record/law.ts';

/** Days and places that a referral or authorisation covers. */
export function Scope({ scope, on }: { readonly scope: SituationScope; readonly on: Day }) {
  const { t } = useTranslation(['docket', 'terms']);
  const { nameOf } = useNames(useLaw().record);
  const list = (places: readonly string[]) => places.map(nameOf).join(', ');
  return (
    <>
      {t('scope.from')} <DayText day={scope.from} />
      {scope.until === null ? (
        `, ${t('scope.open')}`
      ) : (
        <>
          {' '}
          {t('scope.until')} <DayText day={previousDay(scope.until)} />
        </>
      )}
      {'; '}
      <bdi>{list(scope.places)}</bdi>
      {scope.elementIn !== undefined && `; ${t('scope.elementIn', { states: list(scope.elementIn) })}`}
      {scope.nationalsOf !== undefined && `; ${t('scope.nationalsOf', { states: list(scope.nationalsOf) })}`}
      {scope.flags !== undefined && `; ${t('scope.flags', { states: list(scope.flags) })}`}
      {scope.subject?.crimes !== undefined &&
        `; ${t('scope.crimes', { crimes: scope.subject.crimes.map((family) => t(`terms:family.${family}`)).join(', ') })}`}
      {scope.subject?.context !== undefined && (
        <>
          {'; '}
          <English>{`in connection with ${scope.subject.context}`}</English>
        </>
      )}
      {scope.linkedFrom !== undefined && scope.linkedFrom <= on && `; ${t('scope.linked')}`}
    </>
  );
}
