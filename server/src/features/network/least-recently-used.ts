/** Keeps the last results of a computation by key; the least recently used go when there are more than `most`. */
export class LeastRecentlyUsed<T> {
  private readonly values = new Map<string, T>();

  constructor(private readonly most: number) {}

  /** The kept value; undefined if there is none. */
  find(key: string): T | undefined {
    return this.values.get(key);
  }

  /** The kept value, or the one that `make` computes now. */
  get(key: string, make: () => T): T {
    const known = this.values.get(key);
    const value = known ?? make();
    this.values.delete(key);
    this.values.set(key, value);
    for (const oldest of this.values.keys()) {
      if (this.values.size <= this.most) break;
      this.values.delete(oldest);
    }
    return value;
  }
}

/** Keeps results beside the object that they were computed from, as long as that object is in use. */
export class KeptBeside<T> {
  private readonly kept = new WeakMap<object, LeastRecentlyUsed<T>>();

  constructor(private readonly mostPerObject: number) {}

  get(object: object, key: string, make: () => T): T {
    const values = this.kept.get(object) ?? new LeastRecentlyUsed<T>(this.mostPerObject);
    this.kept.set(object, values);
    return values.get(key, make);
  }
}
