import { type Issue, type Ratione, whatCodeMayMean } from '@ratione/engine';
import { folded } from '@ratione/engine/views';
import { flagIssue } from '../session/flag-issue.ts';
import type { QuestionFlags } from './question-flags.ts';

export interface PlaceFacts {
  readonly iso3: string | null;
  readonly region?: string;
  readonly setting?: string;
}

export function readPlaceFlag(flags: QuestionFlags, ratione: Ratione, issues: Issue[]): PlaceFacts {
  const region = flags.region === undefined ? {} : { region: flags.region };
  const named = flags.place?.trim();
  if (named === undefined || named.toLowerCase() === 'unknown') return { iso3: null, ...region };
  if (/^(?:at sea|sea|high[ -]seas?)$/i.test(named)) return { iso3: null, ...region, setting: 'high-seas' };
  const found = resolvePlace(named, ratione);
  if (found === null) {
    issues.push(flagIssue('--place', named, 'a three-letter code, a State, or a place that the record names', helpFor(named, ratione)));
    return { iso3: null, ...region };
  }
  return found.region === undefined ? { iso3: found.iso3, ...region } : { iso3: found.iso3, region: flags.region ?? found.region };
}

/** A territory code, a State's name, a territory's name, or a name within a unit of the record. */
export function resolvePlace(named: string, ratione: Ratione): { readonly iso3: string; readonly region?: string } | null {
  const { record, territory } = ratione;
  const upper = named.toUpperCase();
  if (territory.code(upper) !== undefined) return { iso3: upper };
  const state = ratione.find(named);
  if (state !== undefined) return { iso3: state.state };
  const wanted = folded(named);
  const code = record.codes.find((entry) => [entry.name, ...entry.names].some((name) => folded(name) === wanted));
  if (code !== undefined) return { iso3: code.code };
  const unit =
    territory.unit(named) ?? record.units.find((entry) => [entry.id, entry.name, ...entry.names].some((name) => folded(name) === wanted));
  const iso3 = unit?.codes[0] ?? unit?.within[0];
  return unit === undefined || iso3 === undefined ? null : { iso3, region: folded(unit.id) === wanted ? unit.name : named };
}

/** A name by which a situation in one State is known tells that State; no other guess is made. */
function helpFor(named: string, { record }: Ratione): string {
  const wanted = folded(named);
  const states = new Set(
    record.situations
      .filter((entry) => entry.states.length === 1 && entry.names.some((name) => folded(name) === wanted))
      .flatMap((entry) => entry.states),
  );
  const [state] = states;
  const code = states.size === 1 && state !== undefined ? state : 'CODE';
  const codes = 'codes are ISO 3166 alpha-3; ratione state NAME shows that of a State';
  const meant = whatCodeMayMean(named, record);
  if (meant !== '') return `${meant} Not known: --place unknown`;
  return `for a town or region give both: --place ${code} --region "${named}" (${codes}); at sea: --setting high-seas; not known: --place unknown`;
}
