import type { Person, PersonEvent, PersonEventKind, StateId } from '../../record/shape.ts';
import { type Day, inWords, previousDay } from '../../time/day.ts';
import { readEdtf } from '../../time/edtf.ts';
import { dayRange } from '../dates.ts';
import { peopleLexicon } from '../generated/people.ts';
import { kept } from '../kept.ts';
import type { PersonAct, Proposition, When } from '../statement.ts';
import type { DayRange, PersonMention } from '../token.ts';
import { chronicleOf } from './chronicle.ts';
import { type CheckWorld, type Finding, finding, inRange, open, together } from './finding.ts';

type Of<K extends Proposition['kind']> = Extract<Proposition, { readonly kind: K }>;

interface Dated {
  readonly on: DayRange;
  readonly known: Day;
  readonly kind: PersonEventKind;
}

const KINDS: Readonly<Record<Exclude<PersonAct, 'applied' | 'at-large' | 'wanted'>, readonly PersonEventKind[]>> = {
  warrant: ['warrant-issued', 'second-warrant', 'made-public'],
  summons: ['summons-issued'],
  charged: ['warrant-issued', 'summons-issued', 'charges-confirmed', 'made-public'],
  convicted: ['convicted'],
  acquitted: ['acquitted'],
  arrested: ['arrested-or-surrendered', 'other'],
  custody: ['arrested-or-surrendered'],
  trial: ['trial-opened'],
  'charges-confirmed': ['charges-confirmed'],
  died: ['died'],
  released: ['released'],
  'charges-dropped': ['proceedings-ended', 'other', 'charges-declined'],
  inadmissible: ['inadmissible'],
};

/** Files of the person: the main one first, then any for offences against justice. */
export function filesOf(world: CheckWorld, person: string): readonly Person[] {
  return filesById(world.record.persons).get(person) ?? [];
}

const filesById = kept((persons: readonly Person[]) => {
  const byName = new Map<string, Person[]>();
  for (const person of persons) byName.set(person.name, [...(byName.get(person.name) ?? []), person]);
  return new Map(
    persons.map((main) => [main.id, [main, ...(byName.get(main.name) ?? []).filter((person) => person.id !== main.id)]] as const),
  );
});

function publicFrom(person: Person): Day {
  return (
    person.events.find((event) => event.kind === 'made-public')?.known ??
    person.events.reduce((first, event) => (event.known < first ? event.known : first), '9999')
  );
}

function dated(event: PersonEvent): Dated {
  const span = readEdtf(event.on);
  return {
    on:
      span === null
        ? { from: event.known, until: event.known, precision: 'day' }
        : { from: span.from, until: span.until, precision: 'day' },
    known: event.known,
    kind: event.kind,
  };
}

function overlap(range: DayRange, when: When): boolean {
  if (when.as === 'before') return range.from < when.range.from;
  if (when.as === 'after') return range.from >= when.range.from;
  if (when.as === 'by' || when.as === 'until') return range.from < when.range.until;
  return range.from < when.range.until && when.range.from < range.until;
}

export function checkPerson(p: Of<'person'>, world: CheckWorld, asOf: Day): Finding {
  return together(p.persons.map((mention) => onePerson(p, mention, world, asOf)));
}

