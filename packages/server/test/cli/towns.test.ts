import { expect, test } from 'vitest';
import { ratione } from './run.ts';

const rest = ['--crime', '7.1.a', '--on', '2016-11-16', '--national', 'AFG', '--as-of', '2026-11-21', '--short'];

test('a town alone in its name is read as a place in its State, and that is said', async () => {
  const ran = await ratione(['ask', '--place', 'Kabul', ...rest]);
  expect(ran.exit).toBe(0);
  expect(ran.stderr.replace(/\s+/g, ' ')).toContain(
    '"Kabul" was read as Kabul in Afghanistan (--place AFG --region "Kabul" --lat 34.53 --lon 69.17).',
  );
  expect(ran.stdout).toContain('territorial');
});

test.each([
  ['Istanbul', 'Türkiye'],
  ['Davao', 'the Philippines'],
])('%s is a town of %s', async (town, state) => {
  const ran = await ratione(['ask', '--place', town, ...rest]);
  expect(ran.stderr.replace(/\s+/g, ' ')).toContain(`"${town}" was read as ${town} in ${state} `);
});

test('of several towns of one name none is taken', async () => {
  const ran = await ratione(['ask', '--place', 'Tripoli', ...rest]);
  expect(ran.exit).toBe(1);
  expect(ran.stderr.replace(/\s+/g, ' ')).toContain('--place LBY --region "Tripoli", or --place LBN --region "Tripoli"');
});

test('a code of another list says what it may mean', async () => {
  const ran = await ratione(['ask', '--place', 'UNK', ...rest]);
  expect(ran.exit).toBe(1);
  expect(ran.stderr.replace(/\s+/g, ' ')).toContain('Elsewhere UNK stands for Kosovo (write XKX)');
});
