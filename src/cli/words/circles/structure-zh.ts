import type { structure as english } from './structure-en.ts';

const number = (count: number): string => new Intl.NumberFormat('zh-CN').format(count);

/** What the command line says of centrality and communities, in Chinese. */
export const structure: typeof english = {
  centrality: '中心性：联系数、权重之和、途经该方的他方最短路径数',
  columns: ['联系', '权重', '中介', '参与方'],
  unknown: (pairs) => `未知的对，按无联系计：${number(pairs)}对。`,
  centralityMethod:
    '方法：度；强度；中介中心性（Freeman 1977，按Brandes 2001计算，路径长度为联系条数，不计权重）。这是计算得出的位置，不是任何来源的说法。',
  communities: (count) => `社群：${number(count)}个`,
  modularity: (modularity, reached, runs) =>
    `模块度：${modularity}，为${number(runs)}次运行中最高；其中${number(reached)}次达到该值。可能有更好的划分。`,
  agreement: (agreement, together) =>
    `任两次运行的平均一致程度为${agreement}（调整兰德指数：1为相同，0为随机）。此处同组的各对中，${together}在每次运行中都同组。`,
  verdict: (verdict, asGood, samples) =>
    `${
      {
        none: '不成立：各次运行不一致，或随机网络划分得同样好',
        unstable: '不稳定：随机网络很少划分得同样好，但换种子运行后各方归属有变',
        stable: '稳定：换种子运行后仍一致，且随机网络很少划分得同样好',
      }[verdict]
    }（${number(samples)}个权重相同、各方之间重新分配的随机网络中，${number(asGood)}个单次运行不逊于本网络的居中一次运行）。`,
  noTies: '无定义：任何两方之间都没有联系。',
  communitiesMethod:
    '方法：模块度（Newman & Girvan 2004）；Louvain方法（Blondel等2008），分辨率1；一致程度（Hubert & Arabie 1985）。一致程度从0.9起为稳定；低于0.5，或百分之一以上的随机网络划分得同样好，则不成立。这是计算得出的划分，不是任何来源的说法。',
};
