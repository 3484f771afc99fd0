import type { Viewer } from '../../kernel/viewer.js';
import type { Session, SignInLink } from '../../generated/resolvers.js';
import type { OpenLink } from './links/sign-in-links.service.js';

/** The signed-in account as the schema has it. */
export const toSession = ({ accountId, name, email, administrator }: Viewer): Session => ({
  accountId,
  name,
  email,
  initials: initialsOf(name, email),
  administrator,
});

/** First letters of the first and the last word of a name, else of the address. */
function initialsOf(name: string, email: string): string {
  const words = name.split(/[\s.-]+/).filter((word) => /\p{L}/u.test(word));
  const [first, last] = [words.at(0) ?? email, words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map((word) => ([...(word ?? '')][0] ?? '').toLocaleUpperCase('de')).join('');
}

/** A link as the page that it opens sees it. */
export const toSignInLink = (link: OpenLink | null): SignInLink => ({
  valid: link !== null,
  expiresAt: link?.expiresAt ?? null,
  createsAdministrator: link?.accountId === null,
});
