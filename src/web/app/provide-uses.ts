import { provideAlliances } from '../alliances/provide.ts';
import { storageFor } from './environment.ts';
import { provideOverview } from '../overview/context.ts';
import { Overviewing } from '../overview/overviewing.svelte.ts';
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
  provideOverview(new Overviewing(session));
  provideStories(session, storageFor('stories'));
  provideTrace(session, inspected);
}
