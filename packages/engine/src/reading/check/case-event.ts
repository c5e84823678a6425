import type { Person, PersonEvent } from '../../record/shape.ts';
import { type Day, inWords } from '../../time/day.ts';
import { readEdtf } from '../../time/edtf.ts';
import { dayRange } from '../dates.ts';
import { peopleLexicon } from '../generated/people.ts';
import type { CaseEvent, Proposition, When } from '../statement.ts';
import type { DayRange, PersonMention } from '../token.ts';
import { calledHolds } from './called.ts';
import { detailsHold, fileText as namesIn } from './case-details.ts';
import { STEPS } from './case-steps.ts';
import { chronicleOf } from './chronicle.ts';
import { filesOf } from './docket.ts';
import { doerHolds, served } from './doers.ts';
import { type CheckWorld, type Finding, finding, open, together } from './finding.ts';
import { heldThere } from './step-places.ts';

type CaseFact = Extract<Proposition, { readonly kind: 'case-event' }>;

const ARTICLE: Readonly<Partial<Record<CaseEvent, string>>> = {
  warrant: 'Article 58',
  unsealed: 'Article 58',
  'warrant-undone': 'Article 58(4)',
  summons: 'Article 58(7)',
  charged: 'Articles 58 and 61',
  confirmed: 'Article 61',
  dropped: 'Article 61(9)',
  inadmissible: 'Article 17',
  admissible: 'Article 17',
  tried: 'Article 63',
  'trial-opened': 'Article 63',
  pleaded: 'Article 65',
  convicted: 'Article 74',
  acquitted: 'Articles 74 and 83',
  sentenced: 'Articles 76 and 77',
  term: 'Articles 76 and 77',
  arrested: 'Article 59',
  custody: 'Article 59',
};

const PERSISTING: ReadonlySet<CaseEvent> = new Set(['warrant', 'custody', 'unsealed']);

export function checkCaseEvent(p: CaseFact, world: CheckWorld, asOf: Day): Finding {
  if (p.event === 'longest-term') return longest(p, world, asOf);
  const known = (p.details.names ?? []).filter(
    (name) => !p.persons.some((mention) => filesOf(world, mention.person).some((person) => namesIn(person, world).includes(name))),
  );
  // "Kobylash, a general, and Sokolov, who led the Black Sea Fleet": a name may go with any of them.
  const { names: _, ...details } = p.details;
  const each = { ...p, details: known.length === 0 ? details : { ...details, names: known } };
  const all = together(p.persons.map((mention) => one(each, mention, world, asOf)));
  if (p.details.together === undefined || all.verdict !== 'supported') return all;
  return atOnce(p, p.details.together, world, asOf) ? all : { ...all, verdict: 'contradicted' };
}

/** Whether it befell all of them on one day, or in one month or year. */
function atOnce(p: CaseFact, within: 'day' | 'month' | 'year', world: CheckWorld, asOf: Day): boolean {
  const length = { day: 10, month: 7, year: 4 }[within];
  const step = STEPS[p.event];
  const days = p.persons.map(
    ({ person }) =>
      new Set(
        filesOf(world, person).flatMap((file) =>
          file.events.filter((event) => event.known <= asOf && step?.(event) === true).map((event) => event.on.slice(0, length)),
        ),
      ),
  );
  return [...(days[0] ?? [])].some((day) => days.every((other) => other.has(day)));
}

function one(p: CaseFact, mention: PersonMention, world: CheckWorld, asOf: Day): Finding {
  const when: readonly When[] = mention.on === undefined ? p.when : [{ range: mention.on, as: 'on' }];
  const all = filesOf(world, mention.person);
  const label = all[0]?.name ?? peopleLexicon['without-warrant'][mention.person]?.name ?? mention.person;
  if (when.some((entry) => entry.range.from > asOf)) return open('The day had not come.');
  if (p.event === 'applied') return applied(p, mention.person, when, asOf);
  const seen = all.filter((person) => publicFrom(person) <= asOf);
  const justice = p.details.crimes?.includes('offences against justice') === true;
  const chosen = seen.filter((person) => !justice || person.chargedCrimes.some((crime) => crime.startsWith('70')));
  const [first, ...further] = chosen;
  const found = inFile(p, mention, first === undefined ? [] : [first], label, all.length > 0, when, world, asOf);
  const exact = when.length > 0 || p.details.months !== undefined;
  if (found.verdict !== 'contradicted' || !exact) return found;
  // Another file of the same person, for offences against justice.
  return (
    further.map((file) => inFile(p, mention, [file], label, true, when, world, asOf)).find((other) => other.verdict === 'supported') ??
    found
  );
}

