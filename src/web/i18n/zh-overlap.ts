import type { overlap as shape } from './en-overlap.ts';
import { counter } from './numbers.ts';

const n = counter('zh-CN');
const number = (count: number): string => n(count, { other: '#' });
const parties = (count: number): string => n(count, { other: '#个参与方' });

/** 阵营页的文字：重叠与共同圈子。 */
export const overlap: typeof shape = {
  overlap: {
    lead: '每个参与方只计一次：恰好在它所在的那些圈子里。',
    order: '顺序',
    orders: { size: '从多到少', degree: '圈子少的在前' },
    combination: '圈子',
    count: '参与方',
    who: '有谁',
    exactly: (count) => `恰好在这些圈子 · ${parties(count)}`,
    atLeast: (count) => `至少在这些圈子，其他未知 · ${parties(count)}`,
    all: '全部',
    none: '一个也不在',
    unknownIn: (circles) => `是否在${circles}未知`,
    sum: (known, open, all) => `${number(known)}个全部已知 + ${number(open)}个有未知 = ${parties(all)}`,
    open: (what, count) => `${what}：${parties(count)}，显示有谁`,
    empty: '选择圈子即可看到它们如何重叠。',
  },
  shared: {
    lead: '两个参与方由双方同在的圈子相连。',
    fewest: '至少有这么多共同圈子',
    pairs: (count, all) => `${number(all)}对中有${number(count)}对达到`,
    more: (count) => `另有${number(count)}对未知，因为名单不能确定完整。`,
    picture: (count) => `${parties(count)}排成一圈，由共同圈子相连`,
    table: '以表格显示',
    a: '参与方',
    b: '与',
    count: '圈子数',
    which: '哪些',
    range: (least, most) => (least === most ? number(least) : `${number(least)}–${number(most)}`),
    none: '没有任何两方达到这个数目。',
    shownFirst: (count) => `列出前${number(count)}对。`,
  },
};
