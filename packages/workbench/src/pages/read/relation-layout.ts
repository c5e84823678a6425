import type { RelationEdge, RelationGraph } from '@ratione/engine/accusations';

export interface Lane {
  readonly id: string;
  readonly label: string;
  readonly row: number;
}

export interface Placed {
  readonly edge: RelationEdge;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

export interface Era {
  readonly day: string | null;
  readonly first: number;
  readonly last: number;
}

/** Names as lanes, relations as columns in the order of the days on which texts first say so; those without a day come last. */
export function layRelations({ nodes, edges }: RelationGraph): {
  readonly lanes: readonly Lane[];
  readonly placed: readonly Placed[];
  readonly eras: readonly Era[];
} {
  const ordered = [...edges].sort(
    (one, other) => order(one) - order(other) || compare(one.first ?? '', other.first ?? '') || compare(one.from, other.from),
  );
  const rows = new Map<string, number>();
  for (const { from, to } of ordered) for (const id of [from, to]) if (!rows.has(id)) rows.set(id, rows.size);
  const lanes = nodes
    .flatMap(({ id, label }) => {
      const row = rows.get(id);
      return row === undefined ? [] : [{ id, label, row }];
    })
    .sort((one, other) => one.row - other.row);
  const placed = ordered.map((edge, column) => ({ edge, column, from: rows.get(edge.from) ?? 0, to: rows.get(edge.to) ?? 0 }));
  const eras: Era[] = [];
  for (const { edge, column } of placed) {
    const last = eras[eras.length - 1];
    if (last !== undefined && last.day === edge.first) eras[eras.length - 1] = { ...last, last: column };
    else eras.push({ day: edge.first, first: column, last: column });
  }
  return { lanes, placed, eras };
}

function order(edge: RelationEdge): number {
  return edge.first === null ? 1 : 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
