import { readFileSync } from 'node:fs';
import type { RecordData } from '@ratione/engine';
import { expect, it } from 'vitest';
import words from '../src/locales/en/docket.json' with { type: 'json' };

const record = JSON.parse(readFileSync(new URL('../../record/dist/record.json', import.meta.url), 'utf8')) as RecordData;

it('every kind of event of a situation, of officials and of non-compliance has a name in the languages of the page', () => {
  const events = [...record.situations.flatMap((situation) => situation.events), ...record.officials, ...record.nonCompliance];
  const named = new Set(Object.keys(words.courtEvent));
  expect([...new Set(events.map(({ kind }) => kind))].filter((kind) => !named.has(kind))).toEqual([]);
});
