/** What a hole of a template may hold. Numbered where a template has several of a kind: {day}, {day2}. */
export type Hole = 'state' | 'states' | 'day' | 'pinpoint' | 'crime' | 'crimes' | 'resolution' | 'number' | 'issue' | 'phrase' | 'text';

/** From the English value of a hole to the language of the page; null where it is none of that kind, and then the template does not fit. */
export type Fill = (kind: Hole, english: string) => string | null;

/** From an English sentence to the same in the language of the page; null where no template fits. */
export type Phrasebook = (english: string) => string | null;

const FORMS: Readonly<Record<Hole, string>> = {
  state: '(.+?)',
  states: '(.+?)',
  day: String.raw`(\d{1,2} [A-Z][a-z]+ \d{4})`,
  pinpoint: String.raw`(\d+(?:bis|ter)?(?:\([\da-z]+\))*(?:-\d+)?)`,
  crime: '(.+?)',
  crimes: '(.+?)',
  resolution: String.raw`(S/RES/\d+ \(\d+\))`,
  number: String.raw`(\d[\d.,]*)`,
  issue: String.raw`(C-\d+[a-z]?)`,
  phrase: '(.+?)',
  text: '(.+?)',
};

interface Template {
  readonly form: RegExp;
  readonly holes: readonly { readonly name: string; readonly kind: Hole }[];
  readonly translation: string;
}

const HOLE = /\{([a-z]+)(\d*)\}/g;

/**
 * Reads sentences by templates with typed holes, those with most words of their own first. A text of several sentences that no
 * template holds whole is read sentence by sentence, and only if each can be.
 */
export function phrasebook(words: Readonly<Record<string, string>>, fill: Fill): Phrasebook {
  const fixed = new Map<string, string>();
  const templates: Template[] = [];
  for (const [english, translation] of Object.entries(words).sort(([one], [other]) => ownWords(other) - ownWords(one))) {
    if (english.includes('{')) templates.push({ ...formOf(english), translation });
    else fixed.set(english, translation);
  }
  const known = new Map<string, string | null>();
  return read;

  function read(english: string): string | null {
    const before = known.get(english);
    if (before !== undefined) return before;
    const found = whole(english) ?? inSentences(english);
    known.set(english, found);
    return found;
  }

  function whole(english: string): string | null {
    const same = fixed.get(english);
    if (same !== undefined) return same;
    for (const template of templates) {
      const filled = filledIn(template, english);
      if (filled !== null) return filled;
    }
    return null;
  }

  function filledIn({ form, holes, translation }: Template, english: string): string | null {
    const match = form.exec(english);
    if (match === null) return null;
    const values = new Map<string, string>();
    for (const [at, { name, kind }] of holes.entries()) {
      const value = match[at + 1] ?? '';
      const own = kind === 'phrase' ? inside(value) : fill(kind, value);
      if (own === null) return null;
      values.set(name, own);
    }
    return translation.replace(HOLE, (_, kind: string, number: string) => values.get(kind + number) ?? '');
  }

  /** A sentence quoted inside another goes without its full stop. */
  function inside(english: string): string {
    return read(english) ?? read(`${english}.`)?.replace(/[.。]$/, '') ?? isolated(english);
  }

  function inSentences(english: string): string | null {
    const sentences = english.split(/(?<=[.!?]) (?=[\p{Lu}“])/u);
    if (sentences.length < 2) return null;
    const read = sentences.map(whole);
    return read.includes(null) ? null : read.join(' ');
  }
}

/** Words of another direction inside a sentence, set apart from it. */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

function ownWords(template: string): number {
  return template.replace(HOLE, '').length;
}

function formOf(english: string): Pick<Template, 'form' | 'holes'> {
  const holes: { name: string; kind: Hole }[] = [];
  let pattern = '';
  let from = 0;
  for (const match of english.matchAll(HOLE)) {
    const kind = match[1] as Hole;
    holes.push({ name: `${kind}${match[2]}`, kind });
    pattern += escaped(english.slice(from, match.index)) + FORMS[kind];
    from = match.index + match[0].length;
  }
  return { form: new RegExp(`^${pattern}${escaped(english.slice(from))}$`, 'u'), holes };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
