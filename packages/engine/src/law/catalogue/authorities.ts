export type AuthorityId = string;

/** What was read when this register was made. Everything but `primary-read` is to be checked at its source before it is relied on. */
export type Verified = 'primary-read' | 'secondary-seen' | 'headline-only' | 'from-memory';

export interface Authority {
  readonly id: AuthorityId;
  readonly title: string;
  /** A day, a month or a year; several where the entry joins several decisions. */
  readonly date: string;
  readonly usedFor: string;
  readonly verified: Verified;
}

export const authorities: readonly Authority[] = [
  { id: 'RS', title: 'Rome Statute of the International Criminal Court, with the amendments of 2010 and 2017', date: '1998-07-17', usedFor: 'every rule', verified: 'primary-read' },
  { id: 'EOC', title: 'Elements of Crimes, edition of 2011', date: '2002; 2010', usedFor: 'the crimes and their elements', verified: 'primary-read' },
  { id: 'RPE', title: 'Rules of Procedure and Evidence', date: '2002', usedFor: 'declarations under Article 12(3) (rule 44); evidence (rules 63, 70, 71)', verified: 'from-memory' },
  { id: 'RC5', title: 'Review Conference, resolution RC/Res.5 on Article 8', date: '2010-06-10', usedFor: 'added war crimes and their effect on States outside the Statute', verified: 'secondary-seen' },
  { id: 'RC6', title: 'Review Conference, resolution RC/Res.6 on aggression, with its understandings', date: '2010-06-11', usedFor: 'aggression', verified: 'from-memory' },
  { id: 'ASP14-2', title: 'Assembly resolution ICC-ASP/14/Res.2, to delete Article 124', date: '2015-11-26', usedFor: 'Article 124 still stands', verified: 'secondary-seen' },
  { id: 'ASP16-4', title: 'Assembly resolution ICC-ASP/16/Res.4 on three kinds of weapon', date: '2017-12-14', usedFor: 'added war crimes of 2017', verified: 'secondary-seen' },
  { id: 'ASP16-5', title: 'Assembly resolution ICC-ASP/16/Res.5, activating aggression', date: '2017-12-14', usedFor: 'first day and acceptance for aggression', verified: 'secondary-seen' },
  { id: 'ASP18-5', title: 'Assembly resolution ICC-ASP/18/Res.5 on starvation', date: '2019-12-06', usedFor: 'starvation in non-international conflict', verified: 'from-memory' },
  { id: 'ASPS1', title: 'Assembly, special session, resolution ICC-ASP/S-1/Res.1', date: '2025-07-09', usedFor: 'the review of aggression is put off to 2029', verified: 'secondary-seen' },
  { id: 'S1593', title: 'Security Council resolution 1593', date: '2005-03-31', usedFor: 'referral of Darfur and its paragraph 6', verified: 'from-memory' },
  { id: 'S1970', title: 'Security Council resolution 1970', date: '2011-02-26', usedFor: 'referral of Libya and its paragraph 6', verified: 'headline-only' },
  { id: 'S1422', title: 'Security Council resolutions 1422, 1487 and 1497', date: '2002; 2003', usedFor: 'past deferrals and the clause on Liberia', verified: 'from-memory' },
  { id: 'DUT-PTC', title: 'Duterte, Pre-Trial Chamber I on jurisdiction', date: '2025-10-23', usedFor: 'exercise of jurisdiction after withdrawal', verified: 'secondary-seen' },
  { id: 'DUT-AC', title: 'Duterte, Appeals Chamber on jurisdiction', date: '2026-04-22', usedFor: 'exercise of jurisdiction after withdrawal', verified: 'secondary-seen' },
  { id: 'PHL-PTC', title: 'Philippines, Pre-Trial Chamber I, leave to investigate', date: '2021-09-15', usedFor: 'last day of membership; crimes before withdrawal', verified: 'from-memory' },
  { id: 'PHL-AC', title: 'Philippines, Appeals Chamber on Article 18, with the dissent of Judges Perrin de Brichambaut and Lordkipanidze', date: '2023-07-18', usedFor: 'the view that acceptance must stand when the trigger is pulled', verified: 'secondary-seen' },
  { id: 'BDI', title: 'Burundi, Pre-Trial Chamber III, leave to investigate', date: '2017-10-25', usedFor: 'withdrawal; continuing crimes', verified: 'secondary-seen' },
  { id: 'BGD1', title: 'Bangladesh/Myanmar, Pre-Trial Chamber I on jurisdiction', date: '2018-09-06', usedFor: 'part of the conduct on a Party’s territory', verified: 'headline-only' },
  { id: 'BGD2', title: 'Bangladesh/Myanmar, Pre-Trial Chamber III, leave to investigate', date: '2019-11-14', usedFor: 'part of the conduct on a Party’s territory', verified: 'secondary-seen' },
  { id: 'LTU', title: 'Prosecutor opens the investigation Lithuania/Belarus', date: '2026-03-12', usedFor: 'part of the conduct on a Party’s territory', verified: 'secondary-seen' },
  { id: 'PSE1', title: 'Palestine, Pre-Trial Chamber I on territory', date: '2021-02-05', usedFor: 'Palestine as a Party, and its area', verified: 'headline-only' },
  { id: 'PSE2', title: 'Palestine, Appeals Chamber on Israel’s challenge', date: '2025-04-24', usedFor: 'the challenge goes back to the Pre-Trial Chamber', verified: 'secondary-seen' },
  { id: 'PSE3', title: 'Palestine, Pre-Trial Chamber I leaves the warrants standing', date: '2025-07-16', usedFor: 'the state of the challenge', verified: 'from-memory' },
  { id: 'AFG', title: 'Afghanistan, Appeals Chamber, leave to investigate', date: '2020-03-05', usedFor: 'scope of an investigation; what judges review', verified: 'from-memory' },
  { id: 'ABD-AC', title: 'Abd-Al-Rahman, Appeals Chamber on jurisdiction', date: '2021-11-01', usedFor: 'foreseeability under a referral; scope of a situation', verified: 'secondary-seen' },
  { id: 'GBA-AC', title: 'Gbagbo, Appeals Chamber on jurisdiction', date: '2012-12-12', usedFor: 'a declaration may look back and forward', verified: 'from-memory' },
  { id: 'MBA', title: 'Mbarushimana, Pre-Trial Chamber I on warrant and charges', date: '2010 to 2012', usedFor: 'scope of a situation; contribution to a group', verified: 'from-memory' },
  { id: 'LBY12', title: 'Declaration of Libya under Article 12(3), and its rejection by a rival authority', date: '2025-05-12', usedFor: 'rival authorities', verified: 'secondary-seen' },
  { id: 'UKR124', title: 'Declaration of Ukraine under Article 124', date: '2024-10-25', usedFor: 'war crimes by its nationals', verified: 'secondary-seen' },
  { id: 'HUN', title: 'Notice of withdrawal by Hungary, and its rescission', date: '2026-05-29', usedFor: 'a notice taken back', verified: 'secondary-seen' },
  { id: 'AES', title: 'Announcement by Burkina Faso, Mali and Niger that they leave', date: '2025-09-22', usedFor: 'an announcement is no notice', verified: 'secondary-seen' },
  { id: 'TERR', title: 'Territorial notes of the United Kingdom, Denmark and New Zealand, and Argentina’s objection', date: '2004 to 2015', usedFor: 'parts of a State', verified: 'secondary-seen' },
  { id: 'A124H', title: 'Declarations of France and Colombia under Article 124', date: '2002 to 2009', usedFor: 'war crimes declined for seven years', verified: 'secondary-seen' },
  { id: 'GEO', title: 'Georgia, Pre-Trial Chamber I, leave to investigate', date: '2016-01-27', usedFor: 'South Ossetia as Georgian territory', verified: 'from-memory' },
  { id: 'EEZ', title: 'Prosecutor’s report on preliminary examinations', date: '2019-12-05', usedFor: 'the exclusive economic zone is not territory', verified: 'from-memory' },
  { id: 'JOR', title: 'Jordan in re Al-Bashir, Appeals Chamber', date: '2019-05-06', usedFor: 'no immunity of a head of State before the Court', verified: 'from-memory' },
  { id: 'MNG', title: 'Mongolia, Pre-Trial Chamber II, finding of non-compliance', date: '2024-10-24', usedFor: 'no immunity of a head of State outside the Statute', verified: 'secondary-seen' },
  { id: 'KEN', title: 'Kenya, Pre-Trial Chamber II on leave, Appeals Chamber on admissibility', date: '2010; 2011', usedFor: 'organisation; same person and same conduct', verified: 'from-memory' },
  { id: 'KAT-ADM', title: 'Katanga, Appeals Chamber on admissibility', date: '2009-09-25', usedFor: 'inaction of a State', verified: 'from-memory' },
  { id: 'HSN-ADM', title: 'Al Hassan, Appeals Chamber on admissibility', date: '2020-02-19', usedFor: 'gravity', verified: 'from-memory' },
  { id: 'VEN-AC', title: 'Venezuela, Appeals Chamber on Article 18', date: '2024-03-01', usedFor: 'deferral to a State', verified: 'from-memory' },
  { id: 'DRC06', title: 'Democratic Republic of the Congo, Appeals Chamber on a warrant', date: '2006-07-13', usedFor: 'scale is no element; gravity', verified: 'from-memory' },
  { id: 'ALB', title: 'Al Bashir, Pre-Trial Chamber I and Appeals Chamber on a warrant', date: '2009; 2010', usedFor: 'force of the Elements of Crimes; standard for a warrant', verified: 'from-memory' },
  { id: 'LUB-TJ', title: 'Lubanga, Trial and Appeals Chambers', date: '2012; 2014', usedFor: 'kind of conflict; joint commission; state of mind', verified: 'from-memory' },
  { id: 'KAT-TJ', title: 'Katanga, Trial Chamber', date: '2014-03-07', usedFor: 'contribution to a group; commission through others; organisation', verified: 'from-memory' },
  { id: 'NTA', title: 'Ntaganda, Trial and Appeals Chambers', date: '2019; 2021', usedFor: 'joint commission through others; kind of conflict', verified: 'from-memory' },
  { id: 'ONG', title: 'Ongwen, Trial and Appeals Chambers', date: '2021; 2022', usedFor: 'commission through others; organisation', verified: 'from-memory' },
  { id: 'BEM', title: 'Bemba, Trial and Appeals Chambers', date: '2016; 2018', usedFor: 'responsibility of superiors; protracted conflict', verified: 'headline-only' },
  { id: 'BEM2', title: 'Bemba and others, Trial and Appeals Chambers', date: '2016; 2018', usedFor: 'offences against justice; instigating and aiding', verified: 'from-memory' },
  { id: 'YEK', title: 'Yekatom and Ngaïssona, Trial Chamber', date: '2025-07-24', usedFor: 'forms of liability', verified: 'secondary-seen' },
  { id: 'HSN', title: 'Al Hassan, Trial Chamber', date: '2024-06-26', usedFor: 'forms of liability', verified: 'secondary-seen' },
  { id: 'MAH', title: 'Al Mahdi, Trial Chamber', date: '2016-09-27', usedFor: 'attack on protected buildings', verified: 'from-memory' },
  { id: 'TAD', title: 'Tadić, Appeals Chamber of the tribunal for the former Yugoslavia', date: '1995; 1999', usedFor: 'what an armed conflict is; overall control', verified: 'from-memory' },
  { id: 'HAR', title: 'Haradinaj and Boškoski, trial chambers of the tribunal for the former Yugoslavia', date: '2008', usedFor: 'signs of a non-international conflict', verified: 'from-memory' },
  { id: 'NAL', title: 'Naletilić, trial chamber of the tribunal for the former Yugoslavia', date: '2003-03-31', usedFor: 'occupation', verified: 'from-memory' },
  { id: 'ICJ-N', title: 'International Court of Justice, Nicaragua v United States', date: '1986-06-27', usedFor: 'effective control', verified: 'from-memory' },
  { id: 'ICJ-B', title: 'International Court of Justice, Bosnia v Serbia', date: '2007-02-26', usedFor: 'State responsibility for genocide', verified: 'from-memory' },
  { id: 'ICJ-U', title: 'International Court of Justice, Congo v Uganda', date: '2005-12-19', usedFor: 'occupation', verified: 'from-memory' },
  { id: 'ICJ-P', title: 'International Court of Justice, advisory opinion on the Occupied Palestinian Territory', date: '2024-07-19', usedFor: 'occupation by functions kept', verified: 'from-memory' },
  { id: 'ARS', title: 'International Law Commission, articles on State responsibility', date: '2001', usedFor: 'State responsibility', verified: 'from-memory' },
  { id: 'CYIL', title: 'Lipovský in the Czech Yearbook of International Law', date: '2020', usedFor: 'overall control as a test for kind of conflict', verified: 'secondary-seen' },
  { id: 'ICRC-SBA', title: 'International Committee of the Red Cross and Ferraro on support as a way into a conflict, with critics', date: '2013 to 2016', usedFor: 'who is party to a conflict', verified: 'secondary-seen' },
  { id: 'OHCHR15', title: 'United Nations human rights office, guidance for commissions of inquiry', date: '2015', usedFor: 'standards of proof', verified: 'headline-only' },
  { id: 'BERK', title: 'Berkeley Protocol on digital open source investigations', date: '2020', usedFor: 'verification', verified: 'secondary-seen' },
  { id: 'CIV15', title: 'Côte d’Ivoire, request of the Prosecutor under Article 15', date: '2011-06-23', usedFor: 'grading of sources', verified: 'secondary-seen' },
  { id: 'OTP13', title: 'Prosecutor’s policy paper on preliminary examinations', date: '2013-11', usedFor: 'preliminary examinations; gravity', verified: 'headline-only' },
  { id: 'REI', title: 'Reisinger Coracini in the Leiden Journal of International Law', date: '2008', usedFor: 'a narrower reading of Article 121(5)', verified: 'secondary-seen' },
  { id: 'HEL', title: 'Heller on the weapons amendments and States outside the Statute', date: '2018', usedFor: 'ordinary links for States outside the Statute', verified: 'headline-only' },
  { id: 'AMN', title: 'Amnesty International on Article 121(5)', date: '2019', usedFor: 'ordinary links for States outside the Statute', verified: 'secondary-seen' },
  { id: 'DEE', title: 'Deen-Racsmány in the American Journal of International Law', date: '2001', usedFor: 'time of nationality', verified: 'headline-only' },
  { id: 'MAN', title: 'Manson on Article 12(3) and aggression', date: '2010', usedFor: 'a declaration and aggression', verified: 'headline-only' },
  { id: 'UCDP', title: 'Uppsala Conflict Data Program, event codebook', date: 'version 22.1', usedFor: 'what the dataset counts as an event', verified: 'secondary-seen' },
  { id: 'ESD', title: 'Uppsala Conflict Data Program, external support data', date: '1975 to 2017', usedFor: 'who supported whom', verified: 'secondary-seen' },
  { id: 'ACLED', title: 'Armed Conflict Location and Event Data, codebook', date: '2023', usedFor: 'what the dataset counts as an event', verified: 'headline-only' },
];

const byId: ReadonlyMap<AuthorityId, Authority> = new Map(authorities.map((authority) => [authority.id, authority]));

export function authorityById(id: AuthorityId): Authority | undefined {
  return byId.get(id);
}
