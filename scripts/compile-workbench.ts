/** Compiles the data files of the workbench into .build/workbench: record, law, world, land, and the legal terms of each language. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lawOf } from './workbench/law.ts';
import { worldOf } from './workbench/world.ts';

const target = resolve(process.argv[2] ?? '.build/workbench');
const compiled = resolve('packages/record/dist');
mkdirSync(target, { recursive: true });

write('record', readFileSync(resolve(compiled, 'record.json'), 'utf8'));
write('law', JSON.stringify(lawOf()));
write('world', JSON.stringify(worldOf()));
write('land', JSON.stringify(readFileSync(resolve(compiled, 'land.bin')).toString('base64')));
const locales = resolve('packages/workbench/src/locales');
for (const language of readdirSync(locales)) {
  const statute = resolve(locales, language, 'statute');
  if (!existsSync(statute)) continue;
  for (const file of readdirSync(statute)) {
    const words: unknown = JSON.parse(readFileSync(resolve(statute, file), 'utf8'));
    write(`statute-${file.replace(/\.json$/, '')}-${language}`, JSON.stringify(words));
  }
}

/** Each file twice: as JSON for a server, and as a script for a page opened from a folder. */
function write(name: string, json: string): void {
  writeFileSync(resolve(target, `${name}.json`), json);
  writeFileSync(resolve(target, `${name}.js`), `ratioTake(${JSON.stringify(name)},${scriptText(json)});\n`);
}

/** A JSON text as a string literal that no script parser can leave early. */
function scriptText(json: string): string {
  return JSON.stringify(json).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
