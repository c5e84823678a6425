import { peopleLexicon } from '../generated/people.ts';
import type { Proposition } from '../statement.ts';
import { type Matched, pattern, type Rule } from './pattern.ts';

const LEAVE = '(?:withdraw|withdrew|leave|left|leaving|withdrawing)';
const OFF = '(?: (?:from|of|since|to))?(?: {BOTH})?(?: of COURT)?';
const WHEN = '(?: (?:{PREP} )*{D:day})?';
const TO_UN = '(?: (?:UN|SG|COURT|court|depositary|ASP))*(?: ?(?:,|\\(|\\)))?';

/** Leaving the Statute: notices, announcements, effect, revocation, and who did so first or alone. */
export const leavingRules: readonly Rule[] = [
  {
    name: 'ratification-withdrawn',
    needs: /withdrew|withdrawing|revoked/,
    pattern: pattern(
      `{S:who} (?:{AUX})?(?:is )?(?:withdrew|withdrawing|revoked) (?:it|from) (?:ratif\\w+|ratification|of|{S})(?: of)?(?: {BOTH})?(?:.{0,40}?(?<now>immediate))?`,
    ),
    make: (m) => ({ kind: 'ratification-withdrawn', states: m.states('who') }),
  },
  {
    name: 'withdrew-the-signature-of',
    needs: /signature/,
    pattern: pattern(`(?:withdrew|revoked|unsigned|withdrawing) {S:who} (?:'s )?signature(?: (?:from|of|to) {BOTH})?${WHEN}`),
    make: (m) => ({ kind: 'signature-withdrawn', states: m.states('who'), positive: true, planned: false, ...m.when('day') }),
  },
  {
    name: 'instrument-withdrawn',
    needs: /withdrew|revoked/,
    pattern: pattern(
      `{S:who} (?:has |had )*(?:withdrew|revoked) it (?:instrument of |instruments of )?(?:accession|ratification|instrument|joining)(?: (?:until|before) (?:it )?entered_force)?${OFF}`,
    ),
    make: (m) => ({ kind: 'ratification-withdrawn', states: m.states('who') }),
  },
  {
    name: 'no-intention',
    needs: /notified|announced|intends/,
    pattern: pattern(
      `(?:(?:{PREP} )+{D:lead} ,? ?)?{S:who} (?:has |had )*(?:notified|announced)${TO_UN}(?: (?:{PREP} )*{D:early})?(?: (?:that|of|it|has|did|does|do|no|longer|none|not|no_longer))+ intends (?:to )?(?:became|is|becoming|join|ratify|of becoming|of) ?(?:PARTY)?(?: (?:to|of) {BOTH})?${WHEN}`,
    ),
    make: (m) => {
      const range = m.date('day') ?? m.date('early') ?? m.date('lead');
      return /(?: not| no| none| no_longer) /.test(m.text)
        ? {
            kind: 'signature-withdrawn',
            states: m.states('who'),
            positive: true,
            planned: false,
            ...(range === undefined ? {} : { when: { range, as: 'on' as const } }),
          }
        : null;
    },
  },
  {
    name: 'with-immediate-effect',
    needs: /immediate/,
    pattern: pattern(`(?:{S:who}|it) (?:.{0,40} )?${LEAVE}${OFF} immediate`),
    make: (m) =>
      m.has('who')
        ? { kind: 'withdrawal-effect', states: m.states('who'), when: null, immediate: true }
        : { kind: 'withdrawal-effect', states: [], when: null, immediate: true },
  },
  {
    name: 'notice-dated-first',
    needs: /notified/,
    pattern: pattern(
      `(?:{PREP} )+{D:day} ,? ?{S:who} (?:has )?notified${TO_UN}(?: (?:of|that|it|would|will|is|was|has|intention|decision|to|intends))* (?:withdrawal|withdraw|withdrew|withdrawing|leave)${OFF}`,
    ),
    make: (m) => ({
      kind: 'left',
      states: m.states('who'),
      positive: true,
      word: 'withdrew',
      aspect: 'notified',
      immediate: false,
      ...m.when('day'),
    }),
  },
  {
    name: 'notified',
    needs: /notified/,
    pattern: pattern(
      `{S:who} (?:(?:has|,|it|and|then) )*notified${TO_UN}(?: (?:{PREP} )*{D:early})?(?: (?:of|that|it|would|will|is|was|has|intention|decision|to|and|intends))* (?:withdrawal|withdraw|withdrew|withdrawing|leave|leaving|left)${OFF}(?:.{0,3}?(?:{PREP} )+{D:day})?`,
    ),
    make: (m) => ({
      kind: 'left',
      states: m.states('who'),
      positive: true,
      word: 'withdrew',
      aspect: 'notified',
      immediate: false,
      ...dated(m),
    }),
  },
  {
    name: 'submitted-its-withdrawal',
    needs: /withdrawal|notice/,
    pattern: pattern(
      `{S:who} (?:has |had )?(?:lodged|surrendered|submitted|handed|delivered) it (?:notice of |instrument of |letter of |formal )*(?:withdrawal|denunciation)(?: notice)?(?: (?:to|with|from))?${TO_UN}${WHEN}`,
    ),
    make: (m) => ({
      kind: 'left',
      states: m.states('who'),
      positive: true,
      word: 'withdrew',
      aspect: 'notified',
      immediate: false,
      ...m.when('day'),
    }),
  },
  {
    name: 'announced-withdrawal',
    needs: /announce|declar/,
    pattern: pattern(
      `{S:who} (?:(?:has|,|it) )*(?:announced|announce|announcing)(?: (?:{PREP} )*{D:early})?(?: (?:it|that|of|immediate|intends|plans|to|,|decision|joint|is|was|has|are|would|will|they))* (?:withdrawal|withdraw|withdrawing|leave|leaving|withdrew)${OFF}(?<now> immediate)?${WHEN}`,
    ),
    make: (m) =>
      m.has('now')
        ? { kind: 'withdrawal-effect', states: m.states('who'), when: null, immediate: true }
        : { kind: 'left', states: m.states('who'), positive: true, word: 'withdrew', aspect: 'announced', immediate: false, ...dated(m) },
  },
  {
    name: 'voted',
    needs: /parliament|approved|decided|S\d+ (?:has )?(?:approved|decided)/,
    pattern: pattern(
      `(?:{S:who}|parliament)(?: (?:has|'s parliament))? (?:approved|decided|voted)(?: (?:to|for|in|favour|favor|of|bill|law|on|it|country|COUNTRY|'s))* (?:withdrawal|withdraw|leave|leaving|withdrawing)${OFF}(?: of {S})?${WHEN}`,
    ),
    make: (m) => ({
      kind: 'left',
      states: m.states('who'),
      positive: true,
      word: 'withdrew',
      aspect: m.token('who')?.organ === 'parliament' || !m.has('who') || m.text.includes('approved') ? 'voted' : 'planned',
      immediate: false,
      ...dated(m),
    }),
  },
  {
    name: 'revoked',
    needs: /revoked|revoke/,
    pattern: pattern(
      `{S:who} (?:(?:has|,|and|then) )*(?<not>not |never )?(?:revoked|revoke)(?: (?:it|notice|of|notification|decision|to|planned|intended|instrument|on|bid|plan))* (?:withdrawal|withdraw|leave|leaving|notice|decision)(?: notification| notice)?${OFF}${WHEN}`,
    ),
    make: (m) => ({ kind: 'withdrawal-revoked', states: m.states('who'), positive: !m.has('not'), ...dated(m) }),
  },
  {
    name: 'withdrawal-revoked-passive',
    needs: /revoked/,
    pattern: pattern(`{S:who} 's (?:notice of )?(?:withdrawal|decision to withdraw)(?: notice)? (?:is|has) (?:is )?revoked${WHEN}`),
    make: (m) => ({ kind: 'withdrawal-revoked', states: m.states('who'), positive: true, ...dated(m) }),
  },
  {
    name: 'took-effect',
    needs: /withdrawal.*entered_force/,
    pattern: pattern(
      `(?:{S:who} 's|{A:whose}|it) (?:withdrawal|leave|left|leaving)${OFF} (?:has |will |is |would |to |due |set |not )*entered_force(?: immediate)?(?: (?:{PREP} )*{D:day})?`,
    ),
    make: (m) => effect(m),
  },
  {
    name: 'withdrawal-of-took-effect',
    needs: /withdrawal.*entered_force/,
    pattern: pattern(`withdrawal of {S:who}${OFF} (?:has |will |is |would )*entered_force(?: (?:{PREP} )*{D:day})`),
    make: (m) => effect(m),
  },
  {
    name: 'withdrew-effective',
    needs: /entered_force/,
    pattern: pattern(
      `{S:who} (?:has |is |,|it )*(?:withdrew|left|withdrawing|withdrawal)${OFF}(?: ,)? (?:entered_force|with entered_force)(?: (?:{PREP} )*{D:day})`,
    ),
    make: (m) => effect(m),
  },
  {
    name: 'left-on-after-notice',
    needs: /until|remain/,
    pattern: pattern(
      `{S:who} (?:will |would |is |still |must )*(?:remain|is|stays?) (?:still )?(?:COURT )?PARTY(?: (?:of|to) {BOTH})? until(?: {PREP})* {D:day}`,
    ),
    make: (m) => bound(m, true),
  },
  {
    name: 'bound-until',
    needs: /obliged/,
    pattern: pattern(
      `{S:who} (?:(?:will|would|is|still|remain|legally|keeps?|has|it|must|retains?) )*obliged(?: (?:still|to|by|it|under|as|PARTY|of|BOTH|cooperate|arrest|with|individuals|fewer|wanted|WARRANT|court|COURT|STATUTE|treaty|fully|towards|comply|and|execute|its|fulfil|fulfill|respect|enforce|surrender|subject|persons|suspects))* until(?: {PREP})*(?: (?:{D:day}|(?:(?:withdrawal|leave|process|exit|it|is|complete|completed|entered_force|closed|date|the|of|one|year|after) ?)+))`,
    ),
    make: (m) => bound(m, true),
  },
  {
    name: 'survives',
    needs: /withdrawal|leaving|withdrawing|withdraw/,
    pattern: pattern(
      `(?:{S:who} 's |{A:whose} )?(?:withdrawal|leaving|withdrawing)(?: (?:from|of|{BOTH}|{S}|since))* (?:(?:would|will|does|do|did|has|can) )*(?<not>not |no |none |never )?(?:affects?|affected|ends?|close|closed|stops?|changes?|impact|impacts|halts?|influence|prevents?|cancel|discontinue|terminates?|end|preclude|undo|suspend|shield)(?: (?:it|any|ongoing|of|on|the|existing|court|COURT|'s|current|already|have|effect|bearing))* (?:EXAMINATION|INVESTIGATION|trial|case|cases|proceedings|jurisdiction|obliged|probe|warrants?|WARRANT)(?: (?:pending|open|opened|that|already|is|begun|since|into|in|{S}|{D}|before|COURT|court|until|over|more|crimes|committed|then|while|it|was|PARTY|under|progress|consideration|on|drug|war|killings|related|to))*`,
    ),
    make: (m) => ({
      kind: 'survives-withdrawal',
      states: m.states('who').length > 0 ? m.states('who') : m.states('whose'),
      positive: m.has('not'),
    }),
  },
  {
    name: 'still-may-try',
    needs: /PARTY/,
    pattern: pattern(
      `(?:court|COURT) (?:still |also )*(?:could|can|has|may|retains?|keeps?|maintains?)(?: (?:still|jurisdiction|over|to|hear|with))*(?: (?:prosecute|investigate))? (?:crimes|jurisdiction)(?: (?:over|crimes|in|{S}|committed|alleged|drug|war|killings))* (?:but|when|while|before|during|that)(?: (?:{S:who}|it|COUNTRY|was|is|still|COURT|PARTY|withdrawal|withdrew|left|time|of|court|to|STATUTE))*(?: (?:but|even|if|it|no_longer|is|N\\d+|one|PARTY|since|although|that|{S:also}|has|withdrew|left))*`,
    ),
    make: (m) =>
      /(?:PARTY|withdrew|withdrawal|left)/.test(m.text)
        ? { kind: 'survives-withdrawal', states: m.states('who').length > 0 ? m.states('who') : m.states('also'), positive: true }
        : null,
  },
  {
    name: 'rank',
    needs: /first|O\d+/,
    pattern: pattern(
      `(?:(?:{PREP} )+{D:lead} ,? ?)?{S:who} (?:(?:is|became|has|would|will|becoming|thus|,|which|as) )*(?:(?<first>first)|{O:rank}|(?:only) {O})(?: (?:ever|and|so|far|only))* ?(?:{G:group} |(?<latin>latin american|other_place) |{A:adj} )?(?:COUNTRY|PARTY|one|COURT PARTY|signatory|SIGNATORY)(?: (?:in|of) (?:(?:the )?(?:region|world|continent|history|{G:later}|africa|latin america|other_place|asia|europe)))? (?:to |that |which |ever )*(?:(?:has|is|would|will) )*(?<announce>announce |announced |notified |notify |declare )?(?:it |intention |to |of |that |decision )*(?:${LEAVE}|withdrawal)${OFF}(?: {G})?(?: after {S})?${WHEN}`,
    ),
    make: (m) => rank(m),
  },
  {
    name: 'only-withdrew',
    needs: /only/,
    pattern: pattern(`only {S:who} (?:has |is |ever |so |far )*(?:withdrew|left)${OFF}`),
    make: (m) => ({ kind: 'withdrawal-set', states: m.states('who'), stage: 'withdrew' }),
  },
  {
    name: 'only-ones-to-withdraw',
    needs: /only/,
    pattern: pattern(
      `{S:who} (?:is|was|has|remain|are) (?:so |far )*only (?:{N} )?(?:COUNTRY|PARTY|ones|one|SIGNATORY)(?: (?:to|that|which|have|has|is|ever|with|so|far))*(?<pending> pending notice to withdraw| pending withdrawal| pending notice of withdrawal)?(?: (?:withdrew|left|withdraw|leave))?${OFF}`,
    ),
    make: (m) =>
      m.has('pending')
        ? { kind: 'withdrawal-set', states: m.states('who'), stage: 'pending' }
        : /(?:withdrew|left|withdraw|leave)/.test(m.text)
          ? { kind: 'withdrawal-set', states: m.states('who'), stage: 'withdrew' }
          : null,
  },
  {
    name: 'count-withdrew',
    needs: /N\d+.*(?:withdrew|left)/,
    pattern: pattern(
      `(?<bound>only |more |about |at least )?{N:count} (?:{G:group} )?(?:COUNTRY|PARTY) (?:has |is )?(?:withdrew|left)${OFF}`,
    ),
    make: (m) => ({
      kind: 'withdrawal-count',
      group: m.token('group')?.group ?? null,
      count: m.number('count') ?? 0,
      stage: 'withdrew',
      exactness: m.groups['bound'] === 'more ' ? 'more' : 'exact',
    }),
  },
  {
    name: 'denounced-and-no-longer',
    needs: /no_longer/,
    pattern: pattern(`{S:who} is no_longer SIGNATORY(?: (?:of|to) {BOTH})?`),
    make: (m) => ({ kind: 'signatory', states: m.states('who'), positive: false, noLonger: true }),
  },
];

