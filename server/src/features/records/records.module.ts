import { Module } from '@nestjs/common';
import { ChangeAnswers } from './change-answers.js';

/** What every feature on records shares: names, visibility, answers of mutations. */
@Module({ providers: [ChangeAnswers], exports: [ChangeAnswers] })
export class RecordsModule {}