function inFile(
  p: CaseFact,
  mention: PersonMention,
  files: readonly Person[],
  label: string,
  filed: boolean,
  when: readonly When[],
  world: CheckWorld,
  asOf: Day,
): Finding {
  const main = files[0];
  if (main === undefined) return unknownPerson(p, mention.person, label, filed, asOf);
  const days = main.events.filter((event) => STEPS[p.event]?.(event) === true).map((event) => event.known);
  if (mention.called?.some((called) => calledHolds(called, main, days, asOf) === 'no') === true)
    return p.positive
      ? finding('contradicted', `${main.name}: ${main.role}.`, 'offices and sides of persons', [main])
      : open('What the person is called was not weighed.');
  if (p.event === 'at-large' || p.event === 'wanted' || p.event === 'warrant-stands') return standing(p, main, when, world, asOf);
  if (p.event === 'in-custody') return held(p, main, when, asOf);
  if (p.event === 'serving') return serving(p, files, world, asOf);
  if (
    p.event === 'acquitted' &&
    p.positive &&
    (p.details.crimes ?? []).length > 0 &&
    main.events.some((event) => event.kind === 'convicted' && event.known <= asOf) &&
    !main.events.some((event) => event.kind === 'acquitted' && event.known <= asOf)
  )
    return clearedInPart(p, main, when, world, asOf);
  if (p.event === 'released' && p.positive && p.details.served === true && served(main) === 'no')
    return finding('contradicted', `${main.name}: ${main.status}`, 'Articles 74 and 83', [main]);
  const step = STEPS[p.event];
  const events = files
    .flatMap((person) => person.events.filter((event) => event.known <= asOf && (step?.(event) ?? false)))
    .filter((event) => p.event !== 'warrant' || main.instrument !== 'summons' || event.kind !== 'summons-issued');
  const says = events.length > 0 ? told(label, events) : lastStep(main, asOf);
  const article = ARTICLE[p.event] ?? 'course of the case';
  if (p.event === 'arrested' && p.positive && wasLetGo(p, mention.person, world, asOf))
    return finding('contradicted', `${label} was not arrested there.`, 'Article 87(7)', [main]);
  const over = main.events.find((event) => event.known <= asOf && OVER.includes(event.kind));
  if (p.event === 'charged' && p.positive && p.past !== true && over !== undefined)
    return finding('contradicted', told(main.name, [over]), 'Article 61', [main]);
  // Convicted in another file of his.
  const elsewhere =
    !p.positive && p.event === 'convicted' && when.length === 0
      ? filesOf(world, mention.person).find(
          (other) => other.id !== main.id && other.events.some((event) => event.kind === 'convicted' && event.known <= asOf),
        )
      : undefined;
  if (elsewhere !== undefined && (p.details.crimes ?? []).length === 0)
    return finding(
      'contradicted',
      told(
        label,
        elsewhere.events.filter((event) => event.kind === 'convicted'),
      ),
      'Article 70',
      [elsewhere],
    );
  if (!p.positive) return denied(p, main, events, when, says, article, asOf);
  if (events.length === 0) return absent(p, main, says, article, when, world, asOf);
  const fitting = when.length === 0 ? events : events.filter((event) => when.some((entry) => fits(event, entry)));
  const every = when.every((entry) => events.some((event) => fits(event, entry)) || isRunning(p, entry));
  if (!every) return wrongDay(p, files, when, says, article, main);
  if (p.details.months !== undefined && p.event !== 'term-reduced' && p.event !== 'term-raised') {
    const right = files.some((person) => person.sentence?.months === p.details.months);
    if (!right) return finding('contradicted', says, 'Articles 76 and 77', [main]);
  }
  if (p.event === 'term-reduced' && typeof p.details.months === 'number' && !reducedBy(events, p.details.months, main))
    return open('By how much the sentence was cut was not weighed.');
  const holds = detailsHold(p.details, p.event, main, fitting.length > 0 ? fitting : events, world, asOf);
  if (holds === 'no') return finding('contradicted', says, article, [main]);
  if (holds === 'unknown') return open('The record does not hold every detail of it.');
  if (
    (p.event === 'convicted' || p.event === 'sentenced' || p.event === 'term') &&
    !p.overtaken &&
    when.length === 0 &&
    main.events.some((event) => event.kind === 'acquitted' && event.known <= asOf)
  )
    return finding(p.still ? 'contradicted' : 'misleading', `${label} was convicted and later acquitted on appeal.`, 'Article 83', [main]);
  return finding('supported', says, article, [main], 'Another course of the case.');
}

