import type { SituationId, StateId } from '../record/shape.ts';
import type { Day } from '../time/day.ts';
import type { DayRange, PersonMention, StateMention } from './token.ts';

/** How a date limits what is said: on it, since it, until it, before or after it. */
export interface When {
  readonly range: DayRange;
  readonly as: 'on' | 'since' | 'until' | 'before' | 'after' | 'by';
}

export type CountOf =
  | 'parties'
  | 'signatories'
  | 'ratifications'
  | 'sentences'
  | 'convictions'
  | 'acquittals'
  | 'judges'
  | 'warrants'
  | 'investigations'
  | 'suspects'
  | 'referrals';
export type Exactness = 'exact' | 'more' | 'fewer' | 'about';
export type PersonAct =
  | 'warrant'
  | 'applied'
  | 'summons'
  | 'charged'
  | 'convicted'
  | 'acquitted'
  | 'arrested'
  | 'at-large'
  | 'trial'
  | 'charges-confirmed'
  | 'died'
  | 'custody'
  | 'released'
  | 'wanted'
  | 'charges-dropped'
  | 'inadmissible';

/** A step in the case of a person, or how the case stands. */
export type CaseEvent =
  | 'warrant'
  | 'unsealed'
  | 'kept-secret'
  | 'applied'
  | 'warrant-refused'
  | 'warrant-undone'
  | 'warrant-stands'
  | 'wanted'
  | 'at-large'
  | 'summons'
  | 'charged'
  | 'confirmed'
  | 'dropped'
  | 'inadmissible'
  | 'admissible'
  | 'tried'
  | 'trial-opened'
  | 'pleaded'
  | 'convicted'
  | 'acquitted'
  | 'conviction-upheld'
  | 'conviction-overturned'
  | 'made-final'
  | 'acquittal-upheld'
  | 'acquittal-overturned'
  | 'sentenced'
  | 'term'
  | 'serving'
  | 'longest-term'
  | 'term-upheld'
  | 'term-undone'
  | 'term-reduced'
  | 'term-raised'
  | 'appeals-dropped'
  | 'appeal-rejected'
  | 'appeal-won'
  | 'arrested'
  | 'custody'
  | 'in-custody'
  | 'released'
  | 'died'
  | 'appeared';

/** A step in the examination or investigation of a situation. */
export type InquiryStep =
  | 'examination'
  | 'examination-closed'
  | 'under-examination'
  | 'criteria-met'
  | 'requested'
  | 'authorised'
  | 'refused'
  | 'investigation'
  | 'under-investigation'
  | 'investigation-closed'
  | 'phase-ended'
  | 'phase'
  | 'resumed'
  | 'deferral-asked'
  | 'referred';

/** What is told of the step beside its day. */
export interface CaseDetails {
  readonly chamber?: string;
  readonly counts?: { readonly number: number | null; readonly of: number | null; readonly all: boolean };
  readonly months?: number | 'life';
  readonly crimes?: readonly string[];
  /** The State that arrested or handed over, or where it was done. */
  readonly by?: readonly StateId[];
  readonly town?: string;
  readonly majority?: 'majority' | 'unanimous';
  readonly absent?: boolean;
  readonly onAppeal?: boolean;
  readonly mode?: 'accessory' | 'commander';
  readonly second?: boolean;
  /** Who is said to have done it. */
  readonly agent?: 'prosecutor' | 'chamber' | 'others';
  /** The organ that is said to have taken the step: a body of the United Nations or of the Assembly, or the Prosecutor. */
  readonly doer?: 'council' | 'prosecutor';
  /** "in his presence". */
  readonly present?: boolean;
  /** "after serving his sentence". */
  readonly served?: boolean;
  /** Where the person is said to be held, or to have died in custody. */
  readonly heldIn?: readonly StateId[];
  /** Where the crimes are said to have been done, and by what name. */
  readonly scene?: { readonly states: readonly StateId[]; readonly name: string };
  /** "on the same day", of several persons. */
  readonly together?: 'day' | 'month' | 'year';
  /** What came before or after it. */
  readonly order?: { readonly event: CaseEvent; readonly as: 'before' | 'after' };
  /** What office was held by then, or had ended, or not begun. */
  readonly office?: { readonly word: string; readonly held: OfficeHeld };
  /** Why, where that can be weighed: "for want of evidence". */
  readonly reason?: 'evidence';
  /** "of his own accord". */
  readonly voluntary?: boolean;
  /** How many warrants. */
  readonly warrants?: number;
  /** What an appeal was about. */
  readonly topic?: string;
  /** Nobody had it happen before. */
  readonly first?: 'ever' | 'situation' | 'heads' | 'council';
  /** States named beside the step. */
  readonly related?: readonly StateId[];
  /** When the crimes are said to have been done. */
  readonly conduct?: readonly DayRange[];
  /** Lengths of time told beside it, in days: "two months after his conviction". */
  readonly spans?: readonly {
    readonly days: number;
    readonly unit: number;
    readonly exactness: Exactness;
    /** The step it is measured from or to. */
    readonly from?: CaseEvent;
  }[];
  /** A reason or a doer that no record tells. */
  readonly unweighed?: boolean;
  /** Names nothing else knows, such as towns: they must stand in the person's file. */
  readonly names?: readonly string[];
}
/** How a step stands to a time of office: in it or not, before its first day, after its first or its last. */
export type OfficeHeld = 'in' | 'out' | 'not-yet' | 'since' | 'over';

