import type { Answer, OutboxEntry, Refusal } from './entry';

/** How one attempt to send went. */
export type Outcome =
  | { kind: 'sent'; answer: Answer }
  | { kind: 'refused'; refusal: Refusal }
  /** The server does not know who we are, or takes us for somebody else: wait for a sign-in. */
  | { kind: 'sign-in' }
  /** Perhaps only an old token: fetch the session and try once more. */
  | { kind: 'forbidden'; refusal: Refusal }
  /** No network, or the server is not well. `answered` tells the two apart; `after` is its own wish, in milliseconds. */
  | { kind: 'later'; answered: boolean; status?: number; after?: number };

/** What is sent under its own id, an entry or the photo that it shows, with who made it. */
export type Parcel = Pick<OutboxEntry, 'id' | 'url' | 'body' | 'person' | 'hat'>;

/** Sends one parcel over the network. Never throws: everything that can happen is an outcome. */
export type Send = (parcel: Parcel, token: string | undefined, language: string) => Promise<Outcome>;

const patienceMs = 30_000;
/** Half a megabyte behind a mountain. */
const photoPatienceMs = 120_000;

/** The sender that talks to the REST API: one idempotent PUT. */
export function sendWith(fetching: typeof fetch): Send {
  return async ({ url, body, person, hat }, token, language) => {
    let response: Response;
    try {
      response = await fetching(url, {
        method: 'PUT',
        credentials: 'same-origin',
        headers: {
          'Content-Type': body instanceof Blob ? body.type : 'application/json',
          Accept: 'application/json, application/problem+json',
          'Accept-Language': language,
          ...(token ? { 'X-XSRF-TOKEN': token } : {}),
          ...(person ? { 'X-Heime-Person': person } : {}),
          ...(hat ? { 'X-Heime-Hat': hat } : {}),
        },
        body: body instanceof Blob ? body : JSON.stringify(body),
        signal: AbortSignal.timeout(body instanceof Blob ? photoPatienceMs : patienceMs),
      });
    } catch {
      return { kind: 'later', answered: false };
    }
    return outcomeOf(response);
  };
}

async function outcomeOf(response: Response): Promise<Outcome> {
  if (response.ok) {
    const answer = await json(response);
    // An answer that broke off on the way is asked for again: the same id gives the same answer.
    return isAnswer(answer) ? { kind: 'sent', answer } : { kind: 'later', answered: false };
  }
  if (response.status === 401) {
    return { kind: 'sign-in' };
  }
  if (response.status === 403) {
    return { kind: 'forbidden', refusal: await refusalOf(response) };
  }
  if (response.status >= 500 || response.status === 429 || response.status === 408) {
    const after = Number(response.headers.get('Retry-After')) * 1000;
    return { kind: 'later', answered: true, status: response.status, ...(after > 0 ? { after } : {}) };
  }
  return { kind: 'refused', refusal: await refusalOf(response) };
}

async function refusalOf(response: Response): Promise<Refusal> {
  const problem = await json(response);
  const told: Record<string, unknown> = isRecord(problem) ? problem : {};
  const refusal: Refusal = { status: response.status };
  for (const name of ['messageKey', 'field', 'title', 'detail', 'errorId', 'next'] as const) {
    const value = told[name];
    if (typeof value === 'string' && value) {
      refusal[name] = value;
    }
  }
  return refusal;
}

async function json(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isAnswer = (value: unknown): value is Answer =>
  isRecord(value) && typeof value.id === 'string' && typeof value.next === 'string';
