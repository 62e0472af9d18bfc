import type { IncomingMessage } from 'node:http';

/** The largest body that is read, in bytes. */
const MAX_BODY = 1_000_000;

/** A request that is answered with a status and one plain sentence. */
export class Unacceptable extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Refuses requests that were not meant for this server: another host's name, or another site's page. */
export function checkOrigin({ headers }: IncomingMessage, port: number): void {
  const own = `127.0.0.1:${port}`;
  if (headers.host !== own) throw new Unacceptable(403, 'This address is not served here.');
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${own}`) {
    throw new Unacceptable(403, 'Requests from other sites are refused.');
  }
}

/** Reads a JSON body of at most one megabyte. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!request.headers['content-type']?.startsWith('application/json')) {
    throw new Unacceptable(415, 'A JSON body is expected.');
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_BODY) throw new Unacceptable(413, 'The request is too large.');
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Unacceptable(400, 'The body is not valid JSON.');
    throw error;
  }
}
