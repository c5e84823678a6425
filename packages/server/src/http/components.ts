import { publishedSchemas } from './published-schemas.ts';

const PREFIX = '#/components/schemas/';

/** Every part of the published schemas as an OpenAPI component. A name shared by schemas is one part, said once. */
export const components: Readonly<Record<string, object>> = gather();

export function ref(name: string): { readonly $ref: string } {
  if (components[name] === undefined) throw new Error(`no published schema has the part ${name}`);
  return { $ref: `${PREFIX}${name}` };
}

function gather(): Readonly<Record<string, object>> {
  const parts: Record<string, object> = {};
  for (const { $id, $defs } of publishedSchemas) {
    for (const [key, part] of Object.entries($defs)) {
      const name = pascal(key);
      const moved = withMovedReferences(part) as object;
      const known = parts[name];
      if (known !== undefined && JSON.stringify(known) !== JSON.stringify(moved))
        throw new Error(`${$id} has another ${key} than the schemas before it`);
      parts[name] = moved;
    }
  }
  return parts;
}

function withMovedReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMovedReferences);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]: [string, unknown]) =>
      key === '$ref' && typeof member === 'string'
        ? [key, member.replace(/^#\/\$defs\/(.+)$/, (_, name: string) => PREFIX + pascal(name))]
        : [key, withMovedReferences(member)],
    ),
  );
}

/** "why-not" is WhyNot. */
export function pascal(key: string): string {
  return key.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
