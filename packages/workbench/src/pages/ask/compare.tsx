import { type Determination, type Dispute, walk } from '@ratione/engine';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../parts/day-text.tsx';
import { ProofView } from '../../parts/proof.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import { type Asked, askWith, holdingOf } from './answered.ts';
import type { AskState, Comparison } from './ask-search.ts';
import styles from './compare.module.css';
import { daysInWords } from './days-in-words.ts';
import { daysOf, type Facts } from './facts.ts';
import { Problems } from './problems.tsx';

interface CompareProps {
  readonly asked: Asked;
  readonly state: AskState;
  readonly compare: Comparison;
  readonly onClose: () => void;
}

/** Two answers side by side: on two days of asking, for two times of conduct, or under two positions. What differs is marked. */
export function Compare({ asked, state, compare, onClose }: CompareProps) {
  const { t } = useTranslation(['ask', 'terms']);
  const [left, right] = sidesOf(asked, state, compare, t('compare.this'));
  if ('issues' in right.asked) return <Problems issues={right.asked.issues} />;
  if ('issues' in left.asked) return <Problems issues={left.asked.issues} />;
  const sides = [
    { ...left, determination: left.asked.determination, record: left.asked.ratione.record },
    { ...right, determination: right.asked.determination, record: right.asked.ratione.record },
  ] as const;
  const rows = rowsOf(sides.map(({ determination, facts }) => ({ determination, facts })));
  return (
    <section className={styles['compare']} aria-labelledby="ask-compare">
      <div className={styles['top']}>
        <h2 id="ask-compare">{t('compare.title')}</h2>
        <button type="button" className="plain no-print" onClick={onClose}>
          {t('compare.close')}
        </button>
      </div>
      <div className="scroll">
        <table className={styles['table']}>
          <thead>
            <tr>
              <td />
              {sides.map(({ title }, at) => (
                <th key={at === 0 ? 'left' : 'right'} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells, differs }) => (
              <tr key={key} data-differs={differs}>
                <th scope="row">
                  {t(`compare.${key}`)}
                  {differs && <span className={styles['differs']}> {t('compare.differs')}</span>}
                </th>
                {cells.map((cell, at) => (
                  <td key={at === 0 ? 'left' : 'right'}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles['proofs']}>
        <Reasons {...sides[0]} other={sides[1].determination} />
        <Reasons {...sides[1]} other={sides[0].determination} />
      </div>
    </section>
  );

  function rowsOf(both: readonly { readonly determination: Determination; readonly facts: Facts }[]) {
    const row = (key: string, text: (one: Determination, facts: Facts) => string, shown?: (one: Determination) => ReactNode) => {
      const texts = both.map(({ determination, facts }) => text(determination, facts));
      return {
        key,
        cells: both.map(({ determination }, at) => shown?.(determination) ?? texts[at]),
        differs: new Set(texts).size > 1,
      };
    };
    const list = (words: readonly string[]) => (words.length === 0 ? '–' : words.join('; '));
    return [
      row(
        'answer',
        (one) => one.jurisdiction,
        (one) => <Verdict value={one.jurisdiction} />,
      ),
      row('conduct', (_, facts) => {
        const days = daysOf(facts);
        return days === null ? t('question.unknown') : daysInWords(days.from, days.to);
      }),
      row('asked', (one) => dayInWords(one.asOf)),
      row(
        'why',
        (one) => one.headline,
        (one) => (
          <span lang="en" dir="ltr">
            {one.headline}
          </span>
        ),
      ),
      row('bases', (one) => list(one.bases.map((base) => t(`terms:base.${base}`)))),
      row('bars', (one) => list(one.bars.map((bar) => t(`terms:bar.${bar}`)))),
      row('trigger', ({ trigger }) =>
        [t(`terms:trigger.${trigger.type}`), ...(trigger.ifLinked ? [`(${t('terms:trigger.if-linked')})`] : [])].join(' '),
      ),
      row('missing', (one) => list(one.missing.map(({ fact }) => t(`fact.${fact.replaceAll('.', '-')}`, { defaultValue: fact })))),
      row('articles', (one) => list(one.articles)),
    ];
  }
}

interface ReasonsProps {
  readonly title: ReactNode;
  readonly determination: Determination;
  readonly other: Determination;
  readonly record: Asked['ratione']['record'];
}

/** One side's reasons; paragraphs that the other side has not, or finds otherwise, are marked. */
function Reasons({ title, determination, other, record }: ReasonsProps) {
  const said = useMemo(
    () => new Set([...walk(other.proof)].flatMap((node) => ('says' in node ? [`${node.finding} ${node.says}`] : []))),
    [other],
  );
  return (
    <section>
      <h3>{title}</h3>
      <ProofView proof={determination.proof} record={record} marked={(says, finding) => says !== '' && !said.has(`${finding} ${says}`)} />
    </section>
  );
}

interface Side {
  readonly title: ReactNode;
  readonly facts: Facts;
  readonly asked: ReturnType<typeof askWith>;
}

function sidesOf(asked: Asked, state: AskState, compare: Comparison, title: string): readonly [Side, Side] {
  const { facts, supposed } = state;
  const as = (change: Facts, name: string): Side => {
    const changed = { ...facts, ...change };
    return { title: name, facts: changed, asked: askWith(asked.official, changed, supposed) };
  };
  switch (compare.kind) {
    case 'as-of':
      return [{ title: dayInWords(asked.determination.asOf), facts, asked }, as({ as_of: compare.day }, dayInWords(compare.day))];
    case 'on': {
      const days = daysOf(facts);
      const own = days === null ? title : daysInWords(days.from, days.to);
      return [{ title: own, facts, asked }, as({ date_from: compare.from, date_to: compare.to }, daysInWords(compare.from, compare.to))];
    }
    case 'position': {
      const dispute = asked.determination.dispute?.find((one) => one.issue === compare.issue && one.subject === compare.subject);
      const shown =
        dispute?.positions.find((position) => position.shown && position.id !== compare.position) ??
        dispute?.positions.find(({ id }) => id !== compare.position);
      const under = (position: string): Side => ({
        title: <View dispute={dispute} position={position} />,
        facts,
        asked: askWith(asked.official, facts, supposed, holdingOf(compare.issue, compare.subject, position)),
      });
      return [shown === undefined ? { title, facts, asked } : under(shown.id), under(compare.position)];
    }
    default:
      return compare satisfies never;
  }
}

function View({ dispute, position }: { readonly dispute: Dispute | undefined; readonly position: string }) {
  const { t } = useTranslation('ask');
  const found = dispute?.positions.find(({ id }) => id === position);
  return (
    <span className={styles['view']}>
      <span lang="en" dir="ltr">
        {found === undefined ? position : `“${found.says}”`}
      </span>
      {found !== undefined && found.holders.length > 0 && (
        <span className="soft small"> {t('compare.heldBy', { holders: found.holders.join('; ') })}</span>
      )}
    </span>
  );
}
