/** @ratione/engine/views: the published JSON of each answer (packages/server/schemas), for command line, API and browser alike. */

export { subjectWords } from '../law/situations.ts';
export {
  type AccusationAnswerView,
  type AccusationRowView,
  type AccusationsView,
  accusationsView,
  type RelationEdgeView,
} from './accusations.ts';
export { type ActView, actView, type SourceView, sourceViews, titleOf } from './act.ts';
export { type AskView, askView } from './ask.ts';
export { actsBetween, type ChangesView, type Compared, changesView, type Outcome } from './changes.ts';
export { type CheckView, checkView } from './check.ts';
export { claimReview } from './claim-review.ts';
export type { ViewContext } from './context.ts';
export {
  type AcceptanceView,
  acceptances,
  type CrimeSearchView,
  type CrimeView,
  crimeSearchView,
  crimesFound,
  crimeView,
  malformedCrime,
} from './crime.ts';
export { type CrimeRowView, type CrimesView, crimesView } from './crimes.ts';
export { type DecidingView, decidingView } from './deciding.ts';
export {
  type DocketLists,
  type DocketPerson,
  type DocketStats,
  type DocketView,
  docketChecked,
  docketDay,
  docketOn,
  docketView,
} from './docket.ts';
export * from './docket-stages.ts';
export { type FailedLimb, failedLimbs } from './failed-limbs.ts';
export { folded } from './folded.ts';
export { type ForumsView, forumsView } from './forums.ts';
export { personMemory, situationMemory } from './from-memory.ts';
export { type IssueModeView, type IssuesView, type IssueView, issuesView, issueView } from './issues.ts';
export { type PartiesView, partiesView } from './parties.ts';
export {
  findPersons,
  type PersonView,
  personsView,
  personView,
  type SentenceView,
  sentenceBy,
  unknownPerson,
  visiblePersons,
} from './person.ts';
export { type Answered, answer, type Facts, isMapping, unwrapped, withAsOf } from './question.ts';
export {
  type AllegationView,
  allegationView,
  type FindingView,
  type OriginalPlace,
  type ReadView,
  type ReadViewInput,
  readView,
  type StatementView,
  statementView,
  type TextSource,
} from './read.ts';
export { type RecordView, recordView } from './record.ts';
export { oldestCheck, type RecordStamp, recordStamp, staleness } from './record-stamp.ts';
export {
  type CaseRow,
  issuesOf,
  type PositionView,
  positionView,
  type RuleEntryView,
  type RuleIssueView,
  type RuleView,
  ruleEntryView,
  ruleIdOf,
  rulesNamed,
  ruleView,
  unknownRule,
  type VoiceView,
} from './rule.ts';
export { type RuleRowView, type RulesView, rulesView } from './rules.ts';
export {
  findSituations,
  personsOf,
  type SituationEventView,
  type SituationView,
  situationsView,
  situationView,
  unknownSituation,
  visibleSituations,
} from './situation.ts';
export { type SourceEntryView, type SourcesView, sourceEntryView, sourcesView } from './sources.ts';
export { councilActs, STANDING_WORDS, type StateView, stateView, statusView, unknownState } from './state.ts';
export { type StateRowView, type StatesView, statesView } from './states.ts';
export {
  type TerritoryCandidateView,
  type TerritoryView,
  type TitleView,
  territoryView,
  titleView,
  type UnitsGeoJson,
  type UnitsView,
  type UnitView,
  unitsGeoJson,
  unitsView,
  unitView,
} from './territory.ts';
export { type UnofficialMark, unofficialLine, unofficialMark } from './unofficial.ts';
export { type WhyNotView, whyNotView } from './why-not.ts';
