import { describe, expect, it } from 'vitest';
import { areaOf, contains, type Point } from '../../src/territory/polygon.ts';
import { cutAtAntimeridian } from '../../src/territory/rings.ts';

function holds(ring: readonly Point[], lon: number, lat: number): boolean {
  const area = areaOf(cutAtAntimeridian(ring));
  return area !== null && contains(area, lon, lat);
}

describe('a ring cut at the 180th meridian', () => {
  const square: readonly Point[] = [
    [170, 10],
    [-170, 10],
    [-170, 20],
    [170, 20],
  ];

  it('falls into one piece on each side', () => {
    expect(cutAtAntimeridian(square)).toHaveLength(2);
    expect(holds(square, 175, 15)).toBe(true);
    expect(holds(square, -175, 15)).toBe(true);
    expect(holds(square, 0, 15)).toBe(false);
    expect(holds(square, 165, 15)).toBe(false);
  });

  it('is left alone where it does not cross', () => {
    const far: readonly Point[] = [
      [10, 10],
      [20, 10],
      [20, 20],
      [10, 20],
    ];
    expect(cutAtAntimeridian(far)).toEqual([far]);
    expect(cutAtAntimeridian([...far, [10, 10]])).toEqual([far]);
  });

  it('is closed through the pole it runs round', () => {
    const south: readonly Point[] = [
      [0, -70],
      [90, -70],
      [180, -70],
      [-90, -70],
    ];
    expect(holds(south, 45, -89)).toBe(true);
    expect(holds(south, -135, -80)).toBe(true);
    expect(holds(south, 45, -60)).toBe(false);
    const north: readonly Point[] = [
      [-90, 70],
      [180, 70],
      [90, 70],
      [0, 70],
    ];
    expect(holds(north, -45, 89)).toBe(true);
    expect(holds(north, -45, 60)).toBe(false);
  });

  it('drops what is no ring', () => {
    expect(
      cutAtAntimeridian([
        [0, 0],
        [1, 1],
      ]),
    ).toEqual([]);
    expect(
      cutAtAntimeridian([
        [0, 0],
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([]);
  });
});
