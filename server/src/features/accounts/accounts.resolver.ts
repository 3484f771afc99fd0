import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationRedeemSignInLinkArgs,
  MutationSignInArgs,
  Session,
  SignInLink,
  SignInResult,
} from '../../generated/resolvers.js';
import type { GraphQLContext } from '../../graphql/graphql-context.js';
import { identityOf } from '../../http/request-identity.js';
import { clearSessionCookie, sessionSecretOf, setSessionCookie } from '../../http/session-cookie.js';
import type { Viewer } from '../../kernel/viewer.js';
import { toSession, toSignInLink } from './accounts.mapper.js';
import { RedeemLinkService } from './links/redeem-link.service.js';
import { SignInLinks } from './links/sign-in-links.service.js';
import { Sessions } from './sessions/sessions.service.js';
import { signInResult } from './sign-in-answers.js';
import { SignInService } from './sign-in/sign-in.service.js';
import type { NewSession } from './sign-in/sign-in.service.js';
import { SignInRefused } from './sign-in/sign-in-refused.js';

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly signing: SignInService,
    private readonly redeeming: RedeemLinkService,
    private readonly links: SignInLinks,
    private readonly sessions: Sessions,
  ) {}

  @Query('session')
  async session(@Context() { req }: GraphQLContext): Promise<Session | null> {
    const viewer = await identityOf(req).viewer();
    return viewer && toSession(viewer);
  }

  @Query('signInLink')
  async signInLink(@Args('token') token: string): Promise<SignInLink> {
    return toSignInLink(await this.links.look(token));
  }

  @Mutation('signIn')
  signIn(@Context() context: GraphQLContext, @Args() { input }: MutationSignInArgs): Promise<SignInResult> {
    const { email, password } = input;
    const address = context.req.ip ?? '';
    return signInResult(() =>
      this.started(context, this.signing.signIn({ email, password, address, ...requestFacts(context) })),
    );
  }

  @Mutation('redeemSignInLink')
  redeemSignInLink(
    @Context() context: GraphQLContext,
    @Args() { input }: MutationRedeemSignInLinkArgs,
  ): Promise<SignInResult> {
    const { token, name, email, password } = input;
    const redemption = { token, name: name ?? '', email: email ?? '', password, ...requestFacts(context) };
    return signInResult(() => this.started(context, this.redeeming.redeem(redemption)));
  }

  @Mutation('signOut')
  async signOut(@Context() { req, res }: GraphQLContext): Promise<boolean> {
    await this.sessions.end(sessionSecretOf(req));
    clearSessionCookie(res);
    return true;
  }

  private async started({ res }: GraphQLContext, work: Promise<NewSession>): Promise<Viewer> {
    const { secret } = await work;
    const viewer = await this.sessions.viewer(secret);
    if (!viewer) throw new SignInRefused();
    setSessionCookie(res, secret);
    return viewer;
  }
}

const requestFacts = ({ req }: GraphQLContext): { readonly session: string | null; readonly first: boolean } => ({
  session: sessionSecretOf(req),
  first: identityOf(req).takeCredentialTry(),
});
