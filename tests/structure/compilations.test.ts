import { fileURLToPath } from 'node:url';
import ts from 'typescript-api';
import { expect, it } from 'vitest';
import { PAGE, scriptsIn } from './source-file';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of the files in src that a compilation includes. */
function filesOf(config: string): string[] {
  const { config: read } = ts.readConfigFile(root + config, ts.sys.readFile);
  const { fileNames } = ts.parseJsonConfigFileContent(read, ts.sys, root);
  return fileNames.map((name) => name.slice(root.length)).sort();
}

const files = scriptsIn('src').map(({ path }) => path);
const pages = files.filter((path) => PAGE.test(path)).sort();
const others = files.filter((path) => !PAGE.test(path)).sort();

it('each page is compiled with the DOM and without Google', () => {
  expect(filesOf('tsconfig.pages.json')).toEqual(pages);
});

it('each other file is compiled with Google and without the DOM', () => {
  expect(filesOf('tsconfig.json')).toEqual(others);
});

it('code outside pages and src/google is compiled without either', () => {
  const pure = others.filter((path) => !/^src\/(main\.ts|google\/)/.test(path));
  expect(filesOf('tsconfig.pure.json')).toEqual(pure);
});
