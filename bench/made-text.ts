import type { AnchoredClaim } from '../src/graph/text-match/resolve.ts';

/** A printed text as copying leaves it, and claims whose words stand in it. */
export interface MadeText {
  text: string;
  claims: AnchoredClaim[];
}

const CHARACTERS = Array.from(
  '英美中日韩法德俄印欧首尔意向声明安全研究所国际网络人工智能合作协议组织会议风险评估标准测试治理',
);
const LINE = 40;
const LINES = 50;
const FURNITURE = ['', '纪要汇编 编辑部', '电话 000-1234', '<http://text.example>', ''];

/** The same numbers in every run: the “minimal standard” generator of Park and Miller, 1988. */
function numbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => (state = (state * 48271) % 2147483647) % most;
}

/** @param pages of 2,000 characters; every page has five claims */
export function madeText(pages: number): MadeText {
  const next = numbers(11);
  const run = (length: number): string =>
    Array.from({ length }, () => CHARACTERS[next(CHARACTERS.length)] ?? '').join('');
  const claims: AnchoredClaim[] = [];
  const paragraph = (): string => {
    const sentences = Array.from({ length: 10 }, () => run(38));
    const exact = (sentences[next(10)] ?? '').slice(4, 24);
    const cites = [{ document: 'doc:source', marker: '[1]', scope: 'narrow' as const }];
    claims.push({ id: `claim:made/${String(claims.length + 1).padStart(3, '0')}`, anchor: { exact }, cites });
    return `\u3000\u3000${sentences.join('。[1]')}。`;
  };
  const lines = Array.from({ length: pages * 5 }, paragraph).flatMap(
    (words) => words.match(new RegExp(`.{1,${LINE}}`, 'gu')) ?? [],
  );
  const printed = Array.from({ length: Math.ceil(lines.length / LINES) }, (_, at) =>
    [...lines.slice(at * LINES, (at + 1) * LINES), ...FURNITURE, String(at + 1), ''].join('\r\n'),
  );
  return { text: printed.join('\f'), claims };
}
