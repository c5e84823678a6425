import type { Day, StateId } from '@ratione/engine';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Atlas, fillOn, paintOn, unitsAround } from './atlas.ts';
import { Dot, LandPiece, landId } from './map/land-piece.tsx';
import styles from './map/map.module.css';
import { Patterns } from './map/patterns.tsx';
import { type Piece, pathText } from './map/shapes.ts';

interface StateMapProps {
  readonly atlas: Atlas;
  readonly state: StateId;
  readonly day: Day;
  readonly name: string;
}

const WIDTH = 300;

/** A State and its neighbours, with land that it claims or that is claimed from it hatched. A picture: what it says is in words beside it. */
export function StateMap({ atlas, state, day, name }: StateMapProps) {
  const { t } = useTranslation('world');
  const prefix = useId().replaceAll(/[^a-zA-Z0-9]/g, '');
  const { shapes, ratione } = atlas;
  const own = useMemo(() => piecesOf(atlas, state), [atlas, state]);
  const box = useMemo(() => boxOf(own), [own]);
  const unit = box.width / WIDTH;
  const near = useMemo(() => shapes.pieces.filter((piece) => meets(piece, box)), [shapes, box]);
  if (own.length === 0) return null;
  const clips = [...new Set(near.flatMap(({ over }) => (over === null || over.length === 0 ? [] : [over.join(' ')])))];
  const clipOf = (over: readonly string[]) => `${prefix}-over-${over.join('-').replaceAll('+', '-')}`;
  const fillOf = (id: string) => fillOn(atlas, id, day);
  const seen = near.filter(({ id, over }) => over === null || over.length === 0 || over.some((under) => fillOf(under) !== fillOf(id)));
  const units = unitsAround(ratione, state, day).map(({ id }) => id);
  return (
    <svg
      className={styles['small']}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      role="img"
      aria-label={t('state.mapLabel', { state: name })}
    >
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
      {seen.map((piece) => {
        const ours = piece.id === state || paintOn(atlas, piece.id, day).state === state || units.includes(piece.id);
        return (
          <g key={piece.key} className={ours ? undefined : styles['faint']}>
            <LandPiece
              name={piece.key}
              id={piece.id}
              prefix={prefix}
              d={pathText(piece.rings, unit * 0.5)}
              fill={fillOf(piece.id)}
              label={null}
              chosen={false}
              clip={piece.over === null || piece.over.length === 0 ? null : clipOf(piece.over)}
            />
          </g>
        );
      })}
      {seen
        .filter((piece) => piece.main && piece.area < 30 * unit * unit && (piece.id === state || units.includes(piece.id)))
        .map((piece) => (
          <Dot
            key={piece.key}
            name={piece.key}
            id={piece.id}
            prefix={prefix}
            x={piece.anchor[0]}
            y={piece.anchor[1]}
            radius={3.6 * unit}
            fill={fillOf(piece.id)}
            label={null}
            chosen={false}
          />
        ))}
    </svg>
  );
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The State's own land; of a State that is drawn only as units, those. */
function piecesOf({ shapes, ratione }: Atlas, state: StateId): readonly Piece[] {
  const land = shapes.byId.get(state);
  if (land !== undefined) return [land];
  return ratione.record.units.filter(({ within }) => within[0] === state).flatMap(({ id }) => shapes.byId.get(id) ?? []);
}

/** A frame round the main part of the land: far islands must not make the rest a speck. */
function boxOf(pieces: readonly Piece[]): Box {
  const rings = pieces.flatMap((piece) => piece.rings.map((ring) => extentOf(ring)));
  const largest = rings.reduce(
    (best, one) => (one.size > best.size ? one : best),
    rings[0] ?? { x: 0, y: 0, right: 0, bottom: 0, size: 0 },
  );
  const near = rings.filter((one) => Math.abs(one.x - largest.x) < largest.size * 1.2 && Math.abs(one.y - largest.y) < largest.size * 1.2);
  const all = near.length > 0 ? near : pieces.map(({ anchor: [x, y] }) => ({ x, y, right: x, bottom: y, size: 0 }));
  const x = Math.min(...all.map((one) => one.x));
  const y = Math.min(...all.map((one) => one.y));
  const right = Math.max(...all.map((one) => one.right));
  const bottom = Math.max(...all.map((one) => one.bottom));
  // No flatter than two to one, no taller than wide.
  const width = Math.max(right - x, bottom - y, 6) * 1.3;
  const height = Math.min(width, Math.max(width / 2, (bottom - y) * 1.3));
  return { x: (x + right) / 2 - width / 2, y: (y + bottom) / 2 - height / 2, width, height };
}

function extentOf(ring: readonly number[]) {
  let [x, right, y, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < ring.length; at += 2) {
    const here = ring[at] ?? 0;
    const down = ring[at + 1] ?? 0;
    x = Math.min(x, here);
    right = Math.max(right, here);
    y = Math.min(y, down);
    bottom = Math.max(bottom, down);
  }
  return { x, y, right, bottom, size: Math.max(right - x, bottom - y) };
}

function meets(piece: Piece, box: Box): boolean {
  const [ax, ay] = piece.anchor;
  if (ax >= box.x && ax <= box.x + box.width && ay >= box.y && ay <= box.y + box.height) return true;
  return piece.rings.some((ring) => {
    const { x, y, right, bottom } = extentOf(ring);
    return x < box.x + box.width && right > box.x && y < box.y + box.height && bottom > box.y;
  });
}
