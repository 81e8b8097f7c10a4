/** Where the built page waits for what an export puts in; each stands in it once. */
export const PLACES = {
  lang: '<!--entente:lang-->',
  title: '<!--entente:title-->',
  data: '<!--entente:data-->',
} as const;

/** Ids of the blocks that hold what the page reads when it is opened. */
export const BLOCKS = { opening: 'entente-opening', graph: 'entente-graph' } as const;

/** A type that no browser runs: what such a block holds is data, and needs no place in the policy of the page. */
export const PACKED_TYPE = 'application/gzip';
