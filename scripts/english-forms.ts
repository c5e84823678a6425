/** The forms of an English verb: pasts and participles, the third person, and the form in -ing. */
export interface VerbForms {
  readonly past: readonly string[];
  readonly present: string;
  readonly ing: string;
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['been'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drop: ['dropped'],
  fall: ['fell', 'fallen'],
  find: ['found'],
  forsake: ['forsook', 'forsaken'],
  get: ['got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grant: ['granted'],
  hand: ['handed'],
  hit: ['hit'],
  hold: ['held'],
  keep: ['kept'],
  leave: ['left'],
  let: ['let'],
  make: ['made'],
  overturn: ['overturned'],
  pay: ['paid'],
  put: ['put'],
  quit: ['quit', 'quitted'],
  say: ['said'],
  seek: ['sought'],
  send: ['sent'],
  set: ['set'],
  sever: ['severed'],
  shut: ['shut'],
  spend: ['spent'],
  stand: ['stood'],
  strike: ['struck'],
  take: ['took', 'taken'],
  tell: ['told'],
  throw: ['threw', 'thrown'],
  turn: ['turned'],
  undo: ['undid', 'undone'],
  uphold: ['upheld'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
};
/** Verbs whose last consonant is written twice, beside those of one syllable. */
const DOUBLED =
  /^(?:[^aeiou]*[aeiou][bdgmnprt]|abet|admit|acquit|commit|permit|refer|submit|transfer|scrap|drop|ship|ban|bar|scrub|signal)$/;

export function formsOf(verb: string): VerbForms {
  return { past: IRREGULAR[verb] ?? regularPast(verb), present: thirdPerson(verb), ing: gerund(verb) };
}

function doubles(verb: string): boolean {
  return DOUBLED.test(verb);
}

function regularPast(verb: string): readonly string[] {
  if (verb === 'cancel') return ['cancelled', 'canceled'];
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return [doubles(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`];
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function gerund(verb: string): string {
  if (verb === 'cancel') return 'cancelling';
  if (verb === 'quit') return 'quitting';
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return doubles(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}
