import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printAccess } from '../../deploy/deploy-project';
import { pageAddress } from '../../deploy/next-steps';
import { format } from '../../src/texts/format';
import { PRODUCT_FILES } from './build-kit';
import { folderOf, type KitContext, scriptContext, wordsOf } from './kit-context';
import { putScript } from './put-script';

const NAME = 'kit';

/** Builds the kit in its output folder. The key of an earlier build stays, so that old links open the page. */
async function build(context: KitContext) {
  const folder = folderOf(context, NAME);
  const kept = join(folder, 'key.txt');
  const key = existsSync(kept) ? { key: readFileSync(kept, 'utf8') } : {};
  context.print(wordsOf(context).building);
  const kit = await context.build({
    folder: join(folder, 'dist'),
    language: context.language,
    ...key,
  });
  writeFileSync(kept, kit.key);
  return kit;
}

/** Deploys the kit and prints what a person still has to do. */
export async function putKit(context: KitContext, deploy: readonly string[]): Promise<void> {
  const words = wordsOf(context);
  const { print } = context;
  const script = scriptContext(context, NAME, words.sheetTitle);
  const { key } = await build(context);
  print(format(words.pushing, { title: words.sheetTitle }));
  const project = await putScript(script, words, deploy);
  await printAccess(script, project);
  const { parentId = '', deploymentId = '' } = project;
  const page = `${pageAddress(deploymentId)}?khoa=${key}`;
  print('');
  print(words.done);
  const sheet = `https://docs.google.com/spreadsheets/d/${parentId}/edit`;
  print(format(words.openSheet, { address: sheet }));
  print(format(words.openPage, { address: page }));
  print(format(words.openPhone, { address: `${page}&may=1` }));
  print(words.coldStart);
  print(words.take);
}

/** Builds the kit and prints which files to paste where. */
export async function printPasteSteps(context: KitContext): Promise<void> {
  const words = wordsOf(context);
  scriptContext(context, NAME, words.sheetTitle);
  const { folder, key } = await build(context);
  const [manifest, code] = [join(folder, 'appsscript.json'), join(folder, 'Code.js')];
  context.print(words.paste);
  const pages = PRODUCT_FILES.map((name) => join(folder, name)).join(', ');
  for (const step of words.pasteSteps) context.print(format(step, { manifest, code, pages, key }));
}
