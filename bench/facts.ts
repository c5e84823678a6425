import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Question, type Ratione, type RecordData, toJson } from '@ratione/engine';
import { parse } from 'yaml';

export const root = process.cwd();

export function loadRecord(): RecordData {
  return JSON.parse(readFileSync(join(root, 'packages/record/dist/record.json'), 'utf8')) as RecordData;
}

/** The facts of every case row, in order of file. */
export function caseFacts(): readonly unknown[] {
  const folder = join(root, 'cases');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => (parse(readFileSync(join(folder, name), 'utf8')) as readonly { readonly facts: unknown }[]).map((row) => row.facts));
}

export function questionsOf(ratione: Ratione, facts: readonly unknown[]): readonly Question[] {
  return facts.flatMap((one) => {
    const reading = ratione.read(one);
    return 'question' in reading ? [reading.question] : [];
  });
}

/** SHA-256 over all complete answers, in order of question, asked in the order given. */
export function checksum(ratione: Ratione, questions: readonly Question[], order: readonly number[]): string {
  const answers: string[] = questions.map(() => '');
  for (const index of order) {
    const question = questions[index];
    if (question !== undefined) answers[index] = JSON.stringify(toJson(ratione.ask(question)));
  }
  return createHash('sha256').update(answers.join('\n')).digest('hex');
}
