import { Module } from '@nestjs/common';
import { VocabularyResolver } from './vocabulary.resolver.js';

/** The words of this installation, shipped and own. */
@Module({ providers: [VocabularyResolver] })
export class VocabularyModule {}
