import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes the original under its hash, readable by its owner alone. One that is there already is left as it is. */
export async function keepOriginal(folder: string, sha256: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, sha256);
  if ((await stat(path).catch(() => null)) !== null) return path;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = join(folder, `.${sha256}.${process.pid}`);
  try {
    const file = await open(unfinished, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
  return path;
}
