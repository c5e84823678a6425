import type { LawPoint } from '../law-points.ts';

/** What the crimes are and who answers for them. */
export const crimePoints: Readonly<Record<string, LawPoint>> = {
  'other-crime': {
    holds: false,
    says: 'The Court tries genocide, crimes against humanity, war crimes and aggression, and no other crimes beside offences against its own justice.',
    because: 'Articles 5 and 70',
  },
  'cah-attack': {
    holds: true,
    says: 'Crimes against humanity are part of a widespread or systematic attack on a civilian population.',
    because: 'Article 7(1)',
  },
  'cah-both': {
    holds: false,
    says: 'The attack must be widespread or systematic; it need not be both.',
    because: 'Article 7(1)',
  },
  'cah-peace': { holds: true, says: 'Crimes against humanity need no armed conflict.', because: 'Article 7' },
  'cah-war': { holds: false, says: 'Crimes against humanity need no armed conflict.', because: 'Article 7' },
  'genocide-intent': {
    holds: true,
    says: 'Genocide needs the intent to destroy a national, ethnical, racial or religious group, in whole or in part, as such.',
    because: 'Article 6',
  },
  'genocide-political': {
    holds: false,
    says: 'The groups are national, ethnical, racial and religious; political groups are not among them.',
    because: 'Article 6',
  },
  'wc-conflict': { holds: true, says: 'War crimes need an armed conflict.', because: 'Article 8 and its elements' },
  'wc-internal': {
    holds: true,
    says: 'War crimes are covered in international conflicts and in those that are not.',
    because: 'Article 8(2)(c) and (e)',
  },
  nuclear: {
    holds: false,
    says: 'The Statute does not name nuclear weapons among those that are forbidden.',
    because: 'Article 8(2)(b)(xvii) to (xx)',
  },
  'child-soldiers': {
    holds: true,
    says: 'To recruit children under fifteen, or use them in hostilities, is a war crime.',
    because: 'Article 8(2)(b)(xxvi) and (e)(vii)',
  },
  'aggression-leaders': {
    holds: true,
    says: 'Aggression can be committed only by a person in a position to control or direct what a State does.',
    because: 'Articles 8bis(1) and 25(3bis)',
  },
  'is-cah': { holds: true, says: 'The act is listed among the crimes against humanity.', because: 'Article 7(1)' },
  'is-wc': { holds: true, says: 'The act is listed among the war crimes.', because: 'Article 8(2)' },
  commanders: {
    holds: true,
    says: 'A commander answers for crimes of forces under his or her control that were not prevented or punished.',
    because: 'Article 28',
  },
  accomplices: {
    holds: true,
    says: 'Whoever orders, instigates, aids or attempts a crime answers for it as well.',
    because: 'Article 25(3)',
  },
  'orders-genocide': {
    holds: true,
    says: 'Orders to commit genocide or crimes against humanity are manifestly unlawful.',
    because: 'Article 33(2)',
  },
  'aggression-soldier': {
    holds: false,
    says: 'Aggression can be committed only by a person in a position to control or direct what a State does.',
    because: 'Articles 8bis(1) and 25(3bis)',
  },
  'orders-excuse': {
    holds: false,
    says: 'Orders to commit genocide or crimes against humanity are manifestly unlawful and excuse nobody.',
    because: 'Article 33',
  },
  'rape-listed': {
    holds: true,
    says: 'Rape is listed among the crimes against humanity and the war crimes.',
    because: 'Articles 7(1)(g) and 8(2)',
  },
};
