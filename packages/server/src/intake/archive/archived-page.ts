/** One page or document taken from a web archive. */
export interface ArchivedPage {
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** When it was captured, as the archive says: the latest day on which it can have been published. */
  readonly captured: string | null;
  /** The title the archive's list of pages gives it. */
  readonly title: string | null;
}
