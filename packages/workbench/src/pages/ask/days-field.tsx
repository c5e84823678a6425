import { useTranslation } from 'react-i18next';
import { daysInWords } from './days-in-words.ts';
import { daysOf, type Facts } from './facts.ts';
import { loadTools } from './load-tools.ts';
import { Given, SuggestField } from './suggest-field.tsx';
import { thenFocus } from './then-focus.ts';

interface FieldProps {
  readonly facts: Facts;
  readonly onFacts: (facts: Facts) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly error: string | null;
  readonly asOf: string;
}

/** When: as people write dates, read as the days of a question. */
export function DaysField({ facts, onFacts, text, onText, error, asOf }: FieldProps) {
  const { t } = useTranslation('ask');
  const days = daysOf(facts);
  const words = days === null ? '' : daysInWords(days.from, days.to);
  return (
    <SuggestField
      inputId="ask-days"
      label={t('field.days')}
      hint={t('hint.days')}
      text={text}
      onText={onText}
      error={error}
      none={t('none.days')}
      open={days === null}
      given={
        days !== null && (
          <Given
            id="ask-days"
            action={t('form.change')}
            label={t('form.changeNamed', { name: words })}
            onAction={() => thenFocus('ask-days', () => onFacts({ ...facts, date_from: null, date_to: null }))}
          >
            {words}
          </Given>
        )
      }
      suggest={async (given) => {
        const { readDays } = await loadTools();
        return readDays(given, asOf).map((reading) => ({
          key: `${reading.from}/${reading.to}`,
          value: reading,
          title: daysInWords(reading.from, reading.to),
          detail: reading.orderUnclear ? t('when.order') : t(`when.how.${reading.how}`),
        }));
      }}
      onConfirm={({ from, to }) => {
        onFacts({ ...facts, date_from: from, date_to: to });
        onText('');
      }}
    />
  );
}
