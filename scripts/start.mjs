// `npm start`: installs, generates and builds what is missing or has changed, then runs the server in the foreground.
import { ensureBuilt } from './lib/build.mjs';
import { runMain } from './lib/fault.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { launch } from './lib/launch.mjs';
import { parseOptions, portOf } from './lib/options.mjs';
import { fromCaller, programEnvironment } from './lib/paths.mjs';
import { findRuntime, requireScriptNode } from './lib/runtime.mjs';
import { root } from './lib/paths.mjs';

const OPTIONS = {
  port: { hint: 'N', check: portOf, wants: 'eine Zahl von 0 bis 65535' },
  data: { hint: 'DIR' },
  empty: {},
};

await runMain(async () => {
  requireScriptNode();
  const options = parseOptions(process.argv.slice(2), OPTIONS);
  ensureInstalled();
  const runtime = findRuntime(root);
  await ensureBuilt(runtime, { say: console.error });
  const env = programEnvironment();
  if (options.port !== undefined) env.QN_PORT = String(options.port);
  if (options.data !== undefined) env.QN_DATA = fromCaller(options.data);
  if (options.empty) env.QN_EMPTY = '1';
  return launch(runtime, ['server/dist/main.js'], { env });
});
