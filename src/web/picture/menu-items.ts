import { LAYOUT_IDS } from '../../graph/view.ts';
import { CHOSEN_KEYS, SEVERAL_KEYS } from '../parts/entity-keys.ts';
import type { Stroke } from '../parts/keys.ts';
import type { Clipboard } from '../parts/context.ts';
import type { PictureCommands } from '../parts/picture-commands.ts';
import type { PictureMenu, PictureRegion } from '../parts/region.svelte.ts';
import type { Session } from '../session/session.svelte.ts';
import { trace } from '../session/tracing.ts';
import type { Texts } from '../i18n/en.ts';

/** One thing that can be done, and the key that does it as well. */
export interface MenuItem {
  words: string;
  stroke?: Stroke | undefined;
  /** There is nothing to do now. */
  off?: boolean;
  go: () => unknown;
}

/** What the items work on. */
export interface MenuContext {
  session: Session;
  commands: PictureCommands;
  region: PictureRegion;
  clipboard: Clipboard;
  t: Texts;
}

type KeyId = (typeof CHOSEN_KEYS)[number]['does'] | (typeof SEVERAL_KEYS)[number]['does'];

/** The first way to press the key of a command. */
const strokeOf = (does: KeyId): Stroke | undefined =>
  [...CHOSEN_KEYS, ...SEVERAL_KEYS].find((key) => key.does === does)?.strokes[0];

const copying = ({ clipboard, t }: MenuContext, selected?: string): MenuItem => ({
  words: t.inspector.copyLink,
  go: () => clipboard.copyLink(selected),
});

const tracing = (id: string, { session, t }: MenuContext): MenuItem => ({
  words: t.trace.go,
  stroke: { key: 't' },
  go: () => trace(session, id),
});

/** What is done with entities whether it is one or several. */
function withEntities(ids: readonly string[], { session, commands, t }: MenuContext): MenuItem[] {
  const { pinned = [] } = session.view.picture;
  const all = ids.every((id) => pinned.includes(id));
  const words = t.pictureRegion;
  const alone = session.subgraph.entities.length === ids.length;
  return [
    { words: all ? words.unpin : words.pin, stroke: strokeOf('pin'), go: () => commands.pin(...ids) },
    { words: words.dismiss, stroke: strokeOf('dismiss'), go: () => commands.dismiss(ids) },
    {
      words: ids.length > 1 ? words.dismissOtherThanThese : words.dismissOthers,
      stroke: strokeOf('dismissOthers'),
      off: alone,
      go: () => commands.dismissOthers(...ids),
    },
  ];
}

const collapsing = (ids: readonly string[], { commands, t }: MenuContext): MenuItem => ({
  words: t.pictureRegion.collapse,
  stroke: strokeOf('collapse'),
  off: !ids.some(commands.collapses),
  go: () => commands.collapse(...ids),
});

/** To the details, of what is selected already as well: a low window may show the picture alone. */
function inspect(id: string, { session, region }: MenuContext): void {
  if (id === session.view.selected) region.toDetails?.();
  else session.select(id);
}

function ofEntity(id: string, context: MenuContext): MenuItem[][] {
  const { session, commands, region, t } = context;
  const hidden = session.hidden.get(id) ?? 0;
  return [
    [
      { words: t.pictureRegion.details, stroke: { key: 'Enter' }, go: () => inspect(id, context) },
      {
        words: t.pictureRegion.expand(hidden),
        stroke: strokeOf('expand'),
        off: hidden === 0,
        go: () => commands.expand(id),
      },
      collapsing([id], context),
    ],
    [
      {
        words: t.several.toggle,
        stroke: { key: 'Enter', shift: true },
        off: session.view.selected === id,
        go: () => session.several.toggle(id),
      },
      {
        words: t.pictureRegion.pathsFrom,
        stroke: strokeOf('pathsFrom'),
        go: () => (region.end = { id, is: 'from' }),
      },
      {
        words: t.pictureRegion.pathsTo,
        stroke: strokeOf('pathsTo'),
        go: () => (region.end = { id, is: 'to' }),
      },
    ],
    withEntities([id], context),
    [tracing(id, context), copying(context, id)],
  ];
}

function ofSeveral(ids: readonly string[], context: MenuContext): MenuItem[][] {
  const { session, commands, t } = context;
  const { several } = session;
  const hidden = ids.some((id) => (session.hidden.get(id) ?? 0) > 0);
  return [
    [
      {
        words: t.pictureRegion.expandAll,
        stroke: strokeOf('expand'),
        off: !hidden,
        go: () => commands.expandAll(ids),
      },
      collapsing(ids, context),
    ],
    [
      {
        words: several.among ? t.several.everything : t.several.among,
        stroke: strokeOf('among'),
        go: () => several.showLinesAlone(several.among === undefined),
      },
      { words: t.several.common, stroke: strokeOf('common'), go: () => commands.showCommon(ids) },
    ],
    withEntities(ids, context),
  ];
}

function ofPicture(context: MenuContext): MenuItem[][] {
  const { session, commands, region, t } = context;
  const layout = session.view.picture.layout ?? LAYOUT_IDS[0];
  const ids = session.subgraph.entities.map(({ id }) => id);
  return [
    [
      { words: t.explore.fit, stroke: { key: 'f' }, go: () => region.renderer?.fit() },
      { words: t.layouts.again, go: () => commands.layOut(layout) },
      { words: t.several.all, off: ids.length === 0, go: () => session.several.add(ids) },
    ],
    [copying(context)],
  ];
}

/** What can be done with what a menu is of, in groups. */
export function menuItems(of: PictureMenu['of'], context: MenuContext): MenuItem[][] {
  if (of === undefined) return ofPicture(context);
  if ('relation' in of) {
    const { t } = context;
    const details = { words: t.pictureRegion.details, go: () => inspect(of.relation, context) };
    return [[details, tracing(of.relation, context), copying(context, of.relation)]];
  }
  const [id, ...others] = of.entities;
  if (id === undefined) return [];
  return others.length > 0 ? ofSeveral(of.entities, context) : ofEntity(id, context);
}
