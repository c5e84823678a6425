/** Why an inquiry was refused or closed, by what the words turn on. */
const REASONS: readonly (readonly [string, RegExp])[] = [
  ['gravity', /\bgrav(?:e|ity)\b|\b(?:too small|not serious enough|serious enough)\b/],
  ['interests', /\binterests? of justice\b/],
  [
    'national',
    /\b(?:complementarity|genuine|national (?:proceedings|trial)|domestic (?:proceedings|courts?|trial)|own courts?|unwilling|inadmissib\w+|admissibility|shielded|trial had (?:begun|opened|started)|cooperation agreement)\b/,
  ],
  ['statehood', /\b(?:statehood|was a state|is a state|not a state|competent)\b/],
  [
    'no-crimes',
    /\b(?:crimes? against humanity|threshold|setting|military (?:object|target)|no reasonable basis|not crimes|were not (?:shown|met)|not (?:shown|made out|amount))\b/,
  ],
  ['territory', /\b(?:territor\w+|element of a crime)\b/],
];

export function reasonOf(text: string): readonly string[] {
  const low = text.toLowerCase();
  return REASONS.flatMap(([reason, words]) => (words.test(low) ? [reason] : []));
}
