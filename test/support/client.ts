/** Data of an answer; their shape is what a test is about to prove. */
// oxlint-disable-next-line typescript/no-explicit-any -- see above
export type Data = Readonly<Record<string, any>>;

/** Answer of the server to one GraphQL request. */
export interface Answer {
  readonly status: number;
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Data;
  }[];
}

export interface Redeem {
  readonly token: string;
  readonly name?: string;
  readonly email?: string;
  readonly password: string;
}

/** Speaks to the server as a browser does: over HTTP, keeping its cookie. */
export interface Client {
  /** The session's secret, or null. */
  secret(): string | null;
  /** Sends one GraphQL operation. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** As `ask`, for answers without errors; throws otherwise. */
  data(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** Any request to the server with the client's cookie. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  signIn(email: string, password: string): Promise<Answer>;
  redeem(input: Redeem): Promise<Answer>;
}

const COOKIE = '__Host-qn';
const RESULT =
  '__typename ... on SignedIn { session { accountId name email initials administrator } } ... on UserError { code message } ... on InvalidInput { faults { field code message } }';

/** A client of the server at an address; with a secret it is signed in. */
export function createClient(url: string, signedInWith: string | null = null): Client {
  let secret = signedInWith;
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (secret !== null) headers.set('cookie', `${COOKIE}=${secret}`);
    const response = await fetch(`${url}${path}`, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [, value] = new RegExp(`^${COOKIE}=([^;]*)`).exec(cookie) ?? [];
      if (value !== undefined) secret = value === '' ? null : value;
    }
    return response;
  };
  const ask: Client['ask'] = async (query, variables = {}) => {
    const response = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
  };
  return {
    secret: () => secret,
    ask,
    async data(query, variables) {
      const { data, errors } = await ask(query, variables);
      if (errors || !data) throw new Error(JSON.stringify(errors));
      return data;
    },
    fetch: send,
    signIn: (email, password) =>
      ask(`mutation SignIn($input: SignInInput!) { signIn(input: $input) { ${RESULT} } }`, {
        input: { email, password },
      }),
    redeem: (input) =>
      ask(`mutation Redeem($input: RedeemSignInLinkInput!) { redeemSignInLink(input: $input) { ${RESULT} } }`, {
        input,
      }),
  };
}
