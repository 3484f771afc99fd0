import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AccountsModule } from './features/accounts/index.js';
import { AreasModule } from './features/areas/index.js';
import { ContinuationModule } from './features/continuation/index.js';
import { DirectoryModule } from './features/directory/index.js';
import { DocumentsModule } from './features/documents/index.js';
import { GapsModule } from './features/gaps/index.js';
import { HistoryModule } from './features/history/index.js';
import { ImportModule } from './features/import/index.js';
import { InstallationModule } from './features/installation/index.js';
import { NetworkModule } from './features/network/index.js';
import { TiesModule } from './features/ties/index.js';
import { VocabularyModule } from './features/vocabulary/index.js';
import { apiModule } from './graphql/graphql.module.js';
import { HealthModule } from './health/health.module.js';
import { clientFiles } from './http/client-files.js';
import { ErrorFilter } from './http/error-filter.js';
import { PolicyGuard } from './policy/index.js';
import { CoreModule } from './startup/core.module.js';
import type { Foundation } from './startup/core.module.js';

const FEATURES = [
  AccountsModule,
  AreasModule,
  ContinuationModule,
  DirectoryModule,
  DocumentsModule,
  GapsModule,
  HistoryModule,
  ImportModule,
  InstallationModule,
  NetworkModule,
  TiesModule,
  VocabularyModule,
];

/** The whole program: every feature, behind one policy and one form of errors. */
@Module({})
export class AppModule {
  static on(foundation: Foundation): DynamicModule {
    return {
      module: AppModule,
      imports: [CoreModule.on(foundation), apiModule(), HealthModule, ...FEATURES, ...clientFiles()],
      providers: [
        { provide: APP_GUARD, useClass: PolicyGuard },
        { provide: APP_FILTER, useClass: ErrorFilter },
      ],
    };
  }
}
