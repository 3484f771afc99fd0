import { lastDay } from '@quartiersnetz/graph-schema';
import type * as api from '../../generated/resolvers.js';
import { actorInBrief, maybeActor, toActorInBrief } from './actor-in-brief.mapper.js';
import type { ContinuationDay } from './continuation-day.js';
import type { QmTiesView, QmTieView } from './continuation.service.js';
import type * as entries from './entries.js';
import { missingFacts } from './handover-rules.js';
import type { HandoverKind } from './handover-rules.js';
import { networkNotices } from './notices.js';
import { passes } from './qm-ties.js';
import type { QmTieFilter } from './qm-ties.js';

/** What naming needs: the network of the day, and names of sources and accounts. */
export interface Names {
  readonly day: ContinuationDay;
  readonly names: ReadonlyMap<string, string>;
}

function toHandover(kind: HandoverKind, handover: entries.Handover | null, { day, names }: Names) {
  const due = handover?.nextStepDue ?? null;
  const owner = handover?.owner ?? null;
  return {
    id: handover?.id ?? null,
    version: handover?.version ?? null,
    receiver: maybeActor(day, handover?.receiver ?? null),
    date: handover?.date ?? null,
    metOn: handover?.metOn ?? null,
    commitmentsAcceptedOn: handover?.commitmentsAcceptedOn ?? null,
    nextStep: handover?.nextStep ?? null,
    nextStepDue: due,
    nextStepOverdue: due !== null && lastDay(due) < day.day.day,
    ownerId: owner,
    ownerName: owner === null ? null : (names.get(owner) ?? null),
    note: handover?.note ?? null,
    missing: missingFacts(kind, handover ?? NOTHING_MET),
  };
}

const NOTHING_MET = { metOn: null, withoutQmOn: null, commitmentsAcceptedOn: null };

/** The handover of a task as the API shows it. */
export const toTaskHandover = (
  taskPlanId: string,
  handover: entries.TaskHandover | null,
  names: Names,
): api.TaskHandover => ({
  ...toHandover('TaskHandover', handover, names),
  taskPlanId,
  state: handover?.state ?? 'OPEN',
  workedWithoutQmOn: handover?.withoutQmOn ?? null,
});

const toTieHandover = (handover: entries.TieHandover | null, names: Names): api.TieHandover => ({
  ...toHandover('TieHandover', handover, names),
  state: handover?.state ?? 'OPEN',
  spokeWithoutQmOn: handover?.withoutQmOn ?? null,
});

/** A tie of the QM as the API shows it. */
export function toQmTie({ tie: found, proposals, goesAlong }: QmTieView, names: Names): api.QmTie {
  const { held, handover, onlyQm, otherContacts, verb } = found;
  const { tie, contact } = held;
  return {
    tieId: tie.id,
    contact: toActorInBrief(contact),
    kind: tie.kind,
    verb,
    strength: tie.intensity,
    since: tie.since,
    lastConfirmedAt: tie.lastConfirmedAt,
    onlyQm,
    otherContacts,
    handover: toTieHandover(handover, names),
    proposals: proposals.map(({ actor, reason }) => ({ actor: actorInBrief(names.day, actor), reason })),
    goesAlong: [...goesAlong],
  };
}

/** A page of ties of the QM as the API shows it. */
export function toQmTiePage(view: QmTiesView): api.QmTiePage {
  const count = (filter: QmTieFilter): number => view.all.filter((tie) => passes(tie, filter)).length;
  return {
    rows: view.rows.map((row) => toQmTie(row, view)),
    counts: {
      all: view.all.length,
      next: count('NEXT'),
      onlyQm: count('ONLY_QM'),
      withoutReceiver: count('WITHOUT_RECEIVER'),
      handedOver: count('HANDED_OVER'),
    },
    notices: [...networkNotices(view.day)],
    pageInfo: { endCursor: view.endCursor, total: view.total },
  };
}
