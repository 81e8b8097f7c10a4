import type { Change } from '../session/changes.ts';
import { switching } from '../session/lens.ts';
import type { Session } from '../session/session.svelte.ts';

/** Apply a change of the lens once it is known what falls by it. */
const show = (session: Session, change: Change): Promise<void> =>
  session.run(
    () => show(session, change),
    (signal) => session.show(change, signal),
  );

/** One source off, or on again. */
export const switchSource = (session: Session, id: string): Promise<void> => show(session, switching(id));
