import type { OtherForum } from '@ratione/engine';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { English } from '../../parts/english.tsx';
import { Saying, useSayings } from '../../parts/saying.tsx';
import styles from './ask.module.css';
import { shortName } from './forum-name.ts';

/** Other courts and bodies: their names at once, their reasons on request. */
export function ForumsLine({ forums }: { readonly forums: readonly OtherForum[] }) {
  const { t } = useTranslation(['ask', 'terms']);
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
              <Court name={forum} />
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

/** In a list of courts: the State alone where it is its courts. */
function Court({ name }: { readonly name: string }) {
  const say = useSayings();
  const own = say(shortName(name)) ?? say(name);
  return own === null ? <English>{shortName(name)}</English> : <bdi>{own}</bdi>;
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
