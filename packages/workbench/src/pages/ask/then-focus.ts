import { flushSync } from 'react-dom';

/** Changes the form and moves the focus at once, so that the next key finds its line: a frame later the key would go astray. */
export function thenFocus(id: string, change: () => void): void {
  flushSync(change);
  document.getElementById(id)?.focus();
}
