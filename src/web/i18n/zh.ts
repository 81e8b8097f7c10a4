import { stories } from './zh-stories.ts';
import type { Texts } from './en.ts';
import { time } from './zh-time.ts';
import { counter } from './numbers.ts';
import { withoutFullStop } from '../../graph/text.ts';
import { cards } from './zh-cards.ts';
import { documents } from './zh-documents.ts';
import { legend } from './zh-legend.ts';
import { overview } from './zh-overview.ts';
import { picture } from './zh-picture.ts';
import { cypher } from './zh-cypher.ts';
import { first } from './zh-first.ts';
import { table } from './zh-table.ts';
import { takeAlong } from './zh-take-along.ts';
import { trace } from './zh-trace.ts';
import { terms } from '../../graph/terms/zh.ts';

const n = counter('zh-CN');
const entities = (count: number): string => n(count, { other: '#个实体' });
const relations = (count: number): string => n(count, { other: '#条关系' });
const number = (count: number): string => n(count, { other: '#' });

/** 中文界面文字；缺一条即不能通过类型检查。只有不含关系图的页面才用到的文字另放一处。 */
export const zh: Texts = {
  ...first,
  ...terms,
  ...legend,
  ...picture,
  ...table,
  ...documents,
  ...takeAlong,
  ...trace,
  ...time,
  ...stories,
  ...overview,
  copying: {
    title: '请手动复制',
    why: '浏览器未允许 Entente 复制。文字已选中，请按 Ctrl + C（Mac 上为 ⌘ C）。',
    text: '要复制的内容',
    close: '关闭',
  },
  explore: {
    legend: '图例',
    entities: '实体',
    relations: '关系',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '缩放至全图',
    controls: '关系图',
    picture: (entityCount, relationCount, hub) =>
      `关系图：${entities(entityCount)}，${relations(relationCount)}${hub ? `，以${hub}为中心` : ''}。旁边的面板逐一列出。`,
    sheet: '详情占用大部分页面',
    resize: '面板宽度',
    drawing: '正在绘图……',
    placing: (count) => `正在安放${entities(count)}……`,
    notDrawn: '未能绘图，可改看表格。',
    wholeOf: (shown, total) => `共${entities(total)}，图中为关系最多的${number(shown)}个。`,
  },
  inspector: {
    region: '详情',
    close: '关闭',
    back: '返回',
    loading: '正在读取……',
    overview: '图中内容',
    related: (count, total) => `数据中共有${entities(total)}，其中${number(count)}个有关系。`,
    backed: '各关系的依据',
    listOf: (words, count) => `${words}：${relations(count)}`,
    within: '所据论断有文内矛盾的关系',
    withinWhat:
      '图中有这么多条关系所依据的论断与同一文本的其他论断矛盾。“溯源”统计的是矛盾本身：一处矛盾可涉及多条关系，也可能一条都不涉及。',
    disputedAttributes: '有争议的实体记述',
    disputedAttributesWhat: '图中实体有这么多处记述（如日期）各文献说法不一。线条并不因此而有争议。',
    rivals: (about, values) => `${about}：${values.join(' / ')}`,
    overviewEmpty: '图中还没有内容。请在上方查找名称，或显示整个网络。',
    show: '在图中显示',
    neighbours: (count) => n(count, { other: '显示#个相邻实体' }),
    moreNeighbours: (count) => n(count, { other: '再显示#个相邻实体' }),
    allThere: '相邻实体均已在图中',
    gone: '当前数据中没有这一项',
    goneWhy: (id) => `没有编号为 ${id} 的内容。链接可能出自另一版本的数据；现有内容可按名称查找。`,
    failed: '未能读取详情。',
    retry: '重试',
    firstOf: (shown, total) => `共${number(total)}项，先列${number(shown)}项。`,
    all: (total) => n(total, { other: '在列表中查看全部#项' }),
    copyLink: '复制链接',
  },
  ...cards,
  ...cypher,
  lists: {
    region: '列表',
    claims: '论断',
    entities: '实体',
    relations: '关系',
    documents: '文献',
    which: '列表类别',
    any: '全部',
    document: '文本',
    section: '章节',
    modality: '语句类型',
    status: '依据',
    reality: '事实或预测',
    cites: '引用',
    kind: '类别',
    class: '来源类别',
    citing: {
      narrow: '注明来源',
      none: '未注来源',
      wide: '仅计入邻近引注才有来源',
      'no-source': '计入邻近引注仍无来源',
    },
    byNeighbours: '相邻实体',
    roles: {
      text: '逐句读过的文本',
      reference: '文末所列参考文献',
      basis: '更正所据的文献',
      other: '其他文献',
    },
    shown: (count, total) => `${number(count)}／${number(total)}`,
    more: '显示更多',
    missing: (count) => `另有${number(count)}行未打印。`,
    empty: '此列表为空，请放宽筛选条件。',
    within: (count) => n(count, { other: '“有争议”指另有文献否认；另有#处是同一文本的文内矛盾：' }),
    loading: '正在读取列表……',
    failed: '未能读取列表。',
  },
  said: {
    added: (entityCount, relationCount) => `图中新增${entities(entityCount)}、${relations(relationCount)}。`,
    nothingNew: '没有新内容：相邻实体都已在图中。',
    several: (count) => `已同时选中${entities(count)}。`,
    noneInCommon: '它们之间没有尚未显示的共同相邻实体。',
    crowded: (count) => `其中${number(count)}个的相邻实体太多，无法一次显示，请单独展开。`,
    removed: (count) => `已从图中移除${entities(count)}。`,
    filtered: (entityCount, relationCount) =>
      `突出显示${entities(entityCount)}、${relations(relationCount)}。`,
    paths: (total, steps) =>
      total === 1
        ? `最短路径1条，共${number(steps)}步。`
        : `最短路径${number(total)}条，各${number(steps)}步。`,
    noPath: (looked) => `${number(looked)}步之内没有路径。`,
    undone: '已撤销。',
    redone: '已重做。',
    back: '已返回较早的视图。',
    forward: '已前进到较晚的视图。',
    pinned: '已固定在原处。',
    unpinned: '已取消固定。',
    laidOut: '已重新布局。',
    untidy: '图中线条交叉较多，按“整理”可重新布局。',
    selected: (name) => `详情中已打开：${withoutFullStop(name)}。`,
  },
};
