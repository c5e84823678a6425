import type { Day, DocketEvent } from '@ratione/engine';
import { sourceViews } from '@ratione/engine/views';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLaw } from '../../record/law.ts';
import { Events } from './events.tsx';
import { onSearch } from './on-search.ts';

/** Findings that a State did not cooperate, and who held office at the Court, by the day of asking. */
export function CourtActs({ on }: { readonly on: Day }) {
  const { t } = useTranslation('docket');
  const { record } = useLaw();
  const findings = record.nonCompliance.filter((event) => event.known <= on);
  const officials = record.officials.filter((event) => event.known <= on);
  const shown = (event: DocketEvent, after: ReactNode) => ({
    ...event,
    title: t(`courtEvent.${event.kind}`),
    articles: event.articles ?? [],
    document: event.document ?? null,
    sources: sourceViews(event, record),
    after,
  });
  return (
    <>
      <section aria-labelledby="docket-findings">
        <h2 id="docket-findings">{t('court.findings')}</h2>
        <p className="small soft">{t('court.findingsNote')}</p>
        <Events
          on={on}
          none={t('court.noFindings')}
          events={findings.map((event) =>
            shown(
              event,
              <>
                <Link to="/state/$state" params={{ state: event.state }} search={onSearch(on)}>
                  {t('court.state', { state: record.states.find((file) => file.state === event.state)?.name ?? event.state })}
                </Link>{' '}
                <Link to="/person/$person" params={{ person: event.person }} search={onSearch(on)}>
                  {t('court.person', { person: record.persons.find((person) => person.id === event.person)?.name ?? event.person })}
                </Link>
              </>,
            ),
          )}
        />
      </section>
      <section aria-labelledby="docket-officials">
        <h2 id="docket-officials">{t('court.officials')}</h2>
        <p className="small soft">{t('court.officialsNote')}</p>
        <Events on={on} none={t('court.noOfficials')} events={officials.map((event) => shown(event, null))} />
      </section>
    </>
  );
}
