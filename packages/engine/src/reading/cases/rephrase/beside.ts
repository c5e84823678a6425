import { is } from '../tape.ts';
import { as, comma, present, type Rule, was } from './rule.ts';

/** "before he could be tried": he never was. */
export const BESIDE: readonly Rule[] = [
  {
    when: 'before PRON|P MODAL|HAVE BE ACT:try|ACT:stand-trial',
    give: ([from, who, , be, act]) => present([comma(from), who, be, as('NEG', 'never', from, { lo: 'never' }), act]),
  },
  {
    when: 'before PRON|P MODAL ACT:stand-trial',
    give: ([from, who, , act]) => present([comma(from), who, as('NEG', 'never', from, { lo: 'never' }), act]),
  },
  {
    when: 'before Q:any? NOUN:trial MODAL|HAVE? BE? DO:open|DO:drop $',
    give: ([from, , noun, , , verb], before) => (before.some((one) => is(one, 'NEG')) ? null : never(from, noun, verb)),
  },
  {
    when: 'before Q:any NOUN:trial $',
    give: ([from, , noun], before) => (before.some((one) => is(one, 'NEG')) ? null : never(from, noun, undefined)),
  },
  // "before judgment could be given".
  {
    when: 'before POSS? =judgment|=verdict HAVE|MODAL? BE DO:issue|ACT:sentence|=rendered|=handed_down',
    give: ([from], before) =>
      before.some((one) => is(one, 'NEG'))
        ? null
        : ['convict', 'acquit'].flatMap((act) => [
            comma(from),
            as('PRON', '', from, { lo: 'he' }),
            was(from),
            as('NEG', 'never', from, { lo: 'never' }),
            as('ACT', act, from, { form: 'past' }),
          ]),
  },
  // "for want of evidence".
  {
    when: '=for|=over|=because_of ACT:want|=lack|=insufficiency =of =evidence|=proof',
    give: ([from]) => [as('DET', 'reason', from, { details: { reason: 'evidence' } })],
  },
  { when: '=for =insufficient =evidence', give: ([from]) => [as('DET', 'reason', from, { details: { reason: 'evidence' } })] },
  { when: '=as PEOPLE:commander', give: ([from]) => [as('DET', 'mode', from, { details: { mode: 'commander' } })] },
  { when: '=as =accessory|=accomplice', give: ([from]) => [as('DET', 'mode', from, { details: { mode: 'accessory' } })] },
  {
    when: 'MOTION',
    give: ([from]) => (/accord|will/.test(from?.lo ?? '') ? [as('DET', 'will', from, { details: { voluntary: true } })] : null),
  },
  {
    when: "=at|=in|=from S|TOWN|L 's? =airport",
    give: ([prep, place]) => present([prep === undefined ? prep : { ...prep, is: new Map([['in', '']]), lo: 'in' }, place]),
  },
  // "because Libya was trying him".
  {
    when: 'because|since|as S BE ACT:try X',
    give: ([from, state], before) =>
      before.some((one) => is(one, 'STATE')) && state?.states !== undefined
        ? [as('DET', 'state', from, { details: { related: state.states } })]
        : null,
  },
];

function never(from: Parameters<typeof comma>[0], noun: Parameters<typeof comma>[0], verb: Parameters<typeof comma>[0]) {
  if (verb?.is.get('DO') === 'drop') return null;
  const persons = noun?.persons;
  return [
    comma(from),
    persons === undefined ? as('PRON', '', from, { lo: 'he' }) : as('P', '', noun, { persons, told: [] }),
    was(from),
    as('NEG', 'never', from, { lo: 'never' }),
    as('ACT', 'try', from, { form: 'past', lo: 'tried' }),
  ];
}
