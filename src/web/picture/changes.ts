import { LAYOUT_IDS, type LayoutId, type Picture, type Point, type Route } from '../../graph/view.ts';
import { inPicture, withoutEntities, withPinned, withPositions, type Change } from '../session/changes.ts';
import { collapsing, growing, hangingOn } from './growing.ts';

// An optional part that is not there is absent, not undefined.
const unrouted = ({ route: _, ...rest }: Picture): Picture => rest;

/** What the expansion of an entity brought, into the picture. */
export const grown = (of: string, ids: readonly string[]): Change =>
  inPicture((picture, present) => {
    const held = new Set(present);
    return ids.every((id) => held.has(id)) && held.has(of) ? picture : growing(picture, present, { of, ids });
  });

/** The picture without what the expansion of an entity brought. */
export const collapsed = (id: string): Change =>
  inPicture((picture, present) => {
    const gone = hangingOn(picture, id);
    if (gone.length === 0) return picture;
    return withoutEntities({ ...collapsing(picture, id), shown: picture.shown }, present, gone);
  });

export const dismissing = (ids: readonly string[]): Change =>
  inPicture((picture, present) => withoutEntities(picture, present, ids));

/** Only these stay. */
export const dismissingOthers = (ids: readonly string[]): Change =>
  inPicture((picture, present) =>
    withoutEntities(
      picture,
      present,
      present.filter((one) => !ids.includes(one)),
    ),
  );

/** Another layout: only what is pinned keeps its position. */
export const layingOut = (layout: LayoutId): Change =>
  inPicture((picture) => {
    const kept = new Set(picture.pinned);
    const positions = Object.entries(picture.positions ?? {}).filter(([id]) => kept.has(id));
    const { layout: _, ...rest } = withPositions(picture, Object.fromEntries(positions));
    return layout === LAYOUT_IDS[0] ? rest : { ...rest, layout };
  });

/** Positions as the picture has settled, or as somebody moved something. What has gone meanwhile gets none. */
export const positioning = (positions: Readonly<Record<string, Point>>): Change =>
  inPicture((picture, present) => {
    const shown = new Set(present);
    const kept = Object.entries(positions).filter(([id]) => shown.has(id));
    return withPositions(picture, { ...picture.positions, ...Object.fromEntries(kept) });
  });

/** Pinned where they stand; let go again where all of them are pinned. */
export const pinning = (ids: readonly string[]): Change =>
  inPicture((picture) => {
    const pinned = picture.pinned ?? [];
    const all = ids.every((id) => pinned.includes(id));
    return withPinned(picture, all ? pinned.filter((one) => !ids.includes(one)) : [...pinned, ...ids]);
  });

/** These moved by so many pixels from where they stand. */
export const shifting = (ids: readonly string[], [right, down]: Point): Change =>
  inPicture((picture) => {
    const moved = ids.flatMap((id) => {
      const [x, y] = picture.positions?.[id] ?? [];
      return x === undefined || y === undefined ? [] : [[id, [x + right, y + down]] as const];
    });
    return moved.length > 0
      ? withPositions(picture, { ...picture.positions, ...Object.fromEntries(moved) })
      : picture;
  });

/** Paths to look at; none ends that. */
export const routing = (route: Route | undefined): Change =>
  inPicture((picture) => (route ? { ...picture, route } : unrouted(picture)));
