import type { tour as shape } from './en-tour.ts';
import { counter } from './numbers.ts';

const n = counter('zh-CN');

/** Texts of the guided tour. */
export const tour: typeof shape = {
  tour: {
    region: (title) => `导览：${title}`,
    at: (step, all) => `第${n(step, { other: '#' })}步，共${n(all, { other: '#' })}步`,
    card: (steps) => n(steps, { other: '导览，共#步' }),
    next: '下一步',
    back: '上一步',
    end: '结束导览',
    finish: '自己查查看',
  },
};
