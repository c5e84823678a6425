import type { Draft } from '../rules/pattern.ts';
import type { Sentence, StateMention } from '../token.ts';
import { span } from './clause.ts';
import { NEGATIVE } from './marks.ts';

const LEAVING = /^(?:withdrawal|withdraw|withdrawing|leave|leaving|left|withdrew|unsigned|unsign|signature)$/;
const TOUCHING =
  /^(?:affects?|affected|affecting|ends?|ended|closed|close|stops?|halts?|halted|changes?|changed|impacts?|influences?|prevents?|cancels?|terminates?|revoked|revoke|shields?|protects?|vetoed|veto|bearing|effect|removes?|erases?|absolves?|frees?|spares?|escape|escapes)$/;
const MATTER =
  /^(?:EXAMINATION|INVESTIGATION|investigation|jurisdiction|obliged|obligations|duties|case|cases|proceedings|trial|prosecute|WARRANT|probe|crimes|liability|cooperation|inquiry)$/;

/** What leaving does not touch: "the withdrawal has no effect on the investigation", "obligations go on". */
export function survival(sentence: Sentence, taken: ReadonlySet<number>): readonly Draft[] {
  const { tokens } = sentence;
  const leaving = tokens.findIndex((token, at) => !taken.has(at) && LEAVING.test(token.c));
  const touching = tokens.findIndex((token, at) => at > leaving && TOUCHING.test(token.c));
  if (leaving < 0 || touching < 0 || touching - leaving > 10) return [];
  const matter = tokens.findIndex((token, at) => at > touching && at <= touching + 9 && MATTER.test(token.c));
  if (matter < 0) return [];
  const negative = tokens.slice(leaving, matter).filter((token) => NEGATIVE.has(token.c)).length % 2 === 1;
  if (tokens.slice(leaving, matter).some((token) => token.c === 'if' || token.c === 'D')) return [];
  const owner = tokens.slice(0, leaving + 4).find((token) => token.kind === 'state');
  const states: readonly StateMention[] = owner?.states ?? [];
  let end = matter;
  while (
    /^(?:of|over|in|into|committed|crimes|that|is|already|S|L|A|before|COURT|court|has|opened|pending|while|it|was|PARTY|INVESTIGATION|by|on|under|as)$/.test(
      tokens[end + 1]?.c ?? '',
    ) ||
    tokens[end + 1]?.kind === 'state' ||
    tokens[end + 1]?.kind === 'place' ||
    tokens[end + 1]?.kind === 'date'
  )
    end += 1;
  const from = owner === undefined ? leaving : Math.min(leaving, tokens.indexOf(owner));
  return [
    {
      proposition: { kind: 'survives-withdrawal', states, positive: negative },
      tokens: span(from, end),
      hypothetical: tokens.slice(0, leaving).some((token) => token.c === 'if'),
    },
  ];
}
