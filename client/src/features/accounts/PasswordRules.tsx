import type { JSX } from 'react';
import { Icon } from '../../ui/icons/Icon.js';
import styles from './accounts.module.css';

const SHORTEST = 15;

/** Whether the password has the length that is asked for; whether it is a common one is known to the server only. */
export const passwordLongEnough = (password: string): boolean => [...password].length >= SHORTEST;

/** The rules of a new password, green as they are met. */
export function PasswordRules({ password, fault }: { password: string; fault: string | undefined }): JSX.Element {
  const length = [...password].length;
  const met = passwordLongEnough(password);
  return (
    <div className={styles['rules']} aria-live="polite">
      <p data-met={met}>
        <Icon name={met ? 'check-circle' : 'info'} size={18} />
        {length} Zeichen, {SHORTEST} sind nötig
      </p>
      {fault === undefined ? null : (
        <p data-fault="true" role="alert">
          <Icon name="error" size={18} />
          {fault}
        </p>
      )}
      <p className="muted">Vier Wörter sind gut. Sonderzeichen sind nicht nötig, Umlaute und Leerzeichen erlaubt.</p>
    </div>
  );
}
