import type { Ratione } from '../ratione.ts';
import { withCells } from './cells.ts';
import type { CountryCells, CountryReader } from './country.ts';
import { HIGH_SEAS, NO_STATE, type PlaceKey, placeKeyOf } from './place-key.ts';
import { hxlIssue, isHxlTag, type ReadingRule, type RowIssue } from './row-reading.ts';

/** What the map of the world says of a point: `World` in territory/ gives it. */
export interface Locator {
  unitAt(
    lat: number,
    lon: number,
    precisionKm?: number,
  ): {
    readonly candidates: readonly { readonly unit: string | null; readonly state: string | null; readonly code: string | null }[];
    readonly sea: 'land' | 'territorial' | 'beyond';
    readonly nearBorder: boolean;
  };
}

/** How well the place is known: a point clear of borders, one near a border, an area, the country column alone, sea, or nothing. */
export type PlaceConfidence = 'point' | 'border' | 'area' | 'country' | 'sea' | 'conflict' | 'unknown';

export interface PlaceCells extends CountryCells {
  readonly latitude: string;
  readonly longitude: string;
  readonly precision: string;
}

export interface RowPlace {
  readonly key: PlaceKey;
  /** The coordinates as read; null where there are none to use. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly confidence: PlaceConfidence;
  readonly issues: readonly RowIssue[];
  readonly rules: readonly ReadingRule[];
}

type Found = Omit<RowPlace, 'lat' | 'lon'>;

export type PrecisionScheme = 'ucdp' | 'acled' | 'none';

/**
 * Kilometres a point may be off. The codebooks give 25 km for step 2; the rest is ours: a point standing for a district,
 * a province or a line. Null: the country alone is known.
 */
const RADIUS: Readonly<Record<PrecisionScheme, Readonly<Record<string, number | null>>>> = {
  ucdp: { '1': 0, '2': 25, '3': 50, '4': 150, '5': 150, '6': null, '7': 25 },
  acled: { '1': 0, '2': 25, '3': 150 },
  none: { '1': 0, '2': 25 },
};

/** Units that a dataset files under a code which neither law nor map gives them: UCDP numbers no Palestine. */
const FILED_UNDER: Readonly<Record<string, readonly string[]>> = { ISR: ['PSE-gaza', 'PSE-west-bank', 'PSE-east-jerusalem'] };

export class PlaceReader {
  readonly #ratione: Ratione;
  readonly #countries: CountryReader;
  readonly #locator: Locator | null;
  readonly #scheme: PrecisionScheme;

  constructor(ratione: Ratione, countries: CountryReader, locator: Locator | null, scheme: PrecisionScheme) {
    this.#ratione = ratione;
    this.#countries = countries;
    this.#locator = locator === null ? null : withCells(locator, ratione.record.units);
    this.#scheme = scheme;
  }

  read(cells: PlaceCells): RowPlace {
    const point: { at: readonly [number, number] | null } = { at: null };
    const found = this.#read(cells, point);
    return { ...found, lat: point.at?.[0] ?? null, lon: point.at?.[1] ?? null };
  }

  #read(cells: PlaceCells, kept: { at: readonly [number, number] | null }): Found {
    const issues: RowIssue[] = [];
    const rules: ReadingRule[] = [];
    const tagged = [cells.latitude, cells.longitude, cells.country, cells.iso].find(isHxlTag);
    if (tagged !== undefined) return { key: '', confidence: 'unknown', issues: [hxlIssue('place', tagged)], rules };
    const code = this.#countries.codeOf(cells);
    if (code === null)
      issues.push({
        code: 'country-unknown',
        role: 'country',
        found: [cells.iso, cells.ucdpId, cells.country]
          .filter((cell) => cell !== '')
          .join(', ')
          .slice(0, 80),
        expected: 'a country by name, ISO 3166 code or UCDP id',
      });
    const point = this.#point(cells, issues, rules);
    kept.at = point;
    const km = point === null ? null : this.#radius(cells.precision, issues, rules);
    if (point === null || (km === null && code)) return this.#byCountry(code ?? null, issues, rules);
    const openSea = this.#scheme === 'ucdp' && cells.precision.trim().startsWith('7');
    return this.#byPoint(point, km ?? 250, openSea, code ?? null, issues, rules);
  }

