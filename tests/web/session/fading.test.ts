import { describe, expect, it } from 'vitest';
import { fadedIn, type FadingReasons } from '../../../src/web/session/fading.ts';
import { hiddenIn } from '../../../src/web/session/hidden.ts';
import { learn, NOTHING_KNOWN } from '../../../src/web/session/known.ts';
import { subgraphOf } from '../../../src/web/session/subgraph.ts';
import { fixture, RELATIONS } from '../../store/fixture.ts';

const known = learn(NOTHING_KNOWN, {
  entities: fixture.entities,
  relations: fixture.relations,
  degrees: { 'country:kr': 3, 'country:gb': 2 },
});
const shown = fixture.entities.map(({ id }) => id).sort();
const picture = subgraphOf(known, shown);

function faded(reasons: FadingReasons) {
  const { entities, relations } = fadedIn(picture, reasons);
  return {
    entities: [...entities].sort(),
    lit: picture.relations.map(({ id }) => id).filter((id) => !relations.has(id)),
  };
}

describe('what a filter leaves in the background', () => {
  it('is nothing where nothing is asked', () => {
    expect(faded({})).toEqual({ entities: [], lit: picture.relations.map(({ id }) => id) });
  });

  it('is a kind that is off, with its lines', () => {
    const { entities, lit } = faded({ filter: { kinds: ['country'] } });
    expect(entities).toEqual(['country:gb', 'country:kr', 'country:us']);
    expect(lit).toEqual([RELATIONS.foretold]);
  });

  it('is a kind of line that is off, and whoever has no other', () => {
    const { entities, lit } = faded({ filter: { relations: ['represents'] } });
    expect(lit).not.toContain(RELATIONS.represents);
    expect(entities).toContain('institute:kr-aisi');
    expect(entities).not.toContain('country:kr');
  });

  it.each([
    [{ evidence: 'cited' as const }, [RELATIONS.signedGb, RELATIONS.signedUs]],
    [{ evidence: 'independent' as const }, [RELATIONS.signedGb]],
    [{ evidence: 'weak' as const }, []],
    [{ evidence: 'disputed' as const }, [RELATIONS.represents]],
    [{ evidence: 'uncited' as const, predictions: false }, [RELATIONS.together, RELATIONS.member]],
  ])('is what %j does not let through', (filter, lit) => {
    expect(faded({ filter }).lit.sort()).toEqual(lit.sort());
  });

  it('is all but the row of the legend that was chosen', () => {
    expect(faded({ focus: { of: 'relation', id: 'signed' } }).lit).toEqual([
      RELATIONS.signedGb,
      RELATIONS.signedUs,
    ]);
    expect(faded({ focus: { of: 'reality', id: 'predicted' } }).lit).toEqual([RELATIONS.foretold]);
  });

  it('is neither the lines of a chosen kind of entity nor their other ends', () => {
    const { entities, lit } = faded({ focus: { of: 'kind', id: 'country' } });
    const own = picture.relations.filter(({ from, to }) => /country:/.test(`${from} ${to}`));
    expect(lit).toEqual(own.map(({ id }) => id));
    expect(entities).not.toContain('country:kr');
    expect(entities).not.toContain('institute:kr-aisi');
    expect(entities).toContain('organisation:decoy');
  });

  it('is not whoever is of a chosen kind and has no lines, unless lines are asked for', () => {
    const focus = { of: 'kind', id: 'organisation' } as const;
    expect(faded({ focus }).entities).not.toContain('organisation:decoy');
    expect(faded({ focus, filter: { predictions: false } }).entities).toContain('organisation:decoy');
  });
});

describe('what is hidden around an entity', () => {
  it('is as many neighbours as it has in all, less those in the picture', () => {
    const some = subgraphOf(known, ['country:gb', 'country:kr']);
    const hidden = hiddenIn(some, known);
    expect([hidden.get('country:kr'), hidden.get('country:gb')]).toEqual([2, 1]);
    expect(hiddenIn(picture, known).get('country:kr')).toBe(0);
  });

  it('is nothing where nobody said how many there are', () => {
    expect(hiddenIn(picture, known).get('country:us')).toBe(0);
  });
});
