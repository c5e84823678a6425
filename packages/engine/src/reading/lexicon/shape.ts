import type { Confidence, SituationId, StateId, UnitId } from '../../record/shape.ts';
import type { EdtfText } from '../../time/edtf.ts';

export const LANGUAGES = ['en', 'fr', 'es', 'pt', 'ar', 'ru', 'zh', 'uk', 'tr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One language: control words of the grammar, each with the phrases that stand for it. */
export interface LanguageLexicon {
  readonly language: string;
  /** Words without weight for the grammar. */
  readonly drop: readonly string[];
  readonly terms: Readonly<Record<string, readonly string[]>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Concepts by the beginnings of their words, for reading by slots. */
  readonly stems?: Readonly<Record<string, readonly string[]>>;
  /** Names of States beyond the record and the package. */
  readonly states?: Readonly<Record<StateId, readonly string[]>>;
  /** Names of persons of the docket in this language's script. */
  readonly persons?: Readonly<Record<string, readonly string[]>>;
}

/** A public act that texts speak of and the acts toward the depositary do not show. */
export interface ChronicleEntry {
  readonly kind:
    | 'announced-withdrawal'
    | 'voted-withdrawal'
    | 'voted-ratification'
    | 'voted-repeal'
    | 'applied-for-warrant'
    | 'visit-without-arrest'
    | 'voted-against-statute'
    | 'became-president';
  readonly state?: StateId;
  readonly states?: readonly StateId[];
  readonly person?: string;
  readonly persons?: readonly string[];
  readonly official?: string;
  readonly situation?: SituationId;
  readonly on: EdtfText;
  readonly says: string;
  readonly confidence: Confidence;
}

export interface KnownPerson {
  readonly name: string;
  readonly state: StateId;
  readonly names: readonly string[];
}

export interface NamedPlace {
  readonly name: string;
  readonly state: StateId;
  readonly situation?: SituationId;
  /** Unit of the record's territory. */
  readonly unit?: UnitId;
  readonly names: readonly string[];
}

export interface PeopleLexicon {
  readonly women: readonly string[];
  readonly spellings: Readonly<Record<string, readonly string[]>>;
  readonly 'without-warrant': Readonly<Record<string, KnownPerson>>;
  /** Persons of the docket who led a State: what they did for it, it did. */
  readonly leaders: Readonly<Record<string, StateId>>;
  readonly unions: readonly { readonly names: readonly string[]; readonly states: readonly StateId[] }[];
  readonly roles: readonly {
    readonly person: string;
    readonly state: StateId;
    readonly words: readonly string[];
    readonly from: string;
    readonly until?: string;
  }[];
  readonly officials: Readonly<
    Record<string, { readonly office: 'prosecutor' | 'president'; readonly name: string; readonly names: readonly string[] }>
  >;
  readonly capitals: Readonly<Record<StateId, readonly string[]>>;
  readonly peoples: Readonly<Record<StateId, readonly string[]>>;
  readonly names: Readonly<Record<StateId, readonly string[]>>;
  readonly 'not-states': readonly string[];
  readonly ambiguous: Readonly<Record<string, readonly StateId[]>>;
  readonly places: Readonly<Record<string, NamedPlace>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** What persons of the docket are called before their names, and when they held it: "from/until". */
  readonly offices: readonly {
    readonly words: readonly string[];
    readonly held: Readonly<Record<string, readonly string[]>>;
    readonly also?: readonly string[];
    readonly anybody?: boolean;
  }[];
  readonly sides: Readonly<Record<string, readonly string[]>>;
  /** Places inside a State where alone the crimes charged were done. */
  readonly scenes: Readonly<Record<string, readonly string[]>>;
}

/** A point of law by the concepts it needs; see the head of law.yaml. */
export interface ConceptPoint {
  readonly point: string;
  readonly all: readonly (readonly string[])[];
  readonly none?: readonly string[];
  /** Concepts whose words may stand beside it and turn nothing. */
  readonly also?: readonly string[];
  /** Words of which one must stand there. */
  readonly need?: readonly string[];
  /** The act of the first concepts must be that of one of the second. */
  readonly agent?: readonly (readonly string[])[];
  readonly turns?: boolean;
  readonly says?: boolean;
  readonly value?: readonly string[];
  /** The number may be left out. */
  readonly maybe?: boolean;
  /** Numbers may stand in it unweighed. */
  readonly numbers?: boolean;
  readonly date?: string;
  /** A date must stand in it. */
  readonly dated?: boolean;
  readonly dates?: boolean;
  readonly names?: boolean;
  /** Persons may stand in it. */
  readonly people?: boolean;
  readonly quant?: readonly string[];
  /** Met only where a negation turns it. */
  readonly turnedonly?: boolean;
  /** Told as it is, never denied: a negation gives no reading. */
  readonly sure?: boolean;
  /** May be told in the past. */
  readonly past?: boolean;
  readonly from?: string;
  readonly check?:
    | 'whom'
    | 'age'
    | 'age-over'
    | 'term'
    | 'not-again'
    | 'languages'
    | 'dutch'
    | 'no-immunity'
    | 'both-languages'
    | 'without-referral'
    | 'including'
    | 'old-day'
    | 'before'
    | 'own-motion'
    | 'icj'
    | 'nuclear'
    | 'four'
    | 'later'
    | 'refer'
    | 'notmonths'
    | 'complement'
    | 'romevote'
    | 'kampala'
    | 'non-party-aggression'
    | 'contrast';
}

/** An open question of law by the concepts it needs. */
export interface OpenPoint {
  readonly issue: string;
  readonly all: readonly (readonly string[])[];
  readonly none?: readonly string[];
  readonly also?: readonly string[];
  readonly need?: readonly string[];
  readonly from: string;
}

export interface LawLexicon {
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  readonly neutral: readonly string[];
  readonly empty: readonly string[];
  readonly plain: readonly string[];
  readonly points: readonly ConceptPoint[];
  readonly open: readonly OpenPoint[];
}

/** Languages other than English in which the workbench speaks. */
export type CrimeLanguage = 'ar' | 'fr' | 'es' | 'ru' | 'uk' | 'zh';

export interface LexiconData {
  readonly en: LanguageLexicon;
  readonly fr: LanguageLexicon;
  readonly es: LanguageLexicon;
  readonly pt: LanguageLexicon;
  readonly ar: LanguageLexicon;
  readonly ru: LanguageLexicon;
  readonly zh: LanguageLexicon;
  readonly uk: LanguageLexicon;
  readonly tr: LanguageLexicon;
  readonly chronicle: { readonly chronicle: readonly ChronicleEntry[] };
  readonly people: PeopleLexicon;
  /** Words of proceedings and inquiries, by concept. */
  readonly docket: {
    readonly words: Readonly<Record<string, readonly string[]>>;
    /** Persons by what they are called instead of a name. */
    readonly persons: Readonly<Record<string, readonly string[]>>;
    /** Situations by what texts call them beside the State. */
    readonly situations: Readonly<Record<SituationId, readonly string[]>>;
  };
  /** What people type for a crime in other languages, by the English words that the finder of crimes knows. */
  readonly 'crime-words': Readonly<Record<string, Readonly<Record<CrimeLanguage, readonly string[]>>>>;
  readonly law: LawLexicon;
  readonly months: Readonly<Record<Language, readonly string[]>>;
  readonly treaty: TreatyLexicon;
  readonly cases: CasesLexicon;
  readonly 'state-names': Readonly<Record<string, Readonly<Record<StateId, readonly string[]>>>>;
}

/** What States do toward the Statute, by concept, and sets of States. */
export interface TreatyLexicon {
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  readonly othertreaties: readonly string[];
  readonly capitals: Readonly<Record<StateId, readonly string[]>>;
  readonly groups: readonly { readonly names: readonly string[]; readonly states?: readonly StateId[]; readonly region?: string }[];
  readonly free: readonly string[];
}

type Wordings = Readonly<Record<string, readonly string[]>>;

/** Persons and situations before the Court, for sentences that are read whole. */
export interface CasesLexicon {
  readonly bodies: Wordings;
  readonly acts: Wordings;
  readonly does: Wordings;
  readonly nouns: Wordings;
  readonly states: Wordings;
  readonly quant: Wordings;
  readonly crimes: Wordings;
  readonly regions: Wordings;
  readonly themes: Wordings;
  readonly towns: Wordings;
  readonly inquires: Wordings;
  readonly called: Wordings;
  readonly described: Wordings;
  readonly duties: Wordings;
  readonly standing: Wordings;
  readonly capitals: Wordings;
  readonly conduct: readonly string[];
  readonly ongoing: readonly string[];
  readonly 'own-motion': readonly string[];
  readonly negations: readonly string[];
  readonly auxiliary: readonly string[];
  readonly people: readonly string[];
  readonly women: readonly string[];
  readonly heads: readonly string[];
  readonly sitting: readonly string[];
  readonly soft: readonly string[];
  readonly free: readonly string[];
  readonly ever: readonly string[];
  readonly months: readonly string[];
  readonly elsewhere: Readonly<Record<string, { readonly names: readonly string[]; readonly state: StateId; readonly court: string }>>;
}
