import type { ArrangementTie, Ring } from './types.js';

export interface RingsInput {
  readonly actors: readonly string[];
  /** Ties on the date of the arrangement, those of the neighbourhood management included. */
  readonly ties: readonly ArrangementTie[];
  /** The neighbourhood management, or null for a map without one. */
  readonly qm: string | null;
}

/**
 * The ring of every actor but the neighbourhood management. With it: I for a tie to it of strength 3 or 4, II for 2, III for 1 or
 * when it is reached only through others, 4 (rim) without a path. Without it: by quartile of the summed strength of ties, the
 * strongest quarter in I; equal strengths share a ring, and without ties the place is the rim.
 */
export function ringsOf(input: RingsInput): ReadonlyMap<string, Ring> {
  return input.qm === null ? ringsByStrength(input) : ringsByReach(input, input.qm);
}

function ringsByReach({ actors, ties }: RingsInput, qm: string): ReadonlyMap<string, Ring> {
  const neighbours = new Map<string, string[]>();
  const direct = new Map<string, number>();
  for (const { from, to, strength } of ties) {
    join(neighbours, from, to);
    join(neighbours, to, from);
    const other = from === qm ? to : to === qm ? from : null;
    if (other !== null) direct.set(other, Math.max(direct.get(other) ?? 0, strength));
  }
  const reached = new Set([qm]);
  const queue = [qm];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const neighbour of neighbours.get(next) ?? []) {
      if (reached.has(neighbour)) continue;
      reached.add(neighbour);
      queue.push(neighbour);
    }
  }
  const ringOf = (actor: string): Ring => {
    const strength = direct.get(actor) ?? 0;
    if (strength >= 3) return 1;
    if (strength >= 2) return 2;
    return reached.has(actor) ? 3 : 4;
  };
  return new Map(actors.filter((actor) => actor !== qm).map((actor) => [actor, ringOf(actor)]));
}

function join(neighbours: Map<string, string[]>, actor: string, neighbour: string): void {
  const known = neighbours.get(actor);
  if (known) known.push(neighbour);
  else neighbours.set(actor, [neighbour]);
}

function ringsByStrength({ actors, ties }: RingsInput): ReadonlyMap<string, Ring> {
  const strengths = new Map(actors.map((actor) => [actor, 0]));
  for (const { from, to, strength } of ties) {
    if (from === to || !strengths.has(from) || !strengths.has(to)) continue;
    strengths.set(from, (strengths.get(from) ?? 0) + strength);
    strengths.set(to, (strengths.get(to) ?? 0) + strength);
  }
  const sorted = [...strengths.values()].sort((a, b) => b - a);
  const ringOf = (strength: number): Ring => {
    if (strength === 0) return 4;
    const stronger = sorted.indexOf(strength) / sorted.length;
    return stronger < 0.25 ? 1 : stronger < 0.5 ? 2 : stronger < 0.75 ? 3 : 4;
  };
  return new Map([...strengths].map(([actor, strength]) => [actor, ringOf(strength)]));
}
