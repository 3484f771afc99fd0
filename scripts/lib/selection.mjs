import { Fault } from './fault.mjs';

/**
 * The parts to run, in the order declared: all but those on demand, or those that `only` names (an id, or the beginning
 * of several ids before a hyphen, such as `types`) with everything they need or use.
 */
export function selectParts(parts, { only, docker = false, ci = false }) {
  if (only === undefined) return parts.filter((part) => (docker || !part.onDemand) && (ci || !part.inCiOnly));
  const chosen = new Set();
  const add = (part) => {
    if (chosen.has(part.id)) return;
    chosen.add(part.id);
    for (const other of [...(part.needs ?? []), ...(part.uses ?? [])]) add(parts.find(({ id }) => id === other));
  };
  for (const name of only) {
    const named = parts.filter(({ id }) => id === name || id.startsWith(`${name}-`));
    const exact = named.filter(({ id }) => id === name);
    if (named.length === 0)
      throw new Fault(`Den Teil „${name}“ gibt es nicht. Es gibt: ${parts.map(({ id }) => id).join(', ')}.`);
    (exact.length > 0 ? exact : named).forEach(add);
  }
  return parts.filter(({ id }) => chosen.has(id));
}
