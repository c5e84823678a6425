import type { RecordData, StateId } from '@ratione/engine';

/** Names the UN writes, or has written, that the record may not carry. */
const ALIASES: Readonly<Record<string, StateId>> = {
  bolivia: 'BOL',
  'bolivia plurinational state of': 'BOL',
  'brunei darussalam': 'BRN',
  'cabo verde': 'CPV',
  'cape verde': 'CPV',
  'cote divoire': 'CIV',
  'czech republic': 'CZE',
  czechia: 'CZE',
  'democratic peoples republic of korea': 'PRK',
  'democratic republic of the congo': 'COD',
  eswatini: 'SWZ',
  swaziland: 'SWZ',
  gambia: 'GMB',
  'gambia republic of the': 'GMB',
  'holy see': 'VAT',
  'iran islamic republic of': 'IRN',
  'lao peoples democratic republic': 'LAO',
  'micronesia federated states of': 'FSM',
  'naoero republic of': 'NRU',
  naoero: 'NRU',
  netherlands: 'NLD',
  'netherlands kingdom of the': 'NLD',
  'kingdom of the netherlands': 'NLD',
  'north macedonia': 'MKD',
  'the former yugoslav republic of macedonia': 'MKD',
  palestine: 'PSE',
  'state of palestine': 'PSE',
  'republic of korea': 'KOR',
  'republic of moldova': 'MDA',
  'russian federation': 'RUS',
  'sao tome and principe': 'STP',
  'syrian arab republic': 'SYR',
  'timor leste': 'TLS',
  turkey: 'TUR',
  turkiye: 'TUR',
  'united kingdom': 'GBR',
  'united kingdom of great britain and northern ireland': 'GBR',
  'united republic of tanzania': 'TZA',
  'united states': 'USA',
  'united states of america': 'USA',
  'venezuela bolivarian republic of': 'VEN',
  'viet nam': 'VNM',
};

/** Looks a State up by the name a status page gives it; null for a name nobody has entered. */
export function stateNamer(record: RecordData): (name: string) => StateId | null {
  const states = new Set(record.states.map((file) => file.state));
  const known = new Map<string, StateId>(Object.entries(ALIASES).filter(([, state]) => states.has(state)));
  for (const file of record.states) for (const name of file.names) if (!known.has(plain(name))) known.set(plain(name), file.state);
  for (const file of record.states) known.set(plain(file.name), file.state);
  return (name) => known.get(plain(name)) ?? null;
}

/** Letters without accents, case or punctuation. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’`]/g, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
