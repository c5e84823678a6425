import { type Item, is } from './tape.ts';

const JOINTS =
  /^(?:and|but|while|whereas|although|though|when|where|which|who|whom|after|before|because|as|yet|then|or|despite|following|since|until)$/;

export function piecesOf(items: readonly Item[]): { readonly opener: string; readonly items: Item[] }[] {
  const out: { opener: string; items: Item[] }[] = [];
  let now: Item[] = [];
  let opener = '';
  const flush = (next: string) => {
    if (now.length > 0) out.push({ opener, items: now });
    if (now.length > 0 || next !== ',') opener = next;
    now = [];
  };
  for (const one of items) {
    if (is(one, ',', ';', ':', '(', ')', '"') || (JOINTS.test(one.lo) && is(one, one.lo))) {
      flush(one.lo);
      continue;
    }
    if (one.lo === 'without') flush('without');
    now.push(one);
  }
  flush('');
  return out;
}
