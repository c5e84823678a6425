import { useMemo } from 'react';
import styles from './map.module.css';
import type { Piece } from './shapes.ts';
import type { View } from './use-view.ts';

interface NamesLayerProps {
  readonly pieces: readonly Piece[];
  readonly nameOf: (id: string) => string;
  /** Map units a pixel stands for. */
  readonly unit: number;
  readonly view: View;
  readonly width: number;
  readonly height: number;
  /** Places with a mark: their name stands under it. */
  readonly marked: ReadonlySet<string>;
}

const SIZE = 12;

/** Names, the larger land first, where there is room for them. More appear as the map comes closer. */
export function NamesLayer({ pieces, nameOf, unit, view, width, height, marked }: NamesLayerProps) {
  const placed = useMemo(() => {
    const boxes: { readonly piece: Piece; readonly name: string; readonly w: number }[] = [];
    for (const piece of [...pieces].sort((a, b) => b.area - a.area)) {
      const [x, y] = piece.anchor;
      if (Math.abs(x - view.x) > width / 2 / view.k || Math.abs(y - view.y) > height / 2 / view.k) continue;
      const name = nameOf(piece.id);
      // Chinese letters are about as wide as tall, others half.
      const w = (/\p{Script=Han}/u.test(name) ? 1.05 : 0.54) * SIZE * name.length * unit;
      if (piece.area < w * SIZE * unit * 0.5) continue;
      const clear = boxes.every(
        (other) => Math.abs(other.piece.anchor[0] - x) > (other.w + w) / 2 || Math.abs(other.piece.anchor[1] - y) > SIZE * 1.2 * unit,
      );
      if (clear) boxes.push({ piece, name, w });
    }
    return boxes;
  }, [pieces, nameOf, unit, view, width, height]);
  return (
    <g className={styles['names']}>
      {placed.map(({ piece, name }) => (
        <text
          key={piece.key}
          x={piece.anchor[0]}
          y={piece.anchor[1]}
          dy={marked.has(piece.id) ? '1.2em' : '0.35em'}
          fontSize={SIZE * unit}
          strokeWidth={3 * unit}
        >
          {name}
        </text>
      ))}
    </g>
  );
}
