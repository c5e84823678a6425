import type { AmendmentId } from '../../record/shape.ts';
import type { CrimeId, Pinpoint } from '../../terms/pinpoint.ts';
import type { Day } from '../../time/day.ts';
import type { ConflictNeeded, Crime, CrimeFamily, CrimeFlag } from './crime.ts';
import type { Clause } from './element.ts';
import { numbered } from './element.ts';

const statute = { adopted: '1998-07-17', firstInForce: '2002-07-01' };

/** Adoption, and the first day in force for any State, of each amendment that added a crime. */
const amendmentDays: Partial<Record<AmendmentId, { adopted: Day; firstInForce: Day }>> = {
  '2010-art8-poison-gas-bullets-NIAC': { adopted: '2010-06-10', firstInForce: '2012-09-26' },
  '2010-aggression': { adopted: '2010-06-11', firstInForce: '2013-05-08' },
  '2017-biological-weapons': { adopted: '2017-12-14', firstInForce: '2020-04-02' },
  '2017-non-detectable-fragments': { adopted: '2017-12-14', firstInForce: '2020-04-02' },
  '2017-blinding-lasers': { adopted: '2017-12-14', firstInForce: '2020-04-02' },
  '2019-starvation-NIAC': { adopted: '2019-12-06', firstInForce: '2021-10-14' },
};

interface Particulars {
  readonly amendment?: AmendmentId;
  readonly elementsStatus?: Crime['elementsStatus'];
  readonly counterpart?: Crime['counterpart'];
  readonly continuing?: Crime['continuing'];
  readonly flags?: readonly CrimeFlag[];
  readonly weakCustom?: true;
  readonly captureIsElement?: true;
}

export const same = (crime: CrimeId) => ({ crime, exact: true }) as const;
export const near = (crime: CrimeId) => ({ crime, exact: false }) as const;

/** "8.2.c.i-1" to "8(2)(c)(i)": the paragraph, without the variant the Elements of Crimes number. */
export function pinpointOf(id: CrimeId): Pinpoint {
  const [article = '', ...limbs] = id.replace(/-\d+$/, '').split('.');
  return article + limbs.map((limb) => `(${limb})`).join('');
}

/** A writer of offences of one family; what is left unsaid is an original, unflagged, instantaneous crime with official elements. */
export function offencesOf(family: CrimeFamily, conflict: ConflictNeeded) {
  return (id: CrimeId, label: string, clauses: readonly Clause[], particulars: Particulars = {}): Crime => {
    const { amendment = null, elementsStatus = 'official', counterpart = null, continuing = 'no', flags = [], ...marks } = particulars;
    const days = (amendment && amendmentDays[amendment]) ?? statute;
    return {
      id,
      pinpoint: pinpointOf(id),
      label,
      family,
      conflict,
      amendment,
      ...days,
      elementsStatus,
      counterpart,
      continuing,
      flags,
      elements: numbered(clauses),
      ...marks,
    };
  };
}
