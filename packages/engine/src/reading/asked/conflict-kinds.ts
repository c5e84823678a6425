import type { ConflictKind } from '../../law/crimes/suggest.ts';
import type { UnitId } from '../../record/shape.ts';
import { type Day, daysBetween } from '../../time/day.ts';
import { overlaps } from '../../time/period.ts';

interface KnownConflict {
  /** States and units of the record; a State stands for all its land. */
  readonly places: readonly UnitId[];
  readonly from: Day;
  readonly until: Day | null;
  readonly kind: ConflictKind;
  readonly says: string;
}

/**
 * What armed conflicts in the States of the record's situations are usually taken to be, from general knowledge. It orders
 * suggestions and decides nothing: the character of a conflict stays a fact of the question. `both`: conflicts of either kind side
 * by side, or a character in dispute.
 */
const KNOWN: readonly KnownConflict[] = [
  { places: ['UKR'], from: '2022-02-24', until: null, kind: 'iac', says: 'Russia against Ukraine' },
  { places: ['UKR-crimea', 'UKR-sevastopol'], from: '2014-02-26', until: null, kind: 'iac', says: 'occupation of Crimea' },
  {
    places: ['UKR-donetsk', 'UKR-luhansk'],
    from: '2014-04-30',
    until: '2022-02-24',
    kind: 'both',
    says: 'fighting in the east of Ukraine',
  },
  { places: ['RUS'], from: '2022-02-24', until: null, kind: 'iac', says: 'Russia against Ukraine' },
  { places: ['GEO'], from: '2008-08-07', until: '2008-10-11', kind: 'both', says: 'war of August 2008' },
  { places: ['PSE-west-bank', 'PSE-east-jerusalem'], from: '1967-06-07', until: null, kind: 'iac', says: 'occupation' },
  { places: ['PSE', 'PSE-gaza', 'ISR'], from: '2002-07-01', until: null, kind: 'both', says: 'Israel and Palestinian groups' },
  { places: ['SYR-golan'], from: '1967-06-10', until: null, kind: 'iac', says: 'occupation' },
  { places: ['LBN'], from: '2006-07-12', until: '2006-08-15', kind: 'both', says: 'Israel and Hezbollah' },
  { places: ['IRQ'], from: '2003-03-20', until: '2004-06-28', kind: 'iac', says: 'invasion and occupation of Iraq' },
  { places: ['IRQ'], from: '2004-06-28', until: null, kind: 'niac', says: 'governments of Iraq against armed groups' },
  { places: ['AFG'], from: '2001-10-07', until: '2002-06-19', kind: 'iac', says: 'against the Taliban as government' },
  { places: ['AFG'], from: '2002-06-19', until: null, kind: 'niac', says: 'governments of Afghanistan against armed groups' },
  { places: ['SYR'], from: '2012-02-01', until: null, kind: 'niac', says: 'Syria against armed groups, and among them' },
  { places: ['LBY'], from: '2011-03-19', until: '2011-11-01', kind: 'both', says: 'Libya against rebels, and States against Libya' },
  { places: ['LBY'], from: '2011-02-15', until: null, kind: 'niac', says: 'Libya against armed groups, and among them' },
  { places: ['COD'], from: '1998-08-02', until: '2003-06-03', kind: 'both', says: 'Ituri, with Uganda in occupation of Bunia' },
  { places: ['COD'], from: '2003-06-03', until: null, kind: 'niac', says: 'the Congo against armed groups' },
  { places: ['UGA'], from: '2002-07-01', until: '2008-12-14', kind: 'niac', says: 'Uganda against the LRA' },
  { places: ['CAF'], from: '2002-10-25', until: null, kind: 'niac', says: 'the Central African Republic and armed groups' },
  { places: ['CIV'], from: '2002-09-19', until: '2011-05-07', kind: 'niac', says: 'Côte d’Ivoire and armed groups' },
  { places: ['MLI'], from: '2012-01-17', until: null, kind: 'niac', says: 'Mali against armed groups' },
  { places: ['SDN'], from: '2002-07-01', until: null, kind: 'niac', says: 'Sudan against armed groups' },
  { places: ['SSD'], from: '2013-12-15', until: null, kind: 'niac', says: 'South Sudan and armed groups' },
  { places: ['COL'], from: '2002-07-01', until: null, kind: 'niac', says: 'Colombia against armed groups' },
  { places: ['MMR'], from: '2002-07-01', until: null, kind: 'niac', says: 'Myanmar and armed groups' },
  { places: ['NGA'], from: '2011-07-01', until: null, kind: 'niac', says: 'Nigeria against Boko Haram' },
  { places: ['ETH'], from: '2020-11-04', until: null, kind: 'niac', says: 'Ethiopia and armed groups' },
  { places: ['YEM'], from: '2014-09-21', until: null, kind: 'niac', says: 'Yemen against the Houthis' },
  { places: ['AZE', 'ARM', 'AZE-nagorno-karabakh'], from: '2020-09-27', until: '2023-09-21', kind: 'iac', says: 'Armenia and Azerbaijan' },
];

/** The kind of conflict usually told of a place over most days of a period, in each of its units; null where there is no such kind. */
export function conflictKind(units: readonly UnitId[], from: Day, until: Day): ConflictKind | null {
  const kinds = new Set(units.map((unit) => kindIn(unit, from, until)));
  const [only = null] = kinds;
  return kinds.size === 1 ? only : null;
}

function kindIn(unit: UnitId, from: Day, until: Day): ConflictKind | null {
  const during = (place: UnitId) =>
    KNOWN.filter((known) => known.places.includes(place) && overlaps(known, { from, until })).map((known) => {
      const first = known.from < from ? from : known.from;
      const last = known.until === null || known.until > until ? until : known.until;
      return { kind: known.kind, days: daysBetween(first, last) };
    });
  const inUnit = during(unit);
  // What is told of the State holds in a unit for the days of which nothing is told there.
  const rows = [...inUnit, ...during(unit.slice(0, 3))];
  const most = daysBetween(from, until) / 2;
  return rows.find(({ days }) => days > most)?.kind ?? null;
}
