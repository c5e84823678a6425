import { alleged, allOf, anyOf, gap, onRecord, rule } from '../../proof/build.ts';
import type { Proof } from '../../proof/proof.ts';
import type { StateId, Title, Unit } from '../../record/shape.ts';
import type { Base } from '../../terms/outcome.ts';
import { titleOn } from '../../territory/title.ts';
import { inWords } from '../../time/day.ts';
import type { Incident } from '../incident.ts';
import type { Candidate } from '../question.ts';
import { type Acceptance, accepted } from './acceptance.ts';
import { notWithheldUnder124 } from './article-124.ts';
import { unitIncluded } from './territorial-application.ts';

/** One way the incident may be linked to a State that accepted jurisdiction. */
export interface Link {
  readonly limb: 'territory' | 'vessel-or-aircraft' | 'nationality';
  readonly base: Base;
  readonly state: StateId | null;
  readonly proof: Proof;
}

/** Article 12(2)(a): the State of the territory, or of the ship or aircraft, had accepted jurisdiction. */
export function article12_2_a(incident: Incident): readonly Link[] {
  return [...place(incident), ...elementsElsewhere(incident), ...acrossTheBorder(incident), ...aboard(incident)];
}

/** .a.1, R-12.2.a.2, R-12.2.a.14: the place of the conduct. */
function place(incident: Incident): readonly Link[] {
  const { place: where } = incident.question;
  if (where.setting === 'eez' || where.setting === 'high-seas') {
    const words =
      where.setting === 'eez' ? 'An exclusive economic zone is not territory of the coastal State' : 'The high seas are nobody’s territory';
    return [
      link(
        null,
        rule(
          'R-12.2.a.2',
          '12(2)(a)',
          `${words}; only the flag or the suspect’s nationality can help.`,
          alleged(
            'place.setting',
            `The place is ${where.setting === 'eez' ? 'in an exclusive economic zone' : 'on the high seas'}.`,
            'notMet',
          ),
        ),
      ),
    ];
  }
  if (where.outside) return [];
  if (where.candidates.length === 0) {
    return [
      link(
        null,
        rule(
          'R-12.2.a.14',
          '12(2)(a)',
          'The territory is not known.',
          gap('factMissing', 'place', 'In which State’s territory did the conduct happen?'),
        ),
      ),
    ];
  }
  const links = where.candidates.map((candidate) => territoryAt(incident, candidate));
  const [only] = links;
  if (only !== undefined && links.length === 1) return [only];
  return where.together ? links : [oneOf(incident, links)];
}

/** .a.14: several places are possible; the answer stands only if it is the same for all. */
function oneOf(incident: Incident, links: readonly Link[]): Link {
  const names = incident.question.place.candidates.map((candidate) => candidate.name).join(' or ');
  const findings = new Set(links.map((one) => one.proof.finding));
  const proofs = links.map((one) => one.proof);
  const says = `The place is ${names}.`;
  if (findings.size === 1 && !findings.has('open')) {
    const joined = findings.has('met') ? allOf(proofs) : anyOf(proofs);
    return { ...(links[0] ?? link(null, joined)), proof: rule('R-12.2.a.14', '12(2)(a)', says, joined) };
  }
  const asked = gap('factMissing', 'place', `Was it ${names}?`);
  const carrying = links.find((one) => one.proof.finding !== 'notMet') ?? links[0];
  return { ...(carrying ?? link(null, asked)), proof: rule('R-12.2.a.14', '12(2)(a)', says, allOf([anyOf([...proofs, asked]), asked])) };
}

function territoryAt(incident: Incident, candidate: Candidate): Link {
  const unit = candidate.unit === null ? undefined : incident.territory.unit(candidate.unit);
  if (unit === undefined) {
    const state = candidate.state;
    if (state === null)
      return link(
        null,
        rule(
          'R-12.2.a.2',
          '12(2)(a)',
          `${candidate.name} is no State’s territory.`,
          alleged('place.iso3', `The place is ${candidate.name}.`, 'notMet'),
        ),
      );
    return onTerritory(incident, state, null);
  }
  const title = titleOn(unit, incident.day);
  if (title === undefined)
    return candidate.state === null
      ? link(
          null,
          rule(
            'R-12.2.a.14',
            '12(2)(a)',
            `The record has no title to ${unit.name} for that day.`,
            gap('notModelled', 'place', `Whose territory was ${unit.name} on ${inWords(incident.day)}?`),
          ),
        )
      : onTerritory(incident, candidate.state, unit);
  if (title.claims.length === 0)
    return link(
      null,
      rule(
        'R-12.2.a.2',
        '12(2)(a)',
        `${unit.name} is no State’s territory.`,
        onRecord({ ...unit, says: unit.name }, 'notMet', `${unit.name} counts as the territory of no State.`),
      ),
    );
  return title.claims.length === 1 ? onTerritory(incident, title.claims[0]?.state ?? null, unit, title) : disputed(incident, unit, title);
}

