import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageAddress } from '../../deploy/say-what-is-left';
import { format } from '../../src/texts/format';
import { folderOf, type KitDesk, scriptDesk, wordsOf } from './kit-desk';
import { putScript } from './put-script';

const NAME = 'kit';

/** Builds the kit where it is pushed from; a kit that was built before keeps its key, so that links go on to open it. */
async function build(desk: KitDesk) {
  const folder = folderOf(desk, NAME);
  const kept = join(folder, 'key.txt');
  const key = existsSync(kept) ? { key: readFileSync(kept, 'utf8') } : {};
  desk.print(wordsOf(desk).building);
  const kit = await desk.build({ folder: join(folder, 'dist'), language: desk.language, ...key });
  writeFileSync(kept, kit.key);
  return kit;
}

/** Puts the kit on Google and prints what is left for a person. */
export async function putKit(desk: KitDesk): Promise<void> {
  const words = wordsOf(desk);
  const { print } = desk;
  const script = scriptDesk(desk, NAME, words.sheetTitle);
  const { key } = await build(desk);
  print(format(words.pushing, { title: words.sheetTitle }));
  const { parentId = '', deploymentId = '' } = await putScript(script, words);
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

/** Builds the kit and prints which two files to paste where. */
export async function tellPaste(desk: KitDesk): Promise<void> {
  const words = wordsOf(desk);
  scriptDesk(desk, NAME, words.sheetTitle);
  const { folder, key } = await build(desk);
  const [manifest, code] = [join(folder, 'appsscript.json'), join(folder, 'Code.js')];
  desk.print(words.paste);
  for (const step of words.pasteSteps) desk.print(format(step, { manifest, code, key }));
}
