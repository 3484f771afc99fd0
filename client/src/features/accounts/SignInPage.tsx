import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent, JSX } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { execute } from '../../api/execute.js';
import { queryClient } from '../../api/query-client.js';
import { useSessionQuery } from '../../app/session.js';
import { graphql } from '../../generated/index.js';
import { Button } from '../../ui/Button.js';
import { Icon } from '../../ui/icons/Icon.js';
import type { IconName } from '../../ui/icons/Icon.js';
import { Notice } from '../../ui/surfaces.js';
import { TextField } from '../../ui/TextField.js';
import { AccountFrame } from './AccountFrame.js';
import { PasswordField } from './PasswordField.js';
import styles from './accounts.module.css';

const SIGN_IN = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignedIn {
        session {
          accountId
        }
      }
      ... on UserError {
        code
        message
      }
    }
  }
`);

const FACTS: readonly { icon: IconName; title: string; text: string }[] = [
  {
    icon: 'mail',
    title: 'Einmal-Link bekommen?',
    text: 'Öffnen Sie ihn. Erst Ihr Klick auf der Seite löst ihn ein; er gilt einmal.',
  },
  {
    icon: 'lock',
    title: 'Nach fünf Fehlversuchen',
    text: 'wartet die Anmeldung bis zu 15 Minuten. Wer schon angemeldet ist, arbeitet weiter.',
  },
  {
    icon: 'privacy',
    title: 'Ihre Daten bleiben hier',
    text: 'Alles liegt auf diesem Rechner oder dem Server Ihrer Stadt. Diese Seite lädt nichts von anderen.',
  },
];

/** Only addresses inside this program may be returned to. */
const safeReturn = (path: string | null): string => (path !== null && /^\/(?![/\\])/.test(path) ? path : '/');

/** Sign-in with address and password; every wrong try gets the same sentence at the same place. */
export function SignInPage(): JSX.Element {
  const [params] = useSearchParams();
  const { data } = useSessionQuery();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const errorPlace = useRef<HTMLDivElement>(null);
  const signIn = useMutation({
    mutationFn: async () => {
      const { signIn: answer } = await execute(SIGN_IN, { input: { email: email.trim(), password } });
      if (answer.__typename !== 'SignedIn') throw new Error(answer.message);
    },
    // the session that is there then leads on
    onSuccess: () => queryClient.resetQueries(),
    onError: () => errorPlace.current?.focus(),
  });
  useEffect(() => {
    document.title = 'Anmelden – Quartiersnetz';
  }, []);
  if (data?.session) return <Navigate to={safeReturn(params.get('zurueck'))} replace />;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (email !== '' && password !== '') signIn.mutate();
    else
      event.currentTarget.querySelector<HTMLInputElement>(email === '' ? '[name=email]' : '[name=password]')?.focus();
  };
  return (
    <AccountFrame>
      <div className={styles['signIn']}>
        <form onSubmit={submit} className={styles['panel']} noValidate>
          <h1>Anmelden</h1>
          <div ref={errorPlace} tabIndex={-1} className={styles['errorPlace']}>
            {signIn.isError ? (
              <Notice tone="missing" role="alert">
                <p>{signIn.error.message}</p>
              </Notice>
            ) : null}
            {data?.installation.awaitsAdministrator === true ? (
              <Notice tone="info">
                <p>
                  Hier hat noch niemand ein Konto. Öffnen Sie den Einmal-Link, den das Programm beim Start ausgegeben
                  hat.
                </p>
              </Notice>
            ) : null}
          </div>
          <TextField
            large
            label="E-Mail-Adresse"
            type="email"
            name="email"
            autoComplete="username"
            autoFocus
            isRequired
            value={email}
            onChange={setEmail}
          />
          <PasswordField label="Passwort" value={password} onChange={setPassword} autoComplete="current-password" />
          <div className={styles['large']}>
            <Button type="submit" look="primary" icon="login" isDisabled={signIn.isPending}>
              Anmelden
            </Button>
          </div>
          <p className={styles['small']}>
            Passwort vergessen? Wer diese Installation verwaltet, gibt Ihnen einen neuen Einmal-Link.
          </p>
        </form>
        <ul className={styles['facts']}>
          {FACTS.map(({ icon, title, text }) => (
            <li key={title}>
              <Icon name={icon} size={24} />
              <div>
                <h2>{title}</h2>
                <p className="muted">{text}</p>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </AccountFrame>
  );
}
