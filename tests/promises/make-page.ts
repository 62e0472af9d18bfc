import { withMarked } from '../../bench/marked';
import { COST } from '../../local/services/calls/cost-figures';
import type { Shown } from './shows';

/** A test that passed, with the promises that it shows. */
export interface ShowingTest {
  /** Path of the test file under tests/, without `.test.ts`. */
  readonly file: string;
  readonly shown: readonly Shown[];
}

/** Number, promise, and how it is shown; what follows is filled in. */
const ROW = /^\| (\d+) \| [^|]+ \| [^|]+ \|/;

/** Text on the page for a promise that no test shows. */
export const NO_TEST = '**none**';

/**
 * Returns docs/promises.md with two parts filled in from `tests`: for each promise the test files, their figures and
 * the number of tests, and the table of the cost model.
 */
export function makePage(page: string, tests: readonly ShowingTest[]): string {
  const lines = page.split('\n').map((line) => {
    const [kept = '', number] = ROW.exec(line) ?? [];
    return number === undefined ? line : `${kept} ${cellsOf(Number(number), tests)} |`;
  });
  return withMarked(lines.join('\n'), 'cost model', modelTable());
}

/** Table of the cost model's figures, each with its source. */
function modelTable(): string {
  const rows = Object.values(COST).map(
    ({ of, ms, source }) =>
      `| ${of} | ${ms.toLocaleString('en-US', { maximumFractionDigits: 4 })} | ${source} |`,
  );
  return ['| What takes it | Milliseconds | Source |', '| --- | ---: | --- |', ...rows].join('\n');
}

function cellsOf(promise: number, tests: readonly ShowingTest[]): string {
  // The order in which tests end differs from run to run
  const own = tests
    .filter(({ shown }) => shown.some((one) => one.promise === promise))
    .sort((one, other) => (one.file < other.file ? -1 : Number(one.file > other.file)));
  const files = [...new Set(own.map(({ file }) => file))];
  const figures = own
    .flatMap(({ shown }) => shown.filter((one) => one.promise === promise))
    .map(({ figure }) => cell(figure))
    .filter((figure) => figure !== '');
  const count = own.length === 1 ? '1 test' : `${own.length} tests`;
  const figure = [...new Set([...figures, ...(own.length > 0 ? [count] : [])])].join('; ');
  return `${files.map((file) => `\`${file}\``).join(', ') || NO_TEST} | ${figure}`;
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[|<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
