import type { Route } from '../../graph/view.ts';
import { announcementOf } from '../session/announcement.ts';
import { addingPaths, inTurn, toThePicture } from '../session/changes.ts';
import type { Session } from '../session/session.svelte.ts';
import { routing } from './changes.ts';
import { bringIn } from './showing.ts';

/** Look for paths and bring them into the picture; nothing ends the look. */
export const findPaths = (session: Session, route: Route | undefined): Promise<void> =>
  session.run(
    () => findPaths(session, route),
    async (signal) => {
      const change = inTurn(routing(route), addingPaths, route ? toThePicture : (view) => view);
      const shown = await bringIn(session, change, { signal });
      const { paths } = session;
      if (shown && paths) session.announce(announcementOf(paths));
    },
  );
