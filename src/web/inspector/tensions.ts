import type { Document } from '../../graph/model.ts';

/** A contradiction within one text, seen from some claims: those of them that take part, and the other side. */
interface SeenTension {
  tension: Document['tensions'][number];
  own: string[];
  others: readonly string[];
}

/** The contradictions in which some of these claims take part, each once. */
export const tensionsOf = (claims: readonly string[], documents: readonly Document[]): SeenTension[] =>
  documents.flatMap(({ tensions }) =>
    tensions.flatMap((tension) => {
      const { side, against } = tension;
      const seen = [
        { tension, own: side.filter((id) => claims.includes(id)), others: against },
        { tension, own: against.filter((id) => claims.includes(id)), others: side },
      ];
      return seen.filter(({ own }) => own.length > 0).slice(0, 1);
    }),
  );
