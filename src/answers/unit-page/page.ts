import { createAnnouncer } from '../../frame/announcer';
import { openBrowserStore } from '../../frame/browser-store';
import { button } from '../../frame/button';
import { element, fill } from '../../frame/element';
import { readView } from '../../frame/view';
import type { Language } from '../../texts/language';
import type { UnitPageView } from '../rules/page-view';
import { openParts, refusedParts } from './page-parts';
import {
  type FormState,
  type OpenView,
  type StepNotice,
  UNIT_WORDS,
  type UnitPage,
  type UnitWords,
} from './page-state';
import { unfoldedAtFirst } from './work-list';

function openUnitPage(first: UnitPageView): void {
  const page = element('div', { class: 'page' });
  document.body.append(page);
  const announce = createAnnouncer();
  const state = {
    store: openBrowserStore(`don-doc:${first.state === 'open' ? first.draftOwner : ''}:`),
    announce,
    notices: new Map<string, StepNotice>(),
    forms: new Map<string, FormState>(),
    unfolded: new Set<string>(),
    viewed: new Set<string>(),
    correcting: new Set<string>(),
    conflicts: new Set<string>(),
    sending: new Set<string>(),
    subordinates: { opened: null },
  };
  let view = first;
  let language = first.language;
  let words: UnitWords;

  const unitPageFor = (open: OpenView): UnitPage => ({
    ...state,
    get view() {
      return view.state === 'open' ? view : open;
    },
    get language() {
      return language;
    },
    get words() {
      return words;
    },
    show,
    refresh: (focusId) => show(view, focusId),
  });
  const changeLanguage = (to: Language) => {
    language = to;
    show(view, 'language');
  };
  function show(next: UnitPageView, focusId: string): void {
    view = next;
    words = UNIT_WORDS[language] ?? UNIT_WORDS.vi;
    document.documentElement.lang = words.language;
    document.title = view.state === 'open' ? words.title : words.closed[view.state].title;
    const parts = view.state === 'open' ? openParts(unitPageFor(view)) : refusedParts(words, view);
    fill(page, [languageSwitch(words, changeLanguage), ...parts]);
    const at = document.getElementById(focusId);
    at?.focus();
    // An element that is taller than the screen is read from its top.
    at?.scrollIntoView();
  }
  if (first.state === 'open')
    for (const id of unfoldedAtFirst(unitPageFor(first))) state.unfolded.add(id);
  show(first, '');
}

/** `null` if the page is built in one language. */
function languageSwitch(words: UnitWords, change: (to: Language) => void): HTMLElement | null {
  const other = words.language === 'vi' ? 'en' : 'vi';
  if (!UNIT_WORDS[other]) return null;
  const switchButton = button(words.otherLanguage, 'quiet', () => change(other));
  switchButton.id = 'language';
  switchButton.lang = other;
  return element('div', { class: 'languages' }, switchButton);
}

openUnitPage(readView<UnitPageView>());
