import { publicAddress, settingsOfThisProcess } from './config/index.js';
import { createApplication, probePort } from './startup/application.js';
import { loadExamplesOnce } from './startup/load-examples.js';
import { runProgram } from './startup/run-program.js';
import { untilAskedToEnd } from './startup/until-asked-to-end.js';

await runProgram(async () => {
  const settings = settingsOfThisProcess();
  await probePort(settings);
  const application = await createApplication(settings);
  const asked = untilAskedToEnd();
  try {
    await loadExamplesOnce(application.foundation);
    const port = await application.listen();
    const address = publicAddress(settings, port);
    process.stdout.write(`READY ${address}\n`);
    const link = await application.firstLink();
    if (link !== null) process.stdout.write(`Erste Anmeldung (gilt eine Stunde und nur einmal): ${link}\n`);
    await asked;
  } finally {
    await application.close();
  }
});
