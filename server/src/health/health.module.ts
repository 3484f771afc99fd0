import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';

/** The program's pulse. */
@Module({ controllers: [HealthController] })
export class HealthModule {}
