import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { publicAddress, settingsOfThisProcess } from './config/index.js';
import { probePort } from './startup/port.js';
import { runProgram } from './startup/run-program.js';
import { untilAskedToEnd } from './startup/until-asked-to-end.js';

// saves a quarter of the start; where it cannot be written, everything is compiled as before
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/quartiersnetz/compiled'));

await runProgram(async () => {
  const settings = settingsOfThisProcess();
  await probePort(settings);
  const asked = untilAskedToEnd();
  // loaded only now, so that a wrong setting or a taken port is told at once
  const { createApplication } = await import('./startup/application.js');
  const { loadExamplesOnce } = await import('./startup/load-examples.js');
  const application = await createApplication(settings);
  try {
    await loadExamplesOnce(application.foundation);
    const port = await application.listen();
    process.stdout.write(`READY ${publicAddress(settings, port)}\n`);
    const link = await application.firstLink();
    if (link !== null) process.stdout.write(`Erste Anmeldung (gilt eine Stunde und nur einmal): ${link}\n`);
    await asked;
  } finally {
    await application.close();
  }
});
