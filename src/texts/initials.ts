import { groupBy } from './group-by';
import { plainLetters } from './plain-letters';

/** A kind of unit and what follows it, such as "P." and "TCHC". */
const KIND_AND_REST = /^(\S*?\.(?=\S)|\S+)\s*(.+)$/;

/** For example `TCHC`, `TC-KT`: two to six letters. */
const INITIALS = /^\p{Lu}(?:[\s-]*\p{Lu}){1,5}$/u;

/** Fewer letters without a kind, such as `TC`, could be anything. */
const MIN_BARE = 3;

interface Shortened {
  readonly isShort: boolean;
  /** First letter of the kind and the initials, such as `p tchc`, and `* tchc` for any kind. */
  readonly keys: readonly string[];
}

/** Finds values by the initials of their names: "Phòng Tổ chức hành chính" for "P. TCHC" or "TCHC", and the reverse. */
export function initialsFinder<T>(
  named: readonly { readonly name: string; readonly value: T }[],
): (name: string) => readonly T[] {
  const byKey = groupBy(
    named.flatMap(({ name, value }) => {
      const shortened = shorten(name);
      return (shortened?.keys ?? []).map((key) => ({ key, isShort: shortened?.isShort, value }));
    }),
    ({ key }) => key,
  );
  return (name) => {
    const wanted = shorten(name);
    if (!wanted) return [];
    const alike = wanted.keys.flatMap((key) => byKey.get(key) ?? []);
    const other = alike.filter(({ isShort }) => isShort !== wanted.isShort);
    return [...new Set(other.map(({ value }) => value))];
  };
}

/** `null` for a name that has no initials: a single word after its kind. */
function shorten(name: string): Shortened | null {
  const bare = plainLetters(name).replace(/ /g, '');
  if (INITIALS.test(name.trim()) && bare.length >= MIN_BARE)
    return { isShort: true, keys: [`* ${bare}`] };
  const [, kind = '', rest = ''] = KIND_AND_REST.exec(name.trim()) ?? [];
  const kindLetter = plainLetters(kind).slice(0, 1);
  const isShort = INITIALS.test(rest);
  const words = plainLetters(rest)
    .split(' ')
    .filter((word) => word !== 'va');
  if (isShort) return { isShort, keys: [`${kindLetter} ${words.join('')}`] };
  if (words.length < 2) return null;
  const initials = words.map((word) => word.slice(0, 1)).join('');
  return { isShort, keys: [`${kindLetter} ${initials}`, `* ${initials}`] };
}
