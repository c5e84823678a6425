import { rules } from './rule.ts';

/** Enforcement: Articles 63, 86, 87 and 98. These are flags: they never change yes or no. */
export const enforcement = rules([
  {
    id: 'R-98.1',
    cites: ['98(1)', '27(2)'],
    title: 'Arresting another State’s official',
    says: 'A State asked to arrest may plead the immunity of a third State’s official. The Court’s line is that there is none before an international court, also for a head of State outside the Statute. The African Union, several States and some writers disagree. It bears on arrest, not on jurisdiction.',
    standing: 'flag',
    issues: ['C-23'],
    authorities: ['JOR', 'MNG'],
  },
  {
    id: 'R-98.2',
    cites: ['98(2)'],
    title: 'Agreements not to surrender',
    says: 'A State may have agreed not to hand over another State’s people without consent. Such an agreement may hinder surrender and takes no jurisdiction away.',
    standing: 'flag',
    authorities: ['RS'],
  },
  {
    id: 'R-63',
    cites: ['63', '61(2)(b)'],
    title: 'No trial without the accused',
    says: 'A trial needs the accused in court. Charges may be confirmed in absence when the person has fled or cannot be found, as was done for Joseph Kony in 2025.',
    standing: 'flag',
    authorities: ['RS'],
  },
  {
    id: 'R-86',
    cites: ['86'],
    title: 'Who must cooperate',
    says: 'Parties must cooperate fully. So must a State that accepted jurisdiction by declaration, and a State bound by the words of a Council resolution.',
    standing: 'flag',
    authorities: ['RS', 'S1593', 'S1970'],
  },
  {
    id: 'R-87',
    cites: ['87(5)', '87(7)'],
    title: 'Help from others, and refusal',
    says: 'A State outside the Statute may agree to help. If a State that must cooperate does not, the Court may find so and turn to the Assembly, or to the Council where the Council referred.',
    standing: 'flag',
    authorities: ['RS', 'MNG', 'JOR'],
  },
]);
