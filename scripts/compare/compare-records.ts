import { KINDS, type Kind, type Piece, type PlayRecord } from './record';

/** A piece that differs. `before` or `after` is undefined if that build has no such piece. */
export interface Difference {
  readonly kind: Kind;
  readonly day: string;
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Result of one kind: the number of pieces in the build before, and the differences, earliest first. */
export interface KindResult {
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** Kinds that record only changes. Such a piece stays valid until another piece with its name. */
const STAYING: readonly Kind[] = ['cells', 'properties'];

/** Compares what two builds left of the same play. */
export function compareRecords(
  before: PlayRecord,
  after: PlayRecord,
): Readonly<Record<Kind, KindResult>> {
  const result = (kind: Kind): KindResult => ({
    compared: before.pieces[kind].length,
    differences: differencesOf(kind, before.pieces[kind], after.pieces[kind]),
  });
  return Object.fromEntries(KINDS.map((kind) => [kind, result(kind)])) as Record<Kind, KindResult>;
}

function differencesOf(
  kind: Kind,
  before: readonly Piece[],
  after: readonly Piece[],
): Difference[] {
  const stays = STAYING.includes(kind);
  const [had, has] = [byDay(before), byDay(after)];
  const [old, fresh] = [new Map<string, string>(), new Map<string, string>()];
  // A cell that was never written equals a cell that was emptied
  const textIn = (texts: Map<string, string>, name: string) =>
    texts.get(name) ?? (stays ? '' : undefined);
  return [...new Set([...had.keys(), ...has.keys()])].sort().flatMap((day) => {
    if (!stays) {
      old.clear();
      fresh.clear();
    }
    const [gave, gives] = [had.get(day) ?? [], has.get(day) ?? []];
    for (const { name, text } of gave) old.set(name, text);
    for (const { name, text } of gives) fresh.set(name, text);
    const touched = new Set([...gave, ...gives].map(({ name }) => name));
    return [...touched]
      .map((name) => ({ kind, day, name, before: textIn(old, name), after: textIn(fresh, name) }))
      .filter((one) => one.before !== one.after);
  });
}

function byDay(pieces: readonly Piece[]): Map<string, Piece[]> {
  const days = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const day = days.get(piece.day) ?? [];
    days.set(piece.day, day);
    day.push(piece);
  }
  return days;
}
