import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { comingWith, cycles, forbiddenImports, importsOf, packagesLoadedBy } from './architecture.ts';

const sources = (): Map<string, string> =>
  new Map(
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|svelte)$/.test(file))
      .map((file) => [file, readFileSync(join('src', file), 'utf8')]),
  );

const planted = (file: string, source: string): Map<string, string> => new Map([[file, source]]);

describe('the house', () => {
  it('has no import that the table of the design forbids', () => {
    expect(forbiddenImports(sources())).toEqual([]);
  });

  it('has no circle of imports, types included', () => {
    expect(cycles(sources())).toEqual([]);
  });

  it('sends no validator to the page: the client needs only the names of parameters', () => {
    const loaded = packagesLoadedBy('web/main.ts', sources());
    expect(loaded).toContain('svelte');
    expect([...loaded].filter((name) => name.startsWith('zod'))).toEqual([]);
  });

  it('begins in the texts that come with the first script: all others come with what comes late', () => {
    const all = sources();
    const first = comingWith('web/main.ts', all).filter((file) => file !== 'web/parts/context.ts');
    expect(first).toContain('web/search/SearchHit.svelte');
    expect(first).not.toContain('web/app/uses.ts');
    expect(first.filter((file) => /\buseUi\b/.test(all.get(file) ?? ''))).toEqual([]);
  });

  it('keeps every file at or below 250 lines', () => {
    const long = [...sources()].filter(([, text]) => text.split('\n').length > 250).map(([file]) => file);
    expect(long).toEqual([]);
  });
});

describe('the table itself', () => {
  it.each([
    ['graph/model.ts', "import { x } from '../store/port.ts';"],
    ['graph/model.ts', "import { readFileSync } from 'node:fs';"],
    ['web/canvas/paint/paint-labels.ts', "import cytoscape from 'cytoscape';"],
    ['web/inspector/Inspector.svelte', "<script>import cytoscape from 'cytoscape';</script>"],
    [
      'web/legend/Legend.svelte',
      "<script>\nimport { CytoscapeRenderer } from '../canvas/cytoscape/cytoscape-renderer.ts';\n</script>",
    ],
    ['web/table/tree.ts', "import { tallyOf } from '../legend/tally.ts';"],
    ['web/search/finder.svelte.ts', "import type { Lister } from '../lists/lister.svelte.ts';"],
    ['web/start/Start.svelte', "<script>import Legend from '../legend/Legend.svelte';</script>"],
    ['web/session/session.svelte.ts', "import { Commands } from '../picture/commands.svelte.ts';"],
    ['web/session/known.ts', "import type { Texts } from '../i18n/en.ts';"],
    ['web/parts/words.ts', "import type { Choosing } from '../picture/commands.svelte.ts';"],
    ['web/canvas/renderer.ts', "import type { Commands } from '../picture/commands.svelte.ts';"],
    ['store/http.ts', "export * from '../server/app.ts';"],
    ['store/questions/questions.ts', "import { x } from '../memory/open-memory.ts';"],
    ['store/port.ts', "import { QUESTIONS } from './questions/questions.ts';"],
    ['server/routes.ts', "import { z } from 'zod';"],
    ['exporters/json.ts', "const later = () => import('../dataset/read.ts');"],
    ['elsewhere/file.ts', "import '../graph/model.ts';"],
  ])('refuses a planted violation in %s', (file, source) => {
    expect(forbiddenImports(planted(file, source))).toHaveLength(1);
  });

  it('lets a use know what a renderer is, but no renderer', () => {
    const typed = "import type { Renderer } from '../canvas/renderer.ts';";
    expect(forbiddenImports(planted('web/legend/legend.ts', typed))).toEqual([]);
  });

  it('finds a package that is loaded by way of another file, but no mere type', () => {
    const files = new Map([
      ['web/main.ts', "import { a } from './a.ts';\nimport type { z } from 'zod';"],
      ['web/a.ts', "export * from './b.ts';"],
      ['web/b.ts', "import { Hono } from 'hono';"],
    ]);
    expect([...packagesLoadedBy('web/main.ts', files)]).toEqual(['hono']);
  });

  it('tells what comes with a file from what it asks for later', () => {
    const files = new Map([
      ['web/main.ts', "import { a } from './a.ts';\nconst b = () => import('./b.ts');"],
      ['web/a.ts', "import type { C } from './c.ts';\nimport './d.ts';"],
      ['web/b.ts', ''],
      ['web/c.ts', ''],
      ['web/d.ts', ''],
    ]);
    expect(comingWith('web/main.ts', files)).toEqual(['web/main.ts', 'web/a.ts', 'web/d.ts']);
  });

  it('finds a circle that is made of types only', () => {
    const files = new Map([
      ['graph/a.ts', "import type { B } from './b.ts';"],
      ['graph/b.ts', "import type { A } from './a.ts';"],
    ]);
    expect(cycles(files)).toEqual([['graph/a.ts', 'graph/b.ts', 'graph/a.ts']]);
  });

  it('reads imports over several lines, re-exports, dynamic imports and workers', () => {
    const source =
      "import {\n  a,\n} from './a.ts';\nexport { b } from './b.ts';\nawait import('./c.ts');\nnew Worker(new URL('./d.worker.ts', import.meta.url));";
    expect(importsOf(source).map((found) => found.specifier)).toEqual([
      './a.ts',
      './b.ts',
      './c.ts',
      './d.worker.ts',
    ]);
  });
});
