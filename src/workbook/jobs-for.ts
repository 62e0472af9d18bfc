import type { Ports } from './ports';

/** Each function takes the ports and then the arguments from the page. */
export type JobsFor<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...handed: infer Handed) => infer Result
    ? (ports: Ports, ...handed: Handed) => Result
    : never;
};

export type AnyCalls = Readonly<Record<string, (...handed: never[]) => unknown>>;