function onePerson(p: Of<'person'>, mention: PersonMention, world: CheckWorld, asOf: Day): Finding {
  const when: When | undefined = mention.on === undefined ? p.when : { range: mention.on, as: 'on' };
  const files = filesOf(world, mention.person);
  const applied = chronicleOf('applied-for-warrant', asOf).find((entry) => entry.persons?.includes(mention.person) === true);
  const label = files[0]?.name ?? peopleLexicon['without-warrant'][mention.person]?.name ?? mention.person;
  if (p.act === 'applied') {
    if (applied === undefined) return open('The day of an application is not in the record.');
    if (!p.positive) return finding('contradicted', applied.says, 'Article 58(1)');
    const day = applied.on;
    const fits = when === undefined || overlap(dayRange(day), when);
    return finding(fits ? 'supported' : 'contradicted', `${applied.says} ${inWords(day)}.`, 'Article 58(1): request of the Prosecutor', []);
  }
  const seen = files.filter((person) => publicFrom(person) <= asOf);
  const main = seen[0];
  if (main === undefined) {
    if (!['warrant', 'wanted', 'charged', 'convicted', 'custody'].includes(p.act)) return open(`The record has no file on ${label}.`);
    const none = `No warrant against ${label} is public on ${inWords(asOf)}.${applied === undefined ? '' : ` ${applied.says}`}`;
    if (files.length === 0 && applied === undefined && !Object.hasOwn(peopleLexicon['without-warrant'], mention.person))
      return open(`The record has no file on ${label}.`);
    return finding(
      p.positive ? 'contradicted' : 'supported',
      none,
      'Article 58: no warrant found',
      [],
      'A warrant made public by that day.',
    );
  }
  if (p.act === 'at-large' || p.act === 'wanted') return atLarge(p, main, seen, asOf, when);
  const kinds = p.act === 'warrant' && main.instrument === 'summons' ? [] : KINDS[p.act];
  const events = seen
    .flatMap((person) =>
      person.events
        .filter((event) => event.known <= asOf && kinds.includes(event.kind))
        .filter((event) => p.act !== 'charges-dropped' || event.kind !== 'other' || /charges/i.test(event.says))
        .filter((event) => p.act !== 'arrested' || event.kind !== 'other' || /arrest/i.test(event.says)),
    )
    .map((event) => ({ ...event, dated: dated(event) }));
  if (p.act === 'warrant' && p.nth === 2 && !events.some((event) => event.kind === 'second-warrant'))
    return open('The record counts one warrant.');
  const first = events[0];
  const says = first === undefined ? stageOf(main, asOf, p.act) : sentenceFor(label, events, p.act);
  if (!p.positive) {
    if (events.length === 0) return finding('supported', says, 'no such event in the record', [main]);
    if (p.act === 'convicted' && standsAcquitted(main, asOf))
      return finding('misleading', `${label} was convicted and later acquitted.`, 'Article 81', [main]);
    return finding('contradicted', says, ARTICLE[p.act], [main]);
  }
  if (first === undefined) {
    if (p.act === 'warrant' && main.instrument === 'summons')
      return finding('contradicted', `${label} was summoned, not sought by warrant.`, 'Article 58(7)', [main]);
    if (p.act === 'released' || p.act === 'arrested') return open('The record does not say.');
    return finding('contradicted', says, ARTICLE[p.act], [main]);
  }
  if (when !== undefined && when.as === 'since' && p.act !== 'warrant' && p.act !== 'custody')
    return open('A time since then is not one event.');
  if (when !== undefined && !events.some((event) => overlap(event.dated.on, when))) {
    if (p.act === 'charged' || p.act === 'arrested') return open('Several acts may be meant.');
    if (
      p.act === 'custody' &&
      seen.some((person) =>
        person.events.some((event) => event.known <= asOf && /arrest/i.test(event.says) && overlap(dated(event).on, when)),
      )
    )
      return finding('supported', says, ARTICLE[p.act], [main]);
    if (
      (p.act === 'convicted' || p.act === 'acquitted') &&
      seen.some((person) => person.events.some((event) => event.kind === 'appeal-decided' && overlap(dated(event).on, when)))
    )
      return open('The appeal may be meant.');
    return finding('contradicted', says, ARTICLE[p.act], [main]);
  }
  if (p.act === 'convicted' && standsAcquitted(main, asOf) && when === undefined)
    return finding(
      p.still === true ? 'contradicted' : 'misleading',
      `${label} was convicted and later acquitted on appeal.`,
      'Article 83',
      [main],
    );
  return finding(
    'supported',
    says,
    ARTICLE[p.act],
    [main],
    'Another course of the case.',
    p.act === 'charged' && main.instrument === 'warrant'
      ? 'A warrant names allegations; charges are confirmed later (Article 61).'
      : undefined,
  );
}

const ARTICLE: Readonly<Record<PersonAct, string>> = {
  warrant: 'Article 58',
  applied: 'Article 58(1)',
  summons: 'Article 58(7)',
  charged: 'Articles 58 and 61',
  convicted: 'Article 74',
  acquitted: 'Articles 74 and 83',
  arrested: 'Article 59',
  custody: 'Article 59',
  'at-large': 'Article 58',
  trial: 'Article 63',
  'charges-confirmed': 'Article 61',
  died: 'end of proceedings',
  released: 'release',
  wanted: 'Article 58',
  'charges-dropped': 'Article 61(9)',
  inadmissible: 'Article 17',
};

