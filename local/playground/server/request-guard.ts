import type { IncomingMessage } from 'node:http';
import { CallError } from '../office/call-error';

/** Maximum size of a request body in bytes. A list of 20,000 units has about a tenth of this size. */
export const MAX_BODY = 40_000_000;

/**
 * Throws `CallError` 403 if the request names another host, or comes from a page of another origin.
 * This stops DNS rebinding and requests by other sites.
 */
export function checkOrigin({ headers }: IncomingMessage, port: number): void {
  const own = `127.0.0.1:${port}`;
  if (headers.host !== own) throw new CallError(403, 'This address is not served here.');
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${own}`) {
    throw new CallError(403, 'Requests from other sites are refused.');
  }
}

export async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const tooLarge = () => new CallError(413, 'The request is too large.');
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY) throw tooLarge();
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_BODY) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Throws `CallError` 415 or 400 if the body is not a JSON object. */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  if (!request.headers['content-type']?.startsWith('application/json')) {
    throw new CallError(415, 'A JSON body is expected.');
  }
  const body = await readBody(request);
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(body).toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new CallError(400, 'The body is not valid JSON.');
    throw error;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CallError(400, 'The body is not a JSON object.');
  }
  return value as Record<string, unknown>;
}
