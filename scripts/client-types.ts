import { compile, type JSONSchema } from 'json-schema-to-typescript';

/** What the generated file says of itself. */
const BANNER = '// Generated from the OpenAPI document by `node scripts/generate-client.mjs`. Change the schemas, not this file.\n';

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema: object;
  }[];
  readonly requestBody?: { readonly content?: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

type Content = Readonly<Record<string, { readonly schema: object }>>;

/**
 * TypeScript for an OpenAPI document: each part of its schemas, and for each operation `NameQuery`, `NameBody` and `NameAnswer`,
 * where it has a query, takes JSON and gives JSON.
 */
export async function clientTypes(document: object): Promise<string> {
  const { paths, components } = document as Described;
  const parts: Record<string, object> = { ...components.schemas };
  for (const methods of Object.values(paths))
    for (const operation of Object.values(methods))
      for (const [name, schema] of typesOf(operation)) {
        if (parts[name] !== undefined) throw new Error(`two things are called ${name}`);
        parts[name] = schema;
      }
  const text = JSON.stringify({ title: 'Parts', type: 'object', additionalProperties: false, definitions: spelledOut(parts) });
  const schema = JSON.parse(text.replaceAll('"#/components/schemas/', '"#/definitions/')) as JSONSchema;
  const compiled = await compile(schema, 'Parts', {
    additionalProperties: false,
    bannerComment: BANNER,
    unreachableDefinitions: true,
    // Longer lists are plain lists.
    maxItems: 3,
    style: { singleQuote: true, printWidth: 140 },
  });
  return compiled
    .replace(/export interface Parts \{\s*\}\n/, '')
    .replaceAll(/ \*\n \* This interface was referenced by `Parts`'s JSON-Schema\n \* via the `definition` "[^"]+"\.\n/g, '')
    .replaceAll(/\/\*\*\n \* This interface was referenced by `Parts`'s JSON-Schema\n \* via the `definition` "[^"]+"\.\n \*\/\n/g, '');
}

/** The compiler reads `type: [object, null]` and objects of any members otherwise than JSON Schema means them. */
function spelledOut(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spelledOut);
  if (typeof value !== 'object' || value === null) return value;
  const schema = Object.fromEntries(Object.entries(value).map(([key, member]: [string, unknown]) => [key, spelledOut(member)]));
  const { type, description } = schema;
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  if (!types.includes('object')) return schema;
  const open = 'properties' in schema || 'additionalProperties' in schema ? {} : { additionalProperties: true };
  if (types.length === 1) return { ...schema, ...open };
  return {
    ...(description === undefined ? {} : { description }),
    anyOf: types.map((one) => (one === 'object' ? { ...schema, ...open, type: one, description: undefined } : { type: one })),
  };
}

function* typesOf({ operationId, parameters = [], requestBody, responses }: Operation): Generator<readonly [string, object]> {
  const name = operationId.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const queried = parameters.filter((parameter) => parameter.in === 'query');
  if (queried.length > 0)
    yield [
      `${name}Query`,
      {
        type: 'object',
        properties: Object.fromEntries(queried.map(({ name: key, schema, description }) => [key, { ...schema, description }])),
        required: queried.filter(({ required }) => required === true).map(({ name: key }) => key),
        additionalProperties: false,
      },
    ];
  const body = jsonOf(requestBody?.content);
  if (body !== undefined) yield [`${name}Body`, body];
  const answer = jsonOf(Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1].content);
  if (answer !== undefined) yield [`${name}Answer`, answer];
}

function jsonOf(content: Content | undefined): object | undefined {
  return content?.['application/json']?.schema;
}
