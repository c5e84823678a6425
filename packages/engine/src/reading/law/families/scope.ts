import type { Day } from '../../../time/day.ts';
import type { Proposition } from '../../statement.ts';
import type { DayRange } from '../../token.ts';
import { dayOf, type Form, form, type Groups } from '../grammar.ts';
import type { Tape } from '../tape.ts';

const NOUN = '(?<noun>INVESTIGATION|EXAMINATION)';
const OPENING =
  "(?:(?:(?:temporal |time )?scope|time frame|temporal reach|reach|remit|mandate) of )?(?:COURT 's |OTP 's |its |(?:full|formal|ongoing|current|authorised|whole) )*";
const COVERS =
  '(?:covers?|covered|concerns?|looks? at|looks? into|includes?|included|takes? in|deals? with|spans?|encompass(?:es)?|applies to|is about|(?<narrow>is (?:limited|confined|restricted) to))';
const DEEDS =
  '(?:(?:all|any|alleged|such|grave|international|possible|suspected) )*(?:crimes|WARCRIMES|CAH|events|acts|conduct|killings|atrocities|abuses|deeds|offences|violence|violations|period|time|years|what happened|cases|incidents)(?: (?:committed|alleged|said to have been committed|there|in country|that took place|that happened))*';
const ONLY = '(?:only|solely|exclusively|just|no more than|nothing but)';
const TIME =
  '(?:(?:since|from|as of|as from|starting|beginning|dating back to|dating from|going back to|that go back to|as far back as) (?:early |mid |late )?(?<from>{D})(?: (?:onwards?|on))?|(?:from|between) (?<a>{D}) (?:to|until|till|and|through|up to) (?:(?<b>{D})|(?<open>today|now|present|present day|this day))|(?:until|till|up to) (?:(?<until>{D})|(?<open>today|now|present|present day|this day))|before (?<before>{D})|after (?<after>{D})|(?:in|on|of|during) (?<on>{D}))';

export const SCOPE_WORDS =
  /(?:INVESTIGATION|EXAMINATION)\b.*\b(?:cover|extend|reach|goes|go |concern|look|includ|take|deal|span|encompass|appl|limit|confin|restrict|about)/;

/** "from July to October 2008": the year told once is that of both. */
function between(first: DayRange | undefined, last: DayRange | undefined): { readonly from?: DayRange; readonly until?: DayRange } {
  if (first === undefined || last === undefined) return first === undefined ? {} : { from: first };
  const late = Number(first.from.slice(0, 4)) - Number(last.from.slice(0, 4));
  if (late <= 0) return { from: first, until: last };
  const moved = (day: Day) => `${Number(day.slice(0, 4)) - late}${day.slice(4)}`;
  return { from: { ...first, from: moved(first.from), until: moved(first.until) }, until: last };
}

function scopeOf(groups: Groups, tape: Tape): readonly Proposition[] | null {
  const token = tape.token(groups.s);
  const about = token?.placed?.state ?? tape.state(groups.s) ?? token?.states?.[0]?.state;
  if (about === undefined || about === null) return null;
  const day = (name: string) => dayOf(tape, groups[name]) ?? undefined;
  const span = (name: string, key: 'from' | 'until' | 'before' | 'after' | 'on') => {
    const found = day(name);
    return found === undefined ? {} : { [key]: found };
  };
  const only = groups.only !== undefined || groups.narrow !== undefined || groups.b !== undefined;
  const negative = groups.not !== undefined;
  // "does not cover only", "does not cover from May to June": what else it covers is not told.
  if (negative && only) return null;
  return [
    {
      kind: 'inquiry-scope',
      noun: groups.noun === 'EXAMINATION' ? 'examination' : 'investigation',
      about,
      with: (token?.states ?? []).slice(1).map((mention) => mention.state),
      ...(token?.place === undefined ? {} : { place: token.place }),
      positive: !negative,
      only,
      ...span('from', 'from'),
      ...span('back', 'from'),
      ...between(day('a'), day('b')),
      ...span('until', 'until'),
      ...(groups.open === undefined ? {} : { open: true }),
      ...span('before', 'before'),
      ...span('after', 'after'),
      ...span('on', 'on'),
    },
  ];
}

const WHERE =
  '(?: (?:in|into|of|on|over|into crimes in|into situation in|of situation in|in situation of|into situation of) (?<s>{PLACE}))';
const SAID = `(?: (?<not>does not|did not|do not|never))? (?:(?<only>${ONLY}) )?${COVERS} (?:(?<only>${ONLY}) )?(?:${DEEDS} )?(?:(?<only>${ONLY}) )?${TIME}(?: (?<only>only|alone))?`;

const BACK =
  `(?: (?<not>does not|did not))? (?:(?<only>${ONLY}) )?(?:reach(?:es)?|goes|go|extends?|stretch(?:es)?|dates?|reached|went) (?:(?<only>${ONLY}) )?back (?:(?<only>${ONLY}) )?(?:to|as far as|until) (?:(?<only>${ONLY}) )?(?:DEEDS )?(?<back>{D})(?<only> and no further)?`.replace(
    'DEEDS',
    `${DEEDS} (?:of|in|since)`,
  );

/** From when and until when deeds are inquired into. */
export const scopeForms: readonly Form[] = [
  form(`${OPENING}${NOUN}${WHERE}${SAID}`, scopeOf),
  form(`${OPENING}(?<s>[STLYA]\\d+)(?: 's)? ${NOUN}${SAID}`, scopeOf),
  form(`${OPENING}${NOUN}${WHERE}${BACK}`, scopeOf),
  form(`${OPENING}(?<s>[STLYA]\\d+)(?: 's)? ${NOUN}${BACK}`, scopeOf),
];
