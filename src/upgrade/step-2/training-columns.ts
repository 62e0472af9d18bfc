import {
  type ReportedValue,
  roundsIn,
  valuesUnder,
  withRounds,
} from '../../records/reported-value';
import { FIGURE_PART } from '../../records/requested-figure';
import { TRAINING } from '../../records/training-figures';
import { filledLines } from '../../texts/filled-lines';
import { format } from '../../texts/format';
import { keyOfWord } from '../../texts/key-of-word';
import { readText } from '../../texts/safe-text';
import { splitList } from '../../texts/split-list';
import type { Words } from '../../words/words';
import type { GridRow } from '../../workbook/cells/cell';
import { parseValues } from '../../workbook/cells/kinds/reported-values';
import { cellText } from '../../workbook/cells/read-cell';
import { readRows } from '../../workbook/cells/read-rows';
import { headerNames } from '../../workbook/cells/tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import type { MigrationPart } from '../migration';

/** Headers of the three columns in files of schema 1, in Vietnamese and English. */
const HEADERS = {
  entries: ['Các đợt tổ chức', 'Rounds held'],
  eligibleBy: ['Thuộc diện theo đối tượng', 'Eligible by audience'],
  forms: ['Hình thức tổ chức', 'Format'],
} as const;

type OldColumn = keyof typeof HEADERS;

const OLD_COLUMNS = Object.keys(HEADERS) as OldColumn[];

/**
 * Rounds of training, people concerned and forms are lines of the cell of reported figures. The three columns go once
 * every cell has been taken over; a column with a cell that cannot be read stays, as a column of the office's own.
 */
export const trainingColumns: MigrationPart = {
  reads: [trackingTab],
  changes: ({ tracking }, words) => {
    if (!tracking) return { tabs: [] };
    const places = OLD_COLUMNS.map((key) => ({
      key,
      place: Math.max(...HEADERS[key].map((name) => tracking.headers.indexOf(name))),
    }));
    const unread = new Set<OldColumn>();
    const rows = readRows(trackingTab, tracking, words).rows.flatMap(({ at, row }) => {
      const gridRow = tracking.rows.find((one) => one.at === at);
      if (!gridRow) return [];
      const texts = Object.fromEntries(
        places.map(({ key, place }) => [key, textIn(gridRow, place)]),
      ) as Readonly<Record<OldColumn, string>>;
      const moved = movedValues(texts, row.reportedValues, words);
      for (const key of moved.unread) unread.add(key);
      return moved.values === null ? [] : [[at, { reportedValues: moved.values }] as const];
    });
    const gone = places.filter(({ key, place }) => place >= 0 && !unread.has(key));
    const from = gone.map(({ place }) => tracking.headers[place] ?? '');
    const { reportedValues: to } = headerNames(trackingTab, words);
    const left = places.filter(({ key, place }) => place >= 0 && unread.has(key));
    return {
      tabs: [{ tab: trackingTab, rows: new Map(rows), goneColumns: from }],
      sentences: [
        ...(rows.length === 0
          ? []
          : [format(words.upgrade.trainingMoved, { from: from.join('”, “'), to })]),
        ...left.map(({ place }) =>
          format(words.upgrade.trainingLeft, { column: tracking.headers[place] ?? '', to }),
        ),
      ],
    };
  },
};

function textIn({ cells }: GridRow, place: number): string {
  return place < 0 ? '' : readText(cellText(cells[place] ?? ''));
}

/** `values` is `null` if the row needs no change. */
function movedValues(
  texts: Readonly<Record<OldColumn, string>>,
  reported: readonly ReportedValue[],
  words: Words,
): { readonly values: readonly ReportedValue[] | null; readonly unread: readonly OldColumn[] } {
  const rounds = parseValues(texts.entries, words);
  const eligible = eligibleIn(texts.eligibleBy, words);
  const hasRounds = roundsIn(reported).length > 0;
  const hasEligible = valuesUnder(reported, TRAINING.eligible.label).length > 0;
  const hasForms = valuesUnder(reported, TRAINING.form.label).length > 0;
  const isForms = texts.forms !== '' && texts.entries === '' && !hasForms;
  const forms = splitList(texts.forms).map((one) => keyOfWord(one, words.trainingForms) ?? one);
  const added = [
    ...(hasEligible ? [] : (eligible ?? [])),
    ...(isForms ? [{ label: TRAINING.form.label, value: forms.join('; ') }] : []),
  ];
  const addedRounds = hasRounds ? [] : roundsIn(rounds ?? []);
  return {
    values:
      added.length + addedRounds.length === 0
        ? null
        : withRounds([...reported, ...added], [...roundsIn(reported), ...addedRounds]),
    unread: [
      ...(rounds === null ? (['entries'] as const) : []),
      ...(eligible === null ? (['eligibleBy'] as const) : []),
    ],
  };
}

/** Lines such as `Đảng viên: 45`. */
function eligibleIn(text: string, words: Words): readonly ReportedValue[] | null {
  const { eligible } = words.trainingFigures;
  const lines = filledLines(text).map((line) => `${eligible} ${FIGURE_PART} ${line}`);
  return parseValues(lines.join('\n'), words);
}
