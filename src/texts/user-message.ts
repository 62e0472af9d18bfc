/**
 * Returns the message of an error that a job threw for the user. Rethrows anything else: a fault of ours or of
 * Google's.
 */
export function userMessage(error: unknown): string {
  if (!(error instanceof Error) || error.name !== 'Error') throw error;
  return error.message;
}
