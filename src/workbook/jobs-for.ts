import type { Ports } from './ports';

/**
 * Server functions for a page's calls, by name: each takes the ports and then the page's arguments.
 */
export type JobsFor<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...handed: infer Handed) => infer Result
    ? (ports: Ports, ...handed: Handed) => Result
    : never;
};
