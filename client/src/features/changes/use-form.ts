import { useEffect, useState } from 'react';
import { useSession } from '../../app/session.js';
import { datesOf } from '../../ui/dates.js';
import type { Dates, WrongDates } from '../../ui/dates.js';
import { findDraft, forgetDraft, keepDraft } from './drafts.js';
import type { Draft, DraftPlace } from './drafts.js';

/** What a form's window shows of its draft, and what can be done with it. */
export interface DraftState {
  /** Whether something was typed that is not saved; closing the window keeps it. */
  readonly kept: boolean;
  /** Instant of a draft that was found when the form was opened, else null. */
  readonly foundFrom: string | null;
  /** Changes when all fields have to show other values than they were opened with. */
  readonly round: number;
  readonly discard: () => void;
  /** Brings back what was discarded last; null if nothing was. */
  readonly bringBack: (() => void) | null;
  /** Lets go of it because it was saved. */
  readonly forget: () => void;
}

/** The fields of a form while they are filled in. */
export interface FormState<Form, Stored> {
  readonly form: Form;
  readonly set: (part: Partial<Form>) => void;
  /** The record as it was read when the form was opened; what others change meanwhile must show as a conflict. */
  readonly stored: Stored | undefined;
  readonly dates: Dates;
  readonly draft: DraftState;
}

interface Shown<Form, Stored> {
  readonly form: Form;
  readonly stored: Stored | undefined;
  /** What is typed into date fields and is no date. */
  readonly wrong: WrongDates;
}

interface Filled<Form, Stored> extends Shown<Form, Stored> {
  readonly foundFrom: string | null;
  readonly round: number;
  readonly discarded: Shown<Form, Stored> | null;
}

const NO_DATES: WrongDates = {};

/**
 * State of a form that keeps what was typed: closed by Esc or by mistake, it is there again when the same form is opened.
 * `key` names form, area and record; `initial` are the fields as they are without a draft.
 */
export function useForm<Form extends object, Stored = never>({
  key,
  initial,
  stored,
  personal = false,
}: {
  key: string;
  initial: Form;
  stored?: Stored | undefined;
  /** Whether the form holds data of persons, which are not written to the device. */
  personal?: boolean;
}): FormState<Form, Stored> {
  const { accountId } = useSession();
  const [place] = useState<DraftPlace>({ accountId, key, personal });
  const [fresh] = useState<Shown<Form, Stored>>({ form: initial, stored, wrong: NO_DATES });
  const [begun] = useState<Filled<Form, Stored>>(() => {
    const found = findDraft<Form, Stored>(place, initial);
    const shown = found === null ? fresh : { form: found.form, stored: found.stored, wrong: found.wrong ?? NO_DATES };
    return { ...shown, foundFrom: found?.at ?? null, round: 0, discarded: null };
  });
  const [filled, setFilled] = useState(begun);
  const { form, wrong, discarded } = filled;
  const kept = !same(form, fresh.form) || !same(wrong, NO_DATES);
  useEffect(() => {
    if (filled === begun) return;
    if (kept) keepDraft(place, draftOf(filled));
    else forgetDraft(place);
  }, [filled, begun, kept, place]);

  const show = (shown: Shown<Form, Stored>, left: Shown<Form, Stored> | null): void =>
    setFilled(({ round }) => ({ ...shown, foundFrom: null, round: round + 1, discarded: left }));
  return {
    form,
    stored: filled.stored,
    dates: datesOf(wrong, (change) =>
      setFilled((before) => ({ ...before, wrong: change(before.wrong), discarded: null })),
    ),
    set: (part) => setFilled((before) => ({ ...before, form: { ...before.form, ...part }, discarded: null })),
    draft: {
      kept,
      foundFrom: filled.foundFrom,
      round: filled.round,
      discard: () => show(fresh, { form, stored: filled.stored, wrong }),
      bringBack: discarded === null ? null : () => show(discarded, null),
      forget: () => forgetDraft(place),
    },
  };
}

/** A draft of what is shown; what there is not is left out. */
const draftOf = <Form, Stored>({ form, stored, wrong }: Shown<Form, Stored>): Draft<Form, Stored> => ({
  form,
  ...(stored === undefined ? {} : { stored }),
  ...(same(wrong, NO_DATES) ? {} : { wrong }),
  at: new Date().toISOString(),
});

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
