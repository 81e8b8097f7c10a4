import { reasonOf } from '../../../graph/errors.ts';
import { matchCopy, type MatchRequest } from './match-copy.ts';
import type { MatchReply } from './worker-messages.ts';

const post = (reply: MatchReply): void => self.postMessage(reply);

self.addEventListener('message', ({ data }: MessageEvent<MatchRequest>) => {
  try {
    post({ match: matchCopy(data) });
  } catch (error) {
    // The page makes an error of it: one thrown here would lose its message on the way.
    post({ failure: reasonOf(error) });
  }
});
