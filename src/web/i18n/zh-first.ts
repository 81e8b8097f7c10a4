import { labels } from '../../graph/terms/labels-zh.ts';
import type { FirstTexts } from './en-first.ts';
import { marks } from './zh-marks.ts';
import { counter } from './numbers.ts';
import { outage } from './zh-outage.ts';
import { start } from './zh-start.ts';

const n = counter('zh-CN');
const claims = (count: number): string => n(count, { other: '#条论断' });
const entities = (count: number): string => n(count, { other: '#个实体' });
const relations = (count: number): string => n(count, { other: '#条关系' });
const slides = (count: number): string => n(count, { other: '#张幻灯片' });
const number = (count: number): string => n(count, { other: '#' });

export const first: FirstTexts = {
  ...labels,
  ...start,
  ...outage,
  ...marks,
  lang: 'zh',
  locale: 'zh-CN',
  count: {
    claims,
    entities,
    relations,
    slides,
    number,
    of: (shown, total) => `${number(shown)}／${number(total)}`,
  },
  counted: (words, count) => `${words}（${number(count)}）`,
  claimNumbered: (figure) => `论断${number(figure)}`,
  listed: '、',
  sentences: (parts) => parts.join(''),
  join: (parts) => parts.join('，'),
  apart: {
    belongs: (words, name) => (words.includes('…') ? words.replace('…', name) : `${words}${name}`),
    name: (name, apart) => `${name}（${apart}）`,
  },
  quoted: (words) => `“${words}”`,
  bar: {
    skip: '跳到正文',
    home: 'Entente 首页',
    pages: '页面',
    explore: '探索',
    lists: '列表',
    trace: '溯源',
    alliances: '阵营',
    overview: '概览',
    stories: '演示',
    tableWhat: '以表格列出图中的内容',
    listsWhat: '数据中的全部内容：论断、实体、关系、文献',
    copyLink: '复制当前视图的链接',
    linkCopied: '链接已复制',
    language: '语言',
    toDark: '深色',
    toLight: '浅色',
  },
  tools: {
    undo: '撤销',
    redo: '重做',
    table: '表格',
    keys: '快捷键',
    saved: '保存的视图',
    more: '更多',
    takeAlong: '导出：图片、数据',
  },
  foot: {
    region: '图的状态',
    data: (version) => `数据版本 ${version}`,
    selected: (name) => `已选：${name}`,
    lens: '已排除部分来源',
  },
  printed: {
    region: '打印自何处',
    address: '此视图的链接：',
    on: (date) => `打印于${date}`,
  },
  cypherOf: {
    picture: 'Cypher：整张图',
    subject: 'Cypher：此项详情',
    list: 'Cypher：此列表',
    search: 'Cypher：此次查找',
  },
  notice: {
    gone: (ids, more) => `链接中的以下编号在当前数据中不存在：${ids}${more > 0 ? `，另有${more}个` : ''}。`,
    otherData: (theirs, ours) => `链接生成于数据版本 ${theirs}，当前版本为 ${ours}，所见可能不同。`,
    damage: {
      cut: '链接在传递中被截断，这里显示的是完整到达的部分。',
      changed: '链接在传递中受损，这里显示的是还能读出的部分，可能有所缺失。',
    },
    dismiss: '关闭',
  },
  problem: {
    upgraded: '服务器上已没有本页所需的一个文件，可能是页面打开期间 Entente 升了级。重新载入后所见不变。',
    other: '服务未能给出回答。',
    retry: '重试',
  },
};
