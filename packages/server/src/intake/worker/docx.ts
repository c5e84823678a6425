import { type Day, isDay } from '@ratione/engine';
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { unzip } from '../archive/inflate.ts';
import { dateline } from '../dateline.ts';
import { languageCode } from '../html/page-facts.ts';
import { type Node, named, parsePiece, wordsIn } from '../html/tree.ts';
import { IntakeProblem, intakeIssue } from '../intake-issue.ts';
import type { IntakeLimits } from '../limits.ts';
import type { LatestDay, OriginalSpan, ParsedDocument } from '../source-read.ts';

/** Parts of a Word file that hold words. Pictures, macros and embedded files never reach the parser. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:document|styles|numbering|footnotes|endnotes|comments)\.xml|word\/_rels\/document\.xml\.rels)$/;

/** The words of a Word file, paragraph by paragraph, and its properties. */
export async function readDocx(bytes: Uint8Array, path: string, limits: IntakeLimits): Promise<ParsedDocument> {
  const parts = unzip(bytes, limits.expandedBytes, (name) => PARTS.test(name));
  if (Object.values(parts).some((part) => declaresEntities(part)))
    throw new IntakeProblem(
      'xml-entities',
      'a Word file that declares entities of its own',
      'a Word file as Word writes it',
      'save it again with Word or LibreOffice',
    );
  const { value } = await extract(parts);
  const { text, spans } = paragraphs(value);
  const core = parts['docProps/core.xml'];
  const facts = core === undefined ? null : parsePiece(new TextDecoder().decode(core));
  const line = dateline(text, path);
  return {
    text,
    title: property(facts, 'dc:title'),
    author: property(facts, 'dc:creator'),
    site: null,
    url: null,
    // The language of the default style is that of the program it was written with.
    language: languageCode(property(facts, 'dc:language')),
    date: line.date,
    // Its day of creation is often that of a template, years before the words.
    notLaterThan: savedOn(property(facts, 'dcterms:modified')),
    spans,
    issues: [
      ...line.issues,
      ...(text.trim() === ''
        ? [intakeIssue(path, 'no-words', 'a Word file without words', 'a Word file with text', 'its pictures are not read')]
        : []),
    ],
  };
}

async function extract(parts: Readonly<Record<string, Uint8Array>>): ReturnType<typeof mammoth.extractRawText> {
  try {
    return await mammoth.extractRawText({ buffer: Buffer.from(zipSync(parts, { level: 0 })) });
  } catch (problem) {
    const why = problem instanceof Error ? problem.message.slice(0, 80) : '';
    throw new IntakeProblem(
      'docx',
      `a Word file that cannot be read (${why})`,
      'a whole DOCX file',
      'save it again with Word or LibreOffice',
    );
  }
}

function declaresEntities(part: Uint8Array): boolean {
  return /<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder('latin1').decode(part.subarray(0, 65_536)));
}

function paragraphs(raw: string): { readonly text: string; readonly spans: readonly OriginalSpan[] } {
  const kept: string[] = [];
  const spans: OriginalSpan[] = [];
  let length = 0;
  for (const [index, paragraph] of raw.split('\n\n').entries()) {
    const text = paragraph.trim();
    if (text === '') continue;
    spans.push({ start: length, end: length + text.length, at: { unit: 'paragraph', number: index + 1 } });
    kept.push(text);
    length += text.length + 2;
  }
  return { text: kept.join('\n\n'), spans };
}

function property(facts: Node | null, name: string): string | null {
  const [found] = facts === null ? [] : named(facts, name);
  const words = found === undefined ? '' : wordsIn(found);
  return words === '' ? null : words.slice(0, 500);
}

function savedOn(value: string | null): LatestDay | null {
  const day: Day = value?.slice(0, 10) ?? '';
  return isDay(day) ? { day, where: 'day of the last change in the properties of the file' } : null;
}
