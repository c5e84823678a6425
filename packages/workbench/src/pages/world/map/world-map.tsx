import { type KeyboardEvent, type MouseEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LayerMark } from '../layers.ts';
import type { Fill } from '../paints.ts';
import { Dot, LandPiece, landId } from './land-piece.tsx';
import styles from './map.module.css';
import { MarkLayer } from './mark-layer.tsx';
import { NamesLayer } from './names-layer.tsx';
import { neighbour } from './neighbour.ts';
import { Patterns } from './patterns.tsx';
import { type Piece, pathText, type WorldShapes } from './shapes.ts';
import { useView } from './use-view.ts';

export interface WorldMapProps {
  readonly shapes: WorldShapes;
  /** What the map shows, on which day: its name for readers of the screen. */
  readonly label: string;
  readonly fillOf: (id: string) => Fill;
  /** Name and standing of a piece. */
  readonly labelOf: (id: string) => string;
  readonly nameOf: (id: string) => string;
  readonly chosen: string | null;
  /** Pieces that belong to what is chosen. */
  readonly isChosen: (id: string) => boolean;
  readonly onChoose: (id: string) => void;
  readonly marks: readonly LayerMark[];
  /** Whether names are asked for. */
  readonly named: boolean;
}

/** Land smaller than so many square pixels is also shown as a dot of that radius: fewer and smaller ones on a phone. */
const SPECK = { wide: { area: 16, radius: 3.6 }, narrow: { area: 6, radius: 2.4 } };
const NARROW = 560;
/** Letters typed within so many milliseconds of one another make one name. */
const LETTERS = 1200;

