import type {
  ConfirmedBy,
  CreateTieInput,
  Evidence,
  TieQuery,
  UpdateTieInput,
  ViaQm,
} from '../../generated/graphql.js';
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

const facts = (form: TieForm) => ({
  intensity: form.intensity,
  since: form.since,
  until: form.until,
  evidence: form.evidence,
  confirmedBy: form.confirmedBy,
  lastConfirmedAt: form.lastConfirmedAt,
  viaQm: form.viaQm,
  note: text(form.note),
});

/** The input that creates the tie, its ends in reading direction; null while an end or the kind is missing. */
export function createTieInput(areaId: string, self: string, form: TieForm): CreateTieInput | null {
  if (form.other === null || form.kind === null) return null;
  const [fromId, toId] = form.turned ? [form.other.id, self] : [self, form.other.id];
  const sourceTitle = text(form.sourceTitle);
  return {
    areaId,
    fromId,
    toId,
    kind: form.kind,
    ...facts(form),
    citation: sourceTitle === null ? null : { sourceTitle, quote: text(form.quote) },
  };
}

/** The input that changes what differs from the stored tie. */
export function updateTieInput(
  areaId: string,
  tie: TieDetail,
  self: string,
  form: TieForm,
  version = tie.version,
): UpdateTieInput {
  const stored = new Map<string, unknown>(Object.entries({ kind: tie.kind, ...facts(formOfTie(tie, self)) }));
  const wanted = Object.entries({ kind: form.kind, ...facts(form) });
  const changed = wanted.filter(([field, value]) => value !== stored.get(field));
  return { id: tie.id, areaId, expectedVersion: version, ...Object.fromEntries(changed) };
}
