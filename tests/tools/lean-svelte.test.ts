import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leanSvelteCode } from '../../tools/lean-svelte.ts';

const folder = join(dirname(createRequire(import.meta.url).resolve('svelte/package.json')), 'src/internal');
const whole = (file: string): string => readFileSync(join(folder, file), 'utf8');

describe('the lean Svelte', () => {
  it('takes nothing over from a server', () => {
    const lean = leanSvelteCode(whole('client/dom/hydration.js'), 'client/dom/hydration.js');
    expect(lean).toContain('export const hydrating = false;');
    expect(lean).not.toMatch(/\bhydrating = (?!false)/);
  });

  it('says at once where a component needs what is left out', async () => {
    const lean = leanSvelteCode(whole('flags/index.js'), 'flags/index.js');
    const source = `data:text/javascript,${encodeURIComponent(lean)}`;
    const flags = (await import(/* @vite-ignore */ source)) as Record<string, unknown>;
    for (const mode of ['async', 'legacy', 'tracing']) {
      expect(flags[`${mode}_mode_flag`]).toBe(false);
      expect(flags[`enable_${mode}_mode_flag`]).toThrow(`${mode} mode is left out`);
    }
  });

  it('watches nothing deep, and says at once where somebody wants that', () => {
    const lean = leanSvelteCode(whole('client/proxy.js'), 'client/proxy.js');
    // Before anything is wrapped, and after what is handed back as it is.
    expect(lean).toMatch(
      /return value;\n\t\}\n\tthrow new Error\('deep state is left out[^\n]*\n[^]*new Proxy\(/,
    );
  });

  it('is not taken for lean when Svelte has changed', () => {
    expect(() => leanSvelteCode('', 'flags/index.js')).toThrow('svelte has changed');
  });
});
