/** A call on its way, as Google's client library builds it. */
type Runner = Record<string, (...args: readonly unknown[]) => void> & {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
};

declare const google: {
  readonly script: { readonly run: Runner; readonly host: { close(): void } };
};

/**
 * Calls a function of the add-on on Google's side; rejects with the error that it threw
 * (developers.google.com/apps-script/guides/html/reference/run).
 */
export function call<Result>(name: string, ...args: readonly unknown[]): Promise<Result> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((result) => resolve(result as Result))
      .withFailureHandler(reject);
    const act = runner[name];
    if (act) act.apply(runner, [...args]);
    else reject(new Error(`No server function ${name}`));
  });
}

/** Closes the dialog (developers.google.com/apps-script/guides/html/reference/host). */
export function closeDialog(): void {
  google.script.host.close();
}

/** Gives the sentence of an error that the server threw. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
