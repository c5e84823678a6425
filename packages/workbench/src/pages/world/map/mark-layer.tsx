import { LAYERS, type LayerMark } from '../layers.ts';
import styles from './map.module.css';
import { MarkShape } from './mark.tsx';
import type { WorldShapes } from './shapes.ts';

interface MarkLayerProps {
  readonly marks: readonly LayerMark[];
  readonly shapes: WorldShapes;
  /** Map units a pixel stands for. */
  readonly unit: number;
}

/** The marks of all layers turned on, side by side where one place has several. */
export function MarkLayer({ marks, shapes, unit }: MarkLayerProps) {
  const places = new Map<string, LayerMark[]>();
  for (const mark of marks) {
    const here = places.get(mark.at) ?? [];
    if (!here.some(({ layer }) => layer === mark.layer)) here.push(mark);
    places.set(mark.at, here);
  }
  return (
    <g className={styles['marks']}>
      {[...places].map(([at, here]) => {
        const anchor = shapes.byId.get(at)?.anchor ?? shapes.byId.get(`${at}-west-bank`)?.anchor;
        if (anchor === undefined) return null;
        const sorted = [...here].sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));
        return (
          <g key={at} transform={`translate(${anchor[0]} ${anchor[1]}) scale(${unit})`}>
            {sorted.map(({ layer, hollow }, index) => (
              <g key={layer} transform={`translate(${(index - (sorted.length - 1) / 2) * 12} 0)`}>
                <MarkShape layer={layer} hollow={hollow} />
              </g>
            ))}
          </g>
        );
      })}
    </g>
  );
}
