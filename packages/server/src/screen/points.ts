import type { DuckDBConnection } from '@duckdb/node-api';

/**
 * A point of a map in sixteen bytes, little-endian: longitude and latitude as 32-bit floats, the row’s number, and a word of flags.
 * Flags: bits 0 and 1 the reach, bits 2 and 3 the reach by place (0 yes, 1 contested, 2 depends, 3 no), bit 4 set where several
 * places, or a place with several claims, are in play.
 */
export const POINT_BYTES = 16;

/** Reaches by their number in the flags of a point. */
export const POINT_REACHES = ['yes', 'contested', 'depends', 'no'] as const;

const numberOf = (column: string): string =>
  `CASE ${column} ${POINT_REACHES.map((reach, index) => `WHEN '${reach}' THEN ${index}`).join(' ')} END`;

const FLAGS = `${numberOf('reach')} + 4 * ${numberOf('reach_by_place')} + CASE WHEN coalesce(contains(place, '|') OR contains(states, '; ') OR contains(position, 'C-10'), false) THEN 16 ELSE 0 END`;

/** The rows of the view `result` that satisfy `condition` and have a point, in order, a piece at a time. */
export async function* pointsIn(connection: DuckDBConnection, condition: string): AsyncGenerator<Buffer> {
  const result = await connection.stream(
    `SELECT longitude, latitude, CAST("row" AS UINTEGER), CAST(${FLAGS} AS UTINYINT) FROM result WHERE (${condition}) AND latitude IS NOT NULL AND longitude IS NOT NULL`,
  );
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return;
    const [longitudes, latitudes, rows, flags] = chunk.getColumns() as readonly (readonly number[])[];
    const piece = Buffer.allocUnsafe(chunk.rowCount * POINT_BYTES);
    for (let index = 0; index < chunk.rowCount; index += 1) {
      const at = index * POINT_BYTES;
      piece.writeFloatLE(longitudes?.[index] ?? Number.NaN, at);
      piece.writeFloatLE(latitudes?.[index] ?? Number.NaN, at + 4);
      piece.writeUInt32LE(rows?.[index] ?? 0, at + 8);
      piece.writeUInt32LE(flags?.[index] ?? 0, at + 12);
    }
    yield piece;
  }
}
