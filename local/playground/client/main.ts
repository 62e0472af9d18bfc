import { browserLanguage, reloadIn } from './browser-language';
import { PlaygroundApp } from './playground-app';
import { playgroundWords } from './playground-words';
import { ServerConnection } from './server-connection';

const language = browserLanguage();
const words = playgroundWords(language);
const app = new PlaygroundApp(document.getElementById('playground') as HTMLElement, language, {
  connection: new ServerConnection(words),
  place: [words.onThisMachine],
  buildsKit: true,
  otherLanguage: () => reloadIn(language === 'vi' ? 'en' : 'vi'),
});
void app.enter();
