import { RequestFailed, execute } from '../../api/execute.js';
import { UPLOAD_TICKET } from './queries.js';

interface UploadAnswer {
  readonly planId?: string;
  readonly message?: string;
  readonly errors?: readonly { readonly message: string }[];
}

/** Sends files for a plan; nothing of the area is changed by it. Returns the plan's id; throws RequestFailed with a German sentence. */
export async function uploadFiles(files: readonly File[], areaId: string | null): Promise<string> {
  const { createUploadTicket } = await execute(UPLOAD_TICKET, { input: { areaId } });
  const form = new FormData();
  for (const file of files) form.append('files', file);
  let answer: UploadAnswer;
  try {
    const response = await fetch('/api/imports', {
      method: 'POST',
      headers: { 'x-upload-ticket': createUploadTicket.ticket },
      body: form,
    });
    answer = (await response.json()) as UploadAnswer;
  } catch {
    throw new RequestFailed('Die Dateien ließen sich nicht senden. Bitte versuchen Sie es noch einmal.', 'UNREACHABLE');
  }
  if (answer.planId === undefined) {
    throw new RequestFailed(
      answer.errors?.[0]?.message ?? answer.message ?? 'Die Dateien ließen sich nicht lesen.',
      'UPLOAD_REFUSED',
    );
  }
  return answer.planId;
}
