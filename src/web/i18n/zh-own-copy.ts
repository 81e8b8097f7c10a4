import { counter } from './numbers.ts';
import type { ownCopy as en } from './en-own-copy.ts';

const n = counter('zh-CN');
const number = (count: number): string => n(count, { other: '#' });
const megabytes = (bytes: number): string => `${number(Math.ceil(bytes / 1_000_000))} MB`;
const claimsOf = (found: number, total: number): string =>
  `${n(total, { other: '#条论断' })}中${n(found, { other: '找到#条' })}`;

/** 关于读者自有文本副本的文字。 */
export const ownCopy: typeof en = {
  ownCopy: {
    region: '您的文本副本',
    open: '打开您的文本副本',
    another: '打开另一个文件',
    formats: '.txt 或 .md 文件，只在本页读取，不会上传。',
    drop: (title) => `将您的《${title}》副本拖放到这里`,
    reading: (file) => `正在查看“${file}”……`,
    stop: '停止',
    dismiss: '关闭',
    outline: '返回提纲',
    found: claimsOf,
    unlikely: ({ file, title, found, total }) =>
      found === 0
        ? `在“${file}”中没有找到${n(total, { other: '#条论断' })}中的任何一条；这不是《${title}》的文本。请打开论断所出自的文本。`
        : `在“${file}”中，${claimsOf(found, total)}；看来不是《${title}》的文本。提纲保持不变。`,
    openAnyway: '仍然打开',
    opened: ({ file, found, total }) => `已打开“${file}”：${claimsOf(found, total)}。`,
    kept: '只在本页：没有上传，关闭页面即消失。',
    readAs: (encoding) => `按 ${encoding} 读取。`,
    absent: (count) => n(count, { other: '#条未找到' }),
    ambiguous: (count) => n(count, { other: '#条不止一处' }),
    markers: (count) => n(count, { other: '#处缺注释编号' }),
    times: (count) => n(count, { other: '出现#次' }),
    differs: ({ common, anchor, text }) =>
      `“${common}”之后，论断为${anchor ?? '结尾'}，文本为${text ?? '结尾'}`,
    otherSurroundings: '文字相同，但前后文不同',
    noMarker: (marker) => `句中没有${marker}`,
    notShown: (claim) => `${claim}没有标出：它的文字在这份文本中没有找到，或不止一处。`,
    key: '论断的标示方式',
    keys: '按 ←、→ 逐条移动，按 Enter 选中。',
    furniture: '页眉或页脚',
    refused: {
      'too-large': ({ file, size, limit }) =>
        `“${file}”有 ${megabytes(size)}，最多只读取 ${megabytes(limit)}。请只保存这篇文献的文本。`,
      'too-many-lines': ({ file, lines, limit }) =>
        `“${file}”有${number(lines)}行，最多只读取${number(limit)}行。请只保存这篇文献的文本。`,
      empty: ({ file }) => `“${file}”是空的。请检查文本是否已保存。`,
      binary: ({ file, byte }) => `“${file}”不是文本：第${number(byte)}个字节为零。请选择 .txt 或 .md 文件。`,
      encoding: ({ file, line }) =>
        `“${file}”从第${number(line)}行起无法读取：编码不是 UTF-8、UTF-16 或 GB18030。请另存为 UTF-8。`,
      'several-files': ({ count }) => `拖放了${number(count)}个文件。请只拖放一个：这篇文献的文本。`,
      unreadable: ({ file, reason }) =>
        `“${file}”无法读取（${reason}）。它可能是文件夹，或已被移动；请重新选择文件。`,
      'not-matched': ({ file, reason }) =>
        `“${file}”已读取，但无法在其中查找论断（${reason}）。请重新加载页面再试。`,
    },
    otherFormat: {
      pdf: (file) => `“${file}”其实是 PDF。请打开它，全选并复制，再保存为 .txt 文件。`,
      word: (file) => `“${file}”是 Word 文档。请另存为纯文本（.txt，编码 UTF-8）。`,
      zip: (file) =>
        `“${file}”是 .docx、.odt 或 .epub 一类的压缩文件。请用相应的程序打开，再另存为纯文本（.txt，编码 UTF-8）。`,
      rtf: (file) => `“${file}”是带格式的文本（RTF）。请另存为纯文本（.txt，编码 UTF-8）。`,
      html: (file) => `“${file}”是网页（HTML）。请在浏览器中打开，全选并复制，再保存为 .txt 文件。`,
      xml: (file) => `“${file}”是 XML。请用相应的程序打开，再另存为纯文本（.txt）。`,
      image: (file) => `“${file}”是图片。请从中提取文字，再保存为 .txt 文件。`,
    },
  },
};
