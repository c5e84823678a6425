import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as countryCoder from '@rapideditor/country-coder';
import { buildTerritory, Ledger, openWorld, type PointCandidate, type RecordData, type TitleAnswer, type World } from '@ratione/engine';
import { root } from './facts.ts';
import { line, number } from './measure.ts';

interface Point {
  readonly lat: number;
  readonly lon: number;
  readonly day: string;
}

const POINTS = 400_000;

/** Points to unit and title a second, beside a country look-up without days or positions, on the same points. */
export function benchTerritory(record: RecordData): void {
  const prepared = readFileSync(join(root, 'packages/record/dist/world.bin'));
  const begun = performance.now();
  const world = openWorld(prepared, buildTerritory(record), new Ledger(record));
  line('world as the build laid it out', `${number(performance.now() - begun)} ms, ${number(prepared.length / 2 ** 20)} MB`);
  for (const [how, points] of [
    ['spread over all land', spread(world)],
    ['in clusters, as events are', clustered(world)],
  ] as const) {
    const sum = checksum(points, world);
    if (sum !== checksum([...points].reverse(), world)) throw new Error(`asked backwards, the titles of points ${how} differ`);
    let states = 0;
    const [ours = 0, drawn = 0, theirs = 0] = rates(points, [
      titlesOf(world, (_, title) => {
        states += title.states.length;
      }),
      ({ lat, lon }) => world.unitIndexAt(lat, lon),
      ({ lat, lon }) => countryCoder.iso1A3Code([lon, lat]) ?? '',
    ]);
    if (states === 0) throw new Error('no title was found');
    line(`points a second, ${how}: unit and title`, number(ours), 'ten times country-coder');
    line(`points a second, ${how}: drawn place alone`, number(drawn));
    line(`points a second, ${how}: country-coder`, `${number(theirs)}; ours is ${number(ours / theirs, 1)} times as fast`);
    line(`checksum of titles, ${how}`, sum.slice(0, 32));
  }
}

/** Unit and title in one: each candidate of the point with its title on the day. */
function titlesOf(world: World, seen: (candidate: PointCandidate, title: TitleAnswer) => void): (point: Point) => number {
  return (point) => {
    const { titles } = world.at(point, point.day);
    for (const title of titles) seen(title.candidate, title);
    return titles.length;
  };
}

const BLOCK = 200_000;

/** Points a second of processor time for each way of asking, in turns of one block each, so that other work weighs on all alike. */
function rates(points: readonly Point[], ways: readonly ((point: Point) => string | number)[]): readonly number[] {
  const spent = ways.map(() => 0);
  let length = 0;
  const block = (once: (point: Point) => string | number, from: number): number => {
    const before = process.cpuUsage();
    for (let at = from; at < from + BLOCK && at < points.length; at += 1) {
      const answer = once(points[at] as Point);
      length += typeof answer === 'number' ? answer : answer.length;
    }
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  for (const once of ways) block(once, 0);
  for (let from = 0; from < points.length; from += BLOCK)
    for (const [way, once] of ways.entries()) spent[way] = (spent[way] ?? 0) + block(once, from);
  if (!Number.isFinite(length)) throw new Error('nothing was answered');
  return spent.map((microseconds) => (points.length / microseconds) * 1_000_000);
}

/** How often each place came out under each title: the same in whatever order the points are asked. */
function checksum(points: readonly Point[], world: World): string {
  const counts = new Map<string, number>();
  const once = titlesOf(world, ({ unit, code }, title) => {
    const text = `${unit ?? code ?? 'sea'} ${(unit ?? code) === null ? '-' : title.states.join('+')} ${(unit ?? code) === null ? '-' : title.position}`;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  for (const point of points) once(point);
  return createHash('sha256')
    .update(JSON.stringify([...counts].sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex');
}

function spread(world: World): readonly Point[] {
  const random = seeded(2002);
  const points: Point[] = [];
  while (points.length < POINTS) {
    const lat = (Math.asin(2 * random() - 1) * 180) / Math.PI;
    const lon = 360 * random() - 180;
    if (world.unitIndexAt(lat, lon) > 0) points.push({ lat, lon, day: someDay(random) });
  }
  return points;
}

function clustered(world: World): readonly Point[] {
  const random = seeded(2011);
  const centres = spread(world)
    .slice(0, 400)
    .filter(({ lat }) => Math.abs(lat) < 60);
  const points: Point[] = [];
  while (points.length < POINTS) {
    const centre = centres[Math.floor(random() * centres.length)] as Point;
    const far = 1.5 * random() ** 2;
    const turn = 2 * Math.PI * random();
    const lat = Number((centre.lat + far * Math.sin(turn)).toFixed(4));
    const lon = Number((centre.lon + far * Math.cos(turn)).toFixed(4));
    if (Math.abs(lon) <= 180 && world.unitIndexAt(lat, lon) > 0) points.push({ lat, lon, day: someDay(random) });
  }
  return points;
}

function someDay(random: () => number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${2002 + Math.floor(24 * random())}-${two(1 + Math.floor(12 * random()))}-${two(1 + Math.floor(28 * random()))}`;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
