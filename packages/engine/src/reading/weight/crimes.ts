import type { CheckWorld } from '../check/finding.ts';
import type { Proposition } from '../statement.ts';
import type { Token } from '../token.ts';

const PERSONAL: ReadonlySet<Proposition['kind']> = new Set(['person', 'sentence', 'first-convicted']);

/** Articles of the Statute under which what a text names is charged: crimes as such by control word, single crimes by their words. */
const CRIMES: readonly (readonly [RegExp, RegExp])[] = [
  [/^GENOCIDE$/, /^6/],
  [/^CAH$/, /^7/],
  [/^WARCRIMES$/, /^8(?!bis)/],
  [/^AGGRESSION$/, /^8bis/],
  [/^(?:murders?|murdering|killings?|massacres?)$/, /^(?:7\(1\)\(a\)|8\(2\)\(a\)\(i\)|8\(2\)\(c\)\(i\)|6)/],
  [/^extermination$/, /^(?:7\(1\)\(b\)|6)/],
  [/^(?:enslavement|slavery)$/, /^7\(1\)\((?:c|g)\)/],
  [
    /^(?:deportation|deportations|deporting|deported|deport)$/,
    /^(?:7\(1\)\(d\)|8\(2\)\(a\)\(vii\)|8\(2\)\(b\)\(viii\)|8\(2\)\(e\)\(viii\))/,
  ],
  [/^(?:torture|torturing|tortured)$/, /^(?:7\(1\)\(f\)|8\(2\)\(a\)\(ii\)|8\(2\)\(c\)\(i\))/],
  [/^(?:rape|rapes|raping|sexual)$/, /^(?:7\(1\)\(g\)|8\(2\)\(b\)\(xxii\)|8\(2\)\(e\)\(vi\))/],
  [/^(?:persecution|persecutions|persecuting)$/, /^7\(1\)\(h\)/],
  [/^(?:disappearances?)$/, /^7\(1\)\(i\)/],
  [/^apartheid$/, /^7\(1\)\(j\)/],
  [/^(?:conscripting|conscription|enlisting|enlistment|recruiting|recruitment|recruited)$/, /^8\(2\)\((?:b\)\(xxvi|e\)\(vii)\)/],
  [/^(?:starvation|starving|famine|hunger)$/, /^8\(2\)\(b\)\(xxv\)/],
  [/^(?:pillage|pillaging|looting)$/, /^8\(2\)\((?:b\)\(xvi|e\)\(v)\)/],
  [/^(?:mausoleums?|shrines?|heritage|monuments?|mosques?|tombs?)$/, /^8\(2\)\((?:b\)\(ix|e\)\(iv)\)/],
  [/^peacekeepers$/, /^8\(2\)\((?:b|e)\)\(iii\)/],
  [/^(?:witness|witnesses|contempt|tampering|bribery|bribing|perjury)$/, /^70/],
  [/^(?:hostages?)$/, /^8\(2\)\((?:a\)\(viii|c\)\(iii)\)/],
];

/** Whether a word names a crime. */
export function isCrime(token: Token): boolean {
  const low = token.text.toLowerCase();
  return CRIMES.some(([words]) => words.test(token.c) || words.test(low));
}

/** A crime said of a person whose charges on record do not hold it. */
export function crimeNotCharged(tokens: readonly Token[], parts: readonly Proposition[], world: CheckWorld): string | null {
  for (const part of parts) {
    if (!PERSONAL.has(part.kind) || !('persons' in part) || ('positive' in part && !part.positive)) continue;
    for (const token of tokens) {
      const low = token.text.toLowerCase();
      const found = CRIMES.find(([words]) => words.test(token.c) || words.test(low));
      if (found === undefined) continue;
      for (const { person } of part.persons) {
        const file = world.record.persons.find((entry) => entry.id === person);
        if (file === undefined || file.chargedCrimes.length === 0) continue;
        if (!file.chargedCrimes.some((crime) => found[1].test(crime))) return `No record that this is charged: ${token.text}.`;
      }
    }
  }
  return null;
}
