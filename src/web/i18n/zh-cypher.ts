import type { CypherTexts } from './en-cypher.ts';

export const cypher: CypherTexts = {
  cypher: {
    what: { picture: '整张图', subject: '此项详情', list: '此列表', search: '此次查找' },
    title: '以 Cypher 表示',
    purpose:
      'Cypher 是图数据库 Neo4j 的查询语言。可粘贴到 Neo4j Browser 或 cypher-shell（连接到存有本图谱的 Neo4j）；Neo4j Browser 会画出同样的图。',
    ready: '可直接粘贴',
    copy: '复制',
    copied: '已复制',
    apart: '语句与参数分列',
    statement: '语句',
    parameters: '参数',
    loading: '正在读取……',
    failed: '未能取得 Cypher。',
    retry: '重试',
    close: '关闭',
  },
};
