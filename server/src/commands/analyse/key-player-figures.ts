import type { KeyPlayers } from '../../network-analysis/index.js';
import type { Json } from './json.js';
import type { Kernels } from './kernels.js';

/** Sets whose loss fragments the others most, by size. */
export const byFragmentation = (kernels: Kernels): Json => bySize(kernels.separating(), kernels);

/** The same by distance-weighted fragmentation. */
export const byDistanceFragmentation = (kernels: Kernels): Json => bySize(kernels.distancing(), kernels);

/** Sets that reach the most others in so many steps, by size. */
export const byReach =
  (steps: number) =>
  (kernels: Kernels): Json =>
    bySize(kernels.reaching(steps), kernels, true);

/** Sets to which the others have the shortest ways, by size. */
export const byNearness = (kernels: Kernels): Json => bySize(kernels.nearest(), kernels, true);

function bySize(found: readonly KeyPlayers[], { network: { ids } }: Kernels, ofOthers = false): Json {
  return Object.fromEntries(
    found.map(({ size, value, sets, count, exact }) => [
      size,
      {
        value,
        ...(ofOthers ? { proportion_of_others: value === null ? null : value / (ids.length - size) } : {}),
        optimal_sets: sets.map((members) => members.map((v) => ids[v] ?? '')),
        optimal_count: count,
        sets_truncated: sets.length < count,
        // Only where a search stood in for looking at all sets.
        ...(exact ? {} : { exact }),
      },
    ]),
  );
}
