import { createHash, randomBytes } from 'node:crypto';

const FORM = /^[A-Za-z0-9_-]{43}$/;

/** A new secret of 256 bits that fits into links and cookies. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Whether a text can be such a secret. */
export const isSecret = (text: string): boolean => FORM.test(text);

/** What is stored in place of a secret or an address. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
