import { createContext } from 'react';
import type { OwnSign, SignInput } from './sign-of.js';

/** What an installation's own terms say of an actor's sign; the app fills it from the vocabularies. */
export const OwnSigns = createContext<(actor: SignInput) => OwnSign>(() => ({}));
