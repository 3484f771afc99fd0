import { InvalidSettings, settingsOfThisProcess } from '../config/index.js';
import { storeCopy } from './store-copy/copy.js';

// npm run store:copy -- --from embedded --to neo4j: moves an installation to the other engine.
try {
  process.exitCode = await storeCopy(process.argv.slice(2), settingsOfThisProcess(), (line) => console.log(line));
} catch (error) {
  if (!(error instanceof InvalidSettings)) throw error;
  console.log(error.message);
  process.exitCode = 1;
}
