export { AccountsModule } from './accounts.module.js';
export { NoSuchAdministrator, SignInLinks } from './links/sign-in-links.service.js';
export type { NewLink } from './links/sign-in-links.service.js';
export { Sessions } from './sessions/sessions.service.js';
export { SignInAttempts } from './sign-in/attempts.service.js';
