import { Forbidden, NotSignedIn } from '../kernel/errors.js';
import { mayEdit, mayRead } from '../kernel/viewer.js';
import type { Capability, Viewer } from '../kernel/viewer.js';
import type { AreaPlace, Rule } from './policy-table.js';

/** The area that arguments name at a place, or null. */
export function areaIn(args: unknown, place: AreaPlace): string | null {
  let value: unknown = args;
  for (const step of place.split('.')) value = own(value, step);
  return typeof value === 'string' && value !== '' ? value : null;
}

const own = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

/** Lets a request pass or throws NotSignedIn or Forbidden; foreign areas and areas that do not exist are refused alike. */
export function decide(rule: Rule | undefined, viewer: Viewer | null, args: unknown): void {
  if (!rule) throw viewer ? new Forbidden() : new NotSignedIn();
  const area = rule.area === undefined ? null : areaIn(args, rule.area);
  const capability = area === null ? (rule.withoutArea ?? rule.capability) : rule.capability;
  if (!allows(capability, viewer, area)) throw viewer ? new Forbidden() : new NotSignedIn();
}

function allows(capability: Capability, viewer: Viewer | null, area: string | null): boolean {
  if (capability === 'public') return true;
  if (!viewer) return false;
  switch (capability) {
    case 'signed-in':
      return true;
    case 'installation.administer':
      return viewer.administrator;
    case 'area.read':
      return area !== null && mayRead(viewer, area);
    case 'area.edit':
      return area !== null && mayEdit(viewer, area);
  }
}
