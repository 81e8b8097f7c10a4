import { bibliographicLines } from '../../graph/bibliography.ts';
import { BIBLIOGRAPHIC, lineOf, type Line } from '../../graph/line.ts';
import type { Relation } from '../../graph/model.ts';
import type { Paths } from '../../store/port.ts';
import { evidenceWords } from '../parts/evidence-words.ts';
import { readingOf, type Localization } from '../parts/words.ts';

/** One line of a step of a path, as it reads from the end from which the path comes. */
export interface StepLine {
  id: string;
  /** Id of what is opened with it: the relation, or the document that has a line in its bibliography. */
  opens: string;
  line: Line;
  words: string;
}

type Step = Readonly<{ from: string; to: string }>;

const joins = (line: Step, { from, to }: Step): boolean =>
  (line.from === from && line.to === to) || (line.from === to && line.to === from);

function relationLine(relation: Relation, from: string, localization: Localization): StepLine {
  const { t, lang } = localization;
  const evidence = t.join([
    // In the middle of a sentence a status is written small.
    evidenceWords(relation, t).toLocaleLowerCase(lang),
    ...(relation.sources > 0 ? [t.tableRegion.sources[relation.sources]] : []),
  ]);
  const words = t.route.step(readingOf(relation, relation.from === from, localization), evidence);
  return { id: relation.id, opens: relation.id, line: lineOf(relation), words };
}

/** The lines of one step: relations with how well they are backed, and what bibliographies say. */
export function linesOfStep(
  { relations, documents }: Pick<Paths, 'relations' | 'documents'>,
  step: Step,
  localization: Localization,
): StepLine[] {
  const { lines, backwards } = localization.t.documentLayer;
  return [
    ...relations
      .filter((relation) => joins(relation, step))
      .map((relation) => relationLine(relation, step.from, localization)),
    ...documents
      .flatMap(bibliographicLines)
      .filter((line) => joins(line, step))
      .map(({ id, kind, from }) => ({
        ...{ id, opens: from, line: BIBLIOGRAPHIC },
        words: (from === step.from ? lines : backwards)[kind],
      })),
  ];
}
