/**
 * What somebody has pointed at directly, and when: a command that selects something once it is done gives way
 * to what was pointed at after it was given, and to nothing else.
 */
export class Choices {
  #count = 0;
  readonly #latest = new Map<string | undefined, number>();

  /** Something was pointed at, or nothing any more. */
  point(id: string | undefined): void {
    this.#latest.set(id, ++this.#count);
  }

  /** What stands selected now came with a page, a link or a command: nobody has pointed at it. */
  forget(id: string | undefined): void {
    this.#latest.delete(id);
  }

  /** From now on: whether nothing that stands selected was pointed at since. */
  since(): (selected: string | undefined) => boolean {
    const begun = this.#count;
    return (selected) => (this.#latest.get(selected) ?? 0) <= begun;
  }
}
