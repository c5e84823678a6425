import type { Incident } from '../law/incident.ts';
import { linkedStates } from '../law/places.ts';
import type { AskedCrime, Question } from '../law/question.ts';
import type { ForumEntry, ForumRule, StateId } from '../record/shape.ts';
import { type Day, inWords, isDay, MONTHS } from '../time/day.ts';
import type { OtherForum } from './answer.ts';
import type { LazyDetermination } from './determination.ts';

/** Other courts and bodies for the same facts, each with its reason. Those that have nothing to do with the case are left out. */
export function forumsOf(determination: LazyDetermination): readonly OtherForum[] {
  const branch = determination.speaking[0] ?? determination.parts[0]?.spread.leaves[0]?.branch;
  if (branch === undefined) return [];
  const { record } = determination.world.ledger;
  const linked = linkedStates(branch.incident);
  const rules = record.forumRules.flatMap((rule) => {
    const reach = reachOf(rule, determination, branch.incident, linked);
    return reach === null
      ? []
      : [
          {
            forum: reach.forum ?? rule.forum,
            available: reach.available,
            because: reach.because,
            legalBasis: rule.basis,
            confidence: rule.confidence,
            sources: rule.sources.map((use) => use.src),
          },
        ];
  });
  return [
    ...rules.sort((a, b) => BASIS_ORDER.indexOf(a.legalBasis) - BASIS_ORDER.indexOf(b.legalBasis)),
    ...proceedingsElsewhere(determination, new Set(rules.map((rule) => rule.forum))),
  ];
}

const BASIS_ORDER = ['statute-of-tribunal', 'territory', 'nationality-of-suspect', 'inter-state', 'universal'];

interface Reach {
  readonly available: OtherForum['available'];
  readonly because: string;
  readonly forum?: string;
}

function reachOf(rule: ForumRule, determination: LazyDetermination, incident: Incident, linked: readonly StateId[]): Reach | null {
  const { question, world, asOf } = determination;
  if (rule.from !== null && asOf < rule.from) return null;
  if (rule.reaches.length > 0 && !rule.reaches.some((reached) => linked.includes(reached) || isUnitOf(question, reached))) return null;
  if (!concernsCrime(rule, question.crimes)) return null;
  const conditions = rule.conditions === '' ? rule.says : `${rule.says} ${rule.conditions}`;
  if (rule.conductUntil !== undefined && incident.day >= rule.conductUntil)
    return { available: 'no', because: `It reaches only conduct before ${inWords(rule.conductUntil)}.` };
  if (rule.conductFrom !== undefined && incident.until <= rule.conductFrom)
    return { available: 'no', because: `It reaches only conduct from ${inWords(rule.conductFrom)}.` };
  if (rule.until !== null && asOf >= rule.until)
    return { available: 'no', because: `It had ended by ${inWords(rule.until)}. ${rule.says}` };
  if (rule.internationalConflict === true && (question.conflict === 'niac' || question.conflict === 'none'))
    return { available: 'no', because: 'The duty concerns grave breaches in an international armed conflict or occupation.' };
  if (rule.kind === 'investigative') return { available: 'no', because: conditions };
  if (rule.basis === 'territory')
    return ofStates('where it happened', territories(determination), rule, world.ledger.name.bind(world.ledger));
  if (rule.basis === 'nationality-of-suspect')
    return ofStates('the suspect’s own State', question.suspect.nationalities ?? [], rule, world.ledger.name.bind(world.ledger));
  return { available: 'depends', because: conditions };
}

/** Kosovo in 1999 was no State that Article 12(2) could point to, and yet a court of its own tries what was done there. */
function isUnitOf({ place }: Question, reached: string): boolean {
  return place.candidates.some(({ unit }) => unit === reached);
}

/** Names the States meant by a rule on territory or nationality; null where none is known. */
function ofStates(role: string, states: readonly string[], rule: ForumRule, nameOf: (state: string) => string): Reach | null {
  const names = [...new Set(states)].map(nameOf);
  if (names.length === 0) return null;
  return {
    available: 'depends',
    forum: `Courts of ${names.join(' and ')} (${role})`,
    because: rule.conditions === '' ? rule.says : rule.conditions,
  };
}

