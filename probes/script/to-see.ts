/** What a person looks at: the letter with the PDF, and the page that is printed. */

const bar = (percent: number) =>
  `<td style="width:200px;padding:0"><table style="width:200px;border-collapse:collapse"><tr>` +
  `<td style="background:#1a56a0;width:${percent * 2}px;height:12px"></td><td></td></tr></table></td>`;

const row = (number: number) =>
  `<tr><td style="border:1px solid black">Ủy ban nhân dân xã thứ ${number}</td>` +
  `<td style="border:1px solid black;text-align:right">${number % 101}%</td>${bar(number % 101)}</tr>`;

/** The page that becomes a PDF: Vietnamese letters, bars as coloured cells, a page break, a heading that repeats, an SVG. */
export function pdfHtml(): string {
  const rows = Array.from({ length: 80 }, (_, i) => row(i + 1)).join('');
  return (
    `<html><body style="font-family:'Times New Roman';font-size:14pt">` +
    `<p style="text-align:center"><b>ĐẢNG CỘNG SẢN VIỆT NAM</b></p>` +
    `<table style="border-collapse:collapse;width:100%"><thead><tr><th>Đơn vị</th><th>Tỷ lệ</th><th>Cột</th></tr></thead>${rows}</table>` +
    `<p style="page-break-before:always">Trang này bắt đầu sau một lần ngắt trang.</p>` +
    `<svg width="200" height="60"><rect width="120" height="40" fill="#1a56a0"/><text x="130" y="25">SVG</text></svg>` +
    '</body></html>'
  );
}

/** The letter that brings the PDF, with a button like those of the add-on's letters. */
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
