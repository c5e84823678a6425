import type { Layer } from '../layers.ts';
import styles from './map.module.css';

/** The shape of each layer, drawn round (0, 0) in pixels. Shapes tell layers apart; colour does not. */
export function MarkShape({ layer, hollow = false }: { readonly layer: Layer; readonly hollow?: boolean }) {
  const className = `${styles['mark']} ${hollow ? styles['hollow'] : ''}`;
  switch (layer) {
    case 'declaration':
      return <circle r={4.2} className={className} />;
    case 'referral':
      return <path d="M0-5.4L5.4 0L0 5.4L-5.4 0Z" className={className} />;
    case 'leaving':
      return <path d="M-5-3.6H5L0 5Z" className={className} />;
    case 'investigation':
      return <rect x={-4} y={-4} width={8} height={8} className={className} />;
    case 'examination':
      return <rect x={-4} y={-4} width={8} height={8} className={`${className} ${styles['hollow']}`} />;
    case 'aggression':
      return <path d="M-5 3.8H5L0-4.8Z" className={className} />;
    case 'amendment':
      return <path d="M-1.6-5H1.6V-1.6H5V1.6H1.6V5H-1.6V1.6H-5V-1.6H-1.6Z" className={className} />;
    case 'article-124':
      return <path d="M-5-4.4L5 4.4M-5 4.4L5-4.4" className={`${className} ${styles['cross']}`} />;
    default:
      return layer satisfies never;
  }
}

/** A layer's shape in a line of text. */
export function MarkSample({ layer, hollow = false }: { readonly layer: Layer; readonly hollow?: boolean }) {
  return (
    <svg className={styles['sample']} viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      <MarkShape layer={layer} hollow={hollow} />
    </svg>
  );
}
