/** Most characters shown of a line. A longer line is cut around its first difference. */
const WIDTH = 160;
/** Most lines shown of one difference. */
const MOST_LINES = 16;
/** Most cells of the table that finds the shortest difference. Above that, all lines count as changed. */
const MOST_COMPARED = 4_000_000;

/** A line of a difference: only before (`-`), only after (`+`), or in both. */
interface Line {
  readonly mark: '-' | '+' | ' ';
  readonly text: string;
}

/** Lines that differ between two texts, marked `-` and `+`, and the common line before each group of them. */
export function lineDiff(before: string, after: string): string[] {
  const lines = changedWithContext(compared(before.split('\n'), after.split('\n')));
  const shown = lines.slice(0, MOST_LINES).map((line, at) => clipped(line, lines, at));
  const left = lines.length - shown.length;
  return left > 0 ? [...shown, `… ${left} more lines`] : shown;
}

function changedWithContext(lines: readonly Line[]): Line[] {
  return lines.filter(({ mark }, at) => mark !== ' ' || (lines[at + 1]?.mark ?? ' ') !== ' ');
}

function compared(before: readonly string[], after: readonly string[]): Line[] {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start])
    start += 1;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const marked = (mark: Line['mark'], texts: readonly string[]) =>
    texts.map((text): Line => ({ mark, text }));
  const [gone, come] = [
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  ];
  const middle =
    gone.length * come.length > MOST_COMPARED
      ? [...marked('-', gone), ...marked('+', come)]
      : shortest(gone, come);
  return [
    ...marked(' ', before.slice(0, start)),
    ...middle,
    ...marked(' ', before.slice(before.length - end)),
  ];
}

/** The shortest difference, by the longest common subsequence of lines. */
function shortest(before: readonly string[], after: readonly string[]): Line[] {
  const common = commonLengths(before, after);
  const lines: Line[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [old, fresh] = [before[row], after[column]];
    if (old !== undefined && old === fresh) {
      lines.push({ mark: ' ', text: old });
      [row, column] = [row + 1, column + 1];
    } else if (fresh === undefined || common(row + 1, column) >= common(row, column + 1)) {
      lines.push({ mark: '-', text: old ?? '' });
      row += 1;
    } else {
      lines.push({ mark: '+', text: fresh });
      column += 1;
    }
  }
  return lines;
}

/**
 * Returns a function that gives the length of the longest common subsequence from line `row` of
 * `before` and line `column` of `after` to the ends; negative if `row` is past the end.
 */
function commonLengths(before: readonly string[], after: readonly string[]) {
  const width = after.length + 1;
  const lengths = new Int32Array((before.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? -1;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  return at;
}

/** Shortens a long line to the part around its first difference from the line that replaced it. */
function clipped({ mark, text }: Line, lines: readonly Line[], at: number): string {
  if (text.length <= WIDTH) return `${mark} ${text}`;
  const other = partner(mark, lines, at);
  let same = 0;
  while (same < Math.min(text.length, other.length) && text[same] === other[same]) same += 1;
  const from = same === text.length ? 0 : Math.max(0, same - WIDTH / 2);
  const [head, tail] = [from > 0 ? '…' : '', from + WIDTH < text.length ? '…' : ''];
  return `${mark} ${head}${text.slice(from, from + WIDTH)}${tail}`;
}

/** The opposite line of a run of `-` and `+` lines, by position; `''` if there is none. */
function partner(mark: Line['mark'], lines: readonly Line[], at: number): string {
  if (mark === ' ') return '';
  let first = at;
  while (lines[first - 1] && lines[first - 1]?.mark !== ' ') first -= 1;
  const run: Line[] = [];
  for (let next = first; lines[next] && lines[next]?.mark !== ' '; next += 1)
    run.push(lines[next] as Line);
  const own = run.slice(0, at - first).filter((one) => one.mark === mark).length;
  return run.filter((one) => one.mark !== mark)[own]?.text ?? '';
}
