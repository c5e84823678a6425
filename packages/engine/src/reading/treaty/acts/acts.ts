import { statesOfPersons } from '../../frames/subject.ts';
import { type Clause, whoOf } from '../clause.ts';
import type { Told } from '../told.ts';
import { accepted, refused } from './acceptance.ts';
import { declared124, dropped124 } from './article-124.ts';
import type { Act } from './concepts.ts';
import { Deed } from './deed.ts';
import { actedByOthers, saidDone } from './done.ts';
import { inForce, joined } from './joining.ts';
import { announced, left, notified, revoked } from './leaving.ts';
import { boundUntil, effect } from './leaving-effect.ts';
import { party } from './membership.ts';
import { ratificationWithdrawn, ratified, repealed, succeeded } from './ratifying.ts';
import { signatory, signed, unsigned } from './signing.ts';
import { otherObject, unknownMain } from './strange.ts';
import { actOf } from './which-act.ts';

/** Reads a clause that tells one act of named States. */
export function actTold(clause: Clause): Told | null {
  const act = actOf(clause);
  if (act === null || unknownMain(clause)) return null;
  if (otherObject(clause, ['sign', 'ratify', 'join', 'withdraw', 'leave', 'accede', 'revoke'])) return null;
  const who = whoOf(clause);
  if (who === null || who.states.length === 0) return null;
  if (clause.has('will') && !TO_COME.has(act)) return null;
  if (actedByOthers(clause, who)) return null;
  if (clause.lo(0) === 'without') clause.take('first');
  if (!saidDone(clause, act)) return null;
  clause.items.forEach((item, at) => {
    if (item.c === 'N' && item.lo === 'one' && clause.lo(at + 1) === 'of') clause.use(at);
  });
  const deed = new Deed(clause, act, who);
  takeLeader(deed);
  // "Bolivia, Chile and Peru are all ...".
  if (who.states.length > 1 && clause.at('all') > who.at) clause.take('all');
  return TELLERS[act](deed);
}

/** Acts that can be told of what is to come. */
const TO_COME: ReadonlySet<Act> = new Set<Act>(['effect', 'until', 'intend', 'announce', 'unsign', 'left', 'in-force']);

const TELLERS: Readonly<Record<Act, (deed: Deed) => Told | null>> = {
  sign: signed,
  signatory,
  unsign: unsigned,
  ratify: ratified,
  accede: ratified,
  deposit: ratified,
  succeed: succeeded,
  repeal: repealed,
  unratify: ratificationWithdrawn,
  join: joined,
  'in-force': inForce,
  party,
  left,
  withdrew: left,
  announce: announced,
  intend: announced,
  vote: announced,
  notify: notified,
  effect,
  until: boundUntil,
  revoke: revoked,
  accept: accepted,
  refused,
  'article-124': declared124,
  'drop-124': dropped124,
};

/** "Yahya Jammeh's notice", of the Gambia. */
function takeLeader({ clause, act, states }: Deed): void {
  for (const { item, at: place } of clause.all('P')) {
    const owned =
      clause.c(place + 1) === "'s" && ['notice', 'withdrawal', 'instrument', 'signature', 'declaration'].includes(clause.c(place + 2));
    const own = item.token === undefined ? [] : statesOfPersons(item.token);
    const speaks = ['announce', 'intend', 'notify', 'revoke'].includes(act) && clause.preposition(place) === null;
    if ((owned || speaks) && own.some((mention) => states.some(({ state }) => state === mention.state))) clause.use(place);
  }
}
