/** @ratione/engine: can the International Criminal Court try this, and why. Pure: no files, network, clock or DOM. */

export type * from './determine/answer.ts';
export { BAR_WORDS, BASE_WORDS } from './determine/headline.ts';
export { declarationBy, referralOf } from './determine/hypothetical.ts';
export { type FactsChange, type Supposition, withFacts } from './determine/supposition.ts';
export { type TriggerWord, triggerWord } from './determine/trigger.ts';
export { authorities, authorityById } from './law/catalogue/authorities.ts';
export { type CatalogueRule, catalogue, ruleById, rulesUnder } from './law/catalogue/catalogue.ts';
export { type Coverage, coverage } from './law/catalogue/coverage.ts';
export { articleName, statuteLink } from './law/catalogue/rule.ts';
export { keyOf as issueKey } from './law/choices.ts';
export { type CrimeReading, crimeById, crimes, pinpointOf, readCrime } from './law/crimes/catalogue.ts';
export type { Crime, CrimeFamily, CrimeFlag, Element } from './law/crimes/crime.ts';
export { EVERYDAY_CRIMES, readEveryday } from './law/crimes/everyday.ts';
export { type CrimeMatch, findCrimes } from './law/crimes/finder.ts';
export { type ConflictKind, type CrimeSuggestion, suggestCrimes } from './law/crimes/suggest.ts';
export type * from './law/question.ts';
export { article121_5, article126, article127, SIXTIETH_DEPOSIT } from './law/rome-statute/article-126.ts';
export type { Finding, WhyOpen } from './logic/finding.ts';
export type * from './proof/proof.ts';
export { recompute } from './proof/recompute.ts';
export { premisesOf, walk } from './proof/walk.ts';
export { createRatione, type Ratione, type RationeOptions } from './ratione.ts';
export { Ledger, type Standing, shortName } from './record/ledger.ts';
export type * from './record/shape.ts';
export { type PartyRow, partiesOn, type StateStatus, statusOf } from './record/status.ts';
export { renderHtml } from './render/html.ts';
export { toJson } from './render/json.ts';
export { renderMarkdown } from './render/markdown.ts';
export type { RenderOptions } from './render/options.ts';
export { renderText } from './render/text.ts';
export * from './screen/screen.ts';
export type { Issue } from './terms/issue.ts';
export type * from './terms/outcome.ts';
export type { CrimeId, Pinpoint, RuleId } from './terms/pinpoint.ts';
export { whatCodeMayMean } from './territory/other-codes.ts';
export { titleOn } from './territory/title.ts';
export { buildTerritory, type PlaceInput, type PlaceLookup, type TerritoryIndex } from './territory/unit-for.ts';
export {
  buildWorld,
  type Continuity,
  type LocatedAnswer,
  openWorld,
  type PointAnswer,
  type PointCandidate,
  prepareWorld,
  type TitleAnswer,
  type TitlePosition,
  type World,
} from './territory/world.ts';
export { addDays, addYears, type Day, daysBetween, inWords, isDay, nextDay, previousDay, STATUTE_IN_FORCE } from './time/day.ts';
export { type EdtfText, readEdtf, type Span } from './time/edtf.ts';
export { contains, overlaps, type Period } from './time/period.ts';
export { ENGINE_VERSION } from './version.ts';
