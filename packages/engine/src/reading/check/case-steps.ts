import type { PersonEvent } from '../../record/shape.ts';
import type { CaseEvent } from '../statement.ts';

/** Entries of a person's file that are the step told. */
export const STEPS: Readonly<Partial<Record<CaseEvent, (event: PersonEvent) => boolean>>> = {
  warrant: (event) => event.kind === 'warrant-issued' || event.kind === 'second-warrant' || /^A warrant/.test(event.says),
  unsealed: (event) => event.kind === 'made-public',
  'kept-secret': (event) => event.kind === 'made-public',
  'warrant-undone': (event) => /warrant was withdrawn/.test(event.says),
  summons: (event) => event.kind === 'summons-issued',
  charged: (event) => ['warrant-issued', 'summons-issued', 'charges-confirmed', 'made-public', 'second-warrant'].includes(event.kind),
  confirmed: (event) => event.kind === 'charges-confirmed',
  dropped: (event) =>
    event.kind === 'proceedings-ended' ||
    event.kind === 'charges-declined' ||
    /withdrew the charges|vacated|was withdrawn/.test(event.says),
  inadmissible: (event) => event.kind === 'inadmissible' || /inadmissib/i.test(event.says),
  admissible: (event) => /held admissible|Admissibility was upheld/.test(event.says),
  tried: (event) => event.kind === 'trial-opened',
  'trial-opened': (event) => event.kind === 'trial-opened',
  pleaded: (event) => /admission of guilt/.test(event.says),
  convicted: (event) => event.kind === 'convicted',
  acquitted: (event) => event.kind === 'acquitted',
  'conviction-upheld': (event) => /Conviction and sentence were upheld|the rest upheld/.test(event.says),
  'conviction-overturned': (event) => /reversed the conviction|acquitted on appeal/.test(event.says),
  'made-final': (event) => /Conviction and sentence were upheld|became final|gave up their appeals/.test(event.says),
  'acquittal-upheld': (event) => /acquittal was upheld/.test(event.says),
  sentenced: (event) => event.kind === 'sentenced',
  term: (event) => event.kind === 'sentenced',
  'term-upheld': (event) => /Conviction and sentence were upheld|sentence was upheld/.test(event.says),
  'term-undone': (event) => /reversed the conviction|acquitted on appeal/.test(event.says),
  'term-reduced': (event) => event.kind === 'sentence-reduced' || /cut the sentence|sentence was cut/.test(event.says),
  'appeals-dropped': (event) => /gave up their appeals/.test(event.says),
  'appeal-rejected': (event) => event.kind === 'appeal-decided' && /upheld|rejected|dismissed/.test(event.says),
  'appeal-won': (event) => /reversed the conviction|acquitted on appeal/.test(event.says),
  arrested: (event) => event.kind === 'arrested-or-surrendered' || /arrested/.test(event.says),
  custody: (event) => event.kind === 'arrested-or-surrendered',
  released: (event) => event.kind === 'released' || /was released|sentence .*ended/.test(event.says),
  died: (event) => event.kind === 'died' || /^He died/.test(event.says),
  appeared: (event) => event.kind === 'first-appearance',
};
