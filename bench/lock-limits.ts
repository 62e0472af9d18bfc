import type { OfficeSize } from '../tests/faults/acts/offices';
import recorded from './locks.json';

/** Longest locks in virtual milliseconds, by act or job and by the name of the size. */
export type Locks = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A size of offices at which locks are measured, and for how long an act may hold the lock there. */
export interface LockSize extends OfficeSize {
  readonly most?: number;
  /** Name of the size at which tests measure instead, since it takes less time. */
  readonly like?: string;
  /** Acts that are measured. Default: all acts and jobs. */
  readonly only?: readonly string[];
  /** Acts and jobs that still hold the lock for longer. A test fails if one of them no longer does. */
  readonly longer?: readonly string[];
}

/** Acts on one unit or a few. */
const ONE_UNIT = [
  'changeDeadline: later',
  'changeDeadline: exempt',
  'changeRecipients: added and taken out',
  'useUnitLink: renewed',
  'useUnitLink: renewed and told',
  'editUnit',
  'addUnit',
  'markReturned',
  'confirmReceipt',
  'reportResult',
  'reportResult',
  'tellDelay',
  'askOffice',
  'withdrawRequest',
  'askContact',
  'withdrawContact',
  'decideRequests: agreed',
  'decideRequests: refused',
  'decideContact: agreed',
  'decideContact: refused',
  'confirmReceipts',
  'confirmReceipt for a unit below',
  'reportResult for a unit below',
  'recordAnswer of receipt',
  'recordAnswer of training',
  'markResults: matches',
  'markResults: returned',
  'drawResults',
  'onSheetEdit in Theo dõi',
  'onSheetEdit in Đơn vị',
  'recordTold',
];

export const LOCK_SIZES: readonly LockSize[] = [
  { units: 94, dispatches: 3 },
  { units: 94, dispatches: 12 },
  {
    units: 94,
    dispatches: 24,
    like: '94 × 12',
    most: 10_000,
    longer: [
      'setUp',
      'tick that makes new columns',
      'takeClosing: corrected',
      'tick that closes a period',
      'changeUnits: rename',
      'importUnits into a dispatch',
    ],
  },
  { units: 400, dispatches: 3 },
  {
    units: 3_321,
    dispatches: 3,
    like: '400 × 3',
    most: 10_000,
    longer: [
      'setUp',
      'changeUnits: rename',
      'tick that makes new columns',
      'importAnswers of all units',
      'rebuild after answers',
      'openImport over pasted rows',
    ],
  },
  {
    units: 20_000,
    dispatches: 3,
    like: '400 × 3',
    most: 4_000,
    only: ONE_UNIT,
    longer: [
      'recordTold',
      'changeRecipients: added and taken out',
      'decideContact: agreed',
      'decideContact: refused',
    ],
  },
];

export const nameOf = ({ units, dispatches }: OfficeSize): string =>
  `${units.toLocaleString('en-US')} × ${dispatches}`;

/** Locks of `locks.json`, which has the figures of each act in the order of `LOCK_SIZES`. */
export const RECORDED_LOCKS: Locks = Object.fromEntries(
  Object.entries<readonly (number | null)[]>(recorded).map(([name, figures]) => [
    name,
    Object.fromEntries(
      LOCK_SIZES.flatMap((size, at) => {
        const ms = figures[at] ?? null;
        return ms === null ? [] : [[nameOf(size), ms]];
      }),
    ),
  ]),
);

/**
 * Sentences about acts that hold the lock for longer than allowed at a size although they are not listed as such, and
 * about those that are listed and no longer do.
 */
export function wrongLimits(locks: Locks, size: LockSize): string[] {
  const { most = Number.POSITIVE_INFINITY, longer = [] } = size;
  const above = longerThanAllowed(locks, size);
  const msOf = (name: string) => `${name}, ${nameOf(size)}: ${locks[name]?.[nameOf(size)]} ms`;
  return [
    ...above
      .filter((name) => !longer.includes(name))
      .map((name) => `${msOf(name)} under the lock, ${most} are allowed`),
    ...longer
      .filter((name) => !above.includes(name))
      .map(
        (name) => `${msOf(name)} under the lock: delete it from the list of those above ${most}`,
      ),
  ];
}

/** Acts and jobs that hold the lock for longer than allowed at a size, longest first. */
export function longerThanAllowed(locks: Locks, size: LockSize): string[] {
  const msOf = (name: string) => locks[name]?.[nameOf(size)] ?? 0;
  return Object.keys(locks)
    .filter((name) => msOf(name) > (size.most ?? Number.POSITIVE_INFINITY))
    .sort((one, other) => msOf(other) - msOf(one));
}

/** The longest lock of all acts and jobs at a size, and whose it is. */
export function longestAt(locks: Locks, size: OfficeSize, without: readonly string[] = []) {
  const all = Object.entries(locks).flatMap(([name, bySize]) => {
    const ms = without.includes(name) ? undefined : bySize[nameOf(size)];
    return ms === undefined ? [] : [{ name, ms }];
  });
  return all.reduce((longest, one) => (one.ms > longest.ms ? one : longest), { name: '', ms: 0 });
}

/** The recorded locks at a size, each changed by the factor by which the lock has changed at the size like it. */
export function asMeasuredAt(measured: Locks, size: LockSize): Locks {
  const entries = Object.entries(RECORDED_LOCKS).flatMap(([name, recorded]) => {
    const [at, like = at] = [nameOf(size), size.like];
    const there = recorded[at];
    if (there === undefined) return [];
    const [known = 0, ms = 0] = [recorded[like], measured[name]?.[like]];
    return [[name, { [at]: known > 0 ? Math.round((there * ms) / known) : ms }] as const];
  });
  return Object.fromEntries(entries);
}

/** Share by which a lock may be longer than recorded: a new column or menu entry adds to it. */
const ALLOWED_RISE = 0.05;

/** Sentences about locks that are missing from the record or are held for longer than recorded. */
export function worseThanRecorded(locks: Locks): string[] {
  return Object.entries(locks).flatMap(([name, bySize]) =>
    Object.entries(bySize).flatMap(([size, ms]) => {
      const known = RECORDED_LOCKS[name]?.[size];
      if (known !== undefined && ms <= known * (1 + ALLOWED_RISE)) return [];
      return [`${name}, ${size}: holds the lock for ${ms} ms, ${known ?? 'nothing'} is recorded`];
    }),
  );
}
