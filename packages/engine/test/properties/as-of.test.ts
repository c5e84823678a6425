import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createRatione, type Day, previousDay, type RecordData, toJson, walk } from '../../src/index.ts';
import { ratione, record } from '../support/record.ts';
import { boundaries, question } from './random-question.ts';
import { PATIENCE, runs } from './runs.ts';

vi.setConfig({ testTimeout: PATIENCE });

/** The record as it stood on `day`: every act, resolution, trigger and event not known by then is gone. */
function knownBy(day: Day): RecordData {
  return {
    ...record,
    states: record.states.map((file) => ({ ...file, acts: file.acts.filter((act) => act.known <= day) })),
    council: record.council.filter((act) => act.on <= day),
    situations: record.situations.map((situation) => {
      const { closed, investigationOpened, investigationKnown, ...rest } = situation;
      return {
        ...rest,
        triggers: situation.triggers.filter((trigger) => trigger.known <= day),
        events: situation.events.filter((event) => event.known <= day),
        ...(closed !== undefined && closed.on <= day ? { closed } : {}),
        ...(investigationOpened !== undefined && investigationKnown !== undefined && investigationKnown <= day
          ? { investigationOpened, investigationKnown }
          : {}),
      };
    }),
  };
}

const later = new Map<string, Day>([
  ...record.states.flatMap((file) => file.acts.map((act) => [act.id, act.known] as const)),
  ...record.council.map((act) => [act.id, act.on] as const),
]);

describe('an answer as of a day', () => {
  test('is what the record of that day gives, and no proof cites a later act', () => {
    fc.assert(
      fc.property(question, (facts) => {
        const reading = ratione.read(facts);
        if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
        const { asOf } = reading.question;
        const answer = ratione.ask(reading.question, reading.notes);
        for (const node of walk(answer.proof))
          if (node.kind === 'record') expect((later.get(node.fact) ?? '') <= asOf, `as of ${asOf} the proof cites ${node.fact}`).toBe(true);
        const then = createRatione(knownBy(asOf));
        const reread = then.read(facts);
        if ('issues' in reread) throw new Error(JSON.stringify(reread.issues));
        expect(plain(toJson(then.ask(reread.question, reread.notes)))).toEqual(plain(toJson(answer)));
      }),
      runs(200),
    );
  });

  test('does not change between two days on which something became known or began to count', () => {
    const days = [
      ...new Set([
        ...boundaries,
        ...record.issues.flatMap((issue) => issue.modes.map((mode) => mode.from)),
        ...record.situations.flatMap((one) => one.events.map((event) => event.known)),
      ]),
    ]
      .filter((day) => /^\d/.test(day) && day >= '1998-07-17')
      .sort();
    fc.assert(
      fc.property(question, fc.nat(days.length - 2), (facts, index) => {
        const [first, last] = [days[index] ?? '', previousDay(days[index + 1] ?? '')];
        const headlines = [first, last].map((asOf) => {
          const reading = ratione.read({ ...facts, as_of: asOf });
          if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
          return ratione.ask(reading.question).jurisdiction;
        });
        expect(headlines[1], `as of ${last}, against ${first}`).toBe(headlines[0]);
      }),
      runs(400),
    );
  });
});

const amendments = new Set<unknown>(record.amendments.map((one) => one.id));

/**
 * Without the receipt and the freshness, which speak of the record itself. So do the sources of an absence: where somebody has
 * looked for an acceptance that is not there.
 */
function plain({ receipt: _receipt, freshness: _freshness, ...rest }: Readonly<Record<string, unknown>>): object {
  const keep = (_key: string, value: unknown): unknown =>
    typeof value === 'object' &&
    value !== null &&
    'fact' in value &&
    'finding' in value &&
    value.finding === 'notMet' &&
    amendments.has(value.fact)
      ? { ...value, sources: [] }
      : value;
  return JSON.parse(JSON.stringify(rest, keep)) as object;
}
