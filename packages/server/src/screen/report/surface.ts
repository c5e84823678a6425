import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

export const WIDE = 960;
export const NARROW = 350;

/** Draws on a page that no browser holds and gives the drawing as text. */
export function drawn(options: PlotOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return plot({ ...options, document, style: { fontSize: '12px', ...(typeof options.style === 'object' ? options.style : {}) } }).outerHTML;
}
