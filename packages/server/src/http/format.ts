import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.ts';

/** Forms of an answer and the types they are sent as. */
export const TYPES = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  md: 'text/markdown',
  text: 'text/plain',
  html: 'text/html',
} as const;

export type Format = keyof typeof TYPES;

/** The form asked for by `?format=`, else by the header Accept, else JSON. `offered`: forms beside JSON. */
export function formatOf<F extends Format>(request: FastifyRequest, offered: readonly F[]): F | 'json' {
  const { format } = request.query as { readonly format?: string };
  const forms: readonly (F | 'json')[] = ['json', ...offered];
  if (format !== undefined) return forms.find((form) => form === format) ?? 'json';
  const accept = request.headers.accept;
  if (accept === undefined || accept.trim() === '') return 'json';
  for (const wanted of byPreference(accept)) {
    const found = forms.find((form) => matches(wanted, TYPES[form]));
    if (found !== undefined) return found;
  }
  throw new Problem('not-acceptable', `It comes as ${forms.map((form) => TYPES[form]).join(', ')}`);
}

function byPreference(accept: string): readonly string[] {
  return accept
    .split(',')
    .map((part) => {
      const [type = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return { type, weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ type }) => type);
}

function matches(wanted: string, type: string): boolean {
  return wanted === '*/*' || wanted === type || (wanted.endsWith('/*') && type.startsWith(wanted.slice(0, -1)));
}
