import type { time as shape } from './en-time.ts';
import { counter } from './numbers.ts';

const n = counter('zh-CN');
const number = (count: number): string => n(count, { other: '#' });

/** 各页都用到的日期文字：截至某日，或比较两日。 */
export const time: typeof shape = {
  time: {
    asOf: (day) => `截至${day}`,
    compared: (earlier, later) => `截至${later}，与${earlier}比较`,
    notOfTexts: '日期只涉及关系，文本及其来源仍全部显示',
    daysTitle: '截至某日',
    daysWhat: '每幅图、每张表和矩阵只保留当日成立的内容，其余淡化。',
    close: '关闭',
    otherDay: '换一日期',
    everyDay: '不限日期',
    day: '日期',
    earlierDay: '用来比较的较早日期',
    uncompare: '不比较',
    dayForm: '例如2024、2024-05或2024-05-22',
    noDate: (text) => `“${text}”不是这里可用的日期。请写年、月或日：2024、2024-05或2024-05-22。`,
    noSuchDay: (text) => `日历中没有“${text}”。请核对月和日：2024-05-22即2024年5月22日。`,
    inPicture: {
      heading: '两日之间',
      means: { came: '新增', went: '不再存在，已淡化' },
      what: '数字为关系条数。实体的图中关系全部为新增，或全部不再存在时，该实体才带标记。',
      none: '图中内容在两日之间没有新增，也没有不再存在的。',
      list: '列出新增与不再存在的内容',
      lines: {
        came: (count) => `新增${number(count)}条关系`,
        went: (count) => `${number(count)}条关系不再存在`,
      },
      entities: {
        came: (count) => `新增${number(count)}个实体`,
        went: (count) => `${number(count)}个实体不再存在`,
      },
      entitiesWhat: {
        came: '较早日期时它们在图中没有任何关系成立，较晚日期时已有。',
        went: '较早日期时它们在图中有关系成立，较晚日期时已没有。',
      },
      signs: { came: '新增', went: '不再存在' },
    },
  },
};
