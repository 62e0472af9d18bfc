/**
 * Reads an error's trace from standard input, as copied from Google's executions page, and prints
 * it with places in the source of this version instead of places in Code.js.
 */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = process.env.DONDOC_DIST ?? fileURLToPath(new URL('../dist', import.meta.url));
/** The map of a build is in a folder beside it. */
const file = join(dist, '../maps/Code.js.map');
const map = new SourceMap(JSON.parse(readFileSync(file, 'utf8')));

/** Source position of a position in Code.js, both counted from 1. Returns the given position if it has no source. */
function sourcePlace(place, line, column) {
  const { originalSource, originalLine, originalColumn } = map.findEntry(line - 1, column - 1);
  if (originalSource === undefined) return place;
  return `${originalSource.replace(/^(\.\.\/)+/, '')}:${originalLine + 1}:${originalColumn + 1}`;
}

const trace = readFileSync(0, 'utf8');
process.stdout.write(
  trace.replace(/\bCode(?:\.gs|\.js)?:(\d+):(\d+)/g, (place, line, column) =>
    sourcePlace(place, Number(line), Number(column)),
  ),
);
