import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { RecordData, StateFile, TerritoryCode, Unit } from '../../src/record/shape.ts';

const record = join(import.meta.dirname, '../../../../record');

function camelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), camelCase(inner)]),
  );
}

function read(...path: string[]): unknown {
  return camelCase(parse(readFileSync(join(record, ...path), 'utf8')));
}

const stateNames: Readonly<Record<string, string>> = {
  ARG: 'Argentina',
  ARM: 'Armenia',
  AUS: 'Australia',
  AZE: 'Azerbaijan',
  BLR: 'Belarus',
  BOL: 'Bolivia',
  CHN: 'China',
  COD: 'Congo',
  COM: 'Comoros',
  CUB: 'Cuba',
  CYP: 'Cyprus',
  DNK: 'Denmark',
  DZA: 'Algeria',
  EGY: 'Egypt',
  ESP: 'Spain',
  FIN: 'Finland',
  FRA: 'France',
  GBR: 'United Kingdom',
  GEO: 'Georgia',
  GUY: 'Guyana',
  IND: 'India',
  ISR: 'Israel',
  JOR: 'Jordan',
  JPN: 'Japan',
  KOR: 'Republic of Korea',
  LBN: 'Lebanon',
  MAR: 'Morocco',
  MDA: 'Moldova',
  MOZ: 'Mozambique',
  MRT: 'Mauritania',
  MUS: 'Mauritius',
  MYS: 'Malaysia',
  NLD: 'Netherlands',
  NOR: 'Norway',
  NZL: 'New Zealand',
  PAK: 'Pakistan',
  PHL: 'Philippines',
  PSE: 'Palestine',
  RUS: 'Russia',
  SDN: 'Sudan',
  SOM: 'Somalia',
  SRB: 'Serbia',
  SSD: 'South Sudan',
  SYR: 'Syria',
  TCD: 'Chad',
  TUR: 'Türkiye',
  UKR: 'Ukraine',
  USA: 'United States',
  VEN: 'Venezuela',
  VNM: 'Viet Nam',
  ZAF: 'South Africa',
};

const states: readonly StateFile[] = Object.entries(stateNames).map(([state, name]) => ({
  state,
  name,
  names: [],
  group: null,
  acts: [],
  noneFound: [],
  checked: { on: '2026-11-21', result: 'for this test' },
}));

/** The units and codes as they stand in the record, with the States a lookup may name. */
export const territoryRecord: Pick<RecordData, 'units' | 'codes' | 'states'> = {
  units: readdirSync(join(record, 'territory/units'))
    .sort()
    .map((file) => read('territory/units', file) as Unit),
  codes: read('territory/codes.yaml') as readonly TerritoryCode[],
  states,
};
