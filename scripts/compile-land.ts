/** Compiles the world's land into packages/record/dist: features of Natural Earth filed under codes and units (record/territory/boundaries.yaml). */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { feature } from 'topojson-client';
import { parse } from 'yaml';
import type { RecordData } from '../packages/engine/src/record/shape.ts';
import {
  encodeLand,
  type GridRing,
  type LandCut,
  type LandHeader,
  type LandPlace,
  type LandRegion,
  onGrid,
} from '../packages/engine/src/territory/land.ts';
import type { Point } from '../packages/engine/src/territory/polygon.ts';
import { cutAtAntimeridian } from '../packages/engine/src/territory/rings.ts';
import { buildTerritory } from '../packages/engine/src/territory/unit-for.ts';
import { prepareWorld } from '../packages/engine/src/territory/world.ts';
import type { Boundaries, CutEntry } from './boundaries.ts';

const target = resolve('packages/record/dist');
const boundaries = parse(readFileSync('record/territory/boundaries.yaml', 'utf8')) as Boundaries;
const record = JSON.parse(readFileSync(resolve(target, 'record.json'), 'utf8')) as RecordData;
const found = createRequire(resolve('package.json')).resolve(`${boundaries.source.package}/${boundaries.source.file}`);
const drawn = readFileSync(found);
const installed = JSON.parse(readFileSync(resolve(found, '../package.json'), 'utf8')) as { readonly version: string };

const problems: string[] = [];
const places: LandPlace[] = [];
const regions: LandRegion[] = [];
const cuts: LandCut[] = [];
const rings: GridRing[] = [];
const units = new Map(record.units.map((unit) => [unit.id, unit]));
const codes = new Set([...record.states.map(({ state }) => state), ...record.codes.map(({ code }) => code)]);
if (installed.version !== boundaries.source.version)
  problems.push(`${boundaries.source.package} is ${installed.version}, boundaries.yaml describes ${boundaries.source.version}`);

fileFeatures();
for (const entry of boundaries.cuts) fileCut(entry, boundaries.cuts.indexOf(entry));
for (const { name, members, ring } of boundaries.waters)
  cuts.push({ place: placeOf(members, true), over: [], sea: true, toleranceKm: 0, rings: addRing(name, ring) });

const header: LandHeader = {
  format: 'ratione-land-1',
  source: {
    package: boundaries.source.package,
    version: installed.version,
    licence: boundaries.source.licence,
    hash: createHash('sha256').update(drawn).digest('hex'),
  },
  toleranceKm: boundaries['tolerance-km'],
  coastKm: boundaries['coast-km'],
  territorialSeaKm: boundaries['territorial-sea-km'],
  places,
  regions,
  cuts,
  earlierTitles: boundaries['earlier-titles'].map(({ code, from, until, state, entity }) => ({ code, from, until, state, entity })),
};
const bytes = encodeLand({ header, rings });
mkdirSync(target, { recursive: true });
write('land.bin', bytes);
write('world.bin', prepareWorld(bytes, buildTerritory(record)));
const manifest = {
  source: header.source,
  drawnBy: boundaries.source['drawn-by'],
  toleranceKm: header.toleranceKm,
  coastKm: header.coastKm,
  territorialSeaKm: header.territorialSeaKm,
  regions: regions.length,
  cuts: cuts.length,
  bytes: bytes.length,
  hash: createHash('sha256').update(bytes).digest('hex'),
};
write('land.json', `${JSON.stringify(manifest, null, 2)}\n`);
for (const problem of problems) process.stderr.write(`record/territory/boundaries.yaml: ${problem}\n`);
process.stderr.write(
  `land of ${header.source.package} ${header.source.version}: ${regions.length} regions, ${cuts.length} cuts, ${(bytes.length / 1e6).toFixed(1)} MB, ${problems.length} issues\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

function fileFeatures(): void {
  const topology = JSON.parse(drawn.toString('utf8')) as { readonly objects: { readonly countries: object } };
  const special = new Map(boundaries.features.map((entry) => [entry.feature, entry]));
  const filed = new Map<string, { readonly members: readonly string[]; readonly rings: GridRing[] }>();
  for (const { id, properties, geometry } of feature(topology, topology.objects.countries).features) {
    const entry = special.get(properties.name);
    const code = id === undefined ? undefined : boundaries.m49[id];
    const members = entry?.members ?? (code === undefined ? undefined : [code]);
    if (members === undefined) {
      problems.push(`the source draws ${properties.name}, which stands under no code`);
      continue;
    }
    const polygons = (
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    ) as readonly (readonly (readonly Point[])[])[];
    for (const polygon of polygons) {
      const [outer] = polygon;
      const of = entry?.splits?.find(({ box }) => outer !== undefined && liesIn(box, outer))?.members ?? members;
      const key = of.join('+');
      const region = filed.get(key) ?? { members: of, rings: [] };
      filed.set(key, region);
      for (const ring of polygon) for (const piece of cutAtAntimeridian(ring)) region.rings.push(onGrid(piece));
    }
    special.delete(properties.name);
  }
  for (const name of special.keys()) problems.push(`the source draws no feature named ${name}`);
  for (const [key, region] of filed) {
    regions.push({ key, place: placeOf(region.members), rings: region.rings.length });
    rings.push(...region.rings);
  }
}

function fileCut(entry: CutEntry, at: number): void {
  const name = entry.unit ?? entry.name ?? `cut ${at + 1}`;
  for (const key of entry.over)
    if (!regions.some((region) => region.key === key)) problems.push(`${name} is cut from ${key}, which the source does not draw`);
  const own = entry.rings ?? (entry.ring === undefined ? [] : [entry.ring]);
  const unit = entry.unit === undefined ? {} : { unit: entry.unit };
  const place = placeOf(entry.unit === undefined ? (entry.codes ?? []) : [entry.unit]);
  cuts.push({
    place,
    over: entry.over,
    sea: entry.sea === true,
    toleranceKm: entry['tolerance-km'],
    rings: own.reduce((sum, ring) => sum + addRing(name, ring), 0),
    ...unit,
  });
}

function addRing(name: string, ring: readonly Point[]): number {
  if (ring.length < 3) problems.push(`${name} has a ring of fewer than three corners`);
  rings.push(onGrid(ring));
  return 1;
}

/** The first place stands for the sea, so positions start at 1. */
function placeOf(members: readonly string[], water = false): number {
  if (places.length === 0) places.push({ members: [], toleranceKm: 0 });
  const named = members.map((member) => {
    if (units.has(member) && !codes.has(member)) return { unit: member };
    if (!codes.has(member)) problems.push(`${member} is no code and no unit of the record`);
    return { code: member };
  });
  const closer = boundaries.closer.find((entry) => members.some((member) => entry.members.includes(member)));
  const place: LandPlace = { members: named, toleranceKm: closer?.km ?? boundaries['tolerance-km'], ...(water ? { water } : {}) };
  const text = JSON.stringify(place);
  const known = places.findIndex((other) => JSON.stringify(other) === text);
  return known > 0 ? known : places.push(place) - 1;
}

function liesIn([west, south, east, north]: readonly [number, number, number, number], ring: readonly Point[]): boolean {
  return ring.every(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(resolve(target, `${name}.new`), content);
  renameSync(resolve(target, `${name}.new`), resolve(target, name));
}
