import type { CrimeId } from '../../terms/pinpoint.ts';
import type { Crime } from './crime.ts';
import { crimeById, crimes } from './list.ts';

export interface SameHarm {
  readonly crime: CrimeId;
  /** One clause that completes "look also at this paragraph, because …". */
  readonly because: string;
}

const murder: SameHarm = { crime: '7.1.a', because: 'the killings may belong to a widespread or systematic attack on civilians' };
const inhumane: SameHarm = { crime: '7.1.k', because: 'the suffering may be another inhumane act within an attack on civilians' };
const persecution: SameHarm = { crime: '7.1.h', because: 'a group may have been picked out for it' };
const attackInCivilWar: SameHarm = {
  crime: '8.2.e.i',
  because: 'using the weapon on civilians is an attack on civilians whatever the weapon',
};
const attackInInternationalWar: SameHarm = {
  crime: '8.2.b.i',
  because: 'using the weapon on civilians is an attack on civilians whatever the weapon',
};
const excessiveAttack: SameHarm = { crime: '8.2.b.iv', because: 'the harm to civilians may have been clearly excessive' };
const killingInCivilWar: SameHarm = {
  crime: '8.2.c.i-1',
  because: 'people who took no part in the fighting, or no longer did, were killed',
};
const killingInInternationalWar: SameHarm = { crime: '8.2.a.i', because: 'protected people were killed' };
const crueltyInCivilWar: SameHarm = {
  crime: '8.2.c.i-3',
  because: 'people who took no part in the fighting, or no longer did, suffered severely',
};

const weaponInCivilWar: readonly SameHarm[] = [attackInCivilWar, killingInCivilWar, crueltyInCivilWar, murder];
const weaponInInternationalWar: readonly SameHarm[] = [attackInInternationalWar, excessiveAttack, killingInInternationalWar, murder];

/** .g: original paragraphs that may reach the harm when the amended paragraph is barred. */
const forAmended: Readonly<Record<CrimeId, readonly SameHarm[]>> = {
  '8.2.b.xxvii': [{ crime: '8.2.b.xvii', because: 'a toxin may be a poison' }, ...weaponInInternationalWar],
  '8.2.b.xxviii': weaponInInternationalWar,
  '8.2.b.xxix': [{ crime: '8.2.a.iii', because: 'blinding a protected person is serious injury' }, ...weaponInInternationalWar],
  '8.2.e.xiii': weaponInCivilWar,
  '8.2.e.xiv': weaponInCivilWar,
  '8.2.e.xv': weaponInCivilWar,
  '8.2.e.xvi': weaponInCivilWar,
  '8.2.e.xvii': weaponInCivilWar,
  '8.2.e.xviii': weaponInCivilWar,
  '8.2.e.xix': [
    { crime: '7.1.b', because: 'withholding food can be a way of mass killing' },
    inhumane,
    persecution,
    { crime: '8.2.c.i-1', because: 'people who took no part in the fighting, or no longer did, died of hunger' },
    crueltyInCivilWar,
    { crime: '8.2.e.iii', because: 'aid or peacekeeping missions may have been attacked' },
  ],
  '8bis.1': [
    { crime: '8.2.b.i', because: 'attacks on civilians in the same war are judged on their own' },
    { crime: '8.2.b.iv', because: 'excessive attacks in the same war are judged on their own' },
    { crime: '8.2.a.i', because: 'killing protected people in the same war is judged on its own' },
    { crime: '7.1.a', because: 'killings within an attack on civilians are judged on their own' },
  ],
};

