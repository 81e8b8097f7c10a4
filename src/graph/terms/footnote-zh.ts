import type { FootnotePhrases } from '../footnote.ts';

/** 引号之内再用引号，改用单引号。 */
const inQuotes = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** 书名号之内再用书名号，改用单书名号；标题自带的一对照用，不再加。 */
const inTitleMarks = (words: string): string =>
  /^《[^《》]*》$/.test(words) ? words : `《${words.replaceAll('《', '〈').replaceAll('》', '〉')}》`;

/** 脚注的写法。 */
export const footnote: FootnotePhrases = {
  ended: (sentence) => `${sentence}。`,
  sentences: (parts) => parts.join(''),
  beside: (words, more) => `${words}（${more}）`,
  paraphrased: (anchor) => `此系转述，原文作${inQuotes(anchor)}`,
  people: (names) => names.join('、'),
  title: ({ value, lang }) => (lang.startsWith('zh') ? inTitleMarks(value) : inQuotes(value)),
  venue: (name) => (/^[\u4e00-\u9fff]/.test(name) ? `载《${name}》` : `载${name}`),
  pages: (pages) => `第${pages}页`,
  issue: ({ volume, issue, number: serial, year }) => {
    if (volume === undefined && issue === undefined) return undefined;
    const whose = volume === undefined ? (year === undefined ? '' : `${year}年`) : `第${volume}卷`;
    const counted = serial === undefined ? '' : `（总第${serial}期）`;
    return `${whose}${issue === undefined ? '' : `第${issue}期`}${counted}`;
  },
  reference: ({ people, title, rest }) => `${people ? `${people}：` : ''}${[title, ...rest].join('，')}`,
  findings: (words) => words.join('，'),
  cites: (sources) => `引用${sources.join('；')}`,
  none: '未注来源',
  wide: (sources) => `计入邻近引注（编者判断，不计为引用）：${sources.join('；')}`,
  disputed: '有争议：另有文献否认，或给出不同的数值、日期',
  forecast: (outcome) => `这是预测：${outcome}`,
  version: (data) => `数据版本 ${data}`,
};
