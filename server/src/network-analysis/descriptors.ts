import { FIGURES } from './descriptors/figures.js';
import { GROUP_FIGURES } from './descriptors/group-figures.js';
import { ACTOR_MEASURES } from './descriptors/actor-measures.js';
import { GAP_TYPES } from './descriptors/gaps.js';
import { SET_MEASURES } from './descriptors/sets.js';
import type { Descriptor } from './descriptors/descriptor.js';

export type { Descriptor } from './descriptors/descriptor.js';

/** The glossary of everything that is measured and shown; the same word always means the same figure (decisions.md 12). */
export const DESCRIPTORS: readonly Descriptor[] = [
  ...FIGURES,
  ...GROUP_FIGURES,
  ...ACTOR_MEASURES,
  ...SET_MEASURES,
  ...GAP_TYPES,
];

const byId = new Map(DESCRIPTORS.map((descriptor) => [descriptor.id, descriptor]));

/** The descriptor of a figure, a measure or a gap type; undefined for an unknown id. */
export const descriptorOf = (id: string): Descriptor | undefined => byId.get(id);
