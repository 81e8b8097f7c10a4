import type { ReportTexts } from './en-report.ts';

/** 报告的文字。 */
export const report: ReportTexts = {
  title: '报告',
  open: '撰写报告',
  what: '把所选内容写成带脚注的文字，可寄给作者',
  sections: '某一节',
  text: '整份文本',
  selected: '所选内容',
  of: '范围',
  lang: '语言',
  langs: { zh: '中文', en: '英文' },
  format: '格式',
  preview: '预览',
  writing: '正在撰写报告……',
  cut: '预览到此为止；复制、保存、打印的内容是完整的。',
  markdown: 'Markdown 文本',
  html: 'HTML 网页',
  csl: '来源（CSL-JSON）',
  bibtex: '来源（BibTeX）',
  save: '保存',
  saved: '已保存',
  copy: '复制',
  copied: '已复制',
  print: '打印',
  close: '关闭',
};
