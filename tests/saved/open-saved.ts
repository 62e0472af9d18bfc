import { readdirSync, readFileSync } from 'node:fs';
import { type AppsScript, loadAppsScript } from '../../local/apps-script';
import { officeIn } from '../../local/playground/office/saved-office';
import type { Words } from '../../src/words/words';
import { wordsIn } from '../../src/words/words-in';
import { dist } from '../bundle/built';
import { OWNER, PAGE } from './play-office';

const folder = new URL('../data/', import.meta.url);

/** Names of the files in which releases saved an office. */
export function savedOffices(): string[] {
  return readdirSync(folder).filter((file) => /^office-.*\.zip$/.test(file));
}

/** An office that an earlier build saved, opened by its owner in this one. */
export function openSaved(file: string, build = dist): { google: AppsScript; words: Words } {
  const saved = officeIn(readFileSync(new URL(file, folder)), PAGE);
  if (saved === null) throw new Error(`There is no office in ${file}`);
  const options = { dist: build, owner: OWNER, webAppUrl: PAGE, account: 'workspace' } as const;
  const google = loadAppsScript({ ...options, evaluates: 'once' });
  google.restore(saved.google);
  google.open(OWNER);
  return { google, words: wordsIn(saved.language) };
}
