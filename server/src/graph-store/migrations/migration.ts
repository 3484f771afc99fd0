import type { EngineWrite } from '../engine.port.js';

/** One step of the stored model, the same for every engine; runs in one transaction with the new version. */
export interface ModelMigration {
  readonly version: number;
  readonly name: string;
  up(write: EngineWrite): Promise<void>;
}
