import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Determination, Proof } from '@ratione/engine';
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { questionRows } from '../../engine/test/support/case-rows.ts';
import { ratione, record } from '../../engine/test/support/record.ts';
import { LANGUAGES, type Language } from '../src/app/language.ts';
import { shortName } from '../src/pages/ask/forum-name.ts';
import { fillHoles } from '../src/parts/fill-holes.ts';
import { namesIn } from '../src/parts/names.ts';
import { type Phrasebook, phrasebook } from '../src/parts/phrasebook.ts';

type Words = Readonly<Record<string, string>>;
const TRANSLATED = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== 'en');

const words = (language: string, group: string): Words => {
  const file = fileURLToPath(new URL(`../src/locales/${language}/statute/${group}.json`, import.meta.url));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Words) : {};
};

const rows = questionRows();
const answers = rows.flatMap((row) => {
  const read = ratione.read(row.facts);
  return 'issues' in read ? [] : [{ file: row.file, determination: ratione.ask(read.question) }];
});

/** Said by the reader of a question, or of parts of one, where no row of the tables leads. */
const RARE = [
  'The conduct is dated after the day of asking; notices and acts known on that day are applied to it.',
  '“{text}” by itself names no crime of the Statute. The facts may still meet: {text2}. Ask about the paragraph.',
  '{text}: no code is given; the coordinates {text2} lie in the sea beyond 12 nautical miles from any coast.',
  'the contextual elements',
  'the conduct itself',
  'Authorised for {text}: covers {text2} only if linked to that (matter.nexus_to_situation: {state}).',
];

/** Every sentence of an answer that the page shows in the reader's language. */
function sentencesOf(answer: Determination): readonly string[] {
  return [
    ...ofProof(answer.proof),
    ...answer.flips.map(({ change }) => change),
    ...answer.flags.map(({ says }) => says),
    ...answer.forums.flatMap(({ forum, because, legalBasis }) =>
      legalBasis === 'proceeding' ? [because] : [forum, ...(/^Courts of .*\(/.test(forum) ? [shortName(forum)] : []), because],
    ),
    ...answer.assumptions,
    ...answer.notes,
    ...(answer.trigger.note === null ? [] : [answer.trigger.note]),
    ...answer.missing.flatMap(({ ask, options }) => [ask, ...options.map(({ says }) => says)]),
  ];
}

function ofProof(node: Proof): readonly string[] {
  switch (node.kind) {
    case 'part':
      return [node.title, ...ofProof(node.premise)];
    case 'rule':
      return [node.says, ...ofProof(node.premise)];
    case 'join':
      return node.premises.flatMap(ofProof);
    case 'spread':
      return node.branches.flatMap(({ premise }) => ofProof(premise));
    case 'gap':
      return [node.ask];
    default:
      return [node.says];
  }
}

async function bookIn(language: Language): Promise<Phrasebook> {
  await i18next.init({ lng: language, resources: {}, fallbackLng: 'en' });
  for (const group of ['crimes', 'record']) i18next.addResourceBundle(language, `statute-${group}`, words(language, group));
  return phrasebook(words(language, 'phrases'), fillHoles(record, namesIn(language, record)));
}

const holes = (text: string) => (text.match(/\{[a-z]+\d*\}/g) ?? []).sort();
const digits = (text: string) => new Set(text.replace(/\{[a-z]+\d*\}/g, '').match(/\d+/g) ?? []);

describe.each(TRANSLATED)('what answers say, in %s', (language) => {
  const phrases = words(language, 'phrases');

  it('has the templates of every other language, each with its holes and figures', () => {
    expect(Object.keys(phrases).sort()).toEqual(Object.keys(words('fr', 'phrases')).sort());
    const faults = Object.entries(phrases).filter(
      ([english, own]) =>
        own.trim() === '' || holes(own).join() !== holes(english).join() || [...digits(english)].some((figure) => !digits(own).has(figure)),
    );
    expect(faults).toEqual([]);
  });

  it('is read for 97 in 100 sentences of all case rows, and for all of November 2016', async () => {
    const read = await bookIn(language);
    const missed = new Map<string, number>();
    let count = 0;
    for (const { file, determination } of answers)
      for (const sentence of sentencesOf(determination)) {
        count += 1;
        if (read(sentence) === null) missed.set(sentence, (missed.get(sentence) ?? 0) + (file === 'november-2016.yaml' ? 1_000_000 : 1));
      }
    const worst = [...missed].sort(([, one], [, other]) => other - one).slice(0, 12);
    const total = [...missed.values()].reduce((sum, times) => sum + times, 0);
    expect(total / count, `not read: ${JSON.stringify(worst, null, 1)}`).toBeLessThan(0.03);
  });

  it('uses no template that no sentence needs', async () => {
    const unused = new Set(Object.keys(phrases).filter((template) => !RARE.includes(template)));
    const forms = [...unused].map((template) => {
      const pattern = template
        .split(/\{[a-z]+\d*\}/)
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('.+?');
      return [template, new RegExp(`(?:^|[“.!?] ?)${pattern}(?:$|”| )`)] as const;
    });
    const known = [
      ...answers.flatMap(({ determination }) => sentencesOf(determination)),
      ...record.issues.flatMap(({ positions }) => positions.map(({ says }) => says)),
      ...record.forumRules.flatMap(({ says, conditions, forum }) => [says, conditions, forum]),
    ];
    const text = [...new Set(known)];
    for (const [template, form] of forms) if (text.some((sentence) => form.test(sentence))) unused.delete(template);
    expect([...unused]).toEqual([]);
  });
});
