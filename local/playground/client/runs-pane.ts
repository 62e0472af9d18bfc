import { element, fill } from '../../../src/frame/element';
import { format } from '../../../src/texts/format';
import type { Language } from '../../../src/texts/language';
import { formatCount, formatNumber } from '../../../src/texts/number-text';
import type { MenuLine, MenuMade } from '../../services/world/menu';
import type { OfficeView, RunLine } from '../protocol';
import { type PlaygroundWords, timeText } from './playground-words';

/**
 * `due` are runs that clock triggers will start, `runs` are past runs, and `mailLeft` is the number
 * of mails that may still be sent.
 */
export class RunsPane {
  readonly element = element('div', { class: 'runs' });

  constructor(
    private readonly words: PlaygroundWords,
    private readonly language: Language,
  ) {}

  update({ runs, due, mailLeft, menus }: OfficeView): void {
    const { words, language } = this;
    const nameOf = namesOf(menus, words);
    const past =
      runs.length === 0
        ? [element('p', { class: 'quiet' }, words.noRuns)]
        : [tableOf(runs, nameOf, { words, language })];
    fill(this.element, [
      element('p', {}, format(words.quotaLeft, { count: formatCount(mailLeft, language) })),
      element('h3', {}, words.dueRuns),
      element(
        'ul',
        {},
        ...due.map(({ fn, at }) => element('li', {}, `${timeText(at, words)}: ${nameOf(fn)}`)),
      ),
      element('h3', {}, format(words.pastRuns, { count: runs.length })),
      ...past,
    ]);
  }
}

type NameOf = (fn: string) => string;

function namesOf(menus: OfficeView['menus'], { functions }: PlaygroundWords): NameOf {
  const labels = Object.fromEntries(
    menus.flatMap(itemsOf).map(({ functionName, label }) => [functionName, label]),
  );
  const known: Readonly<Record<string, string>> = { ...labels, ...functions };
  return (fn) => known[fn] ?? '';
}

function itemsOf({ lines }: MenuMade): Extract<MenuLine, { kind: 'item' }>[] {
  return lines.flatMap((line) => {
    if (line.kind === 'submenu') return itemsOf(line.menu);
    return line.kind === 'item' ? [line] : [];
  });
}

function tableOf(
  runs: readonly RunLine[],
  nameOf: NameOf,
  { words, language }: { readonly words: PlaygroundWords; readonly language: Language },
): HTMLElement {
  const named = (names: Readonly<Record<string, string>>, key: string) => names[key] ?? key;
  const rows = runs.map(({ fn, context, at, seconds, outcome, message }) =>
    element(
      'tr',
      { class: outcome, title: message },
      element('td', {}, timeText(at, words)),
      element('td', {}, ...lines(nameOf(fn), named(words.contexts, context))),
      element(
        'td',
        {},
        ...lines(
          named(words.outcomes, outcome),
          format(words.runSeconds, { seconds: formatNumber(seconds, language) }),
        ),
      ),
    ),
  );
  return element('table', {}, element('tbody', {}, ...rows));
}

function lines(...texts: readonly string[]): (string | HTMLElement)[] {
  return texts
    .filter((text) => text !== '')
    .flatMap((text, i) => (i === 0 ? [text] : [element('br'), text]));
}
