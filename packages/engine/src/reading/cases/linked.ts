import { peopleLexicon } from '../generated/people.ts';
import type { CaseEvent, OfficeHeld, Proposition } from '../statement.ts';
import type { Sentence } from '../token.ts';
import { OFFICE } from './called.ts';

type Fact = Extract<Proposition, { readonly kind: 'case-event' }>;

const PLACE_OF_COURT = String.raw`(?:the )?(?:icc|court|international criminal court|hague|judges?|chamber|bench|tribunal)(?=[,.;]|$| (?:in|on|for|over|at|to|and|with)\b)`;
const CLAUSE = String.raw`(?:(?:he|she|they|it|his|her|their|being|having|\p{Lu}[\p{L}'’-]+|the|any|a|an|judges|prosecutors)\b)`;
const JOINT = new RegExp(String.raw`(?:^|[ ,])([Bb]efore|[Aa]fter)\s+(?!${PLACE_OF_COURT})(?=${CLAUSE})`, 'gu');
const SUPPOSED = /\b(?:could|would|can|might|even|ever|without|only|until|not)\b/i;
const TELLING =
  /\b(?:before|after|until|once) (?:the |its |his |her )?(?:[\p{L}'’-]+ ){1,3}?(?:invaded|attacked|annexed|seized|occupied|ratified|joined|signed|acceded|withdrew|left|returned|fell|won|lost|began|broke out|died|was (?:elected|killed|toppled|ousted|overthrown))\b/iu;

const DATED: ReadonlySet<CaseEvent> = new Set([
  ...(['warrant', 'summons', 'applied', 'confirmed', 'trial-opened', 'tried', 'convicted', 'acquitted', 'sentenced'] as const),
  ...(['arrested', 'custody', 'appeared', 'released', 'died', 'dropped'] as const),
]);

/** Steps told with "before" or "after" between them, or with the office held by then: the order goes into the step it is told of. */
export function linked(sentence: Sentence, parts: readonly Proposition[]): readonly (Proposition | null)[] {
  const facts = parts.filter((part): part is Fact => part.kind === 'case-event');
  if (facts.length === 0 || facts.length !== parts.length) return parts;
  const { text } = sentence;
  const office = officeIn(text, facts);
  if (office !== null) return parts.map((part) => (part.kind === 'case-event' ? office(part) : part));
  if (!/\b(?:before|after|until|once)\b/i.test(text)) return parts;
  const joints = [...text.matchAll(JOINT)];
  const [joint] = joints;
  if (facts.length === 1 && TELLING.test(text)) return facts.map((fact) => ({ ...fact, details: { ...fact.details, unweighed: true } }));
  const [first, second] = facts;
  if (joints.length !== 1 || joint === undefined || facts.length !== 2 || first === undefined || second === undefined) return parts;
  if (first.persons.map(({ person }) => person).join() !== second.persons.map(({ person }) => person).join()) return parts;
  if (SUPPOSED.test(text)) return parts;
  const fronted = joint.index === 0;
  const [main, other] = fronted ? [second, first] : [first, second];
  const as = (joint[1] ?? '').toLowerCase() as 'before' | 'after';
  if (![main, other].every(({ event }) => DATED.has(event)) || main.event === other.event) return parts;
  // "two months after his conviction" measures; it tells no other step.
  if (/\b(?:years?|months?|weeks?|days?) (?:before|after) (?:his|her|their|the) \p{L}+[.,]/iu.test(text)) return parts;
  if (!main.positive || (as === 'after' && !other.positive)) return parts;
  const measured = /\b(?:years?|months?|weeks?|days?) (?:before|after)\b/i.test(text);
  const told: Fact = {
    ...main,
    details: {
      ...main.details,
      order: { event: other.event, as },
      ...(measured && main.details.spans !== undefined
        ? { spans: main.details.spans.map((span) => ({ ...span, from: other.event })) }
        : {}),
    },
  };
  // What came later need not have come at all.
  const rest = as === 'before' && other.when.length === 0 ? null : other;
  return fronted ? [rest, told] : [told, rest];
}

const NAMED = String.raw`(?:(still|already|no longer|not yet|not|never)\s)?(?:(in|out of) (?:office|power)|(?:the |a )?(?:(sitting|serving|incumbent|former) )?(?:\p{Lu}\p{L}+(?:['’]s)? )?(${OFFICE}))`;
const AT = String.raw`(?:when|at the time|by the time|while|as)`;
const BEFORE = new RegExp(String.raw`\b(?:was|had been|were)\s${NAMED}(?: of (?:the )?\p{Lu}[\p{L} ]{2,25}?)? ${AT}\b`, 'iu');
const BEHIND = new RegExp(
  String.raw`\b${AT}(?: when)? (?:he|she|\p{Lu}[\p{L}'’-]+) (?:was|had been)\s${NAMED}(?: of (?:the )?\p{Lu}[\p{L} ]{2,25})?[.]?$`,
  'iu',
);
const FRONTED = new RegExp(
  String.raw`^(?:When|At the time)\b.{10,90}, (?:he|she|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:was|had been)\s${NAMED}[.]?$`,
  'u',
);
const TURNED: readonly (readonly [OfficeHeld, RegExp])[] = [
  [
    'over',
    new RegExp(
      String.raw`\bafter (?:(?:he|she) (?:had )?)?(?:left|leaving|lost|losing|stepp?(?:ed|ing) down from|giv(?:en|ing) up) (?:office|power|the presidency|(?:as )?(${OFFICE}))`,
      'iu',
    ),
  ],
  ['over', new RegExp(String.raw`\bafter (?:he|she) (?:had )?ceased to be (?:the )?(${OFFICE})`, 'iu')],
  [
    'not-yet',
    new RegExp(
      String.raw`\bbefore (?:(?:he|she) )?(?:became|becoming|was elected|being elected|took office as|taking office as) (?:the )?(?:\p{Lu}\p{L}+ )?(${OFFICE})`,
      'iu',
    ),
  ],
  ['not-yet', /\bbefore (?:(?:he|she) )?(?:took office|taking office|came to power|coming to power)\b/i],
  [
    'since',
    new RegExp(
      String.raw`\bafter (?:(?:he|she) )?(?:became|becoming|was elected|being elected|took office as) (?:the )?(?:\p{Lu}\p{L}+ )?(${OFFICE})`,
      'iu',
    ),
  ],
  [
    'in',
    new RegExp(String.raw`\b(?:while|when) (?:(?:he|she) was )?(?:still )?(?:in office|in power|serving as (?:the )?(${OFFICE}))`, 'iu'),
  ],
  ['in', new RegExp(String.raw`\bas (?:a |the )?(?:sitting|serving|incumbent) (${OFFICE})`, 'iu')],
];

/** What a sentence tells of an office at the time of the step; null where it tells nothing of one. */
function officeIn(text: string, facts: readonly Fact[]): ((fact: Fact) => Fact) | null {
  if (!/\b(?:when|while|time|as|after|before)\b/i.test(text)) return null;
  for (const form of [BEFORE, BEHIND, FRONTED]) {
    const found = form.exec(text);
    if (found === null) continue;
    const [whole, adverb = '', power = '', kept = '', word = ''] = found;
    const low = adverb.toLowerCase();
    const held: OfficeHeld =
      low === 'no longer' || /former/i.test(kept)
        ? 'over'
        : low === 'not yet'
          ? 'not-yet'
          : /^(?:not|never)$/.test(low) || /out/i.test(power)
            ? 'out'
            : 'in';
    const denies = /\b(?:not|never|no|nor)\b|n['’]t\b/i.test(text.replace(whole, ' '));
    return (fact) => told(fact, word, held, denies || (/former/i.test(kept) && low !== ''), /^no|never/.test(low));
  }
  for (const [held, form] of TURNED) {
    const found = form.exec(text);
    if (found === null) continue;
    return facts.length > 1 ? null : (fact) => told(fact, found[1] ?? '', held, !fact.positive, false);
  }
  return null;
}

function told(fact: Fact, word: string, held: OfficeHeld, unsure: boolean, turned: boolean): Fact {
  const [person] = fact.persons;
  const own = word === '' ? peopleLexicon.offices.find((office) => Object.hasOwn(office.held, person?.person ?? ''))?.words[0] : word;
  if (own === undefined || unsure || fact.persons.length > 1) return { ...fact, details: { ...fact.details, unweighed: true } };
  return { ...fact, still: false, positive: turned ? true : fact.positive, details: { ...fact.details, office: { word: own, held } } };
}
