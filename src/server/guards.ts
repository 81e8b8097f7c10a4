import type { MiddlewareHandler } from 'hono';
import { problem } from './problems.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** The host of an address or an origin; undefined for the origin `null`. */
const hostOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).host : undefined;

/** A Host header without its port. */
const nameOf = (host: string): string => host.toLowerCase().replace(/:\d*$/, '');

/**
 * Refuses requests to a host name that is not ours, before anything else is looked at. The page of another site
 * may point its own name at this machine (DNS rebinding), but its requests then carry that name.
 */
export function hostGuard(names: readonly string[] = []): MiddlewareHandler {
  const known = new Set([...LOOPBACK, ...names.map(nameOf)]);
  return async (context, next) => {
    // With some host names the request has no valid address.
    const address = hostOf(context.req.url) ?? '';
    const host = context.req.header('host') ?? address;
    if (known.has(nameOf(host)) && known.has(nameOf(address))) return next();
    return problem('misdirected', 'This server does not go by that name; open the address that it printed.');
  };
}

/** Refuses addresses that are longer than this. */
export const addressGuard =
  (longest: number): MiddlewareHandler =>
  async (context, next) =>
    context.req.url.length <= longest
      ? next()
      : problem('address-too-long', `An address may have ${longest} characters; post the question instead.`);

const isJson = (type: string | undefined): boolean =>
  type?.split(';')[0]?.trim().toLowerCase() === 'application/json';

/** Whether a request comes from our own page, or from a program that is no browser. */
function isOurs(site: string | undefined, origin: string | undefined, url: string): boolean {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  // Hosts, not schemes: in front of us something may speak https.
  return origin === undefined || hostOf(origin) === new URL(url).host;
}

/** Refuses a request other than GET and HEAD unless it is JSON and comes from our own page. */
export const originGuard: MiddlewareHandler = async (context, next) => {
  const { method, url } = context.req;
  if (method === 'GET' || method === 'HEAD') return next();
  if (!isOurs(context.req.header('sec-fetch-site'), context.req.header('origin'), url)) {
    return problem('forbidden', 'Only the page of this server may ask this.');
  }
  if (isJson(context.req.header('content-type'))) return next();
  return problem('not-json', 'Send the question as application/json.');
};
