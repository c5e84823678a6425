import { type Day, isDay } from '@ratione/engine';
import { useEffect, useId, useState } from 'react';
import { ADOPTED } from './track.ts';

interface DayInputProps {
  readonly label: string;
  readonly day: Day;
  readonly max: Day;
  readonly onDay: (day: Day) => void;
}

/** A calendar day, typed or picked. Half-typed days stay in the field. */
export function DayInput({ label, day, max, onDay }: DayInputProps) {
  const id = useId();
  const [text, setText] = useState<string>(day);
  useEffect(() => setText(day), [day]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={text}
        min={ADOPTED}
        max={max}
        onChange={({ target }) => {
          setText(target.value);
          if (isDay(target.value) && target.value >= ADOPTED && target.value <= max) onDay(target.value);
        }}
        onBlur={() => setText(day)}
      />
    </div>
  );
}
