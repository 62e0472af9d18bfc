import { element } from '../../src/frame/element';
import { applyLanguage, readView } from '../../src/frame/view';
import type { PageView } from '../read/page-view';
import { openDesktopPage } from './desktop-page';
import { kitWords } from './kit-words';
import { openPhonePage } from './phone-page';

const view = readView<PageView>();
const words = applyLanguage(
  view.language,
  { vi: kitWords('vi'), en: kitWords('en') },
  ({ title }) => title,
);
const main = element('main', {}, element('h1', {}, words.title));
document.body.append(main);
if (view.kind === 'refused') main.append(element('p', {}, words.refused));
else if (view.kind === 'phone') openPhonePage(main, view, words);
else openDesktopPage(main, view, words);
