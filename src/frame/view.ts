import type { Language } from '../texts/language';

/** Reads what the server put into the page; the server alone fills it, so its shape is taken as given. */
export function readView<View>(): View {
  return JSON.parse(document.body.dataset.view ?? 'null') as View;
}

/** Tells browsers and screen readers in which language the page now is. */
export function speak(language: Language, title: string): void {
  document.documentElement.lang = language;
  document.title = title;
}