/** The conduct lay on the territory of `state`; was it bound, was the unit included, did it withhold war crimes, and does C-01 matter? */
function onTerritory(incident: Incident, state: StateId | null, unit: Unit | null, title?: Title): Link {
  const { ledger, question } = incident;
  if (state === null) {
    const entity = title?.claims[0]?.entity ?? unit?.name ?? 'the place';
    return link(
      null,
      rule(
        'R-12.2.a',
        '12(2)(a)',
        `${entity} is no State that could accept jurisdiction.`,
        alleged('place', `The place is ${unit?.name ?? entity}.`, 'notMet'),
      ),
    );
  }
  const acceptance = accepted(incident, state, 'territory');
  const where = question.place.region ?? ledger.name(state);
  const lies =
    unit !== null && title !== undefined ? titleLeaf(incident, unit, title) : alleged('place', `The conduct is placed in ${where}.`, 'met');
  const premises =
    question.matter.premisesOf === undefined
      ? []
      : [
          rule(
            'R-12.2.a.1',
            '12(2)(a)',
            `Diplomatic premises are territory of the receiving State, here ${ledger.name(state)}, not of ${ledger.name(question.matter.premisesOf)}.`,
            lies,
          ),
        ];
  const proof = filtered(incident, state, acceptance, [
    ...premises,
    lies,
    ...(unit === null || acceptance.proof.finding === 'notMet' ? [] : unitIncluded(incident, acceptance, unit)),
  ]);
  return {
    limb: 'territory',
    base: acceptance.via === 'declaration' ? 'declaration-12(3)' : 'territorial',
    state,
    proof: rule(
      unit === null ? 'R-12.2.a' : ruleForUnit(unit),
      '12(2)(a)',
      `The State on whose territory at least part of the conduct occurred, ${ledger.name(state)}, had accepted jurisdiction.`,
      proof,
    ),
  };
}

/** Whose territory the unit was; a ruling given after the day of asking is not called as a source. */
function titleLeaf(incident: Incident, unit: Unit, title: Title): Proof {
  const { ledger, question } = incident;
  const sources = title.sources.filter((use) => (ledger.record.sources[use.src]?.date ?? '') <= question.asOf);
  const says = title.claims[0]?.says ?? unit.name;
  if (sources.length === title.sources.length) return onRecord({ ...title, id: unit.id }, 'met', says);
  return onRecord({ ...title, id: unit.id, sources, confidence: sources.length === 0 ? 'memory' : 'one-source' }, 'met', says);
}

function ruleForUnit(unit: Unit): string {
  if (unit.kind === 'occupied') return 'R-12.2.a.9';
  return unit.kind === 'dependent' ? 'R-12.2.a.12' : 'R-12.2.a.13';
}

/** .a.11: two or more States claim the unit. Decide without deciding title where all or none accepted; else by characterisation, or C-10. */
function disputed(incident: Incident, unit: Unit, title: Title): Link {
  const { question, choices } = incident;
  const links = title.claims.map((claim) => onTerritory(incident, claim.state, unit, { ...title, claims: [claim] }));
  const findings = links.map((one) => one.proof.finding);
  const claims = title.claims.map((claim) => claim.entity ?? incident.ledger.name(claim.state ?? '')).join(' and ');
  const says = `${unit.name} is claimed by ${claims}.`;
  const first = links[0] ?? link(null, alleged('place', unit.name, 'notMet'));
  if (findings.every((finding) => finding === 'met'))
    return {
      ...first,
      proof: rule(
        'R-12.2.a.11',
        '12(2)(a)',
        `${says} Each had accepted jurisdiction, so title need not be decided.`,
        allOf(links.map((one) => one.proof)),
      ),
    };
  if (findings.every((finding) => finding === 'notMet'))
    return {
      ...first,
      proof: rule(
        'R-12.2.a.11',
        '12(2)(a)',
        `${says} On no view does the territory found jurisdiction.`,
        anyOf(links.map((one) => one.proof)),
      ),
    };
  const characterised = title.characterised;
  const known = characterised !== undefined && characterised.from <= question.asOf;
  const stateOf = (index: number): string => title.claims[index]?.state ?? title.claims[index]?.entity ?? '';
  const shown = known
    ? Math.max(
        0,
        title.claims.findIndex((claim) => claim.state === characterised.state),
      )
    : 0;
  const options = [stateOf(shown), ...title.claims.map((_, index) => stateOf(index)).filter((state) => state !== stateOf(shown))];
  const taken = choices.take('C-10', { subject: unit.id, mode: known ? 'noted' : 'live', options });
  const chosen =
    links[
      Math.max(
        0,
        title.claims.findIndex((_, index) => stateOf(index) === taken),
      )
    ] ?? first;
  const because = known
    ? `${says} ${characterised.by} treats it as ${incident.ledger.name(characterised.state)}’s.`
    : `${says} No chamber, Council, Assembly or ICJ characterisation decides between them.`;
  const leaf = choices.leaf(
    'C-10',
    chosen.proof.finding,
    `Taken as ${incident.ledger.isState(taken) ? incident.ledger.name(taken) : taken}’s.`,
    unit.id,
  );
  return { ...chosen, proof: rule('R-12.2.a.11', '12(2)(a)', because, allOf([chosen.proof, leaf])) };
}