/** Persons of the docket by what they are and what befell them. */
export interface People {
  /** Of one of these nationalities. */
  readonly states?: readonly StateId[];
  readonly region?: 'african' | 'european' | 'asian' | 'latin';
  /** Said not to be of that region, or of those States. */
  readonly outside?: boolean;
  /** Of a situation in one of these States. */
  readonly of?: readonly StateId[];
  readonly situation?: SituationId;
  readonly group?: string;
  readonly kind?: 'woman' | 'man' | 'head';
  /** What befell each of them. */
  readonly did: readonly PeopleDid[];
}

export interface PeopleDid {
  readonly event: CaseEvent;
  readonly positive: boolean;
  readonly when: readonly When[];
  /** Without the person there. */
  readonly absent?: boolean;
  /** Where a sentence is served. */
  readonly place?: StateId;
  /** Any of these. */
  readonly crimes: readonly string[];
}

/** What members of a set of States are said to have done or to be. */
export type SetPredicate =
  | 'party'
  | 'signed'
  | 'ratified'
  | 'joined'
  | 'withdrew'
  | 'notified'
  | 'revoked'
  | 'announced'
  | 'pending'
  | 'article-124'
  | 'opted-out'
  | 'accepted'
  | 'unsigned';
/** Days of the treaty that a text measures from. */
export type TreatyEvent =
  | 'sign'
  | 'deposit'
  | 'in-force'
  | 'notify'
  | 'effect'
  | 'revoke'
  | 'unsign'
  | 'declare'
  | 'announce'
  | 'adoption'
  | 'statute-in-force'
  /** The Statute’s day, or the State’s own: "before the Statute took effect". */
  | 'either-in-force'
  | 'activation'
  | 'unratify'
  | 'covers'
  | 'sixtieth'
  | 'closing'
  | 'declare-124'
  | 'opt-out'
  | 'now';

export type VoteSide = 'for' | 'against' | 'abstaining';
export type CouncilClaim =
  | { readonly what: 'carried'; readonly positive: boolean }
  | { readonly what: 'on'; readonly range: DayRange }
  | { readonly what: 'votes'; readonly side: VoteSide; readonly count: number }
  | { readonly what: 'member'; readonly state: StateId; readonly side: VoteSide }
  | { readonly what: 'unanimous'; readonly positive: boolean }
  | { readonly what: 'months'; readonly count: number }
  | { readonly what: 'unlimited' }
  | { readonly what: 'deferred'; readonly positive: boolean }
  /** No money of the United Nations. */
  | { readonly what: 'unfunded' }
  /** The latest referral. */
  | { readonly what: 'latest' }
  /** Its place among the referrals in order of days. */
  | { readonly what: 'rank'; readonly nth: number }
  /** The one referral there is. */
  | { readonly what: 'only' }
  | { readonly what: 'covers'; readonly from: DayRange };

