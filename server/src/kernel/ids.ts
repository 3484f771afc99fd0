import { v7, validate } from 'uuid';

/** A new time-ordered id (UUIDv7), lower case. */
export const newId = (): string => v7();

/** Whether a text is a UUID in the form that ids have here. */
export const isId = (text: string): boolean => validate(text) && text === text.toLowerCase();
