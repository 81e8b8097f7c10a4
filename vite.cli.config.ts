import { defineConfig } from 'vite';

/** The command line with the server in it, bundled because Node 20 does not strip types. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
  },
});
