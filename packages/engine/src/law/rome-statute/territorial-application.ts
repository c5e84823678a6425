import { anyOf, onAct, rule } from '../../proof/build.ts';
import type { Proof } from '../../proof/proof.ts';
import type { Unit } from '../../record/shape.ts';
import { inWords } from '../../time/day.ts';
import type { Incident } from '../incident.ts';
import type { Acceptance } from './acceptance.ts';

/**
 * .a.12: a treaty binds the whole territory (Vienna Convention on the Law of Treaties, Article 29) unless the State
 * excluded a part. Declared exclusions: C-11a. United Kingdom units never listed by a declaration: C-11b.
 */
export function unitIncluded(incident: Incident, acceptance: Acceptance, unit: Unit): readonly Proof[] {
  if (acceptance.via !== 'membership') return [];
  const { ledger, day, question, choices } = incident;
  const state = acceptance.state;
  const name = ledger.name(state);
  const exclusion = ledger.exclusion(state, unit.id, day, question.asOf);
  if (exclusion !== null) {
    const excluded = choices.take('C-11a', { subject: unit.id }) === 'exclusion-valid';
    const finding = excluded ? 'notMet' : 'met';
    return [
      rule(
        'R-12.2.a.12',
        '12(2)(a)',
        `${name} had left ${unit.name} out when it joined, and had not yet brought it in on ${inWords(day)}.`,
        anyOf([onAct(exclusion, finding), choices.leaf('C-11a', finding, undefined, unit.id)]),
        'territorial-exclusion',
      ),
    ];
  }
  const statement = ledger.territorialStatement(state, unit.id, question.asOf);
  if (statement !== null) {
    return [
      rule(
        'R-12.2.a.13',
        '12(2)(a)',
        `${name} has said that it applies the Statute only where it is in control; land it does not control stays its territory (Article 120 allows no reservations).`,
        onAct(statement, 'met'),
      ),
    ];
  }
  const extension = ledger.extension(state, unit.id, question.asOf);
  if (extension !== null && day >= extension.from) {
    return [
      rule(
        'R-12.2.a.12',
        '12(2)(a)',
        `${name} applies the Statute to ${unit.name} from ${inWords(extension.from)}.`,
        onAct(extension, 'met'),
      ),
    ];
  }
  // The practice of listing units is that of the State whose unit it is, not of a rival claimant.
  if (unit.coverage !== 'by-extension' || !unit.titles.some((title) => title.administering === state)) return [];
  const inside = choices.take('C-11b', { subject: unit.id }) === 'in';
  const finding = inside ? 'met' : 'notMet';
  const says =
    extension === null
      ? `${unit.name} was neither excluded by ${name} nor named in an extension.`
      : `${name} extended the Statute to ${unit.name} only from ${inWords(extension.from)}, and had never excluded it.`;
  const leaf = choices.leaf('C-11b', finding, undefined, unit.id);
  return [
    rule('R-12.2.a.12', '12(2)(a)', says, extension === null ? leaf : anyOf([onAct(extension, finding), leaf]), 'territorial-exclusion'),
  ];
}
