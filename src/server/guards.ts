import type { MiddlewareHandler } from 'hono';
import { problem } from './problems.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** The host of an address or an origin; none has the origin `null`. */
const hostOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).host : undefined;

/** A Host header without its port. */
const nameOf = (host: string): string => host.toLowerCase().replace(/:\d*$/, '');

/**
 * Only names that are known to be ours, before anything else is looked at: a page elsewhere may point
 * its own name at this machine, but it cannot make the browser say ours.
 */
export function hostGuard(names: readonly string[] = []): MiddlewareHandler {
  const known = new Set([...LOOPBACK, ...names.map(nameOf)]);
  return async (context, next) => {
    // A name may be such that there is no address with it.
    const address = hostOf(context.req.url) ?? '';
    const host = context.req.header('host') ?? address;
    if (known.has(nameOf(host)) && known.has(nameOf(address))) return next();
    return problem('misdirected', 'This server does not go by that name; open the address that it printed.');
  };
}

/** Addresses no longer than this. */
export const addressGuard =
  (longest: number): MiddlewareHandler =>
  async (context, next) =>
    context.req.url.length <= longest
      ? next()
      : problem('address-too-long', `An address may have ${longest} characters; post the question instead.`);

const isJson = (type: string | undefined): boolean =>
  type?.split(';')[0]?.trim().toLowerCase() === 'application/json';

/** What the browser says of the page that asks: nothing (it is no browser), or that it is ours. */
function isOurs(site: string | undefined, origin: string | undefined, url: string): boolean {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  // Hosts, not schemes: in front of us something may speak https.
  return origin === undefined || hostOf(origin) === new URL(url).host;
}

/** Whatever is not a mere read has to be JSON and has to come from our own page. */
export const originGuard: MiddlewareHandler = async (context, next) => {
  const { method, url } = context.req;
  if (method === 'GET' || method === 'HEAD') return next();
  if (!isOurs(context.req.header('sec-fetch-site'), context.req.header('origin'), url)) {
    return problem('forbidden', 'Only the page of this server may ask this.');
  }
  if (isJson(context.req.header('content-type'))) return next();
  return problem('not-json', 'Send the question as application/json.');
};
