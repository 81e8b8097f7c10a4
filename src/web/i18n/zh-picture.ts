import type { PictureTexts } from './en-picture.ts';
import { counter } from './numbers.ts';

const n = counter('zh-CN');
const number = (count: number): string => n(count, { other: '#' });
const hidden = (count: number): string => n(count, { other: '#个未显示' });

export const picture: PictureTexts = {
  pictureRegion: {
    graph: '关系图',
    keys: '方向键沿线条移动；Page Down、Page Up 转到下一条、上一条线；Home 回到中心；Enter 打开详情；Shift+Enter 选择多个；Shift+F10 打开菜单；Esc 离开关系图。',
    node: (node) =>
      [
        node.name,
        node.kind,
        node.lines === 0 ? '没有线条' : n(node.lines, { other: '#条线' }),
        ...(node.hidden > 0 ? [n(node.hidden, { other: '另有#个相邻实体未显示' })] : []),
        ...(node.pinned ? ['已固定'] : []),
        ...(node.faded ? ['已淡化'] : []),
      ].join('，'),
    deadEnd: '这个方向没有线条。',
    outside: (count) => n(count, { other: '#个在窗口外' }),
    tidy: '整理',
    tidyHint: '重新布局，减少线条交叉。已固定的实体不动，可以撤销。',
    tip: (count, names) =>
      names.length === 0
        ? hidden(count)
        : `${hidden(count)}：${names.join('、')}${count > names.length ? '等' : ''}`,
    asTable: '表格',
    asPicture: '关系图',
    collapse: '收起',
    dismiss: '从图中移除',
    dismissOthers: '仅保留此项',
    pin: '固定',
    unpin: '取消固定',
    pathsFrom: '从此处查找路径……',
    pathsTo: '查找到此处的路径……',
    details: '详情',
    expand: (count) => (count === 0 ? '展开' : `展开（${hidden(count)}）`),
    expandAll: '逐一展开',
    dismissOtherThanThese: '仅保留这些',
    more: '更多操作',
    empty: '图中没有任何实体。',
    emptyHint: '请查找名称，或显示整个网络。',
  },
  largeNetwork: {
    title: (entities, relations) => `整个网络：${number(entities)}个实体，${number(relations)}条关系`,
    hint: '全部绘出需要一些时间，也不易阅读；之后可以继续添加。',
    some: (count) => `显示相邻实体最多的${number(count)}个`,
    every: (count) => `显示全部${number(count)}个`,
    close: '关闭',
  },
  firstPart: {
    region: '网络的哪一部分已显示',
    of: (shown, total, hub) =>
      `共${number(total)}个实体有关系，已显示其中${number(shown)}个：距“${hub}”最近者。`,
    apart: (count) => n(count, { other: '另有#个没有关系，见列表。' }),
    all: (total) => `显示全部${number(total)}个`,
    points: '全部以点显示',
    list: '按类别列出',
    close: '关闭',
  },
  chooser: {
    title: (count, name) => n(count, { other: `${name}：#个相邻实体未显示` }),
    kinds: (total) => `沿哪些关系添加（括号内为全部${number(total)}个相邻实体中的数量）`,
    way: (words, count) => `${words}（${number(count)}）`,
    many: '一次添加多少',
    every: (count) => `全部${number(count)}个`,
    order: '先添加',
    orders: { lines: '线条多的', name: '按名称顺序' },
    add: (count, total) => `添加${number(count)}个（共${number(total)}个）`,
    upTo: (count) => `最多添加${number(count)}个`,
    none: '请至少选择一种关系',
    shown: (count, total) => `${number(total)}个中已显示${number(count)}个。`,
    rest: '还可继续添加。',
    idle: '没有新内容：沿这些关系没有其他实体了。',
    all: '相邻实体已全部显示。',
    close: '关闭',
    done: '完成',
  },
  several: {
    cap: '同时选中',
    all: '全选',
    toggle: '加入选择',
    remove: (name) => `取消选中${name}`,
    lines: '它们之间的线条',
    noLines: '图中没有线条连接其中任何两个。',
    among: '只看它们之间的线条',
    everything: '恢复显示其他内容',
    common: '显示共同相邻实体',
    hint: '拖动其中一个，即可一起移动。',
  },
  route: {
    region: '路径',
    chooseFrom: (to) => `从……到${to}：请选择另一端`,
    choose: (from) => `从${from}到……：请选择另一端`,
    hint: '可在图中、表格中点选，或查找名称。',
    cancel: '取消',
    ends: (from, to) => `${from} → ${to}`,
    found: (total, steps) =>
      total === 1 ? `最短路径1条，共${number(steps)}步` : `最短路径${number(total)}条，各${number(steps)}步`,
    none: (looked) => `${number(looked)}步之内没有路径`,
    looking: '正在查找……',
    supported: '只走有据的关系',
    close: '关闭路径',
    step: (words, evidence) => `${words}：${evidence}`,
    steps: '逐步查看',
    nth: (at, of) => `路径${number(at)}，共${number(of)}条`,
    first: (shown, total) => `共${number(total)}条，先列${number(shown)}条。`,
  },
};
