import type { ledger as shape } from './en-ledger.ts';
import { counter } from './numbers.ts';

const n = counter('zh-CN');
const number = (count: number): string => n(count, { other: '#' });

/** 来源清单的文字。 */
export const ledger: typeof shape = {
  number: '编号',
  source: '来源',
  people: '作者',
  publisher: '出版者',
  year: '年份',
  class: '类别',
  address: '网址',
  primary: '一手来源',
  cited: '被引',
  backs: '论断',
  fidelity: '与来源核对',
  stance: '引用方式',
  fit: '时间是否相符',
  owner: '出版者隶属',
  age: '早于文本',
  off: '已停用',
  counts: '计入',
  resting: '以它为据的论断',
  alone: '只以它为据的论断',
  filter: '显示哪些来源',
  filters: {
    all: '全部来源',
    address: '没有网址',
    before: '早于文本当年',
    old: '当时已逾两年',
    never: '从未被引',
    often: '被引不止一次',
    authors: '多位作者',
    publishers: '出自来源最多的出版者',
    unchecked: '尚未核对',
  },
  all: '全部数据',
  ofText: '本文本',
  none: '未说明',
  years: (years) => n(years, { other: '#年' }),
  unchecked: (count, all) => `${number(all)}处引用中有${number(count)}处尚未与来源核对`,
  toCompare: '待核对：论断与来源所述是否一致',
  before: (count, year) => `${number(count)}份早于${String(year)}年`,
  ofClass: (name, count) => `${name}：${number(count)}份`,
  noneIn: (language) => `没有${language}文献`,
  noneOfficial: '没有官方文件',
  csv: '存为 CSV',
  copy: '复制为表格',
  copied: '已复制',
  noneShown: '没有这类来源。',
};
