import { EntenteError } from '../../../graph/errors.ts';

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

const addressOf = (base: string): string => `${base.replace(/\/+$/, '')}/offline-page`;

/** Something else may answer in place of our server, and with a page of its own. */
const isOurs = ({ ok, headers }: Response): boolean =>
  ok && /^text\/plain\b/.test(headers.get('content-type') ?? '');

/**
 * Whether a server has what one HTML file is made of.
 * @param base address of the server, from the root of its host
 */
export const offersPage = (base: string, get: Fetch = (...asked) => fetch(...asked)): Promise<boolean> =>
  get(addressOf(base), { method: 'HEAD' }).then(isOurs, () => false);

/**
 * The page that one HTML file holds, as it waits for its data.
 * @throws rejects with an `EntenteError` `unavailable` where the server has none
 */
export async function fetchPage(base: string, get: Fetch = (...asked) => fetch(...asked)): Promise<string> {
  const answer = await get(addressOf(base));
  if (isOurs(answer)) return answer.text();
  const message = `The server answered with status ${answer.status} and not with the page that the file is made of; load the page again.`;
  throw new EntenteError('unavailable', message);
}
