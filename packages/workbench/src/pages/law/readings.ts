import type { LawAsset } from '../../record/law-shape.ts';

/** A page of docs/readings: one choice of interpretation, with what speaks for and against. */
export interface ReadingPage {
  /** "R-007". */
  readonly id: string;
  readonly title: string;
  /** Markdown without the title. */
  readonly text: string;
  /** Rules and issues that the page names. */
  readonly rules: readonly string[];
  readonly issues: readonly string[];
}

export function readingsIn({ readings }: Pick<LawAsset, 'readings'>): readonly ReadingPage[] {
  return Object.entries(readings).map(([file, markdown]) => {
    const [head = '', ...rest] = markdown.split('\n');
    const text = rest.join('\n').trim();
    return {
      id: /^R-\d+/.exec(file)?.[0] ?? file,
      title: head.replace(/^#\s*/, '').replace(/^R-\d+\s*·\s*/, ''),
      text,
      rules: [...new Set([...text.matchAll(/`(R-[\w.]+)`/g)].map((match) => match[1] ?? ''))],
      issues: [...new Set([...text.matchAll(/\[(C-\w+)\]/g)].map((match) => match[1] ?? ''))],
    };
  });
}
