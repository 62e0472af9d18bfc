import { element } from '../../src/frame/element';
import type { Language } from '../../src/texts/language';
import { say } from '../../src/texts/say';
import { PROBES } from '../asked/all-probes';
import { type Verdict, verdictOf } from '../read/compare';
import { type Outcome, type Outcomes, PLACES, type Place, placesOf } from '../read/probe';
import type { KitWords } from './kit-words';

/** What the results are set out with. */
export interface ResultDesk {
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
    return say(words.throws, { message: String(gave.throws) });
  }
  if (typeof gave !== 'object' || gave === null || Array.isArray(gave)) return JSON.stringify(gave);
  return Object.entries(gave)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n');
}

interface Line {
  readonly asks: string;
  readonly live: Outcome | undefined;
  readonly ours: Outcome | undefined;
  readonly verdict: Verdict;
}

function linesAt(place: Place, live: Outcomes, { local, language }: ResultDesk): Line[] {
  return PROBES.filter((probe) => placesOf(probe).includes(place)).map((probe) => {
    const [theirs, ours] = [live[place]?.[probe.name], local[place]?.[probe.name]];
    return {
      asks: probe.asks[language],
      live: theirs,
      ours,
      verdict: verdictOf(probe, ours, theirs),
    };
  });
}

function tableOf(place: Place, lines: readonly Line[], { words }: ResultDesk): HTMLElement {
  const heads = words.columns.map((text) => element('th', { scope: 'col' }, text));
  const rows = lines.map(({ asks, live, ours, verdict }) =>
    element(
      'tr',
      { class: KINDS[verdict] },
      element('th', { scope: 'row' }, asks),
      element('td', {}, shown(live, words)),
      element('td', {}, shown(ours, words)),
      element('td', {}, words.verdicts[verdict]),
    ),
  );
  const caption = element('caption', {}, words.places[place]);
  return element(
    'table',
    {},
    caption,
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows),
  );
}

/** Sets each answer beside what `local/` gives, a table for each place, and counts how they stand. */
export function resultTables(live: Outcomes, desk: ResultDesk): HTMLElement {
  const all = PLACES.map((place) => ({ place, lines: linesAt(place, live, desk) }));
  const count = (verdict: Verdict) =>
    all.flatMap(({ lines }) => lines).filter((line) => line.verdict === verdict).length;
  const { words } = desk;
  const counts = say(words.counts, {
    same: count('same'),
    other: count('other'),
    live: count('only live'),
    left: count('not asked'),
  });
  return element(
    'section',
    { class: 'results' },
    element('h2', {}, words.results),
    element('p', { class: 'counts' }, counts),
    ...all.map(({ place, lines }) => tableOf(place, lines, desk)),
  );
}
