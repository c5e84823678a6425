import { seeded } from '../generate-ged.ts';

/** Towns around which points are strewn: no real events. */
const TOWNS = 3000;

/** Invented events with coordinates alone, as CSV: the same seed, the same points. Some lie far from all others. */
export function pointTable({ rows, seed }: { readonly rows: number; readonly seed: number }): Blob {
  const random = seeded(seed);
  const bell = () => random() + random() + random() - 1.5;
  const towns = Array.from({ length: TOWNS }, () => [random() * 110 - 45, random() * 340 - 170] as const);
  const parts: string[] = ['id,date,latitude,longitude,killed\n'];
  for (let row = 1; row <= rows; row += 1) {
    const [lat, lon] = towns[Math.floor(random() * random() * TOWNS)] ?? [0, 0];
    const spread = row % 50 === 0 ? 12 : 1.5;
    const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(random() * 9000))).toISOString().slice(0, 10);
    parts.push(`${row},${day},${(lat + bell() * spread).toFixed(4)},${(lon + bell() * spread).toFixed(4)},${Math.floor(random() * 9)}\n`);
  }
  return new Blob(parts, { type: 'text/csv' });
}
