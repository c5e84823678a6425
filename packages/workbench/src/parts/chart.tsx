import type { PlotOptions } from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage, LANGUAGES } from '../app/language.ts';
import styles from './chart.module.css';

export type PlotLibrary = typeof import('@observablehq/plot');

/** What a chart may depend on. Colours are not among them: use the tokens, as `var(--yes)`. */
export interface ChartSetting {
  /** Width there is, in pixels. */
  readonly width: number;
  /** Phone: fewer ticks, shorter words. */
  readonly narrow: boolean;
  /** Right-to-left: reverse the x scale and put its labels accordingly. */
  readonly rtl: boolean;
  /** For Intl. */
  readonly locale: string;
}

export interface ChartProps {
  /** What a reader of the screen hears: the message, and that a table follows. */
  readonly label: string;
  /** The options of the plot. Wrap in useCallback: a new function draws anew. */
  readonly plot: (library: PlotLibrary, setting: ChartSetting) => PlotOptions;
}

let library: Promise<PlotLibrary> | undefined;

/** A chart, its library loaded when first shown. Drawn anew when its width, the language or the options change; colours follow the theme. */
export function Chart({ label, plot }: ChartProps) {
  const { t, i18n } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [loaded, setLoaded] = useState<PlotLibrary | null>(null);
  const [problem, setProblem] = useState<unknown>(null);

  useEffect(() => {
    library ??= import('@observablehq/plot');
    library.then(setLoaded, (reason: unknown) => {
      library = undefined;
      setProblem(reason);
    });
  }, []);

  useEffect(() => {
    if (frame.current === null) return;
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    watcher.observe(frame.current);
    return () => watcher.disconnect();
  }, []);

  useEffect(() => {
    if (loaded === null || width === 0) return;
    const language = LANGUAGES[i18n.language === '' ? 'en' : currentLanguage()];
    const setting = { width, narrow: width < 520, rtl: language.direction === 'rtl', locale: language.locale };
    const drawn = loaded.plot({ width, ...plot(loaded, setting), className: 'ratione-plot', style: { overflow: 'visible' } });
    // The policy of the page allows no style elements; the same rules stand in the module's style sheet.
    for (const element of drawn.querySelectorAll('style')) element.remove();
    // One image with one name: the library names its groups too, which have no role.
    for (const group of drawn.querySelectorAll('[aria-label], [aria-description]')) {
      group.removeAttribute('aria-label');
      group.removeAttribute('aria-description');
    }
    drawn.setAttribute('role', 'img');
    drawn.setAttribute('aria-label', label);
    drawing.current?.replaceChildren(drawn);
  }, [loaded, width, plot, label, i18n.language]);

  return (
    <div ref={frame} className={styles['chart']}>
      <div ref={drawing} />
      {problem !== null && <p role="alert">{t('failed.title')}</p>}
    </div>
  );
}
