import type { Item } from '../tape.ts';

const GROUPS: Readonly<Record<string, string>> = {
  lra: 'lra',
  "lord's resistance army": 'lra',
  'lord resistance army': 'lra',
  taliban: 'taliban',
  hamas: 'hamas',
  'anti balaka': 'anti-balaka',
  antibalaka: 'anti-balaka',
  seleka: 'seleka',
  'ansar dine': 'ansar dine',
  janjaweed: 'janjaweed',
  fdlr: 'fdlr',
};

export function groupAt(items: readonly Item[], at: number): { readonly group: string; readonly end: number } | null {
  for (let length = Math.min(4, items.length - at); length >= 1; length -= 1) {
    const text = items
      .slice(at, at + length)
      .map((one) => one.lo)
      .join(' ')
      .replace(" 's", "'s");
    const group = GROUPS[text];
    if (group !== undefined) return { group, end: at + length - 1 };
  }
  return null;
}
