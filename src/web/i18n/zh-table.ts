import type { TableCounts, TableTexts } from './en-table.ts';
import { counter } from './numbers.ts';

const n = counter('zh-CN');
const number = (count: number): string => n(count, { other: '#' });
const entities = (count: number): string => n(count, { other: '#个实体' });
const withDocuments = ({ documents = 0 }: TableCounts): string =>
  documents === 0 ? '' : n(documents, { other: '，连同#篇文献' });
const relations = (count: number): string => n(count, { other: '#条关系' });

export const table: TableTexts = {
  tableRegion: {
    title: '表格形式的关系图',
    keys: '上下方向键逐行移动；向右键展开一行；向左键折叠，或回到上一级；Page Up、Page Down 一次移动十行；Home、End 到首行、末行；Enter 打开详情。按住 Shift 时，Enter 多选一个实体，上下方向键继续多选。',
    column: {
      name: '名称',
      kind: '类别',
      when: '时间',
      lines: '线条',
      sources: '来源',
      hidden: '未显示',
    },
    columns: {
      title: '列',
      some: (chosen, all) => `列：${number(chosen)}/${number(all)}`,
      onScreen: '表格与复制内容均有',
      onlyCopied: '仅在复制或保存时',
      all: '全部列',
      of: {
        'second-name': '另一语言名称',
        kind: '类别',
        when: '时间',
        lines: '线条：数量与依据',
        sources: '来源',
        claims: '论断数',
        hidden: '未显示的相邻实体',
        filter: '是否淡化、新增或不再存在',
        id: '编号',
      },
    },
    sort: '排序',
    open: (name) => `展开${name}`,
    close: (name) => `折叠${name}`,
    lines: (count) => (count === 0 ? '没有线条' : n(count, { other: '#条线' })),
    sources: ['没有来源', '至少一个来源', '至少两个独立来源'],
    badge: (count) => `+${number(count)}`,
    expand: (count, name) => n(count, { other: `+#：显示${name}未显示的相邻实体` }),
    faded: '已淡化',
    leaveOut: (counts) => `不列已淡化的（${entities(counts.entities)}、${relations(counts.relations)}）`,
    empty: '图中还没有内容。',
    emptyBut: '图中内容均已淡化。',
    copy: '复制为表格',
    save: '存为 CSV',
    file: '图中内容',
    copied: (counts) =>
      `已复制${entities(counts.entities)}、${relations(counts.relations)}${withDocuments(counts)}，可粘贴到电子表格。`,
    sheet: {
      secondName: '另一语言名称',
      id: '编号',
      from: '起点',
      relation: '关系',
      to: '终点',
      status: '依据',
      forecast: '预测',
      claims: '论断',
      filter: '筛选',
      data: '数据版本',
    },
  },
};
