/** When the network is looked at: as it was valid on a day, or as it was stored at the end of a day; never both. */
export interface Moment {
  /** `YYYY-MM-DD`; null is today. */
  readonly day: string | null;
  readonly storedOn: string | null;
}

/** The moment as the API takes it; the end of a day is that of this place. */
export const momentVariables = ({
  day,
  storedOn,
}: Moment): { readonly day?: string | null; readonly storedAt?: string } =>
  storedOn === null ? { day } : { storedAt: new Date(`${storedOn}T23:59:59.999`).toISOString() };
