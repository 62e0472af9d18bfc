import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Host } from '../host';
import { pdfPrinter } from './print-pdf';
import { projectInFolder, projectOfSource } from './script-project';

const inRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const nodeHost: Host = {
  projectOf: ({ dist = inRoot('dist'), source, htmlFiles = {} }) =>
    source === undefined ? projectInFolder(dist) : projectOfSource(source, htmlFiles),
  samplePath: (name) => inRoot(`local/sample/${name}`),
  readFile: (path) => readFileSync(path),
  pdfPrinter,
};
