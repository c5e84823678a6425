import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/law/catalogue/catalogue.ts';
import { coverage } from '../../src/law/catalogue/coverage.ts';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** Rule ids written as literals in the law and in the determination, with the files they stand in. */
function idsInCode(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const folder of ['law', 'determine']) {
    for (const entry of readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })) {
      const path = `${folder}/${entry.replaceAll('\\', '/')}`;
      if (!path.endsWith('.ts') || path.startsWith('law/catalogue/')) continue;
      for (const match of readFileSync(join(source, path), 'utf8').matchAll(/'(R-[\w.]+?)'/g)) {
        const id = match[1] ?? '';
        found.set(id, (found.get(id) ?? new Set()).add(path));
      }
    }
  }
  return found;
}

describe('every rule of the catalogue is applied, or says why not', () => {
  const ids = idsInCode();

  it('says where each rule is applied', () => {
    expect(Object.keys(coverage).sort()).toEqual(catalogue.map((rule) => rule.id).sort());
  });

  it('uses no rule id that the catalogue does not have', () => {
    const known = new Set(catalogue.map((rule) => rule.id));
    // "R-124" and "R-12.3" are prefix tests in determine/articles.ts, not rules.
    expect([...ids.keys()].filter((id) => !known.has(id)).sort()).toEqual(['R-12.3', 'R-124']);
  });

  it.each(catalogue.map((rule) => [rule.id] as const))('%s', (id) => {
    const entry = coverage[id];
    for (const file of entry?.files ?? []) expect(() => readFileSync(join(source, file))).not.toThrow();
    if (entry?.how === 'proof') {
      expect(entry.files.length).toBeGreaterThan(0);
      for (const file of entry.files) expect(ids.get(id), `${id} stands in ${file}`).toContain(file);
    } else {
      expect(entry?.why).not.toBe('');
      const named = new RegExp(`${id.replaceAll('.', '\\.')}(?![\\w.]*\\w)`);
      for (const file of entry?.files ?? []) expect(readFileSync(join(source, file), 'utf8'), `${id} is named in ${file}`).toMatch(named);
      // A rule without a line says that it decides nothing, or that it is left out.
      if (entry?.files.length === 0) expect(['background', 'not-modelled']).toContain(entry.how);
    }
  });
});
