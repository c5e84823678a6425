import { CommanderError } from 'commander';
import type { ExitCode } from './exit-code.ts';
import { ANSWERED, ISSUES, OUR_MISTAKE, USAGE } from './exit-code.ts';
import { complain, print } from './print.ts';
import { buildProgram } from './program.ts';

/** Runs one command line. The exit is set, not forced, so that what was printed reaches its reader. */
async function main(words: readonly string[]): Promise<ExitCode> {
  let exit: ExitCode = ANSWERED;
  const program = buildProgram((code) => {
    exit = code;
  });
  for (const command of [program, ...program.commands, ...program.commands.flatMap((sub) => sub.commands)]) {
    command.exitOverride().allowExcessArguments(false);
  }
  try {
    if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
      const { versionText } = await import('./version.ts');
      await print(versionText());
      return ANSWERED;
    }
    await program.parseAsync(words, { from: 'user' });
    return exit;
  } catch (problem) {
    if (problem instanceof CommanderError) return problem.exitCode === 0 ? ANSWERED : USAGE;
    if (problem instanceof Error && problem.name === 'ExitPromptError') return USAGE;
    return reportMistake(problem);
  }
}

function reportMistake(problem: unknown): ExitCode {
  const text = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem);
  complain(`ratione: a mistake of ours, please report it with the command you gave (${text.split('\n')[0] ?? ''})\n`);
  if (process.env['RATIONE_TRACE'] === '1' && problem instanceof Error) complain(`${problem.stack ?? ''}\n`);
  return OUR_MISTAKE;
}

// A reader that closes early (head, less) is not an error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code === 'EPIPE') process.exit(ANSWERED);
    if (stream === process.stdout) complain(`ratione: the answer cannot be written (${problem.code ?? problem.message})\n`);
    process.exit(ISSUES);
  });
}

process.exitCode = await main(process.argv.slice(2));