function publicFrom(person: Person): Day {
  return (
    person.events.find((event) => event.kind === 'made-public')?.known ??
    person.events.reduce((first, event) => (event.known < first ? event.known : first), '9999')
  );
}

/** A State that was found not to have arrested, or let a visitor go, did not arrest. */
function wasLetGo(p: CaseFact, person: string, world: CheckWorld, asOf: Day): boolean {
  const by = p.details.by ?? [];
  if (by.length === 0) return false;
  return by.every(
    (state) =>
      world.record.nonCompliance.some(
        (entry) => entry.state === state && entry.person === person && entry.known <= asOf && !/arrested on/.test(entry.says),
      ) ||
      chronicleOf('visit-without-arrest', asOf).some(
        (entry) => entry.state === state && entry.person === person && /was not arrested/.test(entry.says),
      ),
  );
}

function rangeOf(event: PersonEvent): DayRange {
  const span = readEdtf(event.on);
  return span === null ? dayRange(event.known) : { from: span.from, until: span.until, precision: 'day' };
}

function fits(event: PersonEvent, when: When): boolean {
  const range = rangeOf(event);
  if (when.as === 'before') return range.from < when.range.from;
  if (when.as === 'after') return range.from >= when.range.from;
  if (when.as === 'by' || when.as === 'until') return range.from < when.range.until;
  return range.from < when.range.until && when.range.from < range.until;
}

function isRunning(p: CaseFact, when: When): boolean {
  return when.as === 'until' && PERSISTING.has(p.event);
}

function told(label: string, events: readonly PersonEvent[]): string {
  return `${label}: ${events
    .map((event) => `${event.says.replace(/\.$/, '')} (${event.on})`)
    .slice(0, 3)
    .join('; ')}.`;
}

function lastStep(person: Person, asOf: Day): string {
  const last = person.events.filter((event) => event.known <= asOf).at(-1);
  return `${person.name}: nothing of the kind is on record by ${inWords(asOf)}${last === undefined ? '' : `; the last step was: ${last.says.replace(/\.$/, '')} (${last.on})`}.`;
}

function applied(p: CaseFact, person: string, when: readonly When[], asOf: Day): Finding {
  const entry = chronicleOf('applied-for-warrant', asOf).find((candidate) => candidate.persons?.includes(person) === true);
  if (entry === undefined) return open('The day of an application is not in the record.');
  const says = `${entry.says} ${inWords(entry.on)}.`;
  if (!p.positive) return finding('contradicted', says, 'Article 58(1)');
  const range = dayRange(entry.on);
  const right = when.every((other) => fits({ kind: 'other', on: entry.on, known: range.from, says: '', confidence: 'memory' }, other));
  return finding(right ? 'supported' : 'contradicted', says, 'Article 58(1): request of the Prosecutor');
}

const PUBLIC_STEPS: ReadonlySet<CaseEvent> = new Set([
  'warrant',
  'wanted',
  'charged',
  'convicted',
  'in-custody',
  'custody',
  'unsealed',
  'confirmed',
  'sentenced',
  'acquitted',
  'tried',
  'trial-opened',
  'term',
]);

