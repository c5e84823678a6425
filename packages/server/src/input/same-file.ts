import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/** Whether two paths lead to one file, also through a link, another spelling or a name of its own; false where either is not there. */
export function isSameFile(one: string, other: string): boolean {
  try {
    const [first, second] = [statSync(one), statSync(other)];
    return first.dev === second.dev && first.ino === second.ino;
  } catch {
    return false;
  }
}

/** Whether a path, there or not yet, is a folder or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  try {
    const away = relative(realpathSync(folder), realFuture(path));
    return away === '' || !(away === '..' || away.startsWith(`..${sep}`) || away.startsWith(sep));
  } catch {
    return false;
  }
}

/** Where a path leads once what is missing of it is made. */
function realFuture(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realFuture(above), basename(path));
  }
}
