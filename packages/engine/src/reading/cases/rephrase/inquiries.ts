import { type Item, is } from '../tape.ts';
import { applied, as, comma, present, type Rule, was } from './rule.ts';

const word = (lo: string, from: Item | undefined) => as(lo, '', from, { lo });
const ENDED = /^conclud|^f(?:ou|i)nd|^determin/;

const OUTSIDE = ' =country|CONDUCT:country|NOUN:situation|=place|=state|CONDUCT:state =outside REGION:african';

function firstOutside(state: Item | undefined, region: Item | undefined, when: Item | undefined): readonly Item[] | null {
  if (state === undefined || region === undefined) return null;
  return present([
    as('Q', 'first', state, { lo: 'first' }),
    as('NOUN', 'investigation', state, { lo: 'investigation' }),
    word('outside', state),
    region,
    word('in', state),
    state,
    was(state),
    as('DO', 'open', state, { form: 'past', lo: 'opened' }),
    when,
  ]);
}

/** What is said of examinations and investigations in more words than it needs. */
const RULES: readonly Rule[] = [
  {
    when: "P 's L|THEME",
    give: ([who, , place]) => (who?.persons?.length === 1 && who.persons[0] === 'duterte' && place !== undefined ? [place] : null),
  },
  { when: 'S / S', give: ([state]) => present([state]) },
  { when: 'DO:name', give: ([verb]) => (/^(?:concerning|regarding|touching)$/.test(verb?.lo ?? '') ? [word('about', verb)] : null) },
  { when: '=for =good', give: () => [] },
  { when: '=on NOUN:appeal', give: ([from]) => [as('BY', 'appeals', from, { lo: 'by', chamber: 'Appeals Chamber' })] },
  {
    when: '=office DO',
    give: ([office, verb]) =>
      /^Office$/.test(office?.text ?? '') ? present([as('B', 'prosecutor', office, { lo: 'office' }), verb]) : null,
  },
  // "announced that she was opening", "announced the end of".
  {
    when: 'DO:unseal T? B|PRON BE? DO:open|DO:drop|DO:resume',
    give: ([, when, , , verb]) => (verb?.form === 'ing' || verb?.form === 'past' ? present([when, { ...verb, form: 'past' }]) : null),
  },
  { when: 'DO:unseal DO:open|DO:drop|DO:resume =of', give: ([, verb]) => (verb === undefined ? null : [{ ...verb, form: 'past' }]) },
  { when: 'B DO:unseal T? NOUN:phase', give: ([body, , when, noun]) => present([body, when, noun]) },
  // "was placed under preliminary examination".
  {
    when: 'HAVE? BE =placed|=put under|=under NOUN:examination',
    give: ([have, be, , , noun]) => present([have, be, as('DO', 'open', be, { form: 'past', lo: 'opened' }), noun]),
  },
  { when: 'BE =at NOUN:examination =stage', give: ([be, at, noun]) => present([be, word('under', at), noun]) },
  // "had been under examination since 2008": it began then.
  {
    when: 'HAVE BE|DO:face =under? NOUN:examination|NOUN:investigation T',
    give: ([have, be, , noun, time]) =>
      have?.lo !== 'had' || !/^been/.test(be?.lo ?? '') || time?.when?.as !== 'since'
        ? null
        : present([was(be), as('DO', 'open', be, { form: 'past', lo: 'opened' }), noun, { ...time, when: { ...time.when, as: 'on' } }]),
  },
  // "moved on to a full investigation", "ended in a full investigation".
  {
    when: 'ACT:transfer =on? =to|=into NOUN:investigation',
    give: ([verb, , , noun]) =>
      /^mov/.test(verb?.lo ?? '') ? present([as('INQ', 'lead', verb, { form: 'past', lo: 'led to' }), noun]) : null,
  },
  {
    when: 'DO:issue|ACT:sentence =way =to NOUN:investigation',
    give: ([verb, , , noun]) => present([as('INQ', 'lead', verb, { form: 'past', lo: 'led to' }), noun]),
  },
  {
    when: 'NOUN:examination CALLED|S|A|L? DO:drop T? =with|=in DO:open? =of? NOUN:investigation',
    give: ([noun, where, verb, when, , , , more]) =>
      present([noun, where, as('INQ', 'lead', verb, { form: 'past', lo: 'led to' }), more, when]),
  },
  // "concluded that the criteria for an investigation were met".
  {
    when: 'DO:drop|ACT:convict|=found|=determined T? NOUN:criteria',
    give: ([verb, when, noun]) => (ENDED.test(verb?.lo ?? '') ? present([when, noun]) : null),
  },
  {
    when: 'DO:drop|ACT:convict|=found NOUN:investigation BE =warranted|=justified',
    give: ([verb, , be, last]) =>
      ENDED.test(verb?.lo ?? '')
        ? present([as('NOUN', 'criteria', verb, { lo: 'criteria' }), be, as('DO', 'meet', last, { form: 'past', lo: 'met' })])
        : null,
  },
  // "the first country outside Africa to be investigated", "in which the Court opened an investigation".
  { when: `S BE Q:first${OUTSIDE} =to INQ:investigate BY?`, give: ([state, , , , , region]) => firstOutside(state, region, undefined) },
  {
    when: `S , Q:first${OUTSIDE} =to INQ:investigate ,`,
    give: ([state, , , , , region, , , mark]) => [...(firstOutside(state, region, undefined) ?? []), comma(mark), ...present([state])],
  },
  {
    when: `S BE Q:first${OUTSIDE} =in? which|=where|where B HAVE? DO:open NOUN:investigation T?`,
    give: ([state, , , , , region, , , , , , , when]) => firstOutside(state, region, when),
  },
  // "two days before its withdrawal took effect", "two days before it left".
  { when: 'CONDUCT:withdrawal|CONDUCT:exit|CONDUCT:departure HAVE? ACT:transfer =effect', give: ([noun]) => present([noun]) },
  { when: 'CONDUCT:withdrawal|CONDUCT:exit|CONDUCT:departure BE =effective', give: ([noun]) => present([noun]) },
  {
    when: 'Z CONDUCT:country|IT|S =left',
    give: ([span, who, left]) =>
      span?.is.get('Z') === 'before' ? present([span, is(who, 'S') ? who : undefined, as('CONDUCT', 'exit', left, { lo: 'exit' })]) : null,
  },
  {
    when: "Z before POSS|CONDUCT:country|S|IT? 's? CONDUCT:withdrawal|CONDUCT:exit|CONDUCT:departure",
    give: ([span, , who, , exit]) => present([span, is(who, 'S') ? who : undefined, exit]),
  },
  {
    when: 'Z before CONDUCT:country|IT|S =left',
    give: ([span, , who, left]) => present([span, is(who, 'S') ? who : undefined, as('CONDUCT', 'exit', left, { lo: 'exit' })]),
  },
  // "declined in February to investigate".
  {
    when: 'DO:refuse T? =to INQ:investigate|DO:open',
    give: ([verb, when]) =>
      /^(?:declin|refus)/.test(verb?.lo ?? '')
        ? present([as('INQ', 'decide-not', verb, { form: 'past', lo: 'declined to investigate' }), when])
        : null,
  },
  {
    when: 'DO:drop =long? INQ:examine',
    give: ([verb, , look]) =>
      look?.lo === 'look at' ? present([verb, as('NOUN', 'examination', look, { lo: 'examination' }), word('of', look)]) : null,
  },
  { when: '=for ACT:want|=lack =of =gravity', give: (match) => present([comma(match[0]), ...match]) },
];

const rules = applied(RULES);

/** "Citing the interests of justice, the judges refused": the reason goes behind. */
function reasonBehind(items: readonly Item[]): readonly Item[] {
  if (items[0]?.lo !== 'citing') return items;
  const end = items.findIndex((one) => is(one, ','));
  return end < 0 ? items : [...items.slice(end + 1), comma(items[end]), ...items.slice(0, end)];
}

export function inquiriesRephrased(items: readonly Item[]): Item[] {
  return rules(reasonBehind(items));
}
