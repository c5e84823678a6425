import { rules } from './rule.ts';

/** Nationality of the accused: Article 12(2)(b). */
export const nationality = rules([
  {
    id: 'R-12.2.b',
    cites: ['12(2)(b)'],
    title: 'A national of an accepting State',
    says: 'If the person is a national of a State that had accepted jurisdiction at the time, the link holds wherever the crime took place.',
    standing: 'text',
    authorities: ['RS'],
  },
  {
    id: 'R-12.2.b.1',
    cites: ['12(2)(b)', '11(2)', '22(1)'],
    title: 'Nationality at what time',
    says: 'Nationality is tested at the time of the conduct. Losing it later changes nothing on this reading. Whether gaining it later suffices is disputed.',
    standing: 'contested',
    issues: ['C-12'],
    authorities: ['DEE'],
  },
  {
    id: 'R-12.2.b.2',
    cites: ['12(2)(b)'],
    title: 'More than one nationality',
    says: 'One nationality of an accepting State is enough. The text does not ask which is the stronger; arguments about a genuine bond are noted and decide nothing.',
    standing: 'practice',
    authorities: ['RS', 'DEE'],
  },
  {
    id: 'R-12.2.b.3',
    cites: ['12(2)(b)'],
    title: 'Only the accused’s nationality',
    says: 'The victims’ nationality, and the person’s residence, ethnicity, employer, party or unit, give no link.',
    standing: 'settled',
    authorities: ['RS'],
  },
  {
    id: 'R-12.2.b.4',
    cites: ['12(2)(b)', '25', '28'],
    title: 'Each person apart',
    says: 'Commander and subordinate, leader and follower are tested separately. One may be within reach and the other not.',
    standing: 'settled',
    authorities: ['RS'],
  },
  {
    id: 'R-12.2.b.5',
    cites: ['12(2)(b)'],
    title: 'Perpetrators not yet known',
    says: 'Where nobody is named, the answer by nationality depends on who it was. That members of a State’s forces have its nationality is likely, and is labelled an inference.',
    standing: 'practice',
    authorities: ['RS'],
  },
  {
    id: 'R-12.2.b.6',
    cites: ['12(2)(b)'],
    title: 'Stateless persons and refugees',
    says: 'A stateless person brings no link by nationality, and refuge in a Party makes nobody its national. The place of the crime may still give one.',
    standing: 'settled',
    authorities: ['RS'],
  },
]);
