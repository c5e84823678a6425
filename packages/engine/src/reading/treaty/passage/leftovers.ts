import type { Clause } from '../clause.ts';

/** What may be left over in a clause that is read. */
export const MILD: ReadonlySet<string> = new Set([
  'like',
  '?',
  '.',
  'country',
  'newhead',
  'L',
  'un',
  'depositary',
  'registrar',
  'assembly',
  'court',
  'statute',
  'it',
  'parliament',
  'newhead',
  'both',
  'say',
  'and',
  'give',
]);

/** "under George W. Bush": of whose time, not of whose act. */
export function underLeader(clause: Clause): void {
  // "Nicaragua under Daniel Ortega": a name this reader need not know.
  clause.items.forEach((item, at) => {
    if (item.lo !== 'under') return;
    let next = at + 1;
    while (clause.c(next) === 'country' || clause.c(next) === '.') next += 1;
    while (clause.c(next) === '?' && clause.items[next]?.capital === true) {
      clause.use(next);
      next += 1;
    }
  });
  for (const { at } of clause.all('P')) {
    if (clause.used.has(at)) continue;
    for (let before = at - 1; before >= at - 4; before -= 1) {
      if (/^(?:under|during)$/.test(clause.lo(before))) {
        for (let place = before; place <= at; place += 1) clause.use(place);
        break;
      }
      if (!['?', '.', 'country'].includes(clause.c(before))) break;
    }
  }
}

/** "signed with most other democracies": in whose company, which changes nothing of the act. */
export function inCompany(clause: Clause): void {
  const from = clause.items.findIndex((item, at) => {
    if (!/\bwith$|^with\b|^alongside$/.test(item.lo)) return false;
    const next = clause.items.slice(at + 1).find((word) => word.c !== '.');
    return (
      / most$/.test(item.lo) ||
      next?.c === 'most' ||
      next?.c === 'all' ||
      /^(?:many|several|dozens|scores|various|other)$/.test(next?.lo ?? '')
    );
  });
  if (from < 0 || !clause.items.slice(from).some((item) => /^others?$/.test(item.lo))) return;
  clause.items.forEach((item, at) => {
    if (at >= from && ['most', 'all', 'country', 'G', '?', '.', 'and'].includes(item.c)) clause.use(at);
  });
}

export function strangersOf(clause: Clause): number {
  let count = 0;
  for (const { item, at } of clause.rest()) {
    if (item.c !== '?' || item.lo === 'any') continue;
    if (item.lo === 'again' && clause.has('N')) continue;
    if (item.lo === 'independent' && clause.c(at + 1) === 'G') continue;
    count += 1;
    if (item.capital && at > 0) count += 1;
  }
  return count;
}