/** What a text says about the Court, typed so that the record or the law can be asked. */
export type Proposition =
  | { readonly kind: 'signature'; readonly states: readonly StateMention[]; readonly positive: boolean; readonly when?: When }
  | {
      readonly kind: 'signatory';
      readonly states: readonly StateMention[];
      readonly positive: boolean;
      readonly noLonger: boolean;
      readonly when?: When;
    }
  | {
      readonly kind: 'signature-withdrawn';
      readonly states: readonly StateMention[];
      readonly positive: boolean;
      readonly when?: When;
      readonly planned: boolean;
      /** Said in words, which need not be a notice. */
      readonly said?: boolean;
    }
  | {
      readonly kind: 'ratification';
      readonly states: readonly StateMention[];
      readonly positive: boolean;
      readonly when?: When;
      readonly by: 'state' | 'parliament';
      readonly word: 'ratified' | 'acceded';
      /** The instrument itself is said to have been handed over: a vote at home is then no excuse. */
      readonly deposited?: boolean;
    }
  | { readonly kind: 'ratification-withdrawn'; readonly states: readonly StateMention[]; readonly when?: When }
  | { readonly kind: 'joined'; readonly states: readonly StateMention[]; readonly positive: boolean; readonly when?: When }
  | {
      readonly kind: 'membership';
      readonly states: readonly StateMention[];
      readonly positive: boolean;
      readonly how: 'is' | 'still' | 'no-longer' | 'never' | 'founding';
      readonly when?: When;
    }
  | {
      readonly kind: 'left';
      readonly states: readonly StateMention[];
      readonly positive: boolean;
      readonly word: 'withdrew' | 'left';
      readonly aspect: 'done' | 'under-way' | 'planned' | 'announced' | 'notified' | 'voted';
      readonly when?: When;
      readonly immediate: boolean;
    }
  | {
      readonly kind: 'withdrawal-effect';
      readonly states: readonly StateMention[];
      readonly when: When | null;
      readonly immediate: boolean;
    }
  | { readonly kind: 'withdrawal-revoked'; readonly states: readonly StateMention[]; readonly positive: boolean; readonly when?: When }
  | {
      readonly kind: 'withdrawal-rank';
      readonly states: readonly StateMention[];
      readonly rank: number;
      readonly group: string | null;
      readonly stage: 'withdraw' | 'announce' | 'notify' | 'unsign';
      /** "would be": told of what is to come. */
      readonly toCome?: boolean;
      readonly positive: boolean;
      readonly when?: When;
      /** "the fourth this year": of those of that time only. */
      readonly within?: DayRange;
    }
  | { readonly kind: 'withdrawal-set'; readonly states: readonly StateMention[]; readonly stage: 'withdrew' | 'pending' | 'unsigned' }
  | {
      readonly kind: 'withdrawal-count';
      readonly count: number;
      readonly stage: 'withdrew' | 'unsigned';
      readonly exactness: Exactness;
      readonly group: string | null;
    }
  | { readonly kind: 'bound-until'; readonly states: readonly StateMention[]; readonly when: When | null; readonly positive: boolean }
  | { readonly kind: 'survives-withdrawal'; readonly states: readonly StateMention[]; readonly positive: boolean }
  | {
      readonly kind: 'party-rank';
      readonly states: readonly StateMention[];
      readonly rank: number;
      readonly last: boolean;
      readonly verb: 'ratified' | 'became';
      /** "will become". */
      readonly toCome?: boolean;
      readonly when?: When;
    }
  | {
      readonly kind: 'count';
      readonly of: CountOf;
      /** Deposits not yet in force do not count. */
      readonly strict?: boolean;
      readonly count: number;
      readonly exactness: Exactness;
      readonly group: string | null;
      readonly when?: When;
    }
  | { readonly kind: 'in-force'; readonly states: readonly StateMention[]; readonly when: When; readonly positive: boolean }
  | { readonly kind: 'statute-in-force'; readonly when: When; readonly withSixty: boolean }
  | { readonly kind: 'statute-adopted'; readonly when: When }
  | { readonly kind: 'court-established'; readonly when: When; readonly word: string }
  | { readonly kind: 'vote-on-statute'; readonly states: readonly StateMention[]; readonly count: number | null }
  | {
      readonly kind: 'acceptance';
      readonly states: readonly StateMention[];
      readonly positive: boolean;
      readonly lodged?: When;
      readonly covers?: When;
      /** Until when it covers. */
      readonly end?: DayRange;
      readonly openEnded?: boolean;
      /** How long a time it covers, in days. */
      readonly length?: number;
      /** The second declaration, where the words count them. */
      readonly nth?: number;
      /** Said to bind the State. */
      readonly binds?: boolean;
      /** Said to have been turned away, or not. */
      readonly refused?: boolean;
      /** Said to have been decided at home only. */
      readonly decided?: boolean;
      /** When it was turned away. */
      readonly turned?: When;
      /** Said to be a declaration, which membership is not. */
      readonly declared?: boolean;
    }
  | {
      readonly kind: 'article-124';
      readonly states: readonly StateMention[];
      readonly years: number | null;
      readonly when?: When;
      readonly until?: DayRange;
      /** Said to stand, or to stand no longer, on the day of the text. */
      readonly stands?: boolean;
      readonly withdrawn?: boolean;
    }
  | {
      readonly kind: 'party-set';
      readonly pred: SetPredicate;
      readonly quant: 'all' | 'none' | 'only' | 'most' | 'count' | 'not-all';
      /** Those named: the only ones, or the exceptions. */
      readonly states: readonly StateMention[];
      /** The set spoken of; null: a region, or all States. */
      readonly members: readonly StateId[] | null;
      readonly region: string | null;
      readonly negative: boolean;
      /** "left" is said: a notice that runs is no leaving. */
      readonly strict?: boolean;
      readonly count?: number;
      readonly exactness?: Exactness;
      readonly when?: When;
    }
  | {
      readonly kind: 'act-order';
      readonly pred: SetPredicate;
      readonly place: 'first' | 'last' | number;
      readonly positive?: boolean;
      readonly states: readonly StateMention[];
      readonly members: readonly StateId[] | null;
      readonly region: string | null;
      readonly when?: When;
    }
  | {
      readonly kind: 'interval';
      readonly states: readonly StateMention[];
      readonly first: TreatyEvent;
      readonly second: TreatyEvent;
      /** Others to whom the second event belongs. */
      readonly others?: readonly StateMention[];
      readonly order: 'before' | 'after' | 'same';
      readonly span?: {
        readonly n: number | null;
        readonly unit: 'day' | 'week' | 'month' | 'year';
        readonly approx: 'exact' | 'about' | 'more' | 'less';
      };
    }
  | {
      readonly kind: 'amendment';
      readonly amendments: readonly string[];
      readonly act: 'adopted' | 'accepted' | 'in-force' | 'in-force-for' | 'activated' | 'binds-all' | 'count' | 'share';
      readonly states: readonly StateMention[];
      readonly positive: boolean;
      readonly order?: 'first' | 'last' | 'only';
      /** Its place among the deposits: "the thirtieth". */
      readonly rank?: number;
      readonly count?: number;
      readonly exactness?: Exactness;
      readonly when?: When;
    }
  | {
      /** The number of Parties on the day of a State's act. */
      readonly kind: 'count-at';
      readonly states: readonly StateMention[];
      readonly event: TreatyEvent;
      readonly count: number;
      readonly before?: number;
      /** Told of what is to come. */
      readonly toCome?: boolean;
      readonly group: string | null;
    }
  | {
      /** One regional group against another, or against all. */
      readonly kind: 'group-order';
      readonly region: string;
      readonly than: string | null;
      readonly order: 'more' | 'fewer' | 'most' | 'fewest';
      readonly times?: number;
      readonly when?: When;
    }
  | {
      readonly kind: 'share-of-members';
      readonly share: number;
      readonly exactness: Exactness;
      /** A share of the Parties that this region has; absent: a share of the United Nations that are Parties. */
      readonly region?: string;
      readonly when?: When;
    }
  | { readonly kind: 'outsiders'; readonly count: number; readonly exactness: Exactness; readonly when?: When }
  | { readonly kind: 'ecocide'; readonly positive: boolean }
  | { readonly kind: 'sixtieth-deposit'; readonly when: When }
  | { readonly kind: 'withdrawal-period'; readonly days: number; readonly positive: boolean }
  | { readonly kind: 'article-124-effect'; readonly states: readonly StateMention[] }
  | {
      readonly kind: 'opt-out';
      readonly states: readonly StateMention[];
      readonly positive: boolean;
      readonly only?: boolean;
      readonly count?: number;
      readonly exactness?: Exactness;
      readonly when?: When;
    }
  | {
      readonly kind: 'council-referral';
      readonly situations: readonly SituationId[];
      readonly states: readonly StateId[];
      readonly positive: boolean;
      readonly when?: When;
      readonly covers?: When;
      readonly resolution?: readonly number[];
      readonly only: boolean;
    }
  | {
      readonly kind: 'council-veto';
      readonly states: readonly StateMention[];
      readonly about: StateId;
      readonly when?: When;
      readonly positive: boolean;
    }
  | {
      readonly kind: 'state-referral';
      readonly situation: SituationId | null;
      readonly by: readonly StateMention[];
      readonly count: number | null;
      readonly when?: When;
      readonly about: StateId;
      readonly first: boolean;
      readonly self: boolean;
    }
  | {
      readonly kind: 'person';
      readonly persons: readonly PersonMention[];
      readonly act: PersonAct;
      readonly positive: boolean;
      /** "remains", "still": said of the day of the text. */
      readonly still?: boolean;
      /** The second warrant, where the words count them. */
      readonly nth?: number;
      readonly when?: When;
    }
  | {
      readonly kind: 'case-event';
      readonly persons: readonly PersonMention[];
      readonly event: CaseEvent;
      readonly positive: boolean;
      readonly when: readonly When[];
      readonly details: CaseDetails;
      readonly still: boolean;
      /** "was", "had": told of a time before. */
      readonly past?: boolean;
      /** The same sentence tells that it fell later. */
      readonly overtaken: boolean;
    }
  | { readonly kind: 'sentence'; readonly persons: readonly PersonMention[]; readonly months: number | 'life'; readonly when?: When }
  | {
      readonly kind: 'warrant-nationals';
      readonly states: readonly StateMention[];
      readonly positive: boolean;
      readonly act: 'warrant' | 'convicted' | 'charged';
      readonly when?: When;
    }
  | { readonly kind: 'first-convicted'; readonly persons: readonly PersonMention[] }
  | {
      readonly kind: 'situation';
      readonly about: StateId;
      /** Other States of which one may be meant. */
      readonly orElse?: readonly StateId[];
      readonly place?: string;
      readonly stage:
        | 'examination'
        | 'investigation'
        | 'examination-closed'
        | 'investigation-closed'
        | 'under-investigation'
        | 'requested'
        | 'authorised'
        | 'refused';
      readonly positive: boolean;
      /** Since when what is inquired into was done. */
      readonly conduct?: DayRange;
      /** The day of `when` may be that of the deeds. */
      readonly loose?: boolean;
      readonly when?: When;
    }
  | {
      readonly kind: 'jurisdiction';
      readonly over: 'territory' | 'nationals' | 'state';
      readonly states: readonly StateMention[];
      readonly place?: string;
      readonly positive: boolean;
      readonly when?: When;
      readonly limbs: 'any' | 'territorial';
      /** When a chamber is said to have ruled so. */
      readonly ruled?: When;
      readonly crime?: 'aggression';
    }
  /** What the Court can do about conduct by nationals of a State, at a place, in a time: put to the engine. */
  | {
      readonly kind: 'reach';
      readonly territory: StateId | null;
      readonly region: string | null;
      readonly nationals: readonly StateId[];
      readonly persons: readonly PersonMention[];
      /** A reason or an aside beside it was not weighed: it can be contradicted, not borne out. */
      readonly aside: boolean;
      /** Told of a State that has left: of the time before, or as a reason. */
      readonly leaver?: 'while-member' | 'since-it-left';
      /** An armed group acted: of which State its members are nationals is not told. */
      readonly group: boolean;
      /** Said of everybody, of whatever nationality. */
      readonly anybody: boolean;
      readonly when?: When;
      readonly crime: 'any' | 'war-crime' | 'aggression';
      /** The day told is that on which the power of the Court begins. */
      readonly begins?: boolean;
      /** No other days than those told. */
      readonly only?: boolean;
      readonly positive: boolean;
    }
  /** What a chamber ruled of the reach of the Court into a territory. */
  | { readonly kind: 'reach-ruling'; readonly territory: StateId; readonly positive: boolean; readonly on?: DayRange }
  /** What an act of the Security Council was, and who voted how. */
  | { readonly kind: 'council-act'; readonly act: string; readonly claims: readonly CouncilClaim[] }
  /** How many situations the Security Council has referred, and which. */
  | {
      readonly kind: 'council-referrals';
      readonly count: number | null;
      readonly states: readonly StateId[];
      readonly dated: readonly { readonly state: StateId; readonly on: DayRange }[];
      /** Told as the whole list. */
      readonly only: boolean;
    }
  /** What a chamber found of a State that did or did not arrest somebody, and where it sent the matter. */
  | {
      readonly kind: 'compliance';
      readonly states: readonly StateMention[];
      readonly persons: readonly PersonMention[];
      /** A chamber is said to have found so. */
      readonly found: boolean;
      readonly breach: boolean;
      readonly sentTo: 'assembly' | 'council' | 'nobody' | 'put-off' | null;
      /** Days told; `ruling`: as that of the finding. */
      readonly days: readonly { readonly range: DayRange; readonly ruling: boolean }[];
      readonly chamber: string | null;
    }
  /** The approved budget of a year, or of all years up to one, or one year against another. */
  | {
      readonly kind: 'money';
      readonly amount: number | null;
      readonly currency: 'EUR' | 'USD';
      readonly exactness: Exactness;
      /** Null: that of the text. */
      readonly year: number | null;
      readonly total: boolean;
      /** Told as the year in which the total passed the amount. */
      readonly crossed: boolean;
      /** "more than twice what it was in 2008". */
      readonly twice: number | null;
    }
  | { readonly kind: 'jurisdiction-non-parties'; readonly positive: boolean }
  | {
      readonly kind: 'situation-period';
      readonly about: StateId;
      readonly place?: string;
      readonly from: DayRange;
      readonly until: DayRange | null;
    }
  /** The days of the deeds that are inquired into. */
  | {
      readonly kind: 'inquiry-scope';
      readonly noun: 'examination' | 'investigation';
      readonly about: StateId;
      readonly with: readonly StateId[];
      readonly place?: string;
      readonly positive: boolean;
      /** No other days than those told. */
      readonly only: boolean;
      readonly from?: DayRange;
      readonly until?: DayRange;
      /** Up to the day of the text. */
      readonly open?: boolean;
      readonly before?: DayRange;
      readonly after?: DayRange;
      readonly on?: DayRange;
    }
  | {
      readonly kind: 'duty-to-arrest';
      readonly states: readonly StateMention[];
      readonly persons: readonly PersonMention[];
      readonly positive: boolean;
      /** When it was owed; absent: on the day of the text. */
      readonly day?: DayRange;
    }
  | {
      readonly kind: 'did-not-arrest';
      readonly states: readonly StateMention[];
      readonly persons: readonly PersonMention[];
      readonly positive: boolean;
      readonly when?: When;
    }
  | {
      readonly kind: 'non-compliance-found';
      readonly states: readonly StateMention[];
      readonly persons: readonly PersonMention[];
      readonly when?: When;
    }
  | {
      readonly kind: 'inquiry';
      /** All of them are States of the one situation. */
      readonly about: StateId;
      readonly orElse: readonly StateId[];
      readonly with: readonly StateId[];
      readonly place?: string;
      readonly step: InquiryStep;
      readonly positive: boolean;
      readonly when: readonly When[];
      /** When what is inquired into was done. */
      readonly conduct: readonly When[];
      readonly chamber?: string;
      readonly prosecutor?: string;
      /** The State that is said to have referred it. */
      readonly by: readonly StateId[];
      readonly persons: readonly PersonMention[];
      /** A reason that no record tells. */
      readonly unweighed?: boolean;
      /** "the first outside Africa". */
      readonly first?: 'outside-africa' | 'latin-america' | 'ever' | 'referral';
      /** Known by a name of its own. */
      readonly situation?: SituationId;
      /** Phase of the examination, as reports count them. */
      readonly phase?: number;
      /** Words of the record that a length of time must be in: "two days before". */
      readonly within?: string;
      /** Why it was refused or closed. */
      readonly reason?: string;
      /** Years it took. */
      readonly lasted?: number;
      /** What set the Court in motion. */
      readonly trigger?: 'own-motion' | 'referral' | 'council';
      /** The second of that State. */
      readonly second?: boolean;
      /** How many States referred it together. */
      readonly byCount?: number;
      /** How often a State referred itself. */
      readonly times?: number;
      /** "Four years on": so long ago is a step of it. */
      readonly elapsed?: { readonly days: number; readonly unit: number };
      /** The State referred itself. */
      readonly self?: boolean;
      /** Told of a time that is over: "was under examination in 2017". */
      readonly past?: boolean;
      /** Closed because it was decided not to investigate. */
      readonly unopened?: boolean;
      readonly majority?: boolean;
    }
  | {
      readonly kind: 'report';
      readonly topic: 'crimea-occupation' | 'crimea-conflict' | 'donbas-conflict' | 'nigeria' | 'afghanistan-us' | 'iraq-british';
      /** What the words take it for. */
      readonly as: 'ruling' | 'report';
      readonly positive: boolean;
      readonly when: readonly When[];
    }
  | {
      readonly kind: 'nationals';
      readonly states: readonly StateMention[];
      /** A group the persons belong to, in place of a State. */
      readonly group?: string;
      readonly act: 'warrant' | 'wanted' | 'charged' | 'convicted' | 'acquitted' | 'tried';
      readonly positive: boolean;
      readonly when: readonly When[];
      readonly crimes: readonly string[];
      /** States named beside them: those of the situation. */
      readonly related: readonly StateId[];
      readonly count?: number;
      readonly exactness?: Exactness;
    }
  | {
      /** How many persons of a set are also of another. */
      readonly kind: 'docket-people';
      readonly quant: 'all' | 'none' | 'count' | 'some';
      readonly count?: number;
      readonly exactness?: Exactness;
      readonly among: People;
      readonly are: People;
      /** Named as among them. */
      readonly persons: readonly PersonMention[];
      /** Those named and so many others are all of them. */
      readonly others?: number;
    }
  | {
      readonly kind: 'docket-rank';
      readonly place: 'first' | 'last' | 'only' | 'longest' | 'shortest';
      readonly among: People;
      readonly event: CaseEvent;
      readonly persons: readonly PersonMention[];
      readonly positive: boolean;
      readonly when: readonly When[];
      readonly months?: number | 'life';
      /** So many more than those named. */
      readonly others?: number;
    }
  /** Somebody tried by others, told as before the Court. */
  | { readonly kind: 'tried-elsewhere'; readonly name: string; readonly court: string; readonly positive: boolean }
  /** One of these is meant. */
  | { readonly kind: 'either'; readonly parts: readonly Proposition[] }
  | {
      readonly kind: 'office';
      readonly official: string;
      /** Who held it before. */
      readonly before?: string;
      readonly step: 'on-leave' | 'removed' | 'succeeded' | 'first';
      readonly positive: boolean;
      readonly when: readonly When[];
      readonly by?: 'assembly' | 'council' | 'judges' | undefined;
    }
  | {
      readonly kind: 'non-compliance';
      readonly states: readonly StateMention[];
      readonly persons: readonly PersonMention[];
      readonly positive: boolean;
      readonly when: readonly When[];
      readonly chamber?: string;
      readonly to?: 'assembly' | 'council' | 'nobody';
      /** Whether to refer was left for later. */
      readonly putOff?: boolean;
      readonly majority?: boolean;
      readonly daysLater?: string;
    }
  | {
      readonly kind: 'official';
      readonly person: string;
      readonly office: 'prosecutor' | 'president';
      readonly positive: boolean;
      readonly when?: When;
    }
  | {
      readonly kind: 'budget';
      readonly amount: number;
      readonly currency: 'EUR' | 'USD';
      readonly year: number | null;
      readonly exactness: Exactness;
      readonly total: boolean;
    }
  | { readonly kind: 'law'; readonly point: string; readonly positive: boolean }
  /** Whether the head of a State outside the Statute was immune from arrest: open until the Appeals Chamber ruled. */
  | { readonly kind: 'head-immunity'; readonly persons: readonly PersonMention[]; readonly immune: boolean }
  /** Somebody, or a deed, that other courts tried is told to have been before this one, or not. */
  | { readonly kind: 'elsewhere'; readonly who: string; readonly claimed: boolean }
  /** A view on a question of law that is open between States, judges and writers. */
  | { readonly kind: 'open-issue'; readonly issue: string; readonly from: Day };

export type PropositionKind = Proposition['kind'];

/** `asserted` by the text itself; `attributed` to somebody; `denied` or `hypothetical`: not said to be so; `question`. */
export type Stance = 'asserted' | 'attributed' | 'denied' | 'hypothetical' | 'question';

export interface Statement {
  readonly proposition: Proposition;
  readonly stance: Stance;
  readonly speaker: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
