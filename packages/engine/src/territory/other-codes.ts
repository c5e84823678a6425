import { shortName } from '../record/ledger.ts';
import type { RecordData } from '../record/shape.ts';

/** Codes that other lists use: former ISO codes, the Olympic committee's, travel documents', common short forms. From general knowledge. */
const ELSEWHERE = `
ALG DZA, ANG AGO, ANT CUW SXM BES, BAN BGD, BAR BRB, BHU BTN, BOT BWA, BUL BGR, BUR BFA MMR, CAM KHM, CAR CAF, CGO COG, CHA TCD, CHI CHL,
CRC CRI, CRO HRV, CSK CZE SVK, DDR DEU, DEN DNK, DRC COD, ENG GBR, ESA SLV, GAM GMB, GBS GNB, GER DEU, GRE GRC, GUA GTM, GUI GIN,
HAI HTI, HON HND, INA IDN, IRI IRN, KOS XKX, KSA SAU, KSV XKX, KUW KWT, LAT LVA, LBA LBY, LES LSO, LIB LBN, MAD MDG, MAS MYS, MAW MWI,
MGL MNG, MTN MRT, MYA MMR, NCA NIC, NED NLD, NEP NPL, NGR NGA, NIG NER, PAL PSE PLW, PAR PRY, PHI PHL, PLE PSE, POR PRT, RCB COG, RKS XKX,
ROM ROU, RSA ZAF, SCG SRB MNE, SCO GBR, SEY SYC, SLO SVN, SRI LKA, SUD SDN, SUI CHE, SUN RUS, TAN TZA, TMP TLS, TOG TGO, TPE TWN, UAE ARE,
UKG GBR, UNK XKX, URU URY, VIE VNM, XKK XKX, YUG SRB, ZAM ZMB, ZAR COD, ZIM ZWE`;

const BY_CODE: ReadonlyMap<string, readonly string[]> = new Map(
  ELSEWHERE.trim()
    .split(/,\s+/)
    .map((entry) => entry.split(' '))
    .map(([code = '', ...meant]) => [code, meant]),
);

/** Written for a place or State that is not known: in datasets, forms and the ISO user range. */
const NOT_KNOWN = new Set(['UNK', 'XXX', 'ZZZ', 'NIL', 'N/A', 'TBD', 'UNKNOWN']);

/** What a code that the record does not hold may mean, as a sentence; empty where nothing is known of it. */
export function whatCodeMayMean(written: string, record: Pick<RecordData, 'states' | 'codes'>): string {
  const code = written.trim().toUpperCase();
  const names = namesByCode(record);
  const meant = [...(BY_CODE.get(code) ?? []), ...byTwoLetters(code, names)].filter((one) => names.has(one));
  const readings = [
    ...meant.map((one) => `${names.get(one)?.[0] ?? one} (write ${one})`),
    ...(NOT_KNOWN.has(code) ? ['what is not known (write null, or leave it out)'] : []),
  ];
  return readings.length === 0 ? '' : `Elsewhere ${code} stands for ${readings.join(', or for ')}.`;
}

/** Names of each State and territory, the usual one first. */
function namesByCode({ states, codes }: Pick<RecordData, 'states' | 'codes'>): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ...codes.map((entry) => [entry.code, [entry.name, ...entry.names]] as const),
    ...states.map((file) => [file.state, [shortName(file), file.name, ...file.names]] as const),
  ]);
}

/** "RU": a State or territory by its two letters, through the name that the runtime knows for them. */
function byTwoLetters(code: string, names: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (code === 'XK') return ['XKX'];
  if (code === 'UK') return ['GBR'];
  if (!/^[A-Z]{2}$/.test(code)) return [];
  const plain = (name: string) => name.toLowerCase().replace(/^the |[^\p{L}]+/gu, '');
  const named = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code);
  return named === undefined ? [] : [...names].filter(([, some]) => some.some((name) => plain(name) === plain(named))).map(([one]) => one);
}
