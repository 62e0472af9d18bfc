import { fileURLToPath } from 'node:url';

/** Folder of the built add-on. In tests, DONDOC_DIST names the build of their run. */
export const builtFolder =
  process.env.DONDOC_DIST ?? fileURLToPath(new URL('../../../dist', import.meta.url));
