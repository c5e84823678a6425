import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Facts, partOf, textOf, withPart } from './facts.ts';
import styles from './form.module.css';
import type { Names } from './load-names.ts';
import { StateChoice } from './state-choice.tsx';

interface FurtherFactsProps {
  readonly facts: Facts;
  readonly onFacts: (facts: Facts) => void;
  readonly names: Names | null;
}

const SETTINGS = ['land', 'vessel', 'aircraft', 'high-seas', 'eez', 'diplomatic-premises'] as const;
const CONFLICTS = ['iac', 'niac', 'both', 'none'] as const;

/** Facts that matter in some questions only. Left alone, they are not alleged, and the answer says so where it matters. */
export function FurtherFacts({ facts, onFacts, names }: FurtherFactsProps) {
  const { t } = useTranslation('ask');
  const suspect = partOf(facts, 'suspect');
  const place = partOf(facts, 'place');
  const matter = partOf(facts, 'matter');
  const setting = textOf(place['setting']) ?? 'land';
  return (
    <div className={styles['further']}>
      <Choice
        label={t('further.conflict')}
        value={facts['conflict'] === null ? 'unknown' : (textOf(facts['conflict']) ?? '')}
        options={[
          ['', t('further.notSaid')],
          ...CONFLICTS.map((value) => [value, t(`terms:conflict.${value}`)] as const),
          ['unknown', t('terms:conflict.unknown')],
        ]}
        onChoose={(value) => {
          const { conflict: _, ...rest } = facts;
          onFacts(value === '' ? rest : { ...rest, conflict: value });
        }}
      />
      <Choice
        label={t('further.setting')}
        value={setting}
        options={SETTINGS.map((value) => [value, t(`terms:setting.${value}`)])}
        onChoose={(value) => onFacts(withPart(facts, 'place', { setting: value === 'land' ? undefined : value }))}
      />
      {(setting === 'vessel' || setting === 'high-seas' || 'vessel_flag' in matter) && (
        <StateChoice
          label={t('further.flag')}
          value={textOf(matter['vessel_flag'])}
          names={names}
          onChoose={(state) => onFacts(withPart(facts, 'matter', { vessel_flag: state ?? undefined }))}
        />
      )}
      {(setting === 'aircraft' || 'aircraft_registration' in matter) && (
        <StateChoice
          label={t('further.registration')}
          value={textOf(matter['aircraft_registration'])}
          names={names}
          onChoose={(state) => onFacts(withPart(facts, 'matter', { aircraft_registration: state ?? undefined }))}
        />
      )}
      {(setting === 'diplomatic-premises' || 'premises_of' in matter) && (
        <StateChoice
          label={t('further.premises')}
          value={textOf(matter['premises_of'])}
          names={names}
          onChoose={(state) => onFacts(withPart(facts, 'matter', { premises_of: state ?? undefined }))}
        />
      )}
      <StateChoice
        label={t('further.elementOn')}
        value={textOf([matter['element_on_territory_of']].flat()[0])}
        names={names}
        onChoose={(state) => onFacts(withPart(facts, 'matter', { element_on_territory_of: state === null ? undefined : [state] }))}
      />
      <Line
        label={t('further.age')}
        hint={t('further.ageHint')}
        value={textOf(suspect['age_at_conduct']) ?? ''}
        onText={(text) => onFacts(withPart(facts, 'suspect', { age_at_conduct: text.trim() === '' ? undefined : text }))}
      />
      <Line
        label={t('further.office')}
        value={textOf(suspect['office']) ?? ''}
        onText={(text) => onFacts(withPart(facts, 'suspect', { office: text === '' ? undefined : text }))}
      />
      <Choice
        label={t('further.person')}
        value={suspect['natural_person'] === false ? 'no' : 'yes'}
        options={[
          ['yes', t('further.natural')],
          ['no', t('further.legal')],
        ]}
        onChoose={(value) => onFacts(withPart(facts, 'suspect', { natural_person: value === 'no' ? false : undefined }))}
      />
      <Choice
        label={t('further.operation')}
        value={operationOf(matter)}
        options={[
          ['', t('further.notSaid')],
          ['no', t('further.operationNo')],
          ['yes', t('further.operationYes')],
          ['unknown', t('terms:conflict.unknown')],
        ]}
        onChoose={(value) => onFacts(withPart(facts, 'matter', { un_or_au_operation: operationFor(value, facts) }))}
      />
    </div>
  );
}

function operationOf(matter: Facts): string {
  if (!('un_or_au_operation' in matter)) return '';
  const value = matter['un_or_au_operation'];
  return value === null ? 'no' : value === 'unknown' ? 'unknown' : 'yes';
}

function operationFor(value: string, facts: Facts): unknown {
  if (value === '') return undefined;
  if (value === 'no') return null;
  if (value === 'unknown') return 'unknown';
  const [contributing = null] = [partOf(facts, 'suspect')['nationalities']].flat();
  return { name: 'the operation', authorised_by: 'Security Council', contributing_state: contributing, waiver: false };
}

function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function Line({
  label,
  hint,
  value,
  onText,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        value={value}
        autoComplete="off"
        onChange={(event) => onText(event.target.value)}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
