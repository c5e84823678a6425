import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { Failed } from './failed.tsx';
import { Frame } from './frame.tsx';
import { loadWords } from './language.ts';
import { type LegalGroup, legalWords } from './legal.ts';
import { NotFound } from './not-found.tsx';
import { Waiting } from './waiting.tsx';

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound, errorComponent: Failed });

/** A page of its own file, loaded with its words when first visited. What it is asked stands in the search part, inside the fragment. */
function page<const Path extends string>(
  path: Path,
  words: string,
  load: () => Promise<{ readonly Page: () => React.ReactNode }>,
  legal: readonly LegalGroup[] = [],
) {
  const loadWithWords = async () => {
    const [loaded] = await Promise.all([load(), loadWords('terms', words, ...legalWords(...legal))]);
    return loaded;
  };
  return createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(loadWithWords, 'Page'),
    pendingComponent: Waiting,
    errorComponent: Failed,
    validateSearch: (search: Record<string, unknown>) => search,
  });
}

const LAW: readonly LegalGroup[] = ['crimes', 'elements', 'rules', 'record'];

const tree = root.addChildren([
  page('/', 'ask', () => import('../pages/ask/page.tsx')),
  page('/world', 'world', () => import('../pages/world/page.tsx'), ['record']),
  createRoute({
    getParentRoute: () => root,
    path: '/world/$place',
    beforeLoad: ({ params: { place }, search }) => {
      throw redirect({ to: '/world', search: { ...search, at: place }, replace: true });
    },
  }),
  page('/state/$state', 'world', () => import('../pages/world/state-page.tsx'), ['record']),
  page('/docket', 'docket', () => import('../pages/docket/page.tsx')),
  page('/situation/$situation', 'docket', () => import('../pages/docket/situation-page.tsx')),
  page('/person/$person', 'docket', () => import('../pages/docket/person-page.tsx')),
  page('/screen', 'screen', () => import('../pages/screen/page.tsx')),
  page('/read', 'read', () => import('../pages/read/page.tsx')),
  page('/law', 'law', () => import('../pages/law/page.tsx'), LAW),
  page('/crime/$crime', 'law', () => import('../pages/law/crime-page.tsx'), LAW),
  page('/rule/$rule', 'law', () => import('../pages/law/rule-page.tsx'), LAW),
  page('/issue/$issue', 'law', () => import('../pages/law/issue-page.tsx'), LAW),
  page('/reading/$reading', 'law', () => import('../pages/law/reading-page.tsx')),
  page('/code', 'law', () => import('../pages/law/code-page.tsx')),
  page('/record', 'record', () => import('../pages/record/page.tsx')),
]);

/**
 * Everything after `#` stays in the browser: no question reaches a server, its log or a referrer, and the same addresses work
 * from a static folder and from a file.
 */
export const router = createRouter({
  routeTree: tree,
  history: createHashHistory(),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router;
  }
}
