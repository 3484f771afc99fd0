import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FormEvent, JSX } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useLocation, useNavigate } from 'react-router';
import { execute } from '../../api/execute.js';
import { queryClient } from '../../api/query-client.js';
import { PageError } from '../../app/PageError.js';
import { graphql } from '../../generated/index.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Icon } from '../../ui/icons/Icon.js';
import { Badge, EmptyState, Notice, Skeleton } from '../../ui/surfaces.js';
import { TextField } from '../../ui/TextField.js';
import { AccountFrame } from './AccountFrame.js';
import { PasswordField } from './PasswordField.js';
import { PasswordRules, passwordLongEnough } from './PasswordRules.js';
import styles from './accounts.module.css';

const LINK = graphql(`
  query SignInLink($token: String!) {
    signInLink(token: $token) {
      valid
      expiresAt
      createsAdministrator
    }
  }
`);

const REDEEM = graphql(`
  mutation RedeemSignInLink($input: RedeemSignInLinkInput!) {
    redeemSignInLink(input: $input) {
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
      ... on InvalidInput {
        faults {
          field
          message
        }
      }
    }
  }
`);

const STARTS = [
  {
    id: '/',
    title: 'Beispiele ansehen',
    text: 'Musterquartier Lindenaue, frei erfunden, und Beispiele aus veröffentlichten Quellen. Alles darf verändert werden; unter „Gebiete“ löscht ein Klick ein Beispiel wieder.',
    action: 'Konto anlegen und Beispiele öffnen',
  },
  {
    id: '/import',
    title: 'Ihre Listen mitbringen',
    text: 'Excel oder CSV. Zuerst sehen Sie einen Plan; vorher wird nichts geändert.',
    action: 'Konto anlegen und Liste auswählen',
  },
  {
    id: '/gebiete?neu',
    title: 'Mit einem leeren Gebiet',
    text: 'Ein Name genügt; Programm und Förderzeitraum können folgen.',
    action: 'Konto anlegen und Gebiet benennen',
  },
] as const;

const inMinutes = (instant: string): number => Math.max(0, Math.round((Date.parse(instant) - Date.now()) / 60_000));

function waitSentence(expiresAt: string | null | undefined): string {
  if (expiresAt === null || expiresAt === undefined) return 'Der Link gilt nur einmal.';
  const minutes = inMinutes(expiresAt);
  return minutes > 90
    ? `Der Link gilt noch ${Math.round(minutes / 60)} Stunden und nur einmal.`
    : `Der Link gilt noch ${minutes} Minuten und nur einmal.`;
}

/** What the one-time link opens: the account of the first administrator, or a new password. Only the button at the foot uses the link up. */
export function FirstStartPage(): JSX.Element {
  const { hash } = useLocation();
  const token = hash.slice(1);
  const { data, error, refetch } = useQuery({
    queryKey: ['sign-in-link', token],
    queryFn: ({ signal }) => execute(LINK, { token }, signal),
    staleTime: 10_000,
  });
  useEffect(() => {
    document.title = 'Erster Start – Quartiersnetz';
  }, []);
  if (data === undefined) {
    return error === null ? <Skeleton /> : <PageError error={error} onRetry={() => void refetch()} />;
  }
  if (!data.signInLink.valid) {
    return (
      <AccountFrame>
        <EmptyState
          page
          icon="clock"
          title="Dieser Link gilt nicht mehr."
          actions={<ButtonLink href="/anmelden">Zur Anmeldung</ButtonLink>}
        >
          Er wurde schon eingelöst, ist abgelaufen, oder ein neuer hat ihn ersetzt. Jeder Start des Programms gibt einen
          neuen aus, solange es noch kein Konto gibt; danach der Befehl „npm run sign-in-link“.
        </EmptyState>
      </AccountFrame>
    );
  }
  return (
    <AccountForm
      token={token}
      first={data.signInLink.createsAdministrator}
      wait={waitSentence(data.signInLink.expiresAt)}
    />
  );
}

