import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  toModel,
  toScreen,
  type OverviewNetwork,
} from '../../../../src/web/canvas/overview/overview-renderer.ts';
import {
  fittingCamera,
  linesSeen,
  nodesSeen,
  radiusAt,
  seesTheSame,
  zoomedAbout,
} from '../../../../src/web/canvas/overview/overview-view.ts';
import { strokeLines } from '../../../../src/web/canvas/overview/paint-overview.ts';
import { anyPoint, anyPoints } from './points.ts';

const SIZE = { width: 400, height: 300 };
const anyCamera = fc.record({
  x: fc.integer(),
  y: fc.integer(),
  zoom: fc.integer({ min: 1, max: 70 }).map((n) => n / 10),
});

/** A network with a line from every node to the next one. */
const chain = (count: number): OverviewNetwork => ({
  ...{ count, hue: Array<'country'>(count).fill('country'), degree: Array<number>(count).fill(2) },
  from: Array.from({ length: Math.max(0, count - 1) }, (_, at) => at),
  to: Array.from({ length: Math.max(0, count - 1) }, (_, at) => at + 1),
  ...{ line: Array<number>(Math.max(0, count - 1)).fill(0), lines: [{ status: 'cited', predicted: false }] },
});

describe('the camera of an overview', () => {
  it('keeps what is under the pointer there while it zooms', () => {
    fc.assert(
      fc.property(
        fc.record({
          x: fc.integer({ min: -500, max: 500 }),
          y: fc.integer({ min: -500, max: 500 }),
          zoom: fc.constantFrom(0.1, 1, 3),
        }),
        fc.record({ x: fc.nat(400), y: fc.nat(300) }),
        fc.constantFrom(0.5, 0.9, 1.1, 2),
        (camera, at, factor) => {
          const zoomed = zoomedAbout(camera, factor, { at, size: SIZE });
          const [before, after] = [toModel(at, camera, SIZE), toModel(at, zoomed, SIZE)];
          expect(after.x).toBeCloseTo(before.x, 6);
          expect(after.y).toBeCloseTo(before.y, 6);
        },
      ),
    );
  });

  it('shows every node where everything is to be seen', () => {
    fc.assert(
      fc.property(anyPoints, (positions) => {
        const view = {
          network: chain(positions.length / 2),
          positions,
          camera: fittingCamera(positions, SIZE),
          size: SIZE,
        };
        expect(nodesSeen(view, new Uint32Array(view.network.count))).toBe(view.network.count);
      }),
    );
  });
});

describe('what is painted already', () => {
  const camera = { x: 0, y: 0, zoom: 1 };
  const view = { network: chain(2), positions: Float32Array.of(0, 0, 10, 10), camera, size: SIZE };

  it('is what the same places give through the same camera', () => {
    expect(seesTheSame(view, { ...view, positions: view.positions.slice(), camera: { ...camera } })).toBe(
      true,
    );
  });

  it('is something else where a node or the camera has moved, or a newcomer has no place yet', () => {
    const others = [
      { ...view, positions: Float32Array.of(0, 0, 10, 11) },
      { ...view, positions: Float32Array.of(0, 0, 10, 10, 5, 5) },
      { ...view, camera: { ...camera, x: 1 } },
      { ...view, camera: { ...camera, y: 1 } },
      { ...view, camera: { ...camera, zoom: 2 } },
    ];
    for (const other of others) expect(seesTheSame(view, other)).toBe(false);
    const waiting = { ...view, positions: Float32Array.of(0, 0, NaN, NaN) };
    expect(seesTheSame(waiting, waiting)).toBe(false);
  });
});

describe('what is in the window', () => {
  it('has every line that crosses it, and no line that is wholly to one side of it', () => {
    fc.assert(
      fc.property(anyPoints, anyPoint, fc.constantFrom(1, 4, 8), (positions, middle, zoom) => {
        const view = {
          network: chain(positions.length / 2),
          positions,
          camera: { ...middle, zoom },
          size: SIZE,
        };
        const found = new Uint32Array(view.network.from.length);
        const seen = [...found.subarray(0, linesSeen(view, found))];
        view.network.from.forEach((from, line) => {
          const [a, b] = [from, from + 1].map((at) =>
            toScreen({ x: positions[2 * at] ?? 0, y: positions[2 * at + 1] ?? 0 }, view.camera, SIZE),
          );
          if (!a || !b) return;
          const aside =
            Math.max(a.x, b.x) < 0 ||
            Math.min(a.x, b.x) > 400 ||
            Math.max(a.y, b.y) < 0 ||
            Math.min(a.y, b.y) > 300;
          expect(seen.includes(line)).toBe(!aside);
        });
      }),
    );
  });

  it('makes nodes with more neighbours larger, and none larger than it can be', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), anyCamera, (few, more, { zoom }) => {
        const network = { ...chain(2), degree: [Math.min(few, more), Math.max(few, more)] };
        expect(radiusAt(network, zoom, 0)).toBeLessThanOrEqual(radiusAt(network, zoom, 1));
        expect(radiusAt(network, zoom, 1)).toBeLessThanOrEqual(22.5);
      }),
    );
  });
});

describe('strokes', () => {
  it('have every line once, in paths of at most 150 pieces', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), (count) => {
        const paths: number[] = [];
        let pieces = 0;
        // Stands in for a canvas, which this environment lacks: only what is stroked matters here.
        const context = {
          beginPath: () => (pieces = 0),
          moveTo: () => pieces++,
          lineTo: () => undefined,
          stroke: () => paths.push(pieces),
        } as unknown as CanvasRenderingContext2D;
        const view = {
          ...{ network: chain(count), positions: new Float32Array(2 * count) },
          ...{ camera: { x: 0, y: 0, zoom: 1 }, size: SIZE },
        };
        strokeLines(context, view, view.network.from.keys());
        expect(paths.reduce((sum, one) => sum + one, 0)).toBe(count - 1);
        expect(Math.max(...paths)).toBeLessThanOrEqual(150);
      }),
    );
  });
});
