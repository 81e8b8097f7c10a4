import fc from 'fast-check';

/** What has ended a text, begun an escape or hidden a word in somebody's program before. */
const PIECES = [
  ...['"', "'", '`', '\\', '\\\\', '\\"', "\\'", '$', '$id', '$&', '${x}', '//', '/*', '*/', ';'],
  ...['\\u0022', '\\u0027', '\\u0060', '\\u005c', '\\\\u0022', '\\u005cu0022', '\\u', '\\uZZZZ', '\\U0022'],
  ...[
    '\n',
    '\r',
    '\t',
    '\b',
    '\f',
    '\v',
    '\u0000',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\ufeff',
  ],
  ...[
    '\ud83d\ude00',
    '\ud83d',
    '\ude00',
    '\u{20bb7}',
    '韩国',
    '"})-[]-() DETACH DELETE n //',
    'u0022',
    'n',
    'a',
  ],
];

/** A text made to be taken for something else. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 6 }).map((codes) => String.fromCharCode(...codes)),
);
