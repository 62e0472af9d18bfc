import type { Language } from '../texts/language';
import { type Words, type WordsFile, wordsOf } from '../words/words';
import type { Ports } from '../workbook/ports';
import { rememberedVersion } from '../workbook/reading/remembered-version';
import { sessionAccount } from './account';
import { sheetClock } from './clock';
import { loadJson } from './html/load-json';
import { mailAppMailer } from './mailer';
import { sheetPeople } from './people';
import { blobPrinter } from './printer';
import { tryWithScriptLock } from './script-lock';
import { scriptProperties } from './script-properties';
import { hmacSigner } from './signer';
import { openSpreadsheet } from './spreadsheet/open-spreadsheet';
import { sheetRawTabs } from './spreadsheet/raw-tabs';
import { openWorkbook } from './spreadsheet/workbook';
import { projectTriggers } from './triggers';

/** Creates the ports on Google's services. Calls no service before a job needs it. */
export function createPorts(): Ports {
  const properties = scriptProperties();
  const languageNow = (): Language => (properties.get('language') === 'en' ? 'en' : 'vi');
  const loaded: { [Key in Language]?: Words } = {};
  const wordsIn = (language: Language) => {
    const words = loaded[language] ?? loadWords(language);
    loaded[language] = words;
    return words;
  };
  const wordsNow = () => wordsIn(languageNow());
  const workbook = openWorkbook(wordsNow, () => rememberedVersion(properties).columns);
  return {
    reader: workbook,
    writer: workbook,
    layout: workbook,
    summaryWriter: workbook,
    rawTabs: sheetRawTabs(wordsNow),
    scriptProperties: properties,
    people: sheetPeople(() => wordsNow().menu),
    mailer: mailAppMailer(),
    printer: blobPrinter(),
    clock: sheetClock(workbook),
    signer: hmacSigner(properties),
    account: sessionAccount(),
    triggers: projectTriggers(),
    tryWithLock: tryWithScriptLock(workbook.flush),
    address: () => openSpreadsheet().getUrl(),
    region: workbook.region,
    version: VERSION,
    built: { day: BUILT, publisher: PUBLISHER },
    language: languageNow,
    words: wordsNow,
    wordsIn,
  };
}

function loadWords(language: Language): Words {
  return wordsOf(loadJson<WordsFile>(`words-${language}`));
}
