import { rules } from './rule.ts';

/** Persons: Articles 25 to 27. */
export const persons = rules([
  {
    id: 'R-25.1',
    cites: ['25(1)', '25(4)'],
    title: 'Only human beings',
    says: 'The Court tries natural persons. A State, company, party or armed group cannot be accused, though its officers or members can. What a State owes under other law is left alone.',
    standing: 'text',
    authorities: ['RS'],
  },
  {
    id: 'R-25.3bis',
    cites: ['25(3 bis)', '8bis(1)'],
    title: 'Aggression is a leader’s crime',
    says: 'For aggression, only a person able effectively to control or direct what a State does in politics or war can be liable, in whatever way they took part. Anyone below that is out of reach for this crime alone.',
    standing: 'text',
    authorities: ['RS', 'RC6'],
  },
  {
    id: 'R-26.1',
    cites: ['26'],
    title: 'Nobody under eighteen',
    says: 'The Court cannot try a person for what they did before turning eighteen. A period that crosses the birthday is split there. With no age given the person is taken as adult and the answer says so; age is open only if a stated fact makes youth possible. Adults who used a minor stay liable.',
    standing: 'text',
    authorities: ['RS'],
  },
  {
    id: 'R-27.1',
    cites: ['27(1)'],
    title: 'Office is no defence',
    says: 'Being head of State, minister, member of parliament or official neither frees from responsibility nor by itself lessens the sentence.',
    standing: 'text',
    authorities: ['RS'],
  },
  {
    id: 'R-27.2',
    cites: ['27(2)'],
    title: 'Immunity does not bar the Court’s jurisdiction',
    says: 'Immunities under national or international law do not keep the Court from exercising jurisdiction. What they mean for an arrest by a State is another question.',
    standing: 'settled',
    issues: ['C-23'],
    authorities: ['JOR', 'MNG'],
  },
]);
