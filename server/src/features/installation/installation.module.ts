import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { InstallationResolver } from './installation.resolver.js';

/** What everybody may know about the running program. */
@Module({ imports: [AccountsModule], providers: [InstallationResolver] })
export class InstallationModule {}
