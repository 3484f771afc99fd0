import { edgeBetween } from '../graph/graph.js';
import { byText, intAt } from '../graph/typed-arrays.js';
import type { Assignment } from './assignment.js';
import { fragmentationOf } from './network.js';
import { offerOf } from './offers.js';
import type { SuccessionCandidate } from './offers.js';
import { nodesOf, TOLERANCE } from './problem.js';
import type { Problem, Task } from './problem.js';
import { recovery, worstLoss } from './recovery.js';
import { alliance, joins, pairsAfter } from './takeover.js';
import type { FragmentationAtK, SetMember, SuccessionSet } from './types.js';

/** What the columns rest on beside the problem, which may be a relaxed one. */
export interface ColumnSources {
  /** In the order given, with what is mandatory in truth. */
  readonly tasks: readonly Task[];
  readonly candidates: readonly SuccessionCandidate[];
}

/** F is given for this many ties taken over, and always for k. */
const TIES_UP_TO = 10;

/** Works out the columns of one set; `set` holds positions of candidates. */
export function setColumns(
  problem: Problem,
  { candidates, tasks }: ColumnSources,
  set: readonly number[],
  { takers, value }: Assignment,
): SuccessionSet {
  const { k, network } = problem;
  const nodes = nodesOf(problem, set);
  const idOf = (node: number): string => network.ids[node] ?? '';
  const takerOf = new Map(
    problem.tasks.map(({ id }, task) => [id, problem.candidates[takers[task] ?? -1]?.id ?? null] as const),
  );
  const open = tasks.filter(({ id }) => (takerOf.get(id) ?? null) === null);
  const members = set.flatMap((candidate): readonly SetMember[] => {
    const id = problem.candidates[candidate]?.id ?? '';
    const source = candidates.find((one) => one.id === id);
    return source === undefined ? [] : [memberOf(source, tasks, takerOf)];
  });
  const assignment = tasks.flatMap(({ id }) => {
    const source = candidates.find((one) => one.id === takerOf.get(id));
    if (source === undefined) return [];
    const { ability, willingness } = offerOf(source, id);
    return [{ task: id, candidate: source.id, ability, willingness }];
  });
  const counted = (wanted: string): number => assignment.filter(({ willingness }) => willingness === wanted).length;
  const taken = joins(network, nodes, k);
  // of a single member nothing is left that could be compared; what helps against it is found all the same
  const worst = worstLoss(network, nodes, k);
  return {
    members: [...members].sort((a, b) => byText(a.id, b.id)),
    assignment,
    mandatory: tasks.filter(({ mandatory }) => mandatory).length,
    mandatoryCovered: tasks.filter(({ mandatory }) => mandatory).length - open.filter((task) => task.mandatory).length,
    openMandatory: open.flatMap(({ id, mandatory }) => (mandatory ? [id] : [])),
    openOthers: open.flatMap(({ id, mandatory }) => (mandatory ? [] : [id])),
    willingness: {
      committed: counted('COMMITTED'),
      conditional: counted('CONDITIONAL'),
      signalled: counted('SIGNALLED'),
    },
    freeHours: members.reduce((sum, { hours }) => sum + (hours ?? 0), 0),
    neededHours: members.reduce((sum, { hoursUsed }) => sum + hoursUsed, 0),
    hoursUnknown: members.flatMap(({ hours, id }) => (hours === null ? [id] : [])),
    value,
    recovery: recovery(network, nodes, k),
    fragmentationByK: fragmentationByK(problem, nodes),
    worstLoss:
      worst === null || nodes.length < 2 ? null : { member: idOf(worst.member), fragmentation: worst.fragmentation },
    reinforcement: worst === null ? null : reinforcement(problem, set, worst.fragmentation),
    alliance: alliance(nodes).map(([a, b]) => ({
      a: idOf(a),
      b: idOf(b),
      tied: edgeBetween(network.graph, a, b) >= 0,
    })),
    joins: taken.map(({ actors, contact, member }) => ({ member: idOf(member), contact: idOf(contact), actors })),
    notJoined: notJoined(problem, nodes, new Set(taken.map(({ contact }) => contact))),
  };
}

/** F after the set took over 0, 1, 2 ... ties each, up to 10 and up to k. */
export function fragmentationByK({ k, network }: Problem, nodes: readonly number[]): readonly FragmentationAtK[] {
  const steps = Array.from({ length: TIES_UP_TO + 1 }, (_, ties) => ties);
  return [...steps, ...(k > TIES_UP_TO ? [k] : [])].map((ties) => ({
    k: ties,
    fragmentation: fragmentationOf(pairsAfter(network, nodes, ties), network.pairs),
  }));
}

function memberOf(
  source: SuccessionCandidate,
  tasks: readonly Task[],
  takerOf: ReadonlyMap<string, string | null>,
): SetMember {
  const own = tasks.filter(({ id }) => takerOf.get(id) === source.id);
  const hoursUsed = own.reduce((sum, { hours }) => sum + hours, 0);
  const hours = source.capacity === 'EXHAUSTED' ? 0 : source.hours;
  const over = hours === null ? 0 : hoursUsed - hours;
  return { id: source.id, hours, hoursUsed, tasks: own.map(({ id }) => id), overload: over > TOLERANCE ? over : 0 };
}

/** The one further candidate that lowers the worst F after losing one member most, equal ones by id. */
function reinforcement(problem: Problem, set: readonly number[], worst: number): SuccessionSet['reinforcement'] {
  let best: SuccessionSet['reinforcement'] = null;
  for (const [candidate, { id }] of problem.candidates.entries()) {
    if (set.includes(candidate)) continue;
    const found = worstLoss(problem.network, nodesOf(problem, [...set, candidate]), problem.k);
    if (found === null || found.fragmentation >= (best?.fragmentation ?? worst) - TOLERANCE) continue;
    best = { candidate: id, fragmentation: found.fragmentation };
  }
  return best;
}

function notJoined(
  { network }: Problem,
  nodes: readonly number[],
  joined: ReadonlySet<number>,
): SuccessionSet['notJoined'] {
  const own = new Set(nodes.map((node) => intAt(network.parts.of, node)));
  return network.joinable.flatMap((part) => {
    const contact = intAt(network.contactOf, part);
    if (own.has(part) || joined.has(contact)) return [];
    return [{ contact: network.ids[contact] ?? '', actors: intAt(network.parts.sizes, part) }];
  });
}
