import type { Ports } from './ports';

/** The jobs that carry a subject's calls out, by the name of each call: handed the ports, then what the page hands over. */
export type JobsFor<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...handed: infer Handed) => infer Result
    ? (ports: Ports, ...handed: Handed) => Result
    : never;
};
