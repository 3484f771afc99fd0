import type { ApplyImportResult } from '../../generated/resolvers.js';
import { userErrorAnswer } from '../../graphql/change-result.js';
import type { AppliedImport } from './import.service.js';
import { appliedSentence } from './plan-counts.js';

/** Runs an import and answers with what was done or with the user's error; throws every other error. */
export async function applyAnswer(run: () => Promise<AppliedImport>): Promise<ApplyImportResult> {
  try {
    const { changeSetId, areaId, counts } = await run();
    return {
      __typename: 'ImportApplied',
      changeSetId,
      areaId,
      created: counts.NEW,
      changed: counts.CHANGED,
      unchanged: counts.UNCHANGED,
      skipped: counts.ERROR,
      sentence: appliedSentence(counts),
    };
  } catch (error) {
    const answer = userErrorAnswer(error);
    if (answer === null || answer.__typename === 'StillNeeded') throw error;
    return answer;
  }
}
