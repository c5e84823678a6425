import type { RecordData } from '@ratione/engine';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Head and foot of the printed pages of a page that shows the record: its title, and which record it is. */
export function useRecordHead(title: string, { version }: RecordData): void {
  const { t } = useTranslation();
  useRunningHead(`Ratione · ${title}`, t('print.record', { date: version.date, hash: version.hash.slice(0, 16) }));
}

/** Words that stand at the head and foot of each printed page. */
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
