import type { Act } from '@ratione/engine';
import { allActs, isInstrument } from './entries.ts';
import { actsOfState, hasJoinedBy } from './standing.ts';
import { type Problem, ruleOver } from './validator.ts';
import { where } from './where.ts';

/** Open for signature in Rome, then New York, until the end of 2000: Article 125(1). */
const SIGNATURE_OPENS = '1998-07-17';
const SIGNATURE_CLOSES = '2000-12-31';

export const joining = ruleOver({
  name: 'joining',
  says: 'A State signs while the Statute is open, ratifies what it signed, accedes to what it did not, takes an instrument back only before it binds, and disowns its signature only as a signatory.',
  over: (record) =>
    allActs(record).filter(
      (act) => act.act === 'signature' || act.act === 'instrument-withdrawn' || act.act === 'no-intention-notice' || isInstrument(act),
    ),
  check: (record) => (act) => {
    const acts = actsOfState(record, act.state);
    const reason = impossible(act, acts);
    if (reason === null) return [];
    const problem: Problem = {
      path: where.act(act),
      found: `${act.act} on ${act.known}`,
      expected: reason,
      help: 'check the kind of act and its day',
    };
    return [problem];
  },
});

function impossible(act: Act, acts: readonly Act[]): string | null {
  const signature = acts.find((other) => other.act === 'signature');
  switch (act.act) {
    case 'signature':
      return act.on < SIGNATURE_OPENS || act.on > SIGNATURE_CLOSES
        ? `a day from ${SIGNATURE_OPENS} to ${SIGNATURE_CLOSES}, while the Statute was open for signature (Article 125(1))`
        : null;
    case 'ratification':
    case 'acceptance':
    case 'approval':
      return signature === undefined || signature.known > act.deposited
        ? 'an earlier signature: a State that did not sign accedes (Article 125)'
        : null;
    case 'accession':
      return signature !== undefined && signature.known <= act.deposited
        ? 'no signature: a signatory ratifies, accepts or approves (Article 125)'
        : null;
    case 'instrument-withdrawn': {
      const instrument = acts.find((other) => other.id === act.withdraws);
      if (instrument === undefined || !isInstrument(instrument)) return null;
      return instrument.deposited <= act.received && act.received < instrument.inForceFrom
        ? null
        : `a day after the deposit and before ${instrument.inForceFrom}: later only a withdrawal under Article 127 is possible`;
    }
    case 'no-intention-notice':
      if (signature === undefined || signature.known > act.received)
        return 'an earlier signature: only a signatory has an intention to disown';
      return hasJoinedBy(acts, act.received) ? 'no instrument deposited: a Party can only withdraw under Article 127' : null;
    default:
      return null;
  }
}
