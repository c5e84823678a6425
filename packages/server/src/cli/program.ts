import { Command, Option } from 'commander';
import { visible } from '../reading/visible.ts';
import type { SharedOptions } from '../session/session.ts';
import type { AccusationsOptions } from './commands/accusations.ts';
import type { AskOptions } from './commands/ask.ts';
import type { ChangesOptions } from './commands/changes.ts';
import type { CheckOptions } from './commands/check.ts';
import type { CrimeOptions } from './commands/crime.ts';
import type { DocketOptions } from './commands/docket.ts';
import type { PartiesOptions } from './commands/parties.ts';
import type { VerifyOptions } from './commands/record-verify.ts';
import type { ScreenOptions } from './commands/screen.ts';
import type { ExplainOptions } from './commands/screen-explain.ts';
import type { SqlOptions } from './commands/screen-sql.ts';
import type { ServeOptions } from './commands/serve.ts';
import type { StateOptions } from './commands/state.ts';
import { SHELLS } from './completion.ts';
import type { ExitCode } from './exit-code.ts';
import { ANSWERED } from './exit-code.ts';
import { complain, print } from './print.ts';
import type { QuestionOptions } from './questions.ts';
import type { ReadOptions } from './read-render.ts';

/** The commands. Each loads its own part of the program only when it runs, so that starting costs little. */
export function buildProgram(ended: (exit: ExitCode) => void): Command {
  const program = new Command('ratione');
  program
    .description('Can the International Criminal Court try this, and why? An answer with its proof.')
    // Else options after `screen explain` or `screen sql` that `screen` has too would go to `screen` and be lost.
    .enablePositionalOptions()
    .option('-V, --version', 'version of the program, day and hash of the record')
    .helpOption('-h, --help', 'this help')
    .configureOutput({ writeOut: (text) => process.stdout.write(visible(text)), writeErr: complain })
    .configureHelp({ sortSubcommands: false, helpWidth: 80 })
    .showSuggestionAfterError(true)
    .addHelpText('after', EXAMPLES);

  withQuestion(
    program
      .command('ask')
      .summary('answer one question, or a file of them')
      .description('Can the Court try this? By flags, from a file, or asked step by step in a terminal.'),
  )
    .addOption(new Option('--format <form>', 'form of the answer').choices(['text', 'md', 'html', 'json']))
    .option('--short', 'the answer and its main reasons only')
    .addHelpText('after', ASK_HELP)
    .action(async (options: AskOptions) => ended(await (await import('./commands/ask.ts')).ask(options)));

  withQuestion(
    program
      .command('why-not')
      .summary('what stands in the way')
      .description('What bars it, which limbs failed, and the smallest changes that would alter the answer.'),
  ).action(async (options: QuestionOptions) => ended(await (await import('./commands/why-not.ts')).whyNot(options)));

  withQuestion(
    program
      .command('forums')
      .summary('where else it could be tried')
      .description('Other courts that could try it, each with its reason for yes or no.'),
  ).action(async (options: QuestionOptions) => ended(await (await import('./commands/forums.ts')).forums(options)));

  shared(
    program
      .command('state <names...>')
      .summary('where a State stood on a day')
      .description('Where a State stood toward the Court on a day, and its acts. Name or three-letter code.'),
  )
    .option('--on <day>', 'the day asked about; a future day applies notices already received')
    .option('--short', 'the standing only, without the acts')
    .addHelpText('after', '\nExample:\n  ratione state RUS --on 2016-11-30\n')
    .action(async (names: readonly string[], options: StateOptions) =>
      ended(await (await import('./commands/state.ts')).state(names, options)),
    );

  shared(
    program
      .command('parties')
      .summary('the States Parties on a day')
      .description('Every State for which the Statute was in force on a day.'),
  )
    .option('--on <day>', 'the day asked about')
    .action(async (options: PartiesOptions) => ended(await (await import('./commands/parties.ts')).parties(options)));

  shared(
    program
      .command('situation [name]')
      .summary('a situation before the Court')
      .description('What was referred, authorised, opened and decided. Without a name: all of them.'),
  ).action(async (name: string | undefined, options: SharedOptions) =>
    ended(await (await import('./commands/situation.ts')).situation(name, options)),
  );

  shared(
    program
      .command('person [name]')
      .summary('a person publicly charged')
      .description('Charges, stage and decisions. Without a name: all of them.'),
  ).action(async (name: string | undefined, options: SharedOptions) =>
    ended(await (await import('./commands/person.ts')).person(name, options)),
  );

  shared(
    program
      .command('docket')
      .summary('persons, sentences and budgets by a day')
      .description('What the Court had opened, charged, decided and been granted by a day.'),
  )
    .option('--on <day>', 'the day asked about')
    .option('--stats', 'the figures only')
    .action(async (options: DocketOptions) => ended(await (await import('./commands/docket.ts')).docket(options)));

  shared(
    program
      .command('crime <paragraph...>')
      .summary('elements of a crime')
      .description('Elements, counterpart, amendment and who accepted it. Plain words find paragraphs.'),
  )
    .option('--on <day>', 'acceptances in force on this day')
    .addHelpText('after', '\nExamples:\n  ratione crime 8.2.b.iv\n  ratione crime "bombing of a hospital"\n')
    .action(async (words: readonly string[], options: CrimeOptions) =>
      ended(await (await import('./commands/crime.ts')).crime(words.join(' '), options)),
    );

  shared(
    program
      .command('rule <id>')
      .summary('a rule, its text and its cases')
      .description('A rule of the catalogue by id, with contested points and the cases that test it. A bare id names its group.'),
  ).action(async (id: string, options: SharedOptions) => ended(await (await import('./commands/rule.ts')).rule(id, options)));

  shared(
    program
      .command('changes')
      .summary('what changed between two days')
      .description('Acts that became known after the first day and up to the second, and which questions answer differently.'),
  )
    .requiredOption('--between <days...>', 'two days')
    .option('--facts <file>', 'questions to ask on both days')
    .addHelpText('after', '\nExample:\n  ratione changes --between 2016-11-29 2016-11-30 --facts cases/november-2016.yaml\n')
    .action(async (options: ChangesOptions) => ended(await (await import('./commands/changes.ts')).changes(options)));

  addScreenCommands(program, ended);
  addTextCommands(program, ended);
  addRecordCommands(program, ended);

  program
    .command('serve')
    .summary('the workbench and the API, on this machine')
    .description('Serves the workbench and the HTTP API on this machine until stopped, and opens the browser.')
    .option('--port <n>', 'port (default: 4280, or the next that is free)')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--allow-host <name>', 'a further name under which it may be reached; may be repeated', collect)
    .addOption(
      new Option('--log-level <level>', 'what is logged, on stderr').choices(['error', 'warn', 'info', 'debug', 'silent']).default('warn'),
    )
    .option('--no-open', 'do not open the browser')
    .addHelpText('after', '\nExample:\n  ratione serve --port 4280 --no-open\n')
    .action(async (options: ServeOptions) => ended(await (await import('./commands/serve.ts')).serve(options)));

  program
    .command('mcp')
    .summary('the answers as tools for an assistant')
    .description('Offers ask, state, docket, check and crime as tools over standard input and output (Model Context Protocol).')
    .action(async () => ended(await (await import('./commands/mcp.ts')).mcp()));

  program
    .command('export-site <folder>')
    .summary('the workbench as a folder, for use without a network')
    .description(
      'Writes the workbench with law, record and map into a folder that works by double-click on index.html or from any static host.',
    )
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  ratione export-site ./ratione-site\n')
    .action(async (folder: string, options: { readonly json?: boolean }) =>
      ended(await (await import('./commands/export-site.ts')).exportSite(folder, options)),
    );

  program
    .command('completion')
    .summary('completion for your shell')
    .description('Prints a completion script.')
    .addArgument(program.createArgument('<shell>', 'your shell').choices([...SHELLS]))
    .addHelpText(
      'after',
      '\nExamples:\n  ratione completion bash > ~/.local/share/bash-completion/completions/ratione\n  ratione completion fish > ~/.config/fish/completions/ratione.fish\n',
    )
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { completionScript } = await import('./completion.ts');
      await print(completionScript(program, shell));
      ended(ANSWERED);
    });
  return program;
}

