import { graphql } from '../../../generated/index.js';

export const CONVERSATIONS = graphql(`
  query ConversationLists($areaId: ID!, $actorId: ID) {
    conversationList(areaId: $areaId, actorId: $actorId) {
      candidateId
      actor {
        id
        name
        shortName
        class
        kind
        sector
      }
      opening
      questions {
        taskPlanId
        task
        title
        hoursPerWeek
        mandatory
        reason
        about
        question
        followUps
      }
      closing
      todo
    }
  }
`);
