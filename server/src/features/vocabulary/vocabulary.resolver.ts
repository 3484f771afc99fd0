import type { VocabularySet } from '@quartiersnetz/graph-schema';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import type { Vocabulary } from '../../generated/resolvers.js';
import { VOCABULARIES } from '../../kernel/tokens.js';
import { toVocabularies } from './vocabulary.mapper.js';

@Resolver()
export class VocabularyResolver {
  private readonly answer: Vocabulary[];

  constructor(@Inject(VOCABULARIES) vocabularies: VocabularySet) {
    this.answer = toVocabularies(vocabularies);
  }

  @Query('vocabularies')
  vocabularies(): Vocabulary[] {
    return this.answer;
  }
}
