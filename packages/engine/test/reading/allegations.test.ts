import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRatione } from '../../src/ratione.ts';
import { createReader } from '../../src/reading/index.ts';
import type { RecordData } from '../../src/record/shape.ts';

const reader = createReader(createRatione(JSON.parse(readFileSync('packages/record/dist/record.json', 'utf8')) as RecordData));
const found = (text: string, date = '2018-05-10') => reader.read({ text, date }).allegations;

describe('allegations', () => {
  it('name the accuser, the accused, the act, the place and the time', () => {
    const [one] = found('Human Rights Watch accused Russian forces of war crimes in Aleppo in October 2016.');
    expect(one).toMatchObject({
      kind: 'accusation',
      speaker: 'Human Rights Watch',
      actor: 'Russian forces',
      actorState: 'RUS',
      crimes: ['war crimes'],
      when: { text: 'in October 2016', from: '2016-10-01', until: '2016-11-01' },
    });
    expect(one?.places).toEqual([{ text: 'Aleppo', name: 'Aleppo', state: 'SYR', region: 'Aleppo', unit: null }]);
  });

  it('take places from the units of the record, under the name the record uses', () => {
    const [one] = found('Ukraine accused Russia of war crimes in Simferopol.');
    expect(one?.places).toMatchObject([{ name: 'Crimea', state: 'UKR', unit: 'UKR-crimea' }]);
  });

  it('say who denies, in the same sentence or soon after, and only for the one who is accused', () => {
    expect(found('Syria has been accused of crimes in Homs. Damascus denies it.')[0]?.deniedBy).toMatchObject([
      { speaker: 'Damascus', speakerState: 'SYR', text: 'Damascus denies it.' },
    ]);
    expect(found('Ukraine accused Russia of war crimes in Donetsk, which Moscow denies.')[0]?.deniedBy).toHaveLength(1);
    expect(found('Ukraine accused Russia of war crimes in Donetsk. Israel denied another report.')[0]?.deniedBy).toEqual([]);
  });

  it('tell backing from arming, with the one it stands behind and since when', () => {
    expect(found('The armed conflict in Syria goes on.')).toEqual([]);
    expect(found('Iran has armed the Assad regime since 2012.')[0]).toMatchObject({ how: 'arms', actorState: 'IRN', targetState: 'SYR' });
    expect(found('Russia has been arming separatists in Donetsk since 2014.')[0]).toMatchObject({
      kind: 'backing',
      how: 'arms',
      actorState: 'RUS',
      when: { from: '2014-01-01', until: null },
    });
    expect(found('The United States backs rebels in Idlib.')[0]).toMatchObject({ how: 'backs', actorState: 'USA', targetState: null });
  });

  it('treat every side alike', () => {
    for (const [who, state] of [
      ['Russia', 'RUS'],
      ['Ukraine', 'UKR'],
      ['Israel', 'ISR'],
      ['the United States', 'USA'],
    ]) {
      expect(found(`Activists accused ${who} of war crimes.`)[0], who).toMatchObject({ speaker: 'Activists', actorState: state });
    }
  });
});
