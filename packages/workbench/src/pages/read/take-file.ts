import type { ReadView } from '@ratione/engine/views';
import { type ApiIssue, api } from '../../api/request.ts';
import { isSavedPage, savedPage } from './saved-page.ts';
import { pasted, type Taken, withDateline } from './taken.ts';

/** Forms that a browser does not take apart safely: a server on this machine does. */
const NEEDS_SERVER = /\.(pdf|docx|eml|mht|mhtml|warc|warc\.gz|wacz)$/i;

export const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.pdf,.docx,.eml,.mht,.mhtml,.warc,.gz,.wacz';

export interface FileTaken {
  readonly taken: readonly Taken[];
  readonly refused: readonly { readonly name: string; readonly issues: readonly ApiIssue[] }[];
}

export function needsServer(file: File): boolean {
  return NEEDS_SERVER.test(file.name);
}

/** The texts in a file. Throws `ApiProblem` where the server refuses it. */
export async function takeFile(file: File): Promise<FileTaken> {
  if (needsServer(file)) return fromServer(file);
  const content = await file.text();
  if (!isSavedPage(content, file.name))
    return { taken: [await withDateline(pasted(content, null, null, { name: file.name }))], refused: [] };
  const page = savedPage(content);
  return { taken: [await withDateline(pasted(page.text, null, null, { ...page, name: file.name, format: 'html' }))], refused: [] };
}

type Sent =
  | (ReadView & { readonly text: string })
  | { readonly name: string; readonly part: string | null; readonly issues: readonly ApiIssue[] };

/** The file goes as a form: its name then stands in no address and no log. */
async function fromServer(file: File): Promise<FileTaken> {
  const form = new FormData();
  form.append('file', file, file.name);
  const sent = await api<Sent | readonly Sent[]>('read?with_text=true', { method: 'POST', body: form });
  const list: readonly Sent[] = Array.isArray(sent) ? sent : [sent as Sent];
  return {
    taken: list.flatMap((one) => ('source' in one ? [fromView(one)] : [])),
    refused: list.flatMap((one) => ('source' in one ? [] : [{ name: one.part ?? one.name, issues: one.issues }])),
  };
}

function fromView({ source, text, read_as, issues }: ReadView & { readonly text: string }): Taken {
  const { part, name, format, title, author, site, url, sha256, bytes, date } = source;
  return pasted(text, null, null, {
    name: part === null ? name : `${name}, ${part}`,
    format,
    title,
    author,
    site,
    url,
    sha256,
    bytes,
    date,
    latest: source.not_later_than,
    language: read_as ?? source.language,
    issues,
  });
}
