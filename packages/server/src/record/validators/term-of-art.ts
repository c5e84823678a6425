import type { RecordData } from '@ratione/engine';
import { allEntries } from './entries.ts';
import { ruleOver } from './validator.ts';
import { where } from './where.ts';

/** A sentence of the record and the words that would be wrong there. */
interface Sentence {
  readonly path: string;
  readonly text: string;
  readonly wrong: readonly Wrong[];
}

interface Wrong {
  readonly words: RegExp;
  readonly say: string;
}

const EVERYWHERE: readonly Wrong[] = [
  {
    words: /\bmembers? of the (Rome )?(Statute|ICC|International Criminal Court)\b|\b(ICC|Court) member(ship| states?)?\b/i,
    say: '`Party` or `signatory`, whichever it is',
  },
  {
    words: /\b(un-?sign(s|ed|ing)?|(withdr[ae]ws?|withdrew|revoked?s?) its signature)\b/i,
    say: 'that it does not intend to become a Party',
  },
  {
    words: /\b(left|quit|leaves|quits) the (ICC|Court|International Criminal Court)\b/i,
    say: 'what the act was: a withdrawal, a notice, an announcement',
  },
  { words: /\binterpol (arrest )?warrant/i, say: '`red notice`, which is no warrant' },
  { words: /\bwar criminals?\b/i, say: 'the stage: suspect, accused, convicted' },
];

const IN_THE_DOCKET: readonly Wrong[] = [
  { words: /\bindict(s|ed|ment|ments)?\b/i, say: '`warrant`, `summons` or `charges`: the Court issues no indictments' },
];

export const termOfArt = ruleOver<Sentence>({
  name: 'term-of-art',
  says: 'The sentences of the record use the words of the Statute for what happened, and no word for a stage that was not reached.',
  over: sentences,
  check:
    () =>
    ({ path, text, wrong }) =>
      wrong.flatMap(({ words, say }) => {
        const match = words.exec(text);
        return match === null
          ? []
          : [{ path, found: `\`${match[0]}\` in: ${text}`, expected: say, help: 'put it in the words of the Statute' }];
      }),
});

function sentences(record: RecordData): readonly Sentence[] {
  return [
    ...allEntries(record).flatMap(({ path, part, texts }) =>
      texts.map((text) => ({ path, text, wrong: part === 'docket' ? [...EVERYWHERE, ...IN_THE_DOCKET] : EVERYWHERE })),
    ),
    ...actSentences(record),
    ...personSentences(record),
    ...record.council
      .filter((act) => act.kind !== 'referral-vetoed')
      .map((act) => ({
        path: where.council(act.id),
        text: act.says,
        wrong: [{ words: /\bvetoed\b/i, say: 'what became of the draft: a veto is one permanent member against nine votes in favour' }],
      })),
  ];
}

function actSentences(record: RecordData): readonly Sentence[] {
  return record.states.flatMap((file) =>
    file.acts.flatMap((act): readonly Sentence[] => {
      const path = where.act(act);
      if (act.act === 'accession') return [{ path, text: act.says, wrong: [{ words: /\bratif(y|ied|ies|ication)\b/i, say: '`acceded`' }] }];
      if (act.act === 'ratification') return [{ path, text: act.says, wrong: [{ words: /\b(acceded|accession)\b/i, say: '`ratified`' }] }];
      if (act.act === 'no-intention-notice')
        return [
          { path, text: act.says, wrong: [{ words: /\bwithdr(ew|aws?|awal|awn)\b/i, say: 'that it does not intend to become a Party' }] },
        ];
      return [];
    }),
  );
}

function personSentences(record: RecordData): readonly Sentence[] {
  return record.persons.flatMap((person) => {
    const reached = new Set(person.events.map((event) => event.kind));
    const wrong: Wrong[] = [];
    if (person.sentence === undefined && !reached.has('sentenced'))
      wrong.push({
        words: /(?<!\b(not|never|be|being) )\bsentenced (to|him|her)\b/i,
        say: 'no sentence: the record has none for this person',
      });
    if (!reached.has('convicted') && person.sentence === undefined)
      wrong.push({
        words: /(?<!\b(not|never|be|if) )\b(was|were|been|is|stands) (convicted|found guilty)\b/i,
        say: 'no conviction: the record has none for this person',
      });
    const texts = [person.status, ...person.events.map((event) => event.says)];
    return wrong.length === 0 ? [] : texts.map((text) => ({ path: where.person(person.situation, person.id), text, wrong }));
  });
}
