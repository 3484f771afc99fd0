import { UserError } from '../../../kernel/errors.js';

/** The one answer to a wrong address, a wrong password, a locked or disabled account and a spent link. */
export class SignInRefused extends UserError {
  readonly code = 'SIGN_IN_REFUSED';
  constructor() {
    super(
      'Die Anmeldung hat nicht geklappt. Bitte prüfen Sie Adresse und Passwort. Nach fünf Fehlversuchen wartet die Anmeldung bis zu 15 Minuten; ein Einmal-Link gilt nur einmal.',
    );
  }
}
