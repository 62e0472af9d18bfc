/**
 * Server functions as pages call them. The promise is rejected with the server's error
 * (developers.google.com/apps-script/guides/html/reference/run).
 */
export type Server<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...handed: infer Handed) => infer Result
    ? (...handed: Handed) => Promise<Result>
    : never;
};

export type Transport = (name: string, ...handed: readonly unknown[]) => Promise<unknown>;

/** `google.script.run`, and the object that its `with…Handler` methods return. */
type Runner = Record<string, (...args: readonly unknown[]) => void> & {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
};

declare const google: {
  readonly script: { readonly run: Runner; readonly host: { close(): void } };
};

export function server<Calls>(): Server<Calls> {
  return serverVia(callServer);
}

/** Calls the server through `call`, because tests and the playground have no `google.script.run`. */
export function serverVia<Calls>(call: Transport): Server<Calls> {
  const calls = {
    get:
      (_: object, name: string) =>
      (...args: readonly unknown[]) =>
        call(name, ...args),
  };
  return new Proxy({}, calls as ProxyHandler<object>) as Server<Calls>;
}

/** For pages that get the function's name in their data. */
export function callServer<Result>(name: string, ...args: readonly unknown[]): Promise<Result> {
  return new Promise((resolve, reject) => {
    const done = (result: unknown) => resolve(result as Result);
    const runner = google.script.run.withSuccessHandler(done).withFailureHandler(reject);
    const act = runner[name];
    if (act) act.apply(runner, [...args]);
    else reject(new Error(`No server function ${name}`));
  });
}

/** Closes the dialog (developers.google.com/apps-script/guides/html/reference/host). */
export function closeDialog(): void {
  google.script.host.close();
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
