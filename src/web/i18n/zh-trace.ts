import type { trace as shape } from './en-trace.ts';
import { counter } from './numbers.ts';

const n = counter('zh-CN');
const claims = (count: number): string => n(count, { other: '#条论断' });
const lines = (count: number): string => n(count, { other: '#条关系' });
const both = (claimCount: number, lineCount: number): string => `${claims(claimCount)}和${lines(lineCount)}`;

/** 各页都用到的溯源文字。 */
export const trace: typeof shape = {
  trace: {
    go: '追溯来源',
    without: (sources, claimCount, lineCount) =>
      `去掉${sources.join('、')}后，${both(claimCount, lineCount)}没有任何依据`,
    allOn: '全部重新启用',
    fallen: '现已没有依据',
    conflicts: {
      within: '文本内部',
      between: '文献之间',
      against: '对',
      about: { holds: '是否成立', since: '起始时间', until: '终止时间', role: '角色' },
      asserts: '如此主张',
      denies: '予以否认',
      shownFirst: '首先显示',
      why: (classes) => `来源类别最优者列在最前：${classes}。`,
      sameClass: '双方类别相同，不分先后。',
      none: '没有其他文献与这份文本矛盾。',
      noneWithin: '就已读部分而言，这份文本没有自相矛盾。',
      all: '数据中的全部矛盾',
      ofText: '涉及本文本者',
    },
  },
};
