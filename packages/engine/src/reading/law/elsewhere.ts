interface Elsewhere {
  readonly names: RegExp;
  /** What is generally known of where the matter went. */
  readonly says: string;
}

/** Persons whom other courts tried, or none, and who never had a case before this Court. From general knowledge. */
const PERSONS: Readonly<Record<string, Elsewhere>> = {
  'saddam-hussein': { names: /\bSaddam(?: Hussein)?\b/, says: 'Saddam Hussein was tried by an Iraqi special tribunal.' },
  'charles-taylor': {
    names: /\bCharles Taylor\b|\b(?:Liberia['’]s|Liberian)\b[^.]*\bTaylor\b/,
    says: 'Charles Taylor was convicted by the Special Court for Sierra Leone.',
  },
  milosevic: {
    names: /\bMilo[sš]evi[cć](?!\p{L})/u,
    says: 'Slobodan Milošević was tried by the tribunal for the former Yugoslavia and died before judgment.',
  },
  karadzic: { names: /\bKarad[zž]i[cć](?!\p{L})/u, says: 'Radovan Karadžić was convicted by the tribunal for the former Yugoslavia.' },
  mladic: { names: /\bMladi[cć](?!\p{L})/u, says: 'Ratko Mladić was convicted by the tribunal for the former Yugoslavia.' },
  praljak: { names: /\bPraljak\b/, says: 'Slobodan Praljak was convicted by the tribunal for the former Yugoslavia.' },
  gotovina: { names: /\bGotovina\b/, says: 'Ante Gotovina was tried and acquitted by the tribunal for the former Yugoslavia.' },
  seselj: { names: /\b[SŠ]e[sš]elj\b/, says: 'Vojislav Šešelj was tried by the tribunal for the former Yugoslavia.' },
  thaci: { names: /\bTha[cç]i\b/, says: 'Hashim Thaçi was put on trial before the Kosovo Specialist Chambers.' },
  haradinaj: { names: /\bHaradinaj\b/, says: 'Ramush Haradinaj was tried by the tribunal for the former Yugoslavia.' },
  kabuga: { names: /\bKabuga\b/, says: 'Félicien Kabuga was brought before the residual mechanism of the tribunals.' },
  kambanda: { names: /\bKambanda\b/, says: 'Jean Kambanda was convicted by the tribunal for Rwanda.' },
  akayesu: { names: /\bAkayesu\b/, says: 'Jean-Paul Akayesu was convicted by the tribunal for Rwanda.' },
  bagosora: { names: /\bBagosora\b/, says: 'Théoneste Bagosora was convicted by the tribunal for Rwanda.' },
  habre: { names: /\bHabr[eé]\b/, says: 'Hissène Habré was convicted by the Extraordinary African Chambers in Senegal.' },
  camara: { names: /\bDadis Camara\b/, says: 'Moussa Dadis Camara was convicted by a court in Guinea.' },
  pinochet: { names: /\bPinochet\b/, says: 'Augusto Pinochet was arrested on a Spanish request and never convicted.' },
  'pol-pot': { names: /\bPol Pot\b/, says: 'Pol Pot died in 1998 and was never before an international court.' },
  duch: { names: /\bDuch\b|\bKaing Guek Eav\b/, says: 'Duch was convicted by the chambers in the courts of Cambodia.' },
  'khieu-samphan': {
    names: /\bKhieu Samphan\b|\bNuon Chea\b/,
    says: 'Nuon Chea and Khieu Samphan were convicted by the chambers in the courts of Cambodia.',
  },
  ayyash: { names: /\bSalim Ayyash\b|\bAyyash\b/, says: 'Salim Ayyash was convicted in absence by the Special Tribunal for Lebanon.' },
  eichmann: { names: /\bEichmann\b/, says: 'Adolf Eichmann was tried in Israel.' },
  'rios-montt': { names: /\bR[ií]os Montt\b/, says: 'Efraín Ríos Montt was tried in Guatemala.' },
  fujimori: { names: /\bFujimori\b/, says: 'Alberto Fujimori was convicted in Peru.' },
  barbie: { names: /\bKlaus Barbie\b/, says: 'Klaus Barbie was tried in France.' },
  goering: { names: /\bG(?:oe|ö)ring\b/, says: 'Hermann Göring was tried at Nuremberg.' },
  tojo: { names: /\bTojo\b/, says: 'Hideki Tojo was tried at Tokyo.' },
  noriega: { names: /\bNoriega\b/, says: 'Manuel Noriega was tried in the United States, France and Panama.' },
  videla: { names: /\bVidela\b/, says: 'Jorge Videla was convicted in Argentina.' },
  'foday-sankoh': { names: /\bFoday Sankoh\b/, says: 'Foday Sankoh was indicted by the Special Court for Sierra Leone.' },
  mengistu: { names: /\bMengistu\b/, says: 'Mengistu Haile Mariam was convicted in his absence in Ethiopia.' },
};

/** Deeds that other courts tried, or that lie before the first day of this one. From general knowledge. */
const EVENTS: Readonly<Record<string, Elsewhere>> = {
  hariri: { names: /\bHariri\b/, says: 'The killing of Rafik Hariri was tried by the Special Tribunal for Lebanon.' },
  srebrenica: {
    names: /\bSrebrenica\b|\bSarajevo siege\b|\bsiege of Sarajevo\b|\bYugoslav [Ww]ars\b|\bBosnian [Ww]ar\b/,
    says: 'Crimes of the wars in Yugoslavia were tried by the tribunal set up for them.',
  },
  rwanda: {
    names:
      /\b1994 (?:Rwandan )?[Gg]enocide\b|\bRwandan [Gg]enocide\b|\bgenocide in Rwanda\b|\bRwanda['’]s (?:1994 )?[Gg]enocide\b|\bgenocide of 1994\b/,
    says: 'The genocide of 1994 in Rwanda was tried by the tribunal set up for it.',
  },
  'khmer-rouge': { names: /\bKhmer Rouge\b/, says: 'The Khmer Rouge were tried by chambers in the courts of Cambodia.' },
  nuremberg: { names: /\bNazi\w*\b|\bHolocaust\b|\bNuremberg\b/, says: 'Leaders of Nazi Germany were tried at Nuremberg from 1945.' },
  lockerbie: { names: /\bLockerbie\b/, says: 'The Lockerbie bombing was tried by a Scottish court in the Netherlands.' },
  anfal: { names: /\bAnfal\b|\bHalabja\b/, says: 'The Anfal campaign was tried by an Iraqi special tribunal.' },
};

/** All of them at once: few sentences name one. */
const ANY = new RegExp([...Object.values(PERSONS), ...Object.values(EVENTS)].map(({ names }) => names.source).join('|'));
const NAMES = [...Object.entries(PERSONS), ...Object.entries(EVENTS)];

/** The person, or else the deed, that a text names. */
export function elsewhereIn(text: string): string | null {
  return ANY.test(text) ? (NAMES.find(([, { names }]) => names.test(text))?.[0] ?? null) : null;
}

export function saidElsewhere(key: string): string {
  return (PERSONS[key] ?? EVENTS[key])?.says ?? '';
}
