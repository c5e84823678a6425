import { type CallOptions, type ClientOptions, Connection, segment } from './connection.ts';
import type {
  Accusations,
  AccusationsQuery,
  Ask,
  AskQuery,
  Changes,
  ChangesForBody,
  ChangesForQuery,
  ChangesQuery,
  Check,
  CheckLine,
  CheckUnreadable,
  Crime,
  CrimeQuery,
  CrimeSearch,
  Crimes,
  CrimesQuery,
  Docket,
  DocketQuery,
  Forums,
  Health,
  IssueQuery,
  Issues,
  IssuesQuery,
  Parties,
  PartiesQuery,
  Person,
  PersonQuery,
  PersonsQuery,
  Problems,
  Question,
  QuestionsWithActs,
  Read,
  ReadQuery,
  Record as RecordView,
  Rule,
  RuleQuery,
  Rules,
  RulesQuery,
  Situation,
  SituationQuery,
  SituationsQuery,
  SourceEntry,
  Sources,
  SourcesQuery,
  State,
  StatementGiven,
  StateQuery,
  States,
  StatesQuery,
  Territory,
  TerritoryQuery,
  TextGiven,
  TextRefused,
  UnitQuery,
  Units,
  UnitsQuery,
  WhyNot,
} from './generated.ts';
import { ScreeningClient } from './screening-client.ts';

/** A query without the form of the answer, which is JSON, and without pages: lists come whole. */
export type Whole<Query> = Omit<Query, 'format' | 'limit' | 'cursor'>;

/** Acts of the asker's own, in the record's form, laid over the record. */
export type WithActs = Pick<QuestionsWithActs, 'with_acts'>;

/**
 * Every address of the API. Parameters and answers bear the names of the command line's flags and JSON.
 * Rejects with a ProblemError where the server refuses, and with what `fetch` throws where none answers.
 */
export class RationeClient {
  readonly #connection: Connection;
  readonly screening: ScreeningClient;

