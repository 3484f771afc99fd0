/** The five sheets of an import (decisions.md 22); one list for the importer, the templates and the documentation. */
export interface SheetColumn {
  readonly heading: string;
  readonly explanation: string;
  readonly required?: boolean;
}

export type SheetName = 'gebiete' | 'akteure' | 'personen' | 'beziehungen' | 'quellen';

export interface SheetDeclaration {
  readonly name: SheetName;
  readonly label: string;
  readonly columns: readonly SheetColumn[];
  /** Headings by which a sheet without a telling name is recognised. */
  readonly recognisedBy: readonly string[];
}

const KEY: SheetColumn = {
  heading: 'schluessel',
  explanation: 'Frei gewählt, je Blatt einmalig. Derselbe Schlüssel ist derselbe Eintrag, auch beim nächsten Import.',
};
const RECURRING_KEY: SheetColumn = {
  heading: 'schluessel',
  explanation: 'Frei gewählt. Mehrere Zeilen mit demselben Schlüssel gehören zu demselben Eintrag.',
};
const SOURCE: readonly SheetColumn[] = [
  { heading: 'quelle', explanation: 'Schlüssel oder genauer Titel aus dem Blatt „quellen“.' },
  { heading: 'zitat', explanation: 'Wörtlich, höchstens 1.000 Zeichen.' },
  { heading: 'stand', explanation: 'Datum, zu dem die Quelle das sagt.' },
];
const DATE = 'Jahr, Monat oder Tag: 2024, 05/2024, 17.05.2024.';