/** "cleared of rape": some counts of a judgment that convicts on others. */
function clearedInPart(p: CaseFact, main: Person, when: readonly When[], world: CheckWorld, asOf: Day): Finding {
  const events = main.events.filter((event) => event.kind === 'convicted' && event.known <= asOf);
  const says = told(main.name, events);
  if (when.some((entry) => !events.some((event) => fits(event, entry)))) return open('Another judgment may be meant.');
  const convicted = detailsHold({ crimes: p.details.crimes ?? [] }, 'convicted', main, events, world, asOf);
  const cleared = detailsHold({ crimes: p.details.crimes ?? [] }, 'acquitted', main, events, world, asOf);
  if (convicted === 'no' && cleared === 'yes') return finding('supported', says, 'Article 74', [main]);
  if (convicted === 'yes' && !/acquitted/i.test(`${says} ${main.note ?? ''}`)) return finding('contradicted', says, 'Article 74', [main]);
  return open('Of which counts he was cleared is not on record.');
}

function unknownPerson(p: CaseFact, id: string, label: string, filed: boolean, asOf: Day): Finding {
  const entry = chronicleOf('applied-for-warrant', asOf).find((candidate) => candidate.persons?.includes(id) === true);
  if (!PUBLIC_STEPS.has(p.event) || (!filed && entry === undefined && !Object.hasOwn(peopleLexicon['without-warrant'], id)))
    return open(`The record has no file on ${label}.`);
  return finding(
    p.positive ? 'contradicted' : 'supported',
    `No warrant against ${label} is public on ${inWords(asOf)}.${entry === undefined ? '' : ` ${entry.says}`}`,
    'Article 58: no warrant found',
    [],
    'A warrant made public by that day.',
  );
}

/** After these nobody faces the charges any more. */
const OVER: readonly string[] = ['died', 'proceedings-ended', 'acquitted', 'charges-declined', 'inadmissible'];

const ENDED: readonly string[] = ['arrested-or-surrendered', 'died', 'proceedings-ended', 'acquitted', 'charges-declined', 'inadmissible'];

function standing(p: CaseFact, main: Person, when: readonly When[], world: CheckWorld, asOf: Day): Finding {
  const issue = main.events.find((event) => event.kind === 'warrant-issued')?.known ?? '';
  const ended = main.events.find(
    (event) => event.known <= asOf && event.known >= issue && (ENDED.includes(event.kind) || /warrant was withdrawn/.test(event.says)),
  );
  if (when.some((entry) => entry.as !== 'on' && entry.as !== 'since')) return open('The time is not clear.');
  const issued = main.events.filter((event) => event.known <= asOf && (STEPS.warrant?.(event) === true || event.kind === 'made-public'));
  const says =
    ended === undefined ? `The warrant against ${main.name} stands.` : `${main.name}: ${ended.says.replace(/\.$/, '')} (${ended.on}).`;
  if (when.some((entry) => !issued.some((event) => fits(event, { ...entry, as: 'on' })))) {
    if (p.event === 'warrant-stands' && !when.every((entry) => entry.as === 'since'))
      return when.every((entry) => main.events.some((event) => /left in force/.test(event.says) && fits(event, entry)))
        ? finding('supported', says, 'Article 58', [main])
        : open('The time is not clear.');
    return finding('contradicted', told(main.name, issued), 'Article 58', [main]);
  }
  const holds = detailsHold(p.details, 'warrant', main, issued, world, asOf);
  if (p.positive && holds === 'no') return finding('contradicted', says, 'Article 58', [main]);
  if (holds === 'unknown' || (!p.positive && holds === 'no')) return open('The record does not hold every detail of it.');
  // "had wanted him since 2011": whatever came of it later.
  if (p.past === true && p.positive && !p.still && ended !== undefined && issued.length > 0 && main.instrument !== 'summons')
    return finding('supported', says, 'Article 58', [main]);
  const wanted = ended === undefined && main.instrument !== 'summons';
  return finding(wanted === p.positive ? 'supported' : 'contradicted', says, 'Article 58', [main]);
}

