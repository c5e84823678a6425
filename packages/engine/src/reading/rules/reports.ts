import type { Proposition } from '../statement.ts';
import { type Matched, pattern, type Rule } from './pattern.ts';

/** Reports taken for rulings, notices taken for escapes, and statements that suppose a membership that never was. */
export const reportRules: readonly Rule[] = [
  {
    name: 'signed-on-behalf',
    needs: /signed/,
    pattern: pattern(`signed on behalf of {S:who}(?: (?:{PREP} )*{D:day})?`),
    make: (m) => ({ kind: 'signature', states: m.states('who'), positive: true, ...m.when('day') }),
  },
  {
    name: 'which-was-adopted',
    needs: /adopted/,
    pattern: pattern(
      `{TREATY}(?: of COURT)?(?: [,"\\]\\[])* (?:which|it|that) is adopted(?: in (?:other_place|rome))? (?:{PREP} )+{D:day}`,
    ),
    make: (m) => {
      const range = m.date('day');
      return range === undefined ? null : { kind: 'statute-adopted', when: { range, as: 'on' } };
    },
  },
  {
    name: 'joined-in-position',
    needs: /joined/,
    pattern: pattern(
      `joined {S:who} (?:with|in|in taking|by taking)(?: this| the| same| such)* (?:position|step|move|stance|removing|unsigned|withdrawing)`,
    ),
    make: (m) => ({ kind: 'signature-withdrawn', states: m.states('who'), positive: true, planned: false }),
  },
  {
    name: 'return-to-the-court',
    needs: /return|rejoin/,
    pattern: pattern(
      `{S:who} (?:will |would |can |could |to |is |might |may )*(?:return|returning|rejoin|rejoining|return back)(?: to)? {BOTH}`,
    ),
    make: (m) => ({ kind: 'membership', states: m.states('who'), positive: false, how: 'no-longer' }),
  },
  {
    name: 'not-first-to-remove-itself',
    needs: /first/,
    pattern: pattern(
      `{S:who} is (?<not>not )?first (?:COUNTRY |SIGNATORY )?(?:to|that) (?:remove |removed |left|leave|withdraw|withdrew|unsign|unsigned)(?: ?(?:it|itself|from|of|jurisdiction|{BOTH}))*`,
    ),
    make: (m) => ({ kind: 'withdrawal-rank', states: m.states('who'), rank: 1, group: null, stage: 'unsign', positive: !m.has('not') }),
  },
  point(
    'ukraine-armed-conflict',
    /conflict/,
    '(?:conflict|situation|war|fighting) in S\\d+ (?:amounts to|amounted to|is|constitutes|constituted) (?:international )?(?:armed )?conflict between S\\d+',
  ),
  point(
    'crimea-occupation-ruled',
    /occupation/,
    "(?:annexation of |S\\d+ 's annexation of )?L\\d+ (?:is |was )?(?:ruled|judged|declared by {ICC}|held)(?: to be| as)? occupation",
  ),
  point(
    'crimea-occupation',
    /occupation/,
    "(?:situation in |annexation of |S\\d+ 's annexation of |S\\d+ 's annexation of A\\d+ peninsula |annexation of A\\d+ peninsula )L\\d+(?: \")?(?: within| in)? (?:actually )?(?:amounts to|amounted to|constitutes|is|constituted)(?: on going| ongoing| on| going| state| of| COUNTRY| international| armed| conflict| and)* ?occupation",
  ),
  point(
    'afghanistan-decided',
    /decided|ruled/,
    '{ICC} (?:decided|ruled|found|determined)(?: that)? S\\d+(?: and ORG)? (?:may|might|could|can|will)(?: \\S+){0,6} (?:WARCRIMES|trial|prosecute)(?: [^,;]{0,60})?S\\d+',
  ),
  point(
    'notice-avoids-jurisdiction',
    /avoided|escape|evade|jurisdiction/,
    "S\\d+ (?:has |have )*(?:\\S+ly )?(?:(?:made|lodged) decision to |decision to |decided to |decided )?(?:avoided|escaped|evaded|dodged|escape|avoid|evade)(?: {ICC} 's| it)? (?:jurisdiction|trial|prosecution)(?: .{0,40})?",
  ),
];

function point(name: string, needs: RegExp, source: string): Rule {
  return {
    name,
    needs,
    pattern: pattern(source),
    make: (m: Matched): Proposition | null => {
      if (/ not /.test(m.text)) return null;
      // "the Court decided that": a report is taken for a ruling.
      const ruled = /(?:^| )(?:COURT|court|CHAMBER|judges)(?: has| had)? (?:decided|ruled|announced|confirmed)(?: that)?(?: \S+)?$/.test(
        m.before,
      );
      const report = /(?:^| )(?:OTP|report)(?: |$)/.test(m.before);
      return { kind: 'law', point: ruled && !report && name === 'crimea-occupation' ? 'crimea-occupation-ruled' : name, positive: true };
    },
  };
}
