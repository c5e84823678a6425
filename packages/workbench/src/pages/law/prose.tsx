import { ruleById } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A reading's Markdown: paragraphs, lists, bold, ids in backticks, links to positions. Anything else stays the text it is; no HTML is made. */
export function Prose({ text }: { readonly text: string }) {
  return (
    <div lang="en" dir="ltr">
      {text
        .split(/\n{2,}/)
        .filter((block) => block.trim() !== '')
        .map((block) => {
          const lines = block.split('\n');
          return lines.every((line) => line.startsWith('- ')) ? (
            <ul key={block}>
              {lines.map((line) => (
                <li key={line}>{inline(line.slice(2))}</li>
              ))}
            </ul>
          ) : (
            <p key={block}>{inline(lines.join(' '))}</p>
          );
        })}
    </div>
  );
}

const MARKS = /(\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+\]\([^)]+\))/;

function inline(text: string): readonly ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one fixed text, never reordered
  return text.split(MARKS).map((piece, index) => <Piece key={index} text={piece} />);
}

function Piece({ text }: { readonly text: string }) {
  if (text.startsWith('**')) return <strong>{text.slice(2, -2)}</strong>;
  if (text.startsWith('`')) {
    const id = text.slice(1, -1);
    return ruleById(id) === undefined ? (
      <code className="mono">{id}</code>
    ) : (
      <Link to="/rule/$rule" params={{ rule: id }}>
        {id}
      </Link>
    );
  }
  const [, words, target = ''] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(text) ?? [];
  if (words === undefined) return text;
  const reading = /(R-\d{3})[\w-]*\.md$/.exec(target)?.[1];
  if (/^C-\w+$/.test(words))
    return (
      <Link to="/issue/$issue" params={{ issue: words }}>
        {words}
      </Link>
    );
  return reading === undefined ? (
    words
  ) : (
    <Link to="/reading/$reading" params={{ reading }}>
      {words}
    </Link>
  );
}
