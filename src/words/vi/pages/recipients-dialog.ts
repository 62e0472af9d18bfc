export const recipientsDialog = {
  title: 'Sửa nơi nhận',
  intro:
    'Thêm hoặc bỏ khối, đơn vị nhận của một văn bản đã lập. Đơn vị thêm nhận thư Thông báo; đơn vị bỏ không bị nhắc và không tính vào số liệu nữa, trả lời vẫn giữ.',
  dispatch: 'Văn bản',
  now: 'Nơi nhận hiện nay',
  block: 'Khối',
  receiving: 'Đang nhận',
  add: 'Thêm cả khối',
  remove: 'Bỏ cả khối',
  allUnits: 'Tất cả đơn vị',
  noBlock: 'Chưa xếp khối',
  of: (owing: string, units: string) => `${owing}/${units}`,
  informed: (count: string) => `để biết: ${count}`,
  exempt: (count: string) => `không áp dụng: ${count}`,
  addBlock: (block: string) => `Thêm cả khối ${block}`,
  removeBlock: (block: string) => `Bỏ cả khối ${block}`,
  missing: (count: string) =>
    `${count} đơn vị thuộc nơi nhận chưa có dòng trong tab “Theo dõi”: khi ghi sẽ được đưa vào theo dõi.`,
  addUnits: 'Thêm đơn vị',
  removeUnits: 'Bỏ đơn vị',
  unitHint: 'Gõ một phần tên, không cần dấu.',
  reason: 'Lý do bỏ',
  reasonHint: 'Cần khi bỏ đơn vị. Đơn vị đã được báo về văn bản đọc lý do này trong thư.',
  preview: 'Xem trước thay đổi',
  review: 'Sẽ thực hiện',
  notYet: 'Chưa ghi gì: xin xem lại rồi bấm nút dưới cùng.',
  back: 'Quay lại sửa',
  write: (added: number, removed: number) =>
    added > 0 && removed > 0
      ? `Thêm ${added}, bỏ ${removed} đơn vị`
      : added > 0
        ? `Thêm ${added} đơn vị`
        : removed > 0
          ? `Bỏ ${removed} đơn vị`
          : 'Ghi thay đổi',
};
