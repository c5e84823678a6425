import type { Confidence, Day, EdtfText as Edtf } from '@ratione/engine';
import type { SourceView } from '@ratione/engine/views';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EdtfText } from '../../parts/edtf-text.tsx';
import { English } from '../../parts/english.tsx';
import styles from './docket.module.css';
import { SourcesOf } from './sources-of.tsx';
import { wordsBy } from './words-by.ts';

export interface ShownEvent {
  readonly on: Edtf;
  readonly kind: string;
  readonly says: string;
  /** What the event is, in the language of the page; the record's own words are English. */
  readonly title?: string;
  readonly chamber?: string;
  readonly document?: string | null;
  readonly articles?: readonly string[];
  readonly sources?: readonly SourceView[];
  readonly confidence: Confidence;
  readonly after?: ReactNode;
}

interface EventsProps {
  readonly events: readonly ShownEvent[];
  readonly on: Day;
  /** Said where there is no event. */
  readonly none: string;
}

/** What happened, in order of days: the record's words, the provisions and documents, how well it is supported and by what. */
export function Events({ events, on, none }: EventsProps) {
  const { t } = useTranslation(['docket', 'terms']);
  if (events.length === 0) return <p className="soft">{none}</p>;
  return (
    <ol className={styles['events']}>
      {[...events]
        .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
        .map((event) => {
          const words = wordsBy(event.says, on);
          const places = [
            event.chamber,
            (event.articles ?? []).length === 0 ? undefined : t('event.articles', { articles: event.articles?.join(', ') }),
            event.document ?? undefined,
          ].filter((place) => place !== undefined);
          return (
            <li key={`${event.on} ${event.kind} ${event.says}`}>
              <span className={styles['date']}>
                <EdtfText text={event.on} />
              </span>
              <div>
                <p>
                  {event.title !== undefined && <span className={styles['what']}>{event.title}. </span>}
                  {words === null ? <em className="soft">{t('event.withheld')}</em> : <English>{words}</English>}
                </p>
                <p className="tiny soft">
                  {places.length > 0 && (
                    <>
                      <English>{places.join(' · ')}</English>
                      {' · '}
                    </>
                  )}
                  <span className={event.confidence === 'memory' ? styles['memory'] : undefined}>
                    {t(`terms:confidence.${event.confidence}`)}
                  </span>
                  {event.after !== undefined && event.after !== null && <> · {event.after}</>}
                </p>
                {event.sources !== undefined && event.sources.length > 0 && <SourcesOf sources={event.sources} on={on} />}
              </div>
            </li>
          );
        })}
    </ol>
  );
}
