import type { BuiltFiles } from '../built-files';

/** A built file under the name that it has in the script editor. */
export interface PastedFile {
  /** The name as the editor lists it, the ending included. */
  readonly name: string;
  /** Name to type when creating the file. */
  readonly typed: string;
  /** The editor has it from the start. */
  readonly exists: boolean;
  readonly content: Buffer;
}

const FIRST = ['appsscript.json', 'Code.gs'];

/** Built files as a person pastes them, those that exist in the editor first. */
export function pastedFiles(built: BuiltFiles): PastedFile[] {
  const named = [...built].map(([file, content]) => {
    const name = file.replace(/\.js$/, '.gs');
    return { name, typed: name.replace(/\.\w+$/, ''), exists: FIRST.includes(name), content };
  });
  const place = ({ name }: PastedFile) =>
    (FIRST.indexOf(name) + FIRST.length + 1) % (FIRST.length + 1);
  return named.sort((one, other) => place(one) - place(other) || (one.name < other.name ? -1 : 1));
}
