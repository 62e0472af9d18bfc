import type { Settings } from '../../src/records/settings';
import { wordsIn } from '../../src/words/words-in';
import { thisVersion } from '../../src/workbook/reading/this-version';
import { settingsOf } from '../../src/workbook/tabs/settings-rows';

const INITIAL = settingsOf([], wordsIn('vi')).settings;

/** Settings of an office whose page is deployed. */
export function settings(fields: Partial<Settings> = {}): Settings {
  return {
    ...INITIAL,
    fileVersion: thisVersion({ version: '1.2.3' }),
    officeName: 'Văn phòng Huyện ủy',
    officer: 'Chuyên viên Tổng hợp',
    phone: '0100 100 100',
    replyTo: 'vanphong@phuninh.example.org',
    linkBase: 'https://script.example.org/exec',
    needsApproval: ['followUp'],
    ...fields,
  };
}
