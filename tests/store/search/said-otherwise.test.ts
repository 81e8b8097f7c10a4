import { expect, it } from 'vitest';
import { saidOtherwise } from '../../../src/store/search/said-otherwise.ts';

it.each([
  ['British AI', ['UK AI']],
  ['the government of the United States of America', ['the government of the US']],
  ['Artificial  Intelligence Office', ['AI Office']],
  ['British artificial intelligence', ['UK artificial intelligence', 'British AI', 'UK AI']],
  ['英国 AI 安全', ['英国人工智能安全']],
  ['AI 安全', ['人工智能安全']],
  ['印度 AISI', ['印度人工智能安全研究所']],
])('“%s” may also be said %j', (typed, ways) => {
  expect(saidOtherwise(typed)).toEqual(ways);
});

it.each(['UK AI Safety Institute', 'Brittany', 'European AI Office', 'OpenAI 协议', '“British” library', ''])(
  'nothing of “%s” is said otherwise',
  (typed) => {
    expect(saidOtherwise(typed)).toEqual([]);
  },
);
