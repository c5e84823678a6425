import type { CaseEvent } from '../statement.ts';

export const EVENTS: Readonly<Record<string, CaseEvent>> = {
  convict: 'convicted',
  acquit: 'acquitted',
  sentence: 'sentenced',
  arrest: 'arrested',
  transfer: 'custody',
  release: 'released',
  'walk-free': 'released',
  charge: 'charged',
  summon: 'summons',
  try: 'tried',
  'stand-trial': 'tried',
  appear: 'appeared',
  die: 'died',
  want: 'wanted',
  serve: 'serving',
  'complete-term': 'released',
  'plead-guilty': 'pleaded',
  'plead-not': 'pleaded',
  hold: 'in-custody',
  arrive: 'custody',
  'give-up': 'custody',
};

/** What a person does himself. */
export const OWN: ReadonlySet<string> = new Set([
  'hold',
  'arrive',
  'give-up',
  'die',
  'walk-free',
  'stand-trial',
  'appear',
  'serve',
  'complete-term',
  'plead-guilty',
  'plead-not',
]);

export const THINGS: Readonly<Record<string, Readonly<Record<string, CaseEvent>>>> = {
  warrant: {
    issue: 'warrant',
    unseal: 'unsealed',
    seek: 'applied',
    refuse: 'warrant-refused',
    undo: 'warrant-undone',
    drop: 'warrant-undone',
    suspend: 'warrant-undone',
    uphold: 'warrant-stands',
    face: 'warrant',
    name: 'warrant',
    'be-out': 'warrant',
  },
  summons: { issue: 'summons', face: 'summons', name: 'summons' },
  charges: { refuse: 'dropped', confirm: 'confirmed', uphold: 'confirmed', drop: 'dropped', undo: 'dropped', face: 'charged' },
  trial: { open: 'trial-opened', face: 'tried' },
  case: { drop: 'dropped', undo: 'dropped', refuse: 'dropped' },
  conviction: { issue: 'convicted', uphold: 'conviction-upheld', confirm: 'conviction-upheld', undo: 'conviction-overturned' },
  acquittal: { issue: 'acquitted', uphold: 'acquittal-upheld', confirm: 'acquittal-upheld', undo: 'acquittal-overturned' },
  term: {
    drop: 'released',
    uphold: 'term-upheld',
    confirm: 'term-upheld',
    undo: 'term-undone',
    reduce: 'term-reduced',
    face: 'sentenced',
    issue: 'sentenced',
  },
};

export const STANDS: Readonly<Record<string, CaseEvent>> = {
  'at-large': 'at-large',
  'in-custody': 'in-custody',
  dead: 'died',
  wanted: 'wanted',
  guilty: 'convicted',
  innocent: 'acquitted',
  inadmissible: 'inadmissible',
  admissible: 'admissible',
  secret: 'kept-secret',
};

export const BARE: Readonly<Record<string, CaseEvent>> = {
  acquittal: 'acquitted',
  conviction: 'convicted',
  term: 'sentenced',
  warrant: 'warrant',
  trial: 'tried',
  summons: 'summons',
  death: 'died',
};
