import { COST } from '../../local/services/calls/cost-figures';
import type { Shown } from './shows';

/** A test that passed, and what it shows. */
export interface ShowingTest {
  /** Its file under tests/, without `.test.ts`. */
  readonly file: string;
  readonly name: string;
  readonly shown: readonly Shown[];
}

/** Tests of one file that are named for a promise; of the others the number is said. */
const NAMED = 2;

const ROW = /^\| (\d+) \| .+ \|$/;

/** Where the table of the cost model goes. */
const MODEL = '<!-- cost model -->';

/** Says on the page that a promise is shown by nothing. */
export const NO_TEST = '**none**';

/**
 * Makes docs/promises.md from what is written by hand and the tests that ran: the two columns of tests and figures are
 * added to each table of promises, and the cost model is set out where its mark stands. A figure ends with how many tests there are; a promise without one is said to have none.
 */
export function makePage(source: string, tests: readonly ShowingTest[]): string {
  const lines = source.split('\n').map((line, at, all) => {
    if (line === MODEL) return modelTable();
    const [, number] = ROW.exec(line) ?? [];
    if (number !== undefined) return `${line} ${cellsOf(Number(number), tests)} |`;
    const isHead = (text = '') => /^\| No\. \|/.test(text);
    if (isHead(line)) return `${line} Test | Figure |`;
    return isHead(all[at - 1]) ? `${line} --- | --- |` : line;
  });
  return lines.join('\n');
}

/** Sets out the figures of the cost model, each with its source. */
function modelTable(): string {
  const rows = Object.values(COST).map(
    ({ of, ms, source }) =>
      `| ${of} | ${ms.toLocaleString('en-US', { maximumFractionDigits: 4 })} | ${source} |`,
  );
  return ['| What takes it | Milliseconds | Source |', '| --- | ---: | --- |', ...rows].join('\n');
}

function cellsOf(promise: number, tests: readonly ShowingTest[]): string {
  const own = tests
    .filter(({ shown }) => shown.some((one) => one.promise === promise))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const files = [...new Set(own.map(({ file }) => file))];
  const named = files.map((file) => {
    const names = own.filter((test) => test.file === file).map(({ name }) => cell(name));
    const more = names.length > NAMED ? `; and ${names.length - NAMED} more` : '';
    return `\`${file}\`: ${names.slice(0, NAMED).join('; ')}${more}`;
  });
  const figures = own
    .flatMap(({ shown }) => shown.filter((one) => one.promise === promise))
    .map(({ figure }) => cell(figure))
    .filter((figure) => figure !== '');
  const count = own.length === 1 ? '1 test' : `${own.length} tests`;
  const figure = [...new Set([...figures, ...(own.length > 0 ? [count] : [])])].join('; ');
  return `${named.join('<br>') || NO_TEST} | ${figure}`;
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[|<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
