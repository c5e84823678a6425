import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Issue } from '@ratione/engine';

/** What marks a folder as an earlier export, which a new one may replace. */
const MANIFEST = 'ratione-site.json';

export interface SiteManifest {
  readonly schema: 'ratione/site/1';
  readonly engine: string;
  readonly record: { readonly date: string; readonly hash: string };
  readonly files: number;
  readonly bytes: number;
}

/**
 * Copies the workbench built for a folder without a server: Ask, World, Docket, Law and Record answer from it by double-click or
 * from any static host, and nothing in it asks another place for anything.
 *
 * `licences`: files that must travel with it. Issues: the folder exists and is neither empty nor an earlier export.
 */
export function exportSite(
  built: string,
  target: string,
  made: Pick<SiteManifest, 'engine' | 'record'>,
  licences: readonly string[],
): SiteManifest | { readonly issues: readonly Issue[] } {
  if (existsSync(target) && !mayReplace(target))
    return {
      issues: [
        {
          code: 'site.folder-in-use',
          path: target,
          found: 'something that is not an earlier export',
          expected: 'a new or an empty folder, or one that export-site made',
          help: 'name another folder',
        },
      ],
    };
  mkdirSync(target, { recursive: true });
  // Only what an export makes is replaced: a file that somebody laid beside it stays.
  for (const name of [...readdirSync(built), ...licences.map((file) => basename(file)), MANIFEST])
    rmSync(join(target, name), { recursive: true, force: true });
  cpSync(built, target, { recursive: true });
  for (const file of licences) cpSync(file, join(target, basename(file)));
  const files = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  const manifest: SiteManifest = { schema: 'ratione/site/1', ...made, files: files.length, bytes };
  writeFileSync(join(target, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

function mayReplace(target: string): boolean {
  if (!statSync(target).isDirectory()) return false;
  const names = readdirSync(target);
  if (names.length === 0) return true;
  if (!names.includes(MANIFEST)) return false;
  try {
    const manifest = JSON.parse(readFileSync(join(target, MANIFEST), 'utf8')) as { readonly schema?: unknown };
    return manifest.schema === 'ratione/site/1';
  } catch {
    return false;
  }
}
