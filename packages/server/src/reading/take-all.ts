import { intakeIssue } from '../intake/intake-issue.ts';
import { type IntakeContext, readSources, type SourceHints, type SourceInput } from '../intake/read-source.ts';
import { isRead, type SourceRefused } from '../intake/source-read.ts';
import { filesBelow, isFolder } from './files.ts';
import { type ReadingSession, type ReadSource, readTaken } from './read-text.ts';

export type Taken = ReadSource | SourceRefused | { readonly passedOver: string };

/** Codes that say no more than that a file is not a text: in a folder it is passed over, where it is named it is a problem. */
const NO_TEXT = new Set(['intake.binary', 'intake.format', 'intake.empty']);

/** Reads files, folders and addresses one after another. One bad file never stops the rest. */
export async function* takeAll(
  sources: readonly SourceInput[],
  session: ReadingSession,
  context: IntakeContext,
  hints: SourceHints,
): AsyncGenerator<Taken> {
  for (const source of sources) {
    if ('path' in source && (await isFolder(source.path))) {
      try {
        for await (const path of filesBelow(source.path))
          for await (const taken of one({ path }, session, context, hints))
            yield 'issues' in taken && !('source' in taken) && taken.part === null && taken.issues.every((issue) => NO_TEXT.has(issue.code))
              ? { passedOver: path }
              : taken;
      } catch (problem) {
        const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
        if (code === '') throw problem;
        yield {
          name: source.path,
          part: null,
          issues: [
            intakeIssue(source.path, 'folder', `a folder that cannot be read (${code})`, 'a folder of texts', 'check the right to read it'),
          ],
        };
      }
    } else yield* one(source, session, context, hints);
  }
}

async function* one(
  source: SourceInput,
  session: ReadingSession,
  context: IntakeContext,
  hints: SourceHints,
): AsyncGenerator<ReadSource | SourceRefused> {
  for await (const intake of readSources(source, context, hints)) yield isRead(intake) ? await readTaken(intake, session) : intake;
}
