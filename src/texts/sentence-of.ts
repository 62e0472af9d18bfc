/** Gives the sentence for people that a job has thrown; throws on what is none, a fault of ours or of Google's. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error) || error.name !== 'Error') throw error;
  return error.message;
}
