import { NOT_DOCUMENTED, type Plain, type Probe } from '../read/probe';
import { attempt, attemptEach } from '../script/attempt';

const RANGE = 'https://developers.google.com/apps-script/reference/spreadsheet/range';
const ZONE = 'Asia/Ho_Chi_Minh';

/** Type, UTC time and displayed text of a date cell; type and displayed text of any other cell. */
function momentIn(cell: GoogleAppsScript.Spreadsheet.Range): Plain {
  const value = cell.getValue();
  if (!(value instanceof Date)) return [typeof value, cell.getDisplayValue()];
  const time = Number.isNaN(value.getTime()) ? 'NaN' : value.toISOString();
  return ['day', time, cell.getDisplayValue()];
}

/** Probes on days and times of day, including old ones. */
export const days: readonly Probe[] = [
  {
    name: 'times-of-day',
    asks: {
      vi: 'Giờ trong ngày ghi vào ô thì đọc ra là gì?',
      en: 'What is read of a time of day in a cell?',
    },
    source: `${RANGE}#getValue()`,
    ask({ tab }) {
      const sheet = tab();
      const typed = (a1: string, text: string) => () => momentIn(sheet.getRange(a1).setValue(text));
      const noon = new Date('2026-11-11T05:00:30Z');
      return attemptEach({
        '08:30': typed('A1', '08:30'),
        '8:30:15': typed('A2', '8:30:15'),
        '11/11/2026 08:30': typed('A3', '11/11/2026 08:30'),
        'a moment': () =>
          momentIn(sheet.getRange('A4').setNumberFormat('dd/mm/yyyy hh:mm').setValue(noon)),
      });
    },
  },
  {
    name: 'old-days',
    asks: {
      vi: 'Ngày trước năm 1911, khi giờ Việt Nam còn lệch 7 giờ 6 phút, đọc ra có đúng không?',
      en: 'Are days before 1911, when Vietnam was 7:06 hours ahead, read back right?',
    },
    source: NOT_DOCUMENTED,
    ask({ tab }) {
      const sheet = tab();
      const written = ['1/5/1911', '30/4/1911', '1/1/1910', '2/1/1900', '31/12/1899', '1/1/1890'];
      return attemptEach(
        Object.fromEntries(
          written.map((text, i) => [
            text,
            () =>
              momentIn(
                sheet
                  .getRange(i + 1, 1)
                  .setNumberFormat('dd/mm/yyyy')
                  .setValue(text),
              ),
          ]),
        ),
      );
    },
  },
  {
    name: 'zone-of-1900',
    asks: {
      vi: 'Utilities.formatDate viết năm 1900 theo giờ nào?',
      en: 'By which offset does Utilities.formatDate write the year 1900?',
    },
    source:
      'https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String)',
    ask: () => Utilities.formatDate(new Date(-2208988800000), ZONE, 'Z HH:mm:ss'),
  },
  {
    name: 'beyond-days',
    asks: {
      vi: 'Số quá lớn trong ô ngày đọc ra là gì?',
      en: 'What is read of a number too large for a day?',
    },
    source: NOT_DOCUMENTED,
    ask: ({ tab }) => momentIn(tab().getRange('A1').setNumberFormat('dd/mm/yyyy').setValue(1e9)),
  },
  {
    name: 'day-as-number',
    asks: {
      vi: 'Ngày xem như số: số thứ tự nào?',
      en: 'Which number is a day shown as?',
    },
    source: 'https://developers.google.com/workspace/sheets/api/guides/formats',
    ask: ({ tab }) =>
      attempt(() =>
        tab()
          .getRange('A1')
          .setNumberFormat('0.###############')
          .setValue('5/4/2026')
          .getDisplayValue(),
      ),
  },
];
