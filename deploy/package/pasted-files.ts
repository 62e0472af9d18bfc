import type { BuiltFiles } from '../built-files';

/** A built file with its names in the script editor. */
export interface PastedFile {
  /** File name as the editor lists it, with its ending. */
  readonly name: string;
  /** Name to type when creating the file. */
  readonly typed: string;
  /** True if a new project in the editor already has this file. */
  readonly exists: boolean;
  readonly content: Buffer;
}

const FIRST = ['appsscript.json', 'Code.gs'];

/** Returns the built files as a person pastes them. Those that already exist in the editor come first. */
export function pastedFiles(built: BuiltFiles): PastedFile[] {
  const named = [...built].map(([file, content]) => {
    const name = file.replace(/\.js$/, '.gs');
    return { name, typed: name.replace(/\.\w+$/, ''), exists: FIRST.includes(name), content };
  });
  const place = ({ name }: PastedFile) =>
    (FIRST.indexOf(name) + FIRST.length + 1) % (FIRST.length + 1);
  return named.sort((one, other) => place(one) - place(other) || (one.name < other.name ? -1 : 1));
}
