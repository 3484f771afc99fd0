import { createHash } from 'node:crypto';
import { USUAL_DRAWS } from '../../../network-analysis/index.js';
import type { DrawOptions, NetworkRows } from '../../../network-analysis/index.js';
import type { ReportBasis } from '../report/report-basis.js';

/** Draws to make for a report, and the key under which their result is kept. */
export interface DrawOrder {
  readonly key: string;
  readonly rows: NetworkRows;
  readonly options: DrawOptions;
  readonly draws: number;
}

const orders = new WeakMap<ReportBasis, DrawOrder>();

/**
 * The draws of a report. Its version is a fingerprint of what is measured, not the number of the area's last change: a task that
 * is taken on, or a note that is written, must neither make the draws anew nor move a range. Merged sectors change the gaps but
 * not which ties fall, so they are part of the key and not of the seed.
 */
export function drawOrder(basis: ReportBasis): DrawOrder {
  const known = orders.get(basis);
  if (known) return known;
  const { network, day, rows, options, groups } = basis;
  const actors = rows.actors.map(({ sector: _, ...actor }) => actor);
  const sectors = rows.actors.map(({ sector }) => sector).join(' ');
  const version = fingerprint({ ...rows, actors });
  const order: DrawOrder = {
    key: [network.area, day, version, groups.key, fingerprint({ sectors, options }), USUAL_DRAWS].join(' '),
    rows,
    options: { findings: options, seed: [network.area, version, day].join(' '), draws: USUAL_DRAWS },
    draws: USUAL_DRAWS,
  };
  orders.set(basis, order);
  return order;
}

const fingerprint = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