function addTextCommands(program: Command, ended: (exit: ExitCode) => void): void {
  texts(
    program
      .command('read [sources...]')
      .summary('what a text says about the Court, checked')
      .description(
        'Finds the statements about the Court in texts, judges each on the day of its text, and lists the accusations. A file (text, Markdown, HTML, MHTML, PDF, DOCX, EML, WARC, WACZ), a folder of them, an address, or - for standard input.',
      ),
  )
    .addOption(new Option('--format <form>', 'form of the answer').choices(['text', 'md', 'json', 'html', 'claimreview']))
    .option('--json', 'print JSON; a line for each text where there are several')
    .option('--out <file>', 'summary of many texts, CSV or, where the name ends in .json, JSON')
    .option('--into <folder>', 'a file for each text, in the form of --format')
    .option('--allegations <file>', 'allegations as JSON lines, with speaker, accused, act, place, time and span')
    .option('--watch <folder>', 'read what is in a folder and what comes to it, until Ctrl-C')
    .addHelpText('after', READ_HELP)
    .action(async (sources: readonly string[], options: ReadOptions) =>
      ended(await (await import('./commands/read.ts')).read(sources, options)),
    );

  program
    .command('check [statement...]')
    .summary('is a statement about the Court so')
    .description('Judges a statement as given, on the day of its text, with the acts that decide it.')
    .option('--as-of <day>', 'day, month or year of the text; left out: the day of the record, with the periods in which it is true')
    .option('--lang <code>', 'language of the statement')
    .option('--batch <file>', 'JSON lines with id, text, lang and date; - reads standard input')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  ratione check "Russia withdrew from the ICC in 2016" --as-of 2017-01-03\n')
    .action(async (words: readonly string[], options: CheckOptions) =>
      ended(await (await import('./commands/check.ts')).check(words, options)),
    );

  texts(
    program
      .command('accusations <sources...>')
      .summary('who accuses whom, and could anyone try it')
      .description(
        'Over texts: who accuses whom of what, where and when, how often and in how many independent texts, who denies it, and whether the Court could try such conduct, on the day of the text and now. A reading of what texts say; nobody is called responsible by it.',
      ),
  )
    .addOption(
      new Option('--format <form>', 'form of the answer; dot: who backs whom, for Graphviz').choices(['text', 'md', 'csv', 'json', 'dot']),
    )
    .option('--json', 'print JSON')
    .action(async (sources: readonly string[], options: AccusationsOptions) =>
      ended(await (await import('./commands/accusations.ts')).accusations(sources, options)),
    );
}