function standsAcquitted(person: Person, asOf: Day): boolean {
  return person.events.some((event) => event.kind === 'acquitted' && event.known <= asOf);
}

function sentenceFor(label: string, events: readonly PersonEvent[], act: PersonAct): string {
  const words = events.map((event) => `${event.says.replace(/\.$/, '')} (${event.on})`).slice(0, 3);
  return `${label}: ${words.join('; ')}.${act === 'warrant' ? '' : ''}`;
}

function stageOf(person: Person, asOf: Day, act: PersonAct): string {
  const last = person.events.filter((event) => event.known <= asOf).at(-1);
  return `${person.name}: nothing of the kind (${act}) is on record by ${inWords(asOf)}${last === undefined ? '' : `; the last step was: ${last.says.replace(/\.$/, '')} (${last.on})`}.`;
}

function atLarge(p: Of<'person'>, main: Person, seen: readonly Person[], asOf: Day, when: When | undefined): Finding {
  const ended = main.events.find(
    (event) =>
      event.known <= asOf &&
      ['arrested-or-surrendered', 'died', 'proceedings-ended', 'acquitted', 'charges-declined', 'inadmissible'].includes(event.kind),
  );
  if (when !== undefined && when.as !== 'on' && when.as !== 'since') return open('The time is not clear.');
  if (
    when !== undefined &&
    when.as === 'since' &&
    !seen.some((person) =>
      person.events.some(
        (event) => ['warrant-issued', 'made-public', 'second-warrant'].includes(event.kind) && overlap(dated(event).on, when),
      ),
    )
  )
    return finding('contradicted', stageOf(main, asOf, p.act), 'Article 58', [main]);
  const wanted = ended === undefined && main.instrument !== 'summons';
  return finding(
    wanted === p.positive ? 'supported' : 'contradicted',
    ended === undefined ? `The warrant against ${main.name} stands.` : `${main.name}: ${ended.says.replace(/\.$/, '')} (${ended.on}).`,
    'Article 58',
    [main],
  );
}

export function checkSentence(p: Of<'sentence'>, world: CheckWorld, asOf: Day): Finding {
  return together(
    p.persons.map((mention) => {
      const files = filesOf(world, mention.person).filter((person) => publicFrom(person) <= asOf);
      const terms = files.filter((person) => person.sentence !== undefined && person.sentence.on <= asOf);
      const main = terms[0];
      if (files.length === 0) return open('The record has no file on this person.');
      if (main?.sentence === undefined)
        return finding('contradicted', `${files[0]?.name ?? ''} has not been sentenced by the Court.`, 'Article 76', files);
      const match = terms.find((person) => person.sentence?.months === p.months);
      const day = match?.sentence?.on ?? main.sentence.on;
      const says = `${main.name} was sentenced on ${inWords(main.sentence.on)}: ${main.sentence.says}`;
      if (match === undefined) return finding('contradicted', says, 'Articles 76 and 77', [main]);
      const convicted = match.events.filter((event) => ['convicted', 'sentenced'].includes(event.kind));
      if (
        p.when !== undefined &&
        !inRange(day, p.when.range) &&
        !convicted.some((event) => p.when !== undefined && overlap(dated(event).on, p.when))
      )
        return finding('contradicted', says, 'Article 76', [main]);
      return finding(
        'supported',
        says,
        'Articles 76 and 77',
        [match],
        undefined,
        standsAcquitted(match, asOf) ? 'The conviction was reversed on appeal.' : undefined,
      );
    }),
  );
}

export function checkFirstConvicted(p: Of<'first-convicted'>, world: CheckWorld, asOf: Day): Finding {
  const first = world.record.persons
    .flatMap((person) =>
      person.events.filter((event) => event.kind === 'convicted' && event.known <= asOf).map((event) => ({ person, event })),
    )
    .sort((a, b) => (a.event.known < b.event.known ? -1 : 1))[0];
  if (first === undefined) return open('Nobody had been convicted.');
  return finding(
    p.persons.length === 1 && p.persons[0]?.person === first.person.id ? 'supported' : 'contradicted',
    `${first.person.name} was the first person convicted (${first.event.on}).`,
    'Article 74',
    [first.person],
  );
}

