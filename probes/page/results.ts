import { element } from '../../src/frame/element';
import { format } from '../../src/texts/format';
import type { Language } from '../../src/texts/language';
import { DECIDING, probesAt } from '../asked/all-probes';
import { differencesOf, type Verdict, verdictOf } from '../read/compare';
import { type Outcome, type Outcomes, PLACES, type Place, type Probe } from '../read/probe';
import type { KitWords } from './kit-words';

export interface ResultContext {
  readonly words: KitWords;
  readonly language: Language;
  readonly local: Outcomes;
}

const KINDS: Readonly<Record<Verdict, string>> = {
  same: 'same',
  other: 'other',
  'only live': 'open',
  'not asked': 'open',
};

function shown(outcome: Outcome | undefined, words: KitWords): string {
  if (!outcome) return '';
  if ('stopped' in outcome) return words.stopped;
  const { gave } = outcome;
  if (typeof gave === 'object' && gave !== null && 'throws' in gave) {
    return format(words.throws, { message: String(gave.throws) });
  }
  if (typeof gave !== 'object' || gave === null || Array.isArray(gave)) return JSON.stringify(gave);
  return Object.entries(gave)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n');
}

interface Line {
  readonly name: string;
  readonly asks: string;
  readonly live: Outcome | undefined;
  readonly ours: Outcome | undefined;
  readonly verdict: Verdict;
  /** Paths within the answer at which the two results differ. */
  readonly differsAt: readonly string[];
}

function lineOf(
  probe: Probe,
  { live, ours }: { live: Outcome | undefined; ours: Outcome | undefined },
  language: Language,
): Line {
  const verdict = verdictOf(probe, ours, live);
  const isOther = verdict === 'other' && live && ours && 'gave' in live && 'gave' in ours;
  const differsAt = isOther ? differencesOf(ours.gave, live.gave).map(({ at }) => at) : [];
  return { name: probe.name, asks: probe.asks[language], live, ours, verdict, differsAt };
}

/** Lines of a place, those with different results first. */
function linesAt(place: Place, live: Outcomes, { local, language }: ResultContext): Line[] {
  const lines = probesAt(place).map((probe) =>
    lineOf(probe, { live: live[place]?.[probe.name], ours: local[place]?.[probe.name] }, language),
  );
  const isOther = ({ verdict }: Line) => verdict === 'other';
  return [...lines.filter(isOther), ...lines.filter((line) => !isOther(line))];
}

const count = (lines: readonly Line[], verdict: Verdict) =>
  lines.filter((line) => line.verdict === verdict).length;

function countsOf(lines: readonly Line[], { counts }: KitWords): string {
  return format(counts, {
    same: count(lines, 'same'),
    other: count(lines, 'other'),
    live: count(lines, 'only live'),
    left: count(lines, 'not asked'),
  });
}

function tableOf(lines: readonly Line[], { words }: ResultContext): HTMLElement {
  const heads = words.columns.map((text) => element('th', { scope: 'col' }, text));
  const rows = lines.map(({ asks, live, ours, verdict, differsAt }) =>
    element(
      'tr',
      { class: KINDS[verdict] },
      element('th', { scope: 'row' }, asks),
      element('td', {}, shown(live, words)),
      element('td', {}, shown(ours, words)),
      element('td', {}, [words.verdicts[verdict], ...differsAt].join('\n')),
    ),
  );
  const head = element('thead', {}, element('tr', {}, ...heads));
  return element('table', {}, head, element('tbody', {}, ...rows));
}

/** Says whether the first ten minutes decide for going on, or which of their answers are missing or differ. */
function decisionPart(
  all: readonly { readonly place: Place; readonly lines: readonly Line[] }[],
  { words }: ResultContext,
): HTMLElement {
  const names: readonly string[] = DECIDING.names;
  const places: readonly Place[] = DECIDING.places;
  const open = all
    .filter(({ place }) => places.includes(place))
    .flatMap(({ place, lines }) =>
      lines
        .filter(({ name, verdict }) => names.includes(name) && verdict !== 'same')
        .map(({ asks, verdict }) =>
          element('li', {}, `${words.places[place]}: ${asks} (${words.verdicts[verdict]})`),
        ),
    );
  return element(
    'div',
    { class: 'decision' },
    element('h3', {}, words.decision),
    element('p', {}, open.length === 0 ? words.goOn : words.notYet),
    open.length === 0 ? null : element('ul', {}, ...open),
  );
}

/** Section of a place with its counts. It is open if results differ, otherwise folded. */
function placeSection(place: Place, lines: readonly Line[], context: ResultContext): HTMLElement {
  const { words } = context;
  const summary = element(
    'summary',
    {},
    element('strong', {}, words.places[place]),
    ` ${countsOf(lines, words)}`,
  );
  const open = count(lines, 'other') > 0;
  return element('details', { open }, summary, tableOf(lines, context));
}

/** Tables of Google's results beside those of `local/`, one for each place, with counts. */
export function resultTables(live: Outcomes, context: ResultContext): HTMLElement {
  const all = PLACES.map((place) => ({ place, lines: linesAt(place, live, context) }));
  const { words } = context;
  return element(
    'section',
    { class: 'results' },
    element('h2', {}, words.results),
    element(
      'p',
      { class: 'counts' },
      countsOf(
        all.flatMap(({ lines }) => lines),
        words,
      ),
    ),
    decisionPart(all, context),
    ...all.map(({ place, lines }) => placeSection(place, lines, context)),
  );
}
