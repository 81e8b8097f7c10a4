import type { answers as english } from './answers-en.ts';

const NUMBER = new Intl.NumberFormat('zh-CN');
const number = (count: number): string => NUMBER.format(count);

/** 命令行中关于谁在哪个圈子的中文。 */
export const answers: typeof english = {
  since: (date) => `${date}起`,
  until: (date) => `${date}止`,
  undated: '未注明日期',
  circle: (relation, name, role) => {
    const [before = '', after] = relation.split('…');
    const words = after === undefined ? `${relation}${name}` : `${before}${name}${after}`;
    return `“${words}”${role === undefined ? '' : `（${role}）`}`;
  },
  within: (of, not) =>
    `谁${of.length > 1 ? '同时' : ''}属于${of.join('、')}${not.length > 0 ? `，而不属于${not.join('、')}` : ''}？`,
  compare: (a, b) => `谁属于${a}，谁属于${b}，谁两者皆属？`,
  asOf: (day) => `截至${day}。`,
  both: '两者皆属',
  only: (circle) => `仅属于${circle}`,
  onlyUnknown: (circle) => `属于${circle}，另一个不得而知`,
  matches: '属于其中',
  unknown: '不得而知：没有记载，而名单是否完整未知；或仅有预测',
  refused: '有记载未加入',
  lists: {
    complete: (circle) => `${circle}的名单是完整的。`,
    incomplete: (circle) => `${circle}的名单不完整。`,
    unknown: (circle) => `没有说明${circle}的名单是否完整。`,
  },
  circlesOf: (count) => `${number(count)}个圈子`,
  listHead: ['参与方', '预测', '未加入', '名单', '圈子', '编号'],
  listStates: { complete: '完整', incomplete: '不完整', unknown: '未说明' },
  pattern: (steps) => `谁符合${steps}？`,
  notComplete: '据现有记载符合；但有的名单中没有它，而该名单是否完整未知',
  onRecord: '“不”指没有这样的记载。',
  renamed: '哪些机构更过名，何时，据谁所言？',
  renamedHead: '更过名的',
  name: (value, lang) => `${value}（${lang}）`,
  named: '如此称呼',
  opened: (day) => `谁的研究所在${day}之后成立？`,
  after: '之后成立',
  maybe: '日期不足以判断，或互相矛盾',
  foretold: '仅预测在其后成立',
  noDate: '不得而知：没有说明成立日期',
  property: (label) => label,
  alone: (label) => `什么仅以“${label}”类的来源为依据？`,
  aloneRelations: '关系',
  aloneClaims: '论断',
};
