import { terms } from '../../graph/terms/zh.ts';
import { circles } from './circles/zh.ts';
import type { Words } from './en.ts';

const NUMBER = new Intl.NumberFormat('zh-CN');
const number = (count: number): string => NUMBER.format(count);

const claims = (count: number): string => `${number(count)}条论断`;
const lines = (count: number): string => `${number(count)}条关系`;

const nearby = (wide: boolean): string => (wide ? '计入邻近引注，' : '');

/** 命令行的中文。 */
export const zh: Words = {
  terms,
  circles,
  number,
  findings: (parts) => parts.join('，'),
  said: (what, words) => `${what}：${words}`,
  quoted: (words) => `《${words}》`,
  withId: (words, id) => `${words}（${id}）`,
  claim: (figure) => `论断${number(figure)}`,
  of: (part, whole) => `${number(part)}／${number(whole)}`,
  coverage: {
    heading: (words, wide) => (wide ? `${words}（计入邻近引注）` : words),
    sentence: (cited, whole, wide) =>
      `${nearby(wide)}${claims(whole)}中有${number(cited)}条注明来源（${number(whole - cited)}条没有）`,
    ownWord: (whole) => `${claims(whole)}，以文献自身为据`,
    onOwnWord: (own) => `${number(own)}条以文献自身为据`,
    ofThese: (own) => `其中${number(own)}条以所在文献自身为据`,
    paragraphs: (without, whole, wide) =>
      `${nearby(wide)}${number(whole)}个段落中有${number(without)}个没有注明来源`,
    relations: (cited, whole, wide) =>
      `${nearby(wide)}${lines(whole)}中有${number(cited)}条由注明来源的论断述及（${number(whole - cited)}条没有）`,
    sections: '各节',
    modalities: '各语句类型',
    texts: '各文本',
  },
  without: {
    sentence: (sources, claimCount, lineCount) => {
      const fallen = [
        ...(claimCount > 0 ? [claims(claimCount)] : []),
        ...(lineCount > 0 ? [lines(lineCount)] : []),
      ];
      const said = fallen.length === 0 ? '没有论断或关系失去最后的来源' : `${fallen.join('、')}再无来源可依`;
      return `不计${sources.join('、')}：${said}`;
    },
    ofClass: (label) => `“${label}”类的全部来源`,
    documents: '不计的文献',
    noDocuments: '此处没有他们撰写、出版的文献，也没有这一类文献。',
    claims: '论断',
    relations: '关系',
    critical: (critical, whole) =>
      `${number(whole)}篇文献中有${number(critical)}篇独自支撑某些内容：不计该篇，下列数目的论断和关系再无来源可依`,
    source: '来源',
  },
  trace: {
    noSource: '句中没有注明来源',
    uncertain: '解读不确定',
    cites: '引用了来源',
    nearby: '计入邻近引注',
    standsIn: '见于',
    speaks: '见于（其本身即为来源）',
    denies: '否认',
    own: '其中的论断',
    citing: '引用它的论断',
    noClaims: '没有论断述及。',
    above: (words) => `${words}（见上）`,
    more: (count) => `……另有${claims(count)}`,
  },
};
