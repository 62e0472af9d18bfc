import { element } from '../../../src/frame/element';
import { LIST_FILES } from '../../../src/import/page/file-drop';
import type { Way } from '../protocol';
import { linkButton } from './link-button';
import type { PlaygroundWords } from './playground-words';

export interface StartActions {
  begin(way: Way): void;
  tour(): void;
  own(list: File): void;
  saved(file: File): void;
  readonly place: readonly string[];
  /** True if the kit that checks Google can be built. */
  readonly buildsKit: boolean;
  otherLanguage(): void;
  /** `null` if no office is open. */
  readonly back: (() => void) | null;
}

export function startPage(words: PlaygroundWords, ways: StartActions): HTMLElement {
  const tour = card(words.startTour, words.startTourText, 'first');
  tour.addEventListener('click', () => ways.tour());
  const sample = card(words.startSample, words.startSampleText);
  sample.addEventListener('click', () => ways.begin('sample'));
  const empty = card(words.startEmpty, words.startEmptyText);
  empty.addEventListener('click', () => ways.begin('empty'));
  const own = fileCard(words.startOwn, words.startOwnText, {
    accept: LIST_FILES,
    take: ways.own,
  });
  const district = linkButton(words.startDistrict, () => ways.begin('district'));
  const check = ways.buildsKit ? linkButton(words.startCheck, () => ways.begin('check')) : null;
  const language = element(
    'button',
    { type: 'button', class: 'link language' },
    words.otherLanguage,
  );
  language.addEventListener('click', ways.otherLanguage);
  const saved = fileLink(words.startSaved, ways.saved);
  return element(
    'main',
    { class: 'start' },
    element('p', { class: 'brand' }, 'Đôn Đốc', language),
    ways.back && element('p', {}, linkButton(words.backToOffice, ways.back)),
    element('h1', {}, words.startTitle),
    element('p', { class: 'lead' }, words.startText),
    element('div', { class: 'ways' }, tour, sample, empty, own),
    element('p', { class: 'more' }, district, saved, check),
    ...ways.place.map((sentence) => element('p', { class: 'quiet' }, sentence)),
  );
}

function card(title: string, text: string, kind = ''): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: `way ${kind}` },
    element('strong', {}, title),
    element('span', {}, text),
  );
}

function fileCard(
  title: string,
  text: string,
  { accept, take }: { accept: string; take: (file: File) => void },
): HTMLElement {
  const input = fileInput(accept, take);
  return element(
    'label',
    { class: 'way' },
    element('strong', {}, title),
    element('span', {}, text),
    input,
  );
}

function fileLink(text: string, take: (file: File) => void): HTMLElement {
  return element('label', { class: 'link' }, text, fileInput('.xlsx', take));
}

/** The input is emptied after each choice, so that the same file can be chosen again. */
export function fileInput(accept: string, take: (file: File) => void): HTMLInputElement {
  const input = element('input', { type: 'file', accept });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) take(file);
  });
  return input;
}
