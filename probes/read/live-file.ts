import type { Outcomes, Plain } from './probe';
import { scrubbed } from './scrub';

/** Whether a person saw what the line describes. */
export type Look = 'as said' | 'otherwise';

/** Seconds that requests to a page took whose script has that many kilobytes: the first one and later ones. */
export interface ColdStart {
  readonly kilobytes: number;
  readonly first: number;
  readonly later: readonly number[];
}

/** File that the page saves: Google's results without addresses or names. */
export interface LiveFile {
  readonly kit: 1;
  /** Day on which the file was saved, `YYYY-MM-DD`. */
  readonly day: string;
  /** Version of the add-on from which the kit was built. */
  readonly version: string;
  readonly account: 'consumer' | 'workspace';
  /** `''` if the page could not read the spreadsheet. */
  readonly locale: string;
  readonly outcomes: Outcomes;
  readonly looks: Readonly<Record<string, Look>>;
  readonly coldStarts?: readonly ColdStart[];
}

/** Error if a text is not a file of the kit, or contains a person's data. */
export class NoLiveFile extends Error {
  constructor(
    readonly reason: 'json' | 'kit' | 'naming',
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/**
 * Reads a file of the kit. Throws NoLiveFile if the text is no such file, or if it contains an address, a link or
 * an id.
 */
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
