import type { Bilingual } from '../../graph/model.ts';
import type { Column } from './table.ts';

/** What a column holds, in a line. */
const means = (en: string, zh: string): Bilingual => ({ en, zh });

/** What several tables have. */
const ID = means(
  'Its id, the same in every file and in every version of the data',
  '编号，在各文件、各版本中不变',
);
const OUTCOME = {
  outcome: means(
    'What became of a forecast: open, met, not-met',
    '预测的结果：open 未定，met 已应验，not-met 未应验',
  ),
  outcome_claim: means('Id of the claim that settles it', '判定结果的论断的编号'),
};
const VALUES = means(
  'JSON: each value with its property, dates, status and the ids of its claims',
  'JSON：各个值，含属性、日期、依据状态及所据论断的编号',
);

const ENTITIES: Readonly<Record<string, Bilingual>> = {
  id: ID,
  kind: means('What sort of entity it is; a word of the vocabulary', '实体类别，用词表中的词'),
  kind_label: means('The kind in the language of the file', '类别名称，用文件的语言'),
  label: means('The name in the language of the file', '名称，用文件的语言'),
  name_zh: means('The name shown in Chinese', '中文显示名称'),
  name_en: means('The name shown in English', '英文显示名称'),
  prospective: means('“true” where it is only foretold; empty otherwise', '仅见于预测者为 true，否则为空'),
  form: means('Of an agreement: what sort of text it is', '协议的文本形式'),
  document: means('Id of the document that holds its text', '载有其文本的文献的编号'),
  complete: means(
    'JSON: whether the list of its members is complete, and on whose word',
    'JSON：成员名单是否完整，依据何人所言',
  ),
  ids: means('JSON: its ids elsewhere, as Wikidata or ISO 3166', 'JSON：在别处的编号，如 Wikidata、ISO 3166'),
  names: means(
    'JSON: all names, each with language, role, dates and claims',
    'JSON：全部名称，含语言、用途、日期与论断',
  ),
  values: VALUES,
};

const RELATIONS: Readonly<Record<string, Bilingual>> = {
  id: ID,
  kind: means('What sort of relation it is; a word of the vocabulary', '关系类别，用词表中的词'),
  kind_label: means(
    'The kind in the language of the file, read from “from” to “to”',
    '类别名称，由起点读到终点，用文件的语言',
  ),
  from: means('Id of the entity where it begins', '起点实体的编号'),
  from_label: means('Name of that entity', '起点实体的名称'),
  to: means('Id of the entity where it ends', '终点实体的编号'),
  to_label: means('Name of that entity', '终点实体的名称'),
  since: means(
    'Since when it holds; all that is said, parted by “; ”, where claims differ',
    '起始时间；论断不一致时全部列出，以“; ”分隔',
  ),
  until: means(
    'Until when, likewise; empty while nobody says that it ended',
    '结束时间，同上；无人说已结束则为空',
  ),
  role: means('The role that one end has in the other, likewise', '一端在另一端担任的角色，同上'),
  reality: means('actual, or predicted where it is only foretold', 'actual 为已有，predicted 为仅见于预测'),
  status: means(
    'How well it is backed: supported, cited, weak, uncited, disputed',
    '依据：supported 有据，cited 有引注，weak 弱，uncited 未注来源，disputed 有争议',
  ),
  sources: means(
    'By how many independent sources: 0, 1, or 2 for two and more',
    '独立来源数：0、1，2 表示两个及以上',
  ),
  disputed: means('What claims do not agree on', '论断之间不一致之处'),
  ...OUTCOME,
  rejected_zh: means('Why it is kept but not believed, in Chinese', '保留但不采信的理由（中文）'),
  rejected_en: means('The same in English', '同上（英文）'),
  flags: means('in-tension, rejected', 'in-tension 有张力，rejected 不采信'),
  claim_count: means('How many claims speak of it', '言及它的论断数'),
  claims: means('Their ids, parted by spaces', '这些论断的编号，以空格分隔'),
  values: VALUES,
};