export const IMPORT_SHEETS: readonly SheetDeclaration[] = [
  {
    name: 'gebiete',
    label: 'Gebiete',
    recognisedBy: ['mandat_rolle', 'programm'],
    columns: [
      RECURRING_KEY,
      { heading: 'name', explanation: 'Name des Gebiets; in weiteren Zeilen eines Gebiets leer.' },
      { heading: 'kurzname', explanation: 'Höchstens 40 Zeichen.' },
      { heading: 'uebergeordnet', explanation: 'Name eines vorhandenen Gebiets, zu dem dieses gehört.' },
      { heading: 'programm', explanation: 'Zum Beispiel: Sozialer Zusammenhalt.' },
      { heading: 'foerderung_von', explanation: DATE },
      { heading: 'foerderung_bis', explanation: DATE },
      { heading: 'ort', explanation: 'Stadt oder Gemeinde.' },
      {
        heading: 'art',
        explanation: 'Leer, MUSTER (frei erfunden) oder QUELLE (Beispiel aus veröffentlichten Texten).',
      },
      { heading: 'mandat_akteur', explanation: 'Schlüssel oder genauer Name des Akteurs, der die Rolle hat.' },
      { heading: 'mandat_rolle', explanation: 'Quartiersmanagement, Koordination der Stadt oder Auftraggeber.' },
      { heading: 'mandat_von', explanation: DATE },
      { heading: 'mandat_bis', explanation: DATE },
      { heading: 'mandat_option_bis', explanation: DATE },
      { heading: 'foerdergeber', explanation: 'Wer das Mandat bezahlt.' },
      { heading: 'baustein', explanation: 'Teil des Auftrags.' },
      ...SOURCE,
    ],
  },
  {
    name: 'akteure',
    label: 'Akteure',
    recognisedBy: ['klasse', 'bereich'],
    columns: [
      KEY,
      { heading: 'name', explanation: 'Höchstens 200 Zeichen.', required: true },
      { heading: 'kurzname', explanation: 'Für die Karte, höchstens 28 Zeichen.' },
      { heading: 'klasse', explanation: 'Organisation, Initiative, Gremium oder Bevölkerungsgruppe.', required: true },
      { heading: 'art', explanation: 'Art des Akteurs oder des Gremiums, z. B. Verein, Amt, Runder Tisch.' },
      { heading: 'bereich', explanation: 'Bereich der Karte; leer heißt: noch offen.' },
      { heading: 'steuerungsebene', explanation: 'Eine der fünf Ebenen, z. B. Stadtteilnetzwerk.' },
      { heading: 'beschreibung', explanation: 'Freier Text.' },
      { heading: 'themen', explanation: 'Durch Komma getrennt.' },
      { heading: 'gegruendet', explanation: DATE },
      { heading: 'von', explanation: `Dabei seit. ${DATE}` },
      { heading: 'bis', explanation: `Beendet. ${DATE}` },
      { heading: 'befugnis', explanation: 'Nur Gremien: beratend, beschließend, koordinierend oder informell.' },
      { heading: 'oeffentlich', explanation: 'Nur Gremien: ja oder nein.' },
      { heading: 'strasse', explanation: 'Straße und Hausnummer.' },
      { heading: 'plz', explanation: 'Fünf Stellen, als Text.' },
      { heading: 'ort', explanation: 'Ort der Anschrift.' },
      { heading: 'telefon', explanation: 'Der Einrichtung, nicht einer Person.' },
      { heading: 'email', explanation: 'Funktionspostfach der Einrichtung.' },
      { heading: 'website', explanation: 'Mit https://' },
      ...SOURCE,
    ],
  },
  {
    name: 'personen',
    label: 'Personen',
    recognisedBy: ['nachname', 'rechtsgrundlage'],
    columns: [
      RECURRING_KEY,
      { heading: 'anrede', explanation: 'So, wie die Person es wünscht.' },
      { heading: 'titel', explanation: 'Zum Beispiel: Dr.' },
      { heading: 'vorname', explanation: '' },
      { heading: 'nachname', explanation: '', required: true },
      {
        heading: 'akteur',
        explanation: 'Schlüssel oder genauer Name des Akteurs, bei dem die Person eine Funktion hat.',
      },
      {
        heading: 'funktion',
        explanation: 'Zum Beispiel: Vorsitz, Mitglied. Ein Sitz in einem Gremium ist eine Funktion.',
      },
      { heading: 'funktion_von', explanation: DATE },
      { heading: 'funktion_bis', explanation: DATE },
      { heading: 'telefon', explanation: '' },
      { heading: 'email', explanation: '' },
      {
        heading: 'kontaktart',
        explanation: 'Funktionspostfach, in Funktion, dienstlich, ehrenamtlich, privat oder Presse.',
      },
      {
        heading: 'rechtsgrundlage',
        explanation:
          'Einwilligung, Vertrag, rechtliche Verpflichtung, öffentliche Aufgabe oder berechtigtes Interesse. Bei neuen Personen nötig.',
      },
      { heading: 'zweck', explanation: 'Durch Komma getrennt, z. B. Gremienarbeit. Bei neuen Personen nötig.' },
      { heading: 'erhoben_am', explanation: DATE },
      ...SOURCE,
    ],
  },
  {
    name: 'beziehungen',
    label: 'Beziehungen',
    recognisedBy: ['von', 'nach'],
    columns: [
      KEY,
      { heading: 'von', explanation: 'Schlüssel oder genauer Name des einen Akteurs.', required: true },
      { heading: 'art', explanation: 'Zum Beispiel: kooperiert mit, fördert, stellt Räume.', required: true },
      { heading: 'nach', explanation: 'Schlüssel oder genauer Name des anderen Akteurs.', required: true },
      { heading: 'staerke', explanation: '1 bis 4; leer heißt: nicht bekannt (gilt als 2, erschlossen).' },
      { heading: 'seit', explanation: DATE },
      { heading: 'bis', explanation: DATE },
      { heading: 'beleg', explanation: 'dokumentiert, eigene Angabe, erschlossen oder Beispiel.' },
      { heading: 'bestaetigt_von', explanation: 'beide, eine Seite oder Dritte.' },
      { heading: 'bestaetigt_am', explanation: DATE },
      { heading: 'ueber_qm', explanation: 'Lebt sie nur, weil das QM vermittelt? ja, nein oder unbekannt.' },
      {
        heading: 'person_von',
        explanation: 'Schlüssel oder Vor- und Nachname der Person, über die sie beim einen Akteur läuft.',
      },
      { heading: 'person_nach', explanation: 'Dasselbe für den anderen Akteur.' },
      { heading: 'notiz', explanation: 'Freier Text.' },
      ...SOURCE,
    ],
  },
  {
    name: 'quellen',
    label: 'Quellen',
    recognisedBy: ['herausgeber', 'verweis'],
    columns: [
      KEY,
      { heading: 'titel', explanation: 'Höchstens 300 Zeichen.', required: true },
      { heading: 'art', explanation: 'Dokument, Gespräch, Webseite, Sitzung oder Liste.' },
      { heading: 'herausgeber', explanation: '' },
      { heading: 'datum', explanation: DATE },
      { heading: 'verweis', explanation: 'Internetadresse oder Ablageort.' },
      { heading: 'notiz', explanation: 'Freier Text.' },
    ],
  },
];

/** The declaration of a sheet. */
export function sheetOf(name: SheetName): SheetDeclaration {
  const sheet = IMPORT_SHEETS.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}
