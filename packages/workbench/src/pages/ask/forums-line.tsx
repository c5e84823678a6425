import type { OtherForum } from '@ratione/engine';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { English } from '../../parts/english.tsx';
import { Saying, useSayings } from '../../parts/saying.tsx';
import styles from './ask.module.css';

/** Other courts and bodies: their names at once, their reasons on request. */
export function ForumsLine({ forums }: { readonly forums: readonly OtherForum[] }) {
  const { t } = useTranslation(['ask', 'terms']);
  const say = useSayings();
  if (forums.length === 0) return <p className="soft">{t('lines.noForum')}</p>;
  const proceedings = forums.filter(({ legalBasis }) => legalBasis === 'proceeding');
  const courts = forums.filter(({ legalBasis, available }) => legalBasis !== 'proceeding' && available !== 'no');
  const closed = forums.filter(({ available, legalBasis }) => legalBasis !== 'proceeding' && available === 'no');
  // The International Court of Justice and the Court in Strasbourg answer on States: they try nobody.
  const tribunals = courts.filter(({ legalBasis }) => legalBasis !== 'inter-state');
  return (
    <>
      {tribunals.length > 0 && (
        <p>
          {t('lines.couldTry')}{' '}
          {tribunals.map(({ forum }, at) => (
            <Fragment key={forum}>
              {at > 0 && '; '}
              {say(forum) === null ? <English>{shortName(forum)}</English> : <bdi>{say(forum)}</bdi>}
            </Fragment>
          ))}
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

/** "Courts of Syria (where it happened)" in a list of courts. */
function shortName(forum: string): string {
  return forum.replace(/^Courts of (?:the )?/, '').replace(/ \((.*)\)$/, ', $1');
}

function Forum({ forum: { forum, available, because, confidence, legalBasis } }: { readonly forum: OtherForum }) {
  const { t } = useTranslation('terms');
  return (
    <li>
      <Saying>{forum}</Saying>
      {legalBasis !== 'proceeding' && <em className="soft"> {t(`forum.${available}`)}</em>}
      {': '}
      <span className="soft">
        <Saying>{because}</Saying>
      </span>
      {confidence === 'memory' && <em className="soft tiny"> {t('confidence.memory')}</em>}
    </li>
  );
}
