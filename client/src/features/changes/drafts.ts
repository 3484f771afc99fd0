import type { WrongDates } from '../../ui/dates.js';

/** What was typed into a form and is not saved yet, with what had been read when the form was opened. */
export interface Draft<Form, Stored> {
  readonly form: Form;
  /** The record as it was read; what others change after it shows as a conflict. Left out for a new one. */
  readonly stored?: Stored;
  /** What was typed into date fields and is no date, by field. */
  readonly wrong?: WrongDates;
  /** Instant of the last change. */
  readonly at: string;
}

/** Where a draft belongs. */
export interface DraftPlace {
  /** Nobody sees the drafts of another account. */
  readonly accountId: string;
  /** Form, area and record: "actor/AREA/ID". */
  readonly key: string;
  /** Persons' data stay in the memory of this page; all else survives a reload in this window. */
  readonly personal: boolean;
}

const PREFIX = 'qn-entwurf/';
const memory = new Map<string, unknown>();
const nameOf = ({ accountId, key }: DraftPlace): string => `${PREFIX}${accountId}/${key}`;

/** Keeps a draft until it is saved or discarded, at the longest until the sign-out or the end of this window. */
export function keepDraft<Form, Stored>(place: DraftPlace, draft: Draft<Form, Stored>): void {
  memory.set(nameOf(place), draft);
  if (place.personal) return;
  try {
    sessionStorage.setItem(nameOf(place), JSON.stringify(draft));
  } catch {
    // no room or no right to store: the memory of this page has to do
  }
}

/** The draft of a form with fields as `like` has them, or null; a former form of the program is none. */
export function findDraft<Form extends object, Stored>(place: DraftPlace, like: Form): Draft<Form, Stored> | null {
  forgetDrafts(place.accountId);
  const name = nameOf(place);
  const found: unknown = memory.get(name) ?? parsed(sessionStorage.getItem(name));
  return isDraft<Form, Stored>(found, like) ? found : null;
}

export function forgetDraft(place: DraftPlace): void {
  memory.delete(nameOf(place));
  sessionStorage.removeItem(nameOf(place));
}

/** Forgets all drafts, or all but those of one account. */
export function forgetDrafts(except?: string): void {
  const names = [...memory.keys(), ...Object.keys(sessionStorage)].filter((name) => name.startsWith(PREFIX));
  for (const name of names) {
    if (except !== undefined && name.startsWith(`${PREFIX}${except}/`)) continue;
    memory.delete(name);
    sessionStorage.removeItem(name);
  }
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

const fieldsOf = (form: object): string => Object.keys(form).sort().join();

function isDraft<Form extends object, Stored>(value: unknown, like: Form): value is Draft<Form, Stored> {
  if (typeof value !== 'object' || value === null || !('form' in value) || !('at' in value)) return false;
  const { form, at } = value;
  return typeof form === 'object' && form !== null && fieldsOf(form) === fieldsOf(like) && typeof at === 'string';
}
