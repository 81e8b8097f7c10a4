import type { Session } from '../session/session.svelte.ts';
import { provideOwnCopies, provideTracing } from './context.ts';
import { OwnCopies } from './own-copy/own-copies.svelte.ts';
import { Tracing } from './tracing.svelte.ts';

/** What the page of tracing keeps while somebody is elsewhere: the texts that were read, the copies that were opened. */
export function provideTrace(session: Session): void {
  provideTracing(new Tracing(session));
  provideOwnCopies(new OwnCopies());
}
