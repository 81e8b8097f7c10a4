import { reasonOf } from '../../../graph/errors.ts';
import {
  computeCores,
  computeStructure,
  type CoreAnswer,
  type Reply,
  type Request,
  type StructureAnswer,
} from './computing.ts';

const post = (reply: Reply<CoreAnswer | StructureAnswer>): void => self.postMessage(reply);

/** Milliseconds between two reports: more of them would cost more than they tell. */
const EVERY = 100;

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  let last = 0;
  try {
    if (data.is === 'structure') return post({ answer: computeStructure(data) });
    const answer = computeCores(data, (progress, of) => {
      const now = performance.now();
      if (now - last < EVERY) return;
      last = now;
      post({ progress, of });
    });
    post({ answer });
  } catch (error) {
    // The page makes an error of it: one thrown here would lose its message on the way.
    post({ failure: reasonOf(error) });
  }
});
