import { type Day, isDay } from '@ratione/engine';
import { useEffect, useId, useState } from 'react';

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly day: Day;
  readonly min?: Day;
  readonly max?: Day;
  readonly onDay: (day: Day) => void;
}

/** A calendar day as year-month-day, whatever order the browser would prefer. Half-typed days stay in the field: only one that exists and lies within the limits is passed on. */
export function DayField({ label, hint, day, min = '1998-07-17', max, onDay }: DayFieldProps) {
  const id = useId();
  const [text, setText] = useState<string>(day);
  useEffect(() => setText(day), [day]);
  const change = (value: string) => {
    setText(value);
    if (isDay(value) && value >= min && (max === undefined || value <= max)) onDay(value);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        size={12}
        placeholder="2016-11-16"
        className="numbers"
        aria-invalid={!isDay(text)}
        value={text}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => change(event.target.value)}
        onBlur={() => setText(day)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
