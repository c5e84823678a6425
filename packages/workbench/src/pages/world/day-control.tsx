import { addDays, type Day, daysBetween } from '@ratione/engine';
import { type KeyboardEvent, memo, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../parts/day-field.tsx';
import { dayInWords } from '../../parts/day-text.tsx';
import type { Tick } from './atlas.ts';
import styles from './day-control.module.css';
import { movedBy } from './move-day.ts';
import { ADOPTED } from './track.ts';

interface DayControlProps {
  readonly day: Day;
  readonly last: Day;
  readonly ticks: readonly Tick[];
  readonly onDay: (day: Day) => void;
}

/** The day shown: a slider with a mark for every act, a field, steps from change to change, and a button that plays. */
export function DayControl({ day, last, ticks, onDay }: DayControlProps) {
  const { t } = useTranslation('world');
  const id = useId();
  const [playing, setPlaying] = useState(false);
  usePlaying(playing, day, last, onDay, () => setPlaying(false));
  const turning = ticks.filter(({ turns }) => turns);
  const before = turning.findLast((tick) => tick.day < day)?.day;
  const after = turning.find((tick) => tick.day > day && tick.day <= last)?.day;
  const to = (next: Day) => onDay(next < ADOPTED ? ADOPTED : next > last ? last : next);
  const keys = (event: KeyboardEvent) => {
    const next = movedBy(day, event.key, event.shiftKey);
    if (next === null) return;
    event.preventDefault();
    setPlaying(false);
    to(next);
  };
  return (
    <section className={styles['control']} aria-label={t('day.title')}>
      <div className={styles['row']}>
        <DayField label={t('day.field')} day={day} max={last} onDay={to} />
        <div className={`${styles['steps']} no-print`}>
          <button type="button" className="button" aria-pressed={playing} onClick={() => setPlaying(!playing)}>
            {playing ? t('day.pause') : t('day.play')}
          </button>
          <button type="button" className="plain" disabled={before === undefined} onClick={() => before !== undefined && to(before)}>
            {t('day.before')}
          </button>
          <button type="button" className="plain" disabled={after === undefined} onClick={() => after !== undefined && to(after)}>
            {t('day.after')}
          </button>
        </div>
      </div>
      <input
        type="range"
        className={styles['slider']}
        min={0}
        max={daysBetween(ADOPTED, last)}
        value={daysBetween(ADOPTED, day)}
        aria-label={t('day.slider', { first: dayInWords(ADOPTED) })}
        aria-valuetext={dayInWords(day)}
        aria-describedby={id}
        onKeyDown={keys}
        onChange={(event) => {
          setPlaying(false);
          to(addDays(ADOPTED, Number(event.target.value)));
        }}
      />
      <Ticks ticks={ticks} last={last} />
      <p id={id} className={styles['hint']}>
        {t('day.hint')} {t('day.ticks')}
      </p>
    </section>
  );
}

const MONTH = 30;

/** Goes on a month at a time, smoothly; by a year and slowly for those who asked for less motion. */
function usePlaying(playing: boolean, day: Day, last: Day, onDay: (day: Day) => void, stop: () => void): void {
  const now = useRef({ day, onDay, stop });
  now.current = { day, onDay, stop };
  useEffect(() => {
    if (!playing) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (now.current.day >= last) now.current.onDay(ADOPTED);
    const timer = setInterval(
      () => {
        const next = still ? (movedBy(now.current.day, 'PageUp', false) ?? last) : addDays(now.current.day, MONTH);
        now.current.onDay(next < last ? next : last);
        if (next >= last) now.current.stop();
      },
      still ? 1500 : 100,
    );
    return () => clearInterval(timer);
  }, [playing, last]);
}

/** A mark for every day on which somebody acted, and the years. */
const Ticks = memo(function Ticks({ ticks, last }: { readonly ticks: readonly Tick[]; readonly last: Day }) {
  const whole = daysBetween(ADOPTED, last);
  const place = (day: Day) => (1000 * daysBetween(ADOPTED, day)) / whole;
  const shown = ticks.filter(({ day }) => day <= last);
  const lines = (turns: boolean, height: number) =>
    shown
      .filter((tick) => tick.turns === turns)
      .map(({ day }) => `M${place(day).toFixed(2)} 0v${height}`)
      .join('');
  const years = Array.from({ length: Number(last.slice(0, 4)) - 1998 }, (_, index) => 1999 + index);
  return (
    <div className={styles['ticks']} aria-hidden="true">
      <svg viewBox="0 0 1000 14" preserveAspectRatio="none" focusable="false" role="presentation">
        <path d={lines(false, 5)} className={styles['tick']} />
        <path d={lines(true, 13)} className={`${styles['tick']} ${styles['turn']}`} />
      </svg>
      {years
        .filter((year) => year % 4 === 2)
        .map((year) => (
          <span key={year} className={styles['year']} style={{ insetInlineStart: `${place(`${year}-01-01`) / 10}%` }}>
            {year}
          </span>
        ))}
    </div>
  );
});
