export const trainingForms = {
  meeting: 'Hội nghị trực tiếp',
  onlineMeeting: 'Hội nghị trực tuyến',
  cellMeeting: 'Lồng ghép sinh hoạt chi bộ',
  officeMeeting: 'Lồng ghép họp cơ quan',
  copies: 'Sao gửi văn bản',
  noticeBoard: 'Niêm yết, bảng tin',
  loudspeaker: 'Hệ thống truyền thanh',
  website: 'Trang thông tin điện tử của đơn vị',
  other: 'Khác',
} as const;

export const audiences = {
  party: 'Đảng viên',
  staff: 'Cán bộ, công chức, viên chức, người lao động',
  students: 'Học sinh, sinh viên',
  people: 'Nhân dân',
} as const;
