import type { OutageTexts } from './en-outage.ts';

export const outage: OutageTexts = {
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
    back: '连接已恢复。',
    opens: '连接恢复后，图谱会自动打开。',
    waiting: '连接恢复后会自动读取。',
    known: '在此之前，先列出图中已有的内容。',
    changed: (before, now) => `数据已更新：现为版本 ${now}，本页显示的是版本 ${before}。`,
    reload: '重新载入页面',
  },
};
