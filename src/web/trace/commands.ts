import { present } from '../../graph/link/fields.ts';
import type { TracePage } from '../../graph/view.ts';
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

type Settings = { [Key in Exclude<keyof TracePage, 'is'>]?: TracePage[Key] | undefined };

/** The page of tracing with some of its settings changed, as a step; what is undefined is as at first again. */
export const settle = (session: Session, settings: Settings): void =>
  session.change((view) =>
    view.page.is === 'trace'
      ? { ...view, page: { ...present({ ...view.page, ...settings }), is: 'trace' } }
      : view,
  );
