import { terms } from '../../graph/terms/zh.ts';
import { counter } from './numbers.ts';
import type { documents as en } from './en-documents.ts';

const n = counter('zh-CN');

/** 图中文献层的文字。 */
export const documents: typeof en = {
  documentLayer: {
    heading: '文献',
    show: '显示文献及其书目关系',
    showOf: (count) => n(count, { other: '显示相关文献（#篇）' }),
    none: '图中没有文献的作者、编辑或出版者。',
    key: '书目关系',
    count: (count) => n(count, { other: '#篇文献' }),
    added: (count) => n(count, { other: '加入#篇文献。' }),
    removed: (count) => n(count, { other: '已从图中移除#篇文献。' }),
    lines: { document: '文献', ...terms.bibliographic },
    backwards: {
      'written-by': '撰写',
      'edited-by': '编辑',
      'reviewed-by': '审核',
      'interview-with': '接受采访，见',
      'interview-by': '采访，见',
      'published-by': '出版',
      'published-in': '刊载',
      cites: '被引于',
      'secondary-to': '是…的一手来源',
    },
  },
};