function held(p: CaseFact, main: Person, when: readonly When[], asOf: Day): Finding {
  const came = main.events.find((event) => event.known <= asOf && event.kind === 'arrested-or-surrendered');
  const left = main.events.find(
    (event) =>
      event.known <= asOf &&
      (event.kind === 'released' ||
        event.kind === 'died' ||
        event.kind === 'acquitted' ||
        event.kind === 'proceedings-ended' ||
        /sentence .*ended/.test(event.says)),
  );
  if (came === undefined)
    return p.positive
      ? finding('contradicted', lastStep(main, asOf), 'Article 59', [main])
      : finding('supported', lastStep(main, asOf), 'Article 59', [main]);
  if (when.length === 1 && when[0] !== undefined && (when[0].as === 'by' || (when[0].as === 'on' && when[0].range.precision === 'day'))) {
    // By a day or on it: there, and not yet gone.
    const until = when[0].range.until;
    const gone = left !== undefined && left.known < until;
    const there = came.known < until;
    if (gone && there) return open('He had left custody by then.');
    return finding(there === p.positive ? 'supported' : 'contradicted', told(main.name, [came]), 'Article 59', [main]);
  }
  if (when.length > 0 && when.some((entry) => entry.as !== 'since')) return open('The time is not clear.');
  const says = left === undefined ? told(main.name, [came]) : told(main.name, [came, left]);
  if (p.details.heldIn !== undefined) {
    const there = heldThere(p.details.heldIn, p.event, main, [came], asOf);
    if (there !== 'yes')
      return there === 'unknown' || !p.positive
        ? open('Where he is held was not weighed.')
        : finding('contradicted', says, 'Article 59', [main]);
  }
  if (left !== undefined && left.kind === 'acquitted') return open('When he left custody is not on record.');
  if (left === undefined && main.sentence !== undefined && main.sentence.on <= asOf)
    return open('Where the sentence is served was not weighed.');
  const right =
    left === undefined &&
    when.every(
      (entry) =>
        fits(came, { ...entry, as: 'on' }) ||
        main.events.some((event) => /arrested/.test(event.says) && fits(event, { ...entry, as: 'on' })),
    );
  return finding(right === p.positive ? 'supported' : 'contradicted', says, 'Article 59', [main]);
}

function serving(p: CaseFact, files: readonly Person[], world: CheckWorld, asOf: Day): Finding {
  const file = files.find((person) => person.sentence !== undefined && person.sentence.on <= asOf);
  const main = files[0];
  if (main === undefined) return open('The record has no file on this person.');
  if (file?.sentence === undefined)
    return finding(p.positive ? 'contradicted' : 'supported', `${main.name} has not been sentenced by the Court.`, 'Article 76', [main]);
  const over = file.events.find(
    (event) => event.known <= asOf && (event.kind === 'released' || event.kind === 'acquitted' || /sentence .*ended/.test(event.says)),
  );
  const says =
    over === undefined ? `${file.name} was sentenced on ${inWords(file.sentence.on)}: ${file.sentence.says}` : told(file.name, [over]);
  const wrong = over !== undefined || (p.details.months !== undefined && file.sentence.months !== p.details.months);
  const where = p.details.by?.[0];
  const place = where === undefined ? undefined : world.ledger.name(where).replace(/^the /, '');
  // Where he serves it: the record holds the last place.
  if (!wrong && place !== undefined && /serving his sentence in/.test(file.status) && !file.status.includes(place))
    return finding(p.positive ? 'contradicted' : 'supported', `${file.name}: ${file.status}`, 'Article 103', [file]);
  if (!wrong && !/serving/.test(file.status)) return open('Whether the term is being served is not on record.');
  return finding(wrong !== p.positive ? 'supported' : 'contradicted', says, 'Articles 76 and 103', [file]);
}

