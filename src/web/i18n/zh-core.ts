import type { core as shape } from './en-core.ts';
import { counter } from './numbers.ts';

const n = counter('zh-CN');
const number = (count: number): string => n(count, { other: '#' });
const two = (value: number): string => value.toFixed(2);

/** 阵营页的文字：核心与外围。 */
export const core: typeof shape = {
  core: {
    lead: '这是根据谁与谁同在一个圈子计算出的位置，并非任何文本的论断。',
    network: '网络',
    shared: '共同圈子',
    kindLines: (kind, count) => `${kind}（${number(count)}条）`,
    variant: '核心与外围之间的配对',
    variants: { missing: '不计', either: '应有联系', both: '应无联系' },
    unknown: '未知格',
    unknowns: { 'left-out': '不计', outside: '视为不在其中' },
    unknownPairs: (count, all) =>
      `${number(all)}对参与方中有${number(count)}对未知，因为某个圈子的名单不能确定完整。`,
    computing: '正在计算……',
    steps: { search: '寻找最佳划分', coreness: '核心度', random: '与随机网络比较' },
    progress: (step, done, total) => `${step}：${number(done)}/${number(total)}`,
    cancel: '取消',
    stopped: '已取消。',
    again: '重新计算',
    failed: (why) => `无法计算：${why}`,
    fit: (value) => `拟合度 ${two(value)}`,
    fitMeans: '与理想模式的相关系数：核心内部处处有联系、外围内部毫无联系时为1，毫不相似时为0。',
    verdicts: {
      none: '未发现核心：规模和权重相同的随机网络拟合得差不多一样好。',
      weak: '核心较弱：拟合优于随机，但难以说明谁与谁有联系。',
      clear: '核心明显：拟合远优于随机。',
      ideal: '理想的核心：每一对都符合该模式。',
    },
    allTheSame: '仍然显示最佳划分',
    chance: (asGood, samples) =>
      `${number(samples)}个权重相同的随机网络中，有${number(asGood)}个拟合得同样好或更好。`,
    exact: '已尝试所有划分。',
    searched: (reached, count) =>
      `${number(count)}次搜索中的最佳结果，其中${number(reached)}次止于此；可能还有更好的划分。`,
    undefinedFor: {
      'too-few-parties': '参与方不足三个。',
      'nothing-known': '每一对都未知。',
      'no-ties': '没有任何两方有联系。',
      'all-alike': '所有配对的联系都一样，无从区分核心与外围。',
      'no-pattern': '没有任何核心与外围的划分可与这个网络比较。',
      'not-attained': '误差没有最低点：只要有一个数值增大，误差就继续下降。',
      'several-minima': '有几组数值误差同样最小。',
    },
    undefinedWords: (why) => `没有定义。${why}`,
    coreOf: (count) => `核心 · ${number(count)}`,
    peripheryOf: (count) => `外围 · ${number(count)}`,
    someOf: (count) => `仅在部分并列解中属于核心 · ${number(count)}`,
    drawing: (inAll, inSome, outside) =>
      `划分示意图：核心${number(inAll)}方，仅在部分解中属于核心${number(inSome)}方，外围${number(outside)}方；名单见下。`,
    drawingMeans:
      '内圈为核心，外圈为外围。圆点越大，核心度越高。实心点属于核心，虚线边的点只在部分并列解中属于核心。连线表示联系，越深越强。',
    drawingPlain:
      '内圈为核心，外圈为外围。实心点属于核心，虚线边的点只在部分并列解中属于核心。连线表示联系，越深越强。',
    optima: (count) => (count === 1 ? '最佳解只有一个。' : `有${number(count)}个解并列最佳。`),
    optimaListed: (listed, all) => `共${number(all)}个，列出前${number(listed)}个`,
    solution: (at) => `解${number(at)}`,
    party: '参与方',
    place: '位置',
    places: { all: '核心', some: '部分解中为核心', none: '外围' },
    notThere: '–',
    coreness: '核心度',
    strictPlace: '不计依据薄弱和未注来源的关系',
    strictTitle: '不计依据薄弱或未注来源的关系',
    strictSame: '各方的位置都不变。',
    strictChanges: (count) => `${number(count)}方的位置发生变化：`,
    strictUndefined: (why) => `不计这些关系时没有定义：${why}`,
    moved: (name, before, after) => `${name}：${before} → ${after}`,
    minres: (fit) => `核心度是连续的：表示各方离核心有多近。其拟合度为${two(fit)}。`,
    minresUndefined: (why) => `连续的核心度没有定义。${why}`,
    method: '方法',
    methodWords:
      '划分：Borgatti & Everett（2000），Models of core/periphery structures，Social Networks 21，375–395。核心度：MINRES，Boyd、Fitzgerald、Mahutga & Smith（2010），Computing continuous core/periphery structures for social relations data with MINRES/SVD，Social Networks 32，125–137。与随机比较：置换检验，Boyd、Fitzgerald & Beck（2006），Social Networks 28，165–178。用词的界限由本程序规定：低于0.5为较弱；若百分之一以上的随机网络拟合得同样好，则视为没有核心。',
    structure: '社群与中心性',
    communities: '社群',
    communityVerdicts: {
      none: '未发现社群：各次运行不一致，或随机网络划分得同样好。',
      unstable: '社群不稳定：随机网络很少划分得同样好，但在其他运行中部分参与方归属不同。',
      stable: '社群稳定：各次运行一致，且随机网络很少划分得同样好。',
    },
    modularity: (value, reached, runs) =>
      `模块度为${two(value)}，是${number(runs)}次运行中最高的，其中${number(reached)}次达到该值；可能还有更好的划分。`,
    agreement: (value, together) =>
      `任两次运行的平均一致程度为${two(value)}（1为相同，0为随机）；此处同组的各对中，${Math.round(100 * together)}%在每次运行中都同组。`,
    dividedByChance: (asGood, samples) =>
      `${number(samples)}个权重相同的随机网络中，有${number(asGood)}个划分得同样好。`,
    centrality: '中心性',
    centralityMeans: '一方与多少他方有联系、这些联系的权重之和，以及他方之间有多少条最短路径经过该方。',
    unknownAsNone: (count) => `有${number(count)}对未知，按无联系计。`,
    measures: ['联系', '权重', '中介'],
    structureMethod:
      '社群：Louvain方法，Blondel、Guillaume、Lambiotte & Lefebvre（2008），分辨率1，50个种子；模块度，Newman & Girvan（2004）；各次运行的一致程度，调整兰德指数，Hubert & Arabie（1985）。中心性：度、强度，以及中介中心性，Freeman（1977），按Brandes（2001）计算，路径长度为联系条数。用词的界限由本程序规定：一致程度从0.9起为稳定；低于0.5，或百分之一以上的随机网络划分得同样好，则视为没有社群。',
    textsTitle: '文本自己怎么说“核心”',
    textsLead: '以下是论断，并非计算所得，其依据如所标示：',
    textsNone: '数据中没有文本谈到核心圈层。',
    none: '请先选择圈子。',
    few: (count) => `${number(count)}方太少，谈不上核心。`,
  },
};
