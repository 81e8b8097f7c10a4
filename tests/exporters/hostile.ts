/** Texts that a format may take for its own marks, or for a formula, or lose on the way; Latin and Chinese. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  ']]><!-- & "quoted" \'too\' &amp; &#0; -->',
  '<![CDATA[甲]]><!DOCTYPE x [<!ENTITY y "z">]>&y;',
  '=HYPERLINK("http://example.org","点击")',
  "+1+cmd|'/C calc'!A0",
  '-2+3',
  '@SUM(A1:A9)',
  '＝1＋1',
  '\u200b=1',
  "'=1",
  '；,;"甲""乙"',
  '`) DETACH DELETE n; MATCH (m) //',
  '\\u0022}) RETURN 1; //',
  '韩国 and U.K.’s AISI 😀 𠮷',
  '\u202eesrever\u202c é ﷽',
  ' leading and trailing ',
  '@type',
  '_:blank',
  'two\nlines\tand a tab',
];

/** Texts that no XML can hold as they are; no data folder lets them in. */
export const NOT_IN_XML: readonly string[] = [
  'a\u0001b',
  'a\ud800b',
  '甲\udc00',
  'a\u0000',
  'a\uffffb',
  '\u001b[31m',
];