function denied(
  p: CaseFact,
  main: Person,
  events: readonly PersonEvent[],
  when: readonly When[],
  says: string,
  article: string,
  asOf: Day,
): Finding {
  if (p.event === 'confirmed') {
    const declined = main.events.find((event) => event.kind === 'charges-declined' && event.known <= asOf);
    if (declined !== undefined)
      return when.every((entry) => fits(declined, entry))
        ? finding('supported', told(main.name, [declined]), article, [main])
        : finding('contradicted', told(main.name, [declined]), article, [main]);
    return events.length > 0 ? finding('contradicted', says, article, [main]) : open('No decision on the charges is on record.');
  }
  if (p.event === 'pleaded')
    return events.length === 0 ? open('What the accused said is not on record.') : finding('contradicted', says, 'Article 65', [main]);
  const { doer, ...rest } = p.details;
  if (doer !== undefined && Object.keys(rest).length === 0 && when.length === 0 && doerHolds(doer, p.event, says) === 'no')
    return finding('supported', says, article, [main]);
  if (Object.keys(p.details).length > 0 && events.length > 0) return open('What exactly is denied was not weighed.');
  if (events.length === 0) return finding('supported', says, 'no such event in the record', [main]);
  if (when.length > 0 && !events.some((event) => when.some((entry) => fits(event, entry)))) return open('It denies it for one time only.');
  if (p.event === 'convicted' && main.events.some((event) => event.kind === 'acquitted' && event.known <= asOf))
    return finding('misleading', `${main.name} was convicted and later acquitted.`, 'Article 81', [main]);
  return finding('contradicted', says, article, [main]);
}

const SILENT: ReadonlySet<CaseEvent> = new Set([
  'released',
  'appeared',
  'appeal-rejected',
  'appeal-won',
  'appeals-dropped',
  'admissible',
  'warrant-refused',
  'kept-secret',
  'arrested',
  'custody',
  'died',
  'term-reduced',
]);

const AWAITED: ReadonlySet<CaseEvent> = new Set(['convicted', 'acquitted', 'sentenced', 'confirmed', 'trial-opened', 'tried']);

/** The day after the last look at the person's file. */
function lastSeen(main: Person): Day {
  return readEdtf(main.statusAsOf)?.until ?? '9999-12-31';
}

function absent(p: CaseFact, main: Person, says: string, article: string, when: readonly When[], world: CheckWorld, asOf: Day): Finding {
  const until = (test: (event: PersonEvent) => boolean) => main.events.some((event) => event.known <= asOf && test(event));
  if (p.event === 'warrant' && main.instrument === 'summons')
    return finding('contradicted', `${main.name} was summoned, not sought by warrant.`, 'Article 58(7)', [main]);
  if (p.event === 'appeared' && main.instrument === 'warrant' && !until((event) => event.kind === 'arrested-or-surrendered'))
    return finding('contradicted', says, 'Article 60', [main]);
  if (p.event === 'custody' && main.instrument !== 'summons' && !until((event) => event.kind === 'died'))
    return finding('contradicted', says, 'Article 59', [main]);
  if (p.event === 'conviction-upheld' || p.event === 'term-upheld')
    return until((event) => event.kind === 'acquitted') || !until((event) => event.kind === 'convicted')
      ? finding('contradicted', says, 'Article 83', [main])
      : open('The appeal is not on record.');
  if (p.event === 'acquittal-overturned')
    return until((event) => event.kind === 'acquitted')
      ? finding('contradicted', says, 'Article 83', [main])
      : open('No acquittal is on record.');
  if (p.event === 'admissible' && until((event) => event.kind === 'inadmissible')) return finding('contradicted', says, article, [main]);
  if (p.event === 'appeal-won' && until((event) => event.kind === 'appeal-decided' && /upheld|rejected|dismissed/.test(event.says)))
    return finding('contradicted', says, 'Article 83', [main]);
  if (p.event === 'acquittal-upheld') return open('The appeal is not on record.');
  if (p.event === 'conviction-overturned' || p.event === 'term-undone')
    return until((event) => event.kind === 'convicted')
      ? finding('contradicted', says, 'Article 83', [main])
      : open('No conviction is on record.');
  if (p.event === 'warrant-undone')
    return standing({ ...p, event: 'wanted', when: [], details: {} }, main, [], world, asOf).verdict === 'supported'
      ? finding('contradicted', `The warrant against ${main.name} stands.`, 'Article 58', [main])
      : open('How the warrant ended was not weighed.');
  if (
    (p.event === 'term-reduced' || p.event === 'term-raised') &&
    until((event) => event.kind === 'appeal-decided' && /upheld/.test(event.says))
  )
    return finding(
      'contradicted',
      main.sentence === undefined
        ? says
        : `${main.name}: ${main.sentence.says} ${main.events
            .filter((event) => event.kind === 'appeal-decided')
            .map((event) => event.says)
            .join(' ')}`,
      'Article 83',
      [main],
    );
  if (p.event === 'dropped' && (until((event) => event.kind === 'convicted') || !until((event) => event.kind === 'acquitted')))
    return finding('contradicted', says, article, [main]);
  // Who is acquitted goes free, on a day the record may not hold.
  if (p.event === 'released') {
    const acquitted = main.events.find((event) => event.kind === 'acquitted' && event.known <= asOf);
    if (acquitted !== undefined && p.when.every((entry) => entry.range.precision !== 'day' && fits(acquitted, entry)))
      return finding('supported', told(main.name, [acquitted]), 'Articles 74 and 81', [main]);
  }
  if (SILENT.has(p.event) || p.event === 'dropped') return open('The record does not say.');
  // Judgment was awaited when the file was last seen: it may have come since.
  if (
    /awaited|pending/i.test(main.status) &&
    AWAITED.has(p.event) &&
    when.some((entry) => entry.as === 'on' && entry.range.until > lastSeen(main))
  )
    return open('The record was last looked up before that day, and a decision was awaited.');
  return finding('contradicted', says, article, [main]);
}

