import type { Draft } from '../rules/pattern.ts';
import type { Sentence, Token } from '../token.ts';
import { isCourtSide } from './clause.ts';
import { NEGATIVE } from './marks.ts';

/** A point of law by the words it needs, in any order. */
interface Point {
  readonly point: string;
  /** Each must be met by one token, by its control word or its text. */
  readonly words: readonly RegExp[];
  /** Words beside it that make it another statement. */
  readonly without?: RegExp;
  /** The Court or the Statute must be named. */
  readonly court: boolean;
  /** What the words say where nothing denies them. */
  readonly says: boolean;
  /** Whether a negation turns it round; where not, a negation is part of the point. */
  readonly turns: boolean;
  readonly weigh?: (tokens: readonly Token[]) => boolean | null;
}

const BEST = /^(?:maximum|harshest|heaviest|longest|highest|toughest|stiffest|gravest|severest|most)$/;
const TERM = /^(?:sentence|penalty|punishment|term|sanction)$/;

const POINTS: readonly Point[] = [
  { point: 'un-court', words: [/^UNCOURT$/], court: true, says: true, turns: true, without: /^(?:independent|ICJ|like|unlike)$/ },
  {
    point: 'un-court-flipped',
    words: [/^(?:independent|separate|distinct|autonomous|apart)$/, /^UN(?:COURT)?$/],
    court: true,
    says: true,
    turns: true,
    without: /^ICJ$/,
  },
  {
    point: 'different-from-icj',
    words: [/^ICJ$/, /^(?:confused|mixed|mistaken|conflated|confuse|confusing|muddled|mistake|conflate)$/],
    court: true,
    says: true,
    turns: false,
  },
  {
    point: 'different-from-icj',
    words: [/^ICJ$/, /^(?:different|distinct|separate|unrelated|differs|unlike|not)$/],
    court: true,
    says: true,
    turns: false,
    without: /^(?:same|ruled|confused|mixed)$/,
  },
  { point: 'same-as-icj', words: [/^ICJ$/, /^(?:same|identical|another|synonymous)$/], court: true, says: true, turns: true },
  {
    point: 'seat',
    words: [/^(?:seat|seated|based|headquartered|headquarters|located|sits|situated|housed)$/, /^(?:hague|netherlands)$/],
    court: true,
    says: true,
    turns: true,
    without: /^(?:OTHERCOURT|ICJ|custody)$/,
  },
  {
    point: 'max-thirty',
    words: [BEST, TERM, /^(?:life|years?)$/],
    court: false,
    says: true,
    turns: true,
    without: /^(?:passed|handed|far|ever|date|so|record)$/,
    weigh: (tokens) => {
      const years = tokens.flatMap((token, at) =>
        /^years?$/.test(tokens[at + 1]?.c ?? '') && token.number !== undefined ? [token.number] : [],
      );
      if (years.length === 0) return tokens.some((token) => token.c === 'life') ? null : false;
      return years.every((count) => count === 30) ? null : false;
    },
  },
  { point: 'death-penalty', words: [/^death_penalty$/], court: true, says: true, turns: true, without: /^(?:if|would|sought|seek)$/ },
  {
    point: 'police',
    words: [/^(?:police|army|troops|enforcement|bailiffs)$/, /^(?:own|force|forces|arm|officers|no|none|its|it)$/],
    court: true,
    says: true,
    turns: true,
    without: /^(?:arrested|detained|handed)$/,
  },
  {
    point: 'before-2002',
    words: [/^crimes$|^WARCRIMES$|^CAH$|^events$|^acts$|^offences$/, /^(?:before|predating|prior)$/, /^D$/],
    court: true,
    says: true,
    turns: false,
    without: /^(?:convicted|acquitted|sentenced)$/,
    weigh: beforeStart,
  },
  {
    point: 'has-immunity',
    words: [/^HEADOFSTATE$|^officials$|^immunity$/, /^immunity$/],
    court: true,
    says: true,
    turns: true,
    without: /^(?:granted|waived|argued|claims?|claimed|diplomatic)$/,
  },
  {
    point: 'in-absentia',
    words: [/^absentia$/, /^(?:prosecute|trial|trials|try|tried|convict|convicted)$/],
    court: true,
    says: true,
    turns: true,
    without: /^(?:confirmation|charges|hearing|N)$/,
  },
  {
    point: 'no-limitation',
    words: [/^(?:limitation|limitations|prescription|expire|expires)$/, /^(?:crimes|STATUTE|treaty|COURT|no|none|not|WARCRIMES|CAH)$/],
    court: false,
    says: false,
    turns: true,
  },
  {
    point: 'aggression-since-2018',
    words: [/^AGGRESSION$/, /^D$/, /^(?:since|on|in|from|activated|began|entered_force|opened|as_of|after)$/],
    court: true,
    says: true,
    turns: true,
    without: /^(?:S|A|adopted|ratified|Kampala|kampala)$/,
    weigh: aggressionStart,
  },
  {
    point: 'judges-nine-years',
    words: [/^(?:CHAMBER|judges)$/, /^N$/, /^years?$/, /^(?:elected|serve|term|terms|mandate|office|tenure|sit)$/],
    court: true,
    says: true,
    turns: true,
    without: /^(?:sentenced|prison|jail|convicted|warrants?|P)$/,
    weigh: (tokens) => yearsAre(tokens, 9),
  },
  {
    point: 'reservations',
    words: [/^(?:reservation|reservations)$/, /^(?:STATUTE|treaty)$/],
    court: false,
    says: true,
    turns: true,
    without: /^(?:S|declaration)$/,
  },
  {
    point: 'under-eighteen',
    words: [
      /^(?:under|below|younger|minors|children)$/,
      /^(?:prosecute|jurisdiction|try|tried|charged)$/,
      /^(?:18|eighteen|N|minors|children)$/,
    ],
    court: true,
    says: true,
    turns: true,
    without: /^(?:soldiers|deportation|UNSC|article|D|S)$/,
  },
  {
    point: 'elected-by-assembly',
    words: [/^(?:elected|elects|elect|chosen)$/, /^ASP$/, /^(?:CHAMBER|judges|OTP)$/],
    court: false,
    says: true,
    turns: true,
  },
  {
    point: 'funded-by-parties',
    words: [/^(?:funded|financed|backed|paid|funding|bankrolled)$/, /^PARTY$/],
    court: true,
    says: true,
    turns: true,
    without: /^(?:UN|S)$/,
  },
  {
    point: 'created-by-council',
    words: [/^established$/, /^UNSC$|^UNGA$|^UN$/],
    court: true,
    says: true,
    turns: true,
    without: /^(?:OTHERCOURT|independent|treaty|STATUTE)$/,
  },
  {
    point: 'created-by-treaty',
    words: [/^established$/, /^(?:treaty|STATUTE)$/],
    court: true,
    says: true,
    turns: false,
    without: /^(?:S|D|before|ratification|ratifying)$/,
  },
  {
    point: 'complementary',
    words: [
      /^(?:nationals|national|domestic|local|courts|justice|COUNTRY|home|complementary)$/,
      /^(?:unwilling|unable|fail|fails|failing|failed|failed_to|incapable|genuinely|complementary)$/,
      /^(?:only|if|when|unless|where|last|complementary|once)$/,
    ],
    court: false,
    says: true,
    turns: false,
    without: /^(?:S|P|arrest|WARRANT|obliged|PARTY)$/,
  },
  {
    point: 'individuals',
    words: [
      /^individuals$/,
      /^COUNTRY$/,
      /^(?:not|rather|instead|never)$/,
      /^(?:prosecute|trial|tries|try|charged|judges|tried|trials|prosecutes|responsibility)$/,
    ],
    court: true,
    says: true,
    turns: false,
    without: /^(?:S|P)$/,
  },
  {
    point: 'police',
    words: [
      /^(?:arrest|arrests|arresting)$/,
      /^(?:cannot|can|power|itself|own|unable|rely|relies|depends|anyone|suspects)$/,
      /^(?:anyone|suspects|anybody|people|individuals|own|itself|COUNTRY|PARTY|arrests|cooperation)$/,
    ],
    court: true,
    says: false,
    turns: false,
    without: /^(?:P|S|WARRANT|obliged|issued|should|if)$/,
  },
  {
    point: 'triggers',
    words: [
      /^(?:referral|referred|refer|refers|referrals)$/,
      /^(?:PARTY|UNSC|COUNTRY)$/,
      /^(?:INVESTIGATION|investigate|cases|situations?|jurisdiction|prosecute|proceedings|case)$/,
      /^(?:can|could|may|if|when|either|only|ways|where)$/,
    ],
    court: true,
    says: true,
    turns: false,
    without: /^(?:S|P|L|D|vetoed|never|not)$/,
  },
  {
    point: 'own-motion',
    words: [
      /^(?:motu|own|initiative)$/,
      /^(?:authorised|authorise|authorisation|authorization|approval|permission|approved|approve|leave|consent|approving|green)$/,
      /^(?:CHAMBER|judges|court)$/,
    ],
    court: true,
    says: true,
    turns: true,
    without: /^(?:S|P|L|D)$/,
  },
  {
    point: 'temporal',
    words: [
      /^(?:crimes|WARCRIMES|events|offences|acts)$/,
      /^(?:after|since|from|as_of|post)$/,
      /^D$/,
      /^(?:prosecute|prosecuted|jurisdiction|try|tried|investigate)$/,
      /^(?:only|limited|can|may|restricted)$/,
    ],
    court: false,
    says: true,
    turns: true,
    without: /^(?:S|P|L|before|convicted)$/,
    weigh: startDay,
  },
  {
    point: 'council-may-defer',
    words: [
      /^UNSC$/,
      /^(?:block|defer|suspend|halt|freeze|stop|pause|delay|postpone|vetoed|veto|suspended|stay)$/,
      /^(?:months?|years?|prosecute|INVESTIGATION|proceedings|case|cases|temporarily)$/,
      /^(?:can|could|may|power|able|right)$/,
    ],
    court: false,
    says: true,
    turns: true,
    without: /^(?:S|P|L|D)$/,
  },
  {
    point: 'council-may-refer',
    words: [
      /^UNSC$/,
      /^(?:refer|referral|referrals|refers|referred)$/,
      /^(?:can|could|may|power|even|unless|without|only|except|when|if)$/,
      /^(?:not|non|never|PARTY|situations?|joined|ratified|signed|COUNTRY)$/,
    ],
    court: false,
    says: true,
    turns: false,
    without: /^(?:S|P|L|D|vetoed|unanimously)$/,
  },
  {
    point: 'nationals-anywhere',
    words: [/^(?:nationals|individuals)$/, /^PARTY$/, /^(?:wherever|anywhere|abroad|regardless|elsewhere|irrespective)$/],
    court: false,
    says: true,
    turns: true,
    without: /^(?:S|P|L|D)$/,
  },
  {
    point: 'one-year',
    words: [
      /^(?:withdrawal|withdraw|leaving|leave|withdrawing|exit)$/,
      /^(?:year|years|months)$/,
      /^(?:takes?|entered_force|after|until|complete|completed|effective|wait|only|closed)$/,
    ],
    court: false,
    says: true,
    turns: false,
    without: /^(?:S|A|D|P|first|O)$/,
    weigh: oneYear,
  },
  {
    point: 'parties-must-arrest',
    words: [/^WARRANT$/, /^(?:binding|obliged|execute|enforce|bind|binds)$/, /^(?:PARTY|COUNTRY|SIGNATORY)$/],
    court: false,
    says: true,
    turns: true,
    without: /^(?:S|P|L|N|all|UN|D)$/,
  },
  {
    point: 'four-crimes',
    words: [
      /^GENOCIDE$/,
      /^(?:WARCRIMES|CAH)$/,
      /^(?:jurisdiction|prosecute|tries|try|competence|hears|deals|responsible|mandate|judges|covers|investigates?|tried|handles|punish)$/,
    ],
    court: false,
    says: true,
    turns: true,
    without: /^(?:S|P|L|A|D|convicted|only|three|accused|reasonable|evidence|piracy|terrorism|drug)$/,
  },
  {
    point: 'crimea-occupation',
    words: [/^crimea$|^crimean peninsula$/, /^(?:occupation|occupied|occupying)$/, /^(?:OTP|report|reported|bensouda|prosecutor's)$/],
    court: false,
    says: true,
    turns: true,
  },
  {
    point: 'crimea-occupation-ruled',
    words: [
      /^crimea$|^crimean peninsula$/,
      /^(?:occupation|occupied|occupying)$/,
      /^(?:ruled|decided|judges|ruling|judgment|judgement|court|COURT|CHAMBER)$/,
    ],
    court: false,
    says: true,
    turns: true,
    without: /^(?:OTP|report|not|no)$/,
  },
  {
    point: 'ukraine-armed-conflict',
    words: [/^ukraine$/, /^conflict$/, /^(?:OTP|report|reported)$/, /^(?:international|between|russia)$/],
    court: false,
    says: true,
    turns: true,
  },
  {
    point: 'afghanistan-decided',
    words: [
      /^afghanistan$/,
      /^(?:ruled|decided)$/,
      /^(?:WARCRIMES|crimes|cia|united states|us|u\.s\.|american|americans)$/,
      /^(?:may|might|could|can|trial|charged|prosecute)$/,
    ],
    court: true,
    says: true,
    turns: true,
    without: /^(?:jurisdiction|investigate|INVESTIGATION|authorised)$/,
  },
  {
    point: 'victims-take-part',
    words: [/^victims$/, /^(?:participate|part|represented|reparations|reparation)$/],
    court: true,
    says: true,
    turns: true,
    without: /^(?:P|S|ordered)$/,
  },
];

/** What the Statute says and the Court is, by the words needed for it. */
export function points(sentence: Sentence, taken: ReadonlySet<number>, elliptic: boolean): readonly Draft[] {
  const { tokens } = sentence;
  if (tokens.length > 40) return [];
  const court =
    tokens.some(
      (token) =>
        isCourtSide(token) ||
        token.c === 'STATUTE' ||
        token.c === 'UNCOURT' ||
        /court|icc/i.test(token.c === 'jurisdiction' ? token.text : ''),
    ) ||
    (elliptic && /^(?:it|its)$/i.test(tokens[0]?.text ?? ''));
  for (const point of POINTS) {
    if (point.court && !court) continue;
    const places = point.words.map((word) => tokens.findIndex((token, at) => !taken.has(at) && matches(token, word)));
    if (places.some((at) => at < 0)) continue;
    if (point.without !== undefined && tokens.some((token) => matches(token, point.without ?? /$^/))) continue;
    const negatives = tokens.filter(
      (token) => NEGATIVE.has(token.c) || /^(?:lacks?|without|bans?|forbids?|rules?-out|excludes?|abolished)$/.test(token.c),
    ).length;
    const wrong = point.weigh?.(tokens) === false;
    const positive = wrong ? false : point.turns && negatives % 2 === 1 ? !point.says : point.says;
    const used = tokens.flatMap((token, at) =>
      places.includes(at) ||
      isCourtSide(token) ||
      token.kind === 'term' ||
      NEGATIVE.has(token.c) ||
      isPart(token) ||
      (token.kind === 'word' && token.known)
        ? [at]
        : [],
    );
    return [
      { proposition: { kind: 'law', point: point.point, positive }, tokens: used, hypothetical: tokens.some((token) => token.c === 'if') },
    ];
  }
  return [];
}

function matches(token: Token, word: RegExp): boolean {
  if (token.kind !== 'word' && token.kind !== 'term')
    return (word.test(token.c.charAt(0)) && token.c.length === 1) || (token.kind !== 'date' && word.test(token.text.toLowerCase()));
  return word.test(token.c) || word.test(token.text.toLowerCase());
}

/** Words that go with any point of law. */
function isPart(token: Token): boolean {
  return /^(?:can|could|may|must|should|jurisdiction|prosecute|only|all|any|individuals|crimes|beyond|outside|before|first|last|most|D|N|life|years|year|UN|ICJ|UNSC|immunity|HEADOFSTATE|PARTY|AGGRESSION|maximum|sentence|more|or|obliged|because)$/.test(
    token.c,
  );
}

function beforeStart(tokens: readonly Token[]): boolean | null {
  const denied = tokens.some((token) => NEGATIVE.has(token.c) || /^(?:beyond|outside|cannot|lacks?|excluded)$/.test(token.c));
  const date = tokens.find((token) => token.kind === 'date')?.date;
  const fits = date !== undefined && '2002-07-01' >= date.from && '2002-07-01' < date.until;
  if (!fits) return false;
  return denied ? null : false;
}

function aggressionStart(tokens: readonly Token[]): boolean | null {
  const date = tokens.find((token) => token.kind === 'date')?.date;
  return date !== undefined && '2018-07-17' >= date.from && '2018-07-17' < date.until ? null : false;
}

function yearsAre(tokens: readonly Token[], wanted: number): boolean | null {
  const years = tokens.flatMap((token, at) =>
    /^years?$/.test(tokens[at + 1]?.c ?? '') && token.number !== undefined ? [token.number] : [],
  );
  return years.includes(wanted) ? null : false;
}

/** Without an end, only the first day counts: 1 July 2002. */
function startDay(tokens: readonly Token[]): boolean | null {
  const date = tokens.find((token) => token.kind === 'date')?.date;
  return date !== undefined && '2002-07-01' >= date.from && '2002-07-01' < date.until ? null : false;
}

function oneYear(tokens: readonly Token[]): boolean | null {
  const counted = tokens.flatMap((token, at) =>
    token.number !== undefined && /^(?:years?|months?)$/.test(tokens[at + 1]?.c ?? '')
      ? [{ count: token.number, months: /^month/.test(tokens[at + 1]?.c ?? '') }]
      : [],
  );
  if (counted.length === 0) return tokens.some((token) => token.c === 'year') ? null : false;
  return counted.every(({ count, months }) => count === (months ? 12 : 1)) ? null : false;
}