function territories(determination: LazyDetermination): readonly string[] {
  return determination.question.place.candidates.flatMap((candidate) => (candidate.state === null ? [] : [candidate.state]));
}

function concernsCrime(rule: ForumRule, asked: readonly AskedCrime[]): boolean {
  if (rule.paragraphs !== undefined)
    return asked.some((crime) =>
      rule.paragraphs?.some(
        (paragraph) =>
          crime.id === paragraph ||
          (crime.id !== null && paragraph.startsWith(`${crime.id}-`)) ||
          crime.asked.toLowerCase().includes(paragraph),
      ),
    );
  return (
    rule.crimes.length === 0 || asked.some((crime) => crime.id !== null && crime.kinds.some((kind) => rule.crimes.includes(kind.family)))
  );
}

/** Proceedings known over the same conflict, as of the day asked: they show which path has been taken. */
function proceedingsElsewhere(determination: LazyDetermination, named: ReadonlySet<string>): readonly OtherForum[] {
  const places = territories(determination);
  const asked = new Set(determination.question.crimes.flatMap((crime) => crime.kinds.map((kind) => kind.family)));
  return determination.world.ledger.record.forums
    .filter(
      (entry) =>
        entry.reaches.some((state) => places.includes(state)) &&
        isKnown(entry, determination.asOf) &&
        !named.has(entry.name) &&
        !named.has(entry.forum) &&
        (entry.kind !== 'international-criminal' || entry.crimes.some((crime) => [...asked].some((family) => family === crime))),
    )
    .map((entry) => ({
      forum: `${entry.forum}: ${entry.name}`,
      ...standingOf(entry, determination.asOf),
      legalBasis: 'proceeding',
      confidence: entry.confidence,
      sources: entry.sources.map((use) => use.src),
    }));
}

/** A proceeding whose beginning the record does not have is known from its end. */
function isKnown(entry: ForumEntry, asOf: Day): boolean {
  const since = entry.from ?? entry.until;
  return since === null || since <= asOf;
}

function standingOf(entry: ForumEntry, asOf: Day): Pick<OtherForum, 'available' | 'because'> {
  const concerns = `It concerns ${entry.parties} (${entry.legalBasis}).`;
  if (entry.until !== null && hasPassed(entry.until, asOf))
    return { available: 'no', because: `It had ended by ${edtfInWords(entry.until)}.${statusThen(entry, asOf)} ${concerns}` };
  const open = `${concerns}${entry.until === null ? statusThen(entry, asOf) : ''}`;
  switch (entry.kind) {
    case 'investigative':
      return { available: 'no', because: `It collects evidence and tries nobody. ${open}` };
    case 'inter-state':
    case 'human-rights':
      return { available: 'depends', because: `It is about what States answer for, not about a person’s guilt. ${open}` };
    case 'civil':
      return { available: 'depends', because: `It is about damages, not about a person’s guilt. ${open}` };
    default:
      return { available: 'depends', because: `It tries those named in it. ${open}` };
  }
}

/** The record has the status on the day of its last check: before that day it is told only of what had ended, and not where it names a later year. */
function statusThen(entry: ForumEntry, asOf: Day): string {
  if (asOf >= entry.checked.on) return ` ${entry.status}`;
  const years = entry.status.match(/\b(?:19|20)\d\d\b/g) ?? [];
  return entry.until === null || years.some((year) => year >= asOf.slice(0, 4)) ? '' : ` ${entry.status}`;
}

/** "2011" has passed when 2012 begins, a day on the day itself. */
function hasPassed(until: string, asOf: Day): boolean {
  return until.length === 10 ? until <= asOf : until < asOf.slice(0, until.length);
}

function edtfInWords(text: string): string {
  const [year = '', month] = text.split('-');
  if (isDay(text)) return inWords(text);
  return month === undefined ? `the end of ${year}` : `the end of ${MONTHS[Number(month) - 1]} ${year}`;
}
