import type { alliances as shape } from './en-alliances.ts';
import { counter } from './numbers.ts';

const n = counter('zh-CN');
const number = (count: number): string => n(count, { other: '#' });
const parties = (count: number): string => n(count, { other: '#个参与方' });

/** 阵营页的文字。 */
export const alliances: typeof shape = {
  alliances: {
    page: '阵营',
    loading: '正在读取各圈子的成员…',
    noCircle: '数据中没有任何成员、签署方或参与者，因此没有可比较的圈子。',
    columnsLabel: '页面部分',
    partsLabel: '矩阵旁显示的内容',
    parts: { hulls: '圈层图', overlap: '重叠', shared: '共同圈子', core: '核心与外围', pattern: '模式查询' },
    madeHere: '手动选定',
    parties,
    circles: {
      title: '圈子',
      add: '添加',
      addTitle: '要比较的圈子',
      close: '关闭',
      find: '按名称查找圈子',
      remove: (circle) => `移除${circle}`,
      open: (circle) => `打开${circle}`,
      none: '尚未选择圈子。添加一个，即可看到其中有谁。',
      noneFound: '没有叫这个名称的圈子。',
      found: (shown, all) => `${number(all)}个圈子中的${number(shown)}个`,
      foretold: (count) => `预计${number(count)}个`,
      refused: (count) => `${number(count)}个明确未加入`,
      complete: '名单完整',
      incomplete: '名单不完整',
      completeUnknown: '名单是否完整未说明',
      missing: (ids) => `数据中没有：${ids}`,
      fromPicture: '用图中所选内容建一个圈子',
      madeTitle: '自建圈子',
      madeName: '名称',
      madeOf: (count) => `含${parties(count)}`,
      make: '建立圈子',
      selection: (count) => `图中所选内容（${number(count)}）`,
      shown: (count) => `图中未淡化的全部内容（${number(count)}）`,
      nothingToMake: '请先在“探索”页选择实体，然后可在此建成圈子。',
    },
    matrix: {
      title: '矩阵',
      of: (shown, circles) => `${parties(shown)} × ${n(circles, { other: '#个圈子' })}`,
      party: '参与方',
      region: '类别',
      total: '所在',
      orderLabel: '参与方的顺序',
      orders: { blocks: '按区块', size: '按圈子数量', name: '按名称' },
      copy: '复制为表格',
      copied: '已复制',
      save: '保存为CSV',
      unknowns: (count) => n(count, { other: '#格未知：所在圈子的名单不能确定完整' }),
      marks: {
        in: '在其中',
        foretold: '预计加入',
        refused: '有记录表明未加入',
        unknown: '未知',
        out: '不在其中',
      },
      notThen: '当日不在其中',
      undated: '加入日期未说明',
      changes: { stayed: '保留', came: '新加入', went: '退出' },
      undatedChange: '新加入，日期未说明',
      disputed: '有争议',
      cell: (party, circle, mark) => `${party}，${circle}：${mark}`,
      empty: '当日没有任何一方在这些圈子中。',
      summary: (party, count, all) => `${party}：在${number(all)}个圈子中的${number(count)}个`,
    },
  },
};
