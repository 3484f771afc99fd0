import { runProgram } from '../startup/run-program.js';
import { analyseCall } from './analyse/arguments.js';
import { readJson } from './analyse/json-file.js';
import { measure } from './analyse/measure.js';
import { referenceNetwork } from './analyse/reference-network.js';
import { verstetigung } from './analyse/verstetigung.js';

/** Writes to stdout and waits until it is taken: a process that ends before would cut off what is on its way. */
const print = (text: string): Promise<void> =>
  new Promise((done, fail) => {
    process.stdout.once('error', fail);
    process.stdout.write(text, () => done());
  });

// npm run analyse -- FILE.json: measures a network that lies in a file; opens no data directory and no network.
await runProgram(async () => {
  const call = analyseCall(process.argv.slice(2));
  const file = await readJson(call.path);
  const answer =
    call.kind === 'succession' ? verstetigung(file) : measure(referenceNetwork(file), call.measures, call.time);
  await print(`${JSON.stringify(answer, null, 1)}\n`);
});
