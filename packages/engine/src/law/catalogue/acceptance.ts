import { rules } from './rule.ts';

/** Acceptance: Article 12(1) and (3). */
export const acceptance = rules([
  {
    id: 'R-12.1',
    cites: ['12(1)', '120'],
    title: 'A Party accepts all crimes',
    says: 'By joining, a State accepts jurisdiction over the crimes of Article 5. It cannot join with a reservation. Article 124, amendments and aggression have limits of their own.',
    standing: 'text',
    authorities: ['RS'],
  },
  {
    id: 'R-12.3.a',
    cites: ['12(3)'],
    title: 'Who can lodge a declaration',
    says: 'A State that is no Party, or a Party closing the gap before its own entry into force, lodges a written declaration with the Registrar. Whoever lodges it must be able to bind the State: the text sent for Egypt in 2013 failed on that. Where two authorities claim to speak for a State, opinions differ.',
    standing: 'practice',
    issues: ['C-14', 'C-09'],
    authorities: ['RPE', 'LBY12'],
  },
  {
    id: 'R-12.3.b',
    cites: ['12(3)'],
    title: 'A declaration covers a situation, not chosen people',
    says: 'It accepts all crimes of Article 5 in the situation, aggression apart, and for all sides. It may set limits of time and place. It cannot pick out persons: words that name one side are read as open.',
    standing: 'practice',
    authorities: ['RPE'],
  },
  {
    id: 'R-12.3.c',
    cites: ['12(3)', '11(2)'],
    title: 'A declaration may look back and forward',
    says: 'It holds from the day it states, never before 1 July 2002, and may run on without end to crimes after it was lodged.',
    standing: 'settled',
    authorities: ['GBA-AC'],
  },
  {
    id: 'R-12.3.d',
    cites: ['12(3)', '13'],
    title: 'A declaration starts nothing by itself',
    says: 'Acceptance is a link, not a trigger. A Party must still refer the situation, or the Prosecutor must ask judges for leave to investigate.',
    standing: 'settled',
    authorities: ['RS'],
  },
  {
    id: 'R-12.3.e',
    cites: ['12(3)', '12(2)(b)'],
    title: 'A declaration that speaks of territory only',
    says: 'If the words accept crimes on the State’s territory, its nationals abroad are not covered on the reading taken here. Some hold that acceptance cannot be split and reaches both links.',
    standing: 'contested',
    issues: ['C-14b'],
    authorities: ['RS'],
  },
  {
    id: 'R-12.3.f',
    cites: ['12(3)', '11(2)', '124'],
    title: 'Joining later keeps an earlier declaration alive',
    says: 'Becoming a Party does not undo what a declaration covered before. Whether it also outlives a later declaration under Article 124 is disputed.',
    standing: 'practice',
    issues: ['C-08'],
    authorities: ['RS', 'UKR124'],
  },
]);
