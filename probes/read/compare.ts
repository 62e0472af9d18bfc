import type { Outcome, Plain, Probe } from './probe';

/** Result of comparing an answer of `local/` with Google's. */
export type Verdict = 'same' | 'other' | 'only live' | 'not asked';

/** A path within two answers at which they differ. */
export interface Difference {
  readonly at: string;
  readonly local: Plain | undefined;
  readonly live: Plain | undefined;
}

type Named = { readonly [name: string]: Plain };

const isNamed = (value: Plain | undefined): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const thrown = (value: Plain | undefined): string | null =>
  isNamed(value) && typeof value.throws === 'string' ? value.throws : null;

/** True if `local/` threw because it does not emulate something. */
const isNotImitated = (value: Plain | undefined) => /is not emulated$/.test(thrown(value) ?? '');

function entriesOf(value: Plain | undefined): Named | null {
  if (Array.isArray(value)) return Object.fromEntries(value.map((one, i) => [String(i), one]));
  return isNamed(value) ? value : null;
}

/**
 * Differences between two answers. Two errors count as equal, because their texts depend on the
 * account's language; what `local/` does not emulate counts as equal too.
 */
export function differencesOf(
  local: Plain | undefined,
  live: Plain | undefined,
  at = '',
): Difference[] {
  if (isNotImitated(local)) return [];
  const bothThrow = thrown(local) !== null && thrown(live) !== null;
  if (bothThrow || local === live) return [];
  const [ours, theirs] = [entriesOf(local), entriesOf(live)];
  if (!ours || !theirs || Array.isArray(local) !== Array.isArray(live)) {
    return [{ at, local, live }];
  }
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  return names.flatMap((name) =>
    differencesOf(ours[name], theirs[name], at === '' ? name : `${at}.${name}`),
  );
}

export function verdictOf(
  { agrees, onlyLive }: Pick<Probe, 'agrees' | 'onlyLive'>,
  local: Outcome | undefined,
  live: Outcome | undefined,
): Verdict {
  if (!live) return 'not asked';
  const isOpen = onlyLive || !local || ('gave' in local && isNotImitated(local.gave));
  if (isOpen) return 'only live';
  if ('stopped' in live || 'stopped' in local) {
    return 'stopped' in live && 'stopped' in local ? 'same' : 'other';
  }
  const eitherThrows = thrown(local.gave) !== null || thrown(live.gave) !== null;
  if (agrees && !eitherThrows) return agrees(local.gave, live.gave) ? 'same' : 'other';
  return differencesOf(local.gave, live.gave).length === 0 ? 'same' : 'other';
}
