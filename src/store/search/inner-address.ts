/** In a path, as archives and readers have it: `web.archive.org/web/2024/https://a.org/b`. Some collapse the slashes. */
const IN_PATH = /^[^?#]+?\/(?<inner>https?:\/{1,2}[^/].*)$/i;
/**
 * In a parameter, as mail programs, chats and search engines pass links on. Only names that say where the link leads:
 * `ref=` and its like say where the reader came from.
 */
const IN_PARAMETER =
  /[?&](?:url|u|q|target|to|dest|destination|redirect|redirect_url|goto)=(?<inner>https?(?::|%3A)(?:\/|%2F){2}[^&#]+)/i;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The address that another one only leads to: what an archive keeps a copy of, or what stands behind the link of a
 * mail program, a chat or a search engine. Undefined where an address leads nowhere else.
 * @param address without its own scheme.
 */
export function innerAddress(address: string): string | undefined {
  const path = IN_PATH.exec(address)?.groups?.['inner'];
  if (path !== undefined) return path.replace(/^(?<scheme>https?:)\/+/i, '$<scheme>//');
  const parameter = IN_PARAMETER.exec(address)?.groups?.['inner'];
  return parameter === undefined ? undefined : decoded(parameter);
}