const CLAIMS: Readonly<Record<string, Bilingual>> = {
  id: ID,
  document: means('Id of the document that says it', '所在文献的编号'),
  document_label: means('Title of that document', '所在文献的标题'),
  section: means('Section of the document’s outline', '文献大纲中的节'),
  paragraph: means('Paragraph of the section, counted from 1', '节内段次，从 1 起'),
  sentence: means('Sentence of the paragraph, counted from 1', '段内句次，从 1 起'),
  exact: means('The shortest quotation that finds the place', '能找到该处的最短引文'),
  prefix: means(
    'What stands before the quotation, where it is needed to find it',
    '引文之前的文字，定位所需时才有',
  ),
  suffix: means('What stands after it', '引文之后的文字'),
  text_zh: means('What it says, in our own words, in Chinese', '论断内容，以我们的话转述（中文）'),
  text_en: means('The same in English', '同上（英文）'),
  uncertain_zh: means('What is uncertain about the reading, in Chinese', '解读上的不确定之处（中文）'),
  uncertain_en: means('The same in English', '同上（英文）'),
  modality: means(
    'What sort of sentence: fact, forecast, evaluation, recommendation, definition, attributed, meta',
    '句子性质：fact 事实，forecast 预测，evaluation 评价，recommendation 建议，definition 定义，attributed 转述，meta 篇章',
  ),
  hedge: means('How firmly it is said', '语气强弱'),
  status: means('How well it is backed, as of relations', '依据，取值同关系'),
  ...OUTCOME,
  flags: means(
    'in-tension, where it pulls against others of its text',
    'in-tension：与同一文本其他论断有张力',
  ),
  mentions: means('Ids of the entities that it names, parted by spaces', '言及的实体的编号，以空格分隔'),
  cites: means(
    'JSON: the documents it cites, each with marker, scope, stance and fidelity',
    'JSON：所引文献，含标记、范围、立场与忠实度',
  ),
  asserts: means('JSON: the relations it asserts or denies', 'JSON：所断言或否认的关系'),
  states: means('JSON: the values of entities that it states', 'JSON：所陈述的实体属性值'),
  decides: means('JSON: the forecasts of others that it settles', 'JSON：所判定的他人预测'),
};

const DOCUMENTS: Readonly<Record<string, Bilingual>> = {
  id: ID,
  label: means('The title in the language of the file', '标题，用文件的语言'),
  title_zh: means('The title shown in Chinese', '中文显示标题'),
  title_en: means('The title shown in English', '英文显示标题'),
  class: means(
    'What sort of source: official, party, scholarly, think-tank, news, secondary, dataset',
    '来源类型：official 官方，party 当事方，scholarly 学术，think-tank 智库，news 新闻，secondary 二手，dataset 数据集',
  ),
  lang: means('Language it is written in', '文献语言'),
  date: means('When it was published, as precisely as is known', '发表时间，精度以所知为限'),
  url: means('Its address', '网址'),
  seen_as: means(
    'How it was seen: page, copy, excerpt, file, not seen',
    '查阅方式：page 网页，copy 副本，excerpt 摘录，file 文件，not seen 未见',
  ),
  seen_on: means('On which day', '查阅日期'),
  seen_note_zh: means('A remark on that, in Chinese', '查阅说明（中文）'),
  seen_note_en: means('The same in English', '同上（英文）'),
  publisher: means('Id of the publisher', '出版者的编号'),
  venue: means('Id of the journal, newspaper or series', '刊物或丛书的编号'),
  primary_sources: means(
    'Ids of the documents it draws on, parted by spaces',
    '所据原始文献的编号，以空格分隔',
  ),
  unlisted_references: means(
    'Ids of the documents that its claims cite and its list of references lacks',
    '论断引用而参考文献表未列的文献的编号',
  ),
  titles: means('JSON: its title in each language', 'JSON：各语言标题'),
  authors: means(
    'JSON: authors, editors and reviewers, each with the role',
    'JSON：作者、编辑与审稿人及其身份',
  ),
  references: means('JSON: its list of references, as numbered there', 'JSON：参考文献表及原有序号'),
  corrections: means('JSON: misprints, with what was meant', 'JSON：排印错误及应有写法'),
  tensions: means('JSON: groups of its claims that pull apart', 'JSON：相互有张力的论断组'),
  outline: means('JSON: its sections', 'JSON：各节'),
  csl: means('JSON: further fields of its bibliography, in terms of CSL', 'JSON：其余书目字段，用 CSL 术语'),
};

const ABOUT: Readonly<Record<string, Bilingual>> = {
  field: means('What is said of the files', '关于这些文件的项目'),
  value: means(
    'The program, the format, the version of the data, whether everything or a picture, the language; the day and the sources left out, where there are any',
    '程序、格式、数据版本、全部或一图、语言；如有，则含截至日期与关闭的来源',
  ),
};

const COLUMNS: Readonly<Record<string, Bilingual>> = {
  file: means('The table', '表'),
  column: means('The heading of a column', '列名'),
  means_en: means('What stands in it, in English', '内容说明（英文）'),
  means_zh: means('What stands in it, in Chinese', '内容说明（中文）'),
};

interface Meaning extends Bilingual {
  file: string;
  column: string;
}

/** What each column of each table holds. */
export const meaningRows: readonly Meaning[] = Object.entries({
  columns: COLUMNS,
  about: ABOUT,
  entities: ENTITIES,
  relations: RELATIONS,
  claims: CLAIMS,
  documents: DOCUMENTS,
}).flatMap(([file, meanings]) =>
  Object.entries(meanings).map(([column, words]) => ({ file: `${file}.csv`, column, ...words })),
);

export const meaningColumns: readonly Column<Meaning>[] = [
  ['file', ({ file }) => file],
  ['column', ({ column }) => column],
  ['means_en', ({ en }) => en],
  ['means_zh', ({ zh }) => zh],
];
