/** Tags of Bolt's messages that are statements: RUN, and COMMIT, which makes them stand. */
const STATEMENTS: ReadonlySet<number | undefined> = new Set([0x10, 0x12]);
/** Bytes before the first message: four of magic and four versions of four. */
const GREETING = 20;
/** A client that was offered a list of versions names one, and what it can do besides. */
const CHOICE = 5;

/** Counts the statements of one Bolt client: a message is some chunks, each with its size before it, and a zero. */
export class Statements {
  #unread = Buffer.alloc(0);
  #greeted = false;
  /** Of the message that is being read. */
  #tag: number | undefined;

  /** How many statements end in these bytes, which follow those of before. */
  endedIn(bytes: Buffer): number {
    this.#unread = Buffer.concat([this.#unread, bytes]);
    let ended = 0;
    while ((this.#greeted ||= this.#greeting())) {
      const chunk = this.#chunk();
      if (!chunk) break;
      if (chunk.length > 0) this.#tag ??= chunk[1];
      else {
        if (STATEMENTS.has(this.#tag)) ended += 1;
        this.#tag = undefined;
      }
    }
    return ended;
  }

  /** Whether the greeting was read; no message begins with an empty chunk, so what does is a choice. */
  #greeting(): boolean {
    if (this.#unread.length < GREETING + 2) return false;
    const length = this.#unread.readUInt16BE(GREETING) === 0 ? GREETING + CHOICE : GREETING;
    if (this.#unread.length < length) return false;
    this.#unread = this.#unread.subarray(length);
    return true;
  }

  #chunk(): Buffer | undefined {
    if (this.#unread.length < 2) return undefined;
    const end = 2 + this.#unread.readUInt16BE(0);
    if (this.#unread.length < end) return undefined;
    const chunk = this.#unread.subarray(2, end);
    this.#unread = this.#unread.subarray(end);
    return chunk;
  }
}
