// They are installed in bench/ alone, so types are checked without them.
declare module 'minisearch';
declare module 'neovis.js/dist/neovis.js';
declare module 'vis-network/standalone';
declare module 'sigma';
declare module 'graphology-layout-forceatlas2';
declare module 'graphology-layout-forceatlas2/worker';
