import type { Detail } from '../session/detail.ts';
import type { Session } from '../session/session.svelte.ts';
import { provideOwnCopies, provideTracing } from './context.ts';
import { OwnCopies } from './own-copy/own-copies.svelte.ts';
import { Tracing } from './tracing.svelte.ts';

/**
 * What the page of tracing keeps while somebody is elsewhere: the texts that were read, the copies that were opened.
 * @param inspected what is selected, as it has been read for the inspector.
 */
export function provideTrace(session: Session, inspected: () => Detail | undefined): void {
  provideTracing(new Tracing(session, inspected));
  provideOwnCopies(new OwnCopies());
}
