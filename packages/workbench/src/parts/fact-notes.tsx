import { useTranslation } from 'react-i18next';
import { FactSources } from './fact-sources.tsx';
import styles from './proof.module.css';
import type { FactNote } from './proof-paragraphs.ts';
import { Saying } from './saying.tsx';

/** The acts and facts behind a paragraph: in the margin where there is room, under it where there is not. */
export function FactNotes({ facts }: { readonly facts: readonly FactNote[] }) {
  const { t, i18n } = useTranslation();
  return (
    <ul className={styles['notes']}>
      {facts.map((fact) => (
        <li key={fact.says}>
          <Saying>{fact.says}</Saying> {fact.sources.length > 0 && <FactSources fact={fact} />}
          {fact.remark !== null && (
            <em lang={i18n.language} dir="auto">
              {' '}
              {t(`remark.${fact.remark}`)}
            </em>
          )}
        </li>
      ))}
    </ul>
  );
}