function wrongDay(p: CaseFact, files: readonly Person[], when: readonly When[], says: string, article: string, main: Person): Finding {
  if (when.length > 1) return open('Several days are named.');
  if (when.some((entry) => entry.as === 'since' && !PERSISTING.has(p.event))) return open('A time since then is not one event.');
  if (p.event === 'charged' || p.event === 'released') return open('Several acts may be meant.');
  // Where the record holds only the day on which he came to the Court, he may have been arrested before.
  const came = main.events.find((event) => event.kind === 'arrested-or-surrendered');
  if (
    p.event === 'arrested' &&
    came !== undefined &&
    !main.events.some((event) => /arrest/i.test(event.says)) &&
    when.every((entry) => entry.range.from <= came.known)
  )
    return open('The day of an arrest before the surrender is not on record.');
  const near = files.some((person) => person.events.some((event) => when.some((entry) => fits(event, entry)) && related(p.event, event)));
  if (near) return open('Another step may be meant.');
  return finding('contradicted', says, article, [main]);
}

/** Steps that texts call by the same name. */
function related(event: CaseEvent, other: PersonEvent): boolean {
  if (event === 'warrant') return other.kind === 'made-public';
  if (event === 'arrested' || event === 'custody')
    return other.kind === 'arrested-or-surrendered' || /arrest/i.test(other.says) || other.kind === 'first-appearance';
  if (event === 'convicted' || event === 'acquitted' || event === 'sentenced' || event === 'term')
    return other.kind === 'appeal-decided' || (event === 'convicted' && other.kind === 'sentenced');
  if (event === 'dropped') return other.kind === 'died' || other.kind === 'proceedings-ended' || /withdrew|vacated/.test(other.says);
  return false;
}

function reducedBy(events: readonly PersonEvent[], months: number, main: Person): boolean {
  const says = events.map((event) => event.says).join(' ');
  const years = /by (two|three) years(?: and (eight) months)?/.exec(says);
  if (years === null) return false;
  const by = (years[1] === 'two' ? 24 : 36) + (years[2] === undefined ? 0 : 8);
  return months === by || (typeof main.sentence?.months === 'number' && main.sentence.months - by === months);
}

function longest(p: CaseFact, world: CheckWorld, asOf: Day): Finding {
  const terms = world.record.persons
    .filter((person) => person.sentence !== undefined && person.sentence.on <= asOf)
    .sort((a, b) => value(b) - value(a));
  const top = terms[0];
  if (top?.sentence === undefined) return open('Nobody had been sentenced.');
  const named = p.persons[0]?.person === top.id && p.persons.length === 1;
  const right = named && (p.details.months === undefined || p.details.months === top.sentence.months);
  return finding(
    right === p.positive ? 'supported' : 'contradicted',
    `The longest sentence by ${inWords(asOf)} is that of ${top.name}: ${top.sentence.says}`,
    'Article 77',
    [top],
  );
}

function value(person: Person): number {
  const months = person.sentence?.months;
  return months === 'life' ? 100000 : (months ?? 0);
}
