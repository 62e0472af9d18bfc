/** Error of a call to the playground. `status` is the HTTP status of the reply. */
export class CallError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