export function checkSituation(p: Of<'situation'>, world: CheckWorld, asOf: Day): Finding {
  const about: StateId =
    [p.about, ...(p.orElse ?? [])].find((state) =>
      world.record.situations.some((entry) => entry.states[0] === state && entry.kind !== 'not-opened'),
    ) ?? p.about;
  const wanted = p.place === undefined ? null : (peopleLexicon.places[p.place]?.situation ?? null);
  const all = world.record.situations.filter((situation) => (wanted === null ? situation.states.includes(about) : situation.id === wanted));
  if (p.place !== undefined && wanted === null) return open('No situation goes by that place.');
  const main = all.filter((situation) => situation.states[0] === about || wanted !== null || situation.kind === 'investigation');
  const when = p.when;
  const dayFits = (day: Day | undefined) => day !== undefined && day <= asOf && (when === undefined || overlap(dayRange(day), when));
  const spanFits = (text: string | undefined) => {
    if (text === undefined) return false;
    const span = readEdtf(text);
    return (
      span !== null && span.from <= asOf && (when === undefined || overlap({ from: span.from, until: span.until, precision: 'day' }, when))
    );
  };
  const opened = main.filter(
    (situation) => situation.investigationOpened !== undefined && (situation.investigationKnown ?? situation.investigationOpened) <= asOf,
  );
  const examined = main.filter(
    (situation) => situation.examinationOpened !== undefined && (readEdtf(situation.examinationOpened)?.from ?? '9') <= asOf,
  );
  const describe = describeSituations(main, asOf);
  switch (p.stage) {
    case 'investigation':
    case 'authorised': {
      if (!p.positive)
        return finding(
          opened.length === 0 ? 'supported' : 'contradicted',
          describe,
          'Articles 15 and 53',
          main,
          'The opening of an investigation.',
        );
      const fits =
        opened.some((situation) => dayFits(situation.investigationOpened)) ||
        main.some((situation) => situation.events.some((event) => event.kind === 'authorisation' && dayFits(event.known)));
      if (fits) return finding('supported', describe, 'Articles 15 and 53', opened);
      if (main.length === 0 && all.length > 0) return open('The situation may be another one.');
      if (examined.length > 0 && opened.length === 0 && when === undefined)
        return finding('contradicted', describe, 'Article 15: an examination is not an investigation', examined);
      return finding('contradicted', describe === '' ? 'The record has no such investigation.' : describe, 'Articles 15 and 53', main);
    }
    case 'under-investigation': {
      const standing = opened.filter((situation) => situation.closed === undefined || situation.closed.on > asOf);
      if (when !== undefined && when.as === 'since')
        return finding(
          standing.some((situation) => dayFits(situation.investigationOpened)) === p.positive ? 'supported' : 'contradicted',
          describe,
          'Article 53',
          main,
        );
      if (standing.length > 0) return finding(p.positive ? 'supported' : 'contradicted', describe, 'Article 53', standing);
      if (examined.some((situation) => situation.closed === undefined || situation.closed.on > asOf))
        return finding('misleading', describe, 'Article 15: an examination is not an investigation', examined);
      return finding(
        p.positive ? 'contradicted' : 'supported',
        describe === '' ? 'The record has no such investigation.' : describe,
        'Article 53',
        main,
      );
    }
    case 'examination': {
      const fits = examined.some((situation) => spanFits(situation.examinationOpened));
      if (!p.positive) return finding(examined.length === 0 ? 'supported' : 'contradicted', describe, 'Article 15', main);
      if (fits) return finding('supported', describe, 'Article 15', examined);
      return examined.length === 0 && opened.length > 0
        ? open('The examination is not dated in the record.')
        : finding('contradicted', describe === '' ? 'The record has no such examination.' : describe, 'Article 15', main);
    }
    case 'investigation-closed': {
      const ended = opened.some(
        (situation) =>
          (situation.closed !== undefined && dayFits(situation.closed.on)) ||
          situation.events.some((event) => event.kind === 'investigation-phase-ended' && dayFits(event.known)),
      );
      if (opened.length === 0)
        return finding(
          p.positive ? 'contradicted' : 'supported',
          describe === '' ? 'The record has no such investigation.' : describe,
          'Article 53',
          main,
        );
      return finding(ended === p.positive ? 'supported' : 'contradicted', describe, 'Article 53', main);
    }
    case 'examination-closed': {
      const fits = main.some(
        (situation) =>
          (situation.closed !== undefined && dayFits(situation.closed.on)) ||
          situation.events.some((event) => event.kind.startsWith('examination-c') && dayFits(event.known)),
      );
      return fits
        ? finding(p.positive ? 'supported' : 'contradicted', describe, 'Articles 15 and 53', main)
        : finding(p.positive ? 'contradicted' : 'supported', describe, 'Articles 15 and 53', main);
    }
    case 'requested': {
      const fits = main.some((situation) => situation.events.some((event) => event.kind === 'request' && dayFits(event.known)));
      return fits
        ? finding(p.positive ? 'supported' : 'contradicted', describe, 'Article 15(3)', main)
        : open('The request is not in the record.');
    }
    case 'refused': {
      const fits = main.some((situation) => situation.events.some((event) => event.kind === 'refusal' && dayFits(event.known)));
      return fits ? finding('supported', describe, 'Article 15(4)', main) : open('The refusal is not in the record.');
    }
    default:
      return p.stage satisfies never;
  }
}

