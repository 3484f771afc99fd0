import type { SheetDeclaration } from '@quartiersnetz/graph-schema';
import { stringify } from 'csv-stringify/sync';

/** The headings of a sheet as offices like CSV: UTF-8 with BOM, semicolons, CRLF, every field quoted. */
export const templateCsv = ({ columns }: SheetDeclaration): string =>
  stringify([columns.map(({ heading }) => heading)], {
    bom: true,
    delimiter: ';',
    quoted: true,
    record_delimiter: '\r\n',
  });
