/** Message for people that a job has thrown. Rethrows anything else: a fault of ours or of Google's. */
export function userMessage(error: unknown): string {
  if (!(error instanceof Error) || error.name !== 'Error') throw error;
  return error.message;
}