function describeSituations(list: CheckWorld['record']['situations'], asOf: Day): string {
  return list
    .flatMap((situation) => {
      const parts: string[] = [];
      const examined = situation.examinationOpened;
      if (examined !== undefined && (readEdtf(examined)?.from ?? '9') <= asOf) parts.push(`examination opened ${examined}`);
      if (situation.investigationOpened !== undefined && (situation.investigationKnown ?? situation.investigationOpened) <= asOf)
        parts.push(`investigation opened ${inWords(situation.investigationOpened)}`);
      for (const event of situation.events)
        if (event.kind === 'investigation-phase-ended' && event.known <= asOf) parts.push(`investigation ended ${inWords(event.known)}`);
      if (situation.closed !== undefined && situation.closed.on <= asOf) parts.push(`closed ${inWords(situation.closed.on)}`);
      return parts.length === 0 ? [] : [`${situation.name}: ${parts.join(', ')}.`];
    })
    .join(' ');
}

export function checkPeriod(p: Of<'situation-period'>, world: CheckWorld): Finding {
  const wanted = p.place === undefined ? null : (peopleLexicon.places[p.place]?.situation ?? null);
  const list = world.record.situations.filter((situation) =>
    wanted === null ? situation.states.includes(p.about) && situation.kind === 'investigation' : situation.id === wanted,
  );
  const [situation] = list;
  if (situation === undefined || list.length > 1) return open('Which situation is meant is not clear.');
  const scope = situation.triggers[0]?.scope;
  if (scope === undefined) return open('The record gives no period.');
  const starts = situation.triggers.some((trigger) => inRange(trigger.scope.from, p.from));
  const ends =
    p.until === null ? true : scope.until !== null && (inRange(scope.until, p.until) || inRange(previousDay(scope.until), p.until));
  const says = `${situation.name} covers the time from ${inWords(scope.from)}${scope.until === null ? '' : ` until ${inWords(previousDay(scope.until))}`}.`;
  return finding(starts && ends ? 'supported' : 'contradicted', says, 'scope of the situation', [situation]);
}

