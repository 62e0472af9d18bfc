/**
 * Returns the message of a plain `Error`, which a job throws to tell the user something. Rethrows everything
 * else, such as a `TypeError` or an error of Google's, because it is a fault.
 */
export function userMessage(error: unknown): string {
  if (!(error instanceof Error) || error.name !== 'Error') throw error;
  return error.message;
}
