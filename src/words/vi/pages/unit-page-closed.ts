/** What the unit's page says where it does not open. */
export const closed = {
  refused: {
    title: 'Liên kết chưa đúng hoặc chưa đầy đủ',
    text: 'Có thể liên kết thiếu hoặc thừa ký tự khi sao chép, hoặc đã được thay bằng liên kết mới. Xin mở lại liên kết trong thư mới nhất, hoặc trả lời thư đó, hoặc liên hệ:',
  },
  replaced: {
    title: 'Liên kết này đã được thay',
    text: 'Đơn vị đã được cấp liên kết mới; nội dung đã trả lời được giữ nguyên. Xin mở liên kết trong thư mới nhất gửi tới hộp thư của đơn vị. Nếu chưa có thư, hoặc liên kết trong thư ấy cũng đã được thay, xin liên hệ:',
  },
  upgrading: {
    title: 'Trang đang được nâng cấp',
    text: 'Cơ quan theo dõi đang nâng cấp bảng theo dõi nên trang tạm chưa mở được. Xin mở lại liên kết này sau ít phút; nếu cần gấp, xin liên hệ:',
  },
};
