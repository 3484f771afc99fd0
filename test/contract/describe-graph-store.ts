import { describeDeletion } from './parts/deletion.js';
import { describeLog } from './parts/log.js';
import { describeMany } from './parts/many.js';
import { describeModel } from './parts/model.js';
import { describeReading } from './parts/reading.js';
import { describeSharing } from './parts/sharing.js';
import { describeUndo } from './parts/undo.js';
import { describeValues } from './parts/values.js';
import { withStore } from './parts/setup.js';
import type { MakeEngine } from './parts/setup.js';

/** The contract of the graph store; every engine runs it, with this many runs of random commands. */
export function describeGraphStore(name: string, make: MakeEngine, modelRuns: number): void {
  describe(`graph store on ${name}`, () => {
    const subject = withStore(make);
    describeValues(subject);
    describeDeletion(subject);
    describeReading(subject);
    describeMany(subject);
    describeLog(subject);
    describeSharing(subject);
    describeUndo(subject);
    describeModel(subject, modelRuns);
  });
}