/** Paragraphs near a crime that has no twin in the other kind of conflict. */
const forMissingTwin: Readonly<Record<CrimeId, readonly SameHarm[]>> = {
  '8.2.a.v': [{ crime: '7.1.c', because: 'forced service may be enslavement within an attack on civilians' }],
  '8.2.a.vii-2': [
    { crime: '7.1.e', because: 'confinement may be unlawful imprisonment within an attack on civilians' },
    { crime: '8.2.c.iii', because: 'those held may be hostages' },
  ],
  '8.2.b.ii': [
    { crime: '8.2.e.xii', because: 'property of the adversary was destroyed without need' },
    { crime: '8.2.e.iv', because: 'the object may be a protected building' },
    { crime: '8.2.e.i', because: 'civilians may have been the target' },
  ],
  '8.2.b.iv': [
    { crime: '8.2.e.i', because: 'an attack that does not distinguish may be one on civilians' },
    { crime: '8.2.e.iv', because: 'a protected building may have been the target' },
  ],
  '8.2.b.v': [
    { crime: '8.2.e.i', because: 'civilians may have been the target' },
    { crime: '8.2.e.xii', because: 'property of the adversary was destroyed without need' },
  ],
  '8.2.b.xv': [{ crime: '7.1.c', because: 'forced service may be enslavement within an attack on civilians' }],
  '8.2.b.xxiii': [
    { crime: '8.2.c.i-3', because: 'putting people in danger as shields may be cruel treatment' },
    { crime: '8.2.c.iii', because: 'those used as shields may be hostages' },
  ],
  '8.2.b.viii': [{ crime: '7.1.d', because: 'driving people out may be deportation or forcible transfer within an attack on civilians' }],
};

/** Conduct that Article 7 also names, where there was an attack on civilians. */
const underArticle7: Readonly<Record<CrimeId, CrimeId>> = {
  '8.2.a.i': '7.1.a',
  '8.2.a.ii-1': '7.1.f',
  '8.2.a.vii-1': '7.1.d',
  '8.2.a.viii': '7.1.e',
  '8.2.b.i': '7.1.a',
  '8.2.b.vi': '7.1.a',
  '8.2.b.xxii-1': '7.1.g-1',
  '8.2.b.xxii-2': '7.1.g-2',
  '8.2.b.xxii-3': '7.1.g-3',
  '8.2.b.xxii-4': '7.1.g-4',
  '8.2.b.xxii-5': '7.1.g-5',
  '8.2.b.xxii-6': '7.1.g-6',
  '8.2.c.i-1': '7.1.a',
  '8.2.c.i-4': '7.1.f',
  '8.2.c.iii': '7.1.e',
  '8.2.e.i': '7.1.a',
  '8.2.e.vi-1': '7.1.g-1',
  '8.2.e.vi-2': '7.1.g-2',
  '8.2.e.vi-3': '7.1.g-3',
  '8.2.e.vi-4': '7.1.g-4',
  '8.2.e.vi-5': '7.1.g-5',
  '8.2.e.vi-6': '7.1.g-6',
  '8.2.e.viii': '7.1.d',
};

function twinOf(crime: Crime): readonly SameHarm[] {
  if (crime.counterpart === null) return [];
  const other = crime.conflict === 'IAC' ? 'not international' : 'international or an occupation';
  const how = crime.counterpart.exact ? 'the same conduct is a crime there' : 'much the same harm is a crime there';
  return [{ crime: crime.counterpart.crime, because: `if the conflict was ${other}, ${how}` }];
}

const alternatives: ReadonlyMap<CrimeId, readonly SameHarm[]> = new Map(
  crimes.map((crime) => {
    const article7 = underArticle7[crime.id];
    const attack: readonly SameHarm[] =
      article7 === undefined
        ? []
        : [
            {
              crime: article7,
              because: 'within a widespread or systematic attack on civilians it is a crime against humanity, armed conflict or not',
            },
          ];
    const all = [...(forAmended[crime.id] ?? []), ...twinOf(crime), ...(forMissingTwin[crime.id] ?? []), ...attack];
    return [
      crime.id,
      all.filter((one, index) => all.findIndex((other) => other.crime === one.crime) === index && crimeById(one.crime) !== undefined),
    ];
  }),
);

/** Other paragraphs that the same facts may meet, the nearest first. */
export function alternativesTo(id: CrimeId): readonly SameHarm[] {
  return alternatives.get(id) ?? [];
}
