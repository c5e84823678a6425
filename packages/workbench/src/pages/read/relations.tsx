import type { RelationEdge, RelationGraph } from '@ratione/engine/accusations';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../parts/day-text.tsx';
import { Figure } from '../../parts/figure.tsx';
import styles from './read.module.css';
import { layRelations } from './relation-layout.ts';

const LABEL = 220;
const COLUMN = 84;
const LANE = 34;
const HEAD = 34;

interface RelationsProps {
  readonly graph: RelationGraph;
  readonly title: (text: string) => string;
}

/** Who is said to stand behind whom or to fight whom: a lane for each name, a column for each relation, from earlier texts to later. */
export function Relations({ graph, title }: RelationsProps) {
  const { t } = useTranslation('read');
  const { lanes, placed, eras } = useMemo(() => layRelations(graph), [graph]);
  const [at, setAt] = useState<number | null>(null);
  const label = (id: string) => graph.nodes.find((node) => node.id === id)?.label ?? id;
  const when = ({ first, last }: RelationEdge) =>
    first === null ? t('undated') : last === null || last === first ? dayInWords(first) : `${dayInWords(first)} – ${dayInWords(last)}`;
  const spoken = (edge: RelationEdge) => `${label(edge.from)} ${t(`relation.${edge.how}`)} ${label(edge.to)}, ${when(edge)}`;
  const width = LABEL + placed.length * COLUMN + 8;
  const height = HEAD + lanes.length * LANE + 8;
  const x = (column: number) => LABEL + column * COLUMN + COLUMN / 2;
  const y = (row: number) => HEAD + row * LANE + LANE / 2;
  const chosen = at === null ? undefined : placed[at]?.edge;
  return (
    <Figure
      message={t('backing')}
      columns={[
        { title: t('who'), value: (edge: RelationEdge) => label(edge.from) },
        { title: t('how'), value: (edge) => t(`relation.${edge.how}`) },
        { title: t('whom'), value: (edge) => label(edge.to) },
        { title: t('place'), value: (edge) => edge.places.join(', ') },
        { title: t('when'), value: when },
        { title: t('accuser'), value: (edge) => [...new Set(edge.mentions.map(({ speaker }) => speaker ?? t('text')))].join(', ') },
        { title: t('words'), value: (edge) => edge.mentions.map(({ words }) => `“${words}”`).join(' ') },
      ]}
      rows={placed.map(({ edge }) => edge)}
      rowKey={(edge) => `${edge.from} ${edge.how} ${edge.to}`}
      file="relations"
      note={t('graphNote')}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={t('backing')} dir="ltr">
        {/* biome-ignore lint/a11y/useSemanticElements: a set of fields cannot be a drawing */}
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          className={styles['graph']}
          role="group"
          aria-label={t('graph', { count: placed.length })}
        >
          {eras.map(({ day, first, last }) => (
            <g key={`${day ?? ''} ${first}`}>
              <text x={x(first) - COLUMN / 2 + 4} y={16} className={styles['era']}>
                {day === null ? t('undated') : dayInWords(day, last - first < 1 ? 'medium' : 'long')}
              </text>
              <line x1={x(first) - COLUMN / 2 + 4} x2={x(last) + COLUMN / 2 - 4} y1={24} y2={24} className={styles['eraLine']} />
            </g>
          ))}
          {lanes.map((lane) => (
            <g key={lane.id}>
              <line x1={LABEL} x2={width - 4} y1={y(lane.row)} y2={y(lane.row)} className={styles['lane']} />
              <text x={LABEL - 12} y={y(lane.row) + 5} textAnchor="end" className={styles['name']}>
                {lane.label.length > 30 ? `${lane.label.slice(0, 29)}…` : lane.label}
                <title>{lane.label}</title>
              </text>
            </g>
          ))}
          {placed.map(({ edge, column, from, to }) => {
            const down = to >= from ? 1 : -1;
            return (
              // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
              <g
                key={`${edge.from} ${edge.how} ${edge.to}`}
                role="button"
                tabIndex={0}
                aria-label={spoken(edge)}
                aria-pressed={at === column}
                className={styles['edge']}
                data-how={edge.how === 'fights' ? 'fights' : 'backs'}
                onFocus={() => setAt(column)}
                onClick={() => setAt(column)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  setAt(column);
                }}
              >
                <rect x={x(column) - COLUMN / 2 + 2} y={HEAD} width={COLUMN - 4} height={height - HEAD - 4} />
                <line x1={x(column)} x2={x(column)} y1={y(from)} y2={y(to) - 5 * down} />
                <circle cx={x(column)} cy={y(from)} r={4} />
                <path d={head(x(column), y(to), down)} />
                {edge.how === 'fights' && <path d={head(x(column), y(from), -down)} />}
                <text x={x(column) + 8} y={(y(from) + y(to)) / 2 + 4}>
                  {t(`relation.${edge.how}`)}
                </text>
              </g>
            );
          })}
        </svg>
      </section>
      <div aria-live="polite" className={styles['chosenEdge']}>
        {chosen === undefined ? (
          <p className="small soft">{t('graphHint')}</p>
        ) : (
          <>
            <p className="small">
              <bdi>{spoken(chosen)}</bdi>
            </p>
            {chosen.mentions.map(({ text, start, words, speaker }) => (
              <p key={`${text} ${start}`} className="small soft" dir="auto">
                “{words}” {speaker !== null && `(${t('said', { speaker })})`} {title(text) !== 'text' && `– ${title(text)}`}
              </p>
            ))}
          </>
        )}
      </div>
    </Figure>
  );
}

/** The tip of an arrow that ends at this point. */
function head(x: number, y: number, down: number): string {
  return `M${x} ${y} l-5 ${-9 * down} h10 z`;
}
