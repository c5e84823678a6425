import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applyTheme, savedTheme, type Theme } from './theme.ts';

export function ThemeChoice() {
  const { t } = useTranslation();
  const id = useId();
  const [theme, setTheme] = useState(savedTheme);
  const choose = (chosen: Theme) => {
    applyTheme(chosen);
    setTheme(chosen);
  };
  return (
    <span className="choice">
      <label htmlFor={id} className="unseen">
        {t('theme.label')}
      </label>
      <select id={id} value={theme} onChange={(event) => choose(event.target.value as Theme)}>
        {(['system', 'light', 'dark'] as const).map((value) => (
          <option key={value} value={value}>
            {t(`theme.${value}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
