import { ENGINE_VERSION } from '@ratione/engine';
import { claimReview, type ReadView } from '@ratione/engine/views';
import { annotatedPage } from '../reading/annotated-page.ts';
import { readMarkdown } from '../reading/as-markdown.ts';
import { linkedData } from '../reading/linked-data.ts';
import type { ReadSource } from '../reading/read-text.ts';
import { readAnswer } from './read-answer.ts';
import type { TextOptions } from './reading-session.ts';

export type ReadFormat = 'text' | 'md' | 'json' | 'html' | 'claimreview';

export interface ReadOptions extends TextOptions {
  readonly format?: ReadFormat;
  readonly json?: boolean;
  readonly out?: string;
  readonly into?: string;
  readonly allegations?: string;
  readonly watch?: string;
}

/** One text in one form, as a file or for the terminal. */
export function rendered(taken: ReadSource, view: ReadView, format: ReadFormat): string {
  switch (format) {
    case 'json':
      return JSON.stringify(view, null, 2);
    case 'claimreview':
      return linkedData(reviews(view), 2);
    case 'html':
      return annotatedPage(taken.source.text, view);
    case 'md':
      return readMarkdown(view);
    case 'text':
      return readAnswer(view);
    default:
      return format satisfies never;
  }
}

export function reviews(view: ReadView): readonly object[] {
  return view.statements.flatMap((statement) => claimReview(statement, view, ENGINE_VERSION) ?? []);
}
