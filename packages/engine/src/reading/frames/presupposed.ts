import type { Draft } from '../rules/pattern.ts';
import type { Proposition } from '../statement.ts';
import type { Sentence, StateMention } from '../token.ts';
import { span } from './clause.ts';
import { dateAt } from './dates.ts';

const OPENERS = /^(?:after|since|following|with|upon|despite|given|because|owing|thanks|due|by|under|through|amid)$/;

/** What a phrase takes for granted: "after Burundi's departure", "with Armenia's accession", "thanks to Ukraine's declarations". */
export function presupposed(sentence: Sentence, taken: ReadonlySet<number>): readonly Draft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): readonly Draft[] => {
    if (taken.has(at) || token.kind !== 'word') return [];
    const owner = ownerBefore(tokens, at) ?? ownerBehind(tokens, at);
    if (owner === null || taken.has(owner.at)) return [];
    const opener = span(Math.max(0, Math.min(owner.at, at) - 4), Math.min(owner.at, at) - 1).findLast((place) =>
      OPENERS.test(tokens[place]?.c ?? ''),
    );
    const raising =
      /^(?:raised|raises|brought|brings|bringing|lifted|took|takes|increased|made|makes|means|meant)$/i.test(tokens[at + 1]?.text ?? '') &&
      (token.c === 'accession' || token.c === 'ratification' || token.c === 'membership' || token.c === 'withdrawal');
    if (opener === undefined && !raising) return [];
    const date = span(at + 1, Math.min(tokens.length - 1, at + 5)).find((place) => tokens[place]?.kind === 'date');
    const held = date === undefined ? null : dateAt(tokens, date);
    const when = held === null ? {} : { when: held.when };
    const proposition = propositionFor(token.c, owner.states, when);
    return proposition === null
      ? []
      : [
          {
            proposition,
            tokens: [
              ...new Set([
                ...span(opener ?? Math.min(owner.at, at), at).filter((place) => tokens[place]?.kind !== 'person'),
                owner.at,
                ...(held?.used ?? []),
              ]),
            ],
            hypothetical: false,
          },
        ];
  });
}

function ownerBefore(tokens: Sentence['tokens'], at: number): { readonly at: number; readonly states: readonly StateMention[] } | null {
  for (let before = at - 1; before >= 0 && before >= at - 3; before -= 1) {
    const token = tokens[before];
    if (token?.kind === 'adjective' && token.states !== undefined) return { at: before, states: token.states };
    if (token?.kind === 'state' && token.states !== undefined && tokens[before + 1]?.c === "'s")
      return { at: before, states: token.states };
    if (token?.kind === 'mark') return null;
  }
  return null;
}

function ownerBehind(tokens: Sentence['tokens'], at: number): { readonly at: number; readonly states: readonly StateMention[] } | null {
  const name = tokens[at + 2];
  return tokens[at + 1]?.c === 'of' && name?.kind === 'state' && name.states !== undefined ? { at: at + 2, states: name.states } : null;
}

function propositionFor(control: string, states: readonly StateMention[], when: object): Proposition | null {
  switch (control) {
    case 'withdrawal':
      return { kind: 'left', states, positive: true, word: 'withdrew', aspect: 'done', immediate: false, ...when };
    case 'accession':
    case 'joining':
    case 'membership':
    case 'entry':
      return { kind: 'joined', states, positive: true, ...when };
    case 'ratification':
      return { kind: 'ratification', states, positive: true, by: 'state', word: 'ratified', ...when };
    case 'signature':
      return { kind: 'signature', states, positive: true, ...when };
    case 'declaration':
      return { kind: 'acceptance', states, positive: true };
    default:
      return null;
  }
}
