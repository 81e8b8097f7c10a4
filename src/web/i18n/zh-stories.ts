import { footnote } from '../../graph/terms/footnote-zh.ts';
import type { stories as shape } from './en-stories.ts';
import { counter } from './numbers.ts';

const n = counter('zh-CN');
const number = (count: number): string => n(count, { other: '#' });

/** 演示之外用到的演示文字。 */
export const stories: typeof shape = {
  sourceLine: {
    before: (makers) => (makers.length > 0 ? `${makers.join('、')}：` : ''),
    title: footnote.title,
    after: (details) => `，${details.join('，')}`,
  },
  stories: {
    withoutSource: (count, all) => `图中${number(all)}条线里有${number(count)}条没有来源`,
    more: (count) => `另有${number(count)}个来源`,
    returnTo: (at, title) => `回到《${title}》第${number(at)}张`,
  },
};
