/** The words a determination answers in (TERMS.md). */
export type Headline = 'yes' | 'no' | 'contested' | 'depends';

export type Base = 'territorial' | 'nationality' | 'declaration-12(3)' | 'unsc-referral' | 'vessel-or-aircraft';

export type Bar =
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
  | 'head-not-applicable';

export type TriggerType =
  | 'state-referral-made'
  | 'unsc-referral-made'
  | 'art15-authorised'
  | 'art15-authorisation-needed'
  | 'art15bis-pre-trial-division'
  | 'unsc-referral-or-12(3)-needed'
  | 'unsc-referral-only'
  | 'none';
