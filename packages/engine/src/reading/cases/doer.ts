import type { CaseDetails, CaseEvent } from '../statement.ts';

type Doer = NonNullable<CaseDetails['doer']>;

const COUNCIL = String.raw`(?:un |u\.n\. |united nations )?(?:security council|general assembly|human rights council)|assembly of states parties|united nations|un|u\.n\.`;
const PROSECUTOR = String.raw`(?:icc |icc's |court's |chief |deputy |war crimes ){0,3}(?:prosecutors?(?: karim| khan| fatou| bensouda| luis| moreno| ocampo| moreno-ocampo){0,3}|prosecution|office of the prosecutor|otp)(?: (?:at|of|from) (?:the )?(?:court|icc|international criminal court|hague))?|karim khan|fatou bensouda|luis moreno[- ]ocampo`;
const ORGANS: readonly (readonly [Doer, string])[] = [
  ['council', COUNCIL],
  ['prosecutor', PROSECUTOR],
];

/** The verbs of a step, behind who does it or before "by". */
const VERBS: Readonly<Partial<Record<CaseEvent, string>>> = {
  warrant: 'issued?|issues|granted|signed|approved|authori[sz]ed|handed down|put out',
  unsealed: 'unsealed|made public',
  'warrant-undone': 'withdrew|withdrawn|cancelled|canceled|lifted|revoked|quashed|annulled|rescinded|suspended|froze|frozen|vacated',
  summons: 'summoned|summons|issued?',
  charged: 'charged|indicted|charges',
  confirmed: 'confirmed|confirms|committed|sent|upheld|approved',
  dropped: 'dropped|drops|withdrew|withdrawn|withdraws|abandoned|vacated|ended|closed|terminated|discontinued|threw out|thrown out',
  inadmissible: 'declared|ruled|found|held',
  tried: 'tried|tries|put on trial',
  convicted: 'convicted|convicts|found|declared|judged',
  acquitted: 'acquitted|acquits|cleared|exonerated|absolved|found',
  sentenced: 'sentenced|sentences|jailed|gave|given|handed|imprisoned|condemned',
  term: 'sentenced|sentences|jailed|gave|given|handed|imprisoned|condemned',
  'term-reduced': 'cut|reduced|shortened|lowered',
  applied: 'applied|asked|requested|sought|seeks|petitioned',
  released: 'released|freed|set free|let go',
  'in-custody': 'held|detained',
};

interface Patterns {
  readonly organs: readonly (readonly [Doer, RegExp, RegExp])[];
  readonly by: RegExp;
}

const BETWEEN = String.raw`(?: (?!\p{L}+ed\b)[^\s,;.]+){0,7}?`;
const OPENING = String.raw`(?:^|[,;:—–-] ?|\b(?:and|but|that|when|after|before|while|because|since|as|where|then) )`;
const patterns = new Map<CaseEvent, Patterns | null>();

function patternsOf(event: CaseEvent): Patterns | null {
  const known = patterns.get(event);
  if (known !== undefined) return known;
  const verbs = VERBS[event];
  const made =
    verbs === undefined
      ? null
      : {
          organs: ORGANS.map(
            ([doer, organ]) =>
              [
                doer,
                new RegExp(
                  `${OPENING}(?:the |a )?(?:${organ})(?:, [^,]{3,40},)?(?: has| had| have| also| then| later| never| did not| \\p{L}+ly){0,2} (?:${verbs})\\b`,
                  'u',
                ),
                new RegExp(`\\b(?:${verbs})${BETWEEN} by (?:the |a )?(?:${organ})\\b(?! court| tribunal| judge)`, 'u'),
              ] as const,
          ),
          by: new RegExp(`\\b(?:${verbs})(?: \\p{L}+ly| (?:before|at) the (?:court|icc))? by (?!(?:the |an? |its )?${COURTLY})`, 'u'),
        };
  patterns.set(event, made);
  return made;
}

/** Who may be told to have done it and is of the Court, and what else stands behind "by". */
const COURTLY = String.raw`(?:icc|international|court|hague|tribunal|judges?|chamber|chambers|pre-?trial|trial|appeals?|appellate|panel|bench|majority|single|three|war crimes|world's|prosecut\p{L}+|chief|deputy|office|otp|karim|khan|bensouda|fatou|luis|moreno|ocampo|it\b|that|this|\d|then|now|late|early|mid|end|january|february|march|april|may|june|july|august|september|october|november|december|un\b|u\.n|united nations|security|general|human|assembly|a majority|same|five|unanim|video|name|means|way|order|decision|consent)`;
const STATES_ACT: ReadonlySet<CaseEvent> = new Set(['in-custody', 'released', 'applied', 'warrant-undone', 'unsealed']);

/** Who is told to have taken the step: an organ that may not be the one whose step it is, or somebody outside the Court. */
export function doerOf(text: string, event: CaseEvent): Pick<CaseDetails, 'doer' | 'unweighed'> {
  const low = text.toLowerCase();
  if (!/council|assembly|nations|\bun\b|u\.n|prosecut|otp|khan|bensouda|ocampo| by /.test(low)) return {};
  const found = patternsOf(event);
  if (found === null) return {};
  for (const [doer, active, passive] of found.organs) {
    if (passive.test(low)) return /\bnot by\b/.test(low) ? { unweighed: true } : { doer };
    if (active.test(low)) return { doer };
  }
  return !STATES_ACT.has(event) && found.by.test(low) ? { unweighed: true } : {};
}
