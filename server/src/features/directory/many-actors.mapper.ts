import type { ChangeActorsInput, ChangeActorsResult } from '../../generated/resolvers.js';
import { userErrorAnswer } from '../../graphql/change-result.js';
import type { ManyActorsChange, ManyChanged } from './many-actors.service.js';

/** The wanted change in the terms of the service. */
export const toManyActorsChange = ({ areaId, ids, sector, addTopic }: ChangeActorsInput): ManyActorsChange => ({
  areaId,
  ids,
  sector,
  addTopic: addTopic ?? undefined,
});

/** Runs the change and answers with how many were changed or with the user's error; throws every other error. */
export async function manyActorsAnswer(run: () => Promise<ManyChanged>): Promise<ChangeActorsResult> {
  try {
    return { __typename: 'ActorsChanged', ...(await run()) };
  } catch (error) {
    const answer = userErrorAnswer(error);
    // versions are read and written in one transaction, and nothing is deleted
    if (answer === null || answer.__typename === 'StillNeeded' || answer.__typename === 'Conflict') throw error;
    return answer;
  }
}
