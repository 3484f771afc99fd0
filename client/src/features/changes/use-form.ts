import { useState } from 'react';
import { useSession } from '../../app/session.js';
import { useDates } from '../../ui/use-dates.js';
import type { Dates } from '../../ui/use-dates.js';
import { findDraft, forgetDraft, keepDraft } from './drafts.js';
import type { DraftPlace } from './drafts.js';

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

interface Filled<Form, Stored> {
  readonly form: Form;
  readonly stored: Stored | undefined;
  readonly foundFrom: string | null;
  readonly round: number;
  readonly discarded: { readonly form: Form; readonly stored: Stored | undefined } | null;
}

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
  const [fresh] = useState({ form: initial, stored });
  const [filled, setFilled] = useState<Filled<Form, Stored>>(() => {
    const found = findDraft<Form, Stored>(place, initial);
    const begun = found === null ? fresh : { form: found.form, stored: found.stored };
    return { ...begun, foundFrom: found?.at ?? null, round: 0, discarded: null };
  });
  const dates = useDates();
  const kept = !same(filled.form, fresh.form);

  const keep = ({ form, stored: base }: Pick<Filled<Form, Stored>, 'form' | 'stored'>): void => {
    const at = new Date().toISOString();
    if (same(form, fresh.form)) forgetDraft(place);
    else keepDraft(place, base === undefined ? { form, at } : { form, stored: base, at });
  };
  const show = (shown: Pick<Filled<Form, Stored>, 'form' | 'stored' | 'discarded'>): void => {
    keep(shown);
    dates.clear();
    setFilled((before) => ({ ...shown, foundFrom: null, round: before.round + 1 }));
  };
  const { discarded } = filled;
  return {
    form: filled.form,
    stored: filled.stored,
    dates,
    set: (part) => {
      const form = { ...filled.form, ...part };
      keep({ form, stored: filled.stored });
      setFilled({ ...filled, form, discarded: null });
    },
    draft: {
      kept,
      foundFrom: filled.foundFrom,
      round: filled.round,
      discard: () => show({ ...fresh, discarded: { form: filled.form, stored: filled.stored } }),
      bringBack: discarded === null ? null : () => show({ ...discarded, discarded: null }),
      forget: () => forgetDraft(place),
    },
  };
}

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
