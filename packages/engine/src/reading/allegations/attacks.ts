import type { Sentence } from '../token.ts';
import { clauseEnd, sayerBefore } from './accusations.ts';
import type { Allegation } from './allegation.ts';
import { allegation } from './make.ts';
import { actorsAfter, actorsBefore, type Party, stateOf } from './parties.ts';

/** "Russia bombed Aleppo", "Homs was shelled by government forces", "Russia's annexation of Crimea", "cases against X in Y". */
export function attacks(sentence: Sentence): readonly Allegation[] {
  return [...struck(sentence), ...annexations(sentence), ...openCases(sentence)];
}

function struck(sentence: Sentence): readonly Allegation[] {
  const { tokens } = sentence;
  if (tokens.some((token) => token.c === 'accused')) return [];
  return tokens.flatMap((token, at) => {
    if (token.c !== 'attacked') return [];
    const by = tokens[at + 1]?.c === 'by' ? at + 1 : -1;
    if (by > 0) {
      const target = actorsBefore(sentence, at)[0];
      return actorsAfter(sentence, by, 3).map((actor) =>
        allegation(sentence, { kind: 'attack', actor, from: target?.from ?? at, to: clauseEnd(tokens, at) }),
      );
    }
    const owner = tokens[at - 1];
    const adjective: Party | undefined =
      owner?.kind === 'adjective' ? { text: owner.text, state: stateOf(owner), from: at - 1, to: at - 1 } : undefined;
    const actor = adjective ?? actorsBefore(sentence, at)[0];
    if (actor === undefined) return [];
    return [
      allegation(sentence, { kind: 'attack', speaker: sayerBefore(sentence, actor.from), actor, from: at, to: clauseEnd(tokens, at) }),
    ];
  });
}

function annexations(sentence: Sentence): readonly Allegation[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    if (token.c !== 'annexation' && token.c !== 'occupation') return [];
    const from = tokens.slice(Math.max(0, at - 2), at).findLastIndex((before) => before.kind === 'state' || before.kind === 'adjective');
    const owner = from < 0 ? undefined : tokens[Math.max(0, at - 2) + from];
    const place = tokens.findIndex((after, index) => index > at && index < at + 5 && after.kind === 'place');
    return owner === undefined || place < 0
      ? []
      : [
          allegation(sentence, {
            kind: 'accusation',
            actor: { text: owner.text, state: stateOf(owner), from: at - 1, to: at - 1 },
            from: at,
            to: place,
          }),
        ];
  });
}

/** "the United States having outstanding cases in Afghanistan, Iraq, and Syria". */
function openCases(sentence: Sentence): readonly Allegation[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) =>
    token.c !== 'cases' || tokens[at + 1]?.c !== 'in' || tokens[at + 2]?.kind !== 'state' || tokens[at - 1]?.c !== 'pending'
      ? []
      : actorsBefore(sentence, at)
          .slice(0, 1)
          .map((actor) => allegation(sentence, { kind: 'accusation', actor, from: at, to: at + 2 })),
  );
}
