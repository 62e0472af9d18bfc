import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFiles } from '../../deploy/built-files';
import type { DeployContext } from '../../deploy/deploy-context';
import { type DeployWords, deployWords } from '../../deploy/deploy-words';
import type { Language } from '../../src/texts/language';
import type { BuiltKit, KitOrder } from './build-kit';
import { type CommandWords, commandWords } from './command-words';

/** Context of `npm run live-check`: project, output folder, and the command that talks to Google. */
export interface KitContext
  extends Pick<DeployContext, 'root' | 'env' | 'clasp' | 'print' | 'visit' | 'user'> {
  readonly language: Language;
  readonly build: (order: KitOrder) => Promise<Pick<BuiltKit, 'folder' | 'key'>>;
  /** Output folder. It has a folder for each script on Google, with its build and its ids. */
  readonly out: string;
}

export const wordsOf = ({ language }: Pick<KitContext, 'language'>): CommandWords =>
  commandWords(language);

/** Folder of one script, from which clasp pushes. */
export const folderOf = ({ out }: KitContext, name: string) => join(out, name);

/** Context that deploys one script from its own folder, in the same way as the add-on from the project. */
export function scriptContext(
  context: KitContext,
  name: string,
  sheetTitle: string,
): DeployContext {
  const folder = folderOf(context, name);
  mkdirSync(folder, { recursive: true });
  for (const file of ['.clasp.json', '.claspignore'])
    cpSync(join(context.root, file), join(folder, file));
  return {
    root: folder,
    env: context.env,
    clasp: context.clasp,
    command: 'npm run live-check',
    user: context.user,
    print: context.print,
    words: { ...deployWords(context.language), sheetTitle } as unknown as DeployWords,
    build: () => Promise.resolve(true),
    selfTest: () => {},
    test: () => Promise.resolve(true),
    visit: context.visit,
  };
}

/** Writes files to dist, from which clasp pushes. */
export function writeBuilt({ root }: DeployContext, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'dist', name), text);
}

/** Reads the files in dist. */
export function readBuilt({ root }: DeployContext): BuiltFiles {
  const folder = join(root, 'dist');
  const names = readdirSync(folder).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
