export const formFaults = {
  fillIn: (label: string) => `Xin điền mục “${label}”.`,
  tick: (label: string) => `Xin đánh dấu mục “${label}”.`,
  dayFirst: 'Xin chọn ngày theo lịch, ví dụ: 05/11/2024.',
  countOnly: 'Xin ghi một số nguyên, chỉ gồm chữ số, ví dụ: 45.',
  numberOnly: 'Xin chỉ ghi số, ví dụ: 1.234 hoặc 12,5.',
  noHour: (text: string) => `“${text}” không phải giờ. Hãy ghi một số giờ từ 0 đến 24, ví dụ: 8.`,
  noPosition: (text: string) =>
    `“${text}” không phải chức danh. Hãy ghi bằng chữ, ví dụ: Chánh Văn phòng.`,
  noPhone: (text: string) =>
    `“${text}” không phải số điện thoại. Hãy ghi cả mã vùng, ví dụ: 0203 3811 222.`,
  mailboxFaults: {
    noAt: (text: string) => `“${text}” thiếu dấu @. Địa chỉ thư có dạng vanthu@xa.example.org.`,
    noDot: (text: string) =>
      `“${text}” thiếu phần đuôi của tên miền sau dấu @, ví dụ .gov.vn hoặc .com.`,
    blank: (text: string) => `“${text}” có dấu cách; địa chỉ thư viết liền.`,
    several: (text: string) => `“${text}”: ở đây chỉ ghi một địa chỉ thư.`,
    marks: (text: string) => `“${text}” có chữ có dấu; địa chỉ thư viết không dấu.`,
    other: (text: string) => `“${text}” không phải địa chỉ thư dùng được. Xin kiểm tra lại.`,
  },
};
