import type { Capability } from '../kernel/viewer.js';

/** Where the arguments of a root field name the area that it is about. */
export type AreaPlace = 'areaId' | 'id' | 'input.areaId' | 'input.id';

/** What a root field asks for. */
export interface Rule {
  readonly capability: Capability;
  /** Required for capabilities in an area. */
  readonly area?: AreaPlace;
  /** What is asked for where the place is empty, for fields whose area may be left out. */
  readonly withoutArea?: Capability;
}

const PUBLIC: Rule = { capability: 'public' };
const SIGNED_IN: Rule = { capability: 'signed-in' };
const ADMINISTER: Rule = { capability: 'installation.administer' };
const READ: Rule = { capability: 'area.read', area: 'areaId' };
const EDIT: Rule = { capability: 'area.edit', area: 'input.areaId' };

/**
 * Every root field of the schema with what it asks for; a field without an entry is refused, and a test walks the schema.
 * What belongs to the area is checked again record by record in the services.
 */
export const POLICY: Readonly<Record<string, Rule>> = {
  'Query.installation': PUBLIC,
  'Query.session': PUBLIC,
  'Query.signInLink': PUBLIC,
  'Mutation.signIn': PUBLIC,
  'Mutation.redeemSignInLink': PUBLIC,
  'Mutation.signOut': PUBLIC,

  'Query.vocabularies': SIGNED_IN,
  'Query.importSheets': SIGNED_IN,
  'Query.areas': SIGNED_IN,
  'Query.area': { capability: 'area.read', area: 'id' },
  'Mutation.createArea': ADMINISTER,
  'Mutation.updateArea': { capability: 'area.edit', area: 'input.id' },
  'Mutation.deleteArea': ADMINISTER,
  'Mutation.createMandate': EDIT,
  'Mutation.updateMandate': EDIT,
  'Mutation.deleteMandate': EDIT,

  'Query.actors': READ,
  'Query.actor': READ,
  'Query.actorAt': READ,
  'Query.persons': READ,
  'Query.person': READ,
  'Query.search': READ,
  'Mutation.createActor': EDIT,
  'Mutation.updateActor': EDIT,
  'Mutation.deleteActor': EDIT,
  'Mutation.changeActors': EDIT,
  'Mutation.createPerson': EDIT,
  'Mutation.updatePerson': EDIT,
  'Mutation.deletePerson': EDIT,
  'Mutation.createPost': EDIT,
  'Mutation.updatePost': EDIT,
  'Mutation.deletePost': EDIT,
  'Mutation.assignPost': EDIT,
  'Mutation.updateMembership': EDIT,
  'Mutation.deleteMembership': EDIT,
  'Mutation.createContactPoint': EDIT,
  'Mutation.updateContactPoint': EDIT,
  'Mutation.deleteContactPoint': EDIT,

  'Query.tie': READ,
  'Query.ties': READ,
  'Mutation.createTie': EDIT,
  'Mutation.updateTie': EDIT,
  'Mutation.endTie': EDIT,
  'Mutation.deleteTie': EDIT,

  'Query.changes': READ,
  'Query.history': READ,
  'Query.undoState': READ,
  'Mutation.undo': EDIT,
  'Mutation.redo': EDIT,

  'Query.network': READ,
  'Query.networkFindings': READ,
  'Query.arrangement': READ,
  'Mutation.rearrange': EDIT,
  'Mutation.placeActors': EDIT,
  'Mutation.restoreArrangement': EDIT,

  'Query.continuation': READ,
  'Query.qmTies': READ,
  'Query.qmTie': READ,
  'Query.conversationList': READ,
  'Query.withoutActors': READ,
  'Query.handoverSheets': READ,
  'Query.succession': READ,
  'Query.successorSet': READ,
  'Subscription.successionSearch': READ,
  'Mutation.createTaskPlan': EDIT,
  'Mutation.createTaskPlans': EDIT,
  'Mutation.updateTaskPlan': EDIT,
  'Mutation.deleteTaskPlan': EDIT,
  'Mutation.createCandidate': EDIT,
  'Mutation.updateCandidate': EDIT,
  'Mutation.deleteCandidate': EDIT,
  'Mutation.createContribution': EDIT,
  'Mutation.updateContribution': EDIT,
  'Mutation.deleteContribution': EDIT,
  'Mutation.createSuccessionScenario': EDIT,
  'Mutation.updateSuccessionScenario': EDIT,
  'Mutation.deleteSuccessionScenario': EDIT,
  'Mutation.createFinancingPart': EDIT,
  'Mutation.updateFinancingPart': EDIT,
  'Mutation.deleteFinancingPart': EDIT,
  'Mutation.saveTaskOffer': EDIT,
  'Mutation.deleteTaskOffer': EDIT,
  'Mutation.saveTaskHandover': EDIT,
  'Mutation.deleteTaskHandover': EDIT,
  'Mutation.saveTieHandover': EDIT,
  'Mutation.deleteTieHandover': EDIT,
  'Mutation.saveAnchorPoint': EDIT,
  'Mutation.deleteAnchorPoint': EDIT,
  'Mutation.saveContinuationStep': EDIT,
  'Mutation.deleteContinuationStep': EDIT,

  'Query.gapReport': READ,
  'Query.networkChange': READ,
  'Query.gapTasks': READ,
  // whoever may not give a task to anybody need not know who works here
  'Query.accountsOfArea': { capability: 'area.edit', area: 'areaId' },
  'Subscription.gapReportDraws': READ,
  'Mutation.takeOnGap': EDIT,
  'Mutation.changeGapTask': EDIT,
  'Mutation.dropGapTask': EDIT,
  'Mutation.dismissGap': EDIT,
  'Mutation.restoreGap': EDIT,

  // whoever may read an area may print it; that it was done is noted
  'Mutation.createDocumentTicket': { capability: 'area.read', area: 'input.areaId' },

  // a file that names its areas itself may create areas
  'Query.importPlan': { capability: 'area.edit', area: 'areaId', withoutArea: 'installation.administer' },
  'Mutation.createUploadTicket': {
    capability: 'area.edit',
    area: 'input.areaId',
    withoutArea: 'installation.administer',
  },
  // the plan names the areas, so the service asks for the right in each of them
  'Mutation.applyImport': SIGNED_IN,
};

/** The rule of a root field, or undefined: then it is refused. */
export const ruleOf = (type: string, field: string): Rule | undefined => {
  const key = `${type}.${field}`;
  return Object.hasOwn(POLICY, key) ? POLICY[key] : undefined;
};

/** Root fields of a schema that the table does not know, as `Query.name`. */
export const fieldsWithoutRule = (fields: readonly string[]): readonly string[] =>
  fields.filter((field) => !Object.hasOwn(POLICY, field));
