import type { Proposition } from '../../statement.ts';
import type { Clause } from '../clause.ts';

/** When the Statute was adopted; and declarations that accept the jurisdiction without membership. */
export function statute(clause: Clause): readonly Proposition[] {
  if (clause.has('accept') || clause.has('article-12-3')) return acceptance(clause);
  if (!clause.has('adopt') || clause.has('STATE', 'PERSON', 'NUM') || clause.negative) return [];
  if (!clause.sentence.has('STATUTE') || clause.has('parliament', 'UNSC', 'resolution')) return [];
  clause.use('adopt');
  const { when } = clause.takeWhen();
  return when === undefined || when.as !== 'on' ? [] : [{ kind: 'statute-adopted', when }];
}

function acceptance(clause: Clause): readonly Proposition[] {
  if (!clause.has('jurisdiction', 'article-12-3', 'COURT') || clause.has('PERSON', 'GROUP', 'SET', 'will', 'planned', 'only')) return [];
  if (!clause.has('jurisdiction', 'article-12-3') && !JURISDICTION.test(clause.all('accept')[0]?.text ?? '')) return [];
  const states = clause.takeStates();
  if (states.length === 0) return [];
  // "For the first time": its first declaration.
  const first = clause.has('first') && !clause.has('COUNTRY');
  clause.use('accept', 'jurisdiction', 'article-12-3', 'declare', 'deposit', 'notify', 'announce', 'instrument', 'notice');
  if (first) clause.use('first');
  const positive = !clause.negative;
  clause.useNegation();
  const { when } = clause.takeWhen();
  return [
    {
      kind: 'acceptance',
      states,
      positive,
      ...(when === undefined || when.as === 'since' ? {} : { lodged: when }),
      ...(first ? { nth: 1 } : {}),
      ...(when === undefined ? {} : { declared: true }),
    },
  ];
}

const JURISDICTION = /юрисд|jur[ií]s|comp[eé]t|اختصاص|ولاي/u;
