import type { StartTexts } from './en-start.ts';
import { counter, type Phrase, type TextFigures } from './numbers.ts';

const n = counter('zh-CN');
const claims = (count: number): string => n(count, { other: '#条论断' });
const entities = (count: number): string => n(count, { other: '#个实体' });
const relations = (count: number): string => n(count, { other: '#条关系' });
const number = (count: number): string => n(count, { other: '#' });

const standing = ({ claims: all, cited, uncited, ownWord }: TextFigures): Phrase => {
  if (ownWord && cited === 0) return ['全文', { opens: 'claims', words: claims(all) }, '，以文献自身为据'];
  return [
    '全文',
    { opens: 'claims', words: claims(all) },
    '，其中',
    { opens: 'cited', words: n(cited, { other: '#条注明来源' }) },
    '，',
    { opens: 'uncited', words: n(uncited, { other: ownWord ? '#条以文献自身为据' : '#条未注' }) },
  ];
};

const leansOn = ({ references, sources }: TextFigures): Phrase => {
  if (references > 0)
    return ['文末列有', { opens: 'references', words: n(references, { other: '#篇参考文献' }) }, '。'];
  if (sources === 0) return [];
  return ['共引用', { opens: 'references', words: n(sources, { other: '#种来源' }) }, '。'];
};

export const start: StartTexts = {
  start: {
    headline: ['谁与谁合作，', '凭谁之言。'],
    try: '试试',
    shared: (bodies) => (bodies === 2 ? '两个机构同用' : n(bodies, { other: '#个机构同用' })),
    reference: (marker) => `文中参考文献[${number(marker)}]`,
    subject: '各国人工智能安全研究所的协议与网络：谁与谁合作，出自哪份文本。',
    lead: (texts) => (texts === 1 ? '目前收录一篇：' : '核心文本是'),
    figures: (text: TextFigures): Phrase => [
      text.publisher === undefined ? '' : `${text.publisher}的`,
      { opens: 'text', words: `《${text.title}》` },
      '，已逐句读过。',
      ...standing(text),
      '；',
      { opens: 'forecasts', words: n(text.forecasts, { other: '#条是预测' }) },
      '。',
      ...leansOn(text),
    ],
    beside: (documents, claimCount): Phrase => [
      n(documents, { other: '连同另外#篇文献，共有' }),
      { opens: 'beside', words: claims(claimCount) },
      '。',
    ],
    graph: (entityCount, relationCount): Phrase => [
      '图谱共有',
      { opens: 'entities', words: entities(entityCount) },
      '、',
      { opens: 'relations', words: relations(relationCount) },
      '。',
    ],
    key: '线条图例',
    showAll: '显示整个网络',
    tour: (steps) => (steps === 5 ? '五步看明白' : n(steps, { other: '#步看明白' })),
    first: (count) =>
      `先画出离中心最近的${number(count)}个实体，再按一下即画出全部有关系的实体；没有关系的见列表。`,
    picture: (name) => `关系图：${name}及其关联`,
    looking: '正在打开图谱……',
  },
  search: {
    here: '图中已有',
    label: '查找名称、文献、论断',
    big: '查找名称、文献或论断',
    results: '查找结果',
    claims: '论断',
    documents: '文献',
    ofKind: (kind) => `“${kind}”类结果`,
    searching: '正在查找……',
    opening: (name) => (name === undefined ? '正在打开……' : `正在打开“${name}”……`),
    found: (total) => n(total, { other: '找到#项' }),
    nothing: (query) => `没有找到“${query}”。`,
    searched:
      '查找范围：中英文名称、缩写、曾用名、拼音，文献题名和网址，以及论断的文字和编号；差一个字的也会列出。不妨少输几个词，或换一种说法。',
    some: (shown, total) => `共${number(total)}项，先列最相近的${number(shown)}项；多输几个字可缩小范围。`,
    many: (looked) => `相符的超过${number(looked)}项，先列最可能的；多输几个字可缩小范围。`,
    firstOfMany: (shown) => `前${number(shown)}项`,
    shared: (words, bodies) => n(bodies, { other: `有#个不同的机构都叫“${words}”` }),
    neighbours: (count) => (count === 0 ? '没有相邻实体' : n(count, { other: '#个相邻实体' })),
    pinyin: '拼音',
    near: {
      letter: '相近：差一字',
      gap: '相近：中间有省略',
      order: '相近：次序不同',
      initials: '相近：首字母',
      together: '相近：连写名称之一',
    },
    allNear: '没有完全相符的结果，以下是相近的。',
    cut: (characters) => `内容过长，只查找了前${number(characters)}个字符。`,
    keys: '按 Enter 打开；按 Shift + Enter 连同相邻实体一起打开',
    failed: '查找没有得到回应，继续输入即可重试。',
  },
};
