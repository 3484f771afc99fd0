import type { JSX } from 'react';
import { create } from 'zustand';
import { Button } from 'react-aria-components';
import { Icon } from '../ui/icons/Icon.js';
import styles from './toasts.module.css';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'failed';
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Stays until it is closed, as what failed does. */
  readonly lasting?: boolean;
}

interface ToastStore {
  readonly toasts: readonly Toast[];
  show: (toast: Omit<Toast, 'id'>) => void;
  dismiss: (id: number) => void;
}

let next = 1;
const LIFETIME_MS = 12_000;
const AGAIN_MS = 2_000;
const IN_USE = '[data-toasts]:is(:hover, :focus-within)';

/** Lets a message go when its time is over and nobody is at it. */
const expire = (id: number): void => {
  if (document.querySelector(IN_USE) === null) useToastStore.getState().dismiss(id);
  else setTimeout(() => expire(id), AGAIN_MS);
};

const useToastStore = create<ToastStore>((set) => ({
  toasts: [],
  show: (toast) => {
    const id = next++;
    set(({ toasts }) => ({ toasts: [...toasts.slice(-2), { ...toast, id }] }));
    if (toast.tone === 'done' && toast.lasting !== true) setTimeout(() => expire(id), LIFETIME_MS);
  },
  dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}));

/** Says what was done, with the way to take it back; or what failed, until it is dismissed. */
export const showToast = (toast: Omit<Toast, 'id'>): void => useToastStore.getState().show(toast);

/** The place at the foot of the window where such sentences appear. */
export function Toasts(): JSX.Element {
  const { toasts, dismiss } = useToastStore();
  return (
    <div data-toasts className={styles['region']} role="region" aria-label="Meldungen" aria-live="polite">
      {toasts.map((toast) => (
        <div key={toast.id} className={styles['toast']} data-tone={toast.tone}>
          <Icon name={toast.tone === 'done' ? 'check' : 'error'} />
          <span>{toast.text}</span>
          {toast.action === undefined ? null : (
            <Button
              className={styles['action'] ?? ''}
              onPress={() => {
                toast.action?.run();
                dismiss(toast.id);
              }}
            >
              {toast.action.label}
            </Button>
          )}
          <Button className={styles['close'] ?? ''} aria-label="Meldung schließen" onPress={() => dismiss(toast.id)}>
            <Icon name="close" size={18} />
          </Button>
        </div>
      ))}
    </div>
  );
}
