import type { Viewer } from '../kernel/viewer.js';

/** What the program knows about who sent a request; looked up at most once per request. */
export interface RequestIdentity {
  /** The signed-in viewer, or null. */
  viewer(): Promise<Viewer | null>;
  /** Viewer as found by `viewer()` before; null where nobody asked or nobody is signed in. */
  known(): Viewer | null;
  /** Takes the one try at a credential that a request has; false if it was taken before. */
  takeCredentialTry(): boolean;
}

const identities = new WeakMap<object, RequestIdentity>();

/** Who sent the request: gives it an identity that looks the viewer up with `find` when first asked. */
export function identify(request: object, find: () => Promise<Viewer | null>): void {
  let found: Promise<Viewer | null> | undefined;
  let known: Viewer | null = null;
  let tried = false;
  identities.set(request, {
    viewer: () => (found ??= find().then((viewer) => (known = viewer))),
    known: () => known,
    takeCredentialTry() {
      if (tried) return false;
      tried = true;
      return true;
    },
  });
}

/** The identity of a request that passed the middleware; throws for any other, so that nothing runs unidentified. */
export function identityOf(request: object): RequestIdentity {
  const identity = identities.get(request);
  if (!identity) throw new Error('The request was not identified.');
  return identity;
}
