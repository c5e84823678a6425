import { Lexer } from 'yaml';

/** Stands before the text of a scalar, whose brackets and hyphens open nothing. */
const SCALAR_MARK = '\u001f';
/** Eight columns for a level is more than any hand or program indents. */
const COLUMNS = 8;

/** Whether YAML nests deeper than `most`, told from its tokens: to build a tree of it first would exhaust the stack. */
export function nestsDeeper(text: string, most: number): boolean {
  let brackets = 0;
  let onLine = 0;
  let before = '\n';
  for (const token of new Lexer().lex(text)) {
    const first = before === SCALAR_MARK ? '' : token.charAt(0);
    if (first === '[' || first === '{') brackets += 1;
    else if (first === ']' || first === '}') brackets -= 1;
    else if (token === '-' || token === '?') onLine += 1;
    else if (first === '\n' || first === '\r') onLine = 0;
    else if (first === ' ' && before.charAt(0) === '\n' && token.length > most * COLUMNS) return true;
    if (brackets > most || onLine > most) return true;
    before = token;
  }
  return false;
}
