import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { identityOf } from '../http/request-identity.js';
import { NotSignedIn } from '../kernel/errors.js';
import type { Viewer } from '../kernel/viewer.js';
import { httpOf } from './graphql-context.js';

/** The signed-in viewer as a parameter of a resolver or controller, as the policy guard found it. Throws NotSignedIn. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const viewer = identityOf(httpOf(context).req).known();
  if (!viewer) throw new NotSignedIn();
  return viewer;
});
