import type { Language } from '../../../src/texts/language';
import { PlaygroundRoom } from './playground-room';

const LANGUAGE = 'don-doc-language';

const language: Language = localStorage.getItem(LANGUAGE) === 'en' ? 'en' : 'vi';
document.documentElement.lang = language;

const room = new PlaygroundRoom(document.getElementById('playground') as HTMLElement, language, {
  otherLanguage() {
    localStorage.setItem(LANGUAGE, language === 'vi' ? 'en' : 'vi');
    location.reload();
  },
});
await room.enter();
