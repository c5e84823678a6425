import type { LawPoint } from '../law-points.ts';

/** What the Court is, and how the treaty is joined, changed and left. */
export const statutePoints: Readonly<Record<string, LawPoint>> = {
  'un-agreement': {
    holds: true,
    says: 'The Court is tied to the United Nations by a relationship agreement.',
    because: 'Article 2',
  },
  'icj-states': {
    holds: true,
    says: 'Disputes between States go to the International Court of Justice.',
    because: 'Article 34 of the statute of that court',
  },
  'seat-elsewhere': { holds: false, says: 'The Court has its seat in The Hague.', because: 'Article 3' },
  'companies-tried': { holds: false, says: 'The Court tries natural persons alone.', because: 'Article 25(1)' },
  'at-once': {
    holds: false,
    says: 'A withdrawal takes effect one year after the Secretary-General receives the notice, unless it names a later day.',
    because: 'Article 127(1)',
  },
  'duties-remain': {
    holds: true,
    says: 'A State that withdraws stays bound by duties that arose while it was a Party, those to pay and to cooperate included.',
    because: 'Article 127(2)',
  },
  'released-by-leaving': {
    holds: false,
    says: 'A State that withdraws stays bound by duties that arose while it was a Party, those to pay and to cooperate included.',
    because: 'Article 127(2)',
  },
  'cases-end': {
    holds: false,
    says: 'A withdrawal does not touch matters that were under consideration before it took effect.',
    because: 'Article 127(2)',
  },
  'cases-go-on': {
    holds: true,
    says: 'A withdrawal does not touch matters that were under consideration before it took effect.',
    because: 'Article 127(2)',
  },
  'while-member': {
    holds: true,
    says: 'Crimes from the time of membership stay within reach after a withdrawal.',
    because: 'Article 127(2)',
  },
  'seven-years': {
    holds: true,
    says: 'Article 124 lets a State on joining withhold its acceptance for war crimes for seven years.',
    because: 'Article 124',
  },
  'amend-two-thirds': { holds: true, says: 'An amendment is adopted by two thirds of the Parties.', because: 'Article 121(3)' },
  'amend-seven-eighths': {
    holds: true,
    says: 'Other amendments enter into force for all once seven eighths of the Parties have accepted them.',
    because: 'Article 121(4)',
  },
  'amend-acceptors': {
    holds: true,
    says: 'An amendment of the crimes enters into force only for the Parties that accept it.',
    because: 'Article 121(5)',
  },
  'amend-all-bound': {
    holds: false,
    says: 'An amendment of the crimes enters into force only for the Parties that accept it.',
    because: 'Article 121(5)',
  },
  'sign-until': { holds: true, says: 'The Statute was open for signature until 31 December 2000.', because: 'Article 125(1)' },
  'rome-vote': {
    holds: true,
    says: 'The Statute was adopted by 120 votes to 7, with 21 abstentions.',
    because: 'final act of the conference of Rome',
  },
  'article-124-struck': {
    holds: 'misleading',
    says: 'The deletion of Article 124 was adopted in November 2015 and is not in force.',
    because: 'Article 121(4)',
    from: '2015-11-26',
  },
  'article-124-gone': {
    holds: false,
    says: 'The deletion of Article 124 was adopted in November 2015 and is not in force.',
    because: 'Article 121(4)',
  },
  'amend-non-parties': {
    holds: false,
    says: 'An amendment of the crimes enters into force only for Parties that accept it; aggression by nationals or on the territory of a State outside the Statute is excluded.',
    because: 'Articles 15bis(5) and 121(5)',
  },
  'eu-court': {
    holds: false,
    says: 'The Court was created by a treaty among States and is no body of the European Union.',
    because: 'Articles 1 and 4',
  },
};
