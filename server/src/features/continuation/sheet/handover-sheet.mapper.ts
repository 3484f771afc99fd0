import type * as api from '../../../generated/resolvers.js';
import { actorInBrief } from '../actor-in-brief.mapper.js';
import { toTaskPlan } from '../continuation.mapper.js';
import { toQmTie } from '../handover.mapper.js';
import { taskMatrix } from '../task-matrix.js';
import type { HandoverSheetsView } from './handover-sheets.service.js';

/** Übergabeblätter as the API shows them. */
export function toHandoverSheets({ day, book, sheets, described, contacts }: HandoverSheetsView): api.HandoverSheet[] {
  const names = { day, names: book.names };
  const { rows } = taskMatrix(book, ({ actor }) => day.actor(actor)?.shortName ?? '');
  const contactsOf = (actor: string): string[] => [...(contacts.get(actor) ?? [])];
  return sheets.map(({ actor, summary, plans, ties, promises, openPoints, nextSteps }) => ({
    actor: actorInBrief(day, actor),
    summary,
    contacts: contactsOf(actor),
    tasks: rows.filter(({ plan }) => plans.includes(plan)).map((row) => toTaskPlan(row, book, names)),
    ties: ties.flatMap(({ held }) => {
      const view = described.get(held.tie.id);
      return view === undefined ? [] : [{ tie: toQmTie(view, names), contacts: contactsOf(held.contact.id) }];
    }),
    promises: [...promises],
    openPoints: [...openPoints],
    nextSteps: nextSteps.map(({ owner, ...step }) => ({
      ...step,
      ownerName: owner === null ? null : (book.names.get(owner) ?? null),
    })),
  }));
}
