import type { Viewer } from '../kernel/viewer.js';

/** What the program knows about who sent a request; looked up at most once per request. */
export interface RequestIdentity {
  /** The signed-in viewer, or null. */
  viewer(): Promise<Viewer | null>;
  /** Viewer as found by `viewer()` before; null where nobody asked or nobody is signed in. */
  known(): Viewer | null;
  /** Takes the one try at a credential that a request has; false if it was taken before. */
  takeCredentialTry(): boolean;
  /** Notes a check that the request has passed, for what outlives the request. */
  passed(check: Check): void;
  /** Passes all checks that were noted once more, as who sent it is now; rejects with what they throw. */
  passAgain(): Promise<void>;
}

/** Throws where a viewer may not do what was asked for. */
export type Check = (viewer: Viewer | null) => void;

const identities = new WeakMap<object, RequestIdentity>();

/** Who sent the request: gives it an identity that looks the viewer up with `find` when first asked, later with `findLater`. */
export function identify(
  request: object,
  find: () => Promise<Viewer | null>,
  findLater: () => Promise<Viewer | null> = find,
): void {
  let found: Promise<Viewer | null> | undefined;
  let known: Viewer | null = null;
  let tried = false;
  const checks: Check[] = [];
  identities.set(request, {
    viewer: () => (found ??= find().then((viewer) => (known = viewer))),
    known: () => known,
    takeCredentialTry() {
      if (tried) return false;
      tried = true;
      return true;
    },
    passed: (check) => void checks.push(check),
    async passAgain() {
      const viewer = await findLater();
      for (const check of checks) check(viewer);
    },
  });
}

/** The identity of a request that passed the middleware; throws for any other, so that nothing runs unidentified. */
export function identityOf(request: object): RequestIdentity {
  const identity = identities.get(request);
  if (!identity) throw new Error('The request was not identified.');
  return identity;
}
