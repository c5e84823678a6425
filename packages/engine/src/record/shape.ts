/**
 * The shape of the compiled record: what States, the Security Council and the Court did.
 *
 * `record/*.yaml` is written with kebab-case keys; the compiler turns them into these camelCase shapes and hashes the whole.
 * Days are ISO calendar days ("2016-11-30"); periods are half-open, so `until` is the first day no longer covered.
 */
import type { Day } from '../time/day.ts';
import type { EdtfText } from '../time/edtf.ts';

/** ISO 3166-1 alpha-3 code of a State, or a documented id of our own (TERMS.md). */
export type StateId = string;
export type UnitId = string;
export type SourceId = string;
export type SituationId = string;

/** How well a fact is supported. `memory`: general knowledge, no source retrieved; always shown to the reader. */
export type Confidence = 'two-sources' | 'one-source' | 'memory';

export interface SourceUse {
  readonly src: SourceId;
  /** What the source was used for: "day of deposit", "content", "existence". */
  readonly usedFor: string;
}

export interface Sourced {
  readonly sources: readonly SourceUse[];
  readonly confidence: Confidence;
  /** Confidence in the day alone, where it differs from confidence in the act. */
  readonly dateConfidence?: Confidence;
  readonly checked: { readonly on: Day; readonly result: string };
  readonly note?: string;
}

export interface Source {
  readonly id: SourceId;
  /** official | official-copy | dataset | press | scholarship | reference | memory */
  readonly kind: string;
  readonly title: string;
  readonly publisher?: string;
  /** Day or month the source itself carries. */
  readonly date?: EdtfText;
  readonly url?: string;
  readonly note?: string;
}

interface ActBase extends Sourced {
  readonly id: string;
  readonly state: StateId;
  /** The act in our own words, a full sentence: "Syria signed the Statute." */
  readonly says: string;
  /** Official reference, such as a depositary notification "C.N.886.2016.TREATIES-XVIII.10". */
  readonly reference?: string;
  /** Set by --with-acts and --what-if: the act is the user's own. */
  readonly unofficial?: boolean;
}

/** Every dated act carries `known`: the day from which the world could know of it (deposit, receipt, lodging). Filled by the compiler. */
export type Act = ActBase & { readonly known: Day } & (
    | { readonly act: 'signature'; readonly on: Day }
    | {
        readonly act: 'ratification' | 'acceptance' | 'approval' | 'accession' | 'succession';
        readonly deposited: Day;
        readonly inForceFrom: Day;
        /** Why inForceFrom is not the Article 126 date (succession only). */
        readonly differsBecause?: string;
      }
    /** An instrument taken back before entry into force (Malaysia 2019). */
    | { readonly act: 'instrument-withdrawn'; readonly received: Day; readonly withdraws: string }
    /** Notice by a signatory that it does not intend to become a Party. */
    | { readonly act: 'no-intention-notice'; readonly received: Day }
    | { readonly act: 'withdrawal'; readonly received: Day; readonly takesEffect: Day }
    | { readonly act: 'withdrawal-rescinded'; readonly received: Day; readonly rescinds: string }
    | {
        readonly act: 'declaration-12-3';
        readonly dated?: Day;
        readonly lodged: Day;
        readonly coversFrom: Day;
        /** Null: no end stated. */
        readonly coversUntil: Day | null;
        /** What the words accept: crimes on the territory, by nationals, or both. */
        readonly limbs: readonly ('territory' | 'nationality')[];
        readonly territoryWords: string;
        /** How the lodging was received over time, oldest first. */
        readonly standing: readonly DeclarationStanding[];
      }
    | { readonly act: 'declaration-12-3-confirmed'; readonly received: Day; readonly confirms: string }
    /** An acceptance announced or decided at home but never lodged. */
    | { readonly act: 'declaration-12-3-not-lodged'; readonly on: Day }
    | {
        readonly act: 'declaration-124';
        readonly deposited: Day;
        readonly from: Day;
        readonly until: Day;
        /** `nationals-and-territory` (France, Colombia) or `nationals` (Ukraine). */
        readonly covers: 'nationals-and-territory' | 'nationals';
      }
    | { readonly act: 'declaration-124-withdrawn'; readonly received: Day; readonly takesEffect: Day; readonly withdraws: string }
    | {
        readonly act: 'territorial-exclusion';
        readonly deposited: Day;
        readonly from: Day;
        readonly until: Day | null;
        readonly units: readonly UnitId[];
        readonly of: 'statute' | readonly AmendmentId[];
      }
    | { readonly act: 'territorial-extension'; readonly received: Day; readonly from: Day; readonly units: readonly UnitId[] }
    | { readonly act: 'territorial-statement'; readonly deposited: Day; readonly units: readonly UnitId[] }
    | {
        readonly act: 'amendment-acceptance';
        readonly amendment: AmendmentId;
        readonly deposited: Day /** Null while the amendment is in force for nobody (Article 121(4)). */;
        readonly inForceFrom: Day | null;
        readonly instrument: string;
      }
    /** Known to have accepted, day of deposit not found: never used to decide, shown as a gap. */
    | { readonly act: 'amendment-acceptance-undated'; readonly amendment: AmendmentId; readonly inForceBy?: Day }
    | { readonly act: 'opt-out-15bis-4'; readonly lodged: Day; readonly withdrawn?: Day }
    | {
        readonly act: 'interpretive-declaration' | 'communication' | 'objection';
        readonly received: Day;
        readonly units?: readonly UnitId[];
      }
    /** Speeches, communiques and national laws that change nothing towards the depositary. */
    | { readonly act: 'announcement' | 'domestic-act'; readonly on: Day }
    /** `with`: the other State; absent where the act is a practice towards many. */
    | { readonly act: 'non-surrender-agreement'; readonly from: Day; readonly with?: StateId }
  );

