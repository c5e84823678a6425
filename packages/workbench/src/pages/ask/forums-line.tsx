import type { OtherForum } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import styles from './ask.module.css';

/** Other courts and bodies: their names at once, their reasons on request. */
export function ForumsLine({ forums }: { readonly forums: readonly OtherForum[] }) {
  const { t } = useTranslation(['ask', 'terms']);
  if (forums.length === 0) return <p className="soft">{t('lines.noForum')}</p>;
  const proceedings = forums.filter(({ legalBasis }) => legalBasis === 'proceeding');
  const courts = forums.filter(({ legalBasis, available }) => legalBasis !== 'proceeding' && available !== 'no');
  const closed = forums.filter(({ available, legalBasis }) => legalBasis !== 'proceeding' && available === 'no');
  // The International Court of Justice and the Court in Strasbourg answer on States: they try nobody.
  const tribunals = courts.filter(({ legalBasis }) => legalBasis !== 'inter-state');
  const names = (some: readonly OtherForum[]) =>
    some.map(({ forum }) => forum.replace(/^Courts of (?:the )?/, '').replace(/ \((.*)\)$/, ', $1')).join('; ');
  return (
    <>
      {tribunals.length > 0 && (
        <p>
          {t('lines.couldTry')}{' '}
          <span lang="en" dir="ltr">
            {names(tribunals)}
          </span>
          .
        </p>
      )}
      <details className={styles['unfold']}>
        <summary>{t('lines.forumReasons', { count: forums.length })}</summary>
        <ul className={styles['forums']}>
          {[...courts, ...closed].map((forum) => (
            <Forum key={forum.forum} forum={forum} />
          ))}
        </ul>
        {proceedings.length > 0 && (
          <>
            <p className="caps">{t('lines.proceedings')}</p>
            <ul className={styles['forums']}>
              {proceedings.map((forum) => (
                <Forum key={forum.forum} forum={forum} />
              ))}
            </ul>
          </>
        )}
      </details>
    </>
  );
}

function Forum({ forum: { forum, available, because, confidence, legalBasis } }: { readonly forum: OtherForum }) {
  const { t } = useTranslation('terms');
  return (
    <li>
      <span lang="en" dir="ltr">
        {forum}
      </span>
      {legalBasis !== 'proceeding' && <em className="soft"> {t(`forum.${available}`)}</em>}
      {': '}
      <span className="soft" lang="en" dir="ltr">
        {because}
      </span>
      {confidence === 'memory' && <em className="soft tiny"> {t('confidence.memory')}</em>}
    </li>
  );
}