/** .a.3, .5, .6: elements or parts of the crime on the territory of other States. */
function elementsElsewhere(incident: Incident): readonly Link[] {
  const { matter } = incident.question;
  const links: Link[] = [];
  const add = (states: readonly StateId[], id: string, fact: string, words: (name: string) => string): void => {
    for (const state of states) {
      const acceptance = accepted(incident, state, 'territory');
      const name = incident.ledger.name(state);
      const proof = filtered(incident, state, acceptance, [alleged(fact, words(name), 'met')]);
      links.push({
        limb: 'territory',
        base: acceptance.via === 'declaration' ? 'declaration-12(3)' : 'territorial',
        state,
        proof: rule(id, '12(2)(a)', `A State on whose territory part of the crime took place, ${name}, had accepted jurisdiction.`, proof),
      });
    }
  };
  add(matter.alsoAt, 'R-12.2.a.3', 'matter.also_at', (name) => `The conduct also happened in ${name}.`);
  add(matter.elementOn, 'R-12.2.a.3', 'matter.element_on_territory_of', (name) => `An element of the crime took place in ${name}.`);
  if (incident.crime.captureIsElement === true)
    add(matter.capturedIn, 'R-12.2.a.5', 'matter.captured_in', (name) => `The seizure, an element of this crime, took place in ${name}.`);
  for (const state of matter.launchedFrom)
    links.push(
      contestedPlace(
        incident,
        state,
        'C-07',
        'either-place',
        'R-12.2.a.3',
        'matter.conduct_launched_from',
        'The conduct was launched from',
        'noted',
      ),
    );
  for (const state of matter.accessoryActOn)
    links.push(
      contestedPlace(
        incident,
        state,
        'C-06',
        'accessory-place-counts',
        'R-12.2.a.7',
        'matter.accessory_act_on_territory_of',
        'Only an accessory act took place in',
      ),
    );
  for (const state of matter.effectsOn)
    links.push(
      contestedPlace(
        incident,
        state,
        'C-02',
        'effects-suffice',
        'R-12.2.a.4',
        'matter.effects_on_territory_of',
        'Effects that are no element were felt in',
      ),
    );
  return links;
}

/**
 * .a.5: people driven out of one State are driven into another, whose soil then holds an element; a transfer inside one State
 * crosses nothing. Where nobody has said which it was, that is not a no. The transfer of an occupier's own people into occupied land
 * (8(2)(b)(viii)) leaves no such question open.
 */
function acrossTheBorder(incident: Incident): readonly Link[] {
  const { crime, question } = incident;
  const mayCross = crime.flags.includes('cross-border-element') && !crime.flags.includes('occupation-required');
  const { elementOn, noElementElsewhere, alsoAt } = question.matter;
  if (!mayCross || noElementElsewhere === true || elementOn.length > 0 || alsoAt.length > 0) return [];
  const asked = gap(
    'factMissing',
    'matter.element_on_territory_of',
    'Did the people driven out cross into another State, and into which? A crossing into a State that had accepted jurisdiction suffices.',
  );
  return [
    link(
      null,
      rule(
        'R-12.2.a.5',
        '12(2)(a)',
        'It is not said whether people were driven across a border, and into which State.',
        allOf([asked, ...objectionOfNonParty(incident, null)]),
      ),
    ),
  ];
}

