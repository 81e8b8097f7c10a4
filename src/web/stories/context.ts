import { createContext } from 'svelte';
import type { Session } from '../session/session.svelte.ts';
import type { OwnStorage } from './own-stories.ts';
import { SlideEvidence } from './slide-evidence.svelte.ts';
import { Telling } from './telling.svelte.ts';

const [useTelling, setTelling] = createContext<Telling>();
const [useSlideEvidence, setSlideEvidence] = createContext<SlideEvidence>();

/** What is kept of stories while somebody is elsewhere. */
export function provideStories(session: Session, storage: OwnStorage): Telling {
  const telling = new Telling(session, storage);
  setTelling(telling);
  setSlideEvidence(new SlideEvidence(session));
  return telling;
}

export { useSlideEvidence, useTelling };
