import { alleged, allOf, onRecord, rule } from '../../proof/build.ts';
import type { Proof } from '../../proof/proof.ts';
import { inWords } from '../../time/day.ts';
import { isOutside } from '../crimes/outside.ts';
import type { Incident } from '../incident.ts';

/** Article 5: the list of crimes is closed, and a paragraph added by amendment counts only from its first entry into force. */
export function article5(incident: Incident): Proof {
  const { crime } = incident;
  if (isOutside(crime)) return outsideStatute(crime.label);
  const listed = rule(
    'R-5.1',
    '5(1)',
    `${crime.label} is a crime of the Statute: Article ${crime.pinpoint}.`,
    alleged('crimes', `The question names Article ${crime.pinpoint}.`, 'met'),
  );
  if (crime.flags.includes('inoperative-no-annex')) return allOf([listed, noAnnex(crime.pinpoint)]);
  // Aggression was listed from the start; its own activation day (R-15bis.a) governs.
  if (crime.amendment === null || crime.family === 'aggression') return listed;
  return allOf([listed, paragraphInForce(incident)]);
}

/** Article 8(2)(b)(xx) speaks of weapons listed in an annex; none has been adopted, so it describes no conduct yet. */
function noAnnex(pinpoint: string): Proof {
  const says = `Article ${pinpoint} reaches only weapons listed in an annex to the Statute, and there is no such annex.`;
  return rule('R-22.1', '22(1)', says, alleged('crimes', 'No annex has been adopted.', 'notMet'), 'crime-not-in-statute-at-date');
}

/** .a: before the first entry into force for any State the paragraph is no law for the Court (Article 22(1)). */
function paragraphInForce(incident: Incident): Proof {
  const { crime, ledger, day } = incident;
  const amendment = crime.amendment === null ? undefined : ledger.amendment(crime.amendment);
  const inForce = crime.firstInForce <= day;
  // As of an earlier day nobody could know when, or whether, it would enter into force.
  if (crime.firstInForce > incident.question.asOf) {
    const pending = `Article ${crime.pinpoint} was not law for anyone by ${inWords(incident.question.asOf)}.`;
    return rule('R-121.5.a', '121(5)', pending, alleged('crimes', pending, 'notMet'), 'crime-not-in-statute-at-date');
  }
  const says = inForce
    ? `Article ${crime.pinpoint} had entered the Statute by then: first in force on ${inWords(crime.firstInForce)}.`
    : `Article ${crime.pinpoint} was not yet law for anyone: first in force on ${inWords(crime.firstInForce)}.`;
  const premise =
    amendment === undefined
      ? alleged('crimes', says, inForce ? 'met' : 'notMet')
      : onRecord(
          amendment,
          inForce ? 'met' : 'notMet',
          `${amendment.resolution} added Article ${crime.pinpoint}; it first entered into force on ${inWords(crime.firstInForce)}.`,
        );
  return rule('R-121.5.a', '121(5)', says, premise, 'crime-not-in-statute-at-date');
}

/** A word that names no paragraph: terrorism, piracy, ecocide as such (R-5.1: no analogy). */
function outsideStatute(asked: string): Proof {
  return rule(
    'R-5.1',
    '5(1)',
    `No paragraph of the Statute is called “${asked}”; the list of crimes is closed and may not be widened by analogy (Article 22(2)).`,
    alleged('crimes', `The question names “${asked}”.`, 'notMet'),
    'crime-not-in-statute-at-date',
  );
}
