import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ratione, repository } from './cli/run.ts';

const pages = [
  repository,
  join(repository, 'docs'),
  join(repository, 'docs/adr'),
  join(repository, 'docs/readings'),
  join(repository, 'cases'),
]
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ name: relative(repository, path), path, text: readFileSync(path, 'utf8') }));

/** `<!-- example: COMMAND -->` or `<!-- from: FILE -->`, then the block that must agree with it. */
const MARKED = /^( *)<!-- (example|from): (.+) -->\n( *```\w+\n)([\s\S]*?)( *```)$/gm;

const blocks = pages.flatMap(({ name, path, text }) =>
  [...text.matchAll(MARKED)].map(([, , kind, about = '', , body = '']) => ({ name, path, kind, about, body })),
);
const examples = blocks.filter(({ kind }) => kind === 'example');
const excerpts = blocks.filter(({ kind }) => kind === 'from');

function wordsOf(command: string): string[] {
  const [program, ...words] = (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
  expect(program).toBe('ratione');
  return words;
}

/** The record's hash changes with every correction of it, also with one that changes no answer. */
function withoutHash(text: string): string {
  return text.replace(/record [0-9a-f]{16}\b/g, 'record ...').trimEnd();
}

function linesOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

function refresh(path: string, about: string, output: string): void {
  const text = readFileSync(path, 'utf8');
  const renewed = text.replace(MARKED, (whole, indent: string, kind: string, named: string, fence: string, _: string, end: string) =>
    named === about ? `${indent}<!-- ${kind}: ${named} -->\n${fence}${output.trimEnd()}\n${end}` : whole,
  );
  writeFileSync(path, renewed);
}

describe('printed commands', () => {
  test('the first page shows one', () => {
    expect(examples.map(({ name }) => name)).toContain('README.md');
  });

  test.each(examples.map((example) => [`${example.name}: ${example.about}`, example] as const))('%s', (_, { path, about, body }) => {
    const ran = ratione(wordsOf(about));
    expect(ran.exit).toBe(0);
    if (process.env['REFRESH_EXAMPLES'] === '1') refresh(path, about, ran.stdout);
    else expect(withoutHash(body)).toBe(withoutHash(ran.stdout));
  });
});

describe('blocks that show a file', () => {
  test.each(excerpts.map((excerpt) => [`${excerpt.name}: ${excerpt.about}`, excerpt] as const))('%s', (_, { about, body }) => {
    const shown = linesOf(body).trim();
    expect(shown).not.toBe('');
    expect(linesOf(readFileSync(join(repository, about), 'utf8'))).toContain(shown);
  });
});

describe('links', () => {
  test.each(pages.map((page) => [page.name, page] as const))('%s leads to files that are there', (_, { path, text }) => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^(https?:|#)/.test(target));
    const dead = targets.filter((target) => !existsSync(resolve(dirname(path), target.replace(/#.*$/, ''))));
    expect(dead).toEqual([]);
  });
});

describe('decisions', () => {
  const folder = join(repository, 'docs/adr');
  const files = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));

  test('no number is used twice', () => {
    const numbers = files.map((name) => name.slice(0, 4));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('the index names each, with the title it bears', () => {
    const index = readFileSync(join(folder, 'README.md'), 'utf8');
    for (const name of files) {
      const title = /^# (\d{4}) · (.+)$/m.exec(readFileSync(join(folder, name), 'utf8'))?.[2];
      expect(index).toContain(`| [${name.slice(0, 4)}](${name}) | ${title} |`);
    }
  });
});
