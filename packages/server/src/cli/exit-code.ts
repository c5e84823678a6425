/** 0 answered; 1 issues in what was given or in the data; 2 the command was misused; 70 our own mistake. */
export const ANSWERED = 0;
export const ISSUES = 1;
export const USAGE = 2;
export const OUR_MISTAKE = 70;

export type ExitCode = typeof ANSWERED | typeof ISSUES | typeof USAGE | typeof OUR_MISTAKE;
