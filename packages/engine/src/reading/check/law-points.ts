import { crimePoints } from './points/crimes.ts';
import { statutePoints } from './points/statute.ts';
import { trialPoints } from './points/trial.ts';
import { triggerPoints } from './points/triggers.ts';

/** Points of law a text may state, with the answer: whether the words, taken as positive, are right. */
export interface LawPoint {
  readonly holds: boolean | 'misleading';
  readonly says: string;
  readonly because: string;
  /** First day from which it holds. */
  readonly from?: string;
}

export const LAW_POINTS: Readonly<Record<string, LawPoint>> = {
  ...statutePoints,
  ...triggerPoints,
  ...trialPoints,
  ...crimePoints,
  'un-court': {
    holds: false,
    says: 'The Court is independent of the United Nations, with which it has a relationship agreement.',
    because: 'Articles 1, 2 and 4',
  },
  'other-court': {
    holds: false,
    says: 'The Court stands by itself; no other court or organisation is part of it, and it is part of none.',
    because: 'Articles 1 and 4',
  },
  'un-court-flipped': {
    holds: true,
    says: 'The Court is independent of the United Nations, with which it has a relationship agreement.',
    because: 'Articles 1, 2 and 4',
  },
  'same-as-icj': {
    holds: false,
    says: 'The Court tries persons; the International Court of Justice hears States and is an organ of the United Nations.',
    because: 'Article 1',
  },
  'different-from-icj': {
    holds: true,
    says: 'The Court tries persons; the International Court of Justice hears States and is an organ of the United Nations.',
    because: 'Article 1',
  },
  seat: { holds: true, says: 'The Court has its seat in The Hague, in the Netherlands.', because: 'Article 3' },
  individuals: { holds: true, says: 'The Court tries natural persons, not States.', because: 'Articles 1 and 25' },
  'states-tried': { holds: false, says: 'The Court tries natural persons, not States.', because: 'Articles 1 and 25' },
  'death-penalty': { holds: false, says: 'The heaviest sentence is life imprisonment; there is no death penalty.', because: 'Article 77' },
  'max-thirty': {
    holds: true,
    says: 'The longest term is thirty years, or life where the gravity calls for it.',
    because: 'Article 77(1)',
  },
  police: { holds: false, says: 'The Court has no police and relies on States to arrest.', because: 'Articles 59, 86 and 89' },
  temporal: { holds: true, says: 'The Court reaches crimes since 1 July 2002 only.', because: 'Article 11(1)' },
  'before-2002': { holds: true, says: 'The Court reaches crimes since 1 July 2002 only.', because: 'Article 11(1)' },
  'before-2002-can': { holds: false, says: 'The Court reaches crimes since 1 July 2002 only.', because: 'Article 11(1)' },
  retroactive: { holds: false, says: 'The Statute does not reach back before its entry into force.', because: 'Articles 11 and 24' },
  'council-may-refer': {
    holds: true,
    says: 'The Security Council may refer a situation, also in a State that is not a Party.',
    because: 'Article 13(b)',
  },
  'council-may-defer': {
    holds: true,
    says: 'The Security Council may ask the Court to wait for twelve months, and may renew that.',
    because: 'Article 16',
  },
  'article-12-heads': {
    holds: true,
    says: 'The Court reaches crimes on the territory and by the nationals of Parties, and situations referred by the Security Council; other States may accept jurisdiction.',
    because: 'Articles 12 and 13',
  },
  'one-year': {
    holds: true,
    says: 'A withdrawal takes effect one year after the Secretary-General receives the notice, unless it names a later day.',
    because: 'Article 127(1)',
  },
  'duty-after-withdrawal': { holds: true, says: 'Duties go on until a withdrawal takes effect.', because: 'Article 127' },
  'no-immunity': {
    holds: true,
    says: 'Official capacity, also that of a head of State, is no bar before the Court.',
    because: 'Article 27',
  },
  'has-immunity': {
    holds: false,
    says: 'Official capacity, also that of a head of State, is no bar before the Court.',
    because: 'Article 27',
  },
  'four-crimes': {
    holds: true,
    says: 'The Court tries genocide, crimes against humanity, war crimes and aggression.',
    because: 'Article 5',
  },
  complementary: { holds: true, says: 'A case is inadmissible where a State deals with it genuinely.', because: 'Articles 1 and 17' },
  'in-absentia': {
    holds: false,
    says: 'The accused must be present at trial; charges alone may be confirmed in absence.',
    because: 'Articles 61(2) and 63(1)',
  },
  'no-limitation': { holds: true, says: 'The crimes of the Statute know no limitation by time.', because: 'Article 29' },
  'aggression-since-2018': {
    holds: true,
    says: 'Jurisdiction over aggression began on 17 July 2018.',
    because: 'Articles 15bis and 15ter',
    from: '2018-07-17',
  },
  'non-party-aggression': {
    holds: true,
    says: 'Without a referral by the Security Council aggression by nationals or on the territory of a State outside the Statute is out of reach.',
    because: 'Article 15bis(5)',
  },
  'all-un-members': {
    holds: false,
    says: 'Parties owe cooperation; membership of the United Nations is not enough.',
    because: 'Article 86',
  },
  'parties-must-arrest': { holds: true, says: 'Parties must cooperate, arrest and surrender included.', because: 'Articles 86 and 89' },
  'sixty-ratifications': { holds: true, says: 'The sixtieth instrument was deposited on 11 April 2002.', because: 'Article 126(1)' },
  'ratifications-needed': { holds: true, says: 'Sixty instruments were needed.', because: 'Article 126(1)' },
  'first-permanent': { holds: true, says: 'The Court is permanent, the first of its kind.', because: 'Article 1' },
  'ukraine-armed-conflict': {
    holds: true,
    says: 'The yearly report of the Prosecutor of 14 November 2016 found an international armed conflict between Russia and Ukraine over Crimea, and one beside an internal conflict in Donbas.',
    because: 'a report of the Prosecutor, not a ruling',
    from: '2016-11-14',
  },
  'crimea-occupation': {
    holds: true,
    says: 'The yearly report of the Prosecutor of 14 November 2016 called the situation in Crimea a lasting occupation.',
    because: 'a report of the Prosecutor, not a ruling',
    from: '2016-11-14',
  },
  'crimea-occupation-ruled': {
    holds: 'misleading',
    says: 'It was the report of the Prosecutor of 14 November 2016 that called the situation in Crimea an occupation; no chamber had ruled.',
    because: 'a report under Article 15 decides nothing',
    from: '2016-11-14',
  },
  'afghanistan-decided': {
    holds: 'misleading',
    says: 'On 14 November 2016 a report of the Prosecutor found reason to believe that United States forces and the CIA committed war crimes; no chamber had decided anything, and leave to investigate came on 5 March 2020.',
    because: 'Article 15: a report is no decision',
    from: '2016-11-14',
  },
  'notice-avoids-jurisdiction': {
    holds: false,
    says: 'A signatory that says it will not become a Party changes nothing in jurisdiction: crimes in Ukraine were within reach by its declarations, crimes by Russians in Syria were out of reach before and after.',
    because: 'Articles 12(2) and 12(3)',
  },
  'asked-ruling-myanmar': {
    holds: true,
    says: 'The Prosecutor asked for a ruling on 9 April 2018 whether deportation into Bangladesh is within reach.',
    because: 'Article 19(3)',
  },
  'ten-together': {
    holds: true,
    says: 'Ten States deposited together on 11 April 2002, which made sixty-six; the Statute entered into force on 1 July 2002.',
    because: 'Article 126(1)',
  },
  'judges-nine-years': { holds: true, says: 'Judges are elected for nine years and not again.', because: 'Article 36(9)' },
  reservations: { holds: false, says: 'The Statute allows no reservations.', because: 'Article 120' },
  'under-eighteen': {
    holds: false,
    says: 'The Court has no jurisdiction over anybody who was under eighteen at the time.',
    because: 'Article 26',
  },
  'elected-by-assembly': {
    holds: true,
    says: 'Judges and the Prosecutor are elected by the Assembly of States Parties.',
    because: 'Articles 36(6) and 42(4)',
  },
  'state-sues': {
    holds: false,
    says: 'States bring their suits against one another before the International Court of Justice; this Court tries persons.',
    because: 'Articles 1 and 25',
  },
  'orders-states': {
    holds: false,
    says: 'What one State owes another is ordered by the International Court of Justice; this Court tries persons.',
    because: 'Articles 1 and 25',
  },
  'icj-tries': {
    holds: false,
    says: 'The International Court of Justice hears States; it tries nobody and issues no warrants.',
    because: 'Statute of the International Court of Justice, Article 34(1)',
  },
  'funded-by-un': {
    holds: false,
    says: 'The Court is paid for by its States Parties; the United Nations has given it nothing.',
    because: 'Articles 115 and 117',
  },
  'funded-by-parties': {
    holds: true,
    says: 'The Court is paid for by the Parties, and by the United Nations as far as its Assembly approves.',
    because: 'Article 115',
  },
  'victims-take-part': {
    holds: true,
    says: 'Victims may take part in proceedings and be granted reparations.',
    because: 'Articles 68(3) and 75',
  },
  'created-by-council': {
    holds: false,
    says: 'The Court was created by a treaty among States, not by an organ of the United Nations.',
    because: 'Articles 1 and 126',
  },
  'created-by-treaty': {
    holds: true,
    says: 'The Court was created by a treaty among States, not by an organ of the United Nations.',
    because: 'Articles 1 and 126',
  },
  triggers: {
    holds: true,
    says: 'A Party or the Security Council may refer a situation, or the Prosecutor may act with leave of a chamber.',
    because: 'Articles 13 to 15',
  },
  'own-motion': {
    holds: true,
    says: 'On his or her own motion the Prosecutor investigates only with leave of a chamber.',
    because: 'Article 15(3) and (4)',
  },
  'nationals-anywhere': {
    holds: true,
    says: 'Nationals of a Party are within reach wherever the crime was committed.',
    because: 'Article 12(2)(b)',
  },
};
