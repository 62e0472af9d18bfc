import type { Choices, Vocabulary } from '../../../words/vocabulary';
import type { Words } from '../../../words/words';
import type { TabSheet } from '../tab-sheet';
import type { NewColumns } from './format-columns';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const GREEN = '#d9ead3';
const YELLOW = '#fff2cc';
const RED = '#f4cccc';
const GREY = '#eeeeee';
/** Colour of the text of the usual choice, which needs no attention. Others are backgrounds. */
const FAINT = '#757575';

/** Colours by choice. The word is in the cell too, so colour is never the only sign. */
const COLOURS: {
  readonly [Name in Vocabulary]?: Readonly<Partial<Record<keyof Choices[Name], string>>>;
} = {
  acknowledgeState: { acknowledged: GREEN, unacknowledged: YELLOW },
  completionState: { completed: GREEN, inProgress: YELLOW, notStarted: GREY },
  letterState: {
    awaiting: YELLOW,
    queued: YELLOW,
    sending: YELLOW,
    sent: GREEN,
    deliveryUnknown: RED,
    failed: RED,
  },
  dispatchState: { draft: YELLOW, open: GREEN, paused: GREY, closed: GREY },
  unitState: { active: FAINT, suspended: GREY, ended: GREY },
  yesNo: { no: YELLOW },
};

export function colourRules(
  { sheet, rows }: TabSheet,
  { tab, keys, first }: NewColumns,
  words: Words,
): Rule[] {
  const height = rows() - tab.headerRow;
  return keys.flatMap((key, index) => {
    const vocabulary = tab.columns[key]?.codec.vocabulary;
    if (!vocabulary || !COLOURS[vocabulary]) return [];
    const cells = sheet.getRange(tab.headerRow + 1, first + index, height, 1);
    return choiceColours(cells, vocabulary, words);
  });
}

function choiceColours(cells: Range, vocabulary: Vocabulary, words: Words): Rule[] {
  const colours = COLOURS[vocabulary] ?? {};
  const labels: Readonly<Record<string, string>> = words.choices[vocabulary];
  return Object.entries(colours).map(([choice, colour]) => {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(labels[choice] ?? choice)
      .setRanges([cells]);
    return (colour === FAINT ? rule.setFontColor(colour) : rule.setBackground(colour)).build();
  });
}
