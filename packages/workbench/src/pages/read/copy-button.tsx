import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../../parts/csv.ts';

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
  /** For browsers that refuse the clipboard: the text is then saved under this name. */
  readonly file: string;
}

export function CopyButton({ label, text, file }: CopyButtonProps) {
  const { t } = useTranslation('read');
  const [done, setDone] = useState<'copied' | 'saved' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setDone('copied');
    } catch {
      download(file, text(), 'text/plain;charset=utf-8');
      setDone('saved');
    }
  };
  return (
    <>
      <button type="button" className="plain" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="tiny soft">
        {done === null ? '' : t(done)}
      </span>
    </>
  );
}
