import type { Outcomes, Plain } from './probe';
import { scrubbed } from './scrub';

/** What a person saw: as described, or otherwise. */
export type Look = 'as said' | 'otherwise';

/** Seconds that the first and later requests took of a page whose code has so many kilobytes. */
export interface ColdStart {
  readonly kilobytes: number;
  readonly first: number;
  readonly later: readonly number[];
}

/** File that the page hands out: Google's results without addresses or names. */
export interface LiveFile {
  readonly kit: 1;
  /** The day on which it was handed out. */
  readonly day: string;
  /** The version of the add-on that the kit was built with. */
  readonly version: string;
  readonly account: 'consumer' | 'workspace';
  /** Blank where the page did not reach the sheet. */
  readonly locale: string;
  readonly outcomes: Outcomes;
  readonly looks: Readonly<Record<string, Look>>;
  readonly coldStarts?: readonly ColdStart[];
}

/** Error: the text is not a file of the kit, or contains a person's data. */
export class NoLiveFile extends Error {
  constructor(
    readonly reason: 'json' | 'kit' | 'naming',
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/** Reads a file of the kit. Throws NoLiveFile on another one, and on one with an address, a link or an id in it. */
export function readLiveFile(text: string): LiveFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new NoLiveFile('json', { cause: error });
  }
  const { kit, day, account, outcomes } = (value ?? {}) as Partial<LiveFile>;
  const isAccount = account === 'consumer' || account === 'workspace';
  if (kit !== 1 || !/^\d{4}-\d\d-\d\d$/.test(day ?? '') || !isAccount || !outcomes) {
    throw new NoLiveFile('kit');
  }
  if (JSON.stringify(scrubbed(value as Plain)) !== JSON.stringify(value)) {
    throw new NoLiveFile('naming');
  }
  return value as LiveFile;
}
