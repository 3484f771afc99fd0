/** Which nodes a kernel starts from: `first`, `first + step`, ... of the arranged ones. */
export interface Sources {
  readonly first: number;
  readonly step: number;
}

export const ALL_SOURCES: Sources = { first: 0, step: 1 };

/** How many of n nodes these are. */
export const sourceCount = (n: number, { first, step }: Sources): number => Math.max(0, Math.ceil((n - first) / step));
