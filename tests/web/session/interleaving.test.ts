import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/graph/view.ts';
import type { GraphReader } from '../../../src/store/port.ts';
import { LegendCommands } from '../../../src/web/legend/commands.ts';
import { Commands } from '../../../src/web/picture/commands.svelte.ts';
import { Session } from '../../../src/web/session/session.svelte.ts';
import { linkFrom, viewOf } from '../../links.ts';
import { fromLink } from '../../../src/graph/link/link.ts';
import { sampleReader } from '../sample.ts';

const US = 'country:us';
const MEETING = 'meeting:first';
const WEST = 'label:west';

interface Page {
  session: Session;
  commands: Commands;
  legend: LegendCommands;
}

/** Everything that a person may do, as far as it decides something about the view. */
const COMMANDS: Record<string, (page: Page) => unknown> = {
  'expand the country': ({ commands }) => commands.expand(US),
  'expand the meeting': ({ commands }) => commands.expand(MEETING),
  'expand an institute': ({ commands }) => commands.expand('institute:i1'),
  'collapse the country': ({ commands }) => commands.collapse(US),
  'open an institute': ({ commands }) => commands.open('institute:i3'),
  'open the West with neighbours': ({ commands }) => commands.open(WEST, { neighbours: true }),
  'open a relation': ({ commands }) => commands.open('hosts/country:us/meeting:first'),
  'show two institutes': ({ commands }) => commands.show(['institute:i4', 'institute:i5']),
  'show the whole network': ({ commands }) => commands.showAll(),
  'look for a path': ({ commands }) => commands.route({ from: 'institute:i2', to: MEETING }),
  'end the paths': ({ commands }) => commands.route(undefined),
  'dismiss the country': ({ commands }) => commands.dismiss([US]),
  'dismiss all but the meeting': ({ commands }) => commands.dismissOthers(MEETING),
  'dismiss what is faded': ({ commands }) => commands.dismissFaded(),
  'ask for what is disputed': ({ legend }) => legend.filter({ evidence: 'disputed' }),
  'switch institutes off': ({ legend }) => legend.switch('kinds', 'institute'),
  'bring out one kind': ({ legend }) => legend.focus({ of: 'kind', id: 'country' }),
  'pin the meeting': ({ commands }) => commands.pin(MEETING),
  'lay out in columns': ({ commands }) => commands.layOut('columns'),
  'take it as a table': ({ commands }) => commands.toPicture('table'),
  'open a list': ({ session }) => session.openList({ of: 'claims' }),
  'go home': ({ session }) => session.home(),
  'select the meeting': ({ session }) => session.select(MEETING),
  'select nothing': ({ session }) => session.select(undefined),
  'speak Chinese': ({ session }) => session.speak('zh'),
  'take a step back': ({ session }) => session.undo(),
  'open a saved view': ({ session }) =>
    session.restore(fromLink(linkFrom('#lang=en&show=institute:i6;meeting:first'), 'en')),
};
type Name = keyof typeof COMMANDS;

const quick = await sampleReader();

/** A page in whose picture two entities stand, one of which came by a step that can be taken back. */
async function opened(reader: GraphReader): Promise<Page> {
  const session = new Session(quick, { view: viewOf({ shown: [US] }) }, () => undefined);
  await session.start();
  const commands = new Commands(session);
  await commands.show([MEETING]);
  // From here on its answers come when the test lets them.
  Object.assign(session, { reader });
  return { session, commands, legend: new LegendCommands(session) };
}

const decided = ({ lang, page, picture, lens, selected }: View): string =>
  JSON.stringify({ lang, page, lens, selected, picture: Object.entries(picture).sort() });

const orders = (names: readonly Name[]): Name[][] =>
  names.length < 2
    ? [[...names]]
    : names.flatMap((name, at) =>
        orders(names.filter((_, other) => other !== at)).map((rest) => [name, ...rest]),
      );

/** What the page comes to when the commands are given one after the other. */
async function inTurn(names: readonly Name[]): Promise<string> {
  const page = await opened(quick);
  for (const name of names) await COMMANDS[name]?.(page);
  return decided(page.session.view);
}

/** A store whose answers come in any order. */
function held(scheduler: fc.Scheduler): GraphReader {
  const reader: GraphReader = new Proxy(quick, {
    get(target, name: keyof GraphReader) {
      if (name === 'until') return () => reader;
      const ask: unknown = target[name];
      if (typeof ask !== 'function') return ask;
      return (...asked: unknown[]) =>
        scheduler.schedule(
          Promise.resolve().then(() => Reflect.apply(ask, target, asked)),
          String(name),
        );
    },
  });
  return reader;
}

/** The commands, begun at any moment, with answers that arrive at any moment. */
async function interleaved(names: readonly Name[], scheduler: fc.Scheduler): Promise<string> {
  const page = await opened(held(scheduler));
  const running = names.map((name) =>
    scheduler.schedule(Promise.resolve(), name).then(() => COMMANDS[name]?.(page)),
  );
  await scheduler.waitFor(Promise.all(running));
  return decided(page.session.view);
}

const name = fc.constantFrom(...Object.keys(COMMANDS));

describe('commands that wait for answers', () => {
  it.each([2, 3])('end, %i at once, as some order of them one after the other would', async (count) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(name, { minLength: count, maxLength: count }),
        fc.scheduler(),
        async (names, scheduler) => {
          const ended = await interleaved(names, scheduler);
          const possible = await Promise.all(orders(names).map(inTurn));
          expect(possible).toContain(ended);
        },
      ),
      { numRuns: count === 2 ? 300 : 200 },
    );
  });
});
