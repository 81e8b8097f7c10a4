import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { GraphReader } from '../store/port.ts';
import { createAnswerer } from './answer.ts';
import { logToStderr, withoutRepeats, type Failure } from './failure-log.ts';
import { addressGuard, hostGuard, originGuard } from './guards.ts';
import { securityHeaders } from './headers.ts';
import { live, ready } from './health.ts';
import { LIMITS, type Limits } from './limits.ts';
import { createOfflinePage } from './offline-page.ts';
import { problem, problemOf } from './problems.ts';
import { ROUTES, type Route } from './routes.ts';
import { createStatic, unescapedFragment } from './static.ts';

interface AppOptions {
  reader: GraphReader;
  /** The folder of the built page; without it only questions are answered. */
  staticDir?: string;
  /** The page that one HTML file is made of; without it the page offers none. */
  offlinePage?: string;
  limits?: Partial<Limits>;
  /** Names by which the server may be addressed besides those of this machine's loopback. */
  hosts?: string[];
  /** Told of every error that is not the asker's; of the same failure of the store once a minute. */
  log?: (failure: Failure) => void;
}

/** A path that exists for other methods says for which. */
function otherMethods(app: Hono, routes: readonly Route[]): void {
  for (const path of new Set([...routes.map((route) => route.path), '/livez', '/readyz'])) {
    const methods = routes.filter((route) => route.path === path).map(({ method }) => method);
    const allow = ['GET', 'HEAD', ...methods.filter((method) => method === 'POST')].join(', ');
    app.all(path, () =>
      problem('method-not-allowed', `This address answers ${allow}.`, { headers: { allow } }),
    );
  }
}

function guard(app: Hono, limits: Limits, hosts: string[] | undefined): void {
  app.use(securityHeaders);
  app.use(hostGuard(hosts));
  app.use(addressGuard(limits.address));
  app.use(originGuard);
  const onError = (): Response => problem('too-large', `A question may have ${limits.body} bytes.`);
  app.use(bodyLimit({ maxSize: limits.body, onError }));
}

/** The built page, and what one HTML file is made of. */
function servePages(
  app: Hono,
  { staticDir, offlinePage }: Pick<AppOptions, 'staticDir' | 'offlinePage'>,
): void {
  const page = staticDir === undefined ? undefined : createStatic(staticDir);
  const offline = offlinePage === undefined ? undefined : createOfflinePage(offlinePage);
  app.get('/offline-page', async (context, next) => (await offline?.(context.req.raw)) ?? next());
  app.get('*', async (context, next) => {
    const location = page && unescapedFragment(context.req.url);
    if (location !== undefined) return new Response(null, { status: 302, headers: { location } });
    return (await page?.(context.req.path, context.req.header('accept-encoding'))) ?? next();
  });
}

/** The server as a function from Request to Response: questions under /api, health, the built page. */
export function createApp({ reader, limits: given, hosts, log = logToStderr, ...files }: AppOptions): Hono {
  const limits: Limits = { ...LIMITS, ...given };
  const answer = createAnswerer(reader, limits);
  const told = withoutRepeats(log);
  const app = new Hono();
  guard(app, limits, hosts);
  for (const route of ROUTES) app.on(route.method, route.path, (context) => answer(route, context.req.raw));
  app.get('/livez', () => live());
  app.get('/readyz', () => ready(reader, limits.ready));
  otherMethods(app, ROUTES);
  servePages(app, files);
  app.notFound(() => problem('not-found', 'There is nothing at this address.'));
  app.onError((error, context) => problemOf(error, context.req.raw, told));
  return app;
}
