import type { Proposition } from '../../statement.ts';
import type { Clause } from '../clause.ts';

/** Findings of a report of the Prosecutor, told as the Court's or as the report's. */
export function rulings(clause: Clause): readonly Proposition[] {
  if (!clause.has('ruled', 'sentence', 'OTP') || clause.negative) return [];
  const topic = topicOf(clause);
  if (topic === null) return [];
  const as = clause.has('OTP') && !clause.has('COURT') ? 'report' : 'ruling';
  clause.use(
    'ruled',
    'sentence',
    'occupation',
    'PLACE',
    'accession',
    'STATE',
    'GROUP',
    'OTP',
    'announce',
    'public',
    'issue',
    'conflict',
    'agents',
    'light-judges',
  );
  for (const item of clause.items) if (item.c.startsWith('crime:')) clause.useItem(item);
  const { when } = clause.takeWhen();
  return [{ kind: 'report', topic, as, positive: true, when: as === 'ruling' || when === undefined ? [] : [when] }];
}

function topicOf(clause: Clause): Extract<Proposition, { kind: 'report' }>['topic'] | null {
  const named = new Set(clause.items.flatMap((item) => (item.c === 'STATE' ? (item.states ?? []) : [])));
  const crime = clause.items.some((item) => item.c.startsWith('crime:'));
  if (clause.all('PLACE')[0]?.place === 'crimea')
    return clause.has('occupation') ? 'crimea-occupation' : clause.has('conflict') ? 'crimea-conflict' : null;
  if ((named.has('UKR') || named.has('RUS')) && clause.has('conflict')) return 'crimea-conflict';
  if (named.has('AFG') && (named.has('USA') || clause.has('agents')) && crime) return 'afghanistan-us';
  if (named.has('IRQ') && named.has('GBR') && crime) return 'iraq-british';
  return null;
}
