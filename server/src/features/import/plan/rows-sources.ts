import { SOURCE_KINDS } from '@quartiersnetz/graph-schema';
import type { Values } from '@quartiersnetz/graph-schema';
import type { Draft } from './import-book.js';
import { byKey, keysWith } from './row-context.js';
import type { RowContext } from './row-context.js';

/** A row of `quellen`. */
export function planSource(context: RowContext): Draft | null {
  const { book, reader, areaId } = context;
  const title = reader.text('titel');
  if (title === null) {
    reader.fault('titel', 'REQUIRED', 'Der Titel fehlt.');
    return null;
  }
  const values: Values = {
    title,
    kind: reader.oneOf('art', SOURCE_KINDS),
    publisher: reader.text('herausgeber'),
    date: reader.date('datum'),
    link: reader.text('verweis'),
    note: reader.text('notiz'),
  };
  if (reader.faults.length > 0) return null;
  const known =
    byKey(context) ?? (reader.text('schluessel') === null ? (book.named('Source', title)[0] ?? null) : null);
  const keys = keysWith(known, context);
  if (known) book.patch(known, { ...values, externalKeys: keys });
  return (
    known ??
    book.create('Source', { areas: [areaId], ...values, kind: values['kind'] ?? 'DOCUMENT', externalKeys: keys })
  );
}
