import type { Claim } from '../../../../src/graph/model.ts';
import { deriveGraph } from '../../../../src/graph/derive.ts';
import { aClaim, aDocument, authored, digest } from '../../../graph/build.ts';

/** A text of our own with what copying a printed page leaves behind. */

const FURNITURE = ['', '茶事月报 编辑部', '电话 000-1234', '<http://tea.example>', ''];

/** A page of a printed text with its footer, ended by a form feed, its lines by CR LF. */
export const page = (...lines: string[]): string => [...lines, ...FURNITURE].join('\r\n') + '\f';

export const TEA = [
  page('一、开端', '', '\u3000\u3000茶社于 2019 年春成立，首批成员有七家。[1]次年，社员增'),
  page('至十二家。', '', '2.往来', '', '茶叶\u00ad', '不断（ＦＢＳ）运往外地。'),
  page('茶路因此一分为二：东路走水，', '西路走山。重复。'),
  '重复。\r\n',
].join('');

export const documentOfTea = aDocument('doc:tea', {
  lang: 'zh',
  title: { zh: '茶事', en: 'Of tea' },
  references: [{ number: 1, document: 'doc:source' }],
});

const given: [string, string | undefined][] = [
  ['茶社于2019年春成立', '[1]'],
  ['2019年春成立，首批', undefined],
  ['社员增至十二家', '[1]'],
  ['茶叶不断（ＦＢＳ）运往', undefined],
  ['东路走水，西路走山', undefined],
  ['茶叶不停', undefined],
  ['重复', undefined],
];

/** Seven claims: five stand in the text, one of these without its marker; one is lost, one ambiguous. */
export const claimsOfTea: Claim[] = deriveGraph(
  authored(
    given.map(([exact, marker], at) =>
      aClaim(`claim:tea/${String(at + 1).padStart(3, '0')}`, {
        anchor: { exact },
        cites: marker === undefined ? [] : [{ document: 'doc:source', marker, scope: 'narrow' }],
      }),
    ),
    [documentOfTea],
  ),
  digest,
).claims;

export const idOf = (n: number): string => `claim:tea/${String(n).padStart(3, '0')}`;
