import type { timePage as shape } from './en-time-page.ts';
import { counter } from './numbers.ts';

const n = counter('zh-CN');
const number = (count: number): string => n(count, { other: '#' });

/** 时间轴的文字。 */
export const timePage: typeof shape = {
  region: '时间',
  handle: { A: 'A，较早日期', B: 'B，页面所示日期' },
  noDay: '未选日期，显示全部记录',
  play: '播放',
  pause: '暂停',
  stepLabel: '播放方式',
  steps: { events: '逐次会议', months: '逐月' },
  compare: '比较',
  compareWhat: '与另一日期比较',
  openBar: '展开时间轴',
  closeBar: '收起时间轴',
  events: '会议',
  moreEvents: (count) => `另有${number(count)}次会议`,
  event: (name, when) => `${name}，${when}`,
  toEvent: (handle, event) => `${handle}移到${event}`,
  placed: (place, when) => `${place}，${when}`,
  hint: '请选择另一日期：点击会议、拖动手柄B或输入日期。',
  axis: (dated, from, to) =>
    `${number(dated)}条关系的开始日期，从${from}到${to}；“按日期列出”中有同样的文字内容`,
  bar: (date, count) => `${date}：${number(count)}`,
  byDate: '按日期列出',
  undated: (count, all) => `${number(all)}条中${number(count)}条没有日期`,
  allDated: (all) => `${number(all)}条关系均有日期`,
  undatedGroup: (count) => `日期未说明：${number(count)}`,
  beforeAxis: (count) => `更早${number(count)}条`,
  group: {
    came: (count) => `新加入${number(count)}`,
    cameUndated: (count) => `新加入、日期未说明${number(count)}`,
    went: (count) => `退出${number(count)}`,
    stayed: (count) => `仍在${number(count)}`,
  },
  marks: { came: '+', cameUndated: '+', went: '−', stayed: '●' },
  changesTitle: '新加入、退出与仍在',
  changesNone: '两日之间没有加入，也没有退出。',
  undatedWhat: '较晚日期时已在圈子中，而较早日期时其文本或机构尚不存在，但没有论断说明加入日期。',
  listAll: (count) => `列出全部${number(count)}项`,
  cameTo: (circle, count) => `${circle}${number(count)}`,
  inCircles: (count) => `圈子中共${number(count)}个位置`,
  noEvents: '未能读取会议列表。',
  madeHere: (party, circle) => `${party}，在${circle}中`,
};
