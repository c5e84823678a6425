/** What hostile or broken files are held to. Bytes, characters, pages and milliseconds. */
export interface IntakeLimits {
  /** Largest file of one text. */
  readonly fileBytes: number;
  /** Largest archive held in memory (WACZ). WARC files are streamed. */
  readonly archiveBytes: number;
  /** Most bytes that anything compressed may unfold to. */
  readonly expandedBytes: number;
  /** Most bytes a whole WARC may unfold to. */
  readonly archiveExpandedBytes: number;
  /** Longest text handed on. */
  readonly characters: number;
  /** Most pages of a PDF that are read. */
  readonly pages: number;
  /** Most texts taken from one archive. */
  readonly parts: number;
  /** Deepest nesting of elements that is read as a page; beyond it only the words are taken. */
  readonly nesting: number;
  /** Time for one document in the worker. */
  readonly milliseconds: number;
  /** Heap of the worker. */
  readonly workerMegabytes: number;
}

const MB = 1024 * 1024;

export const LIMITS: IntakeLimits = {
  fileBytes: 32 * MB,
  archiveBytes: 256 * MB,
  expandedBytes: 64 * MB,
  archiveExpandedBytes: 4096 * MB,
  characters: 4_000_000,
  pages: 1000,
  parts: 10_000,
  nesting: 256,
  milliseconds: 30_000,
  workerMegabytes: 512,
};
