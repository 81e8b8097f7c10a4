import type { TakeAlongTexts } from './en-take-along.ts';
import { counter, countsIn } from './numbers.ts';

const n = counter('zh-CN');
const entities = (count: number): string => n(count, { other: '#个实体' });
const relations = (count: number): string => n(count, { other: '#条关系' });
const number = (count: number): string => n(count, { other: '#' });
const megabytes = (bytes: number): string => n(Math.round(bytes / 1e5) / 10, { other: '# MB' });

export const takeAlong: TakeAlongTexts = {
  takeAlong: {
    title: '导出',
    what: '当前所见，附图例与数据版本。',
    unnamed: (count) => n(count, { other: '图中放不下的#个名称' }),
    nothing: '尚未绘出图片。',
    elsewhere: '网络图片请在“探索”页导出。',
    explore: '转到“探索”',
    whole: '整个网络',
    around: (hub) => `以${hub}为中心的网络`,
    copy: '复制图片',
    saveAs: (format) => `存为 ${format}`,
    formats: { png: 'PNG 位图', svg: 'SVG 矢量图' },
    size: 'PNG 尺寸',
    scale: (times) => `${number(times)}×`,
    ground: '底色',
    grounds: { light: '浅色', dark: '深色', none: '无（用于浅色纸面）' },
    withSources: '附来源',
    sources: '各线条的来源',
    print: '打印……',
    close: '关闭',
    copied: '图片已复制到剪贴板。',
    refused: '浏览器未允许 Entente 复制图片，可改存为 PNG。',
    saved: (name) => `已存为“${name}”。`,
    failed: '未能生成图片。',
    untitled: '谁与谁合作',
    holds: (entityCount, relationCount) => `${entities(entityCount)}，${relations(relationCount)}。`,
    outside: (count) => n(count, { other: '图中另有#个实体在此范围之外。' }),
    faded: (entityCount, relationCount) =>
      `因筛选而淡化：${countsIn([entityCount, entities], [relationCount, relations]).join('，')}。`,
    hidden: '未在图中的相邻实体数',
  },
  takeData: {
    title: '供其他程序使用的数据',
    part: '保存范围',
    picture: (counts) =>
      `此图：${n(counts.entities, { other: '#个节点' })}，${n(counts.relations, { other: '#条线' })}`,
    everything: '全部',
    lens: '由此排除的内容也不写入文件；文件中注明。',
    json: '交换文件即数据集本身：无论如何查看，始终为全部内容。',
    making: '正在生成文件。',
    read: (bytes) => `正在读取数据：${megabytes(bytes)}`,
    written: (bytes) => `正在写入：${megabytes(bytes)}`,
    stop: '取消',
    stopped: '已取消，未保存任何内容。',
    failed: '未能生成文件。',
    notThere: '缺少写入文件的代码，请重新加载页面。',
  },
  takePage: {
    title: '页面及其数据',
    opensOn: '打开时显示',
    start: '首页',
    save: '单个网页文件',
    what: '无需网络，保存在磁盘上或从邮件收到后即可用浏览器打开：无论如何查看，始终为全部内容。',
  },
  localLink: {
    region: '关于此链接',
    says: (host) =>
      `链接已复制，但只能在本机打开：Entente 正运行于本机（${host}）。要给别人看，可导出图片，或将表格复制为文字。`,
    file: '链接已复制，但只能在本机打开：它指向本机上的这个文件。要给别人看，请发送文件本身；对方在文件地址后加上链接中自 # 起的部分，即可看到同样的内容。也可导出图片，或将表格复制为文字。',
    table: '转到表格',
    close: '关闭',
  },
  file: {
    seen: (day) => `来源查阅至 ${day}`,
    damaged: '无法读取此文件中的数据：文件不完整或在传送中被改动。请重新索取或重新导出。',
    tooOld:
      '此浏览器版本过旧，无法打开此文件。请改用较新的版本：Chrome 或 Edge 116、Firefox 124、Safari 17.4 及以上。',
  },
};
