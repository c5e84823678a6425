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
  let refused = false;
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        if (!wanted(file.name)) return false;
        total += file.originalSize;
        if (total > most || file.originalSize < 0) refused = true;
        return !refused;
      },
    });
  } catch (problem) {
    if (refused) throw bomb('a zip file', most);
    throw new IntakeProblem('zip', `a damaged zip file (${problem instanceof Error ? problem.message : 'unknown'})`, 'a whole zip file', 'fetch or copy it again');
  } finally {
    if (refused) throw bomb('a zip file', most);
  }
}

function bomb(what: string, most: number): IntakeProblem {
  return new IntakeProblem('expands', `${what} that unfolds to more than ${megabytes(most)}`, `at most ${megabytes(most)}`, 'unpack it by hand if you trust it');
}
