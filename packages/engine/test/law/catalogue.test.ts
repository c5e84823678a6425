import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { authorities, authorityById } from '../../src/law/catalogue/authorities.ts';
import { catalogue, ruleById, rulesUnder } from '../../src/law/catalogue/catalogue.ts';
import { articleName } from '../../src/law/catalogue/rule.ts';

const positionsFolder = fileURLToPath(new URL('../../../../record/positions/', import.meta.url));

interface Holder {
  readonly who: string;
  readonly sources?: readonly { readonly src: string; readonly 'used-for': string }[];
}

interface IssueFile {
  readonly id: string;
  readonly positions: readonly { readonly id: string; readonly holders: readonly Holder[] }[];
  readonly 'default-position': string;
  readonly modes: readonly { readonly mode: string; readonly from: string; readonly rulings?: readonly { readonly says: string }[] }[];
}

const issues: readonly IssueFile[] = readdirSync(positionsFolder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => parse(readFileSync(join(positionsFolder, name), 'utf8')) as IssueFile);

const idsUnder = (prefix: string): readonly string[] => rulesUnder(prefix).map((rule) => rule.id);

describe('the catalogue of rules', () => {
  test('has every rule once, each with words, a provision and a link that names its Article', () => {
    expect(catalogue).toHaveLength(116);
    expect(new Set(catalogue.map((rule) => rule.id)).size).toBe(catalogue.length);
    for (const rule of catalogue) {
      expect(rule.says, rule.id).toMatch(/\.$/);
      expect(rule.cites.length, rule.id).toBeGreaterThan(0);
      expect(rule.link, rule.id).toContain(encodeURIComponent(articleName(rule.cites[0] ?? '')));
      expect(ruleById(rule.id)).toBe(rule);
    }
  });

  test('finds a group by its prefix and never a neighbour with the same letters', () => {
    expect(idsUnder('R-124')).toEqual(['R-124.1', 'R-124.2', 'R-124.3']);
    expect(idsUnder('R-12.2.b')).toHaveLength(7);
    expect(idsUnder('R-12.2.a')).toHaveLength(16);
    expect(idsUnder('R-12.2.a.1')).toEqual(['R-12.2.a.1']);
    expect(idsUnder('R-1')).toEqual(['R-1.1']);
    expect(idsUnder('R-15')).toEqual(['R-15.1', 'R-15.6']);
    expect(idsUnder('127.2')).toEqual(['R-127.2.a', 'R-127.2.b', 'R-127.2.c']);
    expect(idsUnder('r-15BIS')).toHaveLength(8);
    expect(idsUnder('R-99')).toEqual([]);
  });

  test('names the Article as a lawyer writes it', () => {
    expect([articleName('12(2)(a)'), articleName('15bis(4)'), articleName('8bis(1)')]).toEqual([
      'Article 12',
      'Article 15 bis',
      'Article 8 bis',
    ]);
  });

  test('rests only on issues that the record holds, and on authorities of the register', () => {
    for (const rule of catalogue) {
      for (const issue of rule.issues)
        expect(existsSync(join(positionsFolder, `${issue.toLowerCase()}.yaml`)), `${rule.id}: ${issue}`).toBe(true);
      for (const authority of rule.authorities) expect(authorityById(authority), `${rule.id}: ${authority}`).toBeDefined();
      if (rule.standing === 'contested') expect(rule.issues.length, rule.id).toBeGreaterThan(0);
    }
  });

  test('uses every issue on jurisdiction in some rule', () => {
    const used = new Set(catalogue.flatMap((rule) => rule.issues));
    expect(issues.map((issue) => issue.id).filter((id) => !/^C-[KL]/.test(id) && !used.has(id))).toEqual([]);
  });
});

describe('the register of authorities', () => {
  test('has no id twice', () => {
    expect(authorities).toHaveLength(75);
    expect(new Set(authorities.map((authority) => authority.id)).size).toBe(75);
  });
});

describe('the register of contested issues', () => {
  test('gives each issue two positions or more, each with who holds it, and a default among them', () => {
    expect(issues).toHaveLength(39);
    for (const issue of issues) {
      const ids = issue.positions.map((position) => position.id);
      expect(ids.length, issue.id).toBeGreaterThan(1);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids, issue.id).toContain(issue['default-position']);
      for (const position of issue.positions) expect(position.holders.length, `${issue.id} ${position.id}`).toBeGreaterThan(0);
    }
  });

  test('names the ruling of every noted issue, and is live before a dated ruling', () => {
    for (const issue of issues) {
      for (const mode of issue.modes.filter((one) => one.mode === 'noted')) {
        expect(mode.rulings?.length ?? 0, issue.id).toBeGreaterThan(0);
        for (const ruling of mode.rulings ?? []) expect(ruling.says, issue.id).not.toBe('');
        if (mode.from !== 'always')
          expect(
            issue.modes.some((one) => one.mode === 'live'),
            issue.id,
          ).toBe(true);
      }
    }
  });
});

describe('who holds a view', () => {
  const holders = issues.flatMap((issue) =>
    issue.positions.flatMap((position) => position.holders.map((holder) => ({ issue: issue.id, ...holder }))),
  );

  test('is said with where it was read, or as from memory', () => {
    expect(holders.length).toBeGreaterThanOrEqual(156);
    for (const { issue, who, sources } of holders) expect(sources?.length ?? 0, `${issue}: ${who}`).toBeGreaterThan(0);
  });

  test('is read in a text for those that these authorities were read for', () => {
    const read = (issue: string, who: RegExp) =>
      holders.find((holder) => holder.issue === issue && who.test(holder.who))?.sources?.map(({ src }) => src);
    expect(read('C-09', /^Pre-Trial Chamber I/)).toEqual(['ptc-i-palestine-2021', 'icc-01-18-143']);
    expect(read('C-04', /dissenting/)).toEqual(['inquirer-opinion-philippines-appeal']);
    expect(read('C-23', /Mongolia, 24/)).toEqual(['icc-release-mongolia-2024-10-24', 'quotidiano-2024-10-24']);
    // The memo names them and no text of theirs was retrieved.
    expect(read('C-18', /Cryer/)).toEqual(['memory']);
    expect(read('C-01', /^China/)).toEqual(['memory']);
  });
});
