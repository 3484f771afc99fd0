import type {
  ConfirmedBy,
  CreateTieInput,
  Evidence,
  TieQuery,
  UpdateTieInput,
  ViaQm,
} from '../../generated/graphql.js';
import { changedFields } from '../../api/changed-fields.js';
import type { Resolution } from '../../api/changed-fields.js';
import type { PickedActor } from './ActorPicker.js';

export type TieDetail = NonNullable<TieQuery['tie']>;

/** What the form of a tie holds. `turned`: the verb is read from the other end. */
export interface TieForm {
  readonly other: PickedActor | null;
  readonly kind: string | null;
  readonly turned: boolean;
  readonly intensity: number | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly evidence: Evidence | null;
  readonly confirmedBy: ConfirmedBy | null;
  readonly lastConfirmedAt: string | null;
  readonly viaQm: ViaQm;
  readonly note: string;
  readonly sourceTitle: string;
  readonly quote: string;
}

export const EMPTY_TIE: TieForm = {
  other: null,
  kind: null,
  turned: false,
  intensity: null,
  since: null,
  until: null,
  evidence: 'SELF_REPORTED',
  confirmedBy: null,
  lastConfirmedAt: null,
  viaQm: 'UNKNOWN',
  note: '',
  sourceTitle: '',
  quote: '',
};

/** The form of a stored tie, as its end `self` sees it. */
export const formOfTie = (tie: TieDetail, self: string): TieForm => ({
  other: tie.fromId === self ? { id: tie.toId, name: tie.toName } : { id: tie.fromId, name: tie.fromName },
  kind: tie.kind,
  turned: tie.fromId !== self,
  intensity: tie.intensity,
  since: tie.since ?? null,
  until: tie.until ?? null,
  evidence: tie.evidence,
  confirmedBy: tie.confirmedBy ?? null,
  lastConfirmedAt: tie.lastConfirmedAt ?? null,
  viaQm: tie.viaQm,
  note: tie.note ?? '',
  sourceTitle: '',
  quote: '',
});

const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());

/** Fields that the form shows, for the faults that stand at them. */
export const TIE_FIELDS = [
  'kind',
  'to',
  'from',
  'toId',
  'fromId',
  'intensity',
  'since',
  'until',
  'evidence',
  'confirmedBy',
  'lastConfirmedAt',
  'viaQm',
  'note',
  'citation.sourceTitle',
  'citation.quote',
];

const facts = (form: TieForm) => ({
  intensity: form.intensity,
  since: form.since,
  until: form.until,
  // a strength that nobody named is inferred, whatever was chosen before
  evidence: form.intensity === null ? ('INFERRED' as const) : form.evidence,
  confirmedBy: form.confirmedBy,
  lastConfirmedAt: form.lastConfirmedAt,
  viaQm: form.viaQm,
  note: text(form.note),
});

/** The input that creates the tie, its ends in reading direction; the form has its end and its kind (missingInTie). */
export function createTieInput(areaId: string, self: string, form: TieForm): CreateTieInput {
  const other = form.other?.id ?? '';
  const [fromId, toId] = form.turned ? [other, self] : [self, other];
  const sourceTitle = text(form.sourceTitle);
  return {
    areaId,
    fromId,
    toId,
    kind: form.kind ?? '',
    ...facts(form),
    citation: sourceTitle === null ? null : { sourceTitle, quote: text(form.quote) },
  };
}

/** The input that changes what differs from the stored tie. */
export const updateTieInput = (
  areaId: string,
  tie: TieDetail,
  self: string,
  form: TieForm,
  resolution?: Resolution,
): UpdateTieInput => ({
  id: tie.id,
  areaId,
  expectedVersion: resolution?.version ?? tie.version,
  ...changedFields(
    { kind: tie.kind, ...facts(formOfTie(tie, self)) },
    { kind: form.kind ?? tie.kind, ...facts(form) },
    resolution,
  ),
});

/** What has to be chosen before the tie can be sent. */
export const missingInTie = (form: TieForm): readonly { field: string; message: string }[] => [
  ...(form.kind === null ? [{ field: 'kind', message: 'Bitte wählen Sie die Art der Beziehung.' }] : []),
  ...(form.other === null ? [{ field: 'to', message: 'Bitte wählen Sie den Akteur aus der Liste.' }] : []),
];
