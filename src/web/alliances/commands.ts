import { present } from '../../graph/link/fields.ts';
import type { AlliancesPage, MadeCircle } from '../../graph/view.ts';
import { madeId } from '../../graph/circles/table.ts';
import type { Session } from '../session/session.svelte.ts';

type Settings = { [Key in Exclude<keyof AlliancesPage, 'is'>]?: AlliancesPage[Key] | undefined };

/** The page of alliances with some of its settings changed, as a step; what is undefined is as at first again. */
export const settle = (session: Session, settings: Settings): void =>
  session.change((view) =>
    view.page.is === 'alliances'
      ? { ...view, page: { ...present({ ...view.page, ...settings }), is: 'alliances' } }
      : view,
  );

/** These circles, in this order; circles that somebody made and that are no longer among them are forgotten. */
export const choose = (session: Session, page: AlliancesPage, ids: readonly string[]): void => {
  const made = page.made?.filter((one) => ids.includes(madeId(one)));
  settle(session, { circles: ids, made: made && made.length > 0 ? made : undefined });
};

/** One circle more that somebody made; one of the same name takes its place. */
export const make = (
  session: Session,
  { page, ids }: { page: AlliancesPage; ids: readonly string[] },
  circle: MadeCircle,
): void => {
  const others = (page.made ?? []).filter(({ name }) => name !== circle.name);
  settle(session, {
    circles: [...ids.filter((id) => id !== madeId(circle)), madeId(circle)],
    made: [...others, circle],
  });
};
