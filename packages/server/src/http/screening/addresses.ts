import { query } from '../parameters.ts';

/** What addresses of screening hold, and how they are described. */
export interface OfFile {
  readonly Params: { readonly file: string };
}
export interface OfJob {
  readonly Params: { readonly job: string };
}
export interface OfRow {
  readonly Params: { readonly job: string; readonly row: number };
}

const ID = { type: 'string', maxLength: 60 } as const;
export const FILE = query({ file: { ...ID, description: 'Id of a file that was handed in.' } }, ['file']);
export const JOB = query({ job: { ...ID, description: 'Id of a screening.' } }, ['job']);
export const ROW = query({ job: ID, row: { type: 'integer', minimum: 1, description: 'Number of the row, from 1.' } }, ['job', 'row']);
export const NOTHING = query({});
export const GONE = { 204: { description: 'It is gone', type: 'null' } } as const;

/** Name, group and words of an address in the description of the API. */
export function says(operationId: string, summary: string, description?: string) {
  return { operationId, tags: ['Screening'], summary, ...(description === undefined ? {} : { description }) };
}
