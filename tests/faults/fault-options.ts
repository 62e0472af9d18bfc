import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { KINDS } from './loop/perform';
import { POSITIONS } from './loop/prepared-act';
import { COURSES } from './loop/trials';

/** What `npm run faults` is asked for. `null` asks for all. */
export interface FaultOptions {
  readonly act: string;
  readonly seed: number;
  /** Share of the trials that are played. `null` means the usual share of each kind. */
  readonly share: number | null;
  readonly processes: number;
  /** Only faults at this call, of this kind, with writes at once, in this course. */
  readonly at: number | null;
  readonly kind: string | null;
  readonly atOnce: boolean;
  readonly course: string | null;
  /** Only disturbances: `all`, a kind, a pair such as `sort-down+back`, or one trial as it is printed. */
  readonly disturb: string | null;
  readonly position: string | null;
}

const text = { type: 'string' } as const;

/** Reads the command line. Throws if a value is none of those that are possible. */
export function faultOptions(args: readonly string[]): FaultOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      act: { ...text, default: '' },
      seed: { ...text, default: '1' },
      share: text,
      processes: { ...text, default: String(availableParallelism()) },
      at: text,
      kind: text,
      'at-once': { type: 'boolean', default: false },
      course: text,
      disturb: text,
      position: text,
    },
  });
  const oneOf = (name: 'kind' | 'course' | 'position', all: readonly string[]): string | null => {
    const value = values[name];
    if (value === undefined) return null;
    if (!all.includes(value)) throw new Error(`--${name} ${value}: one of ${all.join(', ')}.`);
    return value;
  };
  return {
    act: values.act,
    seed: Number(values.seed),
    share: values.share === undefined ? null : Number(values.share),
    processes: Number(values.processes),
    at: values.at === undefined ? null : Number(values.at),
    kind: oneOf('kind', KINDS),
    atOnce: values['at-once'],
    course: oneOf('course', COURSES),
    disturb: values.disturb ?? null,
    position: oneOf('position', POSITIONS),
  };
}
