import type { Language } from '../../../src/texts/language';
import { PlaygroundApp } from './playground-app';

const LANGUAGE = 'don-doc-language';

const language: Language = localStorage.getItem(LANGUAGE) === 'en' ? 'en' : 'vi';
document.documentElement.lang = language;

const app = new PlaygroundApp(document.getElementById('playground') as HTMLElement, language, {
  otherLanguage() {
    localStorage.setItem(LANGUAGE, language === 'vi' ? 'en' : 'vi');
    location.reload();
  },
});
await app.enter();
