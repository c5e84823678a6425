import accusations from '../../schemas/accusations.schema.json';
import ask from '../../schemas/ask.schema.json';
import changes from '../../schemas/changes.schema.json';
import check from '../../schemas/check.schema.json';
import crime from '../../schemas/crime.schema.json';
import crimeSearch from '../../schemas/crime-search.schema.json';
import crimes from '../../schemas/crimes.schema.json';
import docket from '../../schemas/docket.schema.json';
import forums from '../../schemas/forums.schema.json';
import health from '../../schemas/health.schema.json';
import issues from '../../schemas/issues.schema.json';
import parties from '../../schemas/parties.schema.json';
import person from '../../schemas/person.schema.json';
import problem from '../../schemas/problem.schema.json';
import question from '../../schemas/question.schema.json';
import read from '../../schemas/read.schema.json';
import record from '../../schemas/record.schema.json';
import rule from '../../schemas/rule.schema.json';
import rules from '../../schemas/rules.schema.json';
import screen from '../../schemas/screen.schema.json';
import screenExplain from '../../schemas/screen-explain.schema.json';
import screenManifest from '../../schemas/screen-manifest.schema.json';
import screenReport from '../../schemas/screen-report.schema.json';
import screenRowIssue from '../../schemas/screen-row-issue.schema.json';
import screening from '../../schemas/screening.schema.json';
import situation from '../../schemas/situation.schema.json';
import sources from '../../schemas/sources.schema.json';
import state from '../../schemas/state.schema.json';
import states from '../../schemas/states.schema.json';
import territory from '../../schemas/territory.schema.json';
import units from '../../schemas/units.schema.json';
import whyNot from '../../schemas/why-not.schema.json';

/** The published schemas of what the API takes and gives: those of the command line, and of the lists only the API has. */
export const publishedSchemas: readonly { readonly $id: string; readonly $defs: Readonly<Record<string, object>> }[] = [
  ask,
  whyNot,
  forums,
  state,
  states,
  parties,
  docket,
  situation,
  person,
  crime,
  crimes,
  crimeSearch,
  rule,
  rules,
  issues,
  changes,
  territory,
  units,
  record,
  sources,
  question,
  screening,
  screen,
  screenManifest,
  screenExplain,
  screenReport,
  screenRowIssue,
  problem,
  health,
  check,
  read,
  accusations,
];
