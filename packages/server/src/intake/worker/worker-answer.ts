import type { Issue } from '@ratione/engine';
import type { ParsedDocument } from '../source-read.ts';

export type WorkerAnswer = { readonly document: ParsedDocument } | { readonly issue: Issue };
