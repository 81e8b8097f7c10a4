import type { StoreTexts } from './en-store.ts';

export const store: StoreTexts = {
  outage: {
    region: '连接',
    store: '图数据库没有回应。',
    server: 'Entente 服务没有回应。',
    stays: '屏幕上的内容不受影响，Entente 会自动重新询问。',
    since: (time) => `自${time}起没有回应。`,
    serverHelp: '如果服务在本机运行，请查看启动它的窗口，用 npm start 重新启动。',
    ask: '立即询问',
    asking: '正在询问……',
    still: '仍然没有回应。',
    back: '图数据库已恢复回应。',
    opens: '恢复回应后，图谱会自动打开。',
    waiting: '恢复回应后会自动读取。',
    known: '在此之前，先列出图中已有的内容。',
    changed: (before, now) => `数据已更新：现为版本 ${now}，本页显示的是版本 ${before}。`,
    reload: '重新载入页面',
  },
  cypher: {
    of: {
      picture: 'Cypher：整张图',
      subject: 'Cypher：此项详情',
      list: 'Cypher：此列表',
      search: 'Cypher：此次查找',
    },
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
