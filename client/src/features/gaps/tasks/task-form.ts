import type { Gap } from '../use-report.js';

/** What is filled in when a gap becomes a task. */
export interface TaskForm {
  readonly ownerId: string | null;
  readonly dueOn: string | null;
  readonly title: string;
}

export type GapTask = NonNullable<Gap['task']>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WEEKS = 4;

/** The day four weeks later. */
export function inFourWeeks(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + WEEKS * 7);
  return date.toISOString().slice(0, 10);
}

/** The task as it is stored, as fields. */
export const formOf = ({ owner, dueOn, title }: GapTask): TaskForm => ({ ownerId: owner?.id ?? null, dueOn, title });

/** What is still missing, at its field; a due date is a day, not a month. */
export function missingIn({ ownerId, dueOn, title }: TaskForm): readonly { field: string; message: string }[] {
  return [
    ...(ownerId === null ? [{ field: 'ownerId', message: 'Bitte wählen Sie, wer sich kümmert.' }] : []),
    ...(dueOn === null || !DAY.test(dueOn)
      ? [{ field: 'dueOn', message: 'Bitte geben Sie einen Tag an, zum Beispiel 15.12.2026.' }]
      : []),
    ...(title.trim() === '' ? [{ field: 'title', message: 'Bitte sagen Sie, was zu tun ist.' }] : []),
  ];
}
