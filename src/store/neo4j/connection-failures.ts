import type { Failure } from './server-error.ts';

const CONNECTING = /^(ServiceUnavailable|SessionExpired|N\/A)$/;

/**
 * Why there is no connection: what is at the address is not what the address says. The words are those of the
 * driver 6 and of Node, measured on plain and encrypted servers, on HTTP and on ports where something else is.
 */
export const OF_CONNECTING: readonly Failure[] = [
  {
    when: CONNECTING,
    words: /responded HTTP/,
    code: 'unavailable',
    say: (at) =>
      `${at} speaks HTTP: that is the port of Neo4j's Browser; write the port of Bolt, which is 7687 unless it was changed.`,
  },
  {
    when: CONNECTING,
    words: /Unknown Bolt protocol/,
    code: 'unavailable',
    say: (at) =>
      `${at} answers, but not in Bolt: something else listens there; check the port, which is 7687 unless it was changed.`,
  },
  {
    when: CONNECTING,
    words: /SSL routines/,
    code: 'unavailable',
    say: (at) =>
      `${at} answers, but does not encrypt as Bolt does: something else listens there, or the address wants no “+s”; check the port, which is 7687 unless it was changed.`,
  },
  {
    when: CONNECTING,
    words: /before secure TLS connection was established/,
    code: 'unavailable',
    say: (at) =>
      `${at} does not encrypt; write the address without “+s” or “+ssc”, or switch encryption on in Neo4j (server.bolt.tls_level).`,
  },
  {
    when: CONNECTING,
    words: /altname|does not match certificate/i,
    code: 'unavailable',
    say: (at) =>
      `${at} shows a certificate that is made out for another name; write the name of the host as it stands in the certificate.`,
  },
  {
    when: CONNECTING,
    words: /certificate has expired|CERT_HAS_EXPIRED/i,
    code: 'unavailable',
    say: (at) => `${at} shows a certificate that has expired; renew it.`,
  },
  {
    when: CONNECTING,
    words: /certificate is not trusted|self.signed|unable to (verify|get)/i,
    code: 'unavailable',
    say: (at) =>
      `${at} shows a certificate that this machine does not trust; name its authority in NODE_EXTRA_CA_CERTS, or write “+ssc” instead of “+s” to take any certificate.`,
  },
  {
    when: CONNECTING,
    words: /closed by server/,
    unmet: true,
    code: 'unavailable',
    say: (at) =>
      `${at} closes the connection at once: if it wants encryption, write the address with “+s” (bolt+s://…); otherwise see whether it is starting, or what listens there.`,
  },
  {
    when: CONNECTING,
    words: /ENOTFOUND|EAI_AGAIN/,
    code: 'unavailable',
    say: (at) => `${at} cannot be found: no address is known for that name; check how the host is spelt.`,
  },
  {
    when: CONNECTING,
    words: /acquisition timed out|pool/i,
    code: 'unavailable',
    say: (at) => `${at} gave no connection in time: it hangs, or too much is being asked; look at its log.`,
  },
  {
    when: /^(ServiceUnavailable|SessionExpired)$|TransientError/,
    code: 'unavailable',
    say: (at) => `${at} does not answer; start it (“entente neo4j”), or check the address.`,
  },
];
