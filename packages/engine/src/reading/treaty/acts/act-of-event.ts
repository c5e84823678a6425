import type { Proposition, SetPredicate, When } from '../../statement.ts';
import type { StateMention } from '../../token.ts';
import type { EventName } from '../context.ts';
import { departure, notification, ratification } from '../propositions.ts';

/** What a State did, told again of another day or other States. */
export function actOfEvent(event: EventName, states: readonly StateMention[], day: When | undefined): Proposition | null {
  const when = day === undefined ? {} : { when: day };
  switch (event) {
    case 'sign':
      return { kind: 'signature', states, positive: true, ...when };
    case 'deposit':
      return ratification(states, true, when);
    case 'in-force':
      return { kind: 'joined', states, positive: true, ...when };
    case 'notify':
      return notification(states, true, when);
    case 'effect':
      return departure(states, true, when);
    case 'revoke':
      return { kind: 'withdrawal-revoked', states, positive: true, ...when };
    default:
      return null;
  }
}

export function predOf(part: Proposition | undefined): SetPredicate | null {
  switch (part?.kind) {
    case 'left':
      return part.aspect === 'notified' ? 'notified' : part.aspect === 'announced' ? 'announced' : 'withdrew';
    case 'ratification':
      return 'ratified';
    case 'signature':
      return 'signed';
    case 'joined':
      return 'joined';
    case 'withdrawal-revoked':
      return 'revoked';
    case 'opt-out':
      return 'opted-out';
    case 'article-124':
      return 'article-124';
    case 'act-order':
    case 'party-set':
      return part.pred;
    case 'party-rank':
      return part.verb === 'ratified' ? 'ratified' : 'joined';
    case 'withdrawal-rank':
      return part.stage === 'notify' ? 'notified' : part.stage === 'withdraw' ? 'withdrew' : null;
    default:
      return null;
  }
}

/** Events of the treaty itself, which no State does. */
export const GLOBAL: ReadonlySet<string> = new Set([
  'either-in-force',
  'adoption',
  'statute-in-force',
  'activation',
  'sixtieth',
  'closing',
]);
