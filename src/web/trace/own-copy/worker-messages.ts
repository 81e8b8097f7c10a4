import type { CopyMatch } from './match-copy.ts';

/** Message from the worker: the match, or why there is none. */
export type MatchReply = { match: CopyMatch } | { failure: string };
