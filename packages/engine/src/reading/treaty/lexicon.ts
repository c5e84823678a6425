import { treatyLexicon } from '../generated/treaty.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly concept: string;
  readonly of?: string;
}

/** What a matcher sees of a word. */
export interface Word {
  readonly lo: string;
  readonly mark: boolean;
  readonly token?: unknown;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  put: 'put',
  gave: 'give',
  given: 'give',
  took: 'take',
  taken: 'take',
  left: 'leave',
  went: 'go',
  gone: 'go',
  goes: 'go',
  came: 'come',
  became: 'become',
  begun: 'begin',
  began: 'begin',
  bound: 'bound',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  undid: 'undo',
  undone: 'undo',
  sent: 'send',
  sought: 'seek',
  told: 'tell',
  said: 'say',
  kept: 'keep',
  lost: 'lose',
  fell: 'fall',
  fallen: 'fall',
  rose: 'rise',
  risen: 'rise',
  grew: 'grow',
  grown: 'grow',
  sank: 'sink',
  sunk: 'sink',
  bit: 'bite',
  bitten: 'bite',
  tore: 'tear',
  torn: 'tear',
  chose: 'choose',
  chosen: 'choose',
  stood: 'stand',
  held: 'hold',
  wrote: 'write',
  written: 'write',
  made: 'make',
  brought: 'bring',
  thought: 'think',
  ran: 'run',
  ceded: 'cede',
  got: 'get',
  gotten: 'get',
  kicked: 'kick',
  shrank: 'shrink',
  lent: 'lend',
  saw: 'see',
  felt: 'feel',
  drew: 'draw',
  drawn: 'draw',
  threw: 'throw',
  thrown: 'throw',
  broke: 'break',
  broken: 'break',
  spoke: 'speak',
  spoken: 'speak',
  swore: 'swear',
  sworn: 'swear',
  met: 'meet',
  sat: 'sit',
  led: 'lead',
  laid: 'lay',
  fought: 'fight',
  stuck: 'stick',
  slid: 'slide',
  rode: 'ride',
  hid: 'hide',
  sold: 'sell',
  built: 'build',
  seen: 'see',
  paid: 'pay',
  bore: 'bear',
  borne: 'bear',
  struck: 'strike',
  dealt: 'deal',
  quit: 'quit',
  cut: 'cut',
  set: 'set',
  has: 'have',
  had: 'have',
  having: 'have',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  am: 'be',
  did: 'do',
  does: 'do',
  done: 'do',
  doing: 'do',
  states: 'state',
  parties: 'party',
  lain: 'lie',
  signatories: 'signatory',
  fewer: 'fewer',
  over: 'over',
  under: 'under',
  this: 'this',
  thus: 'thus',
  its: 'its',
  his: 'his',
  as: 'as',
  us: 'us',
  never: 'never',
  ever: 'ever',
  whether: 'whether',
  further: 'further',
  after: 'after',
  later: 'later',
  earlier: 'earlier',
  latter: 'latter',
  former: 'former',
  other: 'other',
  number: 'number',
  member: 'member',
  newest: 'newest',
  latest: 'latest',
  earliest: 'earliest',
  dying: 'die',
  lying: 'lie',
  tied: 'tie',
  applied: 'apply',
  applies: 'apply',
  notified: 'notify',
  notifies: 'notify',
  ratified: 'ratify',
  ratifies: 'ratify',
  ratifying: 'ratifying',
  inking: 'inking',
  leaving: 'leaving',
  acceding: 'acceding',
  signing: 'signing',
  withdrawing: 'withdraw',
};

const CACHE = new Map<string, readonly string[]>();

/** The word as written and the base forms it may come from. */
export function formsOfWord(word: string): readonly string[] {
  const known = CACHE.get(word);
  if (known !== undefined) return known;
  const forms = new Set<string>([word]);
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) forms.add(irregular);
  if (/^(?:leaving|signing|acceding|ratifying|inking)$/.test(word))
    forms.add({ leaving: 'leave', signing: 'sign', acceding: 'accede', ratifying: 'ratify', inking: 'ink' }[word] ?? word);
  const cut = (ending: RegExp, ...tails: readonly string[]) => {
    if (!ending.test(word)) return;
    const stem = word.replace(ending, '');
    if (stem.length < 2) return;
    for (const tail of tails) forms.add(stem + tail);
    if (/([bdgklmnprt])\1$/.test(stem)) forms.add(stem.slice(0, -1));
  };
  if (irregular === undefined || irregular === word) {
    cut(/ies$/, 'y');
    cut(/ied$/, 'y');
    cut(/ed$/, '', 'e');
    cut(/ing$/, '', 'e');
    cut(/es$/, '', 'e');
    cut(/s$/, '');
  }
  const list = [...forms];
  if (CACHE.size < 20_000) CACHE.set(word, list);
  return list;
}

const TABLE: ReadonlyMap<string, readonly Phrase[]> = build();

/** Between the words of a phrase these may stand: "put its own name to", "deposited the instrument". */
const BETWEEN = /^(?:the|a|an|its|their|his|her|our|own|that|formally|officially|finally|also)$/;

function build(): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  const seen = new Set<string>();
  const add = (phrase: string, concept: string, of?: string) => {
    const words = phrase.replaceAll("'s", " 's").split(/[ -]/);
    const first = words[0] ?? '';
    if (seen.has(phrase)) return;
    seen.add(phrase);
    const list = table.get(first) ?? [];
    list.push({ words, concept, ...(of === undefined ? {} : { of }) });
    table.set(first, list);
  };
  treatyLexicon.groups.forEach((group, index) => {
    for (const name of group.names) add(name, 'G', String(index));
  });
  for (const [state, names] of Object.entries(treatyLexicon.capitals)) for (const name of names) add(name.toLowerCase(), 'capital', state);
  for (const [concept, phrases] of Object.entries(treatyLexicon.concepts)) for (const phrase of phrases) add(phrase, concept);
  for (const phrase of treatyLexicon.othertreaties) add(phrase, 'other');
  for (const phrase of treatyLexicon.free) add(phrase, '.');
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase of the lexicon that begins at `at`. */
export function matchAt(
  words: readonly Word[],
  at: number,
): { readonly concept: string; readonly length: number; readonly of?: string } | null {
  const first = words[at];
  if (first === undefined || first.mark) return null;
  let best: { readonly concept: string; readonly length: number; readonly words: number; readonly of?: string } | null = null;
  for (const form of formsOfWord(first.lo)) {
    for (const phrase of TABLE.get(form) ?? []) {
      if (best !== null && phrase.words.length <= best.words) continue;
      const length = lengthOf(words, at, phrase.words);
      if (length > 0)
        best = { concept: phrase.concept, length, words: phrase.words.length, ...(phrase.of === undefined ? {} : { of: phrase.of }) };
    }
  }
  return best;
}

function lengthOf(words: readonly Word[], at: number, phrase: readonly string[]): number {
  let next = at + 1;
  for (let index = 1; index < phrase.length; index += 1) {
    const wanted = phrase[index] ?? '';
    while (words[next] !== undefined && BETWEEN.test(words[next]?.lo ?? '') && words[next]?.lo !== wanted) next += 1;
    const word = words[next];
    if (word === undefined) return 0;
    if (wanted === "'s" ? word.lo !== "'s" : !formsOfWord(word.lo).includes(wanted)) return 0;
    next += 1;
  }
  return next - at;
}
