/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Areas {\n    areas {\n      id\n      version\n      name\n      shortName\n      nature\n      place\n      programme\n      fundingFrom\n      fundingUntil\n      mandates {\n        id\n        version\n        role\n        actorId\n        actorName\n        since\n        until\n        optionUntil\n        funder\n        component\n      }\n      sequence\n    }\n  }\n": typeof types.AreasDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query Search($areaId: ID!, $text: String!) {\n    search(areaId: $areaId, text: $text) {\n      kind\n      id\n      targetId\n      name\n      hint\n      actorClass\n      actorKind\n      sector\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query Session {\n    session {\n      accountId\n      name\n      email\n      initials\n      administrator\n    }\n    installation {\n      version\n      awaitsAdministrator\n    }\n  }\n": typeof types.SessionDocument,
    "\n  query Vocabularies {\n    vocabularies {\n      name\n      label\n      terms {\n        id\n        label\n        short\n        code\n        colour\n        sphere\n        outline\n        glyph\n        verb\n        inverse\n        directed\n        measured\n        line\n        retired\n      }\n    }\n  }\n": typeof types.VocabulariesDocument,
    "\n  query SignInLink($token: String!) {\n    signInLink(token: $token) {\n      valid\n      expiresAt\n      createsAdministrator\n    }\n  }\n": typeof types.SignInLinkDocument,
    "\n  mutation RedeemSignInLink($input: RedeemSignInLinkInput!) {\n    redeemSignInLink(input: $input) {\n      __typename\n      ... on SignedIn {\n        session {\n          accountId\n        }\n      }\n      ... on UserError {\n        code\n        message\n      }\n      ... on InvalidInput {\n        faults {\n          field\n          message\n        }\n      }\n    }\n  }\n": typeof types.RedeemSignInLinkDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        session {\n          accountId\n        }\n      }\n      ... on UserError {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  query Actor($id: ID!, $areaId: ID!) {\n    actor(id: $id, areaId: $areaId) {\n      id\n      version\n      class\n      name\n      shortName\n      kind\n      sector\n      steeringLevel\n      description\n      topics\n      founded\n      since\n      until\n      legalForm\n      power\n      public\n      temporary\n      note\n      ring\n      isQm\n      ended\n      lastConfirmed\n      contactPoints {\n        ...ContactPointFields\n      }\n      posts {\n        id\n        version\n        actorId\n        actorName\n        title\n        since\n        until\n        contactPoints {\n          ...ContactPointFields\n        }\n        holders {\n          id\n          version\n          postId\n          postTitle\n          actorId\n          actorName\n          personId\n          personName\n          since\n          until\n          current\n        }\n      }\n      ties {\n        id\n        version\n        kind\n        verb\n        outgoing\n        otherId\n        otherName\n        otherShortName\n        otherClass\n        otherKind\n        otherSector\n        otherIsQm\n        intensity\n        since\n        until\n        evidence\n        lastConfirmedAt\n        stale\n        current\n      }\n      citations {\n        id\n        factId\n        sourceId\n        sourceTitle\n        quote\n        page\n        date\n      }\n      createdAt\n      changedAt\n    }\n  }\n": typeof types.ActorDocument,
    "\n  fragment ContactPointFields on ContactPoint {\n    id\n    version\n    ownerId\n    channel\n    value\n    street\n    postcode\n    city\n    remark\n    contactKind\n    preferred\n  }\n": typeof types.ContactPointFieldsFragmentDoc,
    "\n  query ActorAt($id: ID!, $areaId: ID!, $at: DateTime!) {\n    actorAt(id: $id, areaId: $areaId, at: $at) {\n      at\n      name\n      class\n      kind\n      sector\n      shortName\n      description\n      since\n      until\n      ties {\n        id\n        verb\n        otherName\n        intensity\n        since\n        until\n      }\n    }\n  }\n": typeof types.ActorAtDocument,
    "\n  mutation CreateActor($input: CreateActorInput!) {\n    createActor(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.CreateActorDocument,
    "\n  mutation UpdateActor($input: UpdateActorInput!) {\n    updateActor(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.UpdateActorDocument,
    "\n  mutation DeleteActor($input: DeleteInput!) {\n    deleteActor(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DeleteActorDocument,
    "\n  mutation CreateArea($input: CreateAreaInput!) {\n    createArea(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.CreateAreaDocument,
    "\n  mutation UpdateArea($input: UpdateAreaInput!) {\n    updateArea(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.UpdateAreaDocument,
    "\n  mutation DeleteArea($input: DeleteInput!) {\n    deleteArea(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DeleteAreaDocument,
    "\n  mutation CreateMandate($input: CreateMandateInput!) {\n    createMandate(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.CreateMandateDocument,
    "\n  mutation UpdateMandate($input: UpdateMandateInput!) {\n    updateMandate(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.UpdateMandateDocument,
    "\n  mutation DeleteMandate($input: DeleteInput!) {\n    deleteMandate(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DeleteMandateDocument,
    "\n  fragment ChangeAnswer on ChangeResult {\n    __typename\n    ... on Changed {\n      changeSetId\n      recordId\n      version\n    }\n    ... on UserError {\n      code\n      message\n    }\n    ... on InvalidInput {\n      faults {\n        field\n        code\n        message\n      }\n    }\n    ... on Conflict {\n      recordId\n      currentVersion\n      changedBy\n      changedAt\n      fields {\n        recordId\n        field\n        label\n        mine\n        theirs\n      }\n      onlyMine {\n        field\n        label\n        mine\n      }\n      onlyTheirs {\n        field\n        label\n        theirs\n      }\n    }\n    ... on StillNeeded {\n      neededBy\n    }\n  }\n": typeof types.ChangeAnswerFragmentDoc,
    "\n  mutation CreateContactPoint($input: CreateContactPointInput!) {\n    createContactPoint(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.CreateContactPointDocument,
    "\n  mutation UpdateContactPoint($input: UpdateContactPointInput!) {\n    updateContactPoint(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.UpdateContactPointDocument,
    "\n  mutation DeleteContactPoint($input: DeleteInput!) {\n    deleteContactPoint(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DeleteContactPointDocument,
    "\n  query ConversationLists($areaId: ID!, $actorId: ID) {\n    conversationList(areaId: $areaId, actorId: $actorId) {\n      candidateId\n      actor {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n      }\n      opening\n      questions {\n        taskPlanId\n        task\n        title\n        hoursPerWeek\n        mandatory\n        reason\n        about\n        question\n        followUps\n      }\n      closing\n      todo\n    }\n  }\n": typeof types.ConversationListsDocument,
    "\n  query Owners($areaId: ID!) {\n    accountsOfArea(areaId: $areaId) {\n      id\n      name\n    }\n  }\n": typeof types.OwnersDocument,
    "\n  query QmTies($areaId: ID!, $filter: QmTieFilter, $first: Int, $after: String) {\n    qmTies(areaId: $areaId, filter: $filter, first: $first, after: $after) {\n      rows {\n        tieId\n        contact {\n          id\n          name\n          shortName\n          class\n          kind\n          sector\n        }\n        kind\n        verb\n        strength\n        since\n        lastConfirmedAt\n        onlyQm\n        otherContacts\n        handover {\n          id\n          version\n          state\n          receiver {\n            id\n            name\n            shortName\n            class\n            kind\n            sector\n          }\n          date\n          metOn\n          spokeWithoutQmOn\n          commitmentsAcceptedOn\n          nextStep\n          nextStepDue\n          nextStepOverdue\n          ownerId\n          ownerName\n          note\n          missing\n        }\n        proposals {\n          actor {\n            id\n            name\n            shortName\n            class\n            kind\n            sector\n          }\n          reason\n        }\n        goesAlong\n      }\n      counts {\n        all\n        next\n        onlyQm\n        withoutReceiver\n        handedOver\n      }\n      notices {\n        code\n        sentence\n        advice\n      }\n      pageInfo {\n        endCursor\n        total\n      }\n    }\n  }\n": typeof types.QmTiesDocument,
    "\n  mutation CreateTaskPlan($input: CreateTaskPlanInput!) {\n    createTaskPlan(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.CreateTaskPlanDocument,
    "\n  mutation CreateTaskPlans($input: CreateTaskPlansInput!) {\n    createTaskPlans(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.CreateTaskPlansDocument,
    "\n  mutation UpdateTaskPlan($input: UpdateTaskPlanInput!) {\n    updateTaskPlan(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.UpdateTaskPlanDocument,
    "\n  mutation DeleteTaskPlan($input: DeleteInput!) {\n    deleteTaskPlan(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DeleteTaskPlanDocument,
    "\n  mutation CreateCandidate($input: CreateCandidateInput!) {\n    createCandidate(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.CreateCandidateDocument,
    "\n  mutation UpdateCandidate($input: UpdateCandidateInput!) {\n    updateCandidate(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.UpdateCandidateDocument,
    "\n  mutation DeleteCandidate($input: DeleteInput!) {\n    deleteCandidate(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DeleteCandidateDocument,
    "\n  mutation SaveTaskOffer($input: SaveTaskOfferInput!) {\n    saveTaskOffer(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.SaveTaskOfferDocument,
    "\n  mutation DeleteTaskOffer($input: DeleteInput!) {\n    deleteTaskOffer(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DeleteTaskOfferDocument,
    "\n  mutation CreateContribution($input: CreateContributionInput!) {\n    createContribution(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.CreateContributionDocument,
    "\n  mutation UpdateContribution($input: UpdateContributionInput!) {\n    updateContribution(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.UpdateContributionDocument,
    "\n  mutation DeleteContribution($input: DeleteInput!) {\n    deleteContribution(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DeleteContributionDocument,
    "\n  mutation CreateSuccessionScenario($input: CreateSuccessionScenarioInput!) {\n    createSuccessionScenario(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.CreateSuccessionScenarioDocument,
    "\n  mutation UpdateSuccessionScenario($input: UpdateSuccessionScenarioInput!) {\n    updateSuccessionScenario(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.UpdateSuccessionScenarioDocument,
    "\n  mutation DeleteSuccessionScenario($input: DeleteInput!) {\n    deleteSuccessionScenario(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DeleteSuccessionScenarioDocument,
    "\n  mutation SaveTaskHandover($input: SaveTaskHandoverInput!) {\n    saveTaskHandover(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.SaveTaskHandoverDocument,
    "\n  mutation DeleteTaskHandover($input: DeleteInput!) {\n    deleteTaskHandover(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DeleteTaskHandoverDocument,
    "\n  mutation SaveTieHandover($input: SaveTieHandoverInput!) {\n    saveTieHandover(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.SaveTieHandoverDocument,
    "\n  mutation DeleteTieHandover($input: DeleteInput!) {\n    deleteTieHandover(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DeleteTieHandoverDocument,
    "\n  mutation SaveAnchorPoint($input: SaveAnchorPointInput!) {\n    saveAnchorPoint(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.SaveAnchorPointDocument,
    "\n  mutation DeleteAnchorPoint($input: DeleteInput!) {\n    deleteAnchorPoint(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DeleteAnchorPointDocument,
    "\n  mutation SaveContinuationStep($input: SaveContinuationStepInput!) {\n    saveContinuationStep(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.SaveContinuationStepDocument,
    "\n  mutation DeleteContinuationStep($input: DeleteInput!) {\n    deleteContinuationStep(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DeleteContinuationStepDocument,
    "\n  mutation CreateFinancingPart($input: CreateFinancingPartInput!) {\n    createFinancingPart(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.CreateFinancingPartDocument,
    "\n  mutation UpdateFinancingPart($input: UpdateFinancingPartInput!) {\n    updateFinancingPart(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.UpdateFinancingPartDocument,
    "\n  mutation DeleteFinancingPart($input: DeleteInput!) {\n    deleteFinancingPart(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DeleteFinancingPartDocument,
    "\n  query Continuation($areaId: ID!) {\n    continuation(areaId: $areaId) {\n      areaId\n      sequence\n      day\n      qm {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n      }\n      notices {\n        code\n        sentence\n        advice\n      }\n      fundingEnd {\n        date\n        monthsLeft\n        withoutOption\n        sentence\n      }\n      stages {\n        id\n        version\n        stage\n        label\n        state\n        plannedFor\n        doneOn\n        note\n        overdue\n      }\n      tasks {\n        rows {\n          id\n          version\n          task\n          title\n          hoursPerWeek\n          importance\n          mandatory\n          costPerYear\n          note\n          covered\n          best\n          notAsked\n          coverSentence\n          handover {\n            id\n            version\n            taskPlanId\n            state\n            receiver {\n              id\n              name\n              shortName\n              class\n              kind\n              sector\n            }\n            date\n            metOn\n            workedWithoutQmOn\n            commitmentsAcceptedOn\n            nextStep\n            nextStepDue\n            nextStepOverdue\n            ownerId\n            ownerName\n            note\n            missing\n          }\n        }\n        columns {\n          id\n          version\n          actor {\n            id\n            name\n            shortName\n            class\n            kind\n            sector\n          }\n          hoursPerWeek\n          capacity\n          note\n          notAsked\n        }\n        offers {\n          id\n          version\n          candidateId\n          taskPlanId\n          sign\n          ability\n          willingness\n          excluded\n          exclusionNote\n          condition\n          hours\n          date\n          sourceId\n          sourceTitle\n          sentence\n        }\n        notAsked\n        hoursPerWeek\n        mandatory\n        mandatoryUncovered\n      }\n      contributions {\n        id\n        version\n        candidateId\n        actor {\n          id\n          name\n          shortName\n          class\n          kind\n          sector\n        }\n        kind\n        amount\n        year\n        willingness\n        date\n        sourceId\n        sourceTitle\n        note\n      }\n      financing {\n        parts {\n          id\n          version\n          funder\n          amount\n          year\n          state\n          taskPlanId\n          note\n        }\n        costPerYear\n        tasksWithoutCost\n        years {\n          year\n          applied\n          granted\n          open\n        }\n      }\n      anchors {\n        id\n        version\n        anchor\n        label\n        state\n        actor {\n          id\n          name\n          shortName\n          class\n          kind\n          sector\n        }\n        text\n      }\n      anchorsSettled\n      handover {\n        tasks {\n          total\n          planned\n          underWay\n          handedOver\n        }\n        ties {\n          total\n          planned\n          underWay\n          handedOver\n        }\n        pace {\n          onTrack\n          headline\n          sentence\n        }\n      }\n      scenarios {\n        id\n        version\n        savedOn\n        changedSince\n        name\n        k\n        fMax\n        tauAbility\n        tauWillingness\n        removedActors {\n          id\n          name\n          shortName\n          class\n          kind\n          sector\n        }\n        members {\n          id\n          actor {\n            id\n            name\n            shortName\n          }\n        }\n        gone\n        note\n      }\n    }\n  }\n": typeof types.ContinuationDocument,
    "\n  query ContinuationNames($areaId: ID!) {\n    network(areaId: $areaId) {\n      actors {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n      }\n      ties {\n        id\n        from\n        to\n        kind\n      }\n    }\n  }\n": typeof types.ContinuationNamesDocument,
    "\n  fragment SuccessionParts on Succession {\n    day\n    state\n    assumptions {\n      k\n      fMax\n      fMaxIsDefault\n      tauAbility\n      tauWillingness\n      removedActors {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n      }\n    }\n    notices {\n      code\n      sentence\n      advice\n    }\n    progress {\n      share\n      secondsLeft\n    }\n    result {\n      size\n      exact\n      lowerBound\n      combinations {\n        size\n        examined\n        feasible\n      }\n      sentence\n      relaxations {\n        kind\n        taskPlanIds\n        fMax\n        sentence\n      }\n      sets {\n        ...SuccessorSetParts\n      }\n      notChosen {\n        candidateId\n        actor {\n          id\n          name\n          shortName\n        }\n        reasons {\n          code\n          sentence\n        }\n      }\n      singles {\n        candidateId\n        fragmentation\n        recoveryPairs\n        byK {\n          k\n          fragmentation\n        }\n      }\n      fragmentationWithQm\n      fragmentationWithoutQm\n      mandatoryHours\n    }\n  }\n": typeof types.SuccessionPartsFragmentDoc,
    "\n  fragment SuccessorSetParts on SuccessorSet {\n    letter\n    best\n    members {\n      candidateId\n      actor {\n        id\n        name\n        shortName\n      }\n      hoursPerWeek\n      hoursUsed\n    }\n    assignment {\n      taskPlanId\n      candidateId\n      ability\n      willingness\n    }\n    mandatoryCovered\n    mandatory\n    openMandatory\n    openOthers\n    committed\n    conditional\n    signalled\n    freeHours\n    neededHours\n    hoursUnknown\n    recoveryPairs\n    recoveryNearness\n    fragmentation\n    worstFragmentation\n    worstLoss\n    reinforcement {\n      candidateId\n      actor {\n        id\n        name\n        shortName\n      }\n      worstFragmentation\n    }\n    joins {\n      candidateId\n      contact {\n        id\n        name\n        shortName\n      }\n      actorsJoined\n    }\n  }\n": typeof types.SuccessorSetPartsFragmentDoc,
    "\n  query Succession($areaId: ID!, $parameters: SuccessionParameters) {\n    succession(areaId: $areaId, parameters: $parameters) {\n      ...SuccessionParts\n    }\n  }\n": typeof types.SuccessionDocument,
    "\n  subscription SuccessionSearch($areaId: ID!, $parameters: SuccessionParameters) {\n    successionSearch(areaId: $areaId, parameters: $parameters) {\n      ...SuccessionParts\n    }\n  }\n": typeof types.SuccessionSearchDocument,
    "\n  query SuccessorSet($areaId: ID!, $parameters: SuccessionParameters, $members: [ID!]!) {\n    successorSet(areaId: $areaId, parameters: $parameters, members: $members) {\n      ...SuccessorSetParts\n    }\n  }\n": typeof types.SuccessorSetDocument,
    "\n  query HandoverSheets($areaId: ID!) {\n    handoverSheets(areaId: $areaId) {\n      actor {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n      }\n      summary\n      contacts\n      tasks {\n        id\n        title\n        hoursPerWeek\n        mandatory\n        handover {\n          state\n          date\n          note\n        }\n      }\n      ties {\n        tie {\n          tieId\n          contact {\n            id\n            name\n            shortName\n            class\n            kind\n            sector\n          }\n          verb\n          strength\n          since\n          lastConfirmedAt\n          onlyQm\n          handover {\n            state\n            date\n            note\n          }\n        }\n        contacts\n      }\n      promises {\n        title\n        sentence\n        firm\n      }\n      openPoints\n      nextSteps {\n        about\n        step\n        due\n        overdue\n        ownerName\n      }\n    }\n  }\n": typeof types.HandoverSheetsDocument,
    "\n  query WithoutActors($areaId: ID!, $actorIds: [ID!]!) {\n    withoutActors(areaId: $areaId, actorIds: $actorIds) {\n      day\n      removed {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n      }\n      notices {\n        code\n        sentence\n        advice\n      }\n      sentence\n      result {\n        before {\n          ...RemovalFigureParts\n        }\n        after {\n          ...RemovalFigureParts\n        }\n        pairsLost\n        pairsLostShare\n        components\n        orphaned {\n          id\n          name\n          shortName\n          class\n          kind\n          sector\n        }\n        aloneBefore {\n          id\n          name\n          shortName\n          class\n          kind\n          sector\n        }\n        tiesLost\n        tiesAtRisk\n      }\n    }\n  }\n": typeof types.WithoutActorsDocument,
    "\n  fragment RemovalFigureParts on RemovalFigures {\n    actors\n    components\n    isolated\n    pairs\n    connectedPairs\n    fragmentation\n    distanceFragmentation\n  }\n": typeof types.RemovalFigurePartsFragmentDoc,
    "\n  query Actors($areaId: ID!, $filter: ActorFilter, $sort: ActorSort, $after: String) {\n    actors(areaId: $areaId, filter: $filter, sort: $sort, first: 100, after: $after) {\n      rows {\n        id\n        version\n        class\n        name\n        shortName\n        kind\n        sector\n        ring\n        isQm\n        ties\n        lastConfirmed\n        ended\n        contactLabel\n        channels\n        hints\n      }\n      pageInfo {\n        endCursor\n        total\n      }\n      filteredOut\n      endedNotCounted\n      views {\n        all\n        qmOnly\n        stale\n        withoutContactPoint\n      }\n    }\n  }\n": typeof types.ActorsDocument,
    "\n  query Persons($areaId: ID!, $search: String, $after: String) {\n    persons(areaId: $areaId, search: $search, first: 100, after: $after) {\n      rows {\n        id\n        version\n        name\n        offices\n        channels\n        ended\n      }\n      pageInfo {\n        endCursor\n        total\n      }\n    }\n  }\n": typeof types.PersonsDocument,
    "\n  query CountActors($areaId: ID!, $filter: ActorFilter) {\n    actors(areaId: $areaId, filter: $filter, first: 1) {\n      pageInfo {\n        total\n      }\n    }\n  }\n": typeof types.CountActorsDocument,
    "\n  mutation ChangeActors($input: ChangeActorsInput!) {\n    changeActors(input: $input) {\n      __typename\n      ... on ActorsChanged {\n        changeSetId\n        changed\n        unchanged\n      }\n      ... on ActorsConflict {\n        conflicts {\n          recordId\n          currentVersion\n          changedBy\n          changedAt\n          fields {\n            field\n            theirs\n          }\n        }\n      }\n      ... on InvalidInput {\n        faults {\n          message\n        }\n      }\n      ... on UserError {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ChangeActorsDocument,
    "\n  mutation CreateDocumentTicket($input: DocumentTicketInput!) {\n    createDocumentTicket(input: $input) {\n      path\n      fileName\n    }\n  }\n": typeof types.CreateDocumentTicketDocument,
    "\n  query GapReport($areaId: ID!, $day: Day, $mergedSectors: [[TermId!]!]) {\n    gapReport(areaId: $areaId, day: $day, mergedSectors: $mergedSectors, first: 1) {\n      sequence\n      day\n      qm {\n        id\n        name\n      }\n      notices {\n        code\n        sentence\n        advice\n        step\n        day\n      }\n      basis\n      draws\n      drawsSentence\n      head {\n        ...Figure\n      }\n      brokerage {\n        total\n        sentence\n        pairs {\n          a\n          b\n          label\n          pairs\n          range {\n            low\n            high\n            text\n          }\n        }\n      }\n      figures {\n        ...Figure\n      }\n      sectorMatrix {\n        ...Matrix\n      }\n      sphereMatrix {\n        ...Matrix\n      }\n      counts {\n        open\n        taken\n        dismissed\n        sectorPairs\n        actors\n        structure\n        waitingForDraws\n      }\n    }\n  }\n": typeof types.GapReportDocument,
    "\n  fragment Figure on ReportFigure {\n    id\n    name\n    value\n    withQm\n    text\n    detail\n    sentence\n    trend {\n      day\n      value\n    }\n    trendSentence\n    range {\n      low\n      high\n      text\n      aside\n    }\n    explanation {\n      sentence\n      formula\n      unit\n      qmCounted\n      isolatesCounted\n      source\n    }\n  }\n": typeof types.FigureFragmentDoc,
    "\n  fragment Matrix on ReportMatrix {\n    groups {\n      id\n      members\n      label\n      code\n      actors\n      qmContacts\n    }\n    cells {\n      a\n      b\n      ties\n      sign\n      level\n      gapId\n      sentence\n    }\n    assessable\n    pairs\n    sentence\n    legend {\n      sign\n      label\n      cells\n    }\n    example\n  }\n": typeof types.MatrixFragmentDoc,
    "\n  query Gaps(\n    $areaId: ID!\n    $day: Day\n    $mergedSectors: [[TermId!]!]\n    $filter: GapFilter\n    $after: String\n    $before: String\n    $around: ID\n  ) {\n    gapReport(\n      areaId: $areaId\n      day: $day\n      mergedSectors: $mergedSectors\n      filter: $filter\n      first: 25\n      after: $after\n      before: $before\n      around: $around\n    ) {\n      sequence\n      gaps {\n        rows {\n          id\n          rank\n          family\n          type\n          severity\n          title\n          sentence\n          figures\n          advice\n          sectorsA\n          sectorsB\n          actors {\n            id\n            name\n            shortName\n            class\n            kind\n            sector\n          }\n          introducers {\n            actor {\n              id\n              name\n              shortName\n              class\n              kind\n              sector\n            }\n            reason\n          }\n          state\n          task {\n            id\n            version\n            title\n            owner {\n              id\n              name\n            }\n            dueOn\n            overdue\n          }\n          dismissal {\n            id\n            version\n            reason\n            by {\n              name\n            }\n            at\n          }\n          takeable\n          drawsSentence\n        }\n        startCursor\n        pageInfo {\n          endCursor\n          total\n        }\n      }\n    }\n  }\n": typeof types.GapsDocument,
    "\n  query CountGaps($areaId: ID!) {\n    gapReport(areaId: $areaId, first: 1) {\n      sequence\n      counts {\n        high\n      }\n    }\n  }\n": typeof types.CountGapsDocument,
    "\n  subscription GapReportDraws($areaId: ID!, $day: Day, $mergedSectors: [[TermId!]!]) {\n    gapReportDraws(areaId: $areaId, day: $day, mergedSectors: $mergedSectors) {\n      done\n      total\n      secondsLeft\n      result {\n        figures {\n          id\n        }\n      }\n    }\n  }\n": typeof types.GapReportDrawsDocument,
    "\n  query AccountsOfArea($areaId: ID!) {\n    accountsOfArea(areaId: $areaId) {\n      id\n      name\n    }\n  }\n": typeof types.AccountsOfAreaDocument,
    "\n  mutation TakeOnGap($input: TakeOnGapInput!) {\n    takeOnGap(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.TakeOnGapDocument,
    "\n  mutation ChangeGapTask($input: ChangeGapTaskInput!) {\n    changeGapTask(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.ChangeGapTaskDocument,
    "\n  mutation DropGapTask($input: DropGapTaskInput!) {\n    dropGapTask(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DropGapTaskDocument,
    "\n  mutation DismissGap($input: DismissGapInput!) {\n    dismissGap(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DismissGapDocument,
    "\n  mutation RestoreGap($input: DeleteInput!) {\n    restoreGap(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.RestoreGapDocument,
    "\n  query UndoState($areaId: ID!) {\n    undoState(areaId: $areaId) {\n      undo {\n        changeSetId\n        summary\n      }\n      redo {\n        changeSetId\n        summary\n      }\n    }\n  }\n": typeof types.UndoStateDocument,
    "\n  mutation Undo($input: UndoInput!) {\n    undo(input: $input) {\n      ...UndoAnswer\n    }\n  }\n": typeof types.UndoDocument,
    "\n  mutation Redo($input: UndoInput!) {\n    redo(input: $input) {\n      ...UndoAnswer\n    }\n  }\n": typeof types.RedoDocument,
    "\n  fragment UndoAnswer on UndoResult {\n    __typename\n    ... on Undone {\n      changeSetId\n      summary\n      leftOut {\n        recordId\n        label\n      }\n    }\n    ... on UserError {\n      code\n      message\n    }\n    ... on UndoConflict {\n      fields {\n        recordId\n        field\n        label\n        mine\n        theirs\n      }\n    }\n  }\n": typeof types.UndoAnswerFragmentDoc,
    "\n  query Changes($areaId: ID!, $before: Int) {\n    changes(areaId: $areaId, first: 50, before: $before) {\n      changeSetId\n      sequence\n      at\n      byName\n      summary\n      records\n      undoable\n      takenBack\n    }\n  }\n": typeof types.ChangesDocument,
    "\n  query History($recordId: ID!, $areaId: ID!) {\n    history(recordId: $recordId, areaId: $areaId) {\n      changeSetId\n      at\n      byName\n      operation\n      undoable\n      fields {\n        field\n        label\n        before\n        after\n      }\n    }\n  }\n": typeof types.HistoryDocument,
    "\n  mutation CreateUploadTicket($input: UploadTicketInput!) {\n    createUploadTicket(input: $input) {\n      ticket\n    }\n  }\n": typeof types.CreateUploadTicketDocument,
    "\n  query ImportPlan($id: ID!, $areaId: ID, $actions: [ImportAction!], $first: Int, $after: Int) {\n    importPlan(id: $id, areaId: $areaId) {\n      id\n      areaName\n      areaId\n      files {\n        name\n        sheet\n        rows\n        encoding\n        remarks\n      }\n      counts {\n        new\n        changed\n        unchanged\n        error\n      }\n      rows(first: $first, after: $after, actions: $actions) {\n        sheet\n        row\n        action\n        entry\n        changes {\n          field\n          label\n          before\n          after\n        }\n        faults {\n          column\n          value\n          message\n        }\n      }\n    }\n  }\n": typeof types.ImportPlanDocument,
    "\n  mutation ApplyImport($input: ApplyImportInput!) {\n    applyImport(input: $input) {\n      __typename\n      ... on ImportApplied {\n        changeSetId\n        areaId\n        sentence\n      }\n      ... on UserError {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ApplyImportDocument,
    "\n  query ImportSheets {\n    importSheets {\n      name\n      label\n      columns {\n        heading\n        required\n        explanation\n      }\n    }\n  }\n": typeof types.ImportSheetsDocument,
    "\n  query NetworkHits($areaId: ID!, $day: Day, $filter: NetworkFilter, $storedAt: DateTime) {\n    networkFindings(areaId: $areaId, day: $day, filter: $filter, storedAt: $storedAt) {\n      withQm {\n        actors\n      }\n    }\n  }\n": typeof types.NetworkHitsDocument,
    "\n  query Network($areaId: ID!, $storedAt: DateTime) {\n    network(areaId: $areaId, storedAt: $storedAt) {\n      sequence\n      firstYear\n      actors {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n        ring\n        since\n        until\n        foreign\n        qm\n      }\n      ties {\n        id\n        from\n        to\n        kind\n        intensity\n        since\n        until\n        evidence\n        lastConfirmedAt\n      }\n    }\n  }\n": typeof types.NetworkDocument,
    "\n  query NetworkFindings($areaId: ID!, $day: Day, $filter: NetworkFilter, $storedAt: DateTime) {\n    networkFindings(areaId: $areaId, day: $day, filter: $filter, storedAt: $storedAt) {\n      sequence\n      day\n      visibleActors\n      visibleTies\n      hiddenActors\n      hiddenTies\n      rings\n      qm {\n        actors\n        tandem\n      }\n      withQm {\n        actors\n        ties\n        density\n        meanDegree\n        components\n        groups\n        isolated\n        connectedPairs\n        pairs\n      }\n      withoutQm {\n        figures {\n          actors\n          ties\n          density\n          meanDegree\n          components\n          groups\n          isolated\n          connectedPairs\n          pairs\n        }\n        pairsLost\n        pairsLostShare\n        tiesAtRisk\n        separated {\n          number\n          actors\n        }\n        newlyIsolated\n        aloneBefore\n      }\n      matrix {\n        sectors\n        assessable\n        pairs\n        cells {\n          a\n          b\n          ties\n          possible\n          expected\n          density\n          class\n          onlyViaQm\n        }\n      }\n      gaps {\n        id\n        type\n        severity\n        sentence\n        sectors\n        actors\n        ties\n        expected\n        introducers {\n          actor\n          reason\n        }\n      }\n      trend {\n        day\n        ties\n        actors\n      }\n      tooSmall\n    }\n  }\n": typeof types.NetworkFindingsDocument,
    "\n  query Arrangement($areaId: ID!) {\n    arrangement(areaId: $areaId) {\n      ...Drawing\n    }\n  }\n": typeof types.ArrangementDocument,
    "\n  fragment Drawing on Arrangement {\n    sequence\n    json\n    stale\n    former\n  }\n": typeof types.DrawingFragmentDoc,
    "\n  mutation Rearrange($input: RearrangeInput!) {\n    rearrange(input: $input) {\n      ...Drawing\n    }\n  }\n": typeof types.RearrangeDocument,
    "\n  mutation PlaceActors($input: PlaceActorsInput!) {\n    placeActors(input: $input) {\n      ...Drawing\n    }\n  }\n": typeof types.PlaceActorsDocument,
    "\n  mutation RestoreArrangement($input: RestoreArrangementInput!) {\n    restoreArrangement(input: $input) {\n      ...Drawing\n    }\n  }\n": typeof types.RestoreArrangementDocument,
    "\n  query NetworkWithoutSet($areaId: ID!, $actorIds: [ID!]!, $day: Day, $filter: NetworkFilter, $storedAt: DateTime) {\n    withoutActors(areaId: $areaId, actorIds: $actorIds, day: $day, filter: $filter, storedAt: $storedAt) {\n      removed {\n        id\n      }\n      notices {\n        code\n        sentence\n        advice\n      }\n      result {\n        before {\n          ...SetFigures\n        }\n        after {\n          ...SetFigures\n        }\n        pairsLost\n        pairsLostShare\n        components\n        tiesAtRisk\n        orphaned {\n          id\n        }\n        aloneBefore {\n          id\n        }\n      }\n    }\n  }\n": typeof types.NetworkWithoutSetDocument,
    "\n  fragment SetFigures on RemovalFigures {\n    actors\n    ties\n    density\n    meanDegree\n    components\n    isolated\n    connectedPairs\n    pairs\n  }\n": typeof types.SetFiguresFragmentDoc,
    "\n  query Person($id: ID!, $areaId: ID!) {\n    person(id: $id, areaId: $areaId) {\n      id\n      version\n      name\n      salutation\n      title\n      givenName\n      familyName\n      note\n      legalBasis\n      purposes\n      obtainedAt\n      informedAt\n      contactPoints {\n        ...ContactPointFields\n      }\n      memberships {\n        id\n        version\n        postId\n        postTitle\n        actorId\n        actorName\n        since\n        until\n        current\n      }\n    }\n  }\n": typeof types.PersonDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.CreatePersonDocument,
    "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    updatePerson(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.UpdatePersonDocument,
    "\n  mutation DeletePerson($input: DeleteInput!) {\n    deletePerson(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DeletePersonDocument,
    "\n  query FindPersons($areaId: ID!, $text: String!) {\n    persons(areaId: $areaId, search: $text, first: 12) {\n      rows {\n        id\n        name\n        offices\n      }\n    }\n  }\n": typeof types.FindPersonsDocument,
    "\n  mutation CreatePost($input: CreatePostInput!) {\n    createPost(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.CreatePostDocument,
    "\n  mutation UpdatePost($input: UpdatePostInput!) {\n    updatePost(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.UpdatePostDocument,
    "\n  mutation DeletePost($input: DeleteInput!) {\n    deletePost(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DeletePostDocument,
    "\n  mutation AssignPost($input: AssignPostInput!) {\n    assignPost(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.AssignPostDocument,
    "\n  mutation UpdateMembership($input: UpdateMembershipInput!) {\n    updateMembership(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.UpdateMembershipDocument,
    "\n  query Tie($id: ID!, $areaId: ID!) {\n    tie(id: $id, areaId: $areaId) {\n      id\n      version\n      fromId\n      fromName\n      toId\n      toName\n      kind\n      intensity\n      since\n      until\n      evidence\n      confirmedBy\n      lastConfirmedAt\n      viaQm\n      note\n      citations {\n        id\n        sourceTitle\n        quote\n        page\n        date\n      }\n    }\n  }\n": typeof types.TieDocument,
    "\n  mutation CreateTie($input: CreateTieInput!) {\n    createTie(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.CreateTieDocument,
    "\n  mutation UpdateTie($input: UpdateTieInput!) {\n    updateTie(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.UpdateTieDocument,
    "\n  mutation EndTie($input: EndTieInput!) {\n    endTie(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.EndTieDocument,
    "\n  mutation DeleteTie($input: DeleteInput!) {\n    deleteTie(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": typeof types.DeleteTieDocument,
    "\n  query FindActors($areaId: ID!, $text: String!) {\n    actors(areaId: $areaId, filter: { search: $text }, first: 12) {\n      rows {\n        id\n        name\n        class\n        kind\n        sector\n        isQm\n      }\n    }\n  }\n": typeof types.FindActorsDocument,
};
const documents: Documents = {
    "\n  query Areas {\n    areas {\n      id\n      version\n      name\n      shortName\n      nature\n      place\n      programme\n      fundingFrom\n      fundingUntil\n      mandates {\n        id\n        version\n        role\n        actorId\n        actorName\n        since\n        until\n        optionUntil\n        funder\n        component\n      }\n      sequence\n    }\n  }\n": types.AreasDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query Search($areaId: ID!, $text: String!) {\n    search(areaId: $areaId, text: $text) {\n      kind\n      id\n      targetId\n      name\n      hint\n      actorClass\n      actorKind\n      sector\n    }\n  }\n": types.SearchDocument,
    "\n  query Session {\n    session {\n      accountId\n      name\n      email\n      initials\n      administrator\n    }\n    installation {\n      version\n      awaitsAdministrator\n    }\n  }\n": types.SessionDocument,
    "\n  query Vocabularies {\n    vocabularies {\n      name\n      label\n      terms {\n        id\n        label\n        short\n        code\n        colour\n        sphere\n        outline\n        glyph\n        verb\n        inverse\n        directed\n        measured\n        line\n        retired\n      }\n    }\n  }\n": types.VocabulariesDocument,
    "\n  query SignInLink($token: String!) {\n    signInLink(token: $token) {\n      valid\n      expiresAt\n      createsAdministrator\n    }\n  }\n": types.SignInLinkDocument,
    "\n  mutation RedeemSignInLink($input: RedeemSignInLinkInput!) {\n    redeemSignInLink(input: $input) {\n      __typename\n      ... on SignedIn {\n        session {\n          accountId\n        }\n      }\n      ... on UserError {\n        code\n        message\n      }\n      ... on InvalidInput {\n        faults {\n          field\n          message\n        }\n      }\n    }\n  }\n": types.RedeemSignInLinkDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        session {\n          accountId\n        }\n      }\n      ... on UserError {\n        code\n        message\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  query Actor($id: ID!, $areaId: ID!) {\n    actor(id: $id, areaId: $areaId) {\n      id\n      version\n      class\n      name\n      shortName\n      kind\n      sector\n      steeringLevel\n      description\n      topics\n      founded\n      since\n      until\n      legalForm\n      power\n      public\n      temporary\n      note\n      ring\n      isQm\n      ended\n      lastConfirmed\n      contactPoints {\n        ...ContactPointFields\n      }\n      posts {\n        id\n        version\n        actorId\n        actorName\n        title\n        since\n        until\n        contactPoints {\n          ...ContactPointFields\n        }\n        holders {\n          id\n          version\n          postId\n          postTitle\n          actorId\n          actorName\n          personId\n          personName\n          since\n          until\n          current\n        }\n      }\n      ties {\n        id\n        version\n        kind\n        verb\n        outgoing\n        otherId\n        otherName\n        otherShortName\n        otherClass\n        otherKind\n        otherSector\n        otherIsQm\n        intensity\n        since\n        until\n        evidence\n        lastConfirmedAt\n        stale\n        current\n      }\n      citations {\n        id\n        factId\n        sourceId\n        sourceTitle\n        quote\n        page\n        date\n      }\n      createdAt\n      changedAt\n    }\n  }\n": types.ActorDocument,
    "\n  fragment ContactPointFields on ContactPoint {\n    id\n    version\n    ownerId\n    channel\n    value\n    street\n    postcode\n    city\n    remark\n    contactKind\n    preferred\n  }\n": types.ContactPointFieldsFragmentDoc,
    "\n  query ActorAt($id: ID!, $areaId: ID!, $at: DateTime!) {\n    actorAt(id: $id, areaId: $areaId, at: $at) {\n      at\n      name\n      class\n      kind\n      sector\n      shortName\n      description\n      since\n      until\n      ties {\n        id\n        verb\n        otherName\n        intensity\n        since\n        until\n      }\n    }\n  }\n": types.ActorAtDocument,
    "\n  mutation CreateActor($input: CreateActorInput!) {\n    createActor(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.CreateActorDocument,
    "\n  mutation UpdateActor($input: UpdateActorInput!) {\n    updateActor(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.UpdateActorDocument,
    "\n  mutation DeleteActor($input: DeleteInput!) {\n    deleteActor(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DeleteActorDocument,
    "\n  mutation CreateArea($input: CreateAreaInput!) {\n    createArea(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.CreateAreaDocument,
    "\n  mutation UpdateArea($input: UpdateAreaInput!) {\n    updateArea(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.UpdateAreaDocument,
    "\n  mutation DeleteArea($input: DeleteInput!) {\n    deleteArea(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DeleteAreaDocument,
    "\n  mutation CreateMandate($input: CreateMandateInput!) {\n    createMandate(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.CreateMandateDocument,
    "\n  mutation UpdateMandate($input: UpdateMandateInput!) {\n    updateMandate(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.UpdateMandateDocument,
    "\n  mutation DeleteMandate($input: DeleteInput!) {\n    deleteMandate(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DeleteMandateDocument,
    "\n  fragment ChangeAnswer on ChangeResult {\n    __typename\n    ... on Changed {\n      changeSetId\n      recordId\n      version\n    }\n    ... on UserError {\n      code\n      message\n    }\n    ... on InvalidInput {\n      faults {\n        field\n        code\n        message\n      }\n    }\n    ... on Conflict {\n      recordId\n      currentVersion\n      changedBy\n      changedAt\n      fields {\n        recordId\n        field\n        label\n        mine\n        theirs\n      }\n      onlyMine {\n        field\n        label\n        mine\n      }\n      onlyTheirs {\n        field\n        label\n        theirs\n      }\n    }\n    ... on StillNeeded {\n      neededBy\n    }\n  }\n": types.ChangeAnswerFragmentDoc,
    "\n  mutation CreateContactPoint($input: CreateContactPointInput!) {\n    createContactPoint(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.CreateContactPointDocument,
    "\n  mutation UpdateContactPoint($input: UpdateContactPointInput!) {\n    updateContactPoint(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.UpdateContactPointDocument,
    "\n  mutation DeleteContactPoint($input: DeleteInput!) {\n    deleteContactPoint(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DeleteContactPointDocument,
    "\n  query ConversationLists($areaId: ID!, $actorId: ID) {\n    conversationList(areaId: $areaId, actorId: $actorId) {\n      candidateId\n      actor {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n      }\n      opening\n      questions {\n        taskPlanId\n        task\n        title\n        hoursPerWeek\n        mandatory\n        reason\n        about\n        question\n        followUps\n      }\n      closing\n      todo\n    }\n  }\n": types.ConversationListsDocument,
    "\n  query Owners($areaId: ID!) {\n    accountsOfArea(areaId: $areaId) {\n      id\n      name\n    }\n  }\n": types.OwnersDocument,
    "\n  query QmTies($areaId: ID!, $filter: QmTieFilter, $first: Int, $after: String) {\n    qmTies(areaId: $areaId, filter: $filter, first: $first, after: $after) {\n      rows {\n        tieId\n        contact {\n          id\n          name\n          shortName\n          class\n          kind\n          sector\n        }\n        kind\n        verb\n        strength\n        since\n        lastConfirmedAt\n        onlyQm\n        otherContacts\n        handover {\n          id\n          version\n          state\n          receiver {\n            id\n            name\n            shortName\n            class\n            kind\n            sector\n          }\n          date\n          metOn\n          spokeWithoutQmOn\n          commitmentsAcceptedOn\n          nextStep\n          nextStepDue\n          nextStepOverdue\n          ownerId\n          ownerName\n          note\n          missing\n        }\n        proposals {\n          actor {\n            id\n            name\n            shortName\n            class\n            kind\n            sector\n          }\n          reason\n        }\n        goesAlong\n      }\n      counts {\n        all\n        next\n        onlyQm\n        withoutReceiver\n        handedOver\n      }\n      notices {\n        code\n        sentence\n        advice\n      }\n      pageInfo {\n        endCursor\n        total\n      }\n    }\n  }\n": types.QmTiesDocument,
    "\n  mutation CreateTaskPlan($input: CreateTaskPlanInput!) {\n    createTaskPlan(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.CreateTaskPlanDocument,
    "\n  mutation CreateTaskPlans($input: CreateTaskPlansInput!) {\n    createTaskPlans(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.CreateTaskPlansDocument,
    "\n  mutation UpdateTaskPlan($input: UpdateTaskPlanInput!) {\n    updateTaskPlan(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.UpdateTaskPlanDocument,
    "\n  mutation DeleteTaskPlan($input: DeleteInput!) {\n    deleteTaskPlan(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DeleteTaskPlanDocument,
    "\n  mutation CreateCandidate($input: CreateCandidateInput!) {\n    createCandidate(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.CreateCandidateDocument,
    "\n  mutation UpdateCandidate($input: UpdateCandidateInput!) {\n    updateCandidate(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.UpdateCandidateDocument,
    "\n  mutation DeleteCandidate($input: DeleteInput!) {\n    deleteCandidate(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DeleteCandidateDocument,
    "\n  mutation SaveTaskOffer($input: SaveTaskOfferInput!) {\n    saveTaskOffer(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.SaveTaskOfferDocument,
    "\n  mutation DeleteTaskOffer($input: DeleteInput!) {\n    deleteTaskOffer(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DeleteTaskOfferDocument,
    "\n  mutation CreateContribution($input: CreateContributionInput!) {\n    createContribution(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.CreateContributionDocument,
    "\n  mutation UpdateContribution($input: UpdateContributionInput!) {\n    updateContribution(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.UpdateContributionDocument,
    "\n  mutation DeleteContribution($input: DeleteInput!) {\n    deleteContribution(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DeleteContributionDocument,
    "\n  mutation CreateSuccessionScenario($input: CreateSuccessionScenarioInput!) {\n    createSuccessionScenario(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.CreateSuccessionScenarioDocument,
    "\n  mutation UpdateSuccessionScenario($input: UpdateSuccessionScenarioInput!) {\n    updateSuccessionScenario(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.UpdateSuccessionScenarioDocument,
    "\n  mutation DeleteSuccessionScenario($input: DeleteInput!) {\n    deleteSuccessionScenario(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DeleteSuccessionScenarioDocument,
    "\n  mutation SaveTaskHandover($input: SaveTaskHandoverInput!) {\n    saveTaskHandover(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.SaveTaskHandoverDocument,
    "\n  mutation DeleteTaskHandover($input: DeleteInput!) {\n    deleteTaskHandover(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DeleteTaskHandoverDocument,
    "\n  mutation SaveTieHandover($input: SaveTieHandoverInput!) {\n    saveTieHandover(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.SaveTieHandoverDocument,
    "\n  mutation DeleteTieHandover($input: DeleteInput!) {\n    deleteTieHandover(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DeleteTieHandoverDocument,
    "\n  mutation SaveAnchorPoint($input: SaveAnchorPointInput!) {\n    saveAnchorPoint(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.SaveAnchorPointDocument,
    "\n  mutation DeleteAnchorPoint($input: DeleteInput!) {\n    deleteAnchorPoint(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DeleteAnchorPointDocument,
    "\n  mutation SaveContinuationStep($input: SaveContinuationStepInput!) {\n    saveContinuationStep(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.SaveContinuationStepDocument,
    "\n  mutation DeleteContinuationStep($input: DeleteInput!) {\n    deleteContinuationStep(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DeleteContinuationStepDocument,
    "\n  mutation CreateFinancingPart($input: CreateFinancingPartInput!) {\n    createFinancingPart(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.CreateFinancingPartDocument,
    "\n  mutation UpdateFinancingPart($input: UpdateFinancingPartInput!) {\n    updateFinancingPart(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.UpdateFinancingPartDocument,
    "\n  mutation DeleteFinancingPart($input: DeleteInput!) {\n    deleteFinancingPart(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DeleteFinancingPartDocument,
    "\n  query Continuation($areaId: ID!) {\n    continuation(areaId: $areaId) {\n      areaId\n      sequence\n      day\n      qm {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n      }\n      notices {\n        code\n        sentence\n        advice\n      }\n      fundingEnd {\n        date\n        monthsLeft\n        withoutOption\n        sentence\n      }\n      stages {\n        id\n        version\n        stage\n        label\n        state\n        plannedFor\n        doneOn\n        note\n        overdue\n      }\n      tasks {\n        rows {\n          id\n          version\n          task\n          title\n          hoursPerWeek\n          importance\n          mandatory\n          costPerYear\n          note\n          covered\n          best\n          notAsked\n          coverSentence\n          handover {\n            id\n            version\n            taskPlanId\n            state\n            receiver {\n              id\n              name\n              shortName\n              class\n              kind\n              sector\n            }\n            date\n            metOn\n            workedWithoutQmOn\n            commitmentsAcceptedOn\n            nextStep\n            nextStepDue\n            nextStepOverdue\n            ownerId\n            ownerName\n            note\n            missing\n          }\n        }\n        columns {\n          id\n          version\n          actor {\n            id\n            name\n            shortName\n            class\n            kind\n            sector\n          }\n          hoursPerWeek\n          capacity\n          note\n          notAsked\n        }\n        offers {\n          id\n          version\n          candidateId\n          taskPlanId\n          sign\n          ability\n          willingness\n          excluded\n          exclusionNote\n          condition\n          hours\n          date\n          sourceId\n          sourceTitle\n          sentence\n        }\n        notAsked\n        hoursPerWeek\n        mandatory\n        mandatoryUncovered\n      }\n      contributions {\n        id\n        version\n        candidateId\n        actor {\n          id\n          name\n          shortName\n          class\n          kind\n          sector\n        }\n        kind\n        amount\n        year\n        willingness\n        date\n        sourceId\n        sourceTitle\n        note\n      }\n      financing {\n        parts {\n          id\n          version\n          funder\n          amount\n          year\n          state\n          taskPlanId\n          note\n        }\n        costPerYear\n        tasksWithoutCost\n        years {\n          year\n          applied\n          granted\n          open\n        }\n      }\n      anchors {\n        id\n        version\n        anchor\n        label\n        state\n        actor {\n          id\n          name\n          shortName\n          class\n          kind\n          sector\n        }\n        text\n      }\n      anchorsSettled\n      handover {\n        tasks {\n          total\n          planned\n          underWay\n          handedOver\n        }\n        ties {\n          total\n          planned\n          underWay\n          handedOver\n        }\n        pace {\n          onTrack\n          headline\n          sentence\n        }\n      }\n      scenarios {\n        id\n        version\n        savedOn\n        changedSince\n        name\n        k\n        fMax\n        tauAbility\n        tauWillingness\n        removedActors {\n          id\n          name\n          shortName\n          class\n          kind\n          sector\n        }\n        members {\n          id\n          actor {\n            id\n            name\n            shortName\n          }\n        }\n        gone\n        note\n      }\n    }\n  }\n": types.ContinuationDocument,
    "\n  query ContinuationNames($areaId: ID!) {\n    network(areaId: $areaId) {\n      actors {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n      }\n      ties {\n        id\n        from\n        to\n        kind\n      }\n    }\n  }\n": types.ContinuationNamesDocument,
    "\n  fragment SuccessionParts on Succession {\n    day\n    state\n    assumptions {\n      k\n      fMax\n      fMaxIsDefault\n      tauAbility\n      tauWillingness\n      removedActors {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n      }\n    }\n    notices {\n      code\n      sentence\n      advice\n    }\n    progress {\n      share\n      secondsLeft\n    }\n    result {\n      size\n      exact\n      lowerBound\n      combinations {\n        size\n        examined\n        feasible\n      }\n      sentence\n      relaxations {\n        kind\n        taskPlanIds\n        fMax\n        sentence\n      }\n      sets {\n        ...SuccessorSetParts\n      }\n      notChosen {\n        candidateId\n        actor {\n          id\n          name\n          shortName\n        }\n        reasons {\n          code\n          sentence\n        }\n      }\n      singles {\n        candidateId\n        fragmentation\n        recoveryPairs\n        byK {\n          k\n          fragmentation\n        }\n      }\n      fragmentationWithQm\n      fragmentationWithoutQm\n      mandatoryHours\n    }\n  }\n": types.SuccessionPartsFragmentDoc,
    "\n  fragment SuccessorSetParts on SuccessorSet {\n    letter\n    best\n    members {\n      candidateId\n      actor {\n        id\n        name\n        shortName\n      }\n      hoursPerWeek\n      hoursUsed\n    }\n    assignment {\n      taskPlanId\n      candidateId\n      ability\n      willingness\n    }\n    mandatoryCovered\n    mandatory\n    openMandatory\n    openOthers\n    committed\n    conditional\n    signalled\n    freeHours\n    neededHours\n    hoursUnknown\n    recoveryPairs\n    recoveryNearness\n    fragmentation\n    worstFragmentation\n    worstLoss\n    reinforcement {\n      candidateId\n      actor {\n        id\n        name\n        shortName\n      }\n      worstFragmentation\n    }\n    joins {\n      candidateId\n      contact {\n        id\n        name\n        shortName\n      }\n      actorsJoined\n    }\n  }\n": types.SuccessorSetPartsFragmentDoc,
    "\n  query Succession($areaId: ID!, $parameters: SuccessionParameters) {\n    succession(areaId: $areaId, parameters: $parameters) {\n      ...SuccessionParts\n    }\n  }\n": types.SuccessionDocument,
    "\n  subscription SuccessionSearch($areaId: ID!, $parameters: SuccessionParameters) {\n    successionSearch(areaId: $areaId, parameters: $parameters) {\n      ...SuccessionParts\n    }\n  }\n": types.SuccessionSearchDocument,
    "\n  query SuccessorSet($areaId: ID!, $parameters: SuccessionParameters, $members: [ID!]!) {\n    successorSet(areaId: $areaId, parameters: $parameters, members: $members) {\n      ...SuccessorSetParts\n    }\n  }\n": types.SuccessorSetDocument,
    "\n  query HandoverSheets($areaId: ID!) {\n    handoverSheets(areaId: $areaId) {\n      actor {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n      }\n      summary\n      contacts\n      tasks {\n        id\n        title\n        hoursPerWeek\n        mandatory\n        handover {\n          state\n          date\n          note\n        }\n      }\n      ties {\n        tie {\n          tieId\n          contact {\n            id\n            name\n            shortName\n            class\n            kind\n            sector\n          }\n          verb\n          strength\n          since\n          lastConfirmedAt\n          onlyQm\n          handover {\n            state\n            date\n            note\n          }\n        }\n        contacts\n      }\n      promises {\n        title\n        sentence\n        firm\n      }\n      openPoints\n      nextSteps {\n        about\n        step\n        due\n        overdue\n        ownerName\n      }\n    }\n  }\n": types.HandoverSheetsDocument,
    "\n  query WithoutActors($areaId: ID!, $actorIds: [ID!]!) {\n    withoutActors(areaId: $areaId, actorIds: $actorIds) {\n      day\n      removed {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n      }\n      notices {\n        code\n        sentence\n        advice\n      }\n      sentence\n      result {\n        before {\n          ...RemovalFigureParts\n        }\n        after {\n          ...RemovalFigureParts\n        }\n        pairsLost\n        pairsLostShare\n        components\n        orphaned {\n          id\n          name\n          shortName\n          class\n          kind\n          sector\n        }\n        aloneBefore {\n          id\n          name\n          shortName\n          class\n          kind\n          sector\n        }\n        tiesLost\n        tiesAtRisk\n      }\n    }\n  }\n": types.WithoutActorsDocument,
    "\n  fragment RemovalFigureParts on RemovalFigures {\n    actors\n    components\n    isolated\n    pairs\n    connectedPairs\n    fragmentation\n    distanceFragmentation\n  }\n": types.RemovalFigurePartsFragmentDoc,
    "\n  query Actors($areaId: ID!, $filter: ActorFilter, $sort: ActorSort, $after: String) {\n    actors(areaId: $areaId, filter: $filter, sort: $sort, first: 100, after: $after) {\n      rows {\n        id\n        version\n        class\n        name\n        shortName\n        kind\n        sector\n        ring\n        isQm\n        ties\n        lastConfirmed\n        ended\n        contactLabel\n        channels\n        hints\n      }\n      pageInfo {\n        endCursor\n        total\n      }\n      filteredOut\n      endedNotCounted\n      views {\n        all\n        qmOnly\n        stale\n        withoutContactPoint\n      }\n    }\n  }\n": types.ActorsDocument,
    "\n  query Persons($areaId: ID!, $search: String, $after: String) {\n    persons(areaId: $areaId, search: $search, first: 100, after: $after) {\n      rows {\n        id\n        version\n        name\n        offices\n        channels\n        ended\n      }\n      pageInfo {\n        endCursor\n        total\n      }\n    }\n  }\n": types.PersonsDocument,
    "\n  query CountActors($areaId: ID!, $filter: ActorFilter) {\n    actors(areaId: $areaId, filter: $filter, first: 1) {\n      pageInfo {\n        total\n      }\n    }\n  }\n": types.CountActorsDocument,
    "\n  mutation ChangeActors($input: ChangeActorsInput!) {\n    changeActors(input: $input) {\n      __typename\n      ... on ActorsChanged {\n        changeSetId\n        changed\n        unchanged\n      }\n      ... on ActorsConflict {\n        conflicts {\n          recordId\n          currentVersion\n          changedBy\n          changedAt\n          fields {\n            field\n            theirs\n          }\n        }\n      }\n      ... on InvalidInput {\n        faults {\n          message\n        }\n      }\n      ... on UserError {\n        code\n        message\n      }\n    }\n  }\n": types.ChangeActorsDocument,
    "\n  mutation CreateDocumentTicket($input: DocumentTicketInput!) {\n    createDocumentTicket(input: $input) {\n      path\n      fileName\n    }\n  }\n": types.CreateDocumentTicketDocument,
    "\n  query GapReport($areaId: ID!, $day: Day, $mergedSectors: [[TermId!]!]) {\n    gapReport(areaId: $areaId, day: $day, mergedSectors: $mergedSectors, first: 1) {\n      sequence\n      day\n      qm {\n        id\n        name\n      }\n      notices {\n        code\n        sentence\n        advice\n        step\n        day\n      }\n      basis\n      draws\n      drawsSentence\n      head {\n        ...Figure\n      }\n      brokerage {\n        total\n        sentence\n        pairs {\n          a\n          b\n          label\n          pairs\n          range {\n            low\n            high\n            text\n          }\n        }\n      }\n      figures {\n        ...Figure\n      }\n      sectorMatrix {\n        ...Matrix\n      }\n      sphereMatrix {\n        ...Matrix\n      }\n      counts {\n        open\n        taken\n        dismissed\n        sectorPairs\n        actors\n        structure\n        waitingForDraws\n      }\n    }\n  }\n": types.GapReportDocument,
    "\n  fragment Figure on ReportFigure {\n    id\n    name\n    value\n    withQm\n    text\n    detail\n    sentence\n    trend {\n      day\n      value\n    }\n    trendSentence\n    range {\n      low\n      high\n      text\n      aside\n    }\n    explanation {\n      sentence\n      formula\n      unit\n      qmCounted\n      isolatesCounted\n      source\n    }\n  }\n": types.FigureFragmentDoc,
    "\n  fragment Matrix on ReportMatrix {\n    groups {\n      id\n      members\n      label\n      code\n      actors\n      qmContacts\n    }\n    cells {\n      a\n      b\n      ties\n      sign\n      level\n      gapId\n      sentence\n    }\n    assessable\n    pairs\n    sentence\n    legend {\n      sign\n      label\n      cells\n    }\n    example\n  }\n": types.MatrixFragmentDoc,
    "\n  query Gaps(\n    $areaId: ID!\n    $day: Day\n    $mergedSectors: [[TermId!]!]\n    $filter: GapFilter\n    $after: String\n    $before: String\n    $around: ID\n  ) {\n    gapReport(\n      areaId: $areaId\n      day: $day\n      mergedSectors: $mergedSectors\n      filter: $filter\n      first: 25\n      after: $after\n      before: $before\n      around: $around\n    ) {\n      sequence\n      gaps {\n        rows {\n          id\n          rank\n          family\n          type\n          severity\n          title\n          sentence\n          figures\n          advice\n          sectorsA\n          sectorsB\n          actors {\n            id\n            name\n            shortName\n            class\n            kind\n            sector\n          }\n          introducers {\n            actor {\n              id\n              name\n              shortName\n              class\n              kind\n              sector\n            }\n            reason\n          }\n          state\n          task {\n            id\n            version\n            title\n            owner {\n              id\n              name\n            }\n            dueOn\n            overdue\n          }\n          dismissal {\n            id\n            version\n            reason\n            by {\n              name\n            }\n            at\n          }\n          takeable\n          drawsSentence\n        }\n        startCursor\n        pageInfo {\n          endCursor\n          total\n        }\n      }\n    }\n  }\n": types.GapsDocument,
    "\n  query CountGaps($areaId: ID!) {\n    gapReport(areaId: $areaId, first: 1) {\n      sequence\n      counts {\n        high\n      }\n    }\n  }\n": types.CountGapsDocument,
    "\n  subscription GapReportDraws($areaId: ID!, $day: Day, $mergedSectors: [[TermId!]!]) {\n    gapReportDraws(areaId: $areaId, day: $day, mergedSectors: $mergedSectors) {\n      done\n      total\n      secondsLeft\n      result {\n        figures {\n          id\n        }\n      }\n    }\n  }\n": types.GapReportDrawsDocument,
    "\n  query AccountsOfArea($areaId: ID!) {\n    accountsOfArea(areaId: $areaId) {\n      id\n      name\n    }\n  }\n": types.AccountsOfAreaDocument,
    "\n  mutation TakeOnGap($input: TakeOnGapInput!) {\n    takeOnGap(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.TakeOnGapDocument,
    "\n  mutation ChangeGapTask($input: ChangeGapTaskInput!) {\n    changeGapTask(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.ChangeGapTaskDocument,
    "\n  mutation DropGapTask($input: DropGapTaskInput!) {\n    dropGapTask(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DropGapTaskDocument,
    "\n  mutation DismissGap($input: DismissGapInput!) {\n    dismissGap(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DismissGapDocument,
    "\n  mutation RestoreGap($input: DeleteInput!) {\n    restoreGap(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.RestoreGapDocument,
    "\n  query UndoState($areaId: ID!) {\n    undoState(areaId: $areaId) {\n      undo {\n        changeSetId\n        summary\n      }\n      redo {\n        changeSetId\n        summary\n      }\n    }\n  }\n": types.UndoStateDocument,
    "\n  mutation Undo($input: UndoInput!) {\n    undo(input: $input) {\n      ...UndoAnswer\n    }\n  }\n": types.UndoDocument,
    "\n  mutation Redo($input: UndoInput!) {\n    redo(input: $input) {\n      ...UndoAnswer\n    }\n  }\n": types.RedoDocument,
    "\n  fragment UndoAnswer on UndoResult {\n    __typename\n    ... on Undone {\n      changeSetId\n      summary\n      leftOut {\n        recordId\n        label\n      }\n    }\n    ... on UserError {\n      code\n      message\n    }\n    ... on UndoConflict {\n      fields {\n        recordId\n        field\n        label\n        mine\n        theirs\n      }\n    }\n  }\n": types.UndoAnswerFragmentDoc,
    "\n  query Changes($areaId: ID!, $before: Int) {\n    changes(areaId: $areaId, first: 50, before: $before) {\n      changeSetId\n      sequence\n      at\n      byName\n      summary\n      records\n      undoable\n      takenBack\n    }\n  }\n": types.ChangesDocument,
    "\n  query History($recordId: ID!, $areaId: ID!) {\n    history(recordId: $recordId, areaId: $areaId) {\n      changeSetId\n      at\n      byName\n      operation\n      undoable\n      fields {\n        field\n        label\n        before\n        after\n      }\n    }\n  }\n": types.HistoryDocument,
    "\n  mutation CreateUploadTicket($input: UploadTicketInput!) {\n    createUploadTicket(input: $input) {\n      ticket\n    }\n  }\n": types.CreateUploadTicketDocument,
    "\n  query ImportPlan($id: ID!, $areaId: ID, $actions: [ImportAction!], $first: Int, $after: Int) {\n    importPlan(id: $id, areaId: $areaId) {\n      id\n      areaName\n      areaId\n      files {\n        name\n        sheet\n        rows\n        encoding\n        remarks\n      }\n      counts {\n        new\n        changed\n        unchanged\n        error\n      }\n      rows(first: $first, after: $after, actions: $actions) {\n        sheet\n        row\n        action\n        entry\n        changes {\n          field\n          label\n          before\n          after\n        }\n        faults {\n          column\n          value\n          message\n        }\n      }\n    }\n  }\n": types.ImportPlanDocument,
    "\n  mutation ApplyImport($input: ApplyImportInput!) {\n    applyImport(input: $input) {\n      __typename\n      ... on ImportApplied {\n        changeSetId\n        areaId\n        sentence\n      }\n      ... on UserError {\n        code\n        message\n      }\n    }\n  }\n": types.ApplyImportDocument,
    "\n  query ImportSheets {\n    importSheets {\n      name\n      label\n      columns {\n        heading\n        required\n        explanation\n      }\n    }\n  }\n": types.ImportSheetsDocument,
    "\n  query NetworkHits($areaId: ID!, $day: Day, $filter: NetworkFilter, $storedAt: DateTime) {\n    networkFindings(areaId: $areaId, day: $day, filter: $filter, storedAt: $storedAt) {\n      withQm {\n        actors\n      }\n    }\n  }\n": types.NetworkHitsDocument,
    "\n  query Network($areaId: ID!, $storedAt: DateTime) {\n    network(areaId: $areaId, storedAt: $storedAt) {\n      sequence\n      firstYear\n      actors {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n        ring\n        since\n        until\n        foreign\n        qm\n      }\n      ties {\n        id\n        from\n        to\n        kind\n        intensity\n        since\n        until\n        evidence\n        lastConfirmedAt\n      }\n    }\n  }\n": types.NetworkDocument,
    "\n  query NetworkFindings($areaId: ID!, $day: Day, $filter: NetworkFilter, $storedAt: DateTime) {\n    networkFindings(areaId: $areaId, day: $day, filter: $filter, storedAt: $storedAt) {\n      sequence\n      day\n      visibleActors\n      visibleTies\n      hiddenActors\n      hiddenTies\n      rings\n      qm {\n        actors\n        tandem\n      }\n      withQm {\n        actors\n        ties\n        density\n        meanDegree\n        components\n        groups\n        isolated\n        connectedPairs\n        pairs\n      }\n      withoutQm {\n        figures {\n          actors\n          ties\n          density\n          meanDegree\n          components\n          groups\n          isolated\n          connectedPairs\n          pairs\n        }\n        pairsLost\n        pairsLostShare\n        tiesAtRisk\n        separated {\n          number\n          actors\n        }\n        newlyIsolated\n        aloneBefore\n      }\n      matrix {\n        sectors\n        assessable\n        pairs\n        cells {\n          a\n          b\n          ties\n          possible\n          expected\n          density\n          class\n          onlyViaQm\n        }\n      }\n      gaps {\n        id\n        type\n        severity\n        sentence\n        sectors\n        actors\n        ties\n        expected\n        introducers {\n          actor\n          reason\n        }\n      }\n      trend {\n        day\n        ties\n        actors\n      }\n      tooSmall\n    }\n  }\n": types.NetworkFindingsDocument,
    "\n  query Arrangement($areaId: ID!) {\n    arrangement(areaId: $areaId) {\n      ...Drawing\n    }\n  }\n": types.ArrangementDocument,
    "\n  fragment Drawing on Arrangement {\n    sequence\n    json\n    stale\n    former\n  }\n": types.DrawingFragmentDoc,
    "\n  mutation Rearrange($input: RearrangeInput!) {\n    rearrange(input: $input) {\n      ...Drawing\n    }\n  }\n": types.RearrangeDocument,
    "\n  mutation PlaceActors($input: PlaceActorsInput!) {\n    placeActors(input: $input) {\n      ...Drawing\n    }\n  }\n": types.PlaceActorsDocument,
    "\n  mutation RestoreArrangement($input: RestoreArrangementInput!) {\n    restoreArrangement(input: $input) {\n      ...Drawing\n    }\n  }\n": types.RestoreArrangementDocument,
    "\n  query NetworkWithoutSet($areaId: ID!, $actorIds: [ID!]!, $day: Day, $filter: NetworkFilter, $storedAt: DateTime) {\n    withoutActors(areaId: $areaId, actorIds: $actorIds, day: $day, filter: $filter, storedAt: $storedAt) {\n      removed {\n        id\n      }\n      notices {\n        code\n        sentence\n        advice\n      }\n      result {\n        before {\n          ...SetFigures\n        }\n        after {\n          ...SetFigures\n        }\n        pairsLost\n        pairsLostShare\n        components\n        tiesAtRisk\n        orphaned {\n          id\n        }\n        aloneBefore {\n          id\n        }\n      }\n    }\n  }\n": types.NetworkWithoutSetDocument,
    "\n  fragment SetFigures on RemovalFigures {\n    actors\n    ties\n    density\n    meanDegree\n    components\n    isolated\n    connectedPairs\n    pairs\n  }\n": types.SetFiguresFragmentDoc,
    "\n  query Person($id: ID!, $areaId: ID!) {\n    person(id: $id, areaId: $areaId) {\n      id\n      version\n      name\n      salutation\n      title\n      givenName\n      familyName\n      note\n      legalBasis\n      purposes\n      obtainedAt\n      informedAt\n      contactPoints {\n        ...ContactPointFields\n      }\n      memberships {\n        id\n        version\n        postId\n        postTitle\n        actorId\n        actorName\n        since\n        until\n        current\n      }\n    }\n  }\n": types.PersonDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.CreatePersonDocument,
    "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    updatePerson(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.UpdatePersonDocument,
    "\n  mutation DeletePerson($input: DeleteInput!) {\n    deletePerson(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DeletePersonDocument,
    "\n  query FindPersons($areaId: ID!, $text: String!) {\n    persons(areaId: $areaId, search: $text, first: 12) {\n      rows {\n        id\n        name\n        offices\n      }\n    }\n  }\n": types.FindPersonsDocument,
    "\n  mutation CreatePost($input: CreatePostInput!) {\n    createPost(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.CreatePostDocument,
    "\n  mutation UpdatePost($input: UpdatePostInput!) {\n    updatePost(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.UpdatePostDocument,
    "\n  mutation DeletePost($input: DeleteInput!) {\n    deletePost(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DeletePostDocument,
    "\n  mutation AssignPost($input: AssignPostInput!) {\n    assignPost(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.AssignPostDocument,
    "\n  mutation UpdateMembership($input: UpdateMembershipInput!) {\n    updateMembership(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.UpdateMembershipDocument,
    "\n  query Tie($id: ID!, $areaId: ID!) {\n    tie(id: $id, areaId: $areaId) {\n      id\n      version\n      fromId\n      fromName\n      toId\n      toName\n      kind\n      intensity\n      since\n      until\n      evidence\n      confirmedBy\n      lastConfirmedAt\n      viaQm\n      note\n      citations {\n        id\n        sourceTitle\n        quote\n        page\n        date\n      }\n    }\n  }\n": types.TieDocument,
    "\n  mutation CreateTie($input: CreateTieInput!) {\n    createTie(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.CreateTieDocument,
    "\n  mutation UpdateTie($input: UpdateTieInput!) {\n    updateTie(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.UpdateTieDocument,
    "\n  mutation EndTie($input: EndTieInput!) {\n    endTie(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.EndTieDocument,
    "\n  mutation DeleteTie($input: DeleteInput!) {\n    deleteTie(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n": types.DeleteTieDocument,
    "\n  query FindActors($areaId: ID!, $text: String!) {\n    actors(areaId: $areaId, filter: { search: $text }, first: 12) {\n      rows {\n        id\n        name\n        class\n        kind\n        sector\n        isQm\n      }\n    }\n  }\n": types.FindActorsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Areas {\n    areas {\n      id\n      version\n      name\n      shortName\n      nature\n      place\n      programme\n      fundingFrom\n      fundingUntil\n      mandates {\n        id\n        version\n        role\n        actorId\n        actorName\n        since\n        until\n        optionUntil\n        funder\n        component\n      }\n      sequence\n    }\n  }\n"): typeof import('./graphql.js').AreasDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql.js').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($areaId: ID!, $text: String!) {\n    search(areaId: $areaId, text: $text) {\n      kind\n      id\n      targetId\n      name\n      hint\n      actorClass\n      actorKind\n      sector\n    }\n  }\n"): typeof import('./graphql.js').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    session {\n      accountId\n      name\n      email\n      initials\n      administrator\n    }\n    installation {\n      version\n      awaitsAdministrator\n    }\n  }\n"): typeof import('./graphql.js').SessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Vocabularies {\n    vocabularies {\n      name\n      label\n      terms {\n        id\n        label\n        short\n        code\n        colour\n        sphere\n        outline\n        glyph\n        verb\n        inverse\n        directed\n        measured\n        line\n        retired\n      }\n    }\n  }\n"): typeof import('./graphql.js').VocabulariesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInLink($token: String!) {\n    signInLink(token: $token) {\n      valid\n      expiresAt\n      createsAdministrator\n    }\n  }\n"): typeof import('./graphql.js').SignInLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RedeemSignInLink($input: RedeemSignInLinkInput!) {\n    redeemSignInLink(input: $input) {\n      __typename\n      ... on SignedIn {\n        session {\n          accountId\n        }\n      }\n      ... on UserError {\n        code\n        message\n      }\n      ... on InvalidInput {\n        faults {\n          field\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').RedeemSignInLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        session {\n          accountId\n        }\n      }\n      ... on UserError {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.js').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Actor($id: ID!, $areaId: ID!) {\n    actor(id: $id, areaId: $areaId) {\n      id\n      version\n      class\n      name\n      shortName\n      kind\n      sector\n      steeringLevel\n      description\n      topics\n      founded\n      since\n      until\n      legalForm\n      power\n      public\n      temporary\n      note\n      ring\n      isQm\n      ended\n      lastConfirmed\n      contactPoints {\n        ...ContactPointFields\n      }\n      posts {\n        id\n        version\n        actorId\n        actorName\n        title\n        since\n        until\n        contactPoints {\n          ...ContactPointFields\n        }\n        holders {\n          id\n          version\n          postId\n          postTitle\n          actorId\n          actorName\n          personId\n          personName\n          since\n          until\n          current\n        }\n      }\n      ties {\n        id\n        version\n        kind\n        verb\n        outgoing\n        otherId\n        otherName\n        otherShortName\n        otherClass\n        otherKind\n        otherSector\n        otherIsQm\n        intensity\n        since\n        until\n        evidence\n        lastConfirmedAt\n        stale\n        current\n      }\n      citations {\n        id\n        factId\n        sourceId\n        sourceTitle\n        quote\n        page\n        date\n      }\n      createdAt\n      changedAt\n    }\n  }\n"): typeof import('./graphql.js').ActorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactPointFields on ContactPoint {\n    id\n    version\n    ownerId\n    channel\n    value\n    street\n    postcode\n    city\n    remark\n    contactKind\n    preferred\n  }\n"): typeof import('./graphql.js').ContactPointFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActorAt($id: ID!, $areaId: ID!, $at: DateTime!) {\n    actorAt(id: $id, areaId: $areaId, at: $at) {\n      at\n      name\n      class\n      kind\n      sector\n      shortName\n      description\n      since\n      until\n      ties {\n        id\n        verb\n        otherName\n        intensity\n        since\n        until\n      }\n    }\n  }\n"): typeof import('./graphql.js').ActorAtDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateActor($input: CreateActorInput!) {\n    createActor(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').CreateActorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateActor($input: UpdateActorInput!) {\n    updateActor(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').UpdateActorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteActor($input: DeleteInput!) {\n    deleteActor(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DeleteActorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateArea($input: CreateAreaInput!) {\n    createArea(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').CreateAreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateArea($input: UpdateAreaInput!) {\n    updateArea(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').UpdateAreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteArea($input: DeleteInput!) {\n    deleteArea(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DeleteAreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateMandate($input: CreateMandateInput!) {\n    createMandate(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').CreateMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMandate($input: UpdateMandateInput!) {\n    updateMandate(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').UpdateMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteMandate($input: DeleteInput!) {\n    deleteMandate(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DeleteMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeAnswer on ChangeResult {\n    __typename\n    ... on Changed {\n      changeSetId\n      recordId\n      version\n    }\n    ... on UserError {\n      code\n      message\n    }\n    ... on InvalidInput {\n      faults {\n        field\n        code\n        message\n      }\n    }\n    ... on Conflict {\n      recordId\n      currentVersion\n      changedBy\n      changedAt\n      fields {\n        recordId\n        field\n        label\n        mine\n        theirs\n      }\n      onlyMine {\n        field\n        label\n        mine\n      }\n      onlyTheirs {\n        field\n        label\n        theirs\n      }\n    }\n    ... on StillNeeded {\n      neededBy\n    }\n  }\n"): typeof import('./graphql.js').ChangeAnswerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateContactPoint($input: CreateContactPointInput!) {\n    createContactPoint(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').CreateContactPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateContactPoint($input: UpdateContactPointInput!) {\n    updateContactPoint(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').UpdateContactPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteContactPoint($input: DeleteInput!) {\n    deleteContactPoint(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DeleteContactPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConversationLists($areaId: ID!, $actorId: ID) {\n    conversationList(areaId: $areaId, actorId: $actorId) {\n      candidateId\n      actor {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n      }\n      opening\n      questions {\n        taskPlanId\n        task\n        title\n        hoursPerWeek\n        mandatory\n        reason\n        about\n        question\n        followUps\n      }\n      closing\n      todo\n    }\n  }\n"): typeof import('./graphql.js').ConversationListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Owners($areaId: ID!) {\n    accountsOfArea(areaId: $areaId) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').OwnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QmTies($areaId: ID!, $filter: QmTieFilter, $first: Int, $after: String) {\n    qmTies(areaId: $areaId, filter: $filter, first: $first, after: $after) {\n      rows {\n        tieId\n        contact {\n          id\n          name\n          shortName\n          class\n          kind\n          sector\n        }\n        kind\n        verb\n        strength\n        since\n        lastConfirmedAt\n        onlyQm\n        otherContacts\n        handover {\n          id\n          version\n          state\n          receiver {\n            id\n            name\n            shortName\n            class\n            kind\n            sector\n          }\n          date\n          metOn\n          spokeWithoutQmOn\n          commitmentsAcceptedOn\n          nextStep\n          nextStepDue\n          nextStepOverdue\n          ownerId\n          ownerName\n          note\n          missing\n        }\n        proposals {\n          actor {\n            id\n            name\n            shortName\n            class\n            kind\n            sector\n          }\n          reason\n        }\n        goesAlong\n      }\n      counts {\n        all\n        next\n        onlyQm\n        withoutReceiver\n        handedOver\n      }\n      notices {\n        code\n        sentence\n        advice\n      }\n      pageInfo {\n        endCursor\n        total\n      }\n    }\n  }\n"): typeof import('./graphql.js').QmTiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTaskPlan($input: CreateTaskPlanInput!) {\n    createTaskPlan(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').CreateTaskPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTaskPlans($input: CreateTaskPlansInput!) {\n    createTaskPlans(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').CreateTaskPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTaskPlan($input: UpdateTaskPlanInput!) {\n    updateTaskPlan(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').UpdateTaskPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteTaskPlan($input: DeleteInput!) {\n    deleteTaskPlan(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DeleteTaskPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCandidate($input: CreateCandidateInput!) {\n    createCandidate(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').CreateCandidateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCandidate($input: UpdateCandidateInput!) {\n    updateCandidate(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').UpdateCandidateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteCandidate($input: DeleteInput!) {\n    deleteCandidate(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DeleteCandidateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTaskOffer($input: SaveTaskOfferInput!) {\n    saveTaskOffer(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').SaveTaskOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteTaskOffer($input: DeleteInput!) {\n    deleteTaskOffer(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DeleteTaskOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateContribution($input: CreateContributionInput!) {\n    createContribution(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').CreateContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateContribution($input: UpdateContributionInput!) {\n    updateContribution(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').UpdateContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteContribution($input: DeleteInput!) {\n    deleteContribution(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DeleteContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateSuccessionScenario($input: CreateSuccessionScenarioInput!) {\n    createSuccessionScenario(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').CreateSuccessionScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSuccessionScenario($input: UpdateSuccessionScenarioInput!) {\n    updateSuccessionScenario(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').UpdateSuccessionScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteSuccessionScenario($input: DeleteInput!) {\n    deleteSuccessionScenario(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DeleteSuccessionScenarioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTaskHandover($input: SaveTaskHandoverInput!) {\n    saveTaskHandover(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').SaveTaskHandoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteTaskHandover($input: DeleteInput!) {\n    deleteTaskHandover(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DeleteTaskHandoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTieHandover($input: SaveTieHandoverInput!) {\n    saveTieHandover(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').SaveTieHandoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteTieHandover($input: DeleteInput!) {\n    deleteTieHandover(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DeleteTieHandoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveAnchorPoint($input: SaveAnchorPointInput!) {\n    saveAnchorPoint(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').SaveAnchorPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteAnchorPoint($input: DeleteInput!) {\n    deleteAnchorPoint(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DeleteAnchorPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveContinuationStep($input: SaveContinuationStepInput!) {\n    saveContinuationStep(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').SaveContinuationStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteContinuationStep($input: DeleteInput!) {\n    deleteContinuationStep(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DeleteContinuationStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateFinancingPart($input: CreateFinancingPartInput!) {\n    createFinancingPart(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').CreateFinancingPartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateFinancingPart($input: UpdateFinancingPartInput!) {\n    updateFinancingPart(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').UpdateFinancingPartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteFinancingPart($input: DeleteInput!) {\n    deleteFinancingPart(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DeleteFinancingPartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Continuation($areaId: ID!) {\n    continuation(areaId: $areaId) {\n      areaId\n      sequence\n      day\n      qm {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n      }\n      notices {\n        code\n        sentence\n        advice\n      }\n      fundingEnd {\n        date\n        monthsLeft\n        withoutOption\n        sentence\n      }\n      stages {\n        id\n        version\n        stage\n        label\n        state\n        plannedFor\n        doneOn\n        note\n        overdue\n      }\n      tasks {\n        rows {\n          id\n          version\n          task\n          title\n          hoursPerWeek\n          importance\n          mandatory\n          costPerYear\n          note\n          covered\n          best\n          notAsked\n          coverSentence\n          handover {\n            id\n            version\n            taskPlanId\n            state\n            receiver {\n              id\n              name\n              shortName\n              class\n              kind\n              sector\n            }\n            date\n            metOn\n            workedWithoutQmOn\n            commitmentsAcceptedOn\n            nextStep\n            nextStepDue\n            nextStepOverdue\n            ownerId\n            ownerName\n            note\n            missing\n          }\n        }\n        columns {\n          id\n          version\n          actor {\n            id\n            name\n            shortName\n            class\n            kind\n            sector\n          }\n          hoursPerWeek\n          capacity\n          note\n          notAsked\n        }\n        offers {\n          id\n          version\n          candidateId\n          taskPlanId\n          sign\n          ability\n          willingness\n          excluded\n          exclusionNote\n          condition\n          hours\n          date\n          sourceId\n          sourceTitle\n          sentence\n        }\n        notAsked\n        hoursPerWeek\n        mandatory\n        mandatoryUncovered\n      }\n      contributions {\n        id\n        version\n        candidateId\n        actor {\n          id\n          name\n          shortName\n          class\n          kind\n          sector\n        }\n        kind\n        amount\n        year\n        willingness\n        date\n        sourceId\n        sourceTitle\n        note\n      }\n      financing {\n        parts {\n          id\n          version\n          funder\n          amount\n          year\n          state\n          taskPlanId\n          note\n        }\n        costPerYear\n        tasksWithoutCost\n        years {\n          year\n          applied\n          granted\n          open\n        }\n      }\n      anchors {\n        id\n        version\n        anchor\n        label\n        state\n        actor {\n          id\n          name\n          shortName\n          class\n          kind\n          sector\n        }\n        text\n      }\n      anchorsSettled\n      handover {\n        tasks {\n          total\n          planned\n          underWay\n          handedOver\n        }\n        ties {\n          total\n          planned\n          underWay\n          handedOver\n        }\n        pace {\n          onTrack\n          headline\n          sentence\n        }\n      }\n      scenarios {\n        id\n        version\n        savedOn\n        changedSince\n        name\n        k\n        fMax\n        tauAbility\n        tauWillingness\n        removedActors {\n          id\n          name\n          shortName\n          class\n          kind\n          sector\n        }\n        members {\n          id\n          actor {\n            id\n            name\n            shortName\n          }\n        }\n        gone\n        note\n      }\n    }\n  }\n"): typeof import('./graphql.js').ContinuationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContinuationNames($areaId: ID!) {\n    network(areaId: $areaId) {\n      actors {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n      }\n      ties {\n        id\n        from\n        to\n        kind\n      }\n    }\n  }\n"): typeof import('./graphql.js').ContinuationNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SuccessionParts on Succession {\n    day\n    state\n    assumptions {\n      k\n      fMax\n      fMaxIsDefault\n      tauAbility\n      tauWillingness\n      removedActors {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n      }\n    }\n    notices {\n      code\n      sentence\n      advice\n    }\n    progress {\n      share\n      secondsLeft\n    }\n    result {\n      size\n      exact\n      lowerBound\n      combinations {\n        size\n        examined\n        feasible\n      }\n      sentence\n      relaxations {\n        kind\n        taskPlanIds\n        fMax\n        sentence\n      }\n      sets {\n        ...SuccessorSetParts\n      }\n      notChosen {\n        candidateId\n        actor {\n          id\n          name\n          shortName\n        }\n        reasons {\n          code\n          sentence\n        }\n      }\n      singles {\n        candidateId\n        fragmentation\n        recoveryPairs\n        byK {\n          k\n          fragmentation\n        }\n      }\n      fragmentationWithQm\n      fragmentationWithoutQm\n      mandatoryHours\n    }\n  }\n"): typeof import('./graphql.js').SuccessionPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SuccessorSetParts on SuccessorSet {\n    letter\n    best\n    members {\n      candidateId\n      actor {\n        id\n        name\n        shortName\n      }\n      hoursPerWeek\n      hoursUsed\n    }\n    assignment {\n      taskPlanId\n      candidateId\n      ability\n      willingness\n    }\n    mandatoryCovered\n    mandatory\n    openMandatory\n    openOthers\n    committed\n    conditional\n    signalled\n    freeHours\n    neededHours\n    hoursUnknown\n    recoveryPairs\n    recoveryNearness\n    fragmentation\n    worstFragmentation\n    worstLoss\n    reinforcement {\n      candidateId\n      actor {\n        id\n        name\n        shortName\n      }\n      worstFragmentation\n    }\n    joins {\n      candidateId\n      contact {\n        id\n        name\n        shortName\n      }\n      actorsJoined\n    }\n  }\n"): typeof import('./graphql.js').SuccessorSetPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Succession($areaId: ID!, $parameters: SuccessionParameters) {\n    succession(areaId: $areaId, parameters: $parameters) {\n      ...SuccessionParts\n    }\n  }\n"): typeof import('./graphql.js').SuccessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription SuccessionSearch($areaId: ID!, $parameters: SuccessionParameters) {\n    successionSearch(areaId: $areaId, parameters: $parameters) {\n      ...SuccessionParts\n    }\n  }\n"): typeof import('./graphql.js').SuccessionSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuccessorSet($areaId: ID!, $parameters: SuccessionParameters, $members: [ID!]!) {\n    successorSet(areaId: $areaId, parameters: $parameters, members: $members) {\n      ...SuccessorSetParts\n    }\n  }\n"): typeof import('./graphql.js').SuccessorSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandoverSheets($areaId: ID!) {\n    handoverSheets(areaId: $areaId) {\n      actor {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n      }\n      summary\n      contacts\n      tasks {\n        id\n        title\n        hoursPerWeek\n        mandatory\n        handover {\n          state\n          date\n          note\n        }\n      }\n      ties {\n        tie {\n          tieId\n          contact {\n            id\n            name\n            shortName\n            class\n            kind\n            sector\n          }\n          verb\n          strength\n          since\n          lastConfirmedAt\n          onlyQm\n          handover {\n            state\n            date\n            note\n          }\n        }\n        contacts\n      }\n      promises {\n        title\n        sentence\n        firm\n      }\n      openPoints\n      nextSteps {\n        about\n        step\n        due\n        overdue\n        ownerName\n      }\n    }\n  }\n"): typeof import('./graphql.js').HandoverSheetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WithoutActors($areaId: ID!, $actorIds: [ID!]!) {\n    withoutActors(areaId: $areaId, actorIds: $actorIds) {\n      day\n      removed {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n      }\n      notices {\n        code\n        sentence\n        advice\n      }\n      sentence\n      result {\n        before {\n          ...RemovalFigureParts\n        }\n        after {\n          ...RemovalFigureParts\n        }\n        pairsLost\n        pairsLostShare\n        components\n        orphaned {\n          id\n          name\n          shortName\n          class\n          kind\n          sector\n        }\n        aloneBefore {\n          id\n          name\n          shortName\n          class\n          kind\n          sector\n        }\n        tiesLost\n        tiesAtRisk\n      }\n    }\n  }\n"): typeof import('./graphql.js').WithoutActorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RemovalFigureParts on RemovalFigures {\n    actors\n    components\n    isolated\n    pairs\n    connectedPairs\n    fragmentation\n    distanceFragmentation\n  }\n"): typeof import('./graphql.js').RemovalFigurePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Actors($areaId: ID!, $filter: ActorFilter, $sort: ActorSort, $after: String) {\n    actors(areaId: $areaId, filter: $filter, sort: $sort, first: 100, after: $after) {\n      rows {\n        id\n        version\n        class\n        name\n        shortName\n        kind\n        sector\n        ring\n        isQm\n        ties\n        lastConfirmed\n        ended\n        contactLabel\n        channels\n        hints\n      }\n      pageInfo {\n        endCursor\n        total\n      }\n      filteredOut\n      endedNotCounted\n      views {\n        all\n        qmOnly\n        stale\n        withoutContactPoint\n      }\n    }\n  }\n"): typeof import('./graphql.js').ActorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Persons($areaId: ID!, $search: String, $after: String) {\n    persons(areaId: $areaId, search: $search, first: 100, after: $after) {\n      rows {\n        id\n        version\n        name\n        offices\n        channels\n        ended\n      }\n      pageInfo {\n        endCursor\n        total\n      }\n    }\n  }\n"): typeof import('./graphql.js').PersonsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountActors($areaId: ID!, $filter: ActorFilter) {\n    actors(areaId: $areaId, filter: $filter, first: 1) {\n      pageInfo {\n        total\n      }\n    }\n  }\n"): typeof import('./graphql.js').CountActorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeActors($input: ChangeActorsInput!) {\n    changeActors(input: $input) {\n      __typename\n      ... on ActorsChanged {\n        changeSetId\n        changed\n        unchanged\n      }\n      ... on ActorsConflict {\n        conflicts {\n          recordId\n          currentVersion\n          changedBy\n          changedAt\n          fields {\n            field\n            theirs\n          }\n        }\n      }\n      ... on InvalidInput {\n        faults {\n          message\n        }\n      }\n      ... on UserError {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.js').ChangeActorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateDocumentTicket($input: DocumentTicketInput!) {\n    createDocumentTicket(input: $input) {\n      path\n      fileName\n    }\n  }\n"): typeof import('./graphql.js').CreateDocumentTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GapReport($areaId: ID!, $day: Day, $mergedSectors: [[TermId!]!]) {\n    gapReport(areaId: $areaId, day: $day, mergedSectors: $mergedSectors, first: 1) {\n      sequence\n      day\n      qm {\n        id\n        name\n      }\n      notices {\n        code\n        sentence\n        advice\n        step\n        day\n      }\n      basis\n      draws\n      drawsSentence\n      head {\n        ...Figure\n      }\n      brokerage {\n        total\n        sentence\n        pairs {\n          a\n          b\n          label\n          pairs\n          range {\n            low\n            high\n            text\n          }\n        }\n      }\n      figures {\n        ...Figure\n      }\n      sectorMatrix {\n        ...Matrix\n      }\n      sphereMatrix {\n        ...Matrix\n      }\n      counts {\n        open\n        taken\n        dismissed\n        sectorPairs\n        actors\n        structure\n        waitingForDraws\n      }\n    }\n  }\n"): typeof import('./graphql.js').GapReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Figure on ReportFigure {\n    id\n    name\n    value\n    withQm\n    text\n    detail\n    sentence\n    trend {\n      day\n      value\n    }\n    trendSentence\n    range {\n      low\n      high\n      text\n      aside\n    }\n    explanation {\n      sentence\n      formula\n      unit\n      qmCounted\n      isolatesCounted\n      source\n    }\n  }\n"): typeof import('./graphql.js').FigureFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Matrix on ReportMatrix {\n    groups {\n      id\n      members\n      label\n      code\n      actors\n      qmContacts\n    }\n    cells {\n      a\n      b\n      ties\n      sign\n      level\n      gapId\n      sentence\n    }\n    assessable\n    pairs\n    sentence\n    legend {\n      sign\n      label\n      cells\n    }\n    example\n  }\n"): typeof import('./graphql.js').MatrixFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Gaps(\n    $areaId: ID!\n    $day: Day\n    $mergedSectors: [[TermId!]!]\n    $filter: GapFilter\n    $after: String\n    $before: String\n    $around: ID\n  ) {\n    gapReport(\n      areaId: $areaId\n      day: $day\n      mergedSectors: $mergedSectors\n      filter: $filter\n      first: 25\n      after: $after\n      before: $before\n      around: $around\n    ) {\n      sequence\n      gaps {\n        rows {\n          id\n          rank\n          family\n          type\n          severity\n          title\n          sentence\n          figures\n          advice\n          sectorsA\n          sectorsB\n          actors {\n            id\n            name\n            shortName\n            class\n            kind\n            sector\n          }\n          introducers {\n            actor {\n              id\n              name\n              shortName\n              class\n              kind\n              sector\n            }\n            reason\n          }\n          state\n          task {\n            id\n            version\n            title\n            owner {\n              id\n              name\n            }\n            dueOn\n            overdue\n          }\n          dismissal {\n            id\n            version\n            reason\n            by {\n              name\n            }\n            at\n          }\n          takeable\n          drawsSentence\n        }\n        startCursor\n        pageInfo {\n          endCursor\n          total\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').GapsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountGaps($areaId: ID!) {\n    gapReport(areaId: $areaId, first: 1) {\n      sequence\n      counts {\n        high\n      }\n    }\n  }\n"): typeof import('./graphql.js').CountGapsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription GapReportDraws($areaId: ID!, $day: Day, $mergedSectors: [[TermId!]!]) {\n    gapReportDraws(areaId: $areaId, day: $day, mergedSectors: $mergedSectors) {\n      done\n      total\n      secondsLeft\n      result {\n        figures {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').GapReportDrawsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountsOfArea($areaId: ID!) {\n    accountsOfArea(areaId: $areaId) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').AccountsOfAreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeOnGap($input: TakeOnGapInput!) {\n    takeOnGap(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').TakeOnGapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeGapTask($input: ChangeGapTaskInput!) {\n    changeGapTask(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').ChangeGapTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropGapTask($input: DropGapTaskInput!) {\n    dropGapTask(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DropGapTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissGap($input: DismissGapInput!) {\n    dismissGap(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DismissGapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreGap($input: DeleteInput!) {\n    restoreGap(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').RestoreGapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UndoState($areaId: ID!) {\n    undoState(areaId: $areaId) {\n      undo {\n        changeSetId\n        summary\n      }\n      redo {\n        changeSetId\n        summary\n      }\n    }\n  }\n"): typeof import('./graphql.js').UndoStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Undo($input: UndoInput!) {\n    undo(input: $input) {\n      ...UndoAnswer\n    }\n  }\n"): typeof import('./graphql.js').UndoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Redo($input: UndoInput!) {\n    redo(input: $input) {\n      ...UndoAnswer\n    }\n  }\n"): typeof import('./graphql.js').RedoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UndoAnswer on UndoResult {\n    __typename\n    ... on Undone {\n      changeSetId\n      summary\n      leftOut {\n        recordId\n        label\n      }\n    }\n    ... on UserError {\n      code\n      message\n    }\n    ... on UndoConflict {\n      fields {\n        recordId\n        field\n        label\n        mine\n        theirs\n      }\n    }\n  }\n"): typeof import('./graphql.js').UndoAnswerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Changes($areaId: ID!, $before: Int) {\n    changes(areaId: $areaId, first: 50, before: $before) {\n      changeSetId\n      sequence\n      at\n      byName\n      summary\n      records\n      undoable\n      takenBack\n    }\n  }\n"): typeof import('./graphql.js').ChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query History($recordId: ID!, $areaId: ID!) {\n    history(recordId: $recordId, areaId: $areaId) {\n      changeSetId\n      at\n      byName\n      operation\n      undoable\n      fields {\n        field\n        label\n        before\n        after\n      }\n    }\n  }\n"): typeof import('./graphql.js').HistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUploadTicket($input: UploadTicketInput!) {\n    createUploadTicket(input: $input) {\n      ticket\n    }\n  }\n"): typeof import('./graphql.js').CreateUploadTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportPlan($id: ID!, $areaId: ID, $actions: [ImportAction!], $first: Int, $after: Int) {\n    importPlan(id: $id, areaId: $areaId) {\n      id\n      areaName\n      areaId\n      files {\n        name\n        sheet\n        rows\n        encoding\n        remarks\n      }\n      counts {\n        new\n        changed\n        unchanged\n        error\n      }\n      rows(first: $first, after: $after, actions: $actions) {\n        sheet\n        row\n        action\n        entry\n        changes {\n          field\n          label\n          before\n          after\n        }\n        faults {\n          column\n          value\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ImportPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyImport($input: ApplyImportInput!) {\n    applyImport(input: $input) {\n      __typename\n      ... on ImportApplied {\n        changeSetId\n        areaId\n        sentence\n      }\n      ... on UserError {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.js').ApplyImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportSheets {\n    importSheets {\n      name\n      label\n      columns {\n        heading\n        required\n        explanation\n      }\n    }\n  }\n"): typeof import('./graphql.js').ImportSheetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkHits($areaId: ID!, $day: Day, $filter: NetworkFilter, $storedAt: DateTime) {\n    networkFindings(areaId: $areaId, day: $day, filter: $filter, storedAt: $storedAt) {\n      withQm {\n        actors\n      }\n    }\n  }\n"): typeof import('./graphql.js').NetworkHitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Network($areaId: ID!, $storedAt: DateTime) {\n    network(areaId: $areaId, storedAt: $storedAt) {\n      sequence\n      firstYear\n      actors {\n        id\n        name\n        shortName\n        class\n        kind\n        sector\n        ring\n        since\n        until\n        foreign\n        qm\n      }\n      ties {\n        id\n        from\n        to\n        kind\n        intensity\n        since\n        until\n        evidence\n        lastConfirmedAt\n      }\n    }\n  }\n"): typeof import('./graphql.js').NetworkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkFindings($areaId: ID!, $day: Day, $filter: NetworkFilter, $storedAt: DateTime) {\n    networkFindings(areaId: $areaId, day: $day, filter: $filter, storedAt: $storedAt) {\n      sequence\n      day\n      visibleActors\n      visibleTies\n      hiddenActors\n      hiddenTies\n      rings\n      qm {\n        actors\n        tandem\n      }\n      withQm {\n        actors\n        ties\n        density\n        meanDegree\n        components\n        groups\n        isolated\n        connectedPairs\n        pairs\n      }\n      withoutQm {\n        figures {\n          actors\n          ties\n          density\n          meanDegree\n          components\n          groups\n          isolated\n          connectedPairs\n          pairs\n        }\n        pairsLost\n        pairsLostShare\n        tiesAtRisk\n        separated {\n          number\n          actors\n        }\n        newlyIsolated\n        aloneBefore\n      }\n      matrix {\n        sectors\n        assessable\n        pairs\n        cells {\n          a\n          b\n          ties\n          possible\n          expected\n          density\n          class\n          onlyViaQm\n        }\n      }\n      gaps {\n        id\n        type\n        severity\n        sentence\n        sectors\n        actors\n        ties\n        expected\n        introducers {\n          actor\n          reason\n        }\n      }\n      trend {\n        day\n        ties\n        actors\n      }\n      tooSmall\n    }\n  }\n"): typeof import('./graphql.js').NetworkFindingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Arrangement($areaId: ID!) {\n    arrangement(areaId: $areaId) {\n      ...Drawing\n    }\n  }\n"): typeof import('./graphql.js').ArrangementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Drawing on Arrangement {\n    sequence\n    json\n    stale\n    former\n  }\n"): typeof import('./graphql.js').DrawingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Rearrange($input: RearrangeInput!) {\n    rearrange(input: $input) {\n      ...Drawing\n    }\n  }\n"): typeof import('./graphql.js').RearrangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceActors($input: PlaceActorsInput!) {\n    placeActors(input: $input) {\n      ...Drawing\n    }\n  }\n"): typeof import('./graphql.js').PlaceActorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreArrangement($input: RestoreArrangementInput!) {\n    restoreArrangement(input: $input) {\n      ...Drawing\n    }\n  }\n"): typeof import('./graphql.js').RestoreArrangementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkWithoutSet($areaId: ID!, $actorIds: [ID!]!, $day: Day, $filter: NetworkFilter, $storedAt: DateTime) {\n    withoutActors(areaId: $areaId, actorIds: $actorIds, day: $day, filter: $filter, storedAt: $storedAt) {\n      removed {\n        id\n      }\n      notices {\n        code\n        sentence\n        advice\n      }\n      result {\n        before {\n          ...SetFigures\n        }\n        after {\n          ...SetFigures\n        }\n        pairsLost\n        pairsLostShare\n        components\n        tiesAtRisk\n        orphaned {\n          id\n        }\n        aloneBefore {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').NetworkWithoutSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SetFigures on RemovalFigures {\n    actors\n    ties\n    density\n    meanDegree\n    components\n    isolated\n    connectedPairs\n    pairs\n  }\n"): typeof import('./graphql.js').SetFiguresFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: ID!, $areaId: ID!) {\n    person(id: $id, areaId: $areaId) {\n      id\n      version\n      name\n      salutation\n      title\n      givenName\n      familyName\n      note\n      legalBasis\n      purposes\n      obtainedAt\n      informedAt\n      contactPoints {\n        ...ContactPointFields\n      }\n      memberships {\n        id\n        version\n        postId\n        postTitle\n        actorId\n        actorName\n        since\n        until\n        current\n      }\n    }\n  }\n"): typeof import('./graphql.js').PersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').CreatePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    updatePerson(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').UpdatePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletePerson($input: DeleteInput!) {\n    deletePerson(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DeletePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPersons($areaId: ID!, $text: String!) {\n    persons(areaId: $areaId, search: $text, first: 12) {\n      rows {\n        id\n        name\n        offices\n      }\n    }\n  }\n"): typeof import('./graphql.js').FindPersonsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePost($input: CreatePostInput!) {\n    createPost(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').CreatePostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePost($input: UpdatePostInput!) {\n    updatePost(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').UpdatePostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletePost($input: DeleteInput!) {\n    deletePost(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DeletePostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignPost($input: AssignPostInput!) {\n    assignPost(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').AssignPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMembership($input: UpdateMembershipInput!) {\n    updateMembership(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').UpdateMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tie($id: ID!, $areaId: ID!) {\n    tie(id: $id, areaId: $areaId) {\n      id\n      version\n      fromId\n      fromName\n      toId\n      toName\n      kind\n      intensity\n      since\n      until\n      evidence\n      confirmedBy\n      lastConfirmedAt\n      viaQm\n      note\n      citations {\n        id\n        sourceTitle\n        quote\n        page\n        date\n      }\n    }\n  }\n"): typeof import('./graphql.js').TieDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTie($input: CreateTieInput!) {\n    createTie(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').CreateTieDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTie($input: UpdateTieInput!) {\n    updateTie(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').UpdateTieDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndTie($input: EndTieInput!) {\n    endTie(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').EndTieDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteTie($input: DeleteInput!) {\n    deleteTie(input: $input) {\n      ...ChangeAnswer\n    }\n  }\n"): typeof import('./graphql.js').DeleteTieDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindActors($areaId: ID!, $text: String!) {\n    actors(areaId: $areaId, filter: { search: $text }, first: 12) {\n      rows {\n        id\n        name\n        class\n        kind\n        sector\n        isQm\n      }\n    }\n  }\n"): typeof import('./graphql.js').FindActorsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
