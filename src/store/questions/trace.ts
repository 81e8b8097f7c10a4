import type { Coverage } from '../../graph/coverage.ts';
import type { Conflicts, Evidence, Page, Provenance, Resting, SourceUse } from '../shapes.ts';
import { answering, one, page } from './describe.ts';

/** Questions about what stands on what. */
export const TRACE_QUESTIONS = {
  /** How many claims of a text cite a source: in all, by section and paragraph, by modality. */
  coverage: answering<Coverage>()({
    ...one,
    positional: ['document'],
    parameters: (is) => ({ document: is.id }),
  }),
  /** What an entity, a relation, a claim or a document rests on. */
  provenance: answering<Provenance>()(one),
  /** The claims that assert or deny these relations, and these claims themselves, with their documents. */
  evidence: answering<Evidence>()({
    positional: ['ids'],
    parameters: (is) => ({ ids: is.list(is.id, 20_000) }),
    long: true,
  }),
  /**
   * What stands on sources: documents by their ids; all that an entity, or whoever belongs to it, wrote or
   * published; all of a source class. With `alone` only what stands on nothing else, so that it falls with them.
   * A claim stands on its own document where that speaks for itself, and on what it cites narrowly; a relation on
   * whatever the claims stand on that assert it.
   */
  resting: answering<Resting>()({
    positional: ['ids'],
    parameters: (is) => ({ ids: is.list(is.id, 20_000), alone: is.flag.exactOptional(), ...page(is) }),
    drawable: true,
    long: true,
  }),
  /**
   * Every document as a source; of one text only those in its list of references and those that its claims cite.
   * By id, or those first on which most claims stand (`resting`) or stand alone (`alone`), then most relations.
   */
  sources: answering<Page<SourceUse>>()({
    positional: [],
    parameters: (is) => ({
      document: is.id.exactOptional(),
      order: is.oneOf(['id', 'resting', 'alone']).exactOptional(),
      ...page(is),
    }),
    drawable: true,
  }),
  /**
   * What claims contradict each other on: whether a relation holds, its dates and roles, values that an entity
   * has one of. Entities first, then relations, by id; of one text those in which one of its claims takes part.
   */
  conflicts: answering<Conflicts>()({
    positional: [],
    parameters: (is) => ({ document: is.id.exactOptional(), ...page(is) }),
    drawable: true,
  }),
};
