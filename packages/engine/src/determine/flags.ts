import { linkedStates } from '../law/places.ts';
import { leads } from '../law/rome-statute/leadership.ts';
import { coveringTrigger } from '../law/situations.ts';
import { inWords } from '../time/day.ts';
import type { Flag } from './answer.ts';
import { closedExamination } from './closed-examinations.ts';
import type { LazyDetermination } from './determination.ts';

/** Admissibility (L4) and enforcement (L5): said beside the answer, never folded into it. */
export function flagsOf(determination: LazyDetermination): readonly Flag[] {
  if (determination.jurisdiction === 'no') return [];
  const { question } = determination;
  const flags: Flag[] = [
    // R-17.b, R-17.2, R-17.3: whether proceedings were ended or are genuine needs facts about them that no question holds.
    {
      layer: 'L4',
      rule: 'R-17.a',
      cites: '17(1)(a)',
      says: 'Inadmissible while a State with jurisdiction genuinely investigates or prosecutes the same person for substantially the same conduct; no bar under this head where none does.',
    },
  ];
  const [branch] = determination.speaking;
  if (branch !== undefined) flags.push(...closedExamination(branch.incident));
  if (question.matter.previouslyTried === true)
    flags.push({
      layer: 'L4',
      rule: 'R-20',
      cites: '20(3)',
      says: 'The person was tried for the same conduct: inadmissible unless that trial shielded the person or was not genuine.',
    });
  if (determination.trigger.type !== 'unsc-referral-made')
    flags.push({
      layer: 'L4',
      rule: 'R-18',
      cites: '18(2)',
      says: 'States are notified; one may ask within a month that the Prosecutor defer to its own investigation.',
    });
  flags.push({ layer: 'L4', rule: 'R-17.d', cites: '17(1)(d)', says: 'The case must be of sufficient gravity.' });
  flags.push(...enforcement(determination));
  return flags;
}

function enforcement(determination: LazyDetermination): readonly Flag[] {
  const { question, world, asOf } = determination;
  const flags: Flag[] = [];
  const { office, nationalities } = question.suspect;
  if (typeof office === 'string' && leads(office) === true) {
    // nor is office a defence.
    flags.push({ layer: 'L5', rule: 'R-27.2', cites: '27(2)', says: 'Immunity of office does not bar the Court’s jurisdiction.' });
    if ((nationalities ?? []).some((state) => world.ledger.standing(state, asOf, asOf).kind !== 'party')) {
      flags.push({
        layer: 'L5',
        rule: 'R-98.1',
        cites: '98(1)',
        says: `States may refuse arrest by invoking the immunity of a non-Party’s official.${asOf >= '2019-05-06' ? ' The Court holds that none applies (Appeals Chamber, 6 May 2019); several States disagree (C-23).' : ' Whether one applies is disputed (C-23).'}`,
      });
    }
  }
  flags.push({
    layer: 'L5',
    rule: 'R-63',
    cites: '63',
    says: 'There is no trial in the absence of the accused; charges may be confirmed in absence in some cases (Article 61(2)(b)).',
  });
  const agreements = (nationalities ?? []).flatMap(
    (state) => world.ledger.file(state)?.acts.filter((act) => act.act === 'non-surrender-agreement' && act.known <= asOf) ?? [],
  );
  const [branch] = determination.speaking;
  const inPlay = branch === undefined ? [] : linkedStates(branch.incident);
  // An agreement with one State says something only where that State may be the one asked to surrender.
  for (const act of agreements.filter((one) => !('with' in one) || one.with === undefined || inPlay.includes(one.with)))
    flags.push({ layer: 'L5', rule: 'R-98.2', cites: '98(2)', says: `${act.says} Such agreements concern surrender, not jurisdiction.` });
  flags.push(...lastingDuties(determination));
  // requests to States that are no Parties rest on their agreement.
  const parties = inPlay.filter((state) => world.ledger.standing(state, asOf, asOf).kind === 'party');
  if (parties.length === 0)
    flags.push({
      layer: 'L5',
      rule: 'R-86',
      cites: '86',
      says: 'None of the States in play is a Party; without a duty under Article 12(3) or a resolution of the Security Council, arrest and evidence depend on others.',
    });
  return flags;
}

/** .c: a State that has left must still cooperate in what was begun while it was a Party. */
function lastingDuties({ speaking: [branch], world, asOf }: LazyDetermination): readonly Flag[] {
  const situation = branch === undefined ? undefined : coveringTrigger(branch.incident)?.situation;
  const opened = situation?.investigationOpened;
  if (branch === undefined || opened === undefined || (situation?.investigationKnown ?? opened) > asOf) return [];
  return linkedStates(branch.incident).flatMap((state) => {
    const standing = world.ledger.standing(state, asOf, asOf);
    if (standing.kind !== 'withdrawn' || opened >= standing.withdrawal.takesEffect) return [];
    const says = `${world.ledger.name(state)} left on ${inWords(standing.withdrawal.takesEffect)}; its duty to cooperate in the investigation opened on ${inWords(opened)}, before that day, remains.`;
    return [{ layer: 'L5', rule: 'R-127.2.c', cites: '127(2)', says } as const];
  });
}