function AccountForm({ token, first, wait }: { token: string; first: boolean; wait: string }): JSX.Element {
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [start, setStart] = useState<string>('/');
  const redeem = useMutation({
    mutationFn: async () => {
      const input = first ? { token, name: name.trim(), email: email.trim(), password } : { token, password };
      return (await execute(REDEEM, { input })).redeemSignInLink;
    },
    onSuccess: async (answer) => {
      if (answer.__typename !== 'SignedIn') return;
      await queryClient.resetQueries();
      void navigate(first ? start : '/', { replace: true });
    },
  });
  const answer = redeem.data;
  const faults = answer?.__typename === 'InvalidInput' ? answer.faults : [];
  const faultOf = (field: string): string | undefined => faults.find((fault) => fault.field === field)?.message;
  const refused = redeem.error?.message ?? (answer?.__typename === 'SignInRefused' ? answer.message : undefined);
  const complete = passwordLongEnough(password) && (!first || (name.trim() !== '' && email.trim() !== ''));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (complete) redeem.mutate();
  };
  const action = first ? (STARTS.find(({ id }) => id === start)?.action ?? '') : 'Passwort setzen und anmelden';
  return (
    <AccountFrame
      subtitle={first ? 'Erster Start dieser Installation' : 'Neues Passwort'}
      footer={
        <>
          <span className={styles['footNote']}>
            <Icon name="privacy" />
            {first ? 'Bis Sie fertig sind, kann niemand sonst hier etwas öffnen.' : wait}
          </span>
          <span className={styles['large']}>
            <Button form="konto" type="submit" look="primary" isDisabled={!complete || redeem.isPending}>
              {action}
            </Button>
          </span>
        </>
      }
    >
      <div className={styles['firstStart']}>
        <h1>{first ? 'Willkommen. Zwei Angaben noch, dann geht es los.' : 'Wählen Sie ein neues Passwort.'}</h1>
        <p className={styles['wait']}>
          <Icon name="clock" size={18} /> {wait} Das Öffnen dieser Seite hat nichts verbraucht.
        </p>
        <form id="konto" onSubmit={submit} className={styles['cards']} noValidate>
          <section className={styles['panel']}>
            <div className={styles['panelHead']}>
              <h2>Ihr Konto</h2>
              {first ? <Badge>Rolle: Verwaltung</Badge> : null}
            </div>
            {refused === undefined ? null : (
              <Notice tone="missing" role="alert">
                <p>{refused}</p>
              </Notice>
            )}
            {first ? (
              <>
                <TextField
                  large
                  label="Name"
                  autoComplete="name"
                  autoFocus
                  isRequired
                  value={name}
                  onChange={setName}
                  error={faultOf('name')}
                />
                <TextField
                  large
                  label="E-Mail-Adresse, zugleich Anmeldename"
                  type="email"
                  autoComplete="username"
                  isRequired
                  value={email}
                  onChange={setEmail}
                  error={faultOf('email')}
                />
              </>
            ) : null}
            <PasswordField
              label="Passwort wählen"
              value={password}
              onChange={setPassword}
              autoComplete="new-password"
              shownAtFirst
            />
            <PasswordRules password={password} fault={faultOf('password')} />
          </section>
          {first ? <StartChoice value={start} onChange={setStart} /> : null}
        </form>
      </div>
    </AccountFrame>
  );
}

function StartChoice({ value, onChange }: { value: string; onChange: (value: string) => void }): JSX.Element {
  return (
    <RadioGroup
      value={value}
      onChange={onChange}
      className={`${styles['panel']}`}
      aria-label="Womit möchten Sie beginnen?"
    >
      <div className={styles['panelHead']}>
        <h2>Womit möchten Sie beginnen?</h2>
        <span className="muted">Lässt sich jederzeit ändern und ergänzen.</span>
      </div>
      {STARTS.map(({ id, title, text }) => (
        <Radio key={id} value={id} className={styles['choice'] ?? ''}>
          <span className={styles['dot']} />
          <span>
            <strong>{title}</strong>
            <br />
            <span className="muted">{text}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
