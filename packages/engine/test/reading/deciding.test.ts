import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RecordData } from '../../src/record/shape.ts';
import { decidingView } from '../../src/view/deciding.ts';

const record = JSON.parse(readFileSync('packages/record/dist/record.json', 'utf8')) as RecordData;

describe('what decided a statement is named so that a person can read it', () => {
  it.each([
    ['rus-signature-2000-09-13', { title: 'Russia signed the Statute on 13 September 2000', on: '2000-09-13', state: 'RUS' }],
    ['sc-1593', { title: expect.stringContaining('Darfur'), on: '2005-03-31' }],
    ['rus-none-ratification', { title: 'Russia: looked for and not found: ratification', state: 'RUS' }],
    ['lubanga', { title: 'Thomas Lubanga Dyilo', person: 'lubanga' }],
    ['darfur', { title: expect.stringContaining('Darfur'), situation: 'darfur' }],
    ['budget-2016', { title: 'Programme budget of 2016' }],
    // Several situations have an event of that id.
    ['2016-11-14-report', { title: '2016-11-14-report' }],
    ['president-3', { title: 'president-3' }],
  ])('%s', (id, said) => {
    expect(decidingView(id, record)).toMatchObject({ act: id, ...said });
  });

  it('a source keeps its title and address', () => {
    expect(decidingView('wp-icc-2025', record)).toMatchObject({
      source: 'wp-icc-2025',
      title: 'International Criminal Court, copy of August 2025',
    });
  });
});
