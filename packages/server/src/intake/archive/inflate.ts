import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { IntakeProblem, megabytes } from '../intake-issue.ts';

/** A gzip file unfolded, up to a limit. */
export function gunzip(bytes: Uint8Array, most: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? problem.code : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') throw bomb('a compressed file', most);
    throw new IntakeProblem('gzip', 'a compressed file that breaks off or is damaged', 'a whole gzip file', 'fetch or copy it again');
  }
}

/** The wanted entries of a zip file. What they unfold to, all together, is limited before anything is unfolded. */
export function unzip(bytes: Uint8Array, most: number, wanted: (name: string) => boolean): Readonly<Record<string, Uint8Array>> {
  let total = 0;
  const filter = (file: { readonly name: string; readonly originalSize: number }): boolean => {
    if (!wanted(file.name)) return false;
    total += file.originalSize;
    if (total > most || file.originalSize < 0) throw bomb('a zip file', most);
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (problem) {
    if (problem instanceof IntakeProblem) throw problem;
    const why = problem instanceof Error ? problem.message : 'unknown';
    throw new IntakeProblem('zip', `a damaged zip file (${why})`, 'a whole zip file', 'fetch or copy it again');
  }
}

function bomb(what: string, most: number): IntakeProblem {
  return new IntakeProblem(
    'expands',
    `${what} that unfolds to more than ${megabytes(most)}`,
    `at most ${megabytes(most)}`,
    'unpack it by hand if you trust it',
  );
}
