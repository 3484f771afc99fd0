export { ContactPointList } from './ContactPointList.js';
export { ContactPointDialog } from './ContactPointDialog.js';
export type { ContactOwner } from './ContactPointDialog.js';
export type { ContactPointRow } from './queries.js';
