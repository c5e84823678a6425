import act from '../../../../record/schemas/act.schema.json';
import boundaries from '../../../../record/schemas/boundaries.schema.json';
import budget from '../../../../record/schemas/budget.schema.json';
import courtCase from '../../../../record/schemas/case.schema.json';
import common from '../../../../record/schemas/common.schema.json';
import councilAct from '../../../../record/schemas/council-act.schema.json';
import exceptions from '../../../../record/schemas/exceptions.schema.json';
import forum from '../../../../record/schemas/forum.schema.json';
import forumRule from '../../../../record/schemas/forum-rule.schema.json';
import instrument from '../../../../record/schemas/instrument.schema.json';
import issue from '../../../../record/schemas/issue.schema.json';
import nonCompliance from '../../../../record/schemas/non-compliance.schema.json';
import officials from '../../../../record/schemas/officials.schema.json';
import person from '../../../../record/schemas/person.schema.json';
import proposals from '../../../../record/schemas/proposals.schema.json';
import situation from '../../../../record/schemas/situation.schema.json';
import source from '../../../../record/schemas/source.schema.json';
import state from '../../../../record/schemas/state.schema.json';
import territoryCodes from '../../../../record/schemas/territory-codes.schema.json';
import treaty from '../../../../record/schemas/treaty.schema.json';
import unit from '../../../../record/schemas/unit.schema.json';
import type { FileKind } from './file-kind.ts';

/** Shared parts, referred to by the others. */
export const sharedSchemas = [common, act] as const;

export const schemaOf = {
  state,
  treaty,
  instrument,
  proposals,
  'council-act': councilAct,
  source,
  situation,
  case: courtCase,
  person,
  budget,
  officials,
  'non-compliance': nonCompliance,
  forum,
  'forum-rule': forumRule,
  issue,
  unit,
  'territory-codes': territoryCodes,
  boundaries,
  exceptions,
} satisfies Record<FileKind, object>;

export const actSchema = act;
