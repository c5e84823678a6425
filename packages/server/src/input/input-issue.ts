import type { Issue } from '@ratione/engine';

export function fileIssue(file: string, found: string, expected: string, help: string): Issue {
  return { code: 'input.file', path: nameOf(file), found, expected, help };
}

export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

export function reasonOf(problem: unknown): string {
  const code = codeOf(problem);
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES') return 'a file we may not read';
  return problem instanceof Error ? shortened(problem.message) : 'an unreadable file';
}

export function codeOf(problem: unknown): string | undefined {
  return problem instanceof Error && 'code' in problem && typeof problem.code === 'string' ? problem.code : undefined;
}

export function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
