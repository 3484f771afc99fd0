import { sortKey } from '@quartiersnetz/graph-schema';
import { listed } from '../network/index.js';
import type { Candidate, ContinuationBook, TaskOffer, TaskPlan } from './entries.js';
import { bestSign, covers, signOf } from './offers.js';
import type { OfferSign } from './offers.js';

/** A row of the matrix. */
export interface MatrixRow {
  readonly plan: TaskPlan;
  readonly covered: boolean;
  readonly best: OfferSign;
  readonly notAsked: number;
  readonly coverSentence: string;
}

/** A column of the matrix. */
export interface MatrixColumn {
  readonly candidate: Candidate;
  readonly notAsked: number;
}

/** Who could take over which task. */
export interface TaskMatrix {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  readonly offers: readonly TaskOffer[];
  readonly notAsked: number;
  readonly hoursPerWeek: number;
  readonly mandatory: number;
  readonly mandatoryUncovered: number;
}

type NameOf = (candidate: Candidate) => string;

/** Tasks in the order of the page: mandatory ones, the important ones first, by title. */
export const orderedPlans = (plans: readonly TaskPlan[]): readonly TaskPlan[] =>
  [...plans].sort(
    (a, b) =>
      Number(b.mandatory) - Number(a.mandatory) ||
      b.importance - a.importance ||
      compare(sortKey(a.title), sortKey(b.title)) ||
      compare(a.id, b.id),
  );

/** Candidates by the name of their organisation. */
export const orderedCandidates = (candidates: readonly Candidate[], nameOf: NameOf): readonly Candidate[] =>
  [...candidates].sort((a, b) => compare(sortKey(nameOf(a)), sortKey(nameOf(b))) || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The offer of a cell. */
export function offerLookup(offers: readonly TaskOffer[]) {
  const byCell = new Map(offers.map((offer) => [`${offer.candidate} ${offer.taskPlan}`, offer]));
  return (candidate: Candidate, plan: TaskPlan): TaskOffer | undefined => byCell.get(`${candidate.id} ${plan.id}`);
}

/** The matrix of tasks and candidates with what stands out. A cell without an offer was not asked. */
export function taskMatrix(book: ContinuationBook, nameOf: NameOf): TaskMatrix {
  const candidates = orderedCandidates(book.candidates, nameOf);
  const offerOf = offerLookup(book.offers);
  const plans = orderedPlans(book.plans);
  const isOpen = (candidate: Candidate, plan: TaskPlan): boolean => signOf(offerOf(candidate, plan)) === 'NOT_ASKED';
  const rows = plans.map((plan): MatrixRow => {
    const cells = candidates.map((candidate) => ({ candidate, offer: offerOf(candidate, plan) }));
    const signs = cells.map(({ offer }) => signOf(offer));
    return {
      plan,
      covered: cells.some(({ offer }) => offer !== undefined && covers(offer)),
      best: bestSign(signs),
      notAsked: signs.filter((sign) => sign === 'NOT_ASKED').length,
      coverSentence: coverSentence(cells, nameOf),
    };
  });
  return {
    rows,
    columns: candidates.map((candidate) => ({
      candidate,
      notAsked: plans.filter((plan) => isOpen(candidate, plan)).length,
    })),
    offers: book.offers,
    notAsked: rows.reduce((sum, { notAsked }) => sum + notAsked, 0),
    hoursPerWeek: plans.reduce((sum, plan) => sum + plan.hoursPerWeek, 0),
    mandatory: plans.filter(({ mandatory }) => mandatory).length,
    mandatoryUncovered: rows.filter(({ plan, covered }) => plan.mandatory && !covered).length,
  };
}

function coverSentence(
  cells: readonly { readonly candidate: Candidate; readonly offer: TaskOffer | undefined }[],
  nameOf: NameOf,
): string {
  const saying = (...wanted: readonly OfferSign[]): readonly string[] =>
    cells.flatMap(({ candidate, offer }) => (wanted.includes(signOf(offer)) ? [nameOf(candidate)] : []));
  const covering = (willingness: OfferSign): readonly string[] =>
    cells.flatMap(({ candidate, offer }) =>
      offer !== undefined && covers(offer) && offer.willingness === willingness ? [nameOf(candidate)] : [],
    );
  const committed = covering('COMMITTED');
  if (committed.length > 0) return `zugesagt von ${listed(committed)}`;
  const conditional = covering('CONDITIONAL');
  if (conditional.length > 0) return `bedingt zugesagt von ${listed(conditional)}`;
  const unclear = saying('COMMITTED', 'CONDITIONAL');
  if (unclear.length > 0) return `zugesagt von ${listed(unclear)}, Eignung noch unbekannt`;
  const signalled = saying('SIGNALLED');
  if (signalled.length > 0) return `nur signalisiert von ${listed(signalled)}`;
  const notAsked = saying('NOT_ASKED').length;
  const asked = saying('DECLINED', 'NO_ANSWER').length;
  if (cells.length === 0) return 'noch keine Organisation in der Tabelle';
  if (notAsked === 0) return 'niemand gefunden';
  return asked === 0 ? 'noch niemand gefragt' : `niemand gefunden, ${notAsked} noch nicht gefragt`;
}
