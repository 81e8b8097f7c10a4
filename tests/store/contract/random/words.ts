import fc from 'fast-check';
import type { Name } from '../../../../src/graph/model.ts';
import { NAME_ROLES } from '../../../../src/graph/model.ts';

/** Names and texts that a search has to take apart. */

const ZH = ['韩国', '國際', '人工智能', '安全', '研究所', '网络', '重庆', '长', '𠮷', '美'];
const EN = ['AI', 'Safety', 'Institute', 'Zoë', 'Łukasz', 'U.S.', 'G7', 'of', 'Straße', 'e.V.', 'and', 'to'];
const JA = ['セーフティ', '日本', 'データー', '研究所', 'AI'];
const ODD = [
  '（CISS）',
  'ＡＩＳＩ',
  '—',
  '2024',
  '대한민국',
  'AI安全',
  'NOT',
  '*',
  '\\',
  '"so"',
  "l'IA",
  '😀',
];

const PIECES: Record<string, readonly string[]> = {
  zh: [...ZH, ...ODD],
  'zh-Hant': ['韓國', '網絡', ...ZH],
  en: [...EN, ...ODD],
  ja: JA,
};

/** Words of a language, with whatever stands between them. */
export const wordsOf = (lang: string): fc.Arbitrary<string> => {
  const piece = fc.constantFrom(...(PIECES[lang] ?? EN));
  const glue = fc.constantFrom(' ', '', '·', '-', '，', ' (');
  return fc
    .tuple(piece, fc.array(fc.tuple(glue, piece), { maxLength: 3 }))
    .map(([first, rest]) => [first, ...rest.flat()].join(''));
};

/** Some below others, one with signs that an index reads as its own, one longer than an index keeps. */
export const addresses: fc.Arbitrary<string> = fc.constantFrom(
  'https://www.example.org/summits/',
  'http://example.org/summits/2023?lang=en#top',
  'https://example.org/summits/2023?lang=fr',
  'https://example.org/国际网络/(a*b)+c~1^2',
  `https://example.com/${'long/'.repeat(60)}`,
);

const DATES = [{}, { until: '2024-04' }, { since: '2024-11-20/21' }, { since: '2023', until: '2025-02-14' }];

export const nameOf: fc.Arbitrary<Name> = fc.constantFrom(...Object.keys(PIECES)).chain((lang) =>
  fc
    .record({
      value: wordsOf(lang),
      role: fc.constantFrom(...NAME_ROLES),
      dates: fc.constantFrom(...DATES),
    })
    .map(({ value, role, dates }): Name => ({ value, lang, role, ...dates })),
);
