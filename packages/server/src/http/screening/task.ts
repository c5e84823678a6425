import type { Issue } from '@ratione/engine';
import type { Manifest } from '../../screen/manifest.ts';
import type { ScreenWords } from '../../screen/prepare.ts';
import type { TablePreview } from '../../screen/preview.ts';
import type { SampleIssue } from '../../screen/sample-issues.ts';
import type { ScreenProgress } from '../../screen/watch.ts';

/** Work on a table that is done in a process of its own: it keeps a processor busy, and a hostile file may bring it down. */
export type Task =
  | { readonly kind: 'preview'; readonly file: string; readonly rows: number; readonly mapping?: unknown }
  | { readonly kind: 'screen'; readonly file: string; readonly out: string; readonly words: ScreenWords }
  | { readonly kind: 'report'; readonly out: string; readonly page: string };

/** A preview with what its first rows would be complained of for. */
export interface FilePreview extends TablePreview {
  readonly rowIssues: readonly SampleIssue[];
}

/** What the process says while it works, and last. */
export type TaskMessage =
  | { readonly says: 'progress'; readonly progress: ScreenProgress }
  | { readonly says: 'previewed'; readonly preview: FilePreview }
  | { readonly says: 'screened'; readonly manifest: Manifest; readonly remarks: readonly string[] }
  | { readonly says: 'reported' }
  /** What was given cannot be worked with. */
  | { readonly says: 'refused'; readonly issues: readonly Issue[] }
  | { readonly says: 'stopped' }
  /** A mistake of ours. */
  | { readonly says: 'failed'; readonly problem: string };
