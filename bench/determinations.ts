import { type Question, type Ratione, toJson } from '@ratione/engine';
import { laps, line, number, rate } from './measure.ts';

/** What a screener reads of an answer: every position is run and the proof is built. */
export function decide(ratione: Ratione, question: Question): number {
  const answer = ratione.ask(question);
  return (
    answer.jurisdiction.length +
    answer.bases.length +
    answer.bars.length +
    answer.articles.length +
    answer.trigger.type.length +
    answer.proof.kind.length
  );
}

export function benchDeterminations(ratione: Ratione, questions: readonly Question[]): void {
  const short = laps(questions, (question) => decide(ratione, question), 4);
  line('determinations per second, one core', number(short.perSecond), '20,000');
  line('one determination: median, 95th of 100', `${number(short.median, 1)} us, ${number(short.p95, 1)} us`, 'median under 50 us');
  const full = laps(questions, (question) => Object.keys(toJson(ratione.ask(question))).length, 4);
  line(
    'one complete answer: median, 95th of 100',
    `${number(full.median / 1000, 2)} ms, ${number(full.p95 / 1000, 2)} ms`,
    'median under 1 ms',
  );
}

export function benchStatus(ratione: Ratione): void {
  const asOf = ratione.record.version.date;
  const asked = ratione.record.states.flatMap((file) =>
    ['2002-07-01', '2010-06-12', '2016-11-16', '2019-03-17', '2025-01-01'].map((day) => [file.state, day] as const),
  );
  line(
    'status look-ups with their sentence, per second',
    number(rate(asked, ([state, day]) => ratione.status(state, day, asOf)?.says.length ?? 0)),
  );
  line(
    'status look-ups of the ledger, per second',
    number(rate(asked, ([state, day]) => ratione.ledger.standing(state, day, asOf).kind.length)),
  );
}
