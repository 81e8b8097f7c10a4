import type { hulls as shape } from './en-hulls.ts';
import { counter } from './numbers.ts';

const n = counter('zh-CN');
const number = (count: number): string => n(count, { other: '#' });
const parties = (count: number): string => n(count, { other: '#个参与方' });

/** 阵营页的文字：圈层图。 */
export const hulls: typeof shape = {
  hulls: {
    lead: '每条轮廓恰好圈住已知在该圈子中的参与方。',
    drawn: '画出的圈子',
    label: (name, count) => `${name}，${number(count)}`,
    picture: (count, circles) => `${parties(count)}，位于${circles}的轮廓之中`,
    inside: (party, circles) => `${party}：在${circles}中`,
    outside: (party) => `${party}：不在所画的任何圈子中`,
    unknown: (circles) => `是否在${circles}未知`,
    refused: (circles) => `有记录表明未加入${circles}`,
    foretold: (circles) => `预计加入${circles}`,
    came: (circles) => `新加入${circles}`,
    went: (circles) => `退出${circles}`,
    key: '参与方的角标',
    legend: {
      unknown: '是否在所画的某个圈子中未知：名单不能确定完整',
      refused: '有记录表明未加入',
      foretold: '预计加入',
      came: '新加入',
      went: '退出',
    },
    move: '可拖动参与方；获得焦点后也可用方向键移动。',
    list: '以列表显示',
    pieces: (count) => `分为${number(count)}块`,
    empty: '这些圈子中没有任何一方。',
    outsideTitle: '不在所画的任何圈子中',
  },
};
