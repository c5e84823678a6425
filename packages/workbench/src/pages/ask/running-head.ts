import { useEffect } from 'react';

/** Words that stand at the head and foot of each printed page while an answer is shown. */
export function useRunningHead(title: string, receipt: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--running-title', quoted(title));
    style.setProperty('--running-receipt', quoted(receipt));
    return () => {
      style.removeProperty('--running-title');
      style.removeProperty('--running-receipt');
    };
  }, [title, receipt]);
}

/** A string of CSS: whatever stands in it, it ends where it should. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/[\n\r\f]/g, ' ')}"`;
}
