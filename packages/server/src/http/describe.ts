import { ref } from './components.ts';
import { type Format, TYPES } from './format.ts';

/** A response in the description of the API: one or several parts of the published schemas, and other forms beside JSON. */
export function gives(schema: object, ...forms: readonly Format[]) {
  return {
    200: {
      description: 'The answer',
      content: {
        [TYPES.json]: { schema },
        ...Object.fromEntries(forms.map((form) => [TYPES[form], { schema: form === 'geojson' ? { type: 'object' } : { type: 'string' } }])),
      },
    },
  };
}

/** Views with an ETag are not sent again to who holds them. */
export const HELD = { 304: { description: 'What you hold is still so', type: 'null' } } as const;

const WORDS: Readonly<Record<number, string>> = {
  400: 'The request cannot be read',
  404: 'There is no such thing here',
  409: 'Not as things stand',
  413: 'The request is too large',
  415: 'The body has a form that is not read here',
  422: 'What was given has problems; each is listed',
  429: 'There are too many already',
};

export function problems(...statuses: readonly number[]) {
  return Object.fromEntries(
    [...statuses].map((status) => [
      status,
      { description: WORDS[status] ?? 'A problem', content: { 'application/problem+json': { schema: ref('Problem') } } },
    ]),
  );
}

export function listOf(schema: object): object {
  return { type: 'array', items: schema };
}

export function oneOf(...schemas: readonly object[]): object {
  return { anyOf: schemas };
}
