import { type PrintedSummary, summaryHtml } from '../../src/letters/print/summary-html';
import { format } from '../../src/texts/format';
import { print } from '../../src/words/vi/report/print';
import { stageParts } from '../../src/words/vi/report/stage-parts';

/** Creates what a person has to look at: the letter with the PDF, and the printed summary. */

const BLOCKS = ['0', '10', '25', '40', '55', '70', '85', '100'];

const times = <Row>(count: number, row: (number: string) => Row): Row[] =>
  Array.from({ length: count }, (_, at) => row(String(at + 1)));

/** HTML of the PDF: a summary for leaders that runs on to a second page, and an SVG, which no real summary has. */
export function pdfHtml(): string {
  const summary: PrintedSummary = {
    office: 'Văn phòng Đảng ủy (kiểm tra)',
    about: 'Công văn số 1-CV/ĐU, ngày 01/11/2026 về việc kiểm tra bản tóm tắt để in',
    period: 'Tháng 11/2026; số liệu đến ngày 30/11/2026',
    corrected: '',
    overview: [],
    change: 'So với “Tháng 10/2026”: xác nhận +60; hoàn thành không đổi; quá hạn +2',
    decisions: ['Kính trình:', ...times(9, (number) => `- Đề xuất thứ ${number}`)].join('\n'),
    lateInSeveral: '',
    lateTitle: 'Đơn vị quá hạn (15)',
    tiles: [
      { label: print.stages.acknowledge, figure: '600/800 đơn vị', share: '75,0%' },
      { label: print.stages.complete.training, figure: '385/800 đơn vị', share: '48,1%' },
      { label: print.overdue, figure: '15', share: '' },
    ],
    late: times(15, (number) => ({
      unit: `Ủy ban nhân dân xã thứ ${number}`,
      late: [['Xác nhận: 15, Quán triệt: 5', '3']] as const,
    })),
    moreLate: '',
    note: format(print.note, {
      sources:
        'Nguồn số liệu: 590 trả lời do đơn vị tự cập nhật trên trang; 10 trả lời do cơ quan theo dõi ghi nhận; chưa đối chiếu với văn bản; chưa trả lời: 200.',
    }),
    dispatches: [
      {
        title: '',
        values: '',
        main: print.stages.complete.training,
        openHeads: [
          stageParts.complete.within,
          stageParts.complete.overdue,
          stageParts.acknowledge.overdue,
        ],
        blocks: BLOCKS.map((share) => ({
          block: `Khối được ${share} phần trăm`,
          asked: '100',
          done: share,
          full: Math.max(1, Number(share)),
          open: ['0', '0', '0'],
        })),
        periodHeads: [print.stages.acknowledge, print.stages.complete.training, print.overdue],
        periods: times(6, (number) => ({
          period: `Tháng ${number}/2026`,
          day: `28/0${number}/2026`,
          figures: ['75,0%', '48,1%', '15'],
        })),
      },
    ],
  };
  const svg =
    '<svg width="200" height="60"><rect width="120" height="40" fill="#1a56a0"/><text x="130" y="25">SVG</text></svg>';
  return summaryHtml(summary, { words: { print }, language: 'vi' }).replace(
    '</body>',
    `${svg}</body>`,
  );
}

/** Letter that carries the PDF, with a button like those in the add-on's letters. */
export function letterToSee() {
  const look =
    'display:inline-block;padding:13px 24px;line-height:22px;background:#1a56a0;color:#ffffff;font-weight:bold;border-radius:6px';
  return {
    subject: 'Đôn đốc, kiểm tra: xem thư và tệp PDF đính kèm',
    name: 'Văn phòng Đảng ủy (kiểm tra)',
    body: 'Mở tệp đính kèm và xem theo danh sách trên trang kiểm tra.',
    htmlBody: `<p>Mở tệp đính kèm và xem theo danh sách trên trang kiểm tra.</p><p><span style="${look}">Nút xanh, cao 48 điểm ảnh</span></p>`,
  };
}
