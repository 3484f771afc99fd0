import { CONFIRMED_BY, EVIDENCE, VIA_QM } from '@quartiersnetz/graph-schema';
import type { Values } from '@quartiersnetz/graph-schema';
import type * as api from '../../generated/resolvers.js';
import { numberOf, oneOf, requiredTextOf, textOf, valuesFrom } from '../records/index.js';
import type { CitedSource, NewCitation } from './citations.js';
import type { NewTieRequest, TieListPage, TieWithEnds } from './ties.service.js';

const evidenceOf = oneOf(EVIDENCE);
const confirmedByOf = oneOf(CONFIRMED_BY);
const viaQmOf = oneOf(VIA_QM);

/** A tie as the API shows it. */
export const toTie = ({ tie, fromName, toName, citations }: TieWithEnds): api.Tie => ({
  id: tie.id,
  version: tie.version,
  areaId: requiredTextOf(tie, 'area'),
  fromId: tie.from ?? '',
  fromName,
  toId: tie.to ?? '',
  toName,
  kind: requiredTextOf(tie, 'kind'),
  intensity: numberOf(tie, 'intensity') ?? 2,
  since: textOf(tie, 'since'),
  until: textOf(tie, 'until'),
  evidence: evidenceOf(tie, 'evidence') ?? 'INFERRED',
  confirmedBy: confirmedByOf(tie, 'confirmedBy'),
  lastConfirmedAt: textOf(tie, 'lastConfirmedAt'),
  viaQm: viaQmOf(tie, 'viaQm') ?? 'UNKNOWN',
  note: textOf(tie, 'note'),
  citations: citations.map(toCitation),
  changedAt: tie.changedAt,
});

/** A citation as the API shows it. */
export const toCitation = ({ citation, sourceTitle }: CitedSource): api.Citation => ({
  id: citation.id,
  factId: requiredTextOf(citation, 'fact'),
  sourceId: requiredTextOf(citation, 'source'),
  sourceTitle,
  quote: textOf(citation, 'quote'),
  page: textOf(citation, 'page'),
  date: textOf(citation, 'date'),
});

/** A page of ties as the API shows it. */
export const toTiePage = ({ rows, endCursor, total }: TieListPage): api.TiePage => ({
  rows: rows.map(toTie),
  pageInfo: { endCursor, total },
});

/** A new tie from the input of its form. */
export const toNewTie = (input: api.CreateTieInput): NewTieRequest => ({
  id: input.id ?? undefined,
  areaId: input.areaId,
  from: input.fromId,
  to: input.toId,
  values: valuesFrom('Tie', input, ['fromId', 'toId', 'citation']),
  citation: input.citation ? toNewCitation(input.citation) : null,
});

const toNewCitation = (citation: api.CitationInput): NewCitation => ({
  sourceId: citation.sourceId ?? null,
  sourceTitle: citation.sourceTitle ?? null,
  values: valuesFrom('Citation', citation, ['sourceId', 'sourceTitle']),
});

/** Changed values of a tie from the input of its form. */
export const tieValues = (input: api.UpdateTieInput): Values => valuesFrom('Tie', input);
