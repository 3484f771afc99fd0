export { VocabularyModule } from './vocabulary.module.js';
export { VOCABULARY_FILE, VocabularyFileFault, acceptVocabulary, readVocabularyFile } from './vocabulary-file.js';
export type { InstalledVocabulary } from './vocabulary-file.js';
