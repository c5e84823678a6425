import { pinpointOf, readCrime } from '../law/crimes/catalogue.ts';
import type { Crime } from '../law/crimes/crime.ts';
import { findCrimes } from '../law/crimes/finder.ts';
import { type ConflictKind, suggestCrimes } from '../law/crimes/suggest.ts';
import { shortName } from '../record/ledger.ts';
import type { AmendmentId, StateId } from '../record/shape.ts';
import type { Issue } from '../terms/issue.ts';
import type { CrimeId, Pinpoint } from '../terms/pinpoint.ts';
import type { Day } from '../time/day.ts';
import type { ViewContext } from './context.ts';
import { oldestCheck, type RecordStamp, recordStamp } from './record-stamp.ts';
import { type UnofficialMark, unofficialMark } from './unofficial.ts';

export interface AcceptanceView {
  readonly iso3: StateId;
  readonly name: string;
  readonly deposited: Day;
  /** Null: the amendment is not in force for anybody yet. */
  readonly in_force_from: Day | null;
}

/** One offence: elements, counterpart, amendment and who accepted it. */
export interface CrimeView extends UnofficialMark {
  readonly schema: 'ratione/crime/1';
  readonly as_of: Day;
  readonly on: Day;
  readonly id: CrimeId;
  readonly pinpoint: Pinpoint;
  readonly label: string;
  readonly family: Crime['family'];
  readonly conflict: Crime['conflict'];
  readonly amendment: AmendmentId | null;
  readonly adopted: Day;
  readonly first_in_force: Day;
  readonly elements: Crime['elements'];
  readonly elements_status: Crime['elementsStatus'];
  readonly counterpart: { readonly id: CrimeId; readonly pinpoint: Pinpoint; readonly exact: boolean } | null;
  readonly continuing: Crime['continuing'];
  /** In force on `on`; null where the paragraph needs no acceptance. */
  readonly accepted_by: readonly AcceptanceView[] | null;
  readonly accepted_later: readonly AcceptanceView[] | null;
  readonly record: RecordStamp;
}

/** Paragraphs that plain words may point to. */
export interface CrimeSearchView extends UnofficialMark {
  readonly schema: 'ratione/crime-search/1';
  readonly as_of: Day;
  readonly words: string;
  readonly found: readonly { readonly id: CrimeId; readonly pinpoint: Pinpoint; readonly label: string; readonly why: string }[];
  readonly record: RecordStamp;
}

export function crimeView(context: ViewContext, offence: Crime, on: Day): CrimeView {
  const accepted = acceptances(context, offence, on);
  const counterpart = offence.counterpart;
  return {
    schema: 'ratione/crime/1',
    ...unofficialMark(context),
    as_of: context.asOf,
    on,
    id: offence.id,
    pinpoint: offence.pinpoint,
    label: offence.label,
    family: offence.family,
    conflict: offence.conflict,
    amendment: offence.amendment,
    adopted: offence.adopted,
    first_in_force: offence.firstInForce,
    elements: offence.elements,
    elements_status: offence.elementsStatus,
    counterpart: counterpart === null ? null : { id: counterpart.crime, pinpoint: pinpointOf(counterpart.crime), exact: counterpart.exact },
    continuing: offence.continuing,
    accepted_by: offence.amendment === null ? null : accepted.inForce,
    accepted_later: offence.amendment === null ? null : accepted.toCome,
    record: recordStamp(context, oldestCheck(context.ratione)),
  };
}

/** `conflict`: the kind that place and time in the words suggest, where the caller read them (`conflictKindIn` of the reader). */
export function crimeSearchView(context: ViewContext, words: string, conflict: ConflictKind | null = null): CrimeSearchView {
  return {
    schema: 'ratione/crime-search/1',
    ...unofficialMark(context),
    as_of: context.asOf,
    words,
    found: crimesFound(words, conflict),
    record: recordStamp(context, oldestCheck(context.ratione)),
  };
}

/** Paragraphs that words point to, each with why; a war crime stands beside its twin, the one for `conflict` first. */
export function crimesFound(words: string, conflict: ConflictKind | null = null): CrimeSearchView['found'] {
  const matches = findCrimes(words);
  return suggestCrimes(words, matches.length + 4, conflict ?? undefined).flatMap(({ crimes: [crime], because, words: pointing }) => {
    if (crime === undefined) return [];
    const why =
      matches.find((match) => match.crime === crime)?.why ??
      (because === 'everyday'
        ? `“${words}” commonly stands for it`
        : `the words ${pointing.map((term) => `“${term}”`).join(', ')} point to it, in a conflict of the other kind`);
    return [{ id: crime.id, pinpoint: crime.pinpoint, label: crime.label, why }];
  });
}

/** What to say of words that look like a paragraph and are none; null where they can be read. */
export function malformedCrime(words: string): Issue | null {
  const reading = readCrime(words);
  if (reading.kind !== 'malformed') return null;
  return {
    code: 'crime.malformed',
    path: 'crime',
    found: `\`${reading.found}\``,
    expected: reading.expected,
    help: 'give a paragraph of Articles 6 to 8 bis, or describe the conduct in words',
  };
}

/** Who had accepted the amendment that added the paragraph, in force on `on` or still to come, as known on the day of asking. */
export function acceptances(
  { ratione, asOf }: Pick<ViewContext, 'ratione' | 'asOf'>,
  offence: Crime,
  on: Day,
): { readonly inForce: readonly AcceptanceView[]; readonly toCome: readonly AcceptanceView[] } {
  const rows: AcceptanceView[] = ratione.record.states.flatMap((file) =>
    file.acts.flatMap((act) =>
      act.act === 'amendment-acceptance' && act.amendment === offence.amendment && act.known <= asOf
        ? [{ iso3: act.state, name: shortName(file), deposited: act.deposited, in_force_from: act.inForceFrom }]
        : [],
    ),
  );
  rows.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const bindsBy = (row: AcceptanceView) => row.in_force_from !== null && row.in_force_from <= on;
  return { inForce: rows.filter(bindsBy), toCome: rows.filter((row) => !bindsBy(row)) };
}

function sortKey(row: AcceptanceView): string {
  return `${row.in_force_from ?? '9999'} ${row.iso3}`;
}
