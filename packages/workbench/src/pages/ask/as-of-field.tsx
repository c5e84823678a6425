import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../parts/day-text.tsx';
import { loadTools } from './load-tools.ts';
import { Given, SuggestField } from './suggest-field.tsx';
import { thenFocus } from './then-focus.ts';

interface AsOfFieldProps {
  readonly day: string | null;
  readonly today: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onDay: (day: string | null) => void;
  readonly error: string | null;
}

/** The day of asking: today unless another is confirmed. */
export function AsOfField({ day, today, text, onText, onDay, error }: AsOfFieldProps) {
  const { t } = useTranslation('ask');
  const words = day === null ? '' : day === today ? t('form.today', { day: dayInWords(day) }) : dayInWords(day);
  return (
    <SuggestField
      inputId="ask-as-of"
      label={t('field.asOf')}
      hint={t('hint.asOf')}
      text={text}
      onText={onText}
      error={error}
      none={t('none.asOf')}
      open={day === null}
      given={
        day !== null && (
          <Given
            id="ask-as-of"
            action={t('form.change')}
            label={t('form.changeNamed', { name: words })}
            onAction={() => thenFocus('ask-as-of', () => onDay(null))}
          >
            {words}
          </Given>
        )
      }
      suggest={async (given) => {
        const { readDays } = await loadTools();
        return readDays(given, today)
          .filter(({ how }) => how === 'day')
          .map(({ from, orderUnclear }) => ({
            key: from,
            value: from,
            title: dayInWords(from),
            ...(orderUnclear ? { detail: t('when.order') } : {}),
          }));
      }}
      onConfirm={(chosen) => {
        onDay(chosen);
        onText('');
      }}
    />
  );
}