/** A place that counts only on one view of a contested issue. */
function contestedPlace(
  incident: Incident,
  state: StateId,
  issue: string,
  holdsUnder: string,
  id: string,
  fact: string,
  words: string,
  mode?: 'noted',
): Link {
  const acceptance = accepted(incident, state, 'territory');
  const name = incident.ledger.name(state);
  const base: Base = acceptance.via === 'declaration' ? 'declaration-12(3)' : 'territorial';
  const says = `${words} ${name}.`;
  if (acceptance.proof.finding === 'notMet') return { limb: 'territory', base, state, proof: rule(id, '12(2)(a)', says, acceptance.proof) };
  const holds = incident.choices.take(issue, mode === undefined ? { subject: state } : { subject: state, mode }) === holdsUnder;
  const leaf = incident.choices.leaf(issue, holds ? 'met' : 'notMet', undefined, state);
  return {
    limb: 'territory',
    base,
    state,
    proof: rule(id, '12(2)(a)', says, allOf([alleged(fact, says, 'met'), leaf, filtered(incident, state, acceptance, [])])),
  };
}

/** .a.8: crimes aboard a ship or aircraft, through its State of registration. */
function aboard(incident: Incident): readonly Link[] {
  const { matter, place: where } = incident.question;
  const crafts = [
    { kind: 'ship', flag: matter.vesselFlag, fact: 'matter.vessel_flag', expected: where.setting === 'vessel' },
    { kind: 'aircraft', flag: matter.aircraftRegistration, fact: 'matter.aircraft_registration', expected: where.setting === 'aircraft' },
  ] as const;
  if (matter.unregistered === true) {
    return [
      craft(
        null,
        rule(
          'R-12.2.a.8',
          '12(2)(a)',
          'A ship or aircraft without registration has no State that could have accepted jurisdiction.',
          alleged('matter.vessel_flag', 'It was registered nowhere.', 'notMet'),
        ),
      ),
    ];
  }
  return crafts.flatMap(({ kind, flag, fact, expected }) => {
    if (flag === undefined)
      return expected && where.candidates.length === 0
        ? [
            craft(
              null,
              rule(
                'R-12.2.a.8',
                '12(2)(a)',
                `The State of registration of the ${kind} is not stated.`,
                gap('factMissing', fact, `In which State was the ${kind} registered?`),
              ),
            ),
          ]
        : [];
    if (flag === null)
      return [
        craft(
          null,
          rule(
            'R-12.2.a.8',
            '12(2)(a)',
            `The State of registration of the ${kind} is not known.`,
            gap('factMissing', fact, `In which State was the ${kind} registered?`),
          ),
        ),
      ];
    const acceptance = accepted(incident, flag, 'registration');
    const name = incident.ledger.name(flag);
    return [
      craft(
        flag,
        rule(
          'R-12.2.a.8',
          '12(2)(a)',
          `The State in which the ${kind} was registered, ${name}, had accepted jurisdiction.`,
          filtered(incident, flag, acceptance, [alleged(fact, `The ${kind} was registered in ${name}.`, 'met')]),
        ),
      ),
    ];
  });
}

/** Article 124, and the objection of non-Parties (C-01), for one territorial or flag link. */
function filtered(incident: Incident, state: StateId, acceptance: Acceptance, facts: readonly Proof[]): Proof {
  const premises = [...facts, acceptance.proof];
  if (acceptance.proof.finding === 'notMet') return allOf(premises);
  premises.push(...notWithheldUnder124(incident, state, 'territory'), ...objectionOfNonParty(incident, state));
  return allOf(premises);
}

/** C-01, noted by the words: jurisdiction over a non-Party's national on accepted territory. */
function objectionOfNonParty(incident: Incident, territorial: StateId | null): readonly Proof[] {
  const { ledger, question, day } = incident;
  const nationalities = question.suspect.nationalities;
  if (nationalities === null || nationalities.length === 0 || (territorial !== null && nationalities.includes(territorial))) return [];
  if (nationalities.some((state) => ledger.standing(state, day, question.asOf).kind === 'party')) return [];
  const covered = incident.choices.take('C-01') === 'covered';
  return [
    rule(
      'R-12.2.a',
      '12(2)(a)',
      'The suspect’s nationality does not matter under the territorial limb, also where the State of nationality is no Party.',
      incident.choices.leaf('C-01', covered ? 'met' : 'notMet'),
    ),
  ];
}

function link(state: StateId | null, proof: Proof): Link {
  return { limb: 'territory', base: 'territorial', state, proof };
}

function craft(state: StateId | null, proof: Proof): Link {
  return { limb: 'vessel-or-aircraft', base: 'vessel-or-aircraft', state, proof };
}
