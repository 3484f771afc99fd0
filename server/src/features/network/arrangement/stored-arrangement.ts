import type { Arrangement } from '@quartiersnetz/map-layout';
import { z } from 'zod';

const MOST_ACTORS = 20_000;
const number = z.number().min(-1e6).max(1e6);
const whole = z.number().int().min(-1e6).max(1e6);
const name = z.string().max(200);
const ring = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const direction = z.strictObject({ x: number, y: number });
const list = <T extends z.ZodType>(item: T) => z.array(item).max(MOST_ACTORS);
const side = z.enum([
  'right',
  'left',
  'below',
  'above',
  'below-flush-left',
  'below-flush-right',
  'above-flush-left',
  'above-flush-right',
]);

const arrangement = z.strictObject({
  format: z.literal('arrangement/1'),
  hasQm: z.boolean(),
  world: z.strictObject({ rx: number, ry: number, width: number, height: number }),
  hub: number,
  hubBox: z.strictObject({ x0: number, y0: number, x1: number, y1: number }),
  rings: list(z.strictObject({ ring, inner: number, outer: number })),
  wedges: list(
    z.strictObject({
      sector: name.nullable(),
      sphere: name.nullable(),
      from: number,
      to: number,
      start: direction,
      end: direction,
    }),
  ),
  sides: list(z.strictObject({ sphere: name.nullable(), from: number, to: number })),
  pressure: z.strictObject({
    sectors: list(z.strictObject({ sector: name.nullable(), factor: number })),
    rings: list(z.strictObject({ ring, factor: number })),
    air: number,
  }),
  positions: list(
    z.strictObject({
      id: name,
      x: whole,
      y: whole,
      ring,
      sector: name.nullable(),
      band: ring,
      side,
      way: whole,
      lines: z.array(name).max(5),
      width: number,
      height: number,
      labelHidden: z.boolean(),
      pinned: z.boolean(),
    }),
  ),
  withoutPlace: list(name),
});

const state = z.object({
  arrangement,
  /** Ids of the actors when it was computed or ordered anew. */
  orderedFor: z.array(z.string()),
  /** Who was there when it was brought up to date last (signatureOf). */
  signature: z.string(),
});

/** The arrangement of an area as technical state. */
export interface StoredArrangement {
  readonly arrangement: Arrangement;
  readonly orderedFor: readonly string[];
  readonly signature: string;
}

/** Decodes the technical state of an area; null where there is none, or one of another format: then it is computed anew. */
export function decodeStored(value: unknown): StoredArrangement | null {
  const parsed = state.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Decodes an arrangement that a client sends back; null where it is none. */
export function decodeArrangement(json: string): Arrangement | null {
  try {
    const parsed = arrangement.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
