/** What each field of a record is for; a field without a note fails type-checking. */
export type NotesOf<T> = Readonly<Record<keyof T & string, string>>;

/** What the entries of a list are, if there may be one. */
export type EntryOf<L> = NonNullable<L> extends readonly (infer T)[] ? T : never;
