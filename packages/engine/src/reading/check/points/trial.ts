import type { LawPoint } from '../law-points.ts';

/** How a person is tried, what a sentence may be, who sits in judgment. */
export const trialPoints: Readonly<Record<string, LawPoint>> = {
  'life-sentence': {
    holds: true,
    says: 'Imprisonment for life may be imposed where the gravity of the crime and the circumstances of the person call for it.',
    because: 'Article 77(1)(b)',
  },
  fines: { holds: true, says: 'A fine and forfeiture may be added to imprisonment.', because: 'Article 77(2)' },
  'served-in-states': {
    holds: true,
    says: 'Sentences are served in a State that the Court designates among those willing to accept convicted persons.',
    because: 'Article 103',
  },
  'own-prison': {
    holds: false,
    says: 'The Court has a detention centre for those on trial; sentences are served in the prisons of States.',
    because: 'Article 103',
  },
  'confirmed-absent': {
    holds: true,
    says: 'Charges may be confirmed in the absence of the person; a trial needs the accused to be there.',
    because: 'Articles 61(2) and 63(1)',
  },
  presence: { holds: true, says: 'The accused shall be present during the trial.', because: 'Article 63(1)' },
  'presumed-innocent': { holds: true, says: 'Everyone is presumed innocent until proved guilty.', because: 'Article 66(1)' },
  'reasonable-doubt': { holds: true, says: 'The Court must be convinced beyond reasonable doubt.', because: 'Article 66(3)' },
  'burden-on-prosecutor': { holds: true, says: 'It is for the Prosecutor to prove guilt.', because: 'Article 66(2)' },
  'burden-on-accused': { holds: false, says: 'It is for the Prosecutor to prove guilt.', because: 'Articles 66(2) and 67(1)(i)' },
  'no-double': { holds: true, says: 'Nobody is tried twice for the same conduct.', because: 'Article 20' },
  jury: { holds: false, says: 'Judges decide; there is no jury.', because: 'Articles 39 and 74' },
  reparations: { holds: true, says: 'The Court may order reparations to victims.', because: 'Article 75' },
  'trust-fund': { holds: true, says: 'There is a Trust Fund for victims and their families.', because: 'Article 79' },
  'eighteen-judges': { holds: true, says: 'The Court has eighteen judges.', because: 'Article 36(1)' },
  'judges-again': {
    holds: false,
    says: 'Judges serve nine years and are not elected again; nor is the Prosecutor.',
    because: 'Articles 36(9) and 42(4)',
  },
  'elected-by-un': {
    holds: false,
    says: 'Judges and the Prosecutor are elected by the Assembly of States Parties.',
    because: 'Articles 36(6) and 42(4)',
  },
  'six-languages': {
    holds: true,
    says: 'The official languages are Arabic, Chinese, English, French, Russian and Spanish.',
    because: 'Article 50(1)',
  },
  'working-languages': { holds: true, says: 'The working languages are English and French.', because: 'Article 50(2)' },
  'one-nationality': { holds: false, says: 'No two judges may be nationals of the same State.', because: 'Article 36(7)' },
  'judges-for-life': { holds: false, says: 'Judges are elected for nine years and not again.', because: 'Article 36(9)' },
};
