/** The views of an actor's page, as they stand in its address. */
export const TABS = ['ueberblick', 'beziehungen', 'personen', 'verlauf'] as const;
export type ActorTab = (typeof TABS)[number];
