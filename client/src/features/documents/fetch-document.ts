import { execute, RequestFailed } from '../../api/execute.js';
import type { DocumentTicketInput } from '../../generated/graphql.js';
import { DOCUMENT_TICKET } from './queries.js';

const FAILED = 'Das Dokument ließ sich nicht schreiben. Bitte versuchen Sie es noch einmal.';

/** Orders a document, which notes the export, fetches it and hands it to the browser. Throws RequestFailed with a German sentence. */
export async function fetchDocument(input: DocumentTicketInput): Promise<string> {
  const { createDocumentTicket: ticket } = await execute(DOCUMENT_TICKET, { input });
  const response = await fetch(ticket.path).catch(() => null);
  if (!response?.ok) throw new RequestFailed((await messageOf(response)) ?? FAILED, 'DOWNLOAD_FAILED');
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = ticket.fileName;
  link.click();
  // the browser reads the file after the click returns
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return ticket.fileName;
}

async function messageOf(response: Response | null): Promise<string | null> {
  const answer: unknown = await response?.json().catch(() => null);
  const told = typeof answer === 'object' && answer !== null && 'message' in answer ? answer.message : null;
  return typeof told === 'string' ? told : null;
}
