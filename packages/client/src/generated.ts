// Generated from the OpenAPI document by `node scripts/generate-client.mjs`. Change the schemas, not this file.

export type Question = Facts | QuestionRow;
/**
 * The place as alleged; null if unknown.
 */
export type Place = {
  /**
   * Three-letter code of the territory on a common map, never a statement about whose land it is; null at sea or if unknown.
   */
  iso3?: string | null;
  /**
   * Name of the town or region; disputed, excluded and split areas are found from it.
   */
  region?: string | null;
  /**
   * Latitude in degrees, WGS84.
   */
  lat?: number | null;
  /**
   * Longitude in degrees, WGS84.
   */
  lon?: number | null;
  /**
   * How far off the coordinates may be, in kilometres.
   */
  precision_km?: number | null;
  /**
   * Kind of place; land if left out.
   */
  setting?: 'land' | 'vessel' | 'aircraft' | 'high-seas' | 'eez' | 'diplomatic-premises' | null;
  /**
   * Codes of the places where it may have been.
   */
  candidates?: (string | null)[] | null;
} | null;
/**
 * The person, or the class of persons.
 */
export type Suspect = {
  /**
   * Three-letter codes, or `stateless`; an empty list is none; null if unknown.
   */
  nationalities?: (string | null)[] | (string | null);
  /**
   * Years, or a range such as 15-17; an adult if left out.
   */
  age_at_conduct?: number | string | null;
  /**
   * Office held, in words; matters for aggression.
   */
  office?: string | null;
  /**
   * False for a company or a group.
   */
  natural_person?: boolean | null;
} | null;
/**
 * Further alleged facts. Other keys are noted in the answer and left aside.
 */
export type Matter = {
  /**
   * State of the ship; null if unknown.
   */
  vessel_flag?: string | null;
  /**
   * State of the aircraft; null if unknown.
   */
  aircraft_registration?: string | null;
  /**
   * The State whose embassy it is.
   */
  premises_of?: string | null;
  /**
   * States where an element of the crime took place.
   */
  element_on_territory_of?: string[] | string | null;
  /**
   * States where part of the conduct took place.
   */
  also_at?: string[] | string | null;
  /**
   * States where only effects were felt.
   */
  effects_on_territory_of?: string[] | string | null;
  /**
   * States from whose soil it was launched.
   */
  conduct_launched_from?: string[] | string | null;
  /**
   * States where an accomplice acted.
   */
  accessory_act_on_territory_of?: string[] | string | null;
  /**
   * States where victims were taken.
   */
  captured_in?: string[] | string | null;
  /**
   * True if the crime went on through the period.
   */
  continuing?: boolean | null;
  /**
   * The attack it belongs to.
   */
  attack_period?: {
    from?: string | null;
    to?: string | null;
  } | null;
  /**
   * Operation of the United Nations or the African Union; null for none; `unknown`.
   */
  un_or_au_operation?:
    | {
        name?: string | null;
        authorised_by?: string | null;
        contributing_state?: string | null;
        waiver?: boolean | null;
      }
    | 'unknown'
    | null;
  /**
   * The attacking State.
   */
  aggressor_state?: string | null;
  /**
   * The State attacked.
   */
  victim_state?: string | null;
  /**
   * By State, the day a nationality was acquired after birth.
   */
  nationality_acquired?: {
    [k: string]: string | null;
  } | null;
  /**
   * Day or imprecise date of birth of the suspect.
   */
  date_of_birth?: {
    [k: string]: unknown;
  };
  /**
   * Age in years at which the suspect was abducted.
   */
  abducted_at_age?: {
    [k: string]: unknown;
  };
  /**
   * The situation it belongs to, in words.
   */
  nexus_to_situation?: string | null;
  /**
   * True if it belongs to no situation before the Court.
   */
  outside_known_situations?: boolean | null;
  /**
   * Elements that are not made out.
   */
  elements_not_met?: ('contextual' | 'conduct')[] | null;
  /**
   * True if tried elsewhere.
   */
  previously_tried?: {
    [k: string]: unknown;
  };
  /**
   * Read, and without effect on jurisdiction.
   */
  victims_nationality?: string[] | string | null;
  /**
   * Read, and without effect on jurisdiction.
   */
  habitual_residence?: string | null;
} | null;
export type Questions = Question[];
export type DecidingSource =
  | {
      source: string;
      title: string;
      url?: string;
    }
  | {
      act: string;
      title: string;
      on?: string;
      state?: string;
      situation?: string;
      person?: string;
    };
export type OriginalPlace =
  | null
  | {
      unit: 'characters';
      start: number;
      end: number;
    }
  | {
      unit: 'page' | 'paragraph';
      number: number;
    };
export type TextFinding = {
  verdict: 'supported' | 'contradicted' | 'misleading' | 'unsettled' | 'uncheckable';
  statement: string;
  because: string;
  sources: DecidingSource[];
  would_change: string;
  note?: string;
  from_memory?: true;
} | null;
export type AllegedTime = {
  text: string;
  from: string | null;
  until: string | null;
} | null;
export type AskBody = Question | Questions | QuestionsWithActs;
export type AskAnswer = Ask | (Ask | Problems)[];
export type WhyNotBody = Question | Questions | QuestionsWithActs;
export type WhyNotAnswer = WhyNot | (WhyNot | Problems)[];
export type ForumsBody = Question | Questions | QuestionsWithActs;
export type ForumsAnswer = Forums | (Forums | Problems)[];
export type SituationsAnswer = Situation[];
export type SituationAnswer = Situation | Situation[];
export type PersonsAnswer = Person[];
export type PersonAnswer = Person | Person[];
export type CrimesAnswer = Crimes | CrimeSearch;
export type CrimeAnswer = Crime | Crime[];
export type ChangesForBody = Question | Questions;
export type ReadBody =
  | TextGiven
  | {
      texts: TextGiven[];
    };
export type ReadAnswer = Read | (Read | TextRefused)[];
export type AccusationsBody =
  | TextGiven
  | {
      texts: TextGiven[];
    };
export type CheckBody = StatementGiven | StatementGiven[];
export type CheckAnswer = Check | (CheckLine | CheckUnreadable)[];

