import type { Dispatch } from '../../src/records/dispatch';
import type { Language } from '../../src/texts/language';

/** Made-up task of a dispatch, in words that occur in no text of the add-on. */
export const OWN_TASK = 'phơi thóc giống';

/** Words of each stage, of training, and of deadlines. */
const WORDS = {
  vi: {
    acknowledge: /xác nhận/i,
    complete: /hoàn thành|báo kết quả|kết quả thực hiện|phơi thóc/i,
    training: /quán triệt|tuyên truyền|phổ biến|hội nghị|lượt người|thuộc diện/i,
    deadline: /đúng hạn|trong hạn|quá hạn/i,
  },
  en: {
    acknowledge: /acknowledg/i,
    complete: /complet|report on|results of|phơi thóc/i,
    training: /briefing|disseminat|session|attend|eligible/i,
    deadline: /on time|within (the )?deadline|in time|overdue|\blate\b/i,
  },
} as const;

/** Words in `texts` that name a stage, a task or a deadline that the dispatch does not have. */
export function unaskedIn(
  texts: readonly string[],
  { asks, task, acknowledgeBy, completeBy }: Dispatch,
  language: Language = 'vi',
): string[] {
  const words = WORDS[language];
  const isTraining = asks !== 'receipt' && task === 'training';
  const unasked = [
    ...(asks === 'result' ? [words.acknowledge] : []),
    ...(asks === 'receipt' ? [words.complete] : []),
    ...(isTraining ? [] : [words.training]),
    ...(acknowledgeBy === null && completeBy === null ? [words.deadline] : []),
  ];
  return texts.filter((text) => unasked.some((word) => word.test(text)));
}
