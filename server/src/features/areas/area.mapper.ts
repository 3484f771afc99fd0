import { AREA_NATURES, MANDATE_ROLES } from '@quartiersnetz/graph-schema';
import type { Values } from '@quartiersnetz/graph-schema';
import type {
  Area,
  CreateAreaInput,
  CreateMandateInput,
  Mandate,
  UpdateAreaInput,
  UpdateMandateInput,
} from '../../generated/resolvers.js';
import type { StoredRecord } from '../../graph-store/record.js';
import { oneOf, requiredTextOf, textOf, valuesFrom } from '../records/index.js';
import type { AreaOverview } from './areas.service.js';

const natureOf = oneOf(AREA_NATURES);
const roleOf = oneOf(MANDATE_ROLES);

/** An area as the API shows it. */
export const toArea = ({ area, mandates, actorNames, sequence }: AreaOverview): Area => ({
  id: area.id,
  version: area.version,
  name: requiredTextOf(area, 'name'),
  shortName: textOf(area, 'shortName'),
  nature: natureOf(area, 'nature') ?? 'REAL',
  place: textOf(area, 'place'),
  programme: textOf(area, 'programme'),
  fundingFrom: textOf(area, 'fundingFrom'),
  fundingUntil: textOf(area, 'fundingUntil'),
  parentId: textOf(area, 'parent'),
  mandates: mandates.map((mandate) => toMandate(mandate, actorNames)),
  sequence,
});

const toMandate = (mandate: StoredRecord, actorNames: ReadonlyMap<string, string>): Mandate => {
  const actorId = requiredTextOf(mandate, 'actor');
  return {
    id: mandate.id,
    version: mandate.version,
    role: roleOf(mandate, 'role') ?? 'NEIGHBOURHOOD_MANAGEMENT',
    actorId,
    actorName: actorNames.get(actorId) ?? '',
    since: textOf(mandate, 'since'),
    until: textOf(mandate, 'until'),
    optionUntil: textOf(mandate, 'optionUntil'),
    funder: textOf(mandate, 'funder'),
    component: textOf(mandate, 'component'),
  };
};

/** Values of an area from the input of its form. */
export const areaValues = (input: CreateAreaInput | UpdateAreaInput): Values => valuesFrom('Area', input);

/** Values of a mandate from the input of its form. */
export const mandateValues = (input: CreateMandateInput | UpdateMandateInput): Values => valuesFrom('Mandate', input);
