import type { StateId } from '../../record/shape.ts';

/**
 * What an organisation tells of the nationality of its people. `organ`: it belongs to one State, so its people are likely nationals
 * of it. `contested`: which State it belongs to, or whether to one at all, is disputed. `armed-group`, `mixed`: nothing.
 */
export type OrganisationKind = 'organ' | 'contested' | 'armed-group' | 'mixed';

export interface Organisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly state?: StateId;
  readonly names: readonly string[];
}

/** From general knowledge, for suggestions only: each line is `State: names`, a comma between names, the first as it is shown. */
const ORGANS = `
AFG: NDS, National Directorate of Security
CAF: FACA, Forces armees centrafricaines
CHN: PLA, People's Liberation Army
CIV: FRCI, Forces republicaines de Cote d'Ivoire
COD: FARDC
ETH: ENDF
FRA: DGSE
FRA: DGSI
GBR: MI5
GBR: MI6
IRN: Revolutionary Guards, IRGC, Revolutionary Guard Corps, Pasdaran
IRN: Quds Force
IRN: Basij
ISR: IDF, Israel Defense Forces, Israel Defence Forces, Tsahal, Tzahal
ISR: Mossad
ISR: Shin Bet, Shabak
KEN: KDF
MMR: Tatmadaw
PAK: ISI, Inter-Services Intelligence
PHL: PNP
RUS: FSB
RUS: GRU
RUS: SVR
RUS: Rosgvardia, Rosgvardiya
RWA: RDF
SDN: NISS
SSD: SSPDF
UGA: UPDF
UKR: SBU
USA: CIA, Central Intelligence Agency
USA: FBI
USA: NSA
USA: Pentagon
USA: Navy SEAL, Navy SEALs
USA: Delta Force
USA: Green Beret, Green Berets
VEN: DGCIM
VEN: FAES
VEN: SEBIN`;

const CONTESTED = `
BDI: Imbonerakure
IRQ: Popular Mobilization Forces, PMF, Hashd al-Shaabi, Popular Mobilisation Forces
RUS: Africa Corps
RUS: Kadyrovtsy, Kadyrovites
RUS: Wagner Group, Wagner, PMC Wagner
SDN: Janjaweed
SDN: Rapid Support Forces, RSF
SSD: SPLA
SYR: Shabiha
UKR: Azov, Azov regiment, Azov battalion, Azov brigade
USA: Blackwater`;

const ARMED_GROUPS = `
Taliban, Taleban
Haqqani network
Islamic State, ISIS, ISIL, Daesh, Da'esh, IS fighter
Islamic State Khorasan, ISKP, ISIS-K
Al-Qaeda, Al-Qaida
Al-Nusra, Jabhat al-Nusra, Nusra Front
Hayat Tahrir al-Sham, HTS
Free Syrian Army, FSA
Syrian Democratic Forces, SDF
YPG
PKK
Hamas, Al-Qassam Brigades, Qassam Brigades
Palestinian Islamic Jihad, Islamic Jihad
Hezbollah, Hizbollah, Hizballah
Houthi, Houthis, Ansar Allah
Al-Shabaab, Al Shabab
Boko Haram
Ansar Dine
JNIM
MNLA
AQIM
LRA, Lord's Resistance Army
ADF, Allied Democratic Forces
FDLR
M23
UPC, FPLC
FNI
FRPI
CODECO
MLC
Seleka
Anti-Balaka
JEM, Justice and Equality Movement
SLA, Sudan Liberation Army
TPLF
OLA, Oromo Liberation Army
FARC
ELN
ARSA, Arakan Rohingya Salvation Army
Arakan Army
Abu Sayyaf
New People's Army, NPA
LTTE, Tamil Tigers
Al Kaniyat, Kaniyat
DNR, DPR militia, Donetsk People's Republic
LNR, LPR militia, Luhansk People's Republic`;

const MIXED = `
United Nations, UN, UN peacekeeper, UN peacekeepers, blue helmet, blue helmets
African Union, AMISOM, ATMIS, UNAMID
NATO, ISAF
MONUSCO, MONUC
MINUSCA
MINUSMA
UNMISS
Global Coalition, Coalition`;

const filedUnder = (lines: string, kind: OrganisationKind): readonly Organisation[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [, state, list = ''] = /^(?:([A-Z]{3}): )?(.+)$/.exec(line) ?? [];
      const names = list.split(', ');
      return { name: names[0] ?? '', kind, names, ...(state === undefined ? {} : { state }) };
    });

export const ORGANISATIONS: readonly Organisation[] = [
  ...filedUnder(ORGANS, 'organ'),
  ...filedUnder(CONTESTED, 'contested'),
  ...filedUnder(ARMED_GROUPS, 'armed-group'),
  ...filedUnder(MIXED, 'mixed'),
];