export type ActKind = Act['act'];
/** Acts of one kind, also where several kinds share a shape. */
export type ActOf<K extends ActKind> = Act extends infer A
  ? A extends { readonly act: infer M }
    ? K extends M
      ? A & { readonly act: K }
      : never
    : never
  : never;

export interface DeclarationStanding {
  readonly from: Day;
  /** `contested` names the issue and the positions under which the declaration holds. */
  readonly as: 'accepted' | 'refused' | 'contested';
  readonly issue?: string;
  readonly holdsUnder?: readonly string[];
  readonly by: string;
  readonly sources: readonly SourceUse[];
}

export interface StateFile {
  readonly state: StateId;
  readonly name: string;
  /** The name as used in a sentence: "Russia", "the United Kingdom". Absent: the name itself. */
  readonly shortName?: string;
  /** Further names people use: "Syria", "Russia", "UK". */
  readonly names: readonly string[];
  /** People and adjective: "Syrian". */
  readonly adjective?: string;
  readonly group: string | null;
  /** A State whose treaty action and nationality applied to this one before its independence. */
  readonly predecessor?: { readonly state: StateId; readonly until: Day; readonly note: string } & Sourced;
  readonly acts: readonly Act[];
  /** Absence is a statement: what was looked for, where, when. */
  readonly noneFound: readonly { readonly act: string; readonly lookedIn: readonly SourceId[]; readonly on: Day }[];
  readonly checked: { readonly on: Day; readonly result: string };
}

export type AmendmentId =
  | '2010-art8-poison-gas-bullets-NIAC'
  | '2010-aggression'
  | '2015-art124-deletion'
  | '2017-biological-weapons'
  | '2017-non-detectable-fragments'
  | '2017-blinding-lasers'
  | '2019-starvation-NIAC'
  | '2023-art39-judges';

export interface Amendment extends Sourced {
  readonly id: AmendmentId;
  readonly title: string;
  readonly resolution: string;
  readonly adopted: Day;
  /** First entry into force for any State; null while not in force. */
  readonly firstInForce: Day | null;
  readonly route: '121(4)' | '121(5)' | '122(2)';
  /** Dotted crime paragraphs added. */
  readonly adds: readonly string[];
  /** Aggression only: thirtieth ratification and activation. */
  readonly activation?: { readonly thirtieth: Day; readonly decided: Day; readonly effective: Day };
  readonly says: string;
}

