import { NOT_DOCUMENTED, type Plain, type Probe, type ProbeContext } from '../read/probe';
import { attemptEach } from '../script/attempt';

const RANGE = 'https://developers.google.com/apps-script/reference/spreadsheet/range';

/** Texts that a cell may interpret as something else than text. */
const TEXTS = [
  ...[
    "'=1+1",
    '=1+1',
    "'00123",
    '00123',
    '1E5',
    '1/2',
    '5/4/2026',
    '+84 91',
    '-5',
    '50%',
    '1.234,5',
  ],
  ...[
    'TRUE',
    '＝1+1',
    '@a',
    ' hai  đầu ',
    'dòng 1\ndòng 2',
    'Đơn vị',
    'Đơn vị'.normalize('NFD'),
    '#N/A',
  ],
] as const;

const shownIn = (cell: GoogleAppsScript.Spreadsheet.Range): Plain => {
  const value = cell.getValue();
  const kind = value instanceof Date ? 'day' : typeof value;
  return [kind, cell.getDisplayValue(), cell.getFormula()];
};

/**
 * Writes the texts into cells with a number format (`null` leaves the default), one by one or as a
 * block. Returns what each cell then has.
 */
function writtenUnder(format: string | null, { tab }: ProbeContext, asBlock = false): Plain {
  const sheet = tab();
  const column = sheet.getRange(1, 1, TEXTS.length, 1);
  if (format !== null) column.setNumberFormat(format);
  if (asBlock) column.setValues(TEXTS.map((text) => [text]));
  else for (const [i, text] of TEXTS.entries()) sheet.getRange(i + 1, 1).setValue(text);
  SpreadsheetApp.flush();
  return Object.fromEntries(TEXTS.map((text, i) => [text, shownIn(sheet.getRange(i + 1, 1))]));
}

/** Probes on what Sheets makes of such texts. */
export const texts: readonly Probe[] = [
  {
    name: 'texts-in-text-cells',
    asks: {
      vi: 'Trong ô định dạng văn bản (@), mọi chữ có giữ nguyên như đưa vào không?',
      en: 'Does every text stay as handed over in a cell of format @?',
    },
    source: `${RANGE}#setNumberFormat(String)`,
    ask: (context) => writtenUnder('@', context),
  },
  {
    name: 'texts-in-plain-cells',
    asks: {
      vi: 'Trong ô thường, chữ nào thành số, ngày, công thức?',
      en: 'Which texts become numbers, days, formulas in a plain cell?',
    },
    source: `${RANGE}#setValue(Object)`,
    ask: (context) => writtenUnder(null, context),
  },
  {
    name: 'texts-as-block',
    asks: {
      vi: 'Ghi cả khối (setValues) vào ô văn bản có như ghi từng ô không?',
      en: 'Is a block written into text cells as single values are?',
    },
    source: `${RANGE}#setValues(Object)`,
    ask: (context) => writtenUnder('@', context, true),
  },
  {
    name: 'texts-appended',
    asks: {
      vi: 'appendRow vào cột văn bản (@) có giữ nguyên chữ, hay đọc như gõ tay?',
      en: 'Does appendRow keep texts in columns of format @, or read them as if typed?',
    },
    source: NOT_DOCUMENTED,
    ask({ tab }) {
      const sheet = tab();
      sheet.getRange(1, 1, sheet.getMaxRows(), TEXTS.length).setNumberFormat('@');
      sheet.appendRow([...TEXTS]);
      SpreadsheetApp.flush();
      return Object.fromEntries(TEXTS.map((text, i) => [text, shownIn(sheet.getRange(1, i + 1))]));
    },
  },
  {
    name: 'longest-text',
    asks: {
      vi: 'Ô nhận 50.000 ký tự, và từ chối thêm một ký tự?',
      en: 'Does a cell take 50,000 characters and refuse one more?',
    },
    source: 'https://support.google.com/drive/answer/37603',
    ask({ tab }) {
      const cell = tab().getRange('A1').setNumberFormat('@');
      const ofLength = (length: number) => () => {
        cell.setValue('x'.repeat(length));
        SpreadsheetApp.flush();
        return cell.getDisplayValue().length;
      };
      return attemptEach({ whole: ofLength(50_000), more: ofLength(50_001) });
    },
  },
];
