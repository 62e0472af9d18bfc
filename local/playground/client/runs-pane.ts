import { element, fill } from '../../../src/frame/element';
import { say } from '../../../src/texts/say';
import type { OfficeView, RunLine } from '../protocol';
import { type PlaygroundWords, timeText } from './playground-words';

/** The runs of the script: those that the clock will start, and those that are over. */
export class RunsPane {
  readonly element = element('div', { class: 'runs' });

  constructor(private readonly words: PlaygroundWords) {}

  take({ runs, due, mailLeft }: OfficeView): void {
    const { words } = this;
    const past =
      runs.length === 0 ? [element('p', { class: 'quiet' }, words.noRuns)] : [tableOf(runs, words)];
    fill(this.element, [
      element('p', {}, say(words.quotaLeft, { count: mailLeft })),
      element('h3', {}, words.dueRuns),
      element(
        'ul',
        {},
        ...due.map(({ fn, at }) =>
          element('li', {}, element('code', {}, fn), ` ${timeText(at, words)}`),
        ),
      ),
      element('h3', {}, say(words.pastRuns, { count: runs.length })),
      ...past,
    ]);
  }
}

function tableOf(runs: readonly RunLine[], words: PlaygroundWords): HTMLElement {
  const inWords = (seconds: number) => seconds.toLocaleString(document.documentElement.lang);
  const named = (names: Readonly<Record<string, string>>, key: string) => names[key] ?? key;
  const rows = runs.map(({ fn, context, at, seconds, outcome, message }) =>
    element(
      'tr',
      { class: outcome, title: message },
      element('td', {}, timeText(at, words)),
      element('td', {}, element('code', {}, fn), element('br'), named(words.contexts, context)),
      element(
        'td',
        {},
        named(words.outcomes, outcome),
        element('br'),
        say(words.runSeconds, { seconds: inWords(seconds) }),
      ),
    ),
  );
  return element('table', {}, element('tbody', {}, ...rows));
}
