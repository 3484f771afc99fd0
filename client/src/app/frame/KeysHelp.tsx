import type { JSX } from 'react';
import { useEffect, useState } from 'react';
import { IconButton } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { AREAS_ROOM, ROOMS } from './rooms.js';
import { isForPage } from './use-room-keys.js';
import header from './header.module.css';
import styles from './keys.module.css';

const KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['/'], 'Suchen'],
  [['Strg', 'Z'], 'Rückgängig'],
  [['Strg', 'Umschalt', 'Z'], 'Wiederholen'],
  [['Esc'], 'Schließen'],
  [['?'], 'Diese Übersicht'],
];
const LIST_KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['Pfeile'], 'zur nächsten Zeile'],
  [['Eingabe'], 'öffnen'],
  [['Leertaste'], 'auswählen'],
  [['Umschalt', 'Pfeile'], 'mehrere auswählen'],
  [['Strg', 'A'], 'alle des Filters auswählen'],
];
const MAP_KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['Pfeile'], 'zum nächsten Akteur in dieser Richtung'],
  [['Eingabe'], 'Akteur öffnen'],
  [['b'], 'Beziehungen des Akteurs'],
  [['f'], 'Umfeld 1 bis 3 Schritte'],
  [['+'], 'näher'],
  [['-'], 'weiter weg'],
  [['0'], 'alles zeigen'],
];
const GAP_KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['j'], 'nächste Lücke'],
  [['k'], 'vorige Lücke'],
  [['Eingabe'], 'Lücke auf- und zuklappen'],
  [['t'], 'als Aufgabe übernehmen, Aufgabe ändern'],
  [['z'], 'zurückstellen'],
];
const MATRIX_KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['Pfeile'], 'zur nächsten Zelle, auch in die Köpfe'],
  [['Eingabe'], 'Zelle, Aufgabe oder Organisation ändern'],
];
const HANDOVER_KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['j'], 'nächste Beziehung'],
  [['k'], 'vorige Beziehung'],
  [['1'], 'offen'],
  [['2'], 'geplant'],
  [['3'], 'vorgestellt'],
  [['4'], 'übergeben'],
  [['Eingabe'], 'in die Einzelheiten'],
];

/** The keys of the program, opened with `?` or from the header. */
export function KeysHelp(): JSX.Element {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '?' || !isForPage(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const rooms = [...ROOMS, AREAS_ROOM].map((room) => [['g', room.key], room.label] as const);
  return (
    <>
      <span className={header['wide']}>
        <IconButton look="on-dark" icon="help" label="Hilfe: Tasten" onPress={() => setOpen(true)} />
      </span>
      <Dialog title="Tasten" isOpen={open} onClose={() => setOpen(false)}>
        <div role="group" aria-label="Alle Tasten" tabIndex={0}>
          <KeyTable title="Überall" rows={[...KEYS, ...rooms]} />
          <KeyTable title="In der Liste der Akteure" rows={LIST_KEYS} />
          <KeyTable title="Auf der Karte" rows={MAP_KEYS} />
          <KeyTable title="In der Tabelle der Verstetigung" rows={MATRIX_KEYS} />
          <KeyTable title="Bei der Übergabe" rows={HANDOVER_KEYS} />
          <KeyTable title="Auf der Seite Lücken" rows={GAP_KEYS} />
        </div>
      </Dialog>
    </>
  );
}

function KeyTable({
  title,
  rows,
}: {
  title: string;
  rows: readonly (readonly [readonly string[], string])[];
}): JSX.Element {
  return (
    <table style={{ marginBottom: 16 }}>
      <caption style={{ textAlign: 'left', fontWeight: 600, padding: '4px 0' }}>{title}</caption>
      <tbody>
        {rows.map(([keys, what]) => (
          <tr key={what}>
            <th scope="row" style={{ textAlign: 'left', padding: '4px 16px 4px 0', width: 190 }}>
              {keys.map((key) => (
                <kbd key={key} className={styles['kbd']} style={{ marginRight: 4 }}>
                  {key}
                </kbd>
              ))}
            </th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
