import { structure } from './structure-zh.ts';
import { answers } from './answers-zh.ts';
import type { circles as english } from './en.ts';

const NUMBER = new Intl.NumberFormat('zh-CN');
const number = (count: number): string => NUMBER.format(count);

/** 命令行中关于圈子的中文。 */
export const circles: typeof english = {
  answers,
  structure,
  core: {
    network: (parties, tied) => `${number(parties)}个参与方，${number(tied)}对有联系`,
    loops: (count) => `略去${number(count)}对自身与自身的联系。`,
    repeated: (count) => `${number(count)}对出现不止一行，同一对的权重已相加。`,
    ignored: (columns) => `未读取的列：${columns.map((one) => `“${one}”`).join('、')}。`,
    heading: '核心与外围',
    undefined: (reason) =>
      `无定义：${
        {
          'too-few-parties': '参与方不足三个',
          'nothing-known': '没有一对的联系是已知的',
          'no-ties': '任何两方之间都没有联系',
          'all-alike': '各对的权重全都相同',
          'no-pattern': '没有哪种划分既有应有联系的对，又有应无联系的对，而且权重有差异',
          'not-attained':
            '不存在误差最小的取值：某一方的值越大、其他各方的值越小，误差就越小，星形网络即是如此',
          'several-minima': '有几组取值误差同样最小',
        }[reason]
      }。`,
    variants: {
      missing: '一方在核心、一方在外围的对不计入（missing）。',
      either: '一方在核心、一方在外围的对应有联系（either）。',
      both: '一方在核心、一方在外围的对应无联系（both）。',
    },
    fit: (fit) => `拟合度：${fit}（与理想模式的相关系数，最大为1）`,
    verdict: (verdict, asGood, samples) =>
      `${
        {
          none: '不构成发现：随机网络时常也有同样的拟合度',
          weak: '核心与外围的结构较弱：随机网络极少有同样的拟合度，但所解释的方差不到四分之一',
          clear: '核心与外围的结构清晰：随机网络极少有同样的拟合度',
          ideal: '理想的核心与外围：完全吻合，随机网络极少如此',
        }[verdict]
      }（把同样的权重分给其他各对，${number(samples)}个网络中有${number(asGood)}个如此）。`,
    exact: '已试过所有划分：没有更好的。',
    searched: (reached, count) =>
      `${number(count)}次搜索中最好的结果，其中${number(reached)}次得到这一拟合度；可能还有更好的。`,
    core: (size, parties) => `核心，${number(parties)}个参与方中的${number(size)}个`,
    tied: (total, exact) =>
      `${exact ? '' : '至少'}${number(total)}个核心同样吻合；排在最前的是最小的，同样小的按参与方排序。每个核心里都有的`,
    nobody: '无',
    others: (listed, total) =>
      `全部核心${listed < total ? `（${number(total)}个中的前${number(listed)}个）` : ''}`,
    coreness: '连续的核心度',
    corenessFit: (fit) => `拟合度：${fit}（权重与两方核心度之积的相关系数）`,
    corenessFlat: '没有拟合度：各对的权重全都相同。',
    method:
      '方法：划分依Borgatti和Everett（2000）；随机网络依Boyd、Fitzgerald和Beck（2006）；核心度用MINRES，依Comrey（1962）和Boyd等（2010）。这是计算所得的位置，并非任何来源的说法。',
  },
};
