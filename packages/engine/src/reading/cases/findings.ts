import type { RecordData } from '../../record/shape.ts';
import type { Proposition } from '../statement.ts';
import type { Sentence } from '../token.ts';
import { foldBodies } from './fold/chambers.ts';
import { foldPersons } from './fold/persons.ts';
import { foldSpans } from './fold/terms.ts';
import { foldTimes } from './fold/times.ts';
import { withoutFree } from './fold/words.ts';
import { type Item, is, tapeOf } from './tape.ts';

/** Without one of these no ruling on what a State did is told. */
const NEEDED =
  /fail|breach|br(?:eak|oke)|violat|clear|excus|let|absolv|exonerat|fault|rebuk|censur|critici|referr?|report|instead of|not arrest|to arrest|to detain|ignor|defi|without arrest|in non-compliance/i;

/** Words that say no more than what stands beside them. */
const LIGHT =
  /^(?:cooperate|cooperating|comply|complying|home|back|to|of|for|over|in|at|on|with|from|under|into|as|any|by|both|or|during|despite|about|out|off|that|so|up|state|government|authorities|country|law|statute|treaty|rome|away|free|court|when|while|because|or|its|own)$/;

/** One letter for each kind of word: the letters of a sentence in their order say what it tells. */
function letterOf(one: Item, before: Item | undefined, after: Item | undefined): string | null {
  if (/^(?:free|entitled|permitted|allowed)$/.test(one.lo) && after?.lo === 'to') return 'O';
  if (is(one, ',', ';', ':', "'s", "'")) return '';
  if (is(one, 'and')) return '&';
  if (/^(?:but|although|though|while|whereas)$/.test(one.lo)) return '!';
  if (is(one, 'P')) return 'P';
  if (is(one, 'S')) return one.token?.organ === 'nationals' ? null : 'S';
  if (one.lo === 'council' && is(before, 'or', 'and')) return 'C';
  const body = one.is.get('B') ?? one.is.get('BY');
  if (body !== undefined) return { court: 'B', chamber: 'B', appeals: 'B', assembly: 'A', council: 'C' }[body] ?? null;
  if (is(one, 'T')) return one.when?.as === 'on' ? 'T' : null;
  if (is(one, 'D-cleared')) return 'K';
  if (is(one, 'D-faulted')) return 'Q';
  if (is(one, 'D-failed')) return 'X';
  if (is(one, 'D-let-go')) return /^(?:not|fail|refus|chose|choos|declin|decid|opt)/.test(one.lo) ? 'D' : 'L';
  if (is(one, 'D-found')) return 'F';
  if (is(one, 'D-sent')) return /^(?:is|was|were|been|be) /.test(one.lo) ? 'bG' : 'G';
  if (is(one, 'D-arrest')) return 'a';
  if (is(one, 'D-owed')) return 'd';
  if (is(one, 'D-visit', 'D-occasion')) return 'V';
  if (is(one, 'PRON', 'POSS', 'IT', 'D-matter')) return 'R';
  if (is(one, 'NEG') || one.lo === 'instead') return 'N';
  if (is(one, 'BE')) return 'b';
  if (is(one, 'HAVE')) return '';
  if (is(one, 'ACT') && one.is.get('ACT') === 'release') return 'L';
  if (is(one, 'NOUN'))
    return /^(?:warrant|leave|custody)$/.test(one.is.get('NOUN') ?? '') ? '' : one.lo === 'appeal' && before?.lo === 'on' ? 'E' : null;
  if (/^(?:come|go|leave|depart)$/.test(one.lo)) return 'V';
  if (/^(?:ignored|ignore|ignoring|defied|flouted)$/.test(one.lo)) return 'I';
  if (is(one, 'PEOPLE') && is(before, 'POSS', 'D-matter')) return '';
  return LIGHT.test(one.lo) ? '' : null;
}

