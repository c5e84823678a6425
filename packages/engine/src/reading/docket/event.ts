import type { CaseEvent } from '../statement.ts';
import { meaningsOf, type Piece } from './pieces.ts';

export interface EventFound {
  readonly event: CaseEvent;
  /** Said not to be so. */
  readonly negative: boolean;
}

interface Seen {
  readonly has: (...concepts: readonly string[]) => boolean;
  readonly negations: number;
  readonly text: string;
}

/** What a stretch tells of a person's case, from the acts and things it names; null where it names none that go together. */
export function eventOf(pieces: readonly Piece[], noun: string | null): EventFound | null {
  const told = meaningsOf(pieces);
  const seen: Seen = {
    has: (...concepts) => concepts.some((concept) => told.has(concept) || concept === noun),
    negations: pieces.filter((piece) => piece.is.has('not')).length,
    text: pieces.map((piece) => piece.text).join(' '),
  };
  const found = named(seen);
  if (found === null) return null;
  return typeof found === 'string' ? { event: found, negative: seen.negations % 2 === 1 } : found;
}

const SUSPENDED = /\b(?:suspend\w*|suspension|fro[sz]en?|freez\w+|paused?|on (?:hold|ice))\b/;
const REFUSED = /\b(?:refus\w+|declin\w+|reject\w+|den(?:y|ies|ied|ying)|turned down|dismiss\w+)\b/;

