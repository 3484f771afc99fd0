import type { ChangeActorsInput, ChangeActorsResult } from '../../generated/resolvers.js';
import { userErrorAnswer } from '../../graphql/change-result.js';
import { ActorsInDispute } from './many-actors.service.js';
import type { ManyActorsChange, ManyChanged } from './many-actors.service.js';

/** The wanted change in the terms of the service. */
export const toManyActorsChange = ({ areaId, actors, sector, addTopic }: ChangeActorsInput): ManyActorsChange => ({
  areaId,
  versions: new Map(actors.map(({ id, expectedVersion }) => [id, expectedVersion])),
  sector,
  addTopic: addTopic ?? undefined,
});

/** Runs the change and answers with how many were changed or with the user's error; throws every other error. */
export async function manyActorsAnswer(run: () => Promise<ManyChanged>): Promise<ChangeActorsResult> {
  try {
    return { __typename: 'ActorsChanged', ...(await run()) };
  } catch (error) {
    if (error instanceof ActorsInDispute) return conflictAnswer(error);
    const answer = userErrorAnswer(error);
    // disputes are found before anything is written, and nothing is deleted
    if (answer === null || answer.__typename === 'StillNeeded' || answer.__typename === 'Conflict') throw error;
    return answer;
  }
}

const conflictAnswer = ({ code, message, conflicts }: ActorsInDispute): ChangeActorsResult => ({
  __typename: 'ActorsConflict',
  code,
  message,
  conflicts: conflicts.map(({ fields, onlyMine, onlyTheirs, ...facts }) => ({
    ...facts,
    code,
    message: 'Der Bereich wurde inzwischen anders gesetzt.',
    fields: [...fields],
    onlyMine: [...onlyMine],
    onlyTheirs: [...onlyTheirs],
  })),
});
