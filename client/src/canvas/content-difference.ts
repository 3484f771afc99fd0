/** What has to be done so that one list of identified things becomes another. */
export interface Difference<Item> {
  readonly added: readonly Item[];
  readonly changed: readonly Item[];
  readonly removed: readonly string[];
}

type Comparable = string | number | boolean | null | object;

const same = (a: Comparable, b: Comparable): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** Compares by id and, field by field, by `fields`. O(n) in both lists. */
export function difference<Item extends { readonly id: string }>(
  before: ReadonlyMap<string, Item>,
  after: readonly Item[],
  fields: readonly (keyof Item)[],
): Difference<Item> {
  const added: Item[] = [];
  const changed: Item[] = [];
  const kept = new Set<string>();
  for (const item of after) {
    const former = before.get(item.id);
    kept.add(item.id);
    if (former === undefined) added.push(item);
    else if (former !== item && fields.some((field) => !same(former[field] as Comparable, item[field] as Comparable)))
      changed.push(item);
  }
  return { added, changed, removed: [...before.keys()].filter((id) => !kept.has(id)) };
}
