import type { VocabularySet } from '@quartiersnetz/graph-schema';
import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { Settings } from '../config/index.js';
import type { GraphStore } from '../graph-store/graph-store.port.js';
import type { Clock } from '../kernel/clock.js';
import type { Log } from '../kernel/log.js';
import { CLOCK, GRAPH_STORE, LOG, SETTINGS, VOCABULARIES } from '../kernel/tokens.js';

/** What the house stands on; made before the framework starts. */
export interface Foundation {
  readonly settings: Settings;
  readonly store: GraphStore;
  readonly vocabularies: VocabularySet;
  readonly clock: Clock;
  readonly log: Log;
}

/** Hands the foundation to every feature. */
@Global()
@Module({})
export class CoreModule {
  static on({ settings, store, vocabularies, clock, log }: Foundation): DynamicModule {
    const providers = [
      { provide: SETTINGS, useValue: settings },
      { provide: GRAPH_STORE, useValue: store },
      { provide: VOCABULARIES, useValue: vocabularies },
      { provide: CLOCK, useValue: clock },
      { provide: LOG, useValue: log },
    ];
    return { module: CoreModule, providers, exports: providers };
  }
}
