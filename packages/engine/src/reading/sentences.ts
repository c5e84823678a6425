/** Where sentences begin and end: [start, end) into the text. Headings and list items end with their line. */
export function splitSentences(text: string): (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  let start = 0;
  const push = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from += 1;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
    if (to > from) out.push([from, to]);
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      if (endsLine(text, start, at)) push(at + 1);
    } else if (code === 0x3002 || code === 0xff01 || code === 0xff1f) {
      push(at + 1);
    } else if (code === 33 || code === 63 || code === 0x61f || (code === 46 && endsSentence(text, at))) {
      let end = at + 1;
      while (end < text.length && /["'”’)\]»]/.test(text.charAt(end))) end += 1;
      if (end >= text.length || isSpace(text.charCodeAt(end)) || text.charCodeAt(end) === 0x5b) push(end);
    }
  }
  push(text.length);
  return out;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}

/** A full stop that is not part of an abbreviation, an initial or a number. */
function endsSentence(text: string, at: number): boolean {
  const next = /^["'”’)\]»]*(\s+)(\S)?/.exec(text.slice(at + 1, at + 12));
  if (next === null) return at + 1 >= text.length || text.charCodeAt(at + 1) === 0x5b || /^["'”’)\]»]/.test(text.charAt(at + 1));
  const word = /(?:^|[\s("“‘[])([^\s("“‘[]*)$/.exec(text.slice(Math.max(0, at - 14), at))?.[1] ?? '';
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && word !== 'I')
    return word.includes('.')
      ? /^\p{Lu}\p{Ll}/u.test(next[2] ?? '') && /^(?:The|It|In|He|She|They|This|But|However)\b/.test(text.slice(at + 1).trimStart())
      : false;
  if (
    /^(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Sen|Rep|Gov|No|Nos|Art|Arts|art|arts|para|paras|vs|v|cf|Res|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|e\.g|i\.e|approx|ca|EE|UU|г|ст)$/u.test(
      word,
    )
  )
    return false;
  return !/\p{Ll}/u.test(next[2] ?? '');
}

function endsLine(text: string, start: number, at: number): boolean {
  if (/^[ \t\r]*\n/.test(text.slice(at + 1, at + 40))) return true;
  const line = text.slice(Math.max(start, text.lastIndexOf('\n', at - 1) + 1), at).trim();
  const next = text.slice(at + 1, at + 60).trimStart();
  return line.length < 60 || /^(?:[•*\-–#>|]|\d+[.)]\s)/.test(next);
}
