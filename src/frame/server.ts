/**
 * A subject's calls as its pages make them: each gives its result later, or is rejected with the error that the
 * server threw (developers.google.com/apps-script/guides/html/reference/run).
 */
export type Server<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...handed: infer Handed) => infer Result
    ? (...handed: Handed) => Promise<Result>
    : never;
};

/** What carries a call to the server, by the name of its function. */
export type Carrier = (name: string, ...handed: readonly unknown[]) => Promise<unknown>;

/** A call on its way, as Google's client library builds it. */
type Runner = Record<string, (...args: readonly unknown[]) => void> & {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
};

declare const google: {
  readonly script: { readonly run: Runner; readonly host: { close(): void } };
};

/** Gives the server of the add-on, on which a page of a subject makes that subject's calls. */
export function server<Calls>(): Server<Calls> {
  return serverBy(run);
}

/** Gives a server that is reached in another way than from a page. */
export function serverBy<Calls>(carry: Carrier): Server<Calls> {
  const calls = {
    get:
      (_: object, name: string) =>
      (...handed: readonly unknown[]) =>
        carry(name, ...handed),
  };
  return new Proxy({}, calls as ProxyHandler<object>) as Server<Calls>;
}

function run(name: string, ...handed: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    const act = runner[name];
    if (act) act.apply(runner, [...handed]);
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
