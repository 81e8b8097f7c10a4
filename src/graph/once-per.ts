/** A function that works out its answer once for each object, and keeps it as long as the object is there. */
export function oncePer<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const made = new WeakMap<Key, { answer: T }>();
  return (key) => {
    const kept = made.get(key) ?? { answer: make(key) };
    made.set(key, kept);
    return kept.answer;
  };
}
