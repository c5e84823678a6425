import type { LawPoint } from '../law-points.ts';

/** Over whom, where and when the Court may act, and who sets it to work. */
export const triggerPoints: Readonly<Record<string, LawPoint>> = {
  'palestine-declaration': {
    holds: true,
    says: 'The declaration of 31 December 2014 accepts jurisdiction over crimes in the occupied Palestinian territory, East Jerusalem included.',
    because: 'Article 12(3)',
    from: '2015-01-01',
  },
  'council-before-2002': {
    holds: false,
    says: 'The Court reaches crimes since 1 July 2002 only; a referral by the Security Council does not change that.',
    because: 'Articles 11(1) and 24(1)',
  },
  'referrals-unfunded': {
    holds: true,
    says: 'Both resolutions by which the Security Council referred a situation left the costs to the Parties.',
    because: 'S/RES/1593 (2005) and S/RES/1970 (2011)',
    from: '2005-03-31',
  },
  'outside-ways': {
    holds: true,
    says: 'Crimes by nationals and on the territory of States outside the Statute come within reach by a referral of the Security Council or by a declaration.',
    because: 'Articles 12(3) and 13(b)',
  },
  'territory-enough': {
    holds: true,
    says: 'Crimes on the territory of a Party are within reach whatever the nationality of the suspect.',
    because: 'Article 12(2)(a)',
  },
  'aggression-before-2018': {
    holds: false,
    says: 'Jurisdiction over aggression began on 17 July 2018; earlier acts are out of reach.',
    because: 'Articles 15bis(2) and (3), 15ter(2) and (3)',
  },
  'later-joiner': {
    holds: true,
    says: 'For a State that joins later the Court reaches crimes from the entry into force for it, unless it declared otherwise.',
    because: 'Article 11(2)',
  },
  'declared-back': {
    holds: true,
    says: 'A declaration may accept jurisdiction for earlier crimes, as far back as 1 July 2002.',
    because: 'Articles 11(2) and 12(3)',
  },
  universal: {
    holds: false,
    says: 'The Court has no universal jurisdiction: it needs the territory or the nationality of a State that accepted it, or a referral by the Security Council.',
    because: 'Articles 12 and 13',
  },
  'victim-nationality': {
    holds: false,
    says: 'Jurisdiction follows the place of the crime and the nationality of the accused, never that of the victims.',
    because: 'Article 12(2)',
  },
  'non-party-nationals': {
    holds: true,
    says: 'Nationals of a State outside the Statute are within reach for crimes on the territory of a Party.',
    because: 'Article 12(2)(a)',
  },
  'non-parties-never': {
    holds: true,
    says: 'Nationals of a State outside the Statute are within reach for crimes on the territory of a Party, under a declaration, or after a referral by the Security Council.',
    because: 'Articles 12(2)(a), 12(3) and 13(b)',
  },
  'own-motion-needs-referral': {
    holds: true,
    says: 'The Prosecutor may act without a referral, with leave of a chamber.',
    because: 'Article 15',
  },
  'referral-needs-leave': {
    holds: false,
    says: 'After a referral the Prosecutor needs no leave of a chamber.',
    because: 'Articles 13, 15(3) and 53(1)',
  },
  'private-complaints': {
    holds: false,
    says: 'Only a Party or the Security Council may refer; others may send information to the Prosecutor.',
    because: 'Articles 13 to 15',
  },
  communications: { holds: true, says: 'Anybody may send information to the Prosecutor.', because: 'Article 15(1) and (2)' },
  'assembly-refers': {
    holds: false,
    says: 'Only a Party or the Security Council may refer a situation.',
    because: 'Articles 13 and 14',
  },
  'non-party-refers': {
    holds: false,
    says: 'Only a Party may refer; a State outside the Statute may accept jurisdiction by a declaration.',
    because: 'Articles 12(3) and 14',
  },
  'veto-blocks': {
    holds: true,
    says: 'A referral is a decision of the Security Council, which each permanent member can veto.',
    because: 'Article 13(b) of the Statute, Article 27(3) of the Charter',
  },
  'council-stop-forever': {
    holds: false,
    says: 'The Security Council may ask the Court to wait for twelve months, and may renew that; it cannot end a case.',
    because: 'Article 16',
  },
  'replaces-courts': { holds: false, says: 'The Court complements national courts.', because: 'Articles 1 and 17' },
  gravity: { holds: true, says: 'A case that is not grave enough is inadmissible.', because: 'Article 17(1)(d)' },
  'relies-on-states': { holds: true, says: 'The Court has no police and relies on States to arrest.', because: 'Articles 59, 86 and 89' },
  'non-parties-must-arrest': {
    holds: false,
    says: 'States outside the Statute owe no cooperation, unless the Security Council or an agreement obliges them.',
    because: 'Articles 86 and 87(5)',
  },
  'signatories-must-arrest': { holds: false, says: 'Only Parties must cooperate; a signature is not enough.', because: 'Article 86' },
  'office-no-bar': {
    holds: true,
    says: 'Official capacity, also that of a head of State, is no bar before the Court.',
    because: 'Article 27',
  },
  'immunity-ruling': {
    holds: true,
    says: 'The Appeals Chamber held on 6 May 2019 that a head of State has no immunity before an international court.',
    because: 'Jordan referral, judgment of 6 May 2019',
    from: '2019-05-06',
  },
  'only-council': {
    holds: false,
    says: 'A Party or the Security Council may refer a situation, or the Prosecutor may act with leave of a chamber.',
    because: 'Articles 13 to 15',
  },
  'only-parties-refer': {
    holds: false,
    says: 'A Party or the Security Council may refer a situation, or the Prosecutor may act with leave of a chamber.',
    because: 'Articles 13 to 15',
  },
  'only-party-nationals': {
    holds: false,
    says: 'Nationals of any State are within reach for crimes on the territory of a Party.',
    because: 'Article 12(2)(a)',
  },
  'flag-ship': {
    holds: true,
    says: 'A ship or aircraft registered in a Party counts as its territory for this purpose.',
    because: 'Article 12(2)(a)',
  },
  'non-party-head-arrested': {
    holds: true,
    says: 'The Appeals Chamber held on 6 May 2019 that a head of State has no immunity before an international court.',
    because: 'Jordan referral, judgment of 6 May 2019',
  },
  'age-eighteen': {
    holds: true,
    says: 'The Court has no jurisdiction over anybody who was under eighteen at the time.',
    because: 'Article 26',
  },
  'immunity-bars': { holds: false, says: 'Immunities under national or international law do not bar the Court.', because: 'Article 27(2)' },
  'only-two-refer': { holds: true, says: 'Only a Party or the Security Council may refer a situation.', because: 'Articles 13 and 14' },
  'others-refer': { holds: false, says: 'Only a Party or the Security Council may refer a situation.', because: 'Articles 13 and 14' },
  'signature-gives': {
    holds: false,
    says: 'A signature gives the Court no jurisdiction; it takes membership, a declaration or a referral.',
    because: 'Articles 12 and 13',
  },
  'declaration-makes-party': {
    holds: false,
    says: 'A declaration accepts jurisdiction; it does not make a State a Party.',
    because: 'Article 12(3)',
  },
  'non-party-may-accept': {
    holds: true,
    says: 'A State that is no Party may accept jurisdiction by a declaration.',
    because: 'Article 12(3)',
  },
};
