const SPACE = /[ \t\r\n]*/y;
const SCALAR = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const KEY = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"[ \t\r\n]*:/y;

/** Offset at which `text` stops being JSON. Not every runtime says it in its error. */
export function faultIn(text: string): number {
  const open: string[] = [];
  let at = skip(SPACE, text, 0) ?? 0;
  let wanted: 'value' | 'key' | 'next' = 'value';
  for (;;) {
    const sign = text[at];
    const inside = open[open.length - 1];
    if (wanted === 'next') {
      if (inside !== undefined && sign === inside) open.pop();
      else if (inside !== undefined && sign === ',') wanted = inside === '}' ? 'key' : 'value';
      else return at;
      at += 1;
    } else if (wanted === 'key') {
      const after = skip(KEY, text, at);
      if (after === null) return at;
      at = after;
      wanted = 'value';
    } else if (sign === '{' || sign === '[') {
      const close = sign === '{' ? '}' : ']';
      open.push(close);
      at = skip(SPACE, text, at + 1) ?? at + 1;
      wanted = text[at] === close ? 'next' : close === '}' ? 'key' : 'value';
    } else {
      const after = skip(SCALAR, text, at);
      if (after === null) return at;
      at = after;
      wanted = 'next';
    }
    at = skip(SPACE, text, at) ?? at;
  }
}

function skip(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** "line 3, column 14", counted from 1 as editors do. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before[before.length - 1] ?? '').length + 1}`;
}