function texts(command: Command): Command {
  return command
    .option('--as-of <day>', 'day, month or year of the text; left out: as the text states it')
    .option('--lang <code>', 'language of the text')
    .option('--keep <folder>', 'keep the originals there under their hash');
}

function addRecordCommands(program: Command, ended: (exit: ExitCode) => void): void {
  const record = program.command('record').summary('check the record itself').description('Checks of the record of acts and decisions.');
  record
    .command('verify')
    .summary('run every rule over the record')
    .description('Runs every rule over the files of the record.')
    .option('--folder <folder>', 'a record folder other than that of the repository')
    .option('--json', 'print JSON')
    .action(async (options: VerifyOptions) => ended(await (await import('./commands/record-verify.ts')).recordVerify(options)));
  record
    .command('compare <file>')
    .summary('compare with a saved UN status page')
    .description(
      'Lists every difference between the record and a status page of the UN Treaty Collection saved as HTML (chapter XVIII-10 and its amendments).',
    )
    .option('--json', 'print JSON')
    .action(async (file: string, options: { readonly json?: boolean }) =>
      ended(await (await import('./commands/record-compare.ts')).recordCompare(file, options)),
    );
}

function addScreenCommands(program: Command, ended: (exit: ExitCode) => void): void {
  const screen = shared(
    program
      .command('screen [file]')
      .summary('which events of a table are within reach')
      .description('Screens a table of events: CSV, TSV, JSON Lines, GeoJSON or Parquet, packed or not; - reads standard input.'),
  )
    .option('--out <result>', 'where the result goes: .csv, .csv.gz, .csv.zst, .parquet, .jsonl or .geojson')
    .option('--position <issue=position>', 'hold a contested issue fast, as in C-10/UKR-crimea=UKR; may be repeated', collect)
    .option('--assume-national <state>', 'take the suspect for a national of a State; stateless; actor')
    .option('--with-input', 'add the original columns')
    .option('--mapping <file>', 'which column is what (JSON or YAML); found by name otherwise')
    .option('--report <file>', 'write a report as one HTML page, and its data beside the result')
    .option('--threads <n>', 'threads to use (default: 2)')
    .option('--memory <size>', 'memory for tables before they go to disk (default: 450MB)')
    .addHelpText('after', SCREEN_HELP)
    .action(async (file: string | undefined, options: ScreenOptions) => {
      if (file === undefined) return screen.help({ error: true });
      ended(await (await import('./commands/screen.ts')).screen(file, options));
    });
  screen
    .command('explain <result>')
    .summary('the proof behind one row')
    .description('The full proof of one row of a result, by its id or its number.')
    .requiredOption('--row <id>', 'id of the row, or its number')
    .option('--short', 'the answer and its main reasons only')
    .option('--json', 'print JSON of a published schema')
    .option('--with-acts <file>', 'the acts of your own that the run used', collect)
    .action(async (result: string, options: ExplainOptions) =>
      ended(await (await import('./commands/screen-explain.ts')).screenExplain(result, options)),
    );
  screen
    .command('sql [file]')
    .summary('the answers as SQL for another engine')
    .description(
      'Prints tables of answers and a view, so that another database can screen its own rows. With a file: the texts of that file too.',
    )
    .addOption(new Option('--dialect <dialect>', 'whose SQL').choices(['duckdb', 'postgres', 'clickhouse', 'spark']).makeOptionMandatory())
    .option('--as-of <day>', 'answer as it could be known on this day (default: today)')
    .option('--with-acts <file>', 'lay acts of your own over the record (YAML or JSON)', collect)
    .option('--position <issue=position>', 'hold a contested issue fast; may be repeated', collect)
    .option('--assume-national <state>', 'take the suspect for a national of a State; stateless')
    .action(async (file: string | undefined, options: SqlOptions) =>
      ended(await (await import('./commands/screen-sql.ts')).screenSql(file, options)),
    );
}

