import { COST } from '../../local/services/calls/cost-figures';
import type { Shown } from './shows';

/** A test that passed, with the promises that it shows. */
export interface ShowingTest {
  /** Path of the test file under tests/, without `.test.ts`. */
  readonly file: string;
  readonly name: string;
  readonly shown: readonly Shown[];
}

/** Most tests of one file that are named for a promise. Of further ones only the number is given. */
const NAMED = 2;

const ROW = /^\| (\d+) \| .+ \|$/;

/** Mark in the source that is replaced by the table of the cost model. */
const MODEL = '<!-- cost model -->';

/** Place in the source for a figure of docs/measured.md: `{title of a table | row | column}`. */
const FIGURE = /\{([^{}|]+) \| ([^{}|]+) \| ([^{}|]+)\}/g;

/** Text on the page for a promise that no test shows. */
export const NO_TEST = '**none**';

/**
 * Makes docs/promises.md from its hand-written source, the tests that passed, and docs/measured.md, so that both
 * pages have the same figures. Adds the columns of tests and figures to each table of promises, and replaces the
 * mark by the cost model. The last figure of a promise is its number of tests.
 */
export function makePage(source: string, tests: readonly ShowingTest[], measured = ''): string {
  const withFigures = source.replace(FIGURE, (_, title, row, column) =>
    measuredFigure(measured, title, [row, column]),
  );
  const lines = withFigures.split('\n').map((line, at, all) => {
    if (line === MODEL) return modelTable();
    const [, number] = ROW.exec(line) ?? [];
    if (number !== undefined) return `${line} ${cellsOf(Number(number), tests)} |`;
    const isHead = (text = '') => /^\| No\. \|/.test(text);
    if (isHead(line)) return `${line} Test | Figure |`;
    return isHead(all[at - 1]) ? `${line} --- | --- |` : line;
  });
  return lines.join('\n');
}

/** Throws if docs/measured.md has no such figure. */
function measuredFigure(
  measured: string,
  title: string,
  [row, column]: readonly [string, string],
): string {
  const [, section = ''] = measured.split(`## ${title}\n`);
  const [table = ''] = section.split('\n## ');
  const cells = table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const found = cells.find(([, name]) => name === row)?.[cells[0]?.indexOf(column) ?? -1];
  if (found === undefined) throw new Error(`docs/measured.md lacks ${title}: ${row}, ${column}`);
  return found;
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
