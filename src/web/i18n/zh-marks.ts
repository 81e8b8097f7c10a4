import type { MarksTexts } from './en-marks.ts';

export const marks: MarksTexts = {
  marks: {
    key: '图例',
    title: '各种标记的含义',
    forecast: '预测',
    badge: '节点上的数字：还有这么多相邻实体没有显示，点按即可加入',
    close: '关闭',
  },
};
