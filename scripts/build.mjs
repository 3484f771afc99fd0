// `npm run build`: generates and builds what has changed since the last time, and says what that was.
import { ensureBuilt } from './lib/build.mjs';
import { runMain } from './lib/fault.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { parseOptions } from './lib/options.mjs';
import { root } from './lib/paths.mjs';
import { findRuntime, requireScriptNode } from './lib/runtime.mjs';

await runMain(async () => {
  requireScriptNode();
  parseOptions(process.argv.slice(2), {});
  ensureInstalled();
  const done = await ensureBuilt(findRuntime(root), { say: console.log });
  if (done.length === 0) console.log('Es hat sich nichts geändert.');
  return 0;
});
