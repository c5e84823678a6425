import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './frame.module.css';
import { LanguageChoice } from './language-choice.tsx';
import { ThemeChoice } from './theme-choice.tsx';
import { Waiting } from './waiting.tsx';

const PAGES = [
  ['/', 'ask'],
  ['/world', 'world'],
  ['/docket', 'docket'],
  ['/screen', 'screen'],
  ['/read', 'read'],
  ['/law', 'law'],
  ['/record', 'record'],
] as const;

/** Masthead, the page, and what this is not. */
export function Frame() {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const first = useRef(true);
  useEffect(() => {
    // A reader of the screen hears the new page, not the link that led to it.
    if (first.current) first.current = false;
    else if (path !== '') main.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <>
      <button type="button" className="skip no-print" onClick={() => main.current?.focus()}>
        {t('skip')}
      </button>
      <header className={styles['masthead']}>
        <Link to="/" className={styles['name']} lang="la" dir="ltr">
          Ratione
        </Link>
        <nav aria-label={t('nav.label')} className={styles['pages']}>
          {PAGES.map(([to, key]) => (
            <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
              {t(`nav.${key}`)}
            </Link>
          ))}
        </nav>
        <div className={styles['choices']}>
          <LanguageChoice />
          <ThemeChoice />
        </div>
      </header>
      <main ref={main} id="main" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className={styles['foot']}>
        <p>{t('foot.not')}</p>
        <p>{t(path === '/screen' && !__SITE__ ? 'foot.table' : 'foot.private')}</p>
      </footer>
    </>
  );
}
