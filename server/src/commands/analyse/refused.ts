import { UserError } from '../../kernel/errors.js';

/** The call or the file cannot be used; the message is one German sentence that names the place. */
export class Refused extends UserError {
  constructor(
    readonly code: 'WRONG_CALL' | 'WRONG_FILE',
    message: string,
  ) {
    super(message);
  }
}