const TAIL = '[XLDaPRVTWdS]*';
const TO = '[AC](?:&?[AC])?';
/** "but it was not referred to the Assembly", "and the judges referred it to the Council". */
const THEN = `(?<then>[!&](?:R|B|S)?b?(?<unsent>N?)b?G[RS]?(?<further>(?:${TO})?)T?)?`;
const SHAPES: readonly RegExp[] = [
  new RegExp(`^T?E?B?T?E?FT?S(?:b)?(?<clean>N?)[XLD]${TAIL}${THEN}$`),
  new RegExp(`^T?E?Sb(?<clean>N?)FB?T?(?<clean2>N?)[XLD]${TAIL}B?T?${THEN}$`),
  new RegExp(`^T?S[XLD]${TAIL}BT?FT?${THEN}$`),
  new RegExp(`^T?E?(?:SbQB?|BQS)${TAIL}${THEN}$`),
  new RegExp(`^T?BT?(?<unsent>N?)GS(?<to>${TO})${TAIL}$`),
  new RegExp(`^T?Sb(?<unsent>N?)b?G(?<to>${TO})B?${TAIL}B?T?$`),
  new RegExp(`^T?SbGB(?<to>${TO})${TAIL}$`),
  new RegExp(`^T?${'(?:S|R)'}?[XD][aPRVTW]*bG(?<to>${TO})${TAIL}B?T?$`),
  new RegExp(`^T?[LD][PRVT]*SbGB?(?<to>${TO})${TAIL}$`),
  new RegExp(`^T?E?BT?FT?Sb(?<cleared>O)[LDa]${TAIL}$`),
  new RegExp(`^T?E?(?:BT?(?<cleared>K)S|Sb(?<cleared2>K)B?)${TAIL}$`),
];
/** "welcomed Putin instead of arresting him", "did not execute the warrant against him". */
const LET_GO = /^T?S(?:[VL]P[VT]*W[RP]?T?|LPV*TV*|I?&?W[RP]T?|WPT?|DPV*T?V*)$/;

/** "Libya was referred by the Security Council": a situation, and no finding of judges. */
const BY_COUNCIL = /\breferred (?:\p{L}+ )*?by (?:the )?(?:UN |U\.N\. |United Nations )?(?:Security )?Council\b/iu;

/** What a chamber found a State to have done about somebody who is sought, every word read; null where it is not read whole. */
export function readFindings(sentence: Sentence, record: RecordData): readonly Proposition[] | null {
  if (!NEEDED.test(sentence.text) || BY_COUNCIL.test(sentence.text)) return null;
  const raw = tapeOf(sentence, true);
  if (
    raw.length > 50 ||
    raw.some((one) => is(one, '$', 'O', 'CRIME', 'MODAL', 'N') || (is(one, 'Q') && one.lo !== 'any') || one.lo === '?')
  )
    return null;
  const items = foldPersons(foldBodies(foldSpans(foldTimes(withoutFree(raw)))), record);
  let letters = '';
  for (const [at, one] of items.entries()) {
    const letter = letterOf(one, items[at - 1], items[at + 1]);
    if (letter === null) return null;
    letters += letter;
  }
  letters = letters.replace(/Na/g, 'W').replace(/bb+/g, 'b');
  const states = [...new Set(items.flatMap((one) => (is(one, 'S') ? [...(one.states ?? [])] : [])))];
  const persons = [...new Set(items.flatMap((one) => (is(one, 'P') ? [...(one.persons ?? [])] : [])))];
  if (states.length === 0 || persons.length > 1) return null;
  const mentions = { states: states.map((state) => ({ state, orElse: [] })), persons: persons.map((person) => ({ person })) };
  const times = items.flatMap((one) => (is(one, 'T') && one.when !== undefined ? [one.when] : []));
  if (LET_GO.test(letters) && persons.length === 1 && times.length <= 1)
    return [{ kind: 'did-not-arrest', ...mentions, positive: true, ...(times[0] === undefined ? {} : { when: times[0] }) }];
  if (states.length !== 1) return null;
  for (const shape of SHAPES) {
    const found = shape.exec(letters)?.groups;
    if (found === undefined) continue;
    const chamber = items.find((one) => one.chamber !== undefined)?.chamber ?? (letters.includes('E') ? 'Appeals Chamber' : null);
    const target = found.to ?? (found.further === '' ? undefined : found.further);
    const denied = found.unsent === 'N';
    if (denied && target !== undefined && !/[A].*C|C.*A/.test(target)) return null;
    if (found.then !== undefined && !denied && target === undefined) return null;
    const sentTo = denied
      ? ('nobody' as const)
      : target === undefined || /A.*C|C.*A/.test(target)
        ? null
        : target === 'A'
          ? ('assembly' as const)
          : ('council' as const);
    const clean = found.clean === 'N' || found.clean2 === 'N' || found.cleared !== undefined || found.cleared2 !== undefined;
    if (clean && found.then !== undefined) return null;
    return [
      {
        kind: 'compliance',
        ...mentions,
        found: true,
        breach: !clean,
        sentTo,
        days: times.map((when) => ({ range: when.range, ruling: false })),
        chamber: chamber !== null && / [IVX]+$|Appeals/.test(chamber) ? chamber : null,
      },
    ];
  }
  return null;
}