  /** `home`: where the server is, as in `http://127.0.0.1:4280`. */
  constructor(home: string | URL, options?: ClientOptions) {
    this.#connection = new Connection(home, options);
    this.screening = new ScreeningClient(this.#connection);
  }

  /** Can the Court try this, and why? */
  ask(question: Question, query?: Whole<AskQuery> & WithActs, options?: CallOptions): Promise<Ask> {
    return this.#questions('/ask', question, query, options);
  }

  /** Many questions, at most 10,000; one that cannot be read has its issues in its place. */
  askMany(questions: readonly Question[], query?: Whole<AskQuery> & WithActs, options?: CallOptions): Promise<(Ask | Problems)[]> {
    return this.#questions('/ask', questions, query, options);
  }

  /** What stands in the way, limb by limb. */
  whyNot(question: Question, query?: Whole<AskQuery> & WithActs, options?: CallOptions): Promise<WhyNot> {
    return this.#questions('/why-not', question, query, options);
  }

  whyNotMany(questions: readonly Question[], query?: Whole<AskQuery> & WithActs, options?: CallOptions): Promise<(WhyNot | Problems)[]> {
    return this.#questions('/why-not', questions, query, options);
  }

  /** Where else it could be tried. */
  forums(question: Question, query?: Whole<AskQuery> & WithActs, options?: CallOptions): Promise<Forums> {
    return this.#questions('/forums', question, query, options);
  }

  forumsMany(questions: readonly Question[], query?: Whole<AskQuery> & WithActs, options?: CallOptions): Promise<(Forums | Problems)[]> {
    return this.#questions('/forums', questions, query, options);
  }

  /** A State on a day. `id`: code or name. */
  state(id: string, query?: Whole<StateQuery>, options?: CallOptions): Promise<State> {
    return this.#connection.json(`/state/${segment(id)}`, { ...options, query });
  }

  states(query?: Whole<StatesQuery>, options?: CallOptions): Promise<States> {
    return this.#connection.json('/states', { ...options, query });
  }

  parties(query?: Whole<PartiesQuery>, options?: CallOptions): Promise<Parties> {
    return this.#connection.json('/parties', { ...options, query });
  }

  docket(query?: Omit<DocketQuery, 'format' | 'table'>, options?: CallOptions): Promise<Docket> {
    return this.#connection.json('/docket', { ...options, query });
  }

  situations(query?: Whole<SituationsQuery>, options?: CallOptions): Promise<Situation[]> {
    return this.#connection.json('/situations', { ...options, query });
  }

  /** `id`: id, name, number or State, which may fit several. */
  situation(id: string, query?: Whole<SituationQuery>, options?: CallOptions): Promise<Situation | Situation[]> {
    return this.#connection.json(`/situation/${segment(id)}`, { ...options, query });
  }

  persons(query?: Whole<PersonsQuery>, options?: CallOptions): Promise<Person[]> {
    return this.#connection.json('/persons', { ...options, query });
  }

  /** `id`: id, name or part of a name, which may fit several. */
  person(id: string, query?: Whole<PersonQuery>, options?: CallOptions): Promise<Person | Person[]> {
    return this.#connection.json(`/person/${segment(id)}`, { ...options, query });
  }

  crimes(query?: Omit<Whole<CrimesQuery>, 'q'>, options?: CallOptions): Promise<Crimes> {
    return this.#connection.json('/crimes', { ...options, query });
  }

  /** Offences by words of a reader. */
  findCrimes(words: string, query?: Omit<Whole<CrimesQuery>, 'q'>, options?: CallOptions): Promise<CrimeSearch> {
    return this.#connection.json('/crimes', { ...options, query: { ...query, q: words } });
  }

  /** `id`: a provision such as 8(2)(e)(xix), or a group of them, which gives several. */
  crime(id: string, query?: Whole<CrimeQuery>, options?: CallOptions): Promise<Crime | Crime[]> {
    return this.#connection.json(`/crime/${segment(id)}`, { ...options, query });
  }

  rules(query?: Whole<RulesQuery>, options?: CallOptions): Promise<Rules> {
    return this.#connection.json('/rules', { ...options, query });
  }

  rule(id: string, query?: Whole<RuleQuery>, options?: CallOptions): Promise<Rule> {
    return this.#connection.json(`/rule/${segment(id)}`, { ...options, query });
  }

  /** What is contested, and who holds what. */
  issues(query?: Whole<IssuesQuery>, options?: CallOptions): Promise<Issues> {
    return this.#connection.json('/issues', { ...options, query });
  }

  issue(id: string, query?: Whole<IssueQuery>, options?: CallOptions): Promise<Issues> {
    return this.#connection.json(`/issue/${segment(id)}`, { ...options, query });
  }

  /** What was done after the first day and up to the second. */
  changes(query: Whole<ChangesQuery>, options?: CallOptions): Promise<Changes> {
    return this.#connection.json('/changes', { ...options, query });
  }

  /** The same, and which questions answer differently; at most 1,000. */
  changesFor(questions: ChangesForBody, query: Whole<ChangesForQuery>, options?: CallOptions): Promise<Changes> {
    return this.#connection.json('/changes', { ...options, method: 'POST', query, json: questions });
  }

  /** Every place a point may be in, and whose it was. Degrees, WGS84. */
  territory(query: Whole<TerritoryQuery>, options?: CallOptions): Promise<Territory> {
    return this.#connection.json('/territory', { ...options, query });
  }

  units(query?: Whole<UnitsQuery>, options?: CallOptions): Promise<Units> {
    return this.#connection.json('/units', { ...options, query });
  }

  unit(id: string, query?: Whole<UnitQuery>, options?: CallOptions): Promise<Units> {
    return this.#connection.json(`/unit/${segment(id)}`, { ...options, query });
  }

  /** Which record this is, and how well it is supported. */
  record(options?: CallOptions): Promise<RecordView> {
    return this.#connection.json('/record', options);
  }

  sources(query?: Whole<SourcesQuery>, options?: CallOptions): Promise<Sources> {
    return this.#connection.json('/sources', { ...options, query });
  }

  source(id: string, options?: CallOptions): Promise<SourceEntry> {
    return this.#connection.json(`/source/${segment(id)}`, options);
  }

  /** Is a statement about the Court so? */
  check(statement: StatementGiven, options?: CallOptions): Promise<Check> {
    return this.#connection.json('/check', { ...options, method: 'POST', json: statement });
  }

  /** Many statements; one that cannot be read has its issues in its place. */
  checkMany(statements: readonly StatementGiven[], options?: CallOptions): Promise<(CheckLine | CheckUnreadable)[]> {
    return this.#connection.json('/check', { ...options, method: 'POST', json: statements });
  }

  /** What a text says about the Court. */
  read(text: TextGiven, query?: Whole<ReadQuery>, options?: CallOptions): Promise<Read> {
    return this.#connection.json('/read', { ...options, method: 'POST', query, json: text });
  }

  readMany(texts: readonly TextGiven[], query?: Whole<ReadQuery>, options?: CallOptions): Promise<(Read | TextRefused)[]> {
    return this.#connection.json('/read', { ...options, method: 'POST', query, json: { texts } });
  }

  /** A file as it is: HTML, PDF, DOCX and others. A web archive holds several texts and gives a list. */
  readFile(file: Blob, query?: Whole<ReadQuery>, options?: CallOptions): Promise<Read | (Read | TextRefused)[]> {
    return this.#connection.json('/read', { ...options, method: 'POST', query, ...asItIs(file) });
  }

  /** Who accuses whom of what in texts, and whether the Court could try such conduct. */
  accusations(texts: readonly TextGiven[], query?: Whole<AccusationsQuery>, options?: CallOptions): Promise<Accusations> {
    return this.#connection.json('/accusations', { ...options, method: 'POST', query, json: { texts } });
  }

  accusationsInFile(file: Blob, query?: Whole<AccusationsQuery>, options?: CallOptions): Promise<Accusations> {
    return this.#connection.json('/accusations', { ...options, method: 'POST', query, ...asItIs(file) });
  }

  health(options?: CallOptions): Promise<Health> {
    return this.#connection.json('/health', options);
  }

  /** Counters in the form of Prometheus. */
  metrics(options?: CallOptions): Promise<string> {
    return this.#connection.text('/metrics', options);
  }

  #questions<Answer>(
    path: string,
    questions: Question | readonly Question[],
    { with_acts, ...query }: Whole<AskQuery> & WithActs = {},
    options?: CallOptions,
  ): Promise<Answer> {
    const json = with_acts === undefined ? questions : { questions, with_acts };
    return this.#connection.json(path, { ...options, method: 'POST', query, json });
  }
}

function asItIs(file: Blob): { readonly body: Blob; readonly contentType: string } {
  return { body: file, contentType: file.type === '' ? 'application/octet-stream' : file.type };
}