export interface Ask {
  schema: 'ratione/ask/1';
  /**
   * @minItems 1
   */
  unofficial?: [string, ...string[]];
  as_of: string;
  jurisdiction: 'yes' | 'no' | 'contested' | 'depends';
  headline?: string;
  dispute: null | Dispute[];
  bases: ('territorial' | 'nationality' | 'declaration-12(3)' | 'unsc-referral' | 'vessel-or-aircraft')[];
  bars: (
    | 'not-in-force-yet'
    | 'outside-acceptance-scope'
    | 'withdrawn'
    | 'excluded-nationals'
    | 'under-18'
    | 'not-a-natural-person'
    | 'art-124'
    | 'territorial-exclusion'
    | 'invalid-declaration'
    | 'no-link'
    | 'deferral'
    | 'aggression-non-party'
    | 'aggression-not-accepted'
    | 'aggression-not-activated'
    | 'aggression-opt-out'
    | 'crime-not-in-statute-at-date'
    | 'amendment-not-accepted'
    | 'head-not-applicable'
  )[];
  articles: string[];
  trigger: {
    type:
      | 'state-referral-made'
      | 'unsc-referral-made'
      | 'art15-authorised'
      | 'art15-authorisation-needed'
      | 'art15bis-pre-trial-division'
      | 'unsc-referral-or-12(3)-needed'
      | 'unsc-referral-only'
      | 'none';
    note: string | null;
    situation: string | null;
    ifLinked: boolean;
    [k: string]: unknown;
  };
  missing: {
    fact: string;
    ask: string;
    wouldDecide: string[];
  }[];
  flips: {
    kind: 'fact' | 'act' | 'position';
    change: string;
    to: 'yes' | 'no' | 'contested' | 'depends';
  }[];
  byCrime: {
    asked: string;
    crime: string | null;
    pinpoint?: string | null;
    label?: string;
    jurisdiction: 'yes' | 'no' | 'contested' | 'depends';
    bases: ('territorial' | 'nationality' | 'declaration-12(3)' | 'unsc-referral' | 'vessel-or-aircraft')[];
    bars: (
      | 'not-in-force-yet'
      | 'outside-acceptance-scope'
      | 'withdrawn'
      | 'excluded-nationals'
      | 'under-18'
      | 'not-a-natural-person'
      | 'art-124'
      | 'territorial-exclusion'
      | 'invalid-declaration'
      | 'no-link'
      | 'deferral'
      | 'aggression-non-party'
      | 'aggression-not-accepted'
      | 'aggression-not-activated'
      | 'aggression-opt-out'
      | 'crime-not-in-statute-at-date'
      | 'amendment-not-accepted'
      | 'head-not-applicable'
    )[];
    segments: {
      from: string;
      to: string;
      jurisdiction: 'yes' | 'no' | 'contested' | 'depends';
      bases: ('territorial' | 'nationality' | 'declaration-12(3)' | 'unsc-referral' | 'vessel-or-aircraft')[];
      bars: (
        | 'not-in-force-yet'
        | 'outside-acceptance-scope'
        | 'withdrawn'
        | 'excluded-nationals'
        | 'under-18'
        | 'not-a-natural-person'
        | 'art-124'
        | 'territorial-exclusion'
        | 'invalid-declaration'
        | 'no-link'
        | 'deferral'
        | 'aggression-non-party'
        | 'aggression-not-accepted'
        | 'aggression-not-activated'
        | 'aggression-opt-out'
        | 'crime-not-in-statute-at-date'
        | 'amendment-not-accepted'
        | 'head-not-applicable'
      )[];
      [k: string]: unknown;
    }[];
    alternatives?: {
      crime: string;
      pinpoint: string;
      label: string;
      because: string;
    }[];
    [k: string]: unknown;
  }[];
  segments: {
    from: string;
    to: string;
    jurisdiction: 'yes' | 'no' | 'contested' | 'depends';
    bases: ('territorial' | 'nationality' | 'declaration-12(3)' | 'unsc-referral' | 'vessel-or-aircraft')[];
    bars: (
      | 'not-in-force-yet'
      | 'outside-acceptance-scope'
      | 'withdrawn'
      | 'excluded-nationals'
      | 'under-18'
      | 'not-a-natural-person'
      | 'art-124'
      | 'territorial-exclusion'
      | 'invalid-declaration'
      | 'no-link'
      | 'deferral'
      | 'aggression-non-party'
      | 'aggression-not-accepted'
      | 'aggression-not-activated'
      | 'aggression-opt-out'
      | 'crime-not-in-statute-at-date'
      | 'amendment-not-accepted'
      | 'head-not-applicable'
    )[];
    [k: string]: unknown;
  }[];
  flags?: {
    [k: string]: unknown;
  }[];
  forums?: {
    forum: string;
    available: 'yes' | 'no' | 'depends';
    because: string;
    legalBasis: string;
    confidence: 'two-sources' | 'one-source' | 'memory';
    sources: string[];
  }[];
  assumptions?: string[];
  notes?: string[];
  freshness?: {
    [k: string]: unknown;
  };
  proof: Proof;
  receipt: {
    engine: string;
    record: string;
    recordDate: string;
    question: string;
    asOf: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
export interface Dispute {
  issue: string;
  question: string;
  provision: string;
  mode: 'noted' | 'live';
  ruling: string | null;
  positions: {
    id: string;
    says: string;
    holders: string[];
    headline: 'yes' | 'no' | 'contested' | 'depends';
    shown: boolean;
    [k: string]: unknown;
  }[];
  [k: string]: unknown;
}
export interface Proof {
  kind: 'rule' | 'part' | 'spread' | 'join' | 'record' | 'alleged' | 'assumed' | 'position' | 'gap';
  finding: 'met' | 'notMet' | 'open';
  premise?: Proof;
  premises?: Proof[];
  branches?: {
    under: string[];
    premise: Proof;
  }[];
  [k: string]: unknown;
}
export interface Issue {
  code: string;
  path: string;
  found: string;
  expected: string;
  help: string;
}
export interface Problems {
  /**
   * @minItems 1
   */
  issues: [Issue, ...Issue[]];
}
export interface WhyNot {
  schema: 'ratione/why-not/1';
  /**
   * @minItems 1
   */
  unofficial?: [string, ...string[]];
  as_of: string;
  jurisdiction: 'yes' | 'no' | 'contested' | 'depends';
  headline: string;
  bars: (
    | 'not-in-force-yet'
    | 'outside-acceptance-scope'
    | 'withdrawn'
    | 'excluded-nationals'
    | 'under-18'
    | 'not-a-natural-person'
    | 'art-124'
    | 'territorial-exclusion'
    | 'invalid-declaration'
    | 'no-link'
    | 'deferral'
    | 'aggression-non-party'
    | 'aggression-not-accepted'
    | 'aggression-not-activated'
    | 'aggression-opt-out'
    | 'crime-not-in-statute-at-date'
    | 'amendment-not-accepted'
    | 'head-not-applicable'
  )[];
  failed: {
    rule: string;
    cites: string;
    says: string;
    because: string[];
  }[];
  flips: {
    kind: 'fact' | 'act' | 'position';
    change: string;
    to: 'yes' | 'no' | 'contested' | 'depends';
  }[];
  missing: {
    fact: string;
    ask: string;
    wouldDecide: string[];
  }[];
  trigger: {
    type:
      | 'state-referral-made'
      | 'unsc-referral-made'
      | 'art15-authorised'
      | 'art15-authorisation-needed'
      | 'art15bis-pre-trial-division'
      | 'unsc-referral-or-12(3)-needed'
      | 'unsc-referral-only'
      | 'none';
    note: string | null;
    situation: string | null;
    ifLinked: boolean;
    [k: string]: unknown;
  };
  receipt: {
    engine: string;
    record: string;
    recordDate: string;
    question: string;
    asOf: string;
    [k: string]: unknown;
  };
  record: {
    date: string;
    hash: string;
    last_checked: string;
    stale: boolean;
  };
}
export interface Forums {
  schema: 'ratione/forums/1';
  /**
   * @minItems 1
   */
  unofficial?: [string, ...string[]];
  as_of: string;
  jurisdiction: 'yes' | 'no' | 'contested' | 'depends';
  forums: {
    forum: string;
    available: 'yes' | 'no' | 'depends';
    because: string;
    legalBasis: string;
    confidence: 'two-sources' | 'one-source' | 'memory';
    sources: string[];
  }[];
  receipt: {
    engine: string;
    record: string;
    recordDate: string;
    question: string;
    asOf: string;
    [k: string]: unknown;
  };
  record: {
    date: string;
    hash: string;
    last_checked: string;
    stale: boolean;
  };
}
export interface State {
  schema: 'ratione/state/1';
  /**
   * @minItems 1
   */
  unofficial?: [string, ...string[]];
  as_of: string;
  on: string;
  state: string;
  name: string;
  standing: 'party' | 'signatory' | 'signatory-no-intention' | 'non-party' | 'withdrawn' | 'ratified-not-in-force';
  is_party: boolean;
  since: string | null;
  until: string | null;
  basis: string;
  says: string;
  declarations: Act[];
  pending_withdrawal: Act | null;
  acts: Act[];
  council: Act[];
  record: {
    date: string;
    hash: string;
    last_checked: string;
    stale: boolean;
  };
}
export interface Act {
  id: string;
  known: string;
  says: string;
  sources: Source[];
  confidence: 'two-sources' | 'one-source' | 'memory';
  checked_on: string;
  [k: string]: unknown;
}
export interface Source {
  id: string;
  used_for: string;
  publisher: string | null;
  title: string | null;
  url: string | null;
}
export interface States {
  schema: 'ratione/states/1';
  /**
   * @minItems 1
   */
  unofficial?: [string, ...string[]];
  on: string;
  as_of: string;
  count: number;
  states: StateRow[];
  record: {
    date: string;
    hash: string;
    last_checked: string;
    stale: boolean;
  };
}
export interface StateRow {
  state: string;
  name: string;
  standing: 'party' | 'signatory' | 'signatory-no-intention' | 'non-party' | 'withdrawn' | 'ratified-not-in-force';
  is_party: boolean;
  since: string | null;
  until: string | null;
  basis: string;
  says: string;
}
export interface Parties {
  schema: 'ratione/parties/1';
  /**
   * @minItems 1
   */
  unofficial?: [string, ...string[]];
  on: string;
  as_of: string;
  count: number;
  parties: {
    iso3: string;
    name: string;
    since: string;
    basis: string;
  }[];
}
export interface Docket {
  schema: 'ratione/docket/1';
  /**
   * @minItems 1
   */
  unofficial?: [string, ...string[]];
  on: string;
  as_of: string;
  situations?: {
    id: string;
    name: string;
    opened: string;
  }[];
  persons?: {
    id: string;
    name: string;
    situation: string;
    public_from: string;
    stage:
      | 'wanted'
      | 'summoned'
      | 'before-confirmation'
      | 'charges-declined'
      | 'committed-for-trial'
      | 'on-trial'
      | 'convicted'
      | 'acquitted'
      | 'inadmissible'
      | 'ended-without-judgment';
    article_70: boolean;
  }[];
  stats: {
    examinations: number;
    persons_charged: number;
    by_stage: {
      [k: string]: number;
    };
    article_70_by_stage: {
      [k: string]: number;
    };
    sentences: {
      person: string;
      name: string;
      on: string;
      months: number | 'life';
    }[];
    convictions: {
      person: string;
      name: string;
      on: string;
    }[];
    article_70_convictions: {
      person: string;
      name: string;
      on: string;
    }[];
    acquittals: {
      person: string;
      name: string;
      on: string;
    }[];
    budget: {
      approved_eur: number;
      approved_eur_years_ended: number;
      through: string | null;
      years: {
        year: string;
        approved_eur: number;
        confidence: 'two-sources' | 'one-source' | 'memory';
      }[];
      not_confirmed: string[];
    };
  };
  record: {
    date: string;
    hash: string;
    last_checked: string;
    stale: boolean;
  };
}
export interface Situation {
  schema: 'ratione/situation/1';
  /**
   * @minItems 1
   */
  unofficial?: [string, ...string[]];
  as_of: string;
  id: string;
  name: string;
  number: string | null;
  states: string[];
  kind: 'investigation' | 'preliminary-examination' | 'not-opened';
  triggers: {
    [k: string]: unknown;
  }[];
  investigation_opened: string | null;
  closed: {
    [k: string]: unknown;
  } | null;
  status: string | null;
  events: {
    on: string;
    kind: string;
    says: string;
    articles: string[];
    document: string | null;
    sources: Source[];
    confidence: 'two-sources' | 'one-source' | 'memory';
  }[];
  persons: {
    id: string;
    name: string;
    stage:
      | 'wanted'
      | 'summoned'
      | 'before-confirmation'
      | 'charges-declined'
      | 'committed-for-trial'
      | 'on-trial'
      | 'convicted'
      | 'acquitted'
      | 'inadmissible'
      | 'ended-without-judgment';
  }[];
  from_memory: string[];
  sources: Source[];
  confidence: 'two-sources' | 'one-source' | 'memory';
  record: {
    date: string;
    hash: string;
    last_checked: string;
    stale: boolean;
  };
}
export interface Person {
  schema: 'ratione/person/1';
  /**
   * @minItems 1
   */
  unofficial?: [string, ...string[]];
  as_of: string;
  id: string;
  name: string;
  nationalities: string[];
  situation: string;
  case: string;
  role: string;
  instrument: 'warrant' | 'summons' | 'warrant-and-summons';
  charged_crimes: string[];
  /**
   * False: a later decision changed the charges, and the record does not tell all of them for the day of asking.
   */
  charges_complete: boolean;
  modes: string[];
  stage:
    | (
        | 'wanted'
        | 'summoned'
        | 'before-confirmation'
        | 'charges-declined'
        | 'committed-for-trial'
        | 'on-trial'
        | 'convicted'
        | 'acquitted'
        | 'inadmissible'
        | 'ended-without-judgment'
      )
    | null;
  events: {
    kind: string;
    on: string;
    says: string;
    confidence: 'two-sources' | 'one-source' | 'memory';
  }[];
  sentence: null | {
    on: string;
    months: number | 'life';
    core: boolean;
  };
  status: string | null;
  from_memory: string[];
  sources: Source[];
  confidence: 'two-sources' | 'one-source' | 'memory';
  record: {
    date: string;
    hash: string;
    last_checked: string;
    stale: boolean;
  };
}
export interface Crime {
  schema: 'ratione/crime/1';
  /**
   * @minItems 1
   */
  unofficial?: [string, ...string[]];
  as_of: string;
  on: string;
  id: string;
  pinpoint: string;
  label: string;
  family: 'genocide' | 'crimes_against_humanity' | 'war_crimes' | 'aggression';
  conflict: 'IAC' | 'NIAC' | 'none';
  amendment: string | null;
  adopted: string;
  first_in_force: string;
  elements: {
    no: number;
    kind: 'conduct' | 'consequence' | 'circumstance' | 'mental' | 'contextual';
    says: string;
    mental: string;
  }[];
  elements_status: 'official' | 'reconstructed' | 'none' | 'act-not-offence';
  counterpart: null | {
    id: string;
    pinpoint: string;
    exact: boolean;
  };
  continuing: 'yes' | 'arguable' | 'no';
  accepted_by:
    | null
    | {
        iso3: string;
        name: string;
        deposited: string;
        in_force_from: string | null;
      }[];
  accepted_later:
    | null
    | {
        iso3: string;
        name: string;
        deposited: string;
        in_force_from: string | null;
      }[];
  record: {
    date: string;
    hash: string;
    last_checked: string;
    stale: boolean;
  };
}
export interface Crimes {
  schema: 'ratione/crimes/1';
  count: number;
  crimes: CrimeRow[];
}
export interface CrimeRow {
  id: string;
  pinpoint: string;
  label: string;
  family: 'genocide' | 'crimes_against_humanity' | 'war_crimes' | 'aggression';
  conflict: 'IAC' | 'NIAC' | 'none';
  amendment: string | null;
  adopted: string;
  first_in_force: string;
  elements_status: 'official' | 'reconstructed' | 'none' | 'act-not-offence';
  counterpart: string | null;
  continuing: 'yes' | 'arguable' | 'no';
}
export interface CrimeSearch {
  schema: 'ratione/crime-search/1';
  /**
   * @minItems 1
   */
  unofficial?: [string, ...string[]];
  as_of: string;
  words: string;
  found: {
    id: string;
    pinpoint: string;
    label: string;
    why: string;
  }[];
  record: {
    date: string;
    hash: string;
    last_checked: string;
    stale: boolean;
  };
}
export interface Rule {
  schema: 'ratione/rule/1';
  /**
   * @minItems 1
   */
  unofficial?: [string, ...string[]];
  as_of: string;
  id: string;
  rules: {
    id: string;
    cites: string[];
    title: string;
    says: string;
    standing: string;
    issues: {
      [k: string]: unknown;
    }[];
    authorities?: string[];
    link?: string;
    [k: string]: unknown;
  }[];
  cases:
    | null
    | {
        file: string;
        name: string;
      }[];
  record: {
    date: string;
    hash: string;
    last_checked: string;
    stale: boolean;
  };
}
export interface Rules {
  schema: 'ratione/rules/1';
  count: number;
  rules: RuleRow[];
}
export interface RuleRow {
  id: string;
  title: string;
  cites: string[];
  standing: 'text' | 'settled' | 'practice' | 'contested' | 'flag';
  applied: ('proof' | 'in' | 'flag' | 'background' | 'refused' | 'not-modelled') | null;
  issues: string[];
}
export interface Issues {
  schema: 'ratione/issues/1';
  /**
   * @minItems 1
   */
  unofficial?: [string, ...string[]];
  as_of: string;
  count: number;
  issues: ContestedIssue[];
  record: {
    date: string;
    hash: string;
    last_checked: string;
    stale: boolean;
  };
}
export interface ContestedIssue {
  id: string;
  question: string;
  provision: string;
  default_position: string;
  positions: {
    id: string;
    says: string;
    holders: string[];
    /**
     * Who holds it, since when, and where that was read.
     */
    voices: {
      who: string;
      since: string | null;
      sources: {
        [k: string]: unknown;
      }[];
      /**
       * No text was retrieved that says so.
       */
      from_memory: boolean;
    }[];
  }[];
  modes: {
    mode: 'noted' | 'live';
    from: string;
    rulings: {
      says: string;
      on: string | null;
    }[];
    applies_when: string | null;
  }[];
  matters: string;
}
export interface Changes {
  schema: 'ratione/changes/1';
  /**
   * @minItems 1
   */
  unofficial?: [string, ...string[]];
  as_of: string;
  /**
   * @minItems 2
   * @maxItems 2
   */
  between: [string, string];
  acts: Act[];
  decisions: {
    situation: string;
    on: string;
    kind: string;
    says: string;
  }[];
  questions:
    | null
    | (
        | {
            question: string;
            changed: boolean;
            before: {
              jurisdiction: 'yes' | 'no' | 'contested' | 'depends';
              bases: ('territorial' | 'nationality' | 'declaration-12(3)' | 'unsc-referral' | 'vessel-or-aircraft')[];
              bars: (
                | 'not-in-force-yet'
                | 'outside-acceptance-scope'
                | 'withdrawn'
                | 'excluded-nationals'
                | 'under-18'
                | 'not-a-natural-person'
                | 'art-124'
                | 'territorial-exclusion'
                | 'invalid-declaration'
                | 'no-link'
                | 'deferral'
                | 'aggression-non-party'
                | 'aggression-not-accepted'
                | 'aggression-not-activated'
                | 'aggression-opt-out'
                | 'crime-not-in-statute-at-date'
                | 'amendment-not-accepted'
                | 'head-not-applicable'
              )[];
              trigger:
                | 'state-referral-made'
                | 'unsc-referral-made'
                | 'art15-authorised'
                | 'art15-authorisation-needed'
                | 'art15bis-pre-trial-division'
                | 'unsc-referral-or-12(3)-needed'
                | 'unsc-referral-only'
                | 'none';
            };
            after: {
              jurisdiction: 'yes' | 'no' | 'contested' | 'depends';
              bases: ('territorial' | 'nationality' | 'declaration-12(3)' | 'unsc-referral' | 'vessel-or-aircraft')[];
              bars: (
                | 'not-in-force-yet'
                | 'outside-acceptance-scope'
                | 'withdrawn'
                | 'excluded-nationals'
                | 'under-18'
                | 'not-a-natural-person'
                | 'art-124'
                | 'territorial-exclusion'
                | 'invalid-declaration'
                | 'no-link'
                | 'deferral'
                | 'aggression-non-party'
                | 'aggression-not-accepted'
                | 'aggression-not-activated'
                | 'aggression-opt-out'
                | 'crime-not-in-statute-at-date'
                | 'amendment-not-accepted'
                | 'head-not-applicable'
              )[];
              trigger:
                | 'state-referral-made'
                | 'unsc-referral-made'
                | 'art15-authorised'
                | 'art15-authorisation-needed'
                | 'art15bis-pre-trial-division'
                | 'unsc-referral-or-12(3)-needed'
                | 'unsc-referral-only'
                | 'none';
            };
          }
        | {
            question: string;
            issues: Issue[];
          }
      )[];
  record: {
    date: string;
    hash: string;
    last_checked: string;
    stale: boolean;
  };
}
export interface Territory {
  schema: 'ratione/territory/1';
  /**
   * @minItems 1
   */
  unofficial?: [string, ...string[]];
  as_of: string;
  on: string;
  point: {
    lat: number;
    lon: number;
    precision_km: number;
  };
  sea: 'land' | 'territorial' | 'beyond';
  near_border: boolean;
  tolerance_km: number;
  candidates: {
    unit: string | null;
    code: string | null;
    name: string;
    title: Title;
  }[];
  drawn_by: {
    package: string;
    version: string;
  };
  record: {
    date: string;
    hash: string;
    last_checked: string;
    stale: boolean;
  };
}
export interface Title {
  states: string[];
  entities: string[];
  position: string;
  by: string | null;
  issue: string | null;
  settled: boolean;
}
export interface Units {
  schema: 'ratione/units/1';
  /**
   * @minItems 1
   */
  unofficial?: [string, ...string[]];
  as_of: string;
  on: string;
  count: number;
  units: Unit[];
  record: {
    date: string;
    hash: string;
    last_checked: string;
    stale: boolean;
  };
}
export interface Unit {
  id: string;
  name: string;
  names: string[];
  kind: 'disputed' | 'occupied' | 'dependent' | 'autonomous' | 'part-of-state' | 'leased' | 'special';
  codes: string[];
  within: string[];
  administering: string | null;
  title: Title;
  claims: {
    state: string | null;
    entity: string | null;
    says: string;
    holders: string[];
  }[];
  tolerance_km: number;
  sources: Source[];
  confidence: 'two-sources' | 'one-source' | 'memory';
}
export interface Record {
  schema: 'ratione/record/1';
  engine: string;
  date: string;
  hash: string;
  counts: {
    states: number;
    acts: number;
    situations: number;
    persons: number;
    sources: number;
  };
  confidence: {
    acts: Supported;
    council: Supported;
    situations: Supported;
    persons: Supported;
    forums: Supported;
    units: Supported;
  };
  checked: {
    first: string;
    last: string;
  };
}
export interface Supported {
  'two-sources': number;
  'one-source': number;
  memory: number;
}
export interface Sources {
  schema: 'ratione/sources/1';
  count: number;
  sources: SourceEntry[];
}
export interface SourceEntry {
  id: string;
  kind: string;
  title: string;
  publisher: string | null;
  date: string | null;
  url: string | null;
  note: string | null;
}
/**
 * A key left out is not alleged: the answer goes on without it and names the assumption. Null is unknown. An empty list is none.
 */
export interface Facts {
  /**
   * The day of asking; today if left out.
   */
  as_of?: string | null;
  /**
   * First day of the conduct, inside; imprecise dates too.
   */
  date_from?: string | number | null;
  /**
   * Last day of the conduct, inside; the same imprecise date twice is one day of it.
   */
  date_to?: string | number | null;
  place?: Place;
  suspect?: Suspect;
  /**
   * Paragraphs of the Statute, as in 8(2)(e)(iv) or 8.2.e.iv; a parent means any of its children.
   */
  crimes: [string, ...string[]] | string;
  /**
   * Armed conflict: iac (occupation included), niac, both, none, not-required; null if unknown.
   */
  conflict?: ('iac' | 'niac' | 'both' | 'none' | 'not-required' | 'unknown' | null) | ['iac' | 'niac', 'iac' | 'niac'];
  matter?: Matter;
  /**
   * A label of the asker's; without effect.
   */
  id?: {
    [k: string]: unknown;
  };
  /**
   * A label of the asker's; without effect.
   */
  title?: {
    [k: string]: unknown;
  };
  /**
   * A label of the asker's; without effect.
   */
  why?: {
    [k: string]: unknown;
  };
  /**
   * A label of the asker's; without effect.
   */
  name?: {
    [k: string]: unknown;
  };
  /**
   * A label of the asker's; without effect.
   */
  note?: {
    [k: string]: unknown;
  };
}
/**
 * A row of a case table: the facts stand under `facts`.
 */
export interface QuestionRow {
  title?: string;
  facts: Facts;
}
/**
 * Questions with acts of the asker's own, laid over the record.
 */
export interface QuestionsWithActs {
  questions: Question | Questions;
  /**
   * Acts in the record's form, as `--with-acts` takes them: a list, each with `state` and `act`.
   */
  with_acts?:
    | unknown[]
    | {
        [k: string]: unknown;
      };
}
export interface ScreenMapping {
  /**
   * Column of the file by role
   */
  columns: {
    id?: string;
    start?: string;
    end?: string;
    'day-precision'?: string;
    latitude?: string;
    longitude?: string;
    'place-precision'?: string;
    country?: string;
    'ucdp-country'?: string;
    'iso-country'?: string;
    'type-of-violence'?: string;
    'event-type'?: string;
    'sub-event-type'?: string;
    'actor-a'?: string;
    'actor-b'?: string;
    'civilian-deaths'?: string;
    deaths?: string;
    conflict?: string;
    dyad?: string;
  };
  dayPrecision: 'none' | 'ucdp' | 'acled';
  placePrecision: 'none' | 'ucdp' | 'acled';
  dayOrder: 'by-values' | 'day-first' | 'month-first';
  found: 'file' | 'names' | 'values';
  dayOrderFound?: string;
}
/**
 * The content of a mapping file
 */
export interface ScreenMappingGiven {
  /**
   * Column of the file by role
   */
  columns: {
    id?: string;
    start?: string;
    end?: string;
    'day-precision'?: string;
    latitude?: string;
    longitude?: string;
    'place-precision'?: string;
    country?: string;
    'ucdp-country'?: string;
    'iso-country'?: string;
    'type-of-violence'?: string;
    'event-type'?: string;
    'sub-event-type'?: string;
    'actor-a'?: string;
    'actor-b'?: string;
    'civilian-deaths'?: string;
    deaths?: string;
    conflict?: string;
    dyad?: string;
  };
  'day-order'?: 'by-values' | 'day-first' | 'month-first';
  precision?: 'none' | 'ucdp' | 'acled';
}
export interface ScreenPreview {
  format: 'csv' | 'jsonl' | 'json' | 'parquet';
  compression: 'none' | 'gzip' | 'zstd';
  encoding: 'utf-8' | 'utf-16';
  columns: {
    name: string;
    role:
      | 'id'
      | 'start'
      | 'end'
      | 'day-precision'
      | 'latitude'
      | 'longitude'
      | 'place-precision'
      | 'country'
      | 'ucdp-country'
      | 'iso-country'
      | 'type-of-violence'
      | 'event-type'
      | 'sub-event-type'
      | 'actor-a'
      | 'actor-b'
      | 'civilian-deaths'
      | 'deaths'
      | 'conflict'
      | 'dyad'
      | null;
  }[];
  mapping: ScreenMapping;
  rows: string[][];
  remarks: string[];
  issues: Issue[];
  rowIssues: {
    row: number;
    code: string;
    column: string;
    found: string;
    expected: string;
  }[];
}
export interface ScreenFile {
  id: string;
  name: string;
  bytes: number;
  preview: ScreenPreview;
}
export interface ScreenPreviewAsked {
  mapping?: ScreenMappingGiven;
  rows?: number;
}
export interface ScreenSettings {
  /**
   * Day of asking; today if left out
   */
  as_of?: string;
  /**
   * Positions held fast, as C-10/UKR-crimea=UKR
   */
  positions?: string[];
  /**
   * A State by name or code, stateless, actor or unknown
   */
  assume_national?: string;
  /**
   * Supposed acts, one sentence each
   */
  what_if?: string[];
  /**
   * Keep the original columns
   */
  with_input?: boolean;
}
export interface ScreenJobAsked {
  file: string;
  mapping?: ScreenMappingGiven;
  settings?: ScreenSettings;
}
export interface ScreenProgress {
  step: 'opening' | 'reading' | 'texts' | 'answering' | 'writing' | 'checking';
  share: number | null;
  rows: number;
  total: number | null;
  perSecond: number | null;
  secondsLeft: number | null;
  issues: number;
}
export interface ScreenManifest {
  schema: 'ratione/screen-manifest/1';
  engine: string;
  record: {
    hash: string;
    date: string;
  };
  land: null | {
    package: string;
    version: string;
    licence: string;
    hash: string;
  };
  input: {
    name: string;
    sha256: string;
    bytes: number;
    format: 'csv' | 'jsonl' | 'json' | 'parquet';
    compression: 'none' | 'gzip' | 'zstd';
    repaired: boolean;
    rows: number;
  };
  mapping: ScreenManifestMapping;
  settings: {
    asOf: string;
    positions: {
      [k: string]: string;
    };
    national: string;
    whatIf: string[];
    ownActs: number;
    withInput: boolean;
  };
  /**
   * @minItems 1
   */
  assumptions: [string, ...string[]];
  /**
   * @minItems 1
   */
  columns: [string, ...string[]];
  counts: ScreenCounts;
  whatIf: ScreenWhatIf[];
}
export interface ScreenManifestMapping {
  /**
   * Column of the file by role
   */
  columns: {
    id?: string;
    start?: string;
    end?: string;
    'day-precision'?: string;
    latitude?: string;
    longitude?: string;
    'place-precision'?: string;
    country?: string;
    'ucdp-country'?: string;
    'iso-country'?: string;
    'type-of-violence'?: string;
    'event-type'?: string;
    'sub-event-type'?: string;
    'actor-a'?: string;
    'actor-b'?: string;
    'civilian-deaths'?: string;
    deaths?: string;
    conflict?: string;
    dyad?: string;
  };
  dayPrecision: 'none' | 'ucdp' | 'acled';
  placePrecision: 'none' | 'ucdp' | 'acled';
  dayOrder: 'by-values' | 'day-first' | 'month-first';
  found: 'file' | 'names' | 'values';
  dayOrderFound: string;
}
export interface ScreenCounts {
  rows: number;
  questions: number;
  reach: ScreenReach;
  reachByPlace: ScreenReach;
  rowIssues: number;
  rowsWithIssues: number;
  /**
   * Rows by code of issue
   */
  issues: {
    [k: string]: number;
  };
  /**
   * Rows by rule of reading
   */
  rules: {
    [k: string]: number;
  };
}
export interface ScreenReach {
  yes: number;
  no: number;
  depends: number;
  contested: number;
}
export interface ScreenWhatIf {
  /**
   * Blank for all acts together, else the number of the act
   */
  key: string;
  /**
   * @minItems 1
   */
  acts: [string, ...string[]];
  /**
   * @minItems 2
   * @maxItems 2
   */
  columns: [string, string];
  reach: ScreenReach;
  reachByPlace: ScreenReach;
}
export interface ScreenJob {
  id: string;
  file: {
    id: string;
    name: string;
    bytes: number;
  };
  settings: ScreenSettings;
  mapping: ScreenMappingGiven | null;
  state: 'waiting' | 'running' | 'done' | 'stopped' | 'refused' | 'failed';
  progress: ScreenProgress | null;
  issues: Issue[];
  remarks: string[];
  manifest: ScreenManifest | null;
}
/**
 * Cells by column; see docs/screening.md
 */
export interface ScreenRow {
  [k: string]: string | number | null;
}
export interface ScreenRows {
  total: number;
  offset: number;
  columns: string[];
  rows: ScreenRow[];
}
export interface ScreenAggregates {
  total: {
    events: number;
    deaths: number;
  };
  byReach: {
    reach: 'yes' | 'no' | 'depends' | 'contested';
    reachByPlace: 'yes' | 'no' | 'depends' | 'contested';
    events: number;
    deaths: number;
  }[];
  byYear: {
    year: number | null;
    reach: 'yes' | 'no' | 'depends' | 'contested';
    reachByPlace: 'yes' | 'no' | 'depends' | 'contested';
    events: number;
    deaths: number;
  }[];
  byBase: {
    name: string;
    reach: 'yes' | 'no' | 'depends' | 'contested';
    events: number;
    deaths: number;
  }[];
  byState: {
    name: string;
    reach: 'yes' | 'no' | 'depends' | 'contested';
    events: number;
    deaths: number;
  }[];
  byConflict: {
    name: string;
    reach: 'yes' | 'no' | 'depends' | 'contested';
    events: number;
    deaths: number;
  }[];
  why: {
    kind: 'bar' | 'waits-for';
    reason: string;
    reach: 'yes' | 'no' | 'depends' | 'contested';
    events: number;
    deaths: number;
  }[];
  contested: {
    issue: string;
    states: string;
    events: number;
    deaths: number;
  }[];
  whatIf: {
    key: string;
    acts: string[];
    changes: {
      before: 'yes' | 'no' | 'depends' | 'contested';
      after: 'yes' | 'no' | 'depends' | 'contested';
      beforeByPlace: 'yes' | 'no' | 'depends' | 'contested';
      afterByPlace: 'yes' | 'no' | 'depends' | 'contested';
      year: number | null;
      events: number;
      deaths: number;
    }[];
  }[];
  map: {
    degrees: number;
    cells: {
      latitude: number;
      longitude: number;
      reach: 'yes' | 'no' | 'depends' | 'contested';
      reachByPlace: 'yes' | 'no' | 'depends' | 'contested';
      disputed: boolean;
      events: number;
      deaths: number;
    }[];
    eventsWithoutPoint: number;
  };
}
export interface ScreenPoints {
  reaches: string[];
  longitude: number[];
  latitude: number[];
  row: number[];
  reach: number[];
  reachByPlace: number[];
  disputed: number[];
}
export interface ScreenProof {
  row: number;
  id: string;
  reach: 'yes' | 'no' | 'depends' | 'contested';
  reachByPlace: 'yes' | 'no' | 'depends' | 'contested';
  rowIssues: string[];
  question: {
    place: string;
    certainty: 'period' | 'within' | 'unknown';
    first: string | null;
    last: string | null;
    national: string;
    crime: string;
    asOf: string;
  };
  /**
   * What ask --json prints
   */
  answer: {
    jurisdiction: 'yes' | 'no' | 'depends' | 'contested';
    headline: string;
    bases: string[];
    bars: string[];
    proof: {
      [k: string]: unknown;
    };
  };
}
export interface ScreenSummary {
  schema: 'ratione/screen/1';
  result: string;
  issues: string;
  manifest: string;
  report: string | null;
  asOf: string;
  counts: ScreenCounts;
  whatIf: ScreenWhatIf[];
}
export interface ScreenExplainedRow {
  schema: 'ratione/screen-explain/1';
  row: number;
  id: string;
  /**
   * @minItems 1
   */
  unofficial?: [string, ...string[]];
  as_of: string;
  jurisdiction: 'yes' | 'no' | 'contested' | 'depends';
  headline?: string;
  dispute: null | Dispute[];
  bases: ('territorial' | 'nationality' | 'declaration-12(3)' | 'unsc-referral' | 'vessel-or-aircraft')[];
  bars: (
    | 'not-in-force-yet'
    | 'outside-acceptance-scope'
    | 'withdrawn'
    | 'excluded-nationals'
    | 'under-18'
    | 'not-a-natural-person'
    | 'art-124'
    | 'territorial-exclusion'
    | 'invalid-declaration'
    | 'no-link'
    | 'deferral'
    | 'aggression-non-party'
    | 'aggression-not-accepted'
    | 'aggression-not-activated'
    | 'aggression-opt-out'
    | 'crime-not-in-statute-at-date'
    | 'amendment-not-accepted'
    | 'head-not-applicable'
  )[];
  articles: string[];
  trigger: {
    type:
      | 'state-referral-made'
      | 'unsc-referral-made'
      | 'art15-authorised'
      | 'art15-authorisation-needed'
      | 'art15bis-pre-trial-division'
      | 'unsc-referral-or-12(3)-needed'
      | 'unsc-referral-only'
      | 'none';
    note: string | null;
    situation: string | null;
    ifLinked: boolean;
    [k: string]: unknown;
  };
  missing: {
    fact: string;
    ask: string;
    wouldDecide: string[];
  }[];
  flips: {
    kind: 'fact' | 'act' | 'position';
    change: string;
    to: 'yes' | 'no' | 'contested' | 'depends';
  }[];
  byCrime: {
    asked: string;
    crime: string | null;
    pinpoint?: string | null;
    label?: string;
    jurisdiction: 'yes' | 'no' | 'contested' | 'depends';
    bases: ('territorial' | 'nationality' | 'declaration-12(3)' | 'unsc-referral' | 'vessel-or-aircraft')[];
    bars: (
      | 'not-in-force-yet'
      | 'outside-acceptance-scope'
      | 'withdrawn'
      | 'excluded-nationals'
      | 'under-18'
      | 'not-a-natural-person'
      | 'art-124'
      | 'territorial-exclusion'
      | 'invalid-declaration'
      | 'no-link'
      | 'deferral'
      | 'aggression-non-party'
      | 'aggression-not-accepted'
      | 'aggression-not-activated'
      | 'aggression-opt-out'
      | 'crime-not-in-statute-at-date'
      | 'amendment-not-accepted'
      | 'head-not-applicable'
    )[];
    segments: {
      from: string;
      to: string;
      jurisdiction: 'yes' | 'no' | 'contested' | 'depends';
      bases: ('territorial' | 'nationality' | 'declaration-12(3)' | 'unsc-referral' | 'vessel-or-aircraft')[];
      bars: (
        | 'not-in-force-yet'
        | 'outside-acceptance-scope'
        | 'withdrawn'
        | 'excluded-nationals'
        | 'under-18'
        | 'not-a-natural-person'
        | 'art-124'
        | 'territorial-exclusion'
        | 'invalid-declaration'
        | 'no-link'
        | 'deferral'
        | 'aggression-non-party'
        | 'aggression-not-accepted'
        | 'aggression-not-activated'
        | 'aggression-opt-out'
        | 'crime-not-in-statute-at-date'
        | 'amendment-not-accepted'
        | 'head-not-applicable'
      )[];
      [k: string]: unknown;
    }[];
    alternatives?: {
      crime: string;
      pinpoint: string;
      label: string;
      because: string;
    }[];
    [k: string]: unknown;
  }[];
  segments: {
    from: string;
    to: string;
    jurisdiction: 'yes' | 'no' | 'contested' | 'depends';
    bases: ('territorial' | 'nationality' | 'declaration-12(3)' | 'unsc-referral' | 'vessel-or-aircraft')[];
    bars: (
      | 'not-in-force-yet'
      | 'outside-acceptance-scope'
      | 'withdrawn'
      | 'excluded-nationals'
      | 'under-18'
      | 'not-a-natural-person'
      | 'art-124'
      | 'territorial-exclusion'
      | 'invalid-declaration'
      | 'no-link'
      | 'deferral'
      | 'aggression-non-party'
      | 'aggression-not-accepted'
      | 'aggression-not-activated'
      | 'aggression-opt-out'
      | 'crime-not-in-statute-at-date'
      | 'amendment-not-accepted'
      | 'head-not-applicable'
    )[];
    [k: string]: unknown;
  }[];
  flags?: {
    [k: string]: unknown;
  }[];
  forums?: {
    forum: string;
    available: 'yes' | 'no' | 'depends';
    because: string;
    legalBasis: string;
    confidence: 'two-sources' | 'one-source' | 'memory';
    sources: string[];
  }[];
  assumptions?: string[];
  notes?: string[];
  freshness?: {
    [k: string]: unknown;
  };
  proof: Proof;
  receipt: {
    engine: string;
    record: string;
    recordDate: string;
    question: string;
    asOf: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
export interface ScreenReport {
  schema: 'ratione/screen-report/1';
  manifest: ScreenManifest;
  total: {
    events: number;
    deaths: number;
  };
  byReach: {
    reach: 'yes' | 'no' | 'depends' | 'contested';
    reachByPlace: 'yes' | 'no' | 'depends' | 'contested';
    events: number;
    deaths: number;
  }[];
  byYear: {
    year: number | null;
    reach: 'yes' | 'no' | 'depends' | 'contested';
    reachByPlace: 'yes' | 'no' | 'depends' | 'contested';
    events: number;
    deaths: number;
  }[];
  byBase: {
    name: string;
    reach: 'yes' | 'no' | 'depends' | 'contested';
    events: number;
    deaths: number;
  }[];
  byState: {
    name: string;
    reach: 'yes' | 'no' | 'depends' | 'contested';
    events: number;
    deaths: number;
  }[];
  byConflict: {
    name: string;
    reach: 'yes' | 'no' | 'depends' | 'contested';
    events: number;
    deaths: number;
  }[];
  why: {
    kind: 'bar' | 'waits-for';
    reason: string;
    reach: 'yes' | 'no' | 'depends' | 'contested';
    events: number;
    deaths: number;
  }[];
  contested: {
    issue: string;
    states: string;
    events: number;
    deaths: number;
  }[];
  whatIf: {
    key: string;
    acts: string[];
    changes: {
      before: 'yes' | 'no' | 'depends' | 'contested';
      after: 'yes' | 'no' | 'depends' | 'contested';
      beforeByPlace: 'yes' | 'no' | 'depends' | 'contested';
      afterByPlace: 'yes' | 'no' | 'depends' | 'contested';
      year: number | null;
      events: number;
      deaths: number;
    }[];
  }[];
  map: {
    degrees: number;
    cells: {
      latitude: number;
      longitude: number;
      reach: 'yes' | 'no' | 'depends' | 'contested';
      reachByPlace: 'yes' | 'no' | 'depends' | 'contested';
      disputed: boolean;
      events: number;
      deaths: number;
    }[];
    eventsWithoutPoint: number;
  };
  /**
   * Rows by code of issue
   */
  rowIssues: {
    code: string;
    rows: number;
  }[];
}
export interface ScreenRowIssue {
  /**
   * Number of the record in the input, from 1
   */
  row: string;
  /**
   * Line of the input where it can be told
   */
  line: string;
  id: string;
  code: string;
  /**
   * Column of the input, or its role where no column plays it
   */
  column: string;
  found: string;
  expected: string;
}
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  issues: Issue[];
}
export interface Health {
  schema: 'ratione/health/1';
  status: 'ok';
  engine: string;
  record: {
    date: string;
    hash: string;
  };
  today: string;
}
export interface Check {
  schema: 'ratione/check/1';
  text: string;
  verdict: 'supported' | 'contradicted' | 'misleading' | 'unsettled' | 'uncheckable';
  statement: string;
  because: string;
  sources: DecidingSource[];
  would_change: string;
  as_of: string;
  types: string[];
  note?: string;
  true_in?: {
    from: string | null;
    until: string | null;
  }[];
  today?: Today;
}
export interface Today {
  verdict: 'supported' | 'contradicted' | 'misleading' | 'unsettled' | 'uncheckable';
  statement: string;
}
export interface CheckLine {
  id: string | number | null;
  verdict: 'supported' | 'contradicted' | 'misleading' | 'unsettled' | 'uncheckable';
  statement: string;
  because: string;
  sources: DecidingSource[];
  would_change: string;
  as_of: string;
  types: string[];
  note?: string;
  true_in?: {
    from: string | null;
    until: string | null;
  }[];
  today?: Today;
}
export interface CheckUnreadable {
  id: string | number | null;
  verdict: 'uncheckable';
  statement: '';
  because: string;
  /**
   * @maxItems 0
   */
  sources: [];
  would_change: string;
  /**
   * @minItems 1
   */
  issues: [Issue, ...Issue[]];
}
/**
 * A statement to be checked.
 */
export interface StatementGiven {
  /**
   * Comes back with the answer in a list.
   */
  id?: string | number | null;
  text: string;
  /**
   * Day, month or year on which it was said; null if unknown.
   */
  date?: string | null;
  /**
   * Language, as in en; null if unknown.
   */
  lang?: string | null;
}
export interface Read {
  schema: 'ratione/read/1';
  /**
   * The words to which the spans refer; only where they were asked for.
   */
  text?: string;
  source: {
    name: string;
    part: string | null;
    format: 'text' | 'markdown' | 'html' | 'mhtml' | 'eml' | 'pdf' | 'docx';
    sha256: null | string;
    bytes: number | null;
    title: string | null;
    author: string | null;
    site: string | null;
    url: string | null;
    date: {
      day: string;
      how: 'given' | 'front-matter' | 'meta' | 'json-ld' | 'time-element' | 'dateline' | 'mail-header' | 'pdf-info';
      where: string;
      note?: string;
    } | null;
    not_later_than: {
      day: string;
      where: string;
    } | null;
    language: string | null;
    language_from: null | ('given' | 'declared' | 'detected');
    language_confidence: number | null;
  };
  read_as: string | null;
  as_of: string | null;
  dated: boolean;
  statements: TextStatement[];
  allegations: Allegation[];
  accusations: Accusations | null;
  issues: Issue[];
  record: {
    date: string;
    hash: string;
  };
}
export interface TextStatement {
  type: string;
  stance: 'asserted' | 'attributed' | 'denied' | 'hypothetical' | 'question';
  speaker: string | null;
  start: number;
  end: number;
  text: string;
  original: OriginalPlace;
  finding: TextFinding;
  said: TextFinding;
  today?: Today;
}
export interface Allegation {
  kind: 'accusation' | 'attack' | 'backing' | 'fighting';
  how: null | ('backs' | 'arms' | 'finances' | 'trains' | 'commands' | 'fights');
  speaker: string | null;
  speaker_state: string | null;
  accused: string;
  accused_state: string | null;
  act: string;
  crimes: string[];
  target: string | null;
  target_state: string | null;
  places: AllegedPlace[];
  when: AllegedTime;
  denied_by: {
    speaker: string;
    state: string | null;
    start: number;
    end: number;
    text: string;
  }[];
  start: number;
  end: number;
  text: string;
  original: OriginalPlace;
}
export interface AllegedPlace {
  text: string;
  name: string;
  state: string;
  region: string | null;
  unit: string | null;
}
export interface Accusations {
  schema: 'ratione/accusations/1';
  notice: string;
  texts: {
    read: number;
    with_accusations: number;
    independent: number;
  };
  accusations: AccusationRow[];
  relations: {
    nodes: {
      id: string;
      label: string;
      state: string | null;
    }[];
    edges: RelationEdge[];
  };
  reach: {
    place: {
      name: string;
      state: string;
      region: string | null;
    };
    nationality: string | null;
    at_the_time: AccusationAnswer | null;
    today: AccusationAnswer | null;
  }[];
  record_day: string;
}
export interface AccusationRow {
  kind: 'accusation' | 'attack';
  accused: string;
  accused_state: string | null;
  act: string;
  wordings: string[];
  place: AllegedPlace | null;
  when: {
    text: string;
    from: string;
    until: string;
  } | null;
  accusers: Voice[];
  denied_by: Voice[];
  /**
   * @minItems 1
   */
  mentions: [TextMention, ...TextMention[]];
  texts: number;
  independent_texts: number;
  first: string | null;
  crimes: string[];
  crimes_because: string;
  at_the_time: AccusationAnswer | null;
  today: AccusationAnswer | null;
  not_asked: string | null;
  within: {
    unit: string;
    name: string;
    at_the_time: AccusationAnswer;
    today: AccusationAnswer;
  }[];
}
export interface Voice {
  speaker: string | null;
  state: string | null;
  mentions: number;
}
export interface TextMention {
  text: string;
  start: number;
  end: number;
  words: string;
}
export interface AccusationAnswer {
  as_of: string;
  jurisdiction: 'yes' | 'no' | 'contested' | 'depends';
  headline: string;
  bases: string[];
  bars: string[];
  periods: {
    from: string;
    to: string;
    jurisdiction: 'yes' | 'no' | 'contested' | 'depends';
  }[];
  assumptions: string[];
  from_memory: string[];
  facts: {
    [k: string]: unknown;
  };
}
export interface RelationEdge {
  from: string;
  to: string;
  how: 'backs' | 'arms' | 'finances' | 'trains' | 'commands' | 'fights';
  places: string[];
  mentions: {
    text: string;
    start: number;
    end: number;
    words: string;
    day: string | null;
    speaker: string | null;
  }[];
  first: string | null;
  last: string | null;
  texts: number;
  independent_texts: number;
}
export interface TextRefused {
  name: string;
  part: string | null;
  /**
   * @minItems 1
   */
  issues: [Issue, ...Issue[]];
}
export interface TextGiven {
  text: string;
  name?: string | null;
  date?: string | null;
  lang?: string | null;
}
export interface AskQuery {
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json' | 'ndjson' | 'csv' | 'md' | 'text' | 'html';
}
export interface WhyNotQuery {
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json' | 'ndjson';
}
export interface ForumsQuery {
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json' | 'ndjson';
}
export interface StateQuery {
  /**
   * The day asked about; the day of asking if left out.
   */
  on?: string;
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json';
}
export interface StatesQuery {
  /**
   * The day asked about; the day of asking if left out.
   */
  on?: string;
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * At most so many entries; the header Link leads to the next ones. All if left out.
   */
  limit?: number;
  /**
   * Where to go on, as the header Link gave it.
   */
  cursor?: string;
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json' | 'csv' | 'ndjson';
}
export interface PartiesQuery {
  /**
   * The day asked about; the day of asking if left out.
   */
  on?: string;
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * At most so many entries; the header Link leads to the next ones. All if left out.
   */
  limit?: number;
  /**
   * Where to go on, as the header Link gave it.
   */
  cursor?: string;
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json' | 'csv' | 'ndjson';
}
export interface DocketQuery {
  /**
   * The day asked about; the day of asking if left out.
   */
  on?: string;
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * The figures only.
   */
  stats?: boolean;
  /**
   * Which table CSV gives; persons if left out.
   */
  table?: 'persons' | 'situations' | 'sentences' | 'stages' | 'budget';
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json' | 'csv';
}
export interface SituationsQuery {
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * At most so many entries; the header Link leads to the next ones. All if left out.
   */
  limit?: number;
  /**
   * Where to go on, as the header Link gave it.
   */
  cursor?: string;
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json' | 'csv' | 'ndjson';
}
export interface SituationQuery {
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json';
}
export interface PersonsQuery {
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * At most so many entries; the header Link leads to the next ones. All if left out.
   */
  limit?: number;
  /**
   * Where to go on, as the header Link gave it.
   */
  cursor?: string;
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json' | 'csv' | 'ndjson';
}
export interface PersonQuery {
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json';
}
export interface CrimesQuery {
  /**
   * Words, as in "bombing of a hospital".
   */
  q?: string;
  family?: 'genocide' | 'crimes_against_humanity' | 'war_crimes' | 'aggression';
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * At most so many entries; the header Link leads to the next ones. All if left out.
   */
  limit?: number;
  /**
   * Where to go on, as the header Link gave it.
   */
  cursor?: string;
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json' | 'csv' | 'ndjson';
}
export interface CrimeQuery {
  /**
   * The day asked about; the day of asking if left out.
   */
  on?: string;
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json';
}
export interface RulesQuery {
  /**
   * The group of this id or provision, as in R-124 or 12(2)(a).
   */
  under?: string;
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * At most so many entries; the header Link leads to the next ones. All if left out.
   */
  limit?: number;
  /**
   * Where to go on, as the header Link gave it.
   */
  cursor?: string;
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json' | 'csv' | 'ndjson';
}
export interface RuleQuery {
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json';
}
export interface IssuesQuery {
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * At most so many entries; the header Link leads to the next ones. All if left out.
   */
  limit?: number;
  /**
   * Where to go on, as the header Link gave it.
   */
  cursor?: string;
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json' | 'csv' | 'ndjson';
}
export interface IssueQuery {
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json';
}
export interface ChangesQuery {
  /**
   * Two days, the earlier first: `between=2016-11-29&between=2016-11-30`.
   *
   * @minItems 2
   * @maxItems 2
   */
  between: [string, string];
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json' | 'csv';
}
export interface ChangesForQuery {
  /**
   * Two days, the earlier first: `between=2016-11-29&between=2016-11-30`.
   *
   * @minItems 2
   * @maxItems 2
   */
  between: [string, string];
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json';
}
export interface TerritoryQuery {
  /**
   * Degrees, WGS84.
   */
  lat: number;
  /**
   * Degrees, WGS84.
   */
  lon: number;
  /**
   * How far off the point may be.
   */
  precision_km?: number;
  /**
   * The day asked about; the day of asking if left out.
   */
  on?: string;
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json' | 'geojson';
}
export interface UnitsQuery {
  /**
   * The day asked about; the day of asking if left out.
   */
  on?: string;
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * At most so many entries; the header Link leads to the next ones. All if left out.
   */
  limit?: number;
  /**
   * Where to go on, as the header Link gave it.
   */
  cursor?: string;
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json' | 'csv' | 'ndjson' | 'geojson';
}
export interface UnitQuery {
  /**
   * The day asked about; the day of asking if left out.
   */
  on?: string;
  /**
   * Answer as it could be known on this day; today if left out.
   */
  as_of?: string;
  /**
   * Suppose an act, as in "SYR declares 12(3) from 2011-03-15"; may be repeated. The answer is then marked unofficial.
   *
   * @maxItems 20
   */
  what_if?: string[];
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json' | 'geojson';
}
export interface RecordQuery {
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json';
}
export interface SourcesQuery {
  kind?: 'official' | 'official-copy' | 'dataset' | 'press' | 'scholarship' | 'reference' | 'memory';
  /**
   * At most so many entries; the header Link leads to the next ones. All if left out.
   */
  limit?: number;
  /**
   * Where to go on, as the header Link gave it.
   */
  cursor?: string;
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json' | 'csv' | 'ndjson';
}
export interface SourceQuery {
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json';
}
export interface ReadQuery {
  /**
   * Day, month or year of the text; as the text states it if left out.
   */
  date?: string;
  /**
   * Language of the text.
   */
  lang?: string;
  /**
   * What the file is called.
   */
  name?: string;
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json' | 'md' | 'html' | 'jsonld';
  /**
   * With the words of the text, to which the spans refer, as `text`.
   */
  with_text?: boolean;
}
export interface AccusationsQuery {
  /**
   * Day, month or year of the text; as the text states it if left out.
   */
  date?: string;
  /**
   * Language of the text.
   */
  lang?: string;
  /**
   * What the file is called.
   */
  name?: string;
  /**
   * Form of the answer; the header Accept may say it instead.
   */
  format?: 'json' | 'md';
}
export interface ScreenedRowsQuery {
  /**
   * The answer on all grounds.
   */
  reach?: 'yes' | 'no' | 'depends' | 'contested';
  /**
   * The answer by place, time and referral alone.
   */
  reach_by_place?: 'yes' | 'no' | 'depends' | 'contested';
  /**
   * A bar, a fact the row waits for, or a contested issue with or without its subject.
   */
  why?: string;
  /**
   * A base that carries it, or would.
   */
  base?: string;
  /**
   * A State whose territory the place was, or that claimed it.
   */
  state?: string;
  /**
   * A place id, alone or among others.
   */
  place?: string;
  /**
   * A conflict, as the file names it.
   */
  conflict?: string;
  /**
   * Year of the first day; `none` for rows without a day.
   */
  year?: string;
  /**
   * Code of a row issue.
   */
  row_issue?: string;
  /**
   * The id exactly.
   */
  id?: string;
  /**
   * Words in any cell, in either case.
   */
  text?: string;
  /**
   * Only rows whose answer supposed acts change: `all` together, or the one of that number.
   */
  changed_by?: string;
  /**
   * West, south, east and north in degrees.
   */
  box?: string;
  /**
   * Rows to pass over.
   */
  offset?: number;
  /**
   * At most so many rows; 100 if left out. The header Link leads on.
   */
  limit?: number;
  /**
   * With a hyphen, the other way round.
   */
  order?: 'row' | '-row' | 'first_day' | '-first_day' | 'deaths' | '-deaths';
  /**
   * Columns wanted, between commas; all if left out.
   */
  columns?: string;
}
export interface ScreenedFiguresQuery {
  /**
   * The answer on all grounds.
   */
  reach?: 'yes' | 'no' | 'depends' | 'contested';
  /**
   * The answer by place, time and referral alone.
   */
  reach_by_place?: 'yes' | 'no' | 'depends' | 'contested';
  /**
   * A bar, a fact the row waits for, or a contested issue with or without its subject.
   */
  why?: string;
  /**
   * A base that carries it, or would.
   */
  base?: string;
  /**
   * A State whose territory the place was, or that claimed it.
   */
  state?: string;
  /**
   * A place id, alone or among others.
   */
  place?: string;
  /**
   * A conflict, as the file names it.
   */
  conflict?: string;
  /**
   * Year of the first day; `none` for rows without a day.
   */
  year?: string;
  /**
   * Code of a row issue.
   */
  row_issue?: string;
  /**
   * The id exactly.
   */
  id?: string;
  /**
   * Words in any cell, in either case.
   */
  text?: string;
  /**
   * Only rows whose answer supposed acts change: `all` together, or the one of that number.
   */
  changed_by?: string;
  /**
   * West, south, east and north in degrees.
   */
  box?: string;
}
export interface ScreenedPointsQuery {
  /**
   * The answer on all grounds.
   */
  reach?: 'yes' | 'no' | 'depends' | 'contested';
  /**
   * The answer by place, time and referral alone.
   */
  reach_by_place?: 'yes' | 'no' | 'depends' | 'contested';
  /**
   * A bar, a fact the row waits for, or a contested issue with or without its subject.
   */
  why?: string;
  /**
   * A base that carries it, or would.
   */
  base?: string;
  /**
   * A State whose territory the place was, or that claimed it.
   */
  state?: string;
  /**
   * A place id, alone or among others.
   */
  place?: string;
  /**
   * A conflict, as the file names it.
   */
  conflict?: string;
  /**
   * Year of the first day; `none` for rows without a day.
   */
  year?: string;
  /**
   * Code of a row issue.
   */
  row_issue?: string;
  /**
   * The id exactly.
   */
  id?: string;
  /**
   * Words in any cell, in either case.
   */
  text?: string;
  /**
   * Only rows whose answer supposed acts change: `all` together, or the one of that number.
   */
  changed_by?: string;
  /**
   * West, south, east and north in degrees.
   */
  box?: string;
  /**
   * binary if left out.
   */
  format?: 'json' | 'binary';
}
export interface ScreenedProofQuery {
  /**
   * Under the supposed acts of the job: `all` together, or the one of that number.
   */
  supposing?: string;
}
export interface ScreenedFileQuery {
  /**
   * The answer on all grounds.
   */
  reach?: 'yes' | 'no' | 'depends' | 'contested';
  /**
   * The answer by place, time and referral alone.
   */
  reach_by_place?: 'yes' | 'no' | 'depends' | 'contested';
  /**
   * A bar, a fact the row waits for, or a contested issue with or without its subject.
   */
  why?: string;
  /**
   * A base that carries it, or would.
   */
  base?: string;
  /**
   * A State whose territory the place was, or that claimed it.
   */
  state?: string;
  /**
   * A place id, alone or among others.
   */
  place?: string;
  /**
   * A conflict, as the file names it.
   */
  conflict?: string;
  /**
   * Year of the first day; `none` for rows without a day.
   */
  year?: string;
  /**
   * Code of a row issue.
   */
  row_issue?: string;
  /**
   * The id exactly.
   */
  id?: string;
  /**
   * Words in any cell, in either case.
   */
  text?: string;
  /**
   * Only rows whose answer supposed acts change: `all` together, or the one of that number.
   */
  changed_by?: string;
  /**
   * West, south, east and north in degrees.
   */
  box?: string;
  /**
   * csv if left out.
   */
  format?: 'csv' | 'parquet' | 'jsonl' | 'geojson';
}
