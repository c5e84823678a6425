import { is } from '../tape.ts';
import { as, owned, present, type Rule, was } from './rule.ts';

/** Who ordered an arrest, who arrested, who handed over. */
export const ARRESTS: readonly Rule[] = [
  // "The judges want Putin arrested".
  { when: 'ACT:want X ACT:arrest|ACT:try|STATE:in-custody', give: ([want, who]) => present([want, who]) },
  // "ordered the arrest of Bashir", "ordered Bashir's arrest".
  { when: 'DO:issue ACT:arrest =of X', give: ([verb, , , who]) => present([verb, owned('warrant', who, who)]) },
  { when: "DO:issue P 's ACT:arrest", give: ([verb, who]) => present([verb, owned('warrant', who, who)]) },
  { when: 'DO:issue POSS ACT:arrest', give: ([verb, who]) => present([verb, owned('warrant', undefined, who)]) },
  // "a warrant for the arrest of Putin", "a warrant for Putin's arrest".
  {
    when: 'NOUN:warrant =for ACT:arrest =of X',
    give: ([noun, , , , who]) =>
      noun === undefined ? null : [{ ...noun, ...(who?.persons === undefined ? { told: ['own'] } : { persons: who.persons }) }],
  },
  { when: "NOUN:warrant 's ACT:arrest", give: ([noun]) => (noun?.persons === undefined ? null : [noun]) },
  { when: 'NOUN:warrant =for POSS ACT:arrest', give: ([noun]) => (noun === undefined ? null : [{ ...noun, told: ['own'] }]) },
  // "Germany arrested him", "French police arrested him", "Chad handed him over".
  {
    when: '^ S|A =police|=authorities|=officers|=government|=forces? HAVE? ACT:arrest|ACT:transfer X',
    give: ([state, , have, act, who]) => {
      if (state?.states === undefined || act?.form !== 'past' || state.token?.organ === 'nationals') return null;
      return present([who, have, was(act), act, as('LOC', 'by', act, { states: state.states, text: state.text })]);
    },
  },
  // "warrants are out for", "has warrants out for".
  {
    when: 'HAVE NOUN:warrant =out =for',
    give: ([have, noun, , prep], before) =>
      is(before.at(-1), 'B') ? present([have, as('DO', 'issue', have, { form: 'past', lo: 'issued' }), noun, prep]) : null,
  },
];
