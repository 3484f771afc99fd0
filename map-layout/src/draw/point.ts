/** A point in px from the centre of the map, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
