// Sets up what is missing and answers the twelve questions of November 2016 from the record.
import { build, ensureInstalled, requireNode, root, runNode } from './set-up.mjs';

requireNode();
process.chdir(root);
ensureInstalled(['esbuild', 'yaml', 'commander', 'ajv']);
if (build() !== 0) process.exit(1);

const asked = '2016-11-30';
const questions = 'cases/november-2016.yaml';
const cli = 'packages/server/dist/cli.js';
const heading = (text) => process.stdout.write(`\n${text}\n${'='.repeat(text.length)}\n\n`);

heading('Questions 1 to 11, asked on 30 November 2016');
const answered = runNode([cli, 'ask', '--facts', questions, '--short']);
heading('Question 12: where eight States stood on that day');
const stood = runNode([cli, 'state', 'RUS', 'USA', 'UKR', 'SYR', 'IRQ', 'AFG', 'ISR', 'SDN', '--as-of', asked, '--short']);
heading("Question 12: what Russia's notice of that day changed");
const changed = runNode([cli, 'changes', '--between', '2016-11-29', asked, '--facts', questions]);

process.stdout.write('\nAsk your own: npx ratione ask (it asks you, step by step), or npx ratione ask --help\n');
process.exitCode = answered || stood || changed;
