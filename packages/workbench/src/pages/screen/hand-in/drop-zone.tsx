import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './hand-in.module.css';

interface DropZoneProps {
  readonly accept?: string;
  readonly onFile: (file: File) => void;
  /** What stands below the button. */
  readonly children: ReactNode;
}

/** A file is dropped on it, or chosen with its button, which is also the way for keys. */
export function DropZone({ accept, onFile, children }: DropZoneProps) {
  const { t } = useTranslation('screen');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const holdsFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const take = (file: File | null | undefined) => {
    if (file !== null && file !== undefined) onFile(file);
  };
  return (
    <section
      className={styles['zone']}
      data-over={over}
      aria-label={t('handIn.drop')}
      onDragOver={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <p className={styles['drop']}>{t('handIn.drop')}</p>
      <button type="button" className="button main" onClick={() => input.current?.click()}>
        {t('handIn.choose')}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-hidden="true"
        tabIndex={-1}
        onChange={(event) => {
          take(event.target.files?.[0]);
          // So that the same file can be chosen again.
          event.target.value = '';
        }}
      />
      {children}
    </section>
  );
}
