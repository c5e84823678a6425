import { describe, expect, test } from 'vitest';
import { json, ratione } from './run.ts';

interface SituationView {
  readonly id: string;
  readonly kind: string;
  readonly number: string | null;
}
interface ActView {
  readonly note?: string;
  readonly standing?: readonly { readonly from: string }[];
  readonly sources: readonly object[];
}

const situations = (asOf: string) => json(['situation', '--as-of', asOf]) as readonly SituationView[];

describe('an earlier day of asking', () => {
  test('knows no investigation opened later', () => {
    const kinds = Object.fromEntries(situations('2011-03-01').map((entry) => [entry.id, entry.kind]));
    expect(kinds).toMatchObject({ civ: 'preliminary-examination', geo: 'preliminary-examination', ken: 'investigation' });
    expect(ratione(['situation', '--as-of', '2011-03-01']).stdout).toMatch(/^geo +preliminary-examination/m);
  });

  test('knows no number given later', () => {
    expect(situations('2016-11-30').find((entry) => entry.id === 'afg')).toMatchObject({ kind: 'preliminary-examination', number: null });
    expect(situations('2021-01-01').find((entry) => entry.id === 'afg')).toMatchObject({ kind: 'investigation', number: 'ICC-02/17' });
  });

  test('counts the examinations of that day', () => {
    expect(json(['docket', '--on', '2016-11-30', '--as-of', '2016-11-30', '--stats'])).toMatchObject({ stats: { examinations: 10 } });
  });

  test('sees neither notes written later nor a standing reached later', () => {
    const { declarations } = json(['state', 'PSE', '--as-of', '2011-03-01']) as { readonly declarations: readonly ActView[] };
    expect(declarations).toHaveLength(1);
    expect(declarations[0]?.note).toBeUndefined();
    expect(declarations[0]?.standing?.map((entry) => entry.from)).toEqual(['2009-01-22']);
    const today = json(['state', 'PSE', '--as-of', '2026-11-21']) as { readonly declarations: readonly ActView[] };
    expect(today.declarations[0]?.note).toContain('2012');
    expect(today.declarations[0]?.standing).toHaveLength(2);
  });

  test('notes stay out of what changed', () => {
    const { acts } = json(['changes', '--between', '1998-01-01', '2003-01-01']) as { readonly acts: readonly ActView[] };
    expect(acts.filter((act) => act.note !== undefined)).toEqual([]);
  });

  test('before the Court there is nobody and nothing, which is an answer', () => {
    for (const words of [['person'], ['situation'], ['parties', '--on', '1990-01-01']]) {
      const ran = ratione([...words, '--as-of', '1990-01-01']);
      expect(ran.exit, words[0]).toBe(0);
      expect(ran.stdout, words[0]).toMatch(/^\w.* by 1 January 1990|^No State/);
      expect(ran.stdout, words[0]).not.toContain('\n\n\n');
    }
    expect(json(['person', '--as-of', '1990-01-01'])).toEqual([]);
    expect(json(['situation', '--as-of', '1990-01-01'])).toEqual([]);
  });

  test('does not change the text of a rule, and that is said', () => {
    expect(ratione(['rule', 'R-12.2.a', '--as-of', '1990-01-01']).stderr).toContain('as they stand');
    expect(ratione(['rule', 'R-12.2.a']).stderr).toBe('');
  });
});

describe('who stands behind what is said', () => {
  test('every source has its author beside its title', () => {
    const { acts } = json(['state', 'RUS', '--as-of', '2026-11-21']) as { readonly acts: readonly ActView[] };
    for (const source of acts.flatMap((act) => act.sources)) expect(source).toHaveProperty('publisher');
    expect(acts.flatMap((act) => act.sources)).toContainEqual(expect.objectContaining({ publisher: 'Wikipedia' }));
    expect(ratione(['forums', '--crime', '7.1.a', '--place', 'UKR', '--on', '2022-05-01', '--as-of', '2026-11-21']).stdout).toMatch(
      /Source +\S/,
    );
  });
});

describe('the docket in words', () => {
  test('stages are words, and offences against justice are marked', () => {
    const text = ratione(['docket', '--on', '2016-11-16', '--as-of', '2026-11-21']).stdout;
    expect(text).toContain('charges not confirmed');
    expect(text).not.toMatch(/charges-declined|ended-without-judgment/);
    expect(text).toMatch(/Bemba Gombo \(Article 70\)/);
  });

  test('a conviction undone on appeal says so from the day of the acquittal', () => {
    const on = (day: string) => ratione(['docket', '--on', day, '--stats', '--as-of', '2026-11-21']).stdout.replace(/\s+/g, ' ');
    expect(on('2018-06-07')).not.toContain('undone');
    expect(on('2018-06-08')).toContain('Jean-Pierre Bemba Gombo: 18 years (undone on appeal)');
    expect(on('2018-06-08')).toMatch(/Convictions .*Jean-Pierre Bemba Gombo \(undone on appeal\)/);
    expect(on('2026-11-21')).toMatch(/Acquittals 4: Jean-Pierre Bemba Gombo, /);
  });

  test('a person charged twice is shown twice', () => {
    const text = ratione(['person', 'Bemba', '--as-of', '2016-11-16']).stdout;
    expect(text).toContain('(bemba)');
    expect(text).toContain('(bemba-a70)');
  });

  test('a warning after a late day of asking keeps the full width', () => {
    expect(ratione(['state', 'RUS', '--as-of', '2100-01-01']).stdout).toMatch(
      /^Warning: last checked \d+ days before the day of asking; later acts may be$/m,
    );
  });
});
