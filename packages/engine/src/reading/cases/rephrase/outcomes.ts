import { type Item, is } from '../tape.ts';
import { as, comma, owned, present, type Rule, was } from './rule.ts';

const PRONOUN = (from: Item | undefined) => as('PRON', '', from, { lo: 'he' });

const SHOWN = '=established|=confirmed|=reported|=shown|=proven|=proved|=announced|=verified|DO:confirm|DO:unseal';

function his(death: Item | undefined, from: Item | undefined = death): readonly Item[] {
  const who = death?.persons === undefined ? PRONOUN(from) : as('P', '', from, { persons: death.persons, told: [] });
  return [
    who,
    as('ACT', 'die', from, { form: 'past', lo: 'died' }),
    ...(death?.when === undefined ? [] : [as('T', '', death, { when: death.when })]),
  ];
}

const ONWARD = (one: Item | undefined): boolean =>
  is(one, 'after', 'following', 'since', 'because', 'upon', 'despite') || one?.lo === 'because of';

/** Deaths told as a noun, charges and cases told as thrown out, what courts held. */
export const OUTCOMES: readonly Rule[] = [
  // "after reports of his death", "after his death was established".
  { when: '=reports|=news|=proof|=confirmation =of NOUN:death', give: ([from, , death]) => his(death, from) },
  { when: `NOUN:death HAVE? BE ${SHOWN} $`, give: ([death, , , verb]) => (verb?.form === 'past' ? his(death) : null) },
  { when: 'NOUN:death', give: ([death], before) => (ONWARD(before.at(-1)) && death?.is.size === 1 ? his(death) : null) },
  { when: `IT BE ${SHOWN} PRON|P HAVE? ACT:die|STATE:dead`, give: ([, , , who, have, act]) => present([who, have, act]) },
  {
    when: 'NOUN:death DO:drop NOUN:case|NOUN:warrant|NOUN:charges',
    give: ([death, verb, noun]) => (death?.persons === undefined ? null : present([...his(death), comma(verb), noun, was(verb), verb])),
  },
  {
    when: 'NOUN:case|NOUN:warrant|NOUN:charges DO:drop =with|=on|=upon NOUN:death',
    give: ([noun, verb, , death]) => present([noun, verb, comma(verb), ...his(death, verb)]),
  },
  // "The existence of a warrant was revealed".
  { when: 'NOUN:history =of NOUN:warrant', give: ([, , noun]) => present([noun]) },
  // "a secret warrant against him was made public".
  {
    when: '^ STATE:secret NOUN:warrant',
    give: ([secret, noun], _, after) =>
      noun?.persons === undefined || !is(after[0], 'BE', 'HAVE') ? null : present([noun, was(noun), secret, comma(noun), noun]),
  },
  // "declined to send him to trial".
  {
    when: 'DO:refuse T? =to? DO:confirm|ACT:try P|PRON',
    give: ([verb, when, , , who]) =>
      verb === undefined ? null : present([{ ...verb, lo: 'declined to confirm' }, when, owned('charges', who, who)]),
  },
  {
    when: '=decided T? =to DO:confirm P|PRON $',
    give: ([, when, , verb, who]) =>
      present([verb === undefined ? undefined : { ...verb, form: 'past' }, when, owned('charges', who, who)]),
  },
  {
    when: 'DO:confirm PRON|P $',
    give: ([verb, who]) => (/^(?:commit|send|sent)/.test(verb?.lo ?? '') ? present([verb, owned('charges', who, who)]) : null),
  },
  // "declared the case against him inadmissible", "held that the case is admissible".
  {
    when: 'B =found|=declared|=ruled|DO:uphold|DO:confirm|ACT:hold|ACT:convict T? NOUN:case BE? STATE:inadmissible|STATE:admissible',
    give: ([body, , when, noun, , state]) =>
      present([
        noun,
        was(noun),
        state,
        as('BY', body?.is.get('B') ?? 'court', body, body?.chamber === undefined ? {} : { chamber: body.chamber }),
        when,
      ]),
  },
  // "had his conviction quashed".
  {
    when: 'P HAVE NOUN:conviction|NOUN:term|NOUN:charges|NOUN:acquittal DO',
    give: ([who, , noun, verb]) =>
      who?.persons === undefined || noun === undefined || verb?.form !== 'past'
        ? null
        : present([{ ...noun, persons: who.persons }, was(verb), verb]),
  },
  // "lost his appeal", "the judges rejected his appeal on jurisdiction".
  {
    when: `X DO:lose|DO:win T? NOUN:appeal`,
    give: ([who, verb, when]) => present([who, as('EV', verb?.is.get('DO') === 'win' ? 'appeal-won' : 'appeal-rejected', verb), when]),
  },
  {
    when: "DO:refuse P 's =challenge|=appeal =to|=on|=over|=against =jurisdiction|=court|B",
    give: ([verb, who]) => present([as('EV', 'appeal-rejected', verb), who, as('DET', '', verb, { details: { topic: 'jurisdiction' } })]),
  },
  {
    when: 'DO:refuse NOUN:appeal =on|=over|=against|=to =jurisdiction',
    give: ([verb, noun]) =>
      noun?.persons === undefined
        ? null
        : [
            as('EV', 'appeal-rejected', verb),
            as('P', '', noun, { persons: noun.persons, told: [] }),
            as('DET', '', verb, { details: { topic: 'jurisdiction' } }),
          ],
  },
  {
    when: 'DO:refuse NOUN:appeal $',
    give: ([verb, noun]) =>
      noun?.persons === undefined ? null : [as('EV', 'appeal-rejected', verb), as('P', '', noun, { persons: noun.persons, told: [] })],
  },
  {
    when: 'NOUN:appeal HAVE? BE DO:refuse',
    give: ([noun, , , verb]) =>
      noun?.persons === undefined ? null : [as('P', '', noun, { persons: noun.persons, told: [] }), as('EV', 'appeal-rejected', verb)],
  },
  // "on eight of the fourteen counts against him", "on all counts that had been confirmed".
  { when: 'K CONDUCT:against PRON', give: ([counts]) => present([counts]) },
  { when: 'K PRON DO:face', give: ([counts]) => present([counts]) },
  { when: 'K HAVE? BE DO:confirm', give: ([counts]) => present([counts]) },
  {
    when: 'BE ACT:convict NOUN:charges',
    give: ([be, act, noun]) =>
      noun?.counts === undefined || noun.persons !== undefined ? null : present([be, act, as('K', '', noun, { counts: noun.counts })]),
  },
  {
    when: 'ACT:convict P T? NOUN:charges',
    give: ([act, who, when, noun]) =>
      noun?.counts === undefined || noun.persons !== undefined
        ? null
        : present([act, who, when, as('K', '', noun, { counts: noun.counts })]),
  },
  // "a warrant issued on 17 March by the judges": told of the noun just named.
  {
    when: 'X DO:face NOUN:warrant|NOUN:summons DO:issue|DO:unseal',
    give: ([who, face, noun, verb]) =>
      noun?.persons !== undefined || verb?.form !== 'past' || who?.persons === undefined
        ? null
        : present([who, face, noun, comma(verb), { ...(noun as Item), persons: who.persons }, was(verb), verb]),
  },
  // "serving a sentence imposed by the Court".
  { when: 'NOUN:term DO:issue|ACT:sentence BY', give: ([noun]) => present([noun]) },
  // "is the subject of a warrant request".
  { when: 'X DO:face NOUN:warrant NOUN:application', give: ([who, verb]) => present([who, as('EV', 'applied', verb)]) },
  // "The warrant against him includes genocide", "the warrants charge him with".
  {
    when: 'NOUN:warrant =includes|=included|=include|=lists|=listed|=covers|=covered|=mentions|=mentioned NEG? CN',
    give: ([noun, verb, , crime]) =>
      noun?.persons === undefined
        ? null
        : present([
            { ...noun },
            was(verb),
            as('DO', 'issue', verb, { form: 'past', lo: 'issued' }),
            crime === undefined ? crime : { ...crime, is: new Map([['C', '']]) },
          ]),
  },
  {
    when: 'NOUN:warrant ACT:charge X',
    give: ([, act, who]) => present([who, was(act), act === undefined ? act : { ...act, form: 'past', is: new Map([['ACT', 'charge']]) }]),
  },
  // "the charges against A but not those against B".
  {
    when: 'but NEG PEOPLE:those CONDUCT:against|=for P',
    give: ([but, no, , , who], before) => {
      const verb = before.findLast((one) => is(one, 'DO'));
      const noun = before.findLast((one) => is(one, 'NOUN'));
      return verb === undefined || noun === undefined || who?.persons === undefined
        ? null
        : present([comma(but), owned(noun.is.get('NOUN') ?? '', who, who), was(verb), no, { ...verb, form: 'past' }]);
    },
  },
  // "the subject of two warrants", in apposition.
  {
    when: ', =subject|=target =of NOUN:warrant ,',
    give: ([mark, subject, , noun], before) => {
      const who = before.at(-1);
      return !is(who, 'P') || noun?.persons !== undefined
        ? null
        : present([mark, who, as('DO', 'face', subject, { lo: 'has' }), noun, comma(mark)]);
    },
  },
  // "suspected of bribing witnesses", behind a name.
  {
    when: ', SOFT:suspected|=suspected C ,',
    give: ([mark, verb, crime], before) => {
      const last = before.at(-1);
      const persons = last?.persons;
      return persons === undefined
        ? null
        : present([
            mark,
            as('P', '', last, { persons, told: [] }),
            was(verb),
            as('ACT', 'charge', verb, { form: 'past', lo: 'accused' }),
            crime,
            comma(mark),
          ]);
    },
  },
  // "indicted together with Shoigu".
  {
    when: 'P HAVE? BE ACT T? =with|=alongside P',
    give: ([who, have, be, act, when, , other]) =>
      act?.form !== 'past' || who === undefined || other === undefined
        ? null
        : present([
            { ...who, persons: [...(who.persons ?? []), ...(other.persons ?? [])], told: [...(who.told ?? []), ...(other.told ?? [])] },
            have,
            be,
            act,
            when,
          ]),
  },
  { when: 'NEG BE? ACT =of|=for =anything|=any_crime', give: ([no, be, act]) => present([no, be, act]) },
  // "became on Wednesday the first".
  { when: 'P HAVE? BE T G|Q:first', give: ([who, have, be, when, set]) => present([when, who, have, be, set]) },
];
