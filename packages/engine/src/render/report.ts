import type { Determination, OtherForum } from '../determine/answer.ts';
import { BAR_WORDS, BASE_WORDS } from '../determine/headline.ts';
import { triggerWord } from '../determine/trigger.ts';
import type { Finding } from '../logic/finding.ts';
import type { Proof } from '../proof/proof.ts';
import type { RecordData, SourceId } from '../record/shape.ts';
import { inWords } from '../time/day.ts';

/** A line of a proof, ready to be set: depth, mark, words, pinpoint and sources. Every renderer sets the same lines. */
export interface ProofLine {
  readonly depth: number;
  readonly kind: Proof['kind'];
  readonly finding: Finding;
  readonly says: string;
  readonly cites: string | null;
  readonly rule: string | null;
  /** Numbers of the sources, in order of first use. */
  readonly sources: readonly number[];
  readonly remark: string | null;
}

export interface Report {
  readonly lines: readonly ProofLine[];
  readonly sources: readonly SourceLine[];
}

export interface SourceLine {
  readonly number: number;
  readonly id: SourceId;
  readonly title: string;
  readonly url: string | null;
}

/** The proof as numbered lines and the sources they rest on. `short`: only limbs that decide, and no joins. */
export function reportOf(answer: Determination, record: RecordData, short: boolean): Report {
  const numbers = new Map<SourceId, number>();
  const lines: ProofLine[] = [];
  visit(answer.proof, 0, lines, numbers, short, null);
  const sources = [...numbers].map(([id, number]) => ({ number, id, title: titleOf(record, id), url: record.sources[id]?.url ?? null }));
  return { lines, sources };
}

function visit(
  proof: Proof,
  depth: number,
  lines: ProofLine[],
  numbers: Map<SourceId, number>,
  short: boolean,
  saidAbove: string | null,
): void {
  const add = (line: Partial<ProofLine> & { readonly says: string }): void => {
    lines.push({ depth, kind: proof.kind, finding: proof.finding, cites: null, rule: null, sources: [], remark: null, ...line });
  };
  switch (proof.kind) {
    case 'part':
      add({ says: proof.title });
      visit(proof.premise, depth + 1, lines, numbers, short, null);
      return;
    case 'rule':
      add({ says: proof.says, cites: proof.cites, rule: proof.rule });
      visit(proof.premise, depth + 1, lines, numbers, short, proof.says);
      return;
    case 'join': {
      const wanted = short ? deciding(proof.premises, proof.finding) : proof.premises;
      const choice = proof.how === 'anyOf' && wanted.length > 1 && depth > 0 && wanted.every((premise) => premise.kind === 'rule');
      if (choice && !short) add({ says: 'One of these suffices:', remark: null });
      for (const premise of wanted) visit(premise, choice && !short ? depth + 1 : depth, lines, numbers, short, saidAbove);
      return;
    }
    case 'spread':
      for (const branch of proof.branches) {
        const under = branch.under.join('; ');
        lines.push({
          depth,
          kind: 'spread',
          finding: branch.premise.finding,
          says: proof.over === 'positions' ? `Under ${under === '' ? 'every position' : under}` : under,
          cites: null,
          rule: null,
          sources: [],
          remark: null,
        });
        visit(branch.premise, depth + 1, lines, numbers, short, null);
      }
      return;
    case 'record': {
      const used = proof.sources.map((id) => {
        const number = numbers.get(id) ?? numbers.size + 1;
        numbers.set(id, number);
        return number;
      });
      const remarks = [
        ...(proof.unofficial === true ? ['supplied by the user, unofficial'] : []),
        ...(proof.confidence === 'memory' && proof.unofficial !== true
          ? ['from memory, no source retrieved']
          : proof.confidence === 'one-source'
            ? ['one source']
            : []),
      ];
      add({ says: proof.says, sources: used, remark: remarks.length > 0 ? remarks.join('; ') : null });
      return;
    }
    case 'alleged':
      if (!short) add({ says: proof.says, remark: 'as alleged' });
      return;
    case 'assumed':
      if (!short) add({ says: proof.says, remark: 'assumed' });
      return;
    case 'position':
      add({
        says: `${proof.issue}: ${proof.says}`,
        remark: proof.mode === 'noted' ? 'as ruled or by the words; disputed' : 'on this position',
      });
      return;
    case 'gap':
      add({ says: proof.ask, remark: 'not known' });
      return;
    default:
      proof satisfies never;
  }
}

/** In short form a failed conjunction shows what failed, and a satisfied disjunction what satisfied it. */
function deciding(premises: readonly Proof[], finding: Finding): readonly Proof[] {
  const same = premises.filter((premise) => premise.finding === finding);
  return same.length > 0 ? same : premises;
}

function titleOf(record: RecordData, id: SourceId): string {
  const source = record.sources[id];
  if (source === undefined) return id;
  return [source.publisher, source.title].filter((text) => text !== undefined && text !== '').join(', ');
}

/** Limbs are marked by what they come to; a fact they rest on only by that it is one. */
export function markOf(line: ProofLine): string {
  if (line.finding === 'open') return '?';
  if (line.kind === 'record' || line.kind === 'alleged' || line.kind === 'assumed') return '·';
  return line.finding === 'met' ? '+' : '-';
}

