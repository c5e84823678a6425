import type { StateId } from '../../record/shape.ts';
import type { Proposition } from '../statement.ts';
import { dayOf, groupsOf, mentions, part } from './grammar.ts';
import type { Tape } from './tape.ts';

/** What a clause beside the claim tells of a State: that it is in, outside or gone. */
export interface Standing {
  /** The line without that clause. */
  readonly line: string;
  readonly state: StateId;
  readonly as: 'in' | 'out' | 'left';
  /** Told as the reason of the claim, or in spite of it. */
  readonly reason: boolean;
  readonly proposition: Proposition;
  /** A day was told with it that is not weighed. */
  readonly dated: boolean;
}

const TO = '(?: (?:to|of|in) (?:{TREATY}))?(?: (?:{TREATY}|it))?';
const OUT = `signed(?: {TREATY})? but (?:has |had )?(?:never|not) ratified${TO}|(?:is|was|being|remains|has been|which is) ?(?:itself )?(?:not|no|never) (?:PARTY|in|part of|covered by|bound by)${TO}|(?:is|was|being) (?:itself )?(?:non PARTY|non member|outsider)|(?:not|never) being (?:itself )?PARTY${TO}|(?:has |had )?(?:itself )?never (?:itself )?(?:joined|ratified|acceded|signed up|became PARTY|been PARTY|accepted)${TO}|(?:has|had) not (?:yet |itself |ever )*(?:joined|ratified|signed up|acceded|become PARTY)${TO}|(?:did|does) not (?:join|ratify|belong)${TO}|(?:has )?(?:stays|stayed|remains|remained|is|was|stands|lies) outside (?:{TREATY}|it|of {TREATY})|(?:has )?refused to (?:join|ratify)${TO}|(?:is|was|has) not (?:joined|ratified|signed up)${TO}`;
const IN = `(?:is|was|being|has been|became|remains) (?:itself )?PARTY${TO}(?: (?:since|from|in) (?<d>{D}))?|(?:has |had )?(?:joined|ratified|acceded|signed up|accepted JURIS)${TO}(?: (?:since|in|on) (?<d>{D}))?`;
const LEFT = `(?:has |had )?(?:since |already |now |meanwhile )*(?:left|withdrew|withdrawn|quit|pulled out|walked out|gone|departed|is out|is no longer PARTY|has ceased to be PARTY|having left|having withdrawn|having quit|having pulled out)(?: (?:of|from))?${TO}(?: (?:in|on) (?<d>{D}))?`;
const WHO = '(?<s>[ST]\\d+|X\\d+)';
const CLAUSE = `${WHO} (?:(?<out>${OUT})|(?<left>${LEFT})|(?<in>${IN}))`;
const REASON = '(?:because|since|as|now that|for|given that|seeing that|in view of fact that)';
const DESPITE = '(?:although|though|even though|even if|while|whereas|despite fact that|notwithstanding that)';

interface Place {
  readonly pattern: RegExp;
  readonly reason: boolean | null;
}

/** Where such a clause stands: before the claim, behind it, or as a sentence joined to it. */
const PLACES: readonly Place[] = [
  { pattern: part(`^(?:${REASON}) ${CLAUSE} ,? ?(?:and )?(?<rest>.+)$`), reason: true },
  { pattern: part(`^(?:${DESPITE}) ${CLAUSE} ,? ?(?<rest>.+)$`), reason: false },
  {
    pattern: part(`^${CLAUSE} ,? ?(?:so|and so|hence|therefore|thus|which is why|which means that|and therefore) ,? ?(?<rest>.+)$`),
    reason: true,
  },
  { pattern: part(`^${CLAUSE} ,? ?(?:but|yet|and yet|nevertheless|but even so|even so) ,? ?(?<rest>.+)$`), reason: false },
  { pattern: part(`^${CLAUSE} , (?<rest>.+)$`), reason: null },
  { pattern: part(`^(?<rest>.+?) ,? ?(?:${REASON}) ${CLAUSE}$`), reason: true },
  { pattern: part(`^(?<rest>.+?) ,? ?(?:${DESPITE}) ${CLAUSE}$`), reason: false },
  { pattern: part(`^(?<rest>.+?) , ${CLAUSE}$`), reason: null },
  {
    pattern: part(
      `^(?<rest>.+?) ,? ?(?:despite|in spite of|notwithstanding) (?:${WHO}(?: 's)? (?<left>withdrawal|departure|exit)|(?<left>withdrawal|departure|exit) of (?<s>{S}))$`,
    ),
    reason: false,
  },
  {
    pattern: part(
      `^(?:despite|in spite of|notwithstanding|even after) (?:${WHO}(?: 's)? (?<left>withdrawal|departure|exit)|(?<left>withdrawal|departure|exit) of (?<s>{S})) ,? ?(?<rest>.+)$`,
    ),
    reason: false,
  },
];

const CHEAP =
  /\b(?:PARTY|member|joined|ratified|acceded|signed up|outside|join|ratify|belong|left|withdrew|withdrawn|quit|pulled out|walked out|gone|departed|withdrawal|departure|exit|outsider)\b/;

/** A clause on the standing of a State, and what is left of the line without it. */
export function standingIn(tape: Tape): Standing | null {
  if (!CHEAP.test(tape.line)) return null;
  for (const { pattern, reason } of PLACES) {
    const found = pattern.exec(tape.line);
    if (found === null) continue;
    const groups = groupsOf(found);
    const states = mentions(tape, groups.s);
    const state = tape.state(groups.s) ?? states[0]?.state ?? null;
    if (state === null || states.length > 1) return null;
    const as = groups.out !== undefined ? 'out' : groups.left !== undefined ? 'left' : 'in';
    return {
      line: groups.rest ?? '',
      state,
      as,
      // Two clauses side by side: what is the reason of what is plain from their signs alone.
      reason: reason === true,
      proposition: { kind: 'membership', states: [{ state, orElse: [] }], positive: as === 'in', how: 'is' },
      dated: dayOf(tape, groups.d) !== null,
    };
  }
  return null;
}