  #point(cells: PlaceCells, issues: RowIssue[], rules: ReadingRule[]): readonly [number, number] | null {
    const latText = cells.latitude.trim();
    const lonText = cells.longitude.trim();
    if (latText === '' && lonText === '') return null;
    if (latText === '' || lonText === '') {
      issues.push({
        code: 'coordinates-incomplete',
        role: latText === '' ? 'latitude' : 'longitude',
        found: 'nothing',
        expected: 'both latitude and longitude',
      });
      return null;
    }
    const lat = degrees(latText);
    const lon = degrees(lonText);
    if (latText.includes(',') || lonText.includes(',')) rules.push('decimal-comma');
    if (lat === null || lon === null) {
      issues.push({
        code: 'coordinate-unreadable',
        role: lat === null ? 'latitude' : 'longitude',
        found: (lat === null ? latText : lonText).slice(0, 60),
        expected: 'decimal degrees',
      });
      return null;
    }
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
      const swapped = Math.abs(lon) <= 90 && Math.abs(lat) <= 180;
      issues.push({
        code: swapped ? 'coordinates-perhaps-swapped' : 'coordinate-impossible',
        role: 'latitude',
        found: `${latText}, ${lonText}`,
        expected: 'latitude from -90 to 90, longitude from -180 to 180',
      });
      return null;
    }
    if (lat === 0 && lon === 0) {
      issues.push({
        code: 'null-island',
        role: 'latitude',
        found: '0, 0',
        expected: 'coordinates of the place; 0, 0 usually stands for none',
      });
      return null;
    }
    return [lat, lon];
  }

  #radius(text: string, issues: RowIssue[], rules: ReadingRule[]): number | null {
    const plain = text.trim().replace(/\.0+$/, '');
    if (plain === '' || plain === '-1') {
      rules.push('blank-place-precision-is-25-km');
      return 25;
    }
    if (plain === '1|2') {
      rules.push('place-precision-1-or-2-is-25-km');
      return 25;
    }
    // Insecurity Insight writes "(2) 25 km Precision".
    const step = /^\((\d)\)/.exec(plain)?.[1] ?? plain;
    const km = RADIUS[this.#scheme][step];
    if (km !== undefined) return km;
    issues.push({
      code: 'place-precision-unreadable',
      role: 'place precision',
      found: plain.slice(0, 60),
      expected: `one of ${Object.keys(RADIUS[this.#scheme]).join(', ')}`,
    });
    return 25;
  }

  #byCountry(code: string | null, issues: RowIssue[], rules: ReadingRule[]): Found {
    if (code === null) {
      if (!issues.some((issue) => issue.code === 'country-unknown'))
        issues.push({
          code: 'place-missing',
          role: 'place',
          found: 'neither coordinates nor a country',
          expected: 'coordinates or a country',
        });
      return { key: '', confidence: 'unknown', issues, rules };
    }
    rules.push('place-by-country-column');
    return { key: placeKeyOf(this.partsOf(code)), confidence: 'country', issues, rules };
  }

  /** The land a map files under `code`, and every unit that may be filed there too. */
  partsOf(code: string): readonly string[] {
    const { record } = this.#ratione;
    return [
      this.#base(code),
      ...record.units.filter((unit) => unit.codes.includes(code)).map((unit) => unit.id),
      ...(FILED_UNDER[code] ?? []).filter((id) => this.#ratione.territory.unit(id) !== undefined),
    ];
  }

  #base(code: string): string {
    return this.#ratione.territory.code(code)?.unit ?? code;
  }

  #byPoint(
    [lat, lon]: readonly [number, number],
    km: number,
    openSea: boolean,
    code: string | null,
    issues: RowIssue[],
    rules: ReadingRule[],
  ): Found {
    const found = this.#locate(lat, lon, km, code);
    if (km > 25) rules.push('place-within-an-area');
    if (found.tokens.length === 0) return this.#byCountry(code, issues, rules);
    if (found.tokens.length === 1 && found.tokens[0] === NO_STATE) {
      rules.push('at-sea');
      // A small island may be missing from the map: where the row names a country, both remain possible.
      if (code === null || openSea) return { key: HIGH_SEAS, confidence: 'sea', issues, rules };
      return { key: placeKeyOf([NO_STATE, this.#base(code)]), confidence: 'sea', issues, rules };
    }
    if (code === null) return { key: placeKeyOf(found.tokens), confidence: confidenceOf(found.tokens.length, km), issues, rules };
    const meant = found.tokens.filter((token) => this.#mayMean(token, code));
    if (meant.length > 0) {
      if (meant.length < found.tokens.length) rules.push('country-column-narrows-the-candidates');
      return { key: placeKeyOf(meant), confidence: confidenceOf(found.tokens.length, km), issues, rules };
    }
    issues.push({
      code: 'country-and-coordinates-conflict',
      role: 'country',
      found: `${code}, but ${lat}, ${lon} lies in ${found.tokens.join(' or ')}`,
      expected: 'one and the same place',
    });
    return { key: placeKeyOf([...found.tokens, this.#base(code)]), confidence: 'conflict', issues, rules };
  }

  #locate(lat: number, lon: number, km: number, code: string | null): { readonly tokens: readonly string[] } {
    if (this.#locator !== null) {
      const { candidates } = this.#locator.unitAt(lat, lon, km);
      return { tokens: candidates.map((one) => one.unit ?? one.code ?? one.state ?? NO_STATE) };
    }
    const { candidates } = this.#ratione.territory.unitFor({ iso3: code, lat, lon, precisionKm: km });
    return {
      tokens: candidates.flatMap((one) =>
        (one.unit ?? one.state) === null ? [] : [one.unit ?? (one.how === 'code' && code !== null ? code : (one.state ?? NO_STATE))],
      ),
    };
  }

  #mayMean(token: string, code: string): boolean {
    if (token === code) return true;
    const unit = this.#ratione.territory.unit(token);
    return unit !== undefined && (unit.codes.includes(code) || unit.within.includes(code));
  }
}

function confidenceOf(candidates: number, km: number): PlaceConfidence {
  if (candidates === 1) return km > 25 ? 'area' : 'point';
  return km > 0 ? 'area' : 'border';
}

function degrees(text: string): number | null {
  const plain = text.replace(',', '.');
  return /^[+-]?\d{1,4}(\.\d+)?(e-?\d+)?$/i.test(plain) ? Number(plain) : null;
}