function named(seen: Seen): CaseEvent | EventFound | null {
  const { has, negations } = seen;
  const negative = negations % 2 === 1;
  if (/\border\w* arrest\b|\barrest order/.test(seen.text)) return 'warrant';
  if (/\b(?:court|icc|hague|judges) (?:now |still )?wants?\b/.test(seen.text) && has('arrest', 'trial', 'surrender', 'try'))
    return 'wanted';
  if (/\bden(?:y|ies|ied|ying)\b/.test(seen.text) && has('charges', 'guilty')) return { event: 'pleaded', negative: true };
  if (has('appeal-noun') && has('fail', 'lose', 'refuse') && !has('conviction', 'acquittal', 'term', 'sentence'))
    return { event: 'appeal-rejected', negative: false };
  if (/\b(?:send|sent|sends|commit|commits|committed)\b.*\b(?:to|for) trial\b/.test(seen.text)) return 'confirmed';
  if (has('trial') && has('open')) return 'trial-opened';
  if (has('warrant') && /\b(?:not affected|unaffected|not touched|untouched)\b/.test(seen.text))
    return { event: 'warrant-stands', negative: false };
  if (has('longest') && has('term')) return 'longest-term';
  if (has('deny-guilt')) return { event: 'pleaded', negative: true };
  if (has('warrant')) {
    if (
      has('application') &&
      /\b(?:rul\w+|decid\w+|decision|pending|undecided|yet) (?:to rule )?(?:on|about|over)?\b.*\bapplications?\b|\bapplications?\b.*\bpending\b/.test(
        seen.text,
      )
    )
      return null;
    if (/\b(?:appl(?:y|ies|ied|ying)|ask(?:s|ed|ing)?|petitioned|filed)\b.*\bfor\b.*\bwarrants?\b/.test(seen.text) && !has('issue'))
      return 'applied';
    if (SUSPENDED.test(seen.text) && !has('application', 'seek'))
      return { event: 'warrant-undone', negative: negative !== REFUSED.test(seen.text) };
    if (has('application', 'seek') && !has('issue', 'authorise')) return has('refuse') ? 'warrant-refused' : 'applied';
    if (has('execute')) return 'arrested';
    if (has('arrest') && !has('issue')) return 'arrested';
    if (has('unseal') || (has('public') && !/\bpublic (?:icc )?(?:arrest )?warrants?\b/.test(seen.text))) return 'unsealed';
    if (has('seal')) return 'kept-secret';
    if (has('undo', 'drop')) return 'warrant-undone';
    if (has('refuse')) return 'warrant-refused';
    if (has('uphold', 'confirm')) return 'warrant-stands';
    if (has('amend')) return null;
    if (has('standing') && !has('issue')) return 'warrant-stands';
    if (has('issue', 'give', 'receive', 'face', 'list', 'charge', 'authorise', 'wanted', 'add')) return 'warrant';
    if (has('standing')) return 'warrant-stands';
    if (/\bthere (?:is|are|was|were|has been)\b|\bexists?\b|\b(?:is|are) out\b/.test(seen.text)) return 'warrant';
    if (/\b(?:has|have|had) (?:\w+ ){0,3}warrants?\b/.test(seen.text)) return 'warrant';
    // Whatever else is told of a warrant was not read: "is illegal", "was ignored".
    return /\b(?:is|are|was|were|has|have|had|will|remains?)\b/.test(seen.text) ? null : 'warrant';
  }
  if (has('summons', 'summon')) return has('arrest') ? null : 'summons';
  if (has('acquittal')) {
    if (has('undo')) return 'acquittal-overturned';
    if (has('uphold', 'confirm', 'final') || (has('appeal-noun') && has('refuse', 'fail', 'lose'))) return 'acquittal-upheld';
    return 'acquitted';
  }
  if (has('conviction')) {
    if (has('undo', 'drop')) return 'conviction-overturned';
    if (has('uphold', 'confirm') || has('standing')) return 'conviction-upheld';
    if (has('final')) return 'made-final';
    if (has('appeal-noun', 'appeal') && has('refuse', 'fail', 'lose')) return 'conviction-upheld';
    if (has('appeal-noun', 'appeal')) return null;
    return 'convicted';
  }
  if (has('acquit', 'not-guilty') && !has('plead', 'deny-guilt')) return 'acquitted';
  if (has('convict', 'guilty') && !has('plead', 'deny-guilt')) {
    if (has('confirm')) return null;
    return 'convicted';
  }
  if (has('plead')) return 'pleaded';
  if (has('charges')) {
    if (has('confirm')) return 'confirmed';
    if (has('drop', 'undo')) return 'dropped';
    if (has('refuse')) return 'dropped';
    if (has('fail')) return null;
    if (has('sentence', 'term')) return null;
    if (has('face', 'charge', 'issue')) return 'charged';
    return null;
  }
  if (
    has('term') &&
    (/\b(?:years?|months?|life)\b/.test(seen.text) || !has('arrest', 'surrender', 'release', 'wanted', 'die') || has('sentence-of'))
  ) {
    if (has('reduce')) return 'term-reduced';
    if (has('raise')) return 'term-raised';
    if (has('undo', 'drop')) return 'term-undone';
    if (has('uphold', 'confirm')) return 'term-upheld';
    if (/\b(?:completed|finished|completing|finishing) (?:serving )?(?:his|her|their|its)?/.test(seen.text)) return 'released';
    if (has('serve-ing') || /\b(?:is|still) serv/.test(seen.text)) return 'serving';
    if (has('sentence', 'give', 'receive', 'issue', 'face', 'serve')) return 'sentenced';
    return has('hold', 'custody') ? null : 'term';
  }
  if (has('final') && /\byears?\b/.test(seen.text)) return 'made-final';
  if (has('wanted') && !has('charges')) return 'wanted';
  if (has('trial', 'try')) {
    if (negative) return 'tried';
    if (has('open')) return 'trial-opened';
    if (has('drop')) return null;
    return has('try') || /\b(?:stood|went|faced|on trial|stand)\b/.test(seen.text) ? 'tried' : null;
  }
  if (has('case')) {
    if (has('inadmissible')) return 'inadmissible';
    if (has('admissible')) return 'admissible';
    if (has('drop', 'undo') || has('dead')) return 'dropped';
    return null;
  }
  if (has('appeal-noun')) {
    if (has('drop')) return 'appeals-dropped';
    if (has('lose', 'refuse', 'fail')) return 'appeal-rejected';
    if (has('win')) return 'appeal-won';
    return null;
  }
  if (has('inadmissible')) return 'inadmissible';
  if (has('large')) return 'at-large';
  if (has('wanted')) return 'wanted';
  if (has('sentence')) return 'sentenced';
  if (has('arrest')) return 'arrested';
  if (has('surrender')) return 'custody';
  if (has('custody') && /\b(?:came|come|entered|arrived|taken|brought|moved|flown|transferred|placed|put)\b/.test(seen.text))
    return 'custody';
  if (has('custody')) return has('release') ? 'released' : has('die', 'dead') ? 'died' : 'in-custody';
  if (has('release', 'release-noun')) return 'released';
  if (has('die', 'dead')) return 'died';
  if (has('charge')) return 'charged';
  if (has('appear')) return 'appeared';
  if (has('give', 'receive', 'serve')) return has('serve-ing') ? 'serving' : 'sentenced';
  return null;
}
