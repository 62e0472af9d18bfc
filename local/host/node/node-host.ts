import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Host } from '../host';
import { builtFolder } from './built-folder';
import { pdfPrinter } from './print-pdf';
import { projectInFolder, projectOfSource } from './script-project';

const inRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Runs the built add-on, unless options name another script. */
export const nodeHost: Host = {
  projectOf: ({ dist = builtFolder, source, htmlFiles = {} }) =>
    source === undefined ? projectInFolder(dist) : projectOfSource(source, htmlFiles),
  samplePath: (name) => inRoot(`local/sample/${name}`),
  readFile: (path) => readFileSync(path),
  pdfPrinter,
};

/** The same with another folder of a built add-on. */
export function nodeHostFor(dist: string): Host {
  return { ...nodeHost, projectOf: (options) => nodeHost.projectOf({ ...options, dist }) };
}
