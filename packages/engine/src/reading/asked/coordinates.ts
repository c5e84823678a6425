export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

const DEGREES = String.raw`([+-−]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*(?:(\d{1,2}(?:\.\d+)?)\s*['’′]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:"|″|'')\s*)?([NSEW])?`;
const PAIR = new RegExp(`^(?:lat[a-z]*[:=]?\\s*)?${DEGREES}\\s*(?:[,;/]|\\s)\\s*(?:lon[a-z]*[:=]?\\s*)?${DEGREES}$`, 'i');

/**
 * Points that a pair of coordinates may mean: degrees with decimals or with minutes and seconds, WGS84. Latitude stands first
 * unless letters or size say otherwise; where both orders are possible both are given, as written first.
 */
export function readCoordinates(text: string): readonly Coordinates[] {
  const match = PAIR.exec(text.trim().replace(/[−–]/g, '-'));
  if (match === null) return [];
  const first = degreesOf(match.slice(1, 5));
  const second = degreesOf(match.slice(5, 9));
  if (first === null || second === null) return [];
  const letters = [match[4], match[8]].map((letter) => letter?.toUpperCase());
  if (letters.some((letter) => letter === undefined) !== letters.every((letter) => letter === undefined)) return [];
  const eastFirst = letters[0] === 'E' || letters[0] === 'W';
  const northSecond = letters[1] === 'N' || letters[1] === 'S';
  if (letters[0] !== undefined && eastFirst !== northSecond) return [];
  if (letters[0] !== undefined) return eastFirst ? points([[second, first]]) : points([[first, second]]);
  return points([
    [first, second],
    [second, first],
  ]);
}

function degreesOf([whole = '', minutes, seconds, letter]: readonly (string | undefined)[]): number | null {
  const degrees = Number(whole.replace(',', '.'));
  const parts = Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
  if (!Number.isFinite(degrees) || Number(minutes ?? 0) >= 60 || Number(seconds ?? 0) >= 60) return null;
  const value = (degrees < 0 ? -1 : 1) * (Math.abs(degrees) + parts);
  const sign = letter !== undefined && /[SW]/i.test(letter) ? -1 : 1;
  return Math.round(sign * value * 1e5) / 1e5;
}

function points(pairs: readonly (readonly [number, number])[]): readonly Coordinates[] {
  return pairs
    .filter(([lat, lon]) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180)
    .filter(([lat, lon], at) => at === 0 || lat !== lon)
    .map(([lat, lon]) => ({ lat, lon }));
}
