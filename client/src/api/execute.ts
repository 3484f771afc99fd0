/** A document whose result and variables are known to the compiler (made by graphql-codegen, documentMode 'string'). */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Result;
}

/** The server refused or could not answer; the message is a German sentence. */
export class RequestFailed extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

const UNREACHABLE = 'Der Server antwortet gerade nicht. Was Sie eingegeben haben, bleibt hier stehen.';

interface Answer<Result> {
  data?: Result | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** Sends one operation and gives its data; throws RequestFailed. */
export async function execute<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables?: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  let answer: Answer<Result>;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: document.toString(), variables: variables ?? {} }),
      ...(signal === undefined ? {} : { signal }),
    });
    answer = (await response.json()) as Answer<Result>;
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new RequestFailed(UNREACHABLE, 'UNREACHABLE');
  }
  const error = answer.errors?.[0];
  if (error) throw new RequestFailed(error.message, error.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  if (!answer.data) throw new RequestFailed(UNREACHABLE, 'UNREACHABLE');
  return answer.data;
}
