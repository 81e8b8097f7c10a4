import { expect, it } from 'vitest';
import { streamed } from '../../src/server/streamed.ts';

/** Lines without an end, and how many of them were made, and whether anybody still makes them. */
function endless() {
  const state = { made: 0, ended: false };
  function* lines(): Generator<string> {
    try {
      for (;;) {
        state.made++;
        yield `${'x'.repeat(999)}\n`;
      }
    } finally {
      state.ended = true;
    }
  }
  return { state, lines: lines() };
}

it('makes of a text no more than is read of it, and stops when nobody reads on', async () => {
  const { state, lines } = endless();
  const reader = streamed(lines).getReader();
  const first = await reader.read();
  expect(first.value?.length).toBeGreaterThan(60_000);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const made = state.made;
  expect(made).toBeLessThan(300);
  expect(state.ended).toBe(false);
  await reader.cancel();
  expect(state.ended).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(state.made).toBe(made);
});

it('lets others have their turn while it makes a long text', async () => {
  const { lines } = endless();
  const reader = streamed(lines).getReader();
  let turns = 0;
  const turn = setInterval(() => turns++, 1);
  for (let part = 0; part < 200; part++) await reader.read();
  clearInterval(turn);
  await reader.cancel();
  expect(turns).toBeGreaterThan(0);
});

it('keeps a character of several bytes whole, wherever a part ends', async () => {
  const text = '人工智能𠮷'.repeat(40_000);
  const read = await new Response(streamed([text, text, '。'])).text();
  expect(read).toBe(`${text}${text}。`);
});
