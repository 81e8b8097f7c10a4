import type { Lang } from '../../graph/names.ts';
import { indexVocabulary } from '../../graph/vocabulary.ts';
import { asking } from '../open.ts';
import type { Reading } from './evidence.ts';

/** Ask the store of an address something that is said in words of its vocabulary. */
export const reading = (
  address: string,
  { lang }: { lang: Lang },
  ask: (read: Reading) => Promise<void>,
): Promise<void> =>
  asking(address, async (store) => {
    const { vocabulary } = await store.about();
    await ask({ store, lang, vocabulary: indexVocabulary(vocabulary) });
  });
