import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../../app/today.ts';
import { DayField } from '../../../parts/day-field.tsx';
import { useLaw } from '../../../record/law.ts';
import { usePlaceNames } from '../place-names.ts';
import type { Settings } from '../shapes.ts';
import { Acts } from './acts.tsx';
import { Positions } from './positions.tsx';
import styles from './prepare.module.css';

interface SettingsFormProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** What every row is asked: as known on which day, of whose nationals, under which view of what is disputed, and what is only supposed. */
export function SettingsForm({ settings, onSettings }: SettingsFormProps) {
  const { t } = useTranslation('screen');
  const { record } = useLaw();
  const { nameOf, compare } = usePlaceNames();
  const id = useId();
  const states = record.states.map(({ state }) => ({ state, name: nameOf(state) })).sort((a, b) => compare(a.name, b.name));
  const set = (change: Settings) => onSettings({ ...settings, ...change });
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('settings.title')}</h2>
      <div className={styles['settings']}>
        <DayField
          label={t('settings.asOf')}
          hint={t('settings.asOfHint')}
          day={settings.as_of ?? today()}
          onDay={(day) => set({ as_of: day })}
        />
        <div className="field">
          <label htmlFor={`${id}-national`}>{t('settings.national')}</label>
          <select
            id={`${id}-national`}
            value={settings.assume_national ?? 'unknown'}
            aria-describedby={`${id}-national-hint`}
            onChange={(event) => set({ assume_national: event.target.value })}
          >
            <option value="unknown">{t('settings.nationalUnknown')}</option>
            <option value="actor">{t('settings.nationalActor')}</option>
            <option value="stateless">{t('settings.nationalNone')}</option>
            <optgroup label={t('settings.nationalOf')}>
              {states.map(({ state, name }) => (
                <option key={state} value={state}>
                  {name}
                </option>
              ))}
            </optgroup>
          </select>
          <p id={`${id}-national-hint`} className="hint">
            {t('settings.nationalHint')}
          </p>
        </div>
      </div>
      <Acts acts={settings.what_if ?? []} onActs={(acts) => set({ what_if: acts })} states={states} />
      <Positions held={settings.positions ?? []} onHeld={(positions) => set({ positions })} />
      <label className={styles['tick']}>
        <input type="checkbox" checked={settings.with_input === true} onChange={(event) => set({ with_input: event.target.checked })} />
        {t('settings.withInput')}
      </label>
    </section>
  );
}