export type CouncilActKind =
  | 'referral'
  | 'deferral'
  | 'exclusive-jurisdiction'
  | 'referral-vetoed'
  | 'deferral-not-adopted'
  | 'deferral-lapsed'
  | 'considered'
  | 'none-found';

export interface CouncilAct extends Sourced {
  readonly id: string;
  readonly kind: CouncilActKind;
  readonly document: string;
  readonly on: Day;
  readonly says: string;
  /** Referral or deferral: period, half-open. */
  readonly from?: Day;
  readonly until?: Day | null;
  /** Units whose events are referred: SDN-darfur, LBY. */
  readonly units?: readonly UnitId[];
  readonly situation?: SituationId;
  /** Paragraph-6 style clause. */
  readonly carveOut?: {
    readonly paragraph: string;
    readonly outside: StateId;
    readonly authorisedBy: readonly ('Security Council' | 'African Union')[];
    readonly says: string;
  };
  readonly votes?: {
    readonly for: number;
    readonly against: number;
    readonly abstaining: number;
    readonly membersFor: readonly StateId[];
    readonly membersAgainst: readonly StateId[];
    readonly membersAbstaining: readonly StateId[];
  };
}

/** A way a situation came before the Court. */
export interface SituationTrigger {
  readonly type: 'state-referral' | 'unsc-referral' | 'art15-authorised';
  readonly on: Day;
  /** First day on which the public knew of it; later than `on` where it was under seal. */
  readonly known: Day;
  readonly by: string;
  readonly scope: SituationScope;
}

export interface SituationScope {
  readonly from: Day;
  readonly until: Day | null;
  /** Places (State or unit ids) where the conduct, or its context, lies. */
  readonly places: readonly UnitId[];
  /** Every one of these States must hold an element of the crime (Bangladesh in Bangladesh/Myanmar). */
  readonly elementIn?: readonly StateId[];
  /** Conduct abroad by these nationals is inside too (Burundi). */
  readonly nationalsOf?: readonly StateId[];
  /** Limits `nationalsOf` to conduct in these places; absent: anywhere. */
  readonly abroadIn?: readonly UnitId[];
  /** Other Parties' territory counts when linked to the situation, from this day (Afghanistan). */
  readonly linkedFrom?: Day;
  /** Ships or aircraft of these States (Comoros). */
  readonly flags?: readonly StateId[];
  /** What it was given for, where its words name crimes or a context (the Philippines, Kenya, Uganda). */
  readonly subject?: ScopeSubject;
}

export interface ScopeSubject {
  /** Families of crimes it names; absent: any. */
  readonly crimes?: readonly ('genocide' | 'crimes_against_humanity' | 'war_crimes' | 'aggression')[];
  /** The events it was given for, as words that follow “in connection with”. */
  readonly context?: string;
  readonly sources: readonly SourceUse[];
  readonly confidence: Confidence;
}

export interface DocketEvent extends Sourced {
  readonly id: string;
  readonly on: EdtfText;
  /** Sortable first possible day of `on`. */
  readonly known: Day;
  readonly kind: string;
  readonly says: string;
  readonly chamber?: string;
  readonly document?: string;
  readonly paragraphs?: string;
  /** Provisions the event turned on, as pinpoints: "17(1)(a)". */
  readonly articles?: readonly string[];
  readonly url?: string;
}

/** What a chamber found of a State that did not cooperate. */
export interface ComplianceFinding extends DocketEvent {
  readonly state: StateId;
  readonly person: string;
  /** When the person was there, half-open. */
  readonly visit?: { readonly from: Day; readonly until: Day };
  /** Where the chamber sent the matter. */
  readonly outcome?: 'assembly' | 'council' | 'both' | 'nobody' | 'put-off';
  /** The day on which that referral was undone on appeal. */
  readonly referralUndoneOn?: Day;
}