function dated(m: Matched) {
  return m.has('day') ? m.when('day') : m.has('early') ? m.when('early') : {};
}

function effect(m: Matched): Proposition | null {
  const states = m.states('who').length > 0 ? m.states('who') : m.states('whose');
  const range = m.date('day');
  const immediate = m.text.includes('immediate');
  if (states.length === 0 || (range === undefined && !immediate) || / not /.test(m.text)) return null;
  return { kind: 'withdrawal-effect', states, when: range === undefined ? null : { range, as: 'on' }, immediate };
}

function bound(m: Matched, positive: boolean): Proposition {
  const range = m.date('day');
  return { kind: 'bound-until', states: m.states('who'), when: range === undefined ? null : { range, as: 'until' }, positive };
}

function rank(m: Matched): Proposition | null {
  const group =
    m.token('group')?.group ?? m.token('later')?.group ?? (/africa(?: |$)/.test(m.text) ? 'African' : m.has('latin') ? 'GRULAC' : null);
  const adjective = m.token('adj');
  if (adjective !== undefined) return null;
  if (/europe|asia/.test(m.text)) return null;
  const announce = m.groups['announce'] ?? '';
  return {
    kind: 'withdrawal-rank',
    states: m.states('who'),
    rank: m.has('first') ? 1 : (m.number('rank') ?? 1),
    group: group !== null && Object.hasOwn(peopleLexicon.groups, group) ? group : null,
    stage: announce.startsWith('notif') ? 'notify' : announce === '' ? 'withdraw' : 'announce',
    positive: !/ not /.test(m.text),
    ...(/ (?:would|will|could|to) /.test(m.text.replace(/ to (?:with|le)/, ' ')) ? { toCome: true } : {}),
    ...(m.has('day') ? m.when('day') : m.when('lead')),
  };
}
