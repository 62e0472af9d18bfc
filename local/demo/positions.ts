const POSITIONS: readonly (readonly [RegExp, readonly [string, ...string[]]])[] = [
  [/^Chi bộ/i, ['Bí thư Chi bộ', 'Phó Bí thư Chi bộ']],
  [/^Đảng (?:bộ|ủy)/i, ['Phó Bí thư', 'Ủy viên Ban Thường vụ', 'Văn thư']],
  [/^Trường/i, ['Hiệu trưởng', 'Phó Hiệu trưởng', 'Văn thư']],
  [/^Văn phòng/i, ['Chánh Văn phòng', 'Phó Chánh Văn phòng', 'Văn thư']],
  [/^(?:Cơ quan )?Ủy ban Kiểm tra/i, ['Phó Chủ nhiệm', 'Ủy viên Ủy ban Kiểm tra']],
  [/^Ủy ban nhân dân/i, ['Phó Chủ tịch', 'Chánh Văn phòng', 'Văn thư']],
  [/^(?:Ủy ban M|Hội|Công đoàn|Liên đoàn)/i, ['Chủ tịch', 'Phó Chủ tịch']],
  [/^(?:Đoàn|Huyện đoàn|Xã đoàn)/i, ['Bí thư', 'Phó Bí thư']],
  [/^Ban Chỉ huy/i, ['Chính trị viên', 'Trợ lý chính trị']],
  [/^Phòng/i, ['Trưởng phòng', 'Phó Trưởng phòng', 'Văn thư']],
  [/^Ban/i, ['Trưởng ban', 'Phó Trưởng ban']],
  [/^Thanh tra/i, ['Chánh Thanh tra', 'Phó Chánh Thanh tra']],
  [/^Tòa án/i, ['Chánh Văn phòng', 'Văn thư']],
  [/^Viện/i, ['Viện trưởng', 'Phó Viện trưởng']],
  [/^Chi cục/i, ['Chi cục trưởng', 'Phó Chi cục trưởng']],
  [/^Trạm/i, ['Trạm trưởng', 'Phó Trạm trưởng']],
  [/^Công an/i, ['Phó Trưởng Công an', 'Văn thư']],
  [/^(?:Trung tâm|Công ty|Hợp tác xã|Kho bạc|Bảo hiểm|Ngân hàng)/i, ['Giám đốc', 'Phó Giám đốc']],
];

const ANYWHERE = ['Văn thư', 'Phụ trách đơn vị'] as const;

export function positionsIn(unit: string): readonly [string, ...string[]] {
  return POSITIONS.find(([begins]) => begins.test(unit))?.[1] ?? ANYWHERE;
}
