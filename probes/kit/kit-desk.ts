import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFiles } from '../../deploy/built-files';
import { type DeployWords, deployWords } from '../../deploy/deploy-words';
import type { Desk } from '../../deploy/desk';
import type { Language } from '../../src/texts/language';
import type { BuiltKit, KitOrder } from './build-kit';
import { type CommandWords, commandWords } from './command-words';

/** Where `npm run live-check` works: the project, the folder for what it makes, and what talks to Google. */
export interface KitDesk extends Pick<Desk, 'root' | 'env' | 'clasp' | 'print'> {
  readonly language: Language;
  readonly build: (order: KitOrder) => Promise<Pick<BuiltKit, 'folder' | 'key'>>;
  /** Holds a folder for each script on Google: its build, and what is known of it. */
  readonly out: string;
}

/** Gives the words of the command. */
export const wordsOf = ({ language }: Pick<KitDesk, 'language'>): CommandWords =>
  commandWords(language);

/** The folder of one script, from which clasp pushes. */
export const folderOf = ({ out }: KitDesk, name: string) => join(out, name);

/** Gives what deploys one script from a folder of its own, as the add-on is deployed from the project. */
export function scriptDesk(desk: KitDesk, name: string, sheetTitle: string): Desk {
  const folder = folderOf(desk, name);
  mkdirSync(folder, { recursive: true });
  for (const file of ['.clasp.json', '.claspignore'])
    cpSync(join(desk.root, file), join(folder, file));
  return {
    root: folder,
    env: desk.env,
    clasp: desk.clasp,
    print: desk.print,
    words: { ...deployWords(desk.language), sheetTitle } as unknown as DeployWords,
    build: () => Promise.resolve(true),
    selfTest: () => {},
    test: () => Promise.resolve(true),
  };
}

/** Writes the files that clasp is to push. */
export function writeBuilt({ root }: Desk, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'dist', name), text);
}

/** Reads the files that clasp is to push. */
export function readBuilt({ root }: Desk): BuiltFiles {
  const folder = join(root, 'dist');
  const names = readdirSync(folder).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
