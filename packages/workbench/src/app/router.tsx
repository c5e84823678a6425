import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Failed } from './failed.tsx';
import { Frame } from './frame.tsx';
import { NotFound } from './not-found.tsx';
import { Waiting } from './waiting.tsx';

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound, errorComponent: Failed });

/** A page of its own file, loaded when first visited. What it is asked stands in the search part, which is inside the fragment. */
function page<const Path extends string>(path: Path, load: () => Promise<{ readonly Page: () => React.ReactNode }>) {
  return createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(load, 'Page'),
    pendingComponent: Waiting,
    errorComponent: Failed,
    validateSearch: (search: Record<string, unknown>) => search,
  });
}

const tree = root.addChildren([
  page('/', () => import('../pages/ask/page.tsx')),
  page('/world', () => import('../pages/world/page.tsx')),
  page('/state/$state', () => import('../pages/world/state-page.tsx')),
  page('/docket', () => import('../pages/docket/page.tsx')),
  page('/situation/$situation', () => import('../pages/docket/situation-page.tsx')),
  page('/person/$person', () => import('../pages/docket/person-page.tsx')),
  page('/screen', () => import('../pages/screen/page.tsx')),
  page('/read', () => import('../pages/read/page.tsx')),
  page('/law', () => import('../pages/law/page.tsx')),
  page('/crime/$crime', () => import('../pages/law/crime-page.tsx')),
  page('/rule/$rule', () => import('../pages/law/rule-page.tsx')),
  page('/issue/$issue', () => import('../pages/law/issue-page.tsx')),
  page('/reading/$reading', () => import('../pages/law/reading-page.tsx')),
  page('/code', () => import('../pages/law/code-page.tsx')),
  page('/record', () => import('../pages/record/page.tsx')),
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
