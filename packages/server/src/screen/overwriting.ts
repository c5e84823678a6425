import { isSameFile } from '../input/same-file.ts';
import { InputProblem } from './intake/input-problem.ts';

/** Throws `InputProblem` where what is to be written would take the place of something that must stay. */
export function refuseOverwriting(kept: string, written: readonly string[]): void {
  if (kept === '-' || !written.some((path) => path === kept || isSameFile(path, kept))) return;
  throw new InputProblem(
    'output.overwrites',
    'a result that would take the place of a file that must stay',
    'a name of its own for everything that is written',
    'Name another file. Nothing was written.',
  );
}