/** The world in equal areas. One stop for the Tab key; arrows go from land to land, letters to a name, Enter chooses, + and - zoom. */
export function WorldMap({ shapes, label, fillOf, labelOf, nameOf, chosen, isChosen, onChoose, marks, named }: WorldMapProps) {
  const { t } = useTranslation('world');
  const prefix = useId().replaceAll(/[^a-zA-Z0-9]/g, '');
  const surface = useRef<HTMLDivElement>(null);
  const [pixels, setPixels] = useState(shapes.width);
  const { view, whole, closest, zoom, show, reset, handlers, dragged } = useView(surface, shapes.width, shapes.height);
  const [active, setActive] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const [pointed, setPointed] = useState<string | null>(null);
  const typed = useRef({ text: '', at: 0 });

  useEffect(() => {
    if (surface.current === null) return;
    const watcher = new ResizeObserver(([entry]) => setPixels(Math.max(1, Math.round(entry?.contentRect.width ?? shapes.width))));
    watcher.observe(surface.current);
    return () => watcher.disconnect();
  }, [shapes.width]);

  const unit = shapes.width / pixels / view.k;
  // Outlines get finer in steps, so that a drag or a pinch does not make them anew.
  const detail = useDeferredValue((0.55 * shapes.width) / pixels / 2 ** Math.floor(Math.log2(view.k)));
  const outlines = useMemo(() => new Map(shapes.pieces.map((piece) => [piece.key, pathText(piece.rings, detail)])), [shapes, detail]);
  const clips = useMemo(() => [...new Set(shapes.pieces.flatMap(({ over }) => (over === null ? [] : [over.join(' ')])))], [shapes]);
  const shown = shapes.pieces.filter((piece) => isShown(piece, fillOf));
  const options = shown.filter(({ main }) => main);
  const speck = pixels < NARROW ? SPECK.narrow : SPECK.wide;
  const isSpeck = (piece: Piece) => piece.area < speck.area * unit * unit;
  const clipOf = (over: readonly string[]) => `${prefix}-over-${over.join('-').replaceAll('+', '-')}`;

  const go = (piece: Piece | undefined) => {
    if (piece === undefined) return;
    setActive(piece.id);
    const [x, y] = piece.anchor;
    const outside = Math.abs(x - view.x) > shapes.width / 2 / view.k || Math.abs(y - view.y) > shapes.height / 2 / view.k;
    if (outside) show(piece.anchor);
  };
  const keys = (event: KeyboardEvent) => {
    const from = options.find(({ id }) => id === active);
    const used = pressed(event, from);
    if (used) event.preventDefault();
  };
  const pressed = (event: KeyboardEvent, from: Piece | undefined): boolean => {
    switch (event.key) {
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'ArrowUp':
      case 'ArrowDown':
        go(from === undefined ? (options.find(({ id }) => id === chosen) ?? options[0]) : neighbour(from, options, event.key));
        return true;
      case 'Enter':
      case ' ':
        if (from !== undefined) onChoose(from.id);
        return true;
      case '+':
      case '=':
        zoom(1.6, from?.anchor);
        return true;
      case '-':
        zoom(1 / 1.6, from?.anchor);
        return true;
      case '0':
      case 'Escape':
        reset();
        return event.key === '0';
      default:
        return search(event);
    }
  };
  const search = (event: KeyboardEvent): boolean => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return false;
    const text = event.timeStamp - typed.current.at < LETTERS ? typed.current.text + event.key : event.key;
    typed.current = { text, at: event.timeStamp };
    go(options.find(({ id }) => nameOf(id).toLocaleLowerCase().startsWith(text.toLocaleLowerCase())));
    return true;
  };
  const idUnder = (event: MouseEvent | React.PointerEvent) =>
    (event.target as Element).closest('[data-id]')?.getAttribute('data-id') ?? null;
  const choose = (event: MouseEvent) => {
    const id = idUnder(event);
    if (dragged.current || id === null) return;
    setActive(id);
    onChoose(id);
  };
  /** Closer to what was chosen, where something was. */
  const closer = () => {
    const anchor = chosen === null ? undefined : shapes.byId.get(chosen)?.anchor;
    if (anchor === undefined) zoom(1.6);
    else show(anchor, view.k * 1.6);
  };
  const tip = pointed ?? (focused ? active : null);
  return (
    <div className={styles['frame']}>
      <div
        ref={surface}
        className={styles['surface']}
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-describedby={`${prefix}-keys`}
        aria-activedescendant={active === null ? undefined : landId(prefix, shapes.byId.get(active)?.key ?? active)}
        data-zoomed={!whole}
        onKeyDown={keys}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onClick={choose}
        {...handlers}
        onPointerOver={(event) => setPointed(idUnder(event))}
        onPointerLeave={() => setPointed(null)}
      >
        <svg role="presentation" className={styles['map']} viewBox={`0 0 ${shapes.width} ${shapes.height}`}>
          <defs>
            <Patterns prefix={prefix} unit={unit} />
            {clips.map((over) => (
              <clipPath key={over} id={clipOf(over.split(' '))}>
                {over.split(' ').map((id) => (
                  <use key={id} href={`#${landId(prefix, id)}`} />
                ))}
              </clipPath>
            ))}
          </defs>
          <g transform={`translate(${shapes.width / 2 - view.k * view.x} ${shapes.height / 2 - view.k * view.y}) scale(${view.k})`}>
            <path className={styles['sphere']} d={pathText(shapes.sphere, 1)} />
            {shown.map((piece) => (
              <LandPiece
                key={piece.key}
                name={piece.key}
                id={piece.id}
                prefix={prefix}
                d={outlines.get(piece.key) ?? ''}
                fill={fillOf(piece.id)}
                label={piece.main && piece.rings.length > 0 ? labelOf(piece.id) : null}
                chosen={isChosen(piece.id)}
                clip={piece.over === null ? null : clipOf(piece.over)}
              />
            ))}
            {shown
              .filter((piece) => piece.main && isSpeck(piece))
              .map((piece) => (
                <Dot
                  key={piece.key}
                  name={piece.key}
                  id={piece.id}
                  prefix={prefix}
                  x={piece.anchor[0]}
                  y={piece.anchor[1]}
                  radius={speck.radius * unit}
                  fill={fillOf(piece.id)}
                  label={piece.rings.length === 0 ? labelOf(piece.id) : null}
                  chosen={isChosen(piece.id)}
                />
              ))}
            <Outlines
              pieces={shown.filter(({ id, main }) => main && isChosen(id))}
              outlines={outlines}
              unit={unit}
              line="chosen"
              clipOf={clipOf}
              isSpeck={isSpeck}
            />
            {focused && (
              <Outlines
                pieces={shown.filter(({ id, main }) => main && id === active)}
                outlines={outlines}
                unit={unit}
                line="active"
                clipOf={clipOf}
                isSpeck={isSpeck}
              />
            )}
            {named && (
              <NamesLayer
                marked={new Set(marks.map(({ at }) => at))}
                pieces={options}
                nameOf={nameOf}
                unit={unit}
                view={view}
                width={shapes.width}
                height={shapes.height}
              />
            )}
            <MarkLayer marks={marks} shapes={shapes} unit={unit} />
          </g>
        </svg>
      </div>
      <p id={`${prefix}-keys`} className="unseen">
        {t('map.keys')}
      </p>
      <p className={styles['tip']} aria-hidden="true">
        {tip === null ? '' : labelOf(tip)}
      </p>
      <div className={styles['buttons']}>
        <button type="button" onClick={closer} disabled={closest}>
          {t('map.closer')}
        </button>
        <button type="button" onClick={() => zoom(1 / 1.6)} disabled={whole}>
          {t('map.wider')}
        </button>
        <button type="button" onClick={reset} disabled={whole}>
          {t('map.whole')}
        </button>
      </div>
    </div>
  );
}

interface OutlinesProps {
  readonly pieces: readonly Piece[];
  readonly outlines: ReadonlyMap<string, string>;
  readonly unit: number;
  readonly line: 'chosen' | 'active';
  readonly clipOf: (over: readonly string[]) => string;
  readonly isSpeck: (piece: Piece) => boolean;
}

/** A line round land, within what it is cut from; round its dot where it is small. */
function Outlines({ pieces, outlines, unit, line, clipOf, isSpeck }: OutlinesProps) {
  return pieces.map((piece) => {
    const { key, anchor, over } = piece;
    const small = isSpeck(piece);
    return (
      <g key={key} clipPath={over === null || small ? undefined : `url(#${clipOf(over)})`}>
        {['halo', line].map((one) =>
          small ? (
            <circle key={one} cx={anchor[0]} cy={anchor[1]} r={6.5 * unit} className={`${styles['outline']} ${styles[one]}`} />
          ) : (
            <path key={one} d={outlines.get(key)} className={`${styles['outline']} ${styles[one]}`} />
          ),
        )}
      </g>
    );
  });
}

/** A cut is drawn only where it differs from what lies under it; Darfur is Sudan unless a map shows it apart. */
function isShown(piece: Piece, fillOf: (id: string) => Fill): boolean {
  return piece.over === null || piece.over.length === 0 || piece.over.some((under) => fillOf(under) !== fillOf(piece.id));
}
