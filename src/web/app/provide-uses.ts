import { provideAlliances } from '../alliances/provide.ts';
import { storageFor } from './environment.ts';
import type { Detail } from '../session/detail.ts';
import type { Session } from '../session/session.svelte.ts';
import { provideStories } from '../stories/context.ts';
import { provideTrace } from '../trace/provide.ts';

/**
 * What the pages keep while somebody is elsewhere.
 * @param inspected what is selected, as it has been read for the inspector.
 */
export function provideUses(session: Session, inspected: () => Detail | undefined): void {
  provideAlliances(session);
  provideStories(session, storageFor('stories'));
  provideTrace(session, inspected);
}