export interface Situation extends Sourced {
  readonly id: SituationId;
  readonly name: string;
  /** Words by which a reader or a dataset may name it. */
  readonly names: readonly string[];
  readonly number?: string;
  readonly states: readonly StateId[];
  readonly kind: 'investigation' | 'preliminary-examination' | 'not-opened';
  readonly crimesAlleged: readonly string[];
  readonly triggers: readonly SituationTrigger[];
  /** First day the Prosecutor had the matter under examination. */
  readonly examinationOpened?: EdtfText;
  /** Places and period of the examination, for Article 127(2). */
  readonly examinationScope?: SituationScope;
  readonly investigationOpened?: Day;
  /** First day on which the public knew of the opening. */
  readonly investigationKnown?: Day;
  readonly closed?: { readonly on: Day; readonly because: string; readonly articles: readonly string[] };
  readonly status: string;
  readonly statusAsOf: EdtfText;
  readonly events: readonly DocketEvent[];
  readonly fromMemory: readonly string[];
}

export interface CourtCase extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly situation: SituationId;
  readonly number?: string;
  readonly type: 'core' | 'article-70';
  readonly persons: readonly string[];
  readonly stage: string;
  readonly stageAsOf: EdtfText;
  readonly events: readonly DocketEvent[];
}

export type PersonEventKind =
  | 'warrant-issued'
  | 'summons-issued'
  | 'made-public'
  | 'second-warrant'
  | 'arrested-or-surrendered'
  | 'first-appearance'
  | 'charges-confirmed'
  | 'charges-declined'
  | 'trial-opened'
  | 'convicted'
  | 'acquitted'
  | 'sentenced'
  | 'appeal-decided'
  | 'sentence-reduced'
  | 'released'
  | 'died'
  | 'proceedings-ended'
  | 'inadmissible'
  | 'reparations'
  | 'other';

export interface PersonEvent {
  readonly kind: PersonEventKind;
  readonly on: EdtfText;
  readonly known: Day;
  readonly says: string;
  readonly confidence: Confidence;
}

export interface Person extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly nationalities: readonly StateId[];
  readonly situation: SituationId;
  readonly case: string;
  readonly role: string;
  readonly affiliation?: string;
  readonly instrument: 'warrant' | 'summons' | 'warrant-and-summons';
  readonly chargedCrimes: readonly string[];
  /** Day on which each of these became one of the charges, where that is known. */
  readonly chargedSince?: Readonly<Record<string, Day>>;
  readonly modes: readonly string[];
  readonly events: readonly PersonEvent[];
  /** Sentence pronounced at first instance, in months; life as 'life'. */
  readonly sentence?: { readonly on: Day; readonly months: number | 'life'; readonly says: string; readonly core: boolean };
  readonly status: string;
  readonly statusAsOf: EdtfText;
  readonly fromMemory: readonly string[];
}

export interface BudgetYear extends Sourced {
  readonly year: string;
  readonly from: Day;
  readonly until: Day;
  /** Thousand EUR; null: not confirmed. */
  readonly approvedThousandEur: number | null;
  readonly assessedThousandEur: number | null;
}

/** A court or body other than the ICC and a proceeding before it. */
export interface ForumEntry extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly conflict: string;
  /** States whose events it can reach. */
  readonly reaches: readonly StateId[];
  readonly forumState: StateId | null;
  readonly forum: string;
  readonly kind:
    | 'national-criminal'
    | 'hybrid-criminal'
    | 'international-criminal'
    | 'inter-state'
    | 'human-rights'
    | 'investigative'
    | 'civil';
  readonly legalBasis: string;
  readonly crimes: readonly string[];
  readonly parties: string;
  readonly from: EdtfText | null;
  readonly until: EdtfText | null;
  readonly status: string;
}

/** A standing rule about other courts, such as "Germany prosecutes Statute crimes wherever committed". */
export interface ForumRule extends Sourced {
  readonly id: string;
  readonly forum: string;
  readonly kind: ForumEntry['kind'];
  readonly forumState: StateId | null;
  /** universal | nationality-of-suspect | territory | statute-of-tribunal | inter-state */
  readonly basis: string;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly crimes: readonly ('genocide' | 'crimes_against_humanity' | 'war_crimes' | 'aggression')[];
  /** Days of the conduct it can reach, half-open; absent: no limit stated. */
  readonly conductFrom?: Day;
  readonly conductUntil?: Day;
  /** Crime paragraphs it is limited to; absent: every paragraph of the families named. */
  readonly paragraphs?: readonly string[];
  /** Needs an international armed conflict. */
  readonly internationalConflict?: boolean;
  /** Territory or nationality limits: empty list means none. */
  readonly reaches: readonly StateId[];
  readonly says: string;
  readonly conditions: string;
}

