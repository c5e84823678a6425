import { describe, expect, it } from 'vitest';
import { actsBetween } from '../src/view/changes.ts';
import { ratione } from './support/record.ts';

describe('what was done between two days', () => {
  // Cyprus, Germany, Estonia and Lithuania accepted the deletion of Article 124 on days that were not found, years before.
  it('holds no act whose day was not found, as if it had been done on the day of the record', () => {
    expect(actsBetween(ratione, '2026-10-29', '2026-11-21').map((act) => act.id)).toEqual([]);
  });

  it('holds what was done on a day that is known', () => {
    expect(actsBetween(ratione, '2016-11-15', '2016-11-30').map((act) => act.id)).toContain('rus-no-intention-notice-2016-11-30');
  });
});
