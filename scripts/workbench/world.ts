import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Boundaries } from '../boundaries.ts';

/** The world as drawn, for a map of the whole: TopoJSON of the source with codes in place of names. It decides nothing. */
export interface WorldAsset {
  readonly type: 'Topology';
  readonly objects: {
    readonly countries: { readonly geometries: readonly { readonly properties: { readonly codes: readonly string[] } }[] };
  };
}

export function worldOf(): unknown {
  const boundaries = parse(readFileSync('record/territory/boundaries.yaml', 'utf8')) as Boundaries;
  const path = createRequire(resolve('package.json')).resolve('world-atlas/countries-50m.json');
  const topology = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly objects: { readonly countries: { readonly geometries: readonly Drawn[] } };
  };
  const special = new Map(boundaries.features.map((entry) => [entry.feature, entry.members]));
  const geometries = topology.objects.countries.geometries.map(({ id, properties, ...shape }) => {
    const code = id === undefined ? undefined : boundaries.m49[id];
    const codes = special.get(properties.name) ?? (code === undefined ? [] : [code]);
    return { ...shape, properties: { codes, name: properties.name } };
  });
  return { ...topology, objects: { countries: { ...topology.objects.countries, geometries } } };
}

interface Drawn {
  readonly id?: string;
  readonly properties: { readonly name: string };
}
