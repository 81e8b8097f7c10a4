/** Names and addresses by which a machine reaches itself and nobody else reaches it (RFC 6761, RFC 1122, RFC 4291). */
const LOOPBACK = /^((.+\.)?localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/** Whether a host, as the address of a page names it, is the machine itself. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/** Where a link leads that opens on this machine only: to what runs here, or to a file that lies here. */
export type LocalPlace = { is: 'host'; host: string } | { is: 'file' };
