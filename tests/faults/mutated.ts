import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { buildWith } from '../bundle/built';

/** A text that occurs exactly once in a source file, and its replacement. */
export type Mutation = readonly [file: string, from: string, to: string];

/** Builds an add-on with mutations. Returns its folder. */
export function mutated(...mutations: readonly Mutation[]): Promise<string> {
  return buildWith(mutations.map(replacing));
}

/** Makes an esbuild plugin that replaces the text in a file. Throws if the file is not part of the add-on. */
export function replacing([file, from, to]: Mutation): Plugin {
  return {
    name: `replace in ${file}`,
    setup({ initialOptions, onLoad, onEnd }) {
      let loaded = false;
      onLoad({ filter: new RegExp(`/${file.replace('.', '\\.')}$`) }, ({ path }) => {
        loaded = true;
        return { contents: replaced(readFileSync(path, 'utf8'), from, to), loader: 'ts' };
      });
      onEnd(() => {
        // The build also reads the main file alone, for the names of public functions.
        if (initialOptions.bundle && !loaded) throw new Error(`Not part of the add-on: ${file}`);
      });
    },
  };
}

function replaced(code: string, from: string, to: string): string {
  const found = code.split(from).length - 1;
  if (found !== 1) throw new Error(`Found ${found} times: ${from}`);
  return code.replace(from, () => to);
}
