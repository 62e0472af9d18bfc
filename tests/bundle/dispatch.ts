import type { FormAnswers } from '../../src/forms/form-view';

/** Answers of the form Thêm văn bản for a dispatch issued on Wednesday 30/10/2024. */
export function dispatch(fields: FormAnswers = {}): FormAnswers {
  return {
    number: '1384-CV/HU',
    type: 'Công văn',
    issuedOn: '2024-10-30',
    issuingBody: 'Huyện ủy Phù Ninh',
    subject: 'chấn chỉnh hoạt động sử dụng mạng xã hội',
    link: 'https://vanban.example.org/1384.pdf',
    asks: 'receiptAndResult',
    task: 'training',
    acknowledgeBy: '2024-11-08',
    completeBy: '2024-11-30',
    firstNotice: 'letter',
    notClassified: 'yes',
    ...fields,
  };
}
