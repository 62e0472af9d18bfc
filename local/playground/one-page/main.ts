import { createPageHost } from '../../host/page/page-host';
import { browserLanguage, reloadIn } from '../client/browser-language';
import { PlaygroundApp } from '../client/playground-app';
import { playgroundWords } from '../client/playground-words';
import { PlaygroundOffice } from '../office/playground-office';
import { UnusableOffice } from '../office/saved-office';
import { OfficeKeeper } from './office-keeper';
import { PAGE_ADDRESS, PageConnection } from './page-connection';
import { pageFiles } from './page-files';

async function openPlayground(): Promise<void> {
  const language = browserLanguage();
  const words = playgroundWords(language);
  const host = await createPageHost(pageFiles());
  const office = new PlaygroundOffice({ host, pageAddress: PAGE_ADDRESS });
  const warnings: string[] = [];
  let warn = (sentence: string): void => void warnings.push(sentence);
  const keeper = new OfficeKeeper(words, (sentence) => warn(sentence));
  const kept = await keeper.open();
  try {
    if (kept !== null) office.openText(kept);
  } catch (error) {
    if (!(error instanceof UnusableOffice)) throw error;
    warn(words.keptDamaged);
  }
  const app = new PlaygroundApp(document.getElementById('playground') as HTMLElement, language, {
    connection: new PageConnection(office, keeper, words),
    place: [words.inThisPage, words.offNetwork, words.keptInBrowser],
    buildsKit: false,
    otherLanguage: () => reloadIn(language === 'vi' ? 'en' : 'vi'),
  });
  warn = (sentence) => app.warn(sentence);
  addEventListener('beforeunload', (event) => {
    if (office.session !== null && !keeper.isKeeping) event.preventDefault();
  });
  await app.enter();
  for (const sentence of warnings) app.warn(sentence);
}

void openPlayground();
