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
  // "It was the Prosecutor, not the judges, who gave up the case".
  { when: '^ IT BE B , NEG B ,? who', give: ([, , body]) => present([body]) },
  // "There is no trial of Kony".
  {
    when: '^ THERE HAVE? BE NEG NOUN:trial|NOUN:conviction|NOUN:acquittal',
    give: ([, have, be, no, noun]) => {
      const act = { trial: 'try', conviction: 'convict', acquittal: 'acquit' }[noun?.is.get('NOUN') ?? ''];
      return noun?.persons === undefined || act === undefined
        ? null
        : present([
            as('P', '', noun, { persons: noun.persons, told: [] }),
            have,
            be,
            no,
            as('ACT', act, noun, { form: 'past', lo: 'done' }),
          ]);
    },
  },
  { when: '=in =public', give: () => [] },
  // "came to The Hague on a summons".
  {
    when: 'P B|BY =on NOUN:summons',
    give: ([who, , on]) =>
      present([
        who,
        was(on),
        as('ACT', 'summon', on, { form: 'past', lo: 'summoned' }),
        comma(on),
        who,
        as('ACT', 'appear', on, { form: 'past', lo: 'appeared' }),
      ]),
  },
  // "ended without a judgment on guilt or innocence".
  {
    when: 'NOUN:trial|NOUN:case DO:drop T? NEG =judgment|=verdict =on? =guilt? =or? =innocence?',
    give: ([noun, verb, when, no]) =>
      noun?.persons === undefined
        ? null
        : present([
            as('NOUN', 'case', noun, { persons: noun.persons }),
            verb,
            when,
            ...['convict', 'acquit'].flatMap((act) => [
              comma(no),
              as('P', '', noun, { persons: noun.persons ?? [], told: [] }),
              was(no),
              as('NEG', 'not', no, { lo: 'not' }),
              as('ACT', act, no, { form: 'past' }),
            ]),
          ]),
  },
  // "without having him in custody".
  {
    when: 'NEG HAVE PRON|P STATE:in-custody',
    give: ([no, , who, state]) =>
      no?.lo === 'without' ? present([comma(no), who, as('BE', '', no, { lo: 'is' }), as('NEG', 'not', no, { lo: 'not' }), state]) : null,
  },
  // "after his arrest in Manila".
  {
    when: 'after|following POSS ACT:arrest',
    give: ([from, , act]) =>
      act?.form === 'base' ? present([comma(from), as('PRON', '', from, { lo: 'he' }), was(from), { ...act, form: 'past' }]) : null,
  },
  // "thirteen years after the first warrant for him".
  { when: 'Z:warrant =for|CONDUCT:against PRON', give: ([span]) => present([span]) },
  // "got nine years after admitting guilt".
  {
    when: 'DO:face Z after? ACT:plead-guilty',
    give: ([verb, years, , plea]) =>
      /^(?:got|received)$/.test(verb?.lo ?? '') && plea?.form === 'ing' && years?.n !== undefined && (years.span?.unit ?? 0) > 300
        ? present([
            was(verb),
            as('ACT', 'sentence', verb, { form: 'past' }),
            as('Y', '', years, { months: years.n * 12 }),
            comma(plea),
            as('PRON', '', plea, { lo: 'he' }),
            { ...plea, form: 'past' },
          ])
        : null,
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
