import type { StateId } from '../record/shape.ts';
import type { Day } from '../time/day.ts';
import { peopleLexicon } from './generated/people.ts';
import type { Token } from './token.ts';

const ROLE =
  /^(?:president|prime minister|leader|strongman|ruler|dictator|head of state|deputy president|defence minister|defense minister|premier|commander in chief)$/i;
/** Where no word of the Court stands in the sentence a title names nobody of the docket. */
const COURT =
  /^(?:WARRANT|COURT|court|CHAMBER|OTP|SUMMONS|charged|convicted|acquitted|arrested|arrest|surrendered|hague|trial|charges|conviction|acquittal|sentenced|sentence|summoned|SUMMONS|counts|wanted|custody|prosecuted|prosecute)$/;

/** "the Russian president", "Kenya's deputy president", "the former president of the Philippines": the person of the docket who held it. */
export function withRoles(tokens: readonly Token[], textDay: Day | null): readonly Token[] {
  if (textDay === null || !tokens.some((token) => ROLE.test(token.text)) || !tokens.some((token) => COURT.test(token.c))) return tokens;
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = roleAt(tokens, at, textDay);
    if (found === null) {
      const token = tokens[at];
      if (token !== undefined) out.push(token);
      continue;
    }
    out.push(found.token);
    at = found.end;
  }
  return out;
}

function roleAt(tokens: readonly Token[], at: number, textDay: Day): { readonly token: Token; readonly end: number } | null {
  let next = at;
  let former = false;
  const skipFormer = () => {
    while (/^(?:former|ex|then|deposed|ousted|one-time|onetime)$/.test(tokens[next]?.c ?? '')) {
      if (tokens[next]?.c !== 'then') former = true;
      next += 1;
    }
  };
  skipFormer();
  const first = tokens[next];
  if (first === undefined) return null;
  let state: StateId | undefined;
  let end = next;
  let role: string | undefined;
  if (first.kind === 'adjective' && first.organ === undefined) {
    state = first.states?.[0]?.state;
    next += 1;
    skipFormer();
    role = tokens[next]?.text;
    end = next;
  } else if (first.kind === 'state' && tokens[next + 1]?.c === "'s") {
    state = first.states?.[0]?.state;
    next += 2;
    skipFormer();
    role = tokens[next]?.text;
    end = next;
  } else if (ROLE.test(first.text) && tokens[next + 1]?.c === 'of' && tokens[next + 2]?.kind === 'state') {
    state = tokens[next + 2]?.states?.[0]?.state;
    role = first.text;
    end = next + 2;
  }
  if (state === undefined || role === undefined || !ROLE.test(role)) return null;
  const behind = tokens[end + 1];
  if (behind?.kind === 'person' || behind?.c === "'s" || (behind !== undefined && !behind.known && /^\p{Lu}\p{Ll}/u.test(behind.text)))
    return null;
  const person = holder(state, role.toLowerCase(), former, textDay);
  const opening = tokens[at];
  const closing = tokens[end];
  if (person === null || opening === undefined || closing === undefined) return null;
  return {
    token: {
      kind: 'person',
      c: 'P',
      start: opening.start,
      end: closing.end,
      text: `${opening.text} ${role}`,
      known: true,
      persons: [{ person }],
    },
    end,
  };
}

function holder(state: StateId, role: string, former: boolean, day: Day): string | null {
  const fits = peopleLexicon.roles.filter(
    (entry) => entry.state === state && (entry.words.includes(role) || (role === 'leader' && entry.words.includes('president'))),
  );
  const held = fits.filter((entry) =>
    former ? entry.until !== undefined && entry.until <= day : entry.from <= day && (entry.until === undefined || day < entry.until),
  );
  return held.length === 1 ? (held[0]?.person ?? null) : null;
}
