import type { FragmentType } from '../../../generated/index.js';
import { readFragment } from '../../../generated/index.js';
import type { Succession } from '../types.js';
import { SuccessionFragment, SuccessorSetFragment } from './queries.js';

/** A search as query and subscription answer it, with its sets laid open. */
export function readSuccession(answer: FragmentType<typeof SuccessionFragment>): Succession {
  const succession = readFragment(SuccessionFragment, answer);
  const { result } = succession;
  return {
    ...succession,
    result: result === null ? null : { ...result, sets: readFragment(SuccessorSetFragment, result.sets) },
  };
}
