import { alleged, allOf, gap, rule } from '../../proof/build.ts';
import type { StateId } from '../../record/shape.ts';
import { inWords } from '../../time/day.ts';
import type { Incident } from '../incident.ts';
import { accepted } from './acceptance.ts';
import type { Link } from './article-12-2-a.ts';
import { notWithheldUnder124 } from './article-124.ts';

/** Article 12(2)(b): the suspect was a national of a State that had accepted jurisdiction, wherever the crime happened. One accepted nationality suffices. */
export function article12_2_b(incident: Incident): readonly Link[] {
  return [...suspectsNationality(incident), ...noLinkThrough(incident)];
}

/** .b.3, R-12.2.b.6: the victims’ State and the suspect’s residence found nothing; said because it is often thought otherwise. */
function noLinkThrough(incident: Incident): readonly Link[] {
  const { matter } = incident.question;
  const links: Link[] = [];
  if (matter.victimsNationality.length > 0) {
    const names = matter.victimsNationality.map((state) => incident.ledger.name(state)).join(', ');
    links.push(
      nationality(
        null,
        rule(
          'R-12.2.b.3',
          '12(2)(b)',
          'The nationality of the victims founds no jurisdiction.',
          alleged('matter.victims_nationality', `The victims were nationals of ${names}.`, 'notMet'),
        ),
      ),
    );
  }
  if (matter.habitualResidence !== undefined) {
    const name = incident.ledger.name(matter.habitualResidence);
    links.push(
      nationality(
        null,
        rule(
          'R-12.2.b.6',
          '12(2)(b)',
          'Residence or refuge in a State is not its nationality.',
          alleged('matter.habitual_residence', `The suspect lived in ${name}.`, 'notMet'),
        ),
      ),
    );
  }
  return links;
}

/** .b.4: each accused apart; a superior's nationality is asked in a question of its own. */
function suspectsNationality(incident: Incident): readonly Link[] {
  const { nationalities } = incident.question.suspect;
  if (nationalities === null) {
    // .b.5: not told is not inferred from a unit or a side.
    return [
      nationality(
        null,
        rule(
          'R-12.2.b',
          '12(2)(b)',
          'The nationality of the suspect is not known.',
          gap('factMissing', 'suspect.nationalities', 'Of which State or States is the suspect a national?'),
        ),
      ),
    ];
  }
  if (nationalities.length === 0) {
    return [
      nationality(
        null,
        rule(
          'R-12.2.b.6',
          '12(2)(b)',
          'A stateless person has no State whose acceptance could count.',
          alleged('suspect.nationalities', 'The suspect has no nationality.', 'notMet'),
        ),
      ),
    ];
  }
  // .b.2: each nationality is a link of its own; one suffices.
  return nationalities.map((state) => national(incident, state));
}

function national(incident: Incident, state: StateId): Link {
  const { ledger, question, day, choices } = incident;
  const acceptance = accepted(incident, state, 'nationality');
  const name = ledger.name(state);
  const acquired = question.matter.nationalityAcquired[state];
  const base = acceptance.via === 'declaration' ? 'declaration-12(3)' : 'nationality';
  const filters = acceptance.proof.finding === 'notMet' ? [] : notWithheldUnder124(incident, state, 'nationality');
  if (acquired !== undefined && acquired > day) {
    const fact = alleged(
      'matter.nationality_acquired',
      `The suspect became a national of ${name} on ${inWords(acquired)}, after the conduct.`,
      'met',
    );
    const says = 'Nationality acquired only after the conduct may or may not count (R-12.2.b.1).';
    if (acceptance.proof.finding === 'notMet' || acquired > question.asOf)
      return nationality(state, rule('R-12.2.b.1', '12(2)(b)', says, allOf([{ ...fact, finding: 'notMet' }, acceptance.proof])), base);
    const counts = choices.take('C-12', { subject: state }) === 'at-accusation';
    const leaf = choices.leaf('C-12', counts ? 'met' : 'notMet', undefined, state);
    return nationality(state, rule('R-12.2.b.1', '12(2)(b)', says, allOf([fact, leaf, acceptance.proof, ...filters])), base);
  }
  const fact = alleged('suspect.nationalities', `The suspect was a national of ${name}.`, 'met');
  return nationality(
    state,
    rule(
      'R-12.2.b',
      '12(2)(b)',
      `The State of which the suspect was a national at the time, ${name}, had accepted jurisdiction.`,
      allOf([fact, acceptance.proof, ...filters]),
    ),
    base,
  );
}

function nationality(state: StateId | null, proof: Link['proof'], base: Link['base'] = 'nationality'): Link {
  return { limb: 'nationality', base, state, proof };
}
