import { footnote } from '../terms/footnote-zh.ts';
import { terms } from '../terms/zh.ts';
import type { ReportWords } from './en.ts';

const NUMBER = new Intl.NumberFormat('zh-CN');
const number = (count: number): string => NUMBER.format(count);
const quoted = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** 报告的中文。 */
export const zh: ReportWords = {
  terms,
  footnote,
  quoted,
  number,
  listed: (parts) => parts.join('、'),
  comma: '，',
  semicolon: '；',
  colon: '：',
  bracketed: '（',
  bracketEnd: '）',
  stop: '。',
  title: (subject) => `论断与来源：${subject}`,
  inText: (what, title) => `${title}，${what}`,
  claimOf: (claim, title) => `${title}，论断${claim}`,
  claim: (claim) => `论断${claim}`,
  paragraph: (count) => `第${number(count)}段`,
  opening: {
    text: '文本',
    texts: '文本',
    short: '概要',
    without: '不计',
    days: '日期',
    reading: '读法',
    statuses: '依据用语的含义',
    data: '数据',
  },
  short: ({ claims, cited, own, none, disputed }) => {
    const parts = [
      ...(cited > 0 ? [`${number(cited)}条在句中注明来源`] : []),
      ...(own > 0 ? [`${number(own)}条所在文献本身即为来源`] : []),
      ...(none > 0 ? [`${number(none)}条没有注明来源`] : []),
    ];
    const contested = disputed > 0 ? `其中${number(disputed)}条有争议。` : '';
    return `共${number(claims)}条论断：${parts.join('，')}。${contested}`;
  },
  ofDays: (days) => `页面所示为：${days}。本报告照列全部论断及其来源，不受此日期影响。`,
  without: (sources, fallen) =>
    fallen === 0
      ? `不计${sources.join('、')}：本报告中有来源的论断仍有来源可依。`
      : `不计${sources.join('、')}：本报告中有${number(fallen)}条论断再无来源可依。`,
  reading: '编号自文本开头起计。论断均系转述；其下引号内为原文，用以标明位置。没有注明来源，不等于所述不实。',
  version: (data) => `版本 ${data}`,
  remark: {
    anchor: '原文',
    cites: () => '来源',
    nearby: () => '邻近引注',
    correction: '文中写法',
    uncertain: '解读不确定',
    tension: '文内矛盾',
    disputed: '争议',
    outcome: '结果',
    without: '不计上述来源',
  },
  noSource: '句中没有注明',
  ownWord: '句中没有注明，但所在文献本身即为来源',
  nearbyMeans: '这是编者的判断，不计为引用。',
  correction: (printed, proposed) => `${quoted(printed)}，读作${quoted(proposed)}`,
  with: '与',
  about: { holds: '是否成立', since: '始于何时', until: '止于何时', role: '以何种角色' },
  said: '此处这样说',
  denied: '此处否认',
  saidBy: '这样说的有',
  deniedBy: '否认的有',
  here: (value) => `此处作${value}`,
  elsewhere: (value) => `作${value}的有`,
  accordingTo: '，据',
  outcome: { open: '未记录', met: '已实现', 'not-met': '未实现' },
  fallen: '再无来源可依',
  leftOut: '不计',
  unsourced: '未注来源的论断',
  unsourcedSentence: (count, all, wide) => {
    if (count === 0) return '本报告的论断都有来源。';
    const nearby = wide === 0 ? '' : `其中${number(wide)}条，编者判断邻近引注可能涵盖该句。`;
    return `${number(all)}条论断中有${number(count)}条。${nearby}`;
  },
  place: (claim, place) => (place === undefined ? claim : `${claim}（${place}）`),
  notes: '注释',
  sources: '来源',
  lists: {
    narrow: '句中引用',
    wide: '仅见于邻近引注（编者判断）',
    others: '其他文本：与论断相矛盾，或述及预测的结果',
    texts: '所涉文本',
  },
  ofClass: (label) => `来源类别：${label}`,
  listedAs: (reference) => `文中参考文献第${reference}条`,
  prints: (field, printed, proposed) => `${field}：印作${quoted(printed)}，宜作${quoted(proposed)}`,
  lacks: (field, proposed) => `${field}：缺，宜补${quoted(proposed)}`,
  primary: '一手来源：',
  notSeen: '尚未见到来源原文',
  back: (place) => `返回正文第${place}处`,
  wideNote: '仅见于邻近引注：编者判断，不计为引用。',
};
