/** An entity or a document as drawn: the centre in pixels (y grows downwards), where it has a place, and the diameter. */
interface DrawnEntity {
  id: string;
  x?: number;
  y?: number;
  size: number;
  faded: boolean;
}

/** A relation as drawn between two drawn entities. */
interface DrawnRelation {
  id: string;
  faded: boolean;
}

/** A picture of part of a graph as plain data: all that an export needs to show the same picture. */
export interface Drawing {
  entities: readonly DrawnEntity[];
  relations: readonly DrawnRelation[];
}
