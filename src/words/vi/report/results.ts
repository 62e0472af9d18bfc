export const counted = {
  units: { one: '{count} đơn vị', many: '{count} đơn vị' },
  blocks: { one: '{count} khối', many: '{count} khối' },
  letters: {
    one: '{count} thư thông báo, nhắc, đôn đốc',
    many: '{count} thư thông báo, nhắc, đôn đốc',
  },
  times: { one: '{count} lượt', many: '{count} lượt' },
  sessions: { one: '{count} hội nghị (buổi)', many: '{count} hội nghị (buổi)' },
} as const;

/** These texts follow a number and split it into a `first` and a `second` part. */
const done = {
  both: ', trong đó đúng hạn {first}, quá hạn {second}',
  allFirst: ', đều đúng hạn',
  allSecond: ', đều quá hạn',
  oneFirst: ', đúng hạn',
  oneSecond: ', quá hạn',
} as const;

const left = {
  both: ', trong đó trong hạn {first}, quá hạn {second}',
  allFirst: ', đều trong hạn',
  allSecond: ', đều đã quá hạn',
  oneFirst: ', còn trong hạn',
  oneSecond: ', đã quá hạn',
} as const;

/** `{see}` names the annex. */
export const results = {
  parts: { done, left },
  noDeadline: ', không có hạn',
  nothing: '; trong đó {count} không phát sinh',
  receipt: {
    some: 'Đến {cutOff}, có {part}/{whole} đã xác nhận nhận được văn bản ({share}){done}{rest}{see}.',
    none: 'Đến {cutOff}, chưa có đơn vị nào xác nhận nhận được văn bản (tổng số {whole}{left}){see}.',
    rest: '; còn {count} chưa xác nhận{left}',
  },
  result: {
    some: 'Có {part}/{whole} đã hoàn thành ({share}){done}{nothing}{rest}{detail}',
    none: 'Chưa có đơn vị nào hoàn thành (tổng số {whole}{left}){detail}',
    rest: '; còn {count} chưa hoàn thành{left}',
    byBlock: '. Cụ thể{see}:',
    noBlocks: '{see}.',
  },
  document: {
    some: 'Có {part}/{whole} đã ban hành văn bản triển khai.',
    none: 'Chưa có đơn vị nào ban hành văn bản triển khai.',
  },
  sessions: {
    some: 'Các đơn vị đã tổ chức {sessions}; {attendance}.',
    none: 'Chưa có đơn vị nào báo đã tổ chức hội nghị (buổi).',
    headsOnly: 'Các đơn vị có {attendance}; chưa có đơn vị nào báo số hội nghị (buổi).',
  },
  overdue: {
    some: 'Có {count} còn nội dung quá hạn{see}.',
    none: 'Không có đơn vị nào còn nội dung quá hạn.',
  },
  values: 'Số liệu các đơn vị báo{see}: {list}.',
  followUp: {
    sent: '{office} đã gửi {letters}',
    within: '; trong đó ',
    alone: '{office} đã ',
    reminders: 'đôn đốc {reminders} đối với {units}',
    early: 'nhắc trước hạn {early}',
    none: '{office} chưa gửi thư thông báo, nhắc, đôn đốc',
    noneClosed: '{office} chưa đôn đốc đơn vị nào',
  },
  effect: {
    receipt: {
      some: ' Có {count} xác nhận sau khi được nhắc, đôn đốc.',
      none: ' Chưa có đơn vị nào xác nhận sau khi được nhắc, đôn đốc.',
    },
    receiptAndResult: {
      some: ' Có {count} xác nhận, hoàn thành sau khi được nhắc, đôn đốc.',
      none: ' Chưa có đơn vị nào xác nhận, hoàn thành sau khi được nhắc, đôn đốc.',
    },
    result: {
      some: ' Có {count} hoàn thành sau khi được nhắc, đôn đốc.',
      none: ' Chưa có đơn vị nào hoàn thành sau khi được nhắc, đôn đốc.',
    },
  },
  see: ' ({annexes} kèm theo)',
} as const;
