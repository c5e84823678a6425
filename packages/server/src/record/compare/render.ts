import type { Comparison, Difference } from './comparison.ts';

export function renderComparisonText(comparison: Comparison): string {
  const { differences, known, issues, counts } = comparison;
  const lines = [comparison.compared];
  lines.push(
    ...counts.map(
      (count) => `  ${count.what}: page ${count.page}, record ${count.record}${count.page === count.record ? '' : '  (differ)'}`,
    ),
  );
  if (comparison.treaty !== null)
    lines.push(
      '',
      differences.length === 0 ? 'No difference.' : differences.length === 1 ? 'One difference:' : `${differences.length} differences:`,
    );
  lines.push(...differences.map((difference) => `  ${line(difference)}`));
  if (known.length > 0)
    lines.push('', 'Known and explained:', ...known.map((difference) => `  ${line(difference)}; ${difference.because}`));
  if (issues.length > 0)
    lines.push(
      '',
      'Not read:',
      ...issues.map((issue) => `  ${issue.path}: found ${issue.found}; expected ${issue.expected}; ${issue.help}`),
    );
  return `${lines.map(printable).join('\n')}\n`;
}

export function renderComparisonJson(comparison: Comparison): string {
  return `${JSON.stringify({ schema: 'ratione/record-comparison/1', ...comparison }, null, 2)}\n`;
}

function line(difference: Difference): string {
  return `${difference.state} ${difference.name}, ${difference.what}: ${SAYS[difference.kind]} (page: ${difference.page ?? 'nothing'}; record: ${difference.record ?? 'nothing'})`;
}

const SAYS = {
  'only-on-page': 'on the page, not in the record',
  'only-in-record': 'in the record, not on the page',
  'other-day': 'another day',
  'other-kind': 'another kind of act',
  'no-day-in-record': 'a day the record lacks',
} as const satisfies Record<Difference['kind'], string>;

/** Control characters of a hostile page never reach a terminal. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');
}
