import { Module } from '@nestjs/common';
import { AccountsResolver } from './accounts.resolver.js';
import { RedeemLinkService } from './links/redeem-link.service.js';
import { SignInLinks } from './links/sign-in-links.service.js';
import { PasswordHashing } from './passwords/password-hashing.service.js';
import { Sessions } from './sessions/sessions.service.js';
import { SignInAttempts } from './sign-in/attempts.service.js';
import { SignInService } from './sign-in/sign-in.service.js';

/** Accounts, sessions and one-time links. */
@Module({
  providers: [
    AccountsResolver,
    PasswordHashing,
    RedeemLinkService,
    Sessions,
    SignInAttempts,
    SignInLinks,
    SignInService,
  ],
  exports: [Sessions, SignInAttempts, SignInLinks],
})
export class AccountsModule {}
