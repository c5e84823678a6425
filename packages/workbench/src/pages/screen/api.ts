import { api, apiAddress, apiPost, problemOf } from '../../api/request.ts';
import { type Filter, queryOf } from './filter.ts';
import type { Aggregates, GivenMapping, HandedFile, Job, Row, RowPage, RowProof, Settings } from './shapes.ts';

/** Hands a table to the server on this machine, telling how much has arrived, from 0 to 1. */
export function handIn(file: File, onShare: (share: number) => void, signal: AbortSignal): Promise<HandedFile> {
  const body = new FormData();
  body.set('file', file, file.name);
  // Only this older way tells how much has been sent.
  const request = new XMLHttpRequest();
  request.open('POST', apiAddress('screen/files'));
  request.upload.onprogress = ({ loaded, total }) => onShare(total === 0 ? 1 : loaded / total);
  signal.addEventListener('abort', () => request.abort(), { once: true });
  return new Promise((resolve, reject) => {
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status === 201) resolve(answer as HandedFile);
      else reject(problemOf(request.status, answer));
    };
    request.onerror = () => reject(problemOf(0, null));
    request.onabort = () => reject(signal.reason);
    request.send(body);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const previewOf = (file: string, mapping?: GivenMapping): Promise<HandedFile> =>
  apiPost(`screen/files/${file}/preview`, mapping === undefined ? {} : { mapping });

export const startJob = (file: string, settings: Settings, mapping?: GivenMapping): Promise<Job> =>
  apiPost('screen/jobs', { file, settings, ...(mapping === undefined ? {} : { mapping }) });

export const jobOf = (job: string): Promise<Job> => api(`screen/jobs/${job}`);
export const stopJob = (job: string): Promise<Job> => api(`screen/jobs/${job}/stop`, { method: 'POST' });
export const removeJob = (job: string): Promise<void> => api(`screen/jobs/${job}`, { method: 'DELETE' });
export const removeFile = (file: string): Promise<void> => api(`screen/files/${file}`, { method: 'DELETE' });

export const aggregatesOf = (job: string, filter: Filter): Promise<Aggregates> => api(`screen/jobs/${job}/aggregates${queryOf(filter)}`);

export interface PageOf {
  readonly offset: number;
  readonly limit: number;
  readonly order: string;
  readonly columns: readonly string[];
}

export const rowsOf = (job: string, filter: Filter, { offset, limit, order, columns }: PageOf): Promise<RowPage> =>
  api(`screen/jobs/${job}/rows${queryOf(filter, { offset, limit, order, columns: columns.join(',') })}`);

export const rowOf = (job: string, row: number): Promise<Row> => api(`screen/jobs/${job}/rows/${row}`);

/** `supposing`: the key of a set of supposed acts; null: the law as it is. */
export const proofOf = (job: string, row: number, supposing: string | null): Promise<RowProof> =>
  api(`screen/jobs/${job}/rows/${row}/proof${supposing === null ? '' : `?supposing=${supposing === '' ? 'all' : supposing}`}`);

export const downloadAddress = (job: string, filter: Filter, form: string): string =>
  apiAddress(`screen/jobs/${job}/download${queryOf(filter, { format: form })}`);
export const issuesAddress = (job: string): string => apiAddress(`screen/jobs/${job}/issues.csv`);
export const reportAddress = (job: string): string => apiAddress(`screen/jobs/${job}/report.html`);
export const pointsAddress = (job: string, filter: Filter): string => apiAddress(`screen/jobs/${job}/points${queryOf(filter)}`);
export const eventsAddress = (job: string): string => apiAddress(`screen/jobs/${job}/events`);
