/** A record of an area to change or delete, with the version that the asker saw. */
export interface Target {
  readonly id: string;
  readonly areaId: string;
  readonly expectedVersion: number;
}
