import type { CandidateCrime, EventSeen } from './candidate.ts';
import { conflictBetween } from './candidate.ts';

export interface UcdpEvent {
  /** 1 State-based, 2 between groups, 3 one-sided. */
  readonly type: '1' | '2' | '3';
  readonly civilianDeaths: boolean;
  /** States whose forces make up each side; empty for groups and civilians. */
  readonly statesA: readonly string[];
  readonly statesB: readonly string[];
}

/** What may make an internal conflict international, or an international one two conflicts at once. */
const CONTROL = 'whether another State fought on a side or controlled it';

/** UCDP calls government whoever holds the capital, which the law may not. */
const GOVERNMENTS = ['whether each side acted for the State it is named after'];
const CROSSFIRE = ['what was aimed at', 'military advantage', 'harm expected beforehand', 'weapon', 'warnings', 'presence of fighters'];

const ONE_SIDED = [
  'link to an armed conflict',
  'status of the victims',
  'attack or execution',
  'who commanded',
  'a policy behind it',
  'other acts of the same pattern',
];

/** Type of violence to paragraphs. The types are the coders’, with 25 deaths a year as threshold: none of them classifies in law. */
export function ucdpEvent(event: UcdpEvent): EventSeen {
  const conflict = conflictBetween(event.statesA, event.statesB);
  switch (event.type) {
    case '3': {
      const candidates: readonly CandidateCrime[] = [
        { crime: '7.1.a', onlyIf: 'part of a widespread or systematic attack on civilians under a policy' },
        { crime: '8.2.c.i-1', onlyIf: 'the victims were in custody or out of the fight' },
        { crime: '8.2.e.i', onlyIf: 'civilians were the object of an attack' },
        ...(event.statesA.length === 0 ? [] : [{ crime: '7.1.i', onlyIf: 'the bodies were never found and the State is silent' }]),
        { crime: '6.a', onlyIf: 'intent to destroy a national, ethnic, racial or religious group' },
      ];
      return { candidates, missing: event.statesA.length === 0 ? [...ONE_SIDED, 'organisation of the group'] : ONE_SIDED, conflict };
    }
    case '2':
      return {
        candidates: [
          { crime: '8.2.e.i', onlyIf: 'civilians were the object of an attack' },
          { crime: '8.2.c.i-1', onlyIf: 'the dead were out of the fight' },
        ],
        missing: ['organisation of both groups', 'intensity of the fighting', 'status of the dead', CONTROL],
        conflict: 'niac',
      };
    case '1': {
      const character = conflict === 'iac' ? [...GOVERNMENTS, CONTROL] : [CONTROL];
      const asked = event.civilianDeaths ? CROSSFIRE : ['status of each of the dead when killed'];
      return { candidates: event.civilianDeaths ? crossfire(conflict) : clash(conflict), missing: [...asked, ...character], conflict };
    }
    default:
      return event.type satisfies never;
  }
}

function crossfire(conflict: 'iac' | 'niac'): readonly CandidateCrime[] {
  if (conflict === 'niac') return [{ crime: '8.2.e.i', onlyIf: 'civilians were the object of the attack' }];
  return [
    { crime: '8.2.b.i', onlyIf: 'civilians were the object of the attack' },
    { crime: '8.2.b.iv', onlyIf: 'the harm was clearly excessive beside the advantage expected' },
    { crime: '8.2.b.ii', onlyIf: 'civilian objects were the object of the attack' },
  ];
}

/** Fighters killed in fighting are no crime; only those already out of the fight raise one. */
function clash(conflict: 'iac' | 'niac'): readonly CandidateCrime[] {
  return [{ crime: conflict === 'iac' ? '8.2.b.vi' : '8.2.c.i-1', onlyIf: 'those killed were already out of the fight' }];
}
