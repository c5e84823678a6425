import type { Sentence, Token } from '../token.ts';
import type { Allegation } from './allegation.ts';
import { allegation } from './make.ts';
import { actorsAfter, actorsBefore, isParty, type Party } from './parties.ts';

const CRIME = /^(?:WARCRIMES|CAH|GENOCIDE|AGGRESSION|crimes|attacked)$/;
const BE = /^(?:is|has)$/;

/** "A accused B of X", "B has been accused of X", "B's alleged X", "allegations of X against B", "B may face trial for X". */
export function accusations(sentence: Sentence): readonly Allegation[] {
  const found = [...accusing(sentence), ...faced(sentence), ...alleged(sentence), ...allegationsAgainst(sentence)];
  return found.filter((one, at) => found.findIndex((other) => other.actor === one.actor && other.act === one.act) === at);
}

function accusing(sentence: Sentence): readonly Allegation[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    if (token.c !== 'accused') return [];
    const passive = /been|being/i.test(token.text) || BE.test(tokens[at - 1]?.c ?? '') || isPassive(sentence, at);
    const accused = passive ? actorsBefore(sentence, at) : actorsAfter(sentence, at);
    const act = actAfter(tokens, at);
    if (act === null) return [];
    const speaker = passive ? agentAfter(sentence, at) : (actorsBefore(sentence, at)[0] ?? null);
    return accused.map((actor) => allegation(sentence, { kind: 'accusation', speaker, actor, ...act }));
  });
}

/** "Ukraine ... have also been accused": an auxiliary somewhere before, and nobody named right behind. */
function isPassive(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1]?.c ?? '';
  return (next === 'of' || next === 'by') && /\b(?:is|are|was|were|been|being|stands?|stood)\b/i.test(sentence.text);
}

function agentAfter(sentence: Sentence, at: number): Party | null {
  const { tokens } = sentence;
  const by = tokens.findIndex((token, index) => index > at && index < at + 12 && token.c === 'by');
  if (by < 0) return null;
  const known = actorsAfter(sentence, by, 2)[0];
  if (known !== undefined) return known;
  let to = by;
  while (tokens[to + 1]?.kind === 'word' && tokens[to + 1]?.known === false && to - by < 6) to += 1;
  const first = tokens[by + 1];
  const last = tokens[to];
  return first === undefined || last === undefined || to === by
    ? null
    : { text: sentence.text.slice(first.start - sentence.start, last.end - sentence.start), state: null, from: by + 1, to };
}

/** "the United States and CIA may face trial for war crimes", "Russia's own alleged abuses": the text's own accusation. */
function faced(sentence: Sentence): readonly Allegation[] {
  const { tokens } = sentence;
  if (tokens.some((token) => token.c === 'accused')) return [];
  const face = /\b(?:face|faces|faced|facing) (?:trial|prosecution|charges|accusations|allegations|claims)\b/i.exec(sentence.text);
  if (face === null) return [];
  const place = sentence.start + face.index;
  const at = tokens.findIndex((token) => token.start >= place);
  const crime = tokens.findIndex((token, index) => index >= at && CRIME.test(token.c));
  if (at < 0 || crime < 0) return [];
  return actorsBefore(sentence, at).map((actor) =>
    allegation(sentence, { kind: 'accusation', actor, from: crime, to: clauseEnd(tokens, crime) }),
  );
}

/** "Russia's alleged war crimes in Syria", "its own alleged abuses". */
function alleged(sentence: Sentence): readonly Allegation[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    if (!CRIME.test(token.c) || tokens[at - 1]?.c === 'accused') return [];
    let before = at - 1;
    let said = /alleged|suspected|purported/i.test(token.text);
    while (/^(?:alleged|suspected|purported|own|possible|committed)$/i.test(tokens[before]?.text ?? '') && before >= 0) {
      said = true;
      before -= 1;
    }
    if (!said) return [];
    const owner = tokens[before];
    const possessor = owner?.c === "'s" ? tokens[before - 1] : owner?.kind === 'adjective' ? owner : undefined;
    const actor: Party | undefined =
      possessor !== undefined && (isParty(possessor) || possessor.kind === 'adjective')
        ? { text: possessor.text, state: possessor.states?.[0]?.state ?? null, from: before, to: before }
        : owner?.c === 'it'
          ? actorsBefore(sentence, before)[0]
          : undefined;
    return actor === undefined ? [] : [allegation(sentence, { kind: 'accusation', actor, from: at, to: clauseEnd(tokens, at) })];
  });
}

/** "allegations of war crimes against Russia", "evidence that Russia committed war crimes". */
function allegationsAgainst(sentence: Sentence): readonly Allegation[] {
  const { tokens } = sentence;
  const out: Allegation[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!CRIME.test(token.c)) continue;
    const words = tokens.slice(Math.max(0, at - 4), at).map((word) => word.text.toLowerCase());
    if (words.some((word) => /^(?:allegations?|accusations?|claims?|reports?|evidence)$/.test(word)) && words.includes('of')) {
      const against = tokens.findIndex((other, index) => index > at && index < at + 8 && /^(?:against|by)$/.test(other.c));
      if (against < 0) continue;
      for (const actor of actorsAfter(sentence, against, 3))
        out.push(allegation(sentence, { kind: 'accusation', actor, from: at, to: against - 1 }));
    }
    const verb = tokens[at - 1];
    if (verb?.c !== 'committed' || token.c === 'attacked' || tokens.some((other) => other.c === 'accused')) continue;
    // "Human Rights Watch said Russian forces committed war crimes in Bucha".
    for (const actor of actorsBefore(sentence, at - 1).filter((party) => party.state !== null || tokens[party.to]?.c === 'ORG'))
      out.push(
        allegation(sentence, {
          kind: 'accusation',
          speaker: sayerBefore(sentence, actor.from),
          actor,
          from: at,
          to: clauseEnd(tokens, at),
        }),
      );
  }
  return out;
}

const SAYING = /^(?:announced|claimed|says|told|warned)$/;

/** "X said (that) ..." right before the one it speaks of. */
export function sayerBefore(sentence: Sentence, at: number): Party | null {
  for (let before = at - 1; before >= 0 && before >= at - 4; before -= 1)
    if (SAYING.test(sentence.tokens[before]?.c ?? '')) return actorsBefore(sentence, before)[0] ?? null;
  return null;
}

/** The last token of the clause that begins at `at`. */
export function clauseEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let next = at + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    const list = token?.c === ',' && (tokens[next + 1]?.kind === 'place' || tokens[next + 1]?.c === 'and');
    if (token === undefined || (token.kind === 'mark' && !list && token.c !== '"') || /^(?:but|which|who|while|although)$/.test(token.c))
      break;
    end = next;
  }
  return end;
}

function actAfter(tokens: readonly Token[], at: number): { readonly from: number; readonly to: number } | null {
  const of = tokens.findIndex((token, index) => index > at && (token.c === 'of' || token.c === 'for' || token.c === 'that'));
  if (of < 0 || of > at + 9) return null;
  const from = of + 1;
  return tokens[from] === undefined ? null : { from, to: clauseEnd(tokens, from) };
}
