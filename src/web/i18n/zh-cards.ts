import type { Cards } from './en-cards.ts';
import type { FootnotePhrases } from '../../graph/footnote.ts';
import { RELATION_SENTENCES } from '../../graph/reading.ts';
import { counter } from './numbers.ts';

const n = counter('zh-CN');
const claims = (count: number): string => n(count, { other: '#条论断' });
/** 引号之内再用引号，改用单引号。 */
const inQuotes = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
const number = (count: number): string => n(count, { other: '#' });

const footnote: FootnotePhrases = {
  ended: (sentence) => `${sentence}。`,
  sentences: (parts) => parts.join(''),
  beside: (words, more) => `${words}（${more}）`,
  paraphrased: (anchor) => `此系转述，原文作${inQuotes(anchor)}`,
  people: (names) => names.join('、'),
  title: ({ value, lang }) => (lang.startsWith('zh') ? `《${value}》` : inQuotes(value)),
  venue: (name) => (/^[\u4e00-\u9fff]/.test(name) ? `载《${name}》` : `载${name}`),
  pages: (pages) => `第${pages}页`,
  issue: ({ volume, issue, number: serial, year }) => {
    if (volume === undefined && issue === undefined) return undefined;
    const whose = volume === undefined ? (year === undefined ? '' : `${year}年`) : `第${volume}卷`;
    const counted = serial === undefined ? '' : `（总第${serial}期）`;
    return `${whose}${issue === undefined ? '' : `第${issue}期`}${counted}`;
  },
  reference: ({ people, title, rest }) => `${people ? `${people}：` : ''}${[title, ...rest].join('，')}`,
  findings: (words) => words.join('，'),
  cites: (sources) => `引用${sources.join('；')}`,
  none: '未注来源',
  wide: (sources) => `计入邻近引注（编者判断，不计为引用）：${sources.join('；')}`,
  disputed: '有争议：另有文献否认，或给出不同的数值、日期',
  forecast: (outcome) => `这是预测：${outcome}`,
  version: (data) => `数据版本 ${data}`,
};

export const cards: Cards = {
  footnote,
  entity: {
    prospective: '仅见于预测：尚无文本述其已经存在。',
    memberless: '泛称：原文未列成员，这里也不补。',
    complete: '成员或签署方名单完整。',
    incomplete: '成员或签署方名单不完整：未列出者属“未知”，并不等于“不是”。',
    onWhoseWord: '据',
    names: '名称',
    values: '文中所述',
    relations: '关系',
    noRelations: '已读文本中没有述及它的关系。',
    claims: '相关论断',
    documents: '文献',
    wording: '文本',
    since: (date) => `${date}起`,
    until: (date) => `至${date}`,
    between: (from, to) => `${from}至${to}`,
    sayso: (count) => n(count, { other: '见#条论断' }),
    differ: '各处所述不一。',
    predicted: '预测',
    foretold: (day) => `预计${day}`,
    dates: '起止日期',
    printedIn: (kind) => `${kind}，见`,
  },
  relation: {
    one: '关系',
    sayso: (asserting, denying) =>
      [
        n(asserting, { other: '#条论断述及' }),
        ...(denying > 0 ? [n(denying, { other: '#条否认' })] : []),
      ].join('，'),
    official: (total, official) =>
      `${claims(total)}，${official === 0 ? '均非官方' : n(official, { other: '#条出自官方' })}`,
    holds: '有争议的是这一关系是否成立。',
    since: '有争议的是日期；关系本身并无争议。',
    until: '有争议的是何时终止；关系本身并无争议。',
    role: '有争议的是角色；关系本身并无争议。',
    several: '有争议的是日期与角色；关系本身并无争议。',
    predicted: '这是预测，不是报道：在另有文献说明结果之前，始终按预测处理。',
    rejected: '不予采信：',
    noValue: '未给出日期或角色',
    denies: '否认',
    foretells: '预测',
    between: RELATION_SENTENCES.zh.between,
    itself: RELATION_SENTENCES.zh.itself,
  },
  claim: {
    one: '论断',
    numbered: (figure) => `论断${number(figure)}`,
    uncertain: '解读不确定',
    quote: '原文',
    quoteOf: '原文中的定位文字',
    standing: '依据',
    modality: '句类',
    hedge: '确定程度',
    outcome: '结果',
    citations: '引用',
    none: '无注释编号',
    wide: '计入邻近引注',
    wideNote:
      '编者认为邻近句的注释也可涵盖此句。这是一种读法，不见于原文：不计入任何数字，也不改变依据状态。',
    asserts: '述及的关系',
    states: '述及的事项',
    mentions: '提到',
    tensions: '文内矛盾',
    against: '与之矛盾',
    decides: '判定的预测',
    copyCited: '连同引注复制',
    copied: '已复制，可粘贴为脚注。',
    because: {
      cites: (marker, fidelity) => `引用${marker}：${fidelity}。`,
      citesUnmarked: (fidelity) => `引用了来源：${fidelity}。`,
      stance: (marker, stance) => `引用${marker}：${stance}。`,
      official: '出自官方文件。',
      party: '出自发布方自己的页面。',
      press: '仅见于一篇此类文献，且未注来源。',
      rival: '另有文献否认，或给出不同的数值、日期。',
      uncited: '句中没有注释编号，也没有引用来源。这不等于所述不实。',
    },
  },
  document: {
    one: '文献',
    noDate: '无日期',
    open: '打开文献',
    seen: (how, on) => `据${how}核读${on ? `，${on}` : ''}。`,
    notSeen: '未见原文。',
    publisher: '出版方',
    venue: '刊于',
    primary: '一手来源',
    references: '参考文献',
    corrections: '原文讹误与更正',
    asPrinted: '原印',
    proposed: '应作',
    notPrinted: '原文未印',
    basis: '据',
    claims: '各节论断',
    noClaims: {
      text: '这篇文献没有逐句读过。',
      reference: '这篇文献没有逐句读过；因列入某篇文本的参考文献而收录。',
      basis: '这篇文献没有逐句读过；因更正以它为据而收录。',
      other: '这篇文献没有逐句读过；因其他文献提及而收录。',
    },
    coverage: (cited, total) => `${number(total)}条中${number(cited)}条注明来源`,
    citedBy: '引用它的论断',
    citedByNobody: '没有论断引用它。',
    tensions: '文内矛盾之处',
    against: '与之矛盾的是',
  },
};