export function wordOf(line: ProofLine): string {
  if (line.finding === 'open') return 'open';
  if (line.kind === 'record' || line.kind === 'alleged' || line.kind === 'assumed') return 'because';
  return line.finding === 'met' ? 'met' : 'not met';
}

/** The parts of an answer besides its proof, as headed lists of sentences. */
export function sectionsOf(
  answer: Determination,
  short: boolean,
): readonly { readonly title: string; readonly items: readonly string[] }[] {
  const sections: { title: string; items: string[] }[] = [];
  const add = (title: string, items: readonly string[]): void => {
    if (items.length > 0) sections.push({ title, items: [...items] });
  };
  if (answer.jurisdiction !== 'no')
    add(
      'Bases',
      answer.bases.map((base) => `${base}: ${BASE_WORDS[base].replace(/^because /, '')}`),
    );
  add(
    'Bars',
    answer.bars.map((bar) => `${bar}: ${BAR_WORDS[bar]}`),
  );
  add('Trigger', [[triggerWord(answer.trigger), ...(answer.trigger.note === null ? [] : [answer.trigger.note])].join(': ')]);
  add('Provisions', [answer.articles.join(', ')]);
  add(
    'Missing',
    answer.missing.map((fact) => `${fact.ask}${fact.wouldDecide.length > 0 ? ` (${fact.wouldDecide.join('; ')})` : ''}`),
  );
  add(
    'Who disputes it',
    (answer.dispute ?? []).flatMap((dispute) => [
      `${dispute.issue}, Article ${dispute.provision}: ${dispute.question}${dispute.mode === 'noted' && dispute.ruling !== null ? ` Answered by: ${dispute.ruling}.` : ' No chamber has ruled.'}`,
      ...dispute.positions.map(
        (position) =>
          `  “${position.says}”${position.holders.length > 0 ? ` Held by: ${position.holders.join('; ')}.` : ''} Then the answer is ${position.headline}.`,
      ),
    ]),
  );
  if (short) {
    // What was given and not read must not be taken for weighed, however short the answer.
    add('Notes', answer.notes);
    return sections;
  }
  add(
    'Which days',
    answer.segments.length > 1
      ? answer.segments.map(
          (segment) =>
            `${inWords(segment.from)} to ${inWords(segment.to)}: ${segment.jurisdiction}${segment.bars.length > 0 && segment.jurisdiction !== 'yes' ? ` (${segment.bars.join(', ')})` : ''}`,
        )
      : [],
  );
  add(
    'Which crimes',
    answer.byCrime.length > 1 ? answer.byCrime.map((crime) => `${crime.pinpoint ?? crime.asked}: ${crime.jurisdiction}`) : [],
  );
  add(
    'What would change it',
    answer.flips.map((flip) => `${flip.change}: ${flip.to}`),
  );
  add(
    'Other paragraphs to look at',
    answer.byCrime.flatMap((crime) =>
      crime.alternatives.map((other) => `${other.pinpoint} [${other.crime}] ${other.label}: ${other.because}`),
    ),
  );
  add('Other courts and bodies', forumLines(answer));
  add(
    'Not part of jurisdiction',
    answer.flags.map((flag) => `Article ${flag.cites}: ${flag.says}`),
  );
  add('Assumed', answer.assumptions);
  add('Notes', answer.notes);
  return sections;
}

/** Forums one by one, except that national laws on universal jurisdiction and known proceedings are named together. */
function forumLines(answer: Determination): readonly string[] {
  const remark = (forum: OtherForum): string => (forum.confidence === 'memory' ? ' [from memory]' : '');
  const national = answer.forums.filter(
    (forum) => forum.legalBasis === 'universal' && forum.forum.startsWith('Courts of') && forum.available === 'depends',
  );
  const known = answer.forums.filter((forum) => forum.legalBasis === 'proceeding');
  const single = answer.forums.filter((forum) => !national.includes(forum) && !known.includes(forum));
  return [
    ...single.map((forum) => `${forum.forum} (${forum.available}): ${forum.because}${remark(forum)}`),
    ...(national.length === 0
      ? []
      : [
          `Universal jurisdiction (depends on each law: mostly presence, residence or leave to prosecute): ${national.map((forum) => forum.forum.replace(/^Courts of (the )?/, '')).join(', ')}.`,
        ]),
    ...(known.length === 0
      ? []
      : [
          `Proceedings on the same conflict: ${known.map((forum) => (forum.available === 'no' && /^It had ended/.test(forum.because) ? `${forum.forum} (ended)` : forum.forum)).join('; ')}.`,
        ]),
  ];
}

/** The closing lines: how fresh the record is, and what reproduces the answer. */
export function colophonOf(answer: Determination): readonly string[] {
  const { freshness, receipt } = answer;
  return [
    `Asked as of ${inWords(answer.asOf)}. Record last checked ${inWords(freshness.lastChecked)}.`,
    ...freshness.stale.map(
      (one) =>
        `Warning: the record of ${one.state} was last checked on ${inWords(one.lastChecked)}, more than 90 days before the day of asking.`,
    ),
    ...(freshness.fromMemory.length > 0 ? [`Resting on memory alone, not on a retrieved source: ${freshness.fromMemory.join(' ')}`] : []),
    `Receipt: engine ${receipt.engine}, record ${receipt.record.slice(0, 16)}, question ${receipt.question.slice(0, 16)}.`,
    'If the facts are as stated. No finding of guilt, and no legal advice.',
  ];
}
