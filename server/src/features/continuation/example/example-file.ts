import { isPartialDate } from '@quartiersnetz/graph-schema';
import { z } from 'zod';

const text = z.string().min(1);
const date = z.string().refine(isPartialDate);
const whole = z.number().int();

/** Where a statement comes from: a source of the sheet by its key, or a talk by its title. */
const basis = { stand: date.optional(), quelle: text.optional(), gespraech: text.optional() };
const handover = {
  stand: text,
  an: text.optional(),
  datum: date.optional(),
  getroffen: date.optional(),
  ohneQm: date.optional(),
  zusagenAngenommen: date.optional(),
  naechsterSchritt: text.optional(),
  bis: date.optional(),
  notiz: text.optional(),
};

const FILE = z.strictObject({
  format: z.literal('verstetigung/1'),
  /** Keys of the sheets stand for area, actors, ties and sources; tasks have keys of their own. */
  gebiet: text,
  aufgaben: z.array(
    z.strictObject({
      schluessel: text,
      aufgabe: text,
      bezeichnung: text,
      stunden: whole,
      wichtigkeit: whole,
      pflicht: z.boolean(),
      kostenImJahr: whole.optional(),
    }),
  ),
  organisationen: z.array(
    z.strictObject({ akteur: text, stunden: whole.optional(), kapazitaet: text, notiz: text.optional() }),
  ),
  angaben: z.array(
    z.strictObject({
      aufgabe: text,
      akteur: text,
      eignung: text,
      bereitschaft: text,
      stunden: whole.optional(),
      bedingung: text.optional(),
      ausgeschlossen: text.optional(),
      ausschlussgrund: text.optional(),
      ...basis,
    }),
  ),
  beitraege: z.array(
    z.strictObject({
      akteur: text,
      art: text,
      betrag: whole.optional(),
      jahr: whole.optional(),
      bereitschaft: text,
      notiz: text.optional(),
      ...basis,
    }),
  ),
  anker: z.array(z.strictObject({ anker: text, stand: text, akteur: text.optional(), text: text.optional() })),
  stufen: z.array(
    z.strictObject({ stufe: text, geplant: date.optional(), erreicht: date.optional(), notiz: text.optional() }),
  ),
  uebergabeAufgaben: z.array(z.strictObject({ aufgabe: text, ...handover })),
  uebergabeBeziehungen: z.array(z.strictObject({ beziehung: text, ...handover })),
  finanzierung: z.array(
    z.strictObject({
      geldgeber: text,
      betrag: whole,
      jahr: whole,
      stand: text,
      aufgabe: text.optional(),
      notiz: text.optional(),
    }),
  ),
  szenarien: z.array(z.strictObject({ name: text, k: whole, mitglieder: z.array(text), notiz: text.optional() })),
});

/** The Verstetigung of an example area, as its file says it. */
export type ExampleFile = z.infer<typeof FILE>;
export type ExampleHandover = Omit<ExampleFile['uebergabeAufgaben'][number], 'aufgabe'>;

/** Reads the text of `verstetigung.json`; a fault in an example is a fault of the program and throws. */
export const parseExample = (content: string): ExampleFile => FILE.parse(JSON.parse(content));