function shared(command: Command): Command {
  return command
    .option('--as-of <day>', 'answer as it could be known on this day (default: today)')
    .option('--json', 'print JSON of a published schema')
    .option('--with-acts <file>', 'lay acts of your own over the record (YAML or JSON)', collect)
    .option('--what-if <words>', 'suppose an act, as in "SYR declares 12(3) from 2011-03-15"', collect);
}

function withQuestion(command: Command): Command {
  command
    .option('--facts <file>', 'a question, or a list of them, as JSON or YAML; - reads standard input')
    .option('--crime <paragraph>', 'paragraph of the Statute, as in 8(2)(e)(i) or 8.2.e.i, or a plain word; may be repeated', collect)
    .option('--place <place>', 'territory code, State, or a place the record names; unknown')
    .option('--region <name>', 'town or region')
    .option('--lat <degrees>', 'latitude')
    .option('--lon <degrees>', 'longitude')
    .option('--precision-km <km>', 'how far off the coordinates may be')
    .addOption(
      new Option('--setting <setting>', 'kind of place').choices(['land', 'vessel', 'aircraft', 'high-seas', 'eez', 'diplomatic-premises']),
    )
    .option('--on <day>', 'day of the conduct; imprecise days as in 2014-05 or 2014~')
    .option('--from <day>', 'first day of the conduct')
    .option('--to <day>', 'last day of the conduct')
    .option('--national <state>', 'nationality of the suspect; stateless; unknown; may be repeated', collect)
    .option('--age <years>', 'age at the conduct')
    .option('--office <office>', 'office held')
    .option('--legal-person', 'the suspect is a company or another body, not a human being')
    .addOption(new Option('--conflict <kind>', 'armed conflict').choices(['iac', 'niac', 'both', 'none', 'not-required']))
    .option('--matter <key=value>', 'a further alleged fact, as in vessel_flag=COM; may be repeated', collect);
  return shared(command);
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

const EXAMPLES = `
Examples:
  ratione ask --crime 8.2.e.i --place SYR --region Aleppo --on 2016-11-16 \\
      --national RUS --as-of 2016-11-30
  ratione ask                        (asks you, step by step)
  ratione state RUS
  ratione parties --on 2016-11-16
  ratione docket --on 2016-11-16 --stats
  ratione changes --between 2016-11-15 2016-11-30

Exit: 0 answered; 1 problems in what was given or in the data; 2 misused;
70 a mistake of ours.
`;

const SCREEN_HELP = `
Examples:
  ratione screen ged251.csv --out reach.parquet
  ratione screen events.csv.gz --out reach.csv.zst --as-of 2025-12-31
  ratione screen ged251.csv --out reach.parquet \\
      --what-if "SYR declares 12(3) from 2011-03-15"
  ratione screen explain reach.parquet --row 244657
  ratione screen sql --dialect postgres > answers.sql

Every record comes out as one row, in order. Beside the result stand
RESULT.issues.csv (what could not be read) and RESULT.manifest.json.
`;

const READ_HELP = `
Examples:
  ratione read article.html
  ratione read report.pdf --as-of 2016-11-18 --format html > checked.html
  ratione read texts/ --out summary.csv --allegations claims.jsonl
  ratione read --watch inbox/ --json
`;

const ASK_HELP = `
Examples:
  ratione ask --crime 8.2.e.i --place SYR --region Aleppo --on 2016-11-16 \\
      --national RUS --as-of 2016-11-30
  ratione ask --facts questions.json --json
  ratione ask --crime 7.1.a --place Syria --on 2015 --national France \\
      --what-if "SYR declares 12(3) from 2011-03-15"

What can be supposed (a day left out is the day of asking):
  SYR declares 12(3) from DAY [until DAY] [on DAY]
  RUS ratifies DAY                    HUN withdraws DAY
  SYR accepts AMENDMENT DAY           UNSC refers SYR [from DAY] [on DAY]

A fact that is not given is unknown; the answer says whether it matters.
`;
