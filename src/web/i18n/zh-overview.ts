import type { overview as shape } from './en-overview.ts';
import { counter } from './numbers.ts';

const n = counter('zh-CN');
const number = (count: number): string => n(count, { other: '#' });
const neighbours = (count: number): string => `${number(count)}个相邻实体`;

/** 全网概览的文字。 */
export const overview: typeof shape = {
  overview: {
    offer: (count) => `以点显示全部${number(count)}个（概览）`,
    label: (entities, relations, hub) =>
      `概览：${number(entities)}个实体，${number(relations)}条关系${hub === undefined ? '' : `；相邻实体最多：${hub}`}`,
    loading: '正在读取整个网络……',
    placing: '正在布局……',
    none: '数据中没有实体有关系。',
    summary: '概览的文字说明',
    cut: (shown, total) => `共${number(total)}个实体，显示相邻实体最多的${number(shown)}个。`,
    lens: '此处显示全部内容，不受所选来源和日期的限制。',
    hint: '颜色表示类别。放大可看到名称和每条线的依据。按住 Shift 拖动可圈选一部分。',
    kinds: '类别',
    hubs: '相邻实体最多者',
    communities: '社群',
    components: (count, largest) =>
      count === 1 ? '全部相连。' : `${number(count)}个连通分量，最大的有${number(largest)}个实体。`,
    computed: (count) => `${number(count)}个社群，仅由连线计算得出，没有来源这样说。`,
    community: (hub) => `${hub}周围`,
    markCommunity: (hub, size) => `圈选${hub}周围的社群，共${number(size)}个`,
    neighbours,
    node: (name, kind, degree) => [name, kind, neighbours(degree)].join('，'),
    keys: '方向键沿线条移动；Page Down、Page Up 转到下一条、上一条线；Home 回到相邻实体最多者；Enter 打开详情。',
    lasso: '圈选一部分',
    lassoHint: '围绕一部分画线即可圈选，也可按住 Shift 拖动',
    part: '圈选的部分',
    marked: (count) => `已圈选${number(count)}个实体。`,
    around: (count) => `所选实体及其${number(count)}个相邻实体。`,
    tooMany: (most) => `一幅图最多${number(most)}个，才便于阅读。`,
    open: (count) => `以这${number(count)}个绘图`,
    openBest: (most) => `打开其中相邻实体最多的${number(most)}个`,
    clear: '清除',
    left: (count) => `未画出${number(count)}条相邻实体较少者之间的线。`,
  },
};
