import type { RecordData, StateFile } from '@ratione/engine';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage, LANGUAGES, type Language } from '../app/language.ts';
import { type Translate, translateLegal, useLegal } from '../app/legal.ts';

/** ISO 3166-1: three letters, then two, for every State and territory code of the record. Kosovo by the code in common use. */
const CODES = `
  ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT AZEAZ BDIBI BELBE BENBJ
  BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA
  CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE
  DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB
  GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM HNDHN HRVHR
  HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH
  KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD
  MDGMG MDVMV MEXMX MHLMH MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA
  NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG POLPL
  PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL
  SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ
  TKLTK TKMTM TLSTL TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG
  VIRVI VNMVN VUTVU WLFWF WSMWS XKXXK YEMYE ZAFZA ZMBZM ZWEZW`;

/** Where the common names of a language are not those used before the Court. */
const OWN_NAMES: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>>> = {
  ar: { PSE: 'فلسطين', COD: 'جمهورية الكونغو الديمقراطية', COG: 'الكونغو', MMR: 'ميانمار', CIV: 'كوت ديفوار', CPV: 'كابو فيردي' },
  fr: { PSE: 'Palestine', COD: 'République démocratique du Congo', COG: 'Congo', MMR: 'Myanmar', TLS: 'Timor-Leste', CPV: 'Cabo Verde' },
  es: { PSE: 'Palestina', COD: 'República Democrática del Congo', COG: 'Congo', MMR: 'Myanmar' },
  ru: { PSE: 'Палестина', COD: 'Демократическая Республика Конго', COG: 'Конго', MMR: 'Мьянма', TLS: 'Тимор-Лешти' },
  uk: { PSE: 'Палестина', COD: 'Демократична Республіка Конго', COG: 'Конго', MMR: 'Мʼянма' },
  zh: { PSE: '巴勒斯坦', COD: '刚果民主共和国', COG: '刚果' },
};

let twoLetters: ReadonlyMap<string, string> | undefined;

/**
 * The name of a State, territory or unit in the language of the page. Units and territories go by the translation of the
 * record's name, which takes no side; those that have none and whose title is disputed keep it, as do all in English.
 */
export type NameOf = (id: string) => string;

/** For components: names by State, territory code or unit id. */
export function useNames(record: RecordData): { readonly nameOf: NameOf; readonly compare: (a: string, b: string) => number } {
  const { i18n } = useTranslation();
  const translate = useLegal('record');
  return useMemo(() => {
    const language = i18n.language === '' ? 'en' : currentLanguage();
    const { compare } = new Intl.Collator(LANGUAGES[language].locale);
    return { nameOf: namesIn(language, record, translate), compare };
  }, [record, i18n.language, translate]);
}

const translateRecord: Translate = (english) => translateLegal('record', english);

export function namesIn(language: Language, record: RecordData, translate: Translate = translateRecord): NameOf {
  twoLetters ??= new Map(
    CODES.trim()
      .split(/\s+/)
      .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
  );
  const known = new Map<string, string>();
  const display = language === 'en' ? null : new Intl.DisplayNames(LANGUAGES[language].locale, { type: 'region', fallback: 'none' });
  for (const { code, name } of record.codes) known.set(code, name);
  for (const file of record.states) known.set(file.state, plainName(file));
  for (const unit of record.units) if (!known.has(unit.id) || contested(unit)) known.set(unit.id, unit.name);
  if (display !== null) {
    const own = language === 'en' ? {} : OWN_NAMES[language];
    const keep = new Set(record.units.filter(contested).map(({ id }) => id));
    for (const [three, two] of twoLetters)
      if (!keep.has(three)) known.set(three, own[three] ?? display.of(two) ?? known.get(three) ?? three);
    const states = new Set(record.states.map(({ state }) => state));
    for (const { id, name } of [...record.codes.map(({ code, name }) => ({ id: code, name })), ...record.units]) {
      const translated = states.has(id) ? null : translate(name);
      if (translated !== null) known.set(id, translated);
    }
  }
  return (id) => known.get(id) ?? id;
}

function contested({ titles }: RecordData['units'][number]): boolean {
  return titles.some(({ claims }) => claims.length > 1);
}

/** Without the article that a sentence needs: "Central African Republic". */
function plainName(file: StateFile): string {
  return (file.shortName ?? file.name).replace(/^the /, '');
}
