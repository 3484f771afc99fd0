import { UserError } from '../kernel/errors.js';

/** The data directory is in use by another process, which the message names. */
export class DataDirectoryInUse extends UserError {
  readonly code = 'DATA_DIRECTORY_IN_USE';
  constructor(
    readonly directory: string,
    readonly processId: number | null,
  ) {
    const which = processId === null ? '' : ` (Prozess ${processId})`;
    super(`Das Datenverzeichnis ${directory} wird schon von einem anderen laufenden Programm benutzt${which}.`);
  }
}

/** The data directory cannot be created or written to. */
export class DataDirectoryReadOnly extends UserError {
  readonly code = 'DATA_DIRECTORY_READ_ONLY';
  constructor(
    readonly directory: string,
    options?: ErrorOptions,
  ) {
    super(`In das Datenverzeichnis ${directory} kann das Programm nicht schreiben.`, options);
  }
}

/** The store was written by a newer program; nothing was changed. */
export class DatabaseTooNew extends UserError {
  readonly code = 'DATABASE_TOO_NEW';
  constructor(
    readonly where: string,
    readonly found: number,
    readonly known: number,
  ) {
    super(
      `Die Datenbank in ${where} gehört zu einer neueren Fassung des Programms (Stand ${found}, dieses Programm kennt Stand ${known}).`,
    );
  }
}

/** The database file is truncated, overwritten or not one of this program; nothing was changed. */
export class DatabaseDamaged extends UserError {
  readonly code = 'DATABASE_DAMAGED';
  constructor(
    readonly file: string,
    readonly finding: string,
    options?: ErrorOptions,
  ) {
    super(`Die Datenbankdatei ${file} ist beschädigt; bitte spielen Sie eine Sicherung ein.`, options);
  }
}
