import type { Ratione } from '../ratione.ts';
import { countryNumbers } from './country-numbers.ts';

/** What a row says about its country, in whichever of the usual columns. Blank text: not said. */
export interface CountryCells {
  readonly country: string;
  /** Id of Gleditsch and Ward, as UCDP numbers countries. */
  readonly ucdpId: string;
  /** ISO 3166-1 in letters or as a number. */
  readonly iso: string;
}

/** Names that datasets use and no record of States holds. */
const DATASET_NAMES: Readonly<Record<string, string>> = {
  'antigua & barbuda': 'ATG',
  'vatican city state': 'VAT',
  'dr congo': 'COD',
  'democratic republic of congo': 'COD',
  'kingdom of eswatini': 'SWZ',
  'german democratic republic': 'DEU',
  czechoslovakia: 'CZE',
  'bosnia-herzegovina': 'BIH',
  'macedonia, fyr': 'MKD',
  taiwan: 'TWN',
  'soviet union': 'RUS',
  yugoslavia: 'SRB',
  zaire: 'COD',
  burma: 'MMR',
  'state of palestine': 'PSE',
  palestine: 'PSE',
  'occupied palestinian territory': 'PSE',
  kosovo: 'XKX',
  'hong kong': 'HKG',
  'united kingdom of great britain and northern ireland': 'GBR',
};

/** Reads the territory code a row files its event under. It is never taken for the State whose territory it was. */
export class CountryReader {
  readonly #ratione: Ratione;
  readonly #names = new Map<string, string>();
  readonly #remembered = new Map<string, string | null>();

  constructor(ratione: Ratione) {
    this.#ratione = ratione;
    for (const { code, name, names } of ratione.record.codes) for (const one of [name, ...names]) this.#names.set(one.toLowerCase(), code);
    for (const [name, code] of Object.entries(DATASET_NAMES)) this.#names.set(name, code);
  }

  /** `null`: the cells name no country we know. `undefined`: the cells are blank. */
  codeOf(cells: CountryCells): string | null | undefined {
    const iso = cells.iso.trim();
    const ucdpId = cells.ucdpId.trim();
    const said = [iso, ucdpId, cells.country.trim()].filter((cell) => cell !== '' && cell !== '-1');
    if (said.length === 0) return undefined;
    return this.#byIso(iso) ?? countryNumbers.ucdp.get(ucdpId.replace(/\.0+$/, '')) ?? this.byName(cells.country);
  }

  byName(words: string): string | null {
    const known = this.#remembered.get(words);
    if (known !== undefined) return known;
    const found = this.#search(words.trim());
    this.#remembered.set(words, found);
    return found;
  }

  #search(name: string): string | null {
    if (name === '') return null;
    const whole = this.#names.get(name.toLowerCase()) ?? this.#ratione.find(name)?.state;
    if (whole !== undefined) return whole;
    const bare = name.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
    if (bare !== name && bare !== '') return this.#search(bare);
    return null;
  }

  #byIso(text: string): string | undefined {
    if (text === '') return undefined;
    const upper = text.toUpperCase();
    if (/^\d+(\.0+)?$/.test(upper)) return countryNumbers.number.get(String(Number(upper)));
    if (upper.length === 2) return countryNumbers.alpha2.get(upper);
    const known = this.#ratione.ledger.isState(upper) || this.#ratione.territory.code(upper) !== undefined;
    return known ? upper : undefined;
  }
}