export function checkStateReferral(p: Of<'state-referral'>, world: CheckWorld, asOf: Day): Finding {
  const about = p.about;
  const events = world.record.situations
    .filter((situation) => situation.states.includes(about) || about === '')
    .flatMap((situation) =>
      situation.events.filter((event) => event.kind === 'referral' && event.known <= asOf).map((event) => ({ situation, event })),
    );
  if (p.count !== null && !(about === 'VEN' && p.count === 6 && p.by.length > 0)) {
    if (p.by.length > 0) return open('Who of them referred it was not weighed.');
    const total = /\b39\b|\b41\b|\b43\b/.test(String(p.count)) || p.count === 38 || p.count === 40 || p.count === 42;
    if (about !== 'UKR' && about !== '')
      return p.count === 6 && about === 'VEN'
        ? finding(
            'supported',
            'Six Parties referred Venezuela on 27 September 2018.',
            'Article 14',
            events.map((entry) => entry.situation),
          )
        : open('The number of referrals is not in the record.');
    if (p.count >= 44) return finding('contradicted', 'Forty-three Parties referred the situation in Ukraine.', 'Article 14');
    if (!total) return open('The number of referrals changed from day to day.');
    return finding(
      'supported',
      'Thirty-nine Parties had referred the situation in Ukraine by 2 March 2022, two more on 11 March, forty-three in all.',
      'Article 14',
      events.map((entry) => entry.situation),
    );
  }
  if (p.self && p.first) {
    const declared = world.ledger.declarations(about, asOf).find((act) => p.when !== undefined && inRange(act.lodged, p.when.range));
    const own = events.filter(({ event }) => p.when === undefined || overlap(dayRange(event.known), p.when));
    if (own.length > 0)
      return finding(
        'supported',
        own[0]?.event.says ?? '',
        'Article 14',
        [own[0]?.situation].flatMap((entry) => entry ?? []),
      );
    if (declared !== undefined)
      return finding(
        'misleading',
        `${declared.says} That was a declaration under Article 12(3), not a referral.`,
        'Articles 12(3) and 14',
        [declared],
      );
  }
  if (p.by.length === 0) return open('Who referred is not said.');
  const triggers = world.record.situations
    .filter((situation) => situation.states.includes(about))
    .flatMap((situation) => [
      ...situation.triggers
        .filter((trigger) => trigger.type === 'state-referral' && trigger.on <= asOf)
        .map((trigger) => ({ on: trigger.on, by: trigger.by, situation })),
      ...situation.events
        .filter((event) => event.kind === 'referral' && event.known <= asOf)
        .map((event) => ({ on: event.known, by: event.says, situation })),
    ]);
  const matching = triggers.filter((trigger) =>
    p.by.every(
      (mention) =>
        trigger.by.includes(world.ledger.name(mention.state).replace(/^the /, '')) ||
        trigger.by.includes(world.ledger.file(mention.state)?.name ?? '~'),
    ),
  );
  const hit = matching.find((trigger) => p.when === undefined || overlap(dayRange(trigger.on), p.when));
  if (hit !== undefined)
    return finding('supported', `${hit.situation.name} was referred on ${inWords(hit.on)}.`, 'Article 14', [hit.situation]);
  if (matching.length > 0)
    return finding(
      'contradicted',
      `${matching[0]?.situation.name ?? ''} was referred on ${inWords(matching[0]?.on ?? asOf)}.`,
      'Article 14',
      matching.map((entry) => entry.situation),
    );
  if (triggers.length === 0 && p.by.some((mention) => mention.state === about))
    return finding('contradicted', `The record has no referral by ${world.ledger.name(about)}.`, 'Article 14');
  return open('The record does not name every State that referred.');
}

/** Whether anybody of that nationality was charged in public by the day of asking. */
export function checkNationals(p: Of<'warrant-nationals'>, world: CheckWorld, asOf: Day): Finding {
  const wanted: readonly PersonEventKind[] =
    p.act === 'convicted' ? ['convicted'] : p.act === 'charged' ? KINDS.charged : ['warrant-issued', 'second-warrant'];
  return together(
    p.states.map((mention) => {
      const found = world.record.persons.filter(
        (person) =>
          person.nationalities.includes(mention.state) &&
          publicFrom(person) <= asOf &&
          (p.act !== 'warrant' || person.instrument !== 'summons') &&
          person.events.some(
            (event) => event.known <= asOf && wanted.includes(event.kind) && (p.when === undefined || overlap(dated(event).on, p.when)),
          ),
      );
      const who = world.ledger.file(mention.state)?.adjective ?? mention.state;
      const says =
        found.length === 0
          ? `By ${inWords(asOf)} no national of ${world.ledger.name(mention.state)} is on record (${p.act}).`
          : `${who}: ${found.map((person) => person.name).join(', ')}.`;
      return finding(found.length > 0 === p.positive ? 'supported' : 'contradicted', says, ARTICLE[p.act], found);
    }),
  );
}