export type PositionId = string;
export type IssueId = string;

export interface Position {
  readonly id: PositionId;
  readonly says: string;
  readonly holders: readonly Holder[];
}

/** Who holds a view, and from when: an answer as of an earlier day does not name later voices. */
export interface Holder {
  readonly who: string;
  readonly since?: EdtfText;
  /** Where it was read that they hold it; `memory` where nothing was retrieved. */
  readonly sources: readonly SourceUse[];
}

export interface IssueMode {
  readonly mode: 'noted' | 'live';
  /** `always`, or the first day on which a ruling or the words answered it. */
  readonly from: Day | 'always';
  readonly rulings?: readonly { readonly says: string; readonly on?: EdtfText }[];
  readonly appliesWhen?: string;
}

export interface ContestedIssue {
  readonly id: IssueId;
  readonly question: string;
  /** Provision in dispute: "12(2)(a)". */
  readonly provision: string;
  readonly positions: readonly Position[];
  /** The ruling's answer where noted, the one shown first where live. */
  readonly defaultPosition: PositionId;
  readonly modes: readonly IssueMode[];
  /** What an alternative reading changes. */
  readonly matters: string;
}

/** A piece of territory that a lookup can name: never a State by itself. */
export interface Unit extends Sourced {
  readonly id: UnitId;
  readonly name: string;
  /** Names and spellings a text may use, lower priority last: "Simferopol", "Crimea", "Krym". */
  readonly names: readonly string[];
  readonly kind: 'disputed' | 'occupied' | 'dependent' | 'autonomous' | 'part-of-state' | 'leased' | 'special';
  /** Territory codes under which common maps file it. */
  readonly codes: readonly string[];
  /** Codes of the States that maps draw around it (so a region name can be matched): UKR, RUS. */
  readonly within: readonly string[];
  /** Rings of [lon, lat], WGS84, closed or not; coarse. */
  readonly polygons: readonly (readonly (readonly [number, number])[])[];
  readonly toleranceKm: number;
  readonly titles: readonly Title[];
  /** `by-extension`: the State's practice is to list such units one by one (United Kingdom): issue C-11b. */
  readonly coverage?: 'by-extension';
  readonly position?: string;
}

/** Whose territory a unit was over a period. */
export interface Title extends Sourced {
  readonly from: Day | null;
  readonly until: Day | null;
  readonly claims: readonly {
    readonly state: StateId | null;
    readonly entity?: string;
    readonly says: string;
    readonly holders: readonly string[];
  }[];
  /** The State whose territory it is by a characterisation of a chamber, the Council, the Assembly or the ICJ. */
  readonly characterised?: { readonly state: StateId; readonly from: Day; readonly by: string; readonly sources: readonly SourceUse[] };
  readonly administering?: StateId | string;
}

export interface TerritoryCode {
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
  /** State whose territory it is where no unit file says more. Null: no State (Antarctica). */
  readonly state: StateId | null;
  readonly unit?: UnitId;
  readonly note?: string;
}

export interface RecordCounts {
  readonly states: number;
  readonly acts: number;
  readonly situations: number;
  readonly persons: number;
  readonly sources: number;
}

export interface RecordData {
  readonly version: { readonly date: Day; readonly hash: string; readonly counts: RecordCounts };
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly states: readonly StateFile[];
  readonly amendments: readonly Amendment[];
  readonly council: readonly CouncilAct[];
  readonly situations: readonly Situation[];
  readonly cases: readonly CourtCase[];
  readonly persons: readonly Person[];
  readonly budget: readonly BudgetYear[];
  readonly officials: readonly DocketEvent[];
  readonly nonCompliance: readonly ComplianceFinding[];
  readonly forums: readonly ForumEntry[];
  readonly forumRules: readonly ForumRule[];
  readonly issues: readonly ContestedIssue[];
  readonly units: readonly Unit[];
  readonly codes: readonly TerritoryCode[];
}
