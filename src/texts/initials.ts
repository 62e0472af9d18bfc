import { groupBy } from './group-by';
import { plainLetters } from './plain-letters';

/** A kind of unit and what follows it, such as "P." and "TCHC". */
const KIND_AND_REST = /^(\S*?\.(?=\S)|\S+)\s*(.+)$/;

/** For example `TCHC`, `TC-KT`: two to six letters. */
const INITIALS = /^\p{Lu}(?:[\s-]*\p{Lu}){1,5}$/u;

interface Shortened {
  readonly isShort: boolean;
  /** First letter of the kind and the initials, such as `p tchc`. */
  readonly key: string;
}

/** Finds values by the initials of their names: "Phòng Tổ chức hành chính" for "P. TCHC", and the reverse. */
export function initialsFinder<T>(
  named: readonly { readonly name: string; readonly value: T }[],
): (name: string) => readonly T[] {
  const byKey = groupBy(
    named.flatMap(({ name, value }) => {
      const shortened = shorten(name);
      return shortened ? [{ ...shortened, value }] : [];
    }),
    ({ key }) => key,
  );
  return (name) => {
    const wanted = shorten(name);
    if (!wanted) return [];
    const alike = byKey.get(wanted.key) ?? [];
    return alike.filter(({ isShort }) => isShort !== wanted.isShort).map(({ value }) => value);
  };
}

/** `null` for a name that has no initials: a single word after its kind. */
function shorten(name: string): Shortened | null {
  const [, kind = '', rest = ''] = KIND_AND_REST.exec(name.trim()) ?? [];
  const kindLetter = plainLetters(kind).slice(0, 1);
  const isShort = INITIALS.test(rest);
  const words = plainLetters(rest)
    .split(' ')
    .filter((word) => word !== 'va');
  if (isShort) return { isShort, key: `${kindLetter} ${words.join('')}` };
  if (words.length < 2) return null;
  return { isShort, key: `${kindLetter} ${words.map((word) => word.slice(0, 1)).join('')}` };
}
