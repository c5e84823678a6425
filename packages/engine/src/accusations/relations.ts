import type { Allegation, BackingHow } from '../reading/allegations/allegation.ts';
import type { StateId } from '../record/shape.ts';
import type { Day } from '../time/day.ts';
import type { AccusedText, MentionAt } from './accused-text.ts';
import { ownStrings } from './own-strings.ts';

export interface RelationNode {
  readonly id: string;
  readonly label: string;
  readonly state: StateId | null;
}

/** Who is said to stand behind whom, or to fight whom, with every place that says so and from when to when texts do. */
export interface RelationEdge {
  readonly from: string;
  readonly to: string;
  readonly how: BackingHow;
  readonly places: readonly string[];
  readonly mentions: readonly (MentionAt & { readonly day: Day | null; readonly speaker: string | null })[];
  /** First and last day of the texts that say so; null where none has a day. */
  readonly first: Day | null;
  readonly last: Day | null;
  readonly texts: number;
  readonly independentTexts: number;
}

export interface RelationGraph {
  readonly nodes: readonly RelationNode[];
  readonly edges: readonly RelationEdge[];
}

interface OpenEdge {
  readonly from: string;
  readonly to: string;
  readonly how: BackingHow;
  readonly places: Set<string>;
  readonly mentions: RelationEdge['mentions'][number][];
  readonly groups: Set<number>;
  readonly texts: Set<string>;
}

/** Gathers backing and fighting over many texts. */
export class Relations {
  readonly #nodes = new Map<string, RelationNode>();
  readonly #edges = new Map<string, OpenEdge>();
  readonly #nameOf: (state: StateId) => string;

  constructor(nameOf: (state: StateId) => string) {
    this.#nameOf = nameOf;
  }

  add(allegation: Allegation, text: AccusedText, group: number): void {
    if (allegation.target === null || allegation.how === null) return;
    const place = allegation.places[0]?.name ?? null;
    const from = this.#node(allegation.actor, allegation.actorState, null, null);
    const to = this.#node(allegation.target, allegation.targetState, from, place);
    const key = `${from}|${allegation.how}|${to}`;
    const edge: OpenEdge = this.#edges.get(key) ?? {
      from,
      to,
      how: allegation.how,
      places: new Set(),
      mentions: [],
      groups: new Set(),
      texts: new Set(),
    };
    for (const named of allegation.places) edge.places.add(ownStrings(named.name));
    edge.mentions.push(
      ownStrings({
        text: text.name,
        start: allegation.start,
        end: allegation.end,
        words: allegation.text.replace(/\s+/g, ' ').slice(0, 400),
        day: text.dated ? text.asOf : null,
        speaker: allegation.speaker,
      }),
    );
    edge.groups.add(group);
    edge.texts.add(text.name);
    this.#edges.set(key, edge);
  }

  graph(): RelationGraph {
    const edges = [...this.#edges.values()].map((edge): RelationEdge => {
      const days = edge.mentions.flatMap((mention) => mention.day ?? []).sort();
      return {
        from: edge.from,
        to: edge.to,
        how: edge.how,
        places: [...edge.places].sort(),
        mentions: edge.mentions,
        first: days[0] ?? null,
        last: days[days.length - 1] ?? null,
        texts: edge.texts.size,
        independentTexts: edge.groups.size,
      };
    });
    const used = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
    return {
      nodes: [...this.#nodes.values()].filter((node) => used.has(node.id)).sort((a, b) => (a.id < b.id ? -1 : 1)),
      edges: edges.sort((a, b) => b.independentTexts - a.independentTexts || (keyOf(a) < keyOf(b) ? -1 : 1)),
    };
  }

  /** A State by its code; a group by its words. "Rebels" alone could be anybody's: they are told apart by who backs them. */
  #node(words: string, state: StateId | null, backer: string | null, place: string | null): string {
    const bare = words.replace(/\s+/g, ' ').trim();
    const whole = state !== null && !isGroup(bare);
    const short =
      place === null ? bare : bare.replace(new RegExp(` in (?:the )?${place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}.*$`, 'i'), '');
    const anybodys = !whole && backer !== null && short === short.toLowerCase();
    const label = whole ? this.#nameOf(state) : place === null ? short : `${short} in ${place}`;
    const id = whole ? state : anybodys ? `${label.toLowerCase()} (${backer})` : label.toLowerCase();
    if (!this.#nodes.has(id)) this.#nodes.set(id, ownStrings({ id, label, state: whole ? state : null }));
    return id;
  }
}

/** Words for those a State may back and is not: their members' nationality is nobody's to guess. */
export function isGroup(words: string): boolean {
  return /-(?:backed|supported|led|aligned|funded|armed|trained)\b|\b(?:rebels?|militants?|militias?|fighters|insurgents?|separatists?|proxies|mercenaries|paramilitar\w+|terrorists?|opposition|coalition|alliance)\b/i.test(
    words,
  );
}

function keyOf(edge: RelationEdge): string {
  return `${edge.from}|${edge.how}|${edge.to}`;
}

/** The graph in the DOT language, for Graphviz. */
export function relationsDot({ nodes, edges }: RelationGraph): string {
  const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/[\r\n]+/g, ' ')}"`;
  return [
    'digraph relations {',
    '  rankdir=LR;',
    '  label="A reading of what texts say. Nobody is called responsible by it.";',
    ...nodes.map((node) => `  ${quoted(node.id)} [label=${quoted(node.label)}${node.state === null ? '' : ', shape=box'}];`),
    ...edges.map(
      (edge) =>
        `  ${quoted(edge.from)} -> ${quoted(edge.to)} [label=${quoted(`${edge.how}, ${edge.independentTexts} of ${edge.texts} texts${edge.first === null ? '' : `, ${edge.first}${edge.last === edge.first ? '' : ` to ${edge.last ?? ''}`}`}`)}${edge.how === 'fights' ? ', dir=both, style=dashed' : ''}];`,
    ),
    '}',
  ].join('\n');
}
