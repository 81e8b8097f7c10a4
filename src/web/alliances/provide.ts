import type { Session } from '../session/session.svelte.ts';
import { Alliances } from './alliances.svelte.ts';
import { provideAlliancesState } from './context.ts';

/** What the page of alliances keeps while somebody is elsewhere. */
export function provideAlliances(session: Session): void {
  provideAlliancesState(new Alliances(session));
}
