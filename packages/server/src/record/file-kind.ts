/** What a file of the record folder holds, told by where it stands. */
export type FileKind =
  | 'state'
  | 'treaty'
  | 'instrument'
  | 'proposals'
  | 'council-act'
  | 'source'
  | 'situation'
  | 'case'
  | 'person'
  | 'budget'
  | 'officials'
  | 'non-compliance'
  | 'forum'
  | 'forum-rule'
  | 'issue'
  | 'unit'
  | 'territory-codes'
  | 'boundaries'
  | 'exceptions';

const PLACES: readonly (readonly [RegExp, FileKind])[] = [
  [/^states\/[^/]+\.yaml$/, 'state'],
  [/^instruments\/rome-statute\.yaml$/, 'treaty'],
  [/^instruments\/proposals\.yaml$/, 'proposals'],
  [/^instruments\/[^/]+\.yaml$/, 'instrument'],
  [/^security-council\/[^/]+\.yaml$/, 'council-act'],
  [/^sources\/(?:[^/]+\/)*[^/]+\.yaml$/, 'source'],
  [/^docket\/[^/]+\/situation\.yaml$/, 'situation'],
  [/^docket\/[^/]+\/cases\/[^/]+\.yaml$/, 'case'],
  [/^docket\/[^/]+\/persons\/[^/]+\.yaml$/, 'person'],
  [/^docket\/budget\.yaml$/, 'budget'],
  [/^docket\/officials\.yaml$/, 'officials'],
  [/^docket\/non-compliance\.yaml$/, 'non-compliance'],
  [/^forums\/[^/]+\.yaml$/, 'forum'],
  [/^forums\/rules\/[^/]+\.yaml$/, 'forum-rule'],
  [/^positions\/[^/]+\.yaml$/, 'issue'],
  [/^territory\/units\/[^/]+\.yaml$/, 'unit'],
  [/^territory\/codes\.yaml$/, 'territory-codes'],
  [/^territory\/boundaries\.yaml$/, 'boundaries'],
  [/^exceptions\.yaml$/, 'exceptions'],
];

/** `path` is relative to the record folder, with forward slashes. Undefined: the file stands where nothing is read. */
export function fileKind(path: string): FileKind | undefined {
  return PLACES.find(([place]) => place.test(path))?.[1];
}
