import type { ReportLayout } from '../../records/setting-kinds';
import type { Settings } from '../../records/settings';
import { matchKey } from '../../texts/match-key';

const PARTY_BODIES = [
  ...['đảng ủy', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'đảng bộ', 'chi bộ'],
  ...['ban tuyên giáo', 'ban tổ chức', 'ban nội chính', 'ban dân vận', 'ban xây dựng đảng'],
  'ủy ban kiểm tra',
].map(matchKey);

/** Mặt trận and mass organisations; a school of politics belongs to the Party and the State. */
const OTHER_BODIES = ['mặt trận', 'đoàn', 'chính trị'].map(matchKey);

const STATE_BODIES = ['ủy ban nhân dân', 'hội đồng nhân dân'].map(matchKey);

/** First words of the name of a body of the State. */
const STATE_BEGINNINGS = [
  ...['sở', 'bộ', 'cục', 'chi cục', 'phòng', 'thanh tra', 'công an', 'ban quản lý'],
  ...['trường', 'trung tâm', 'trạm'],
].map(matchKey);

/**
 * Layout of the office's reports: as set, otherwise by its name. `null` for Mặt trận, mass organisations and names
 * that say neither.
 */
export function layoutOfOffice({
  reportLayout,
  officeName,
}: Pick<Settings, 'reportLayout' | 'officeName'>): ReportLayout | null {
  if (reportLayout !== 'byName') return reportLayout;
  const name = ` ${matchKey(officeName).replace(/[,;:()]/g, ' ')} `;
  const includesAny = (bodies: readonly string[]) =>
    bodies.some((body) => name.includes(` ${body} `));
  if (includesAny(PARTY_BODIES)) return 'party';
  if (includesAny(OTHER_BODIES)) return null;
  const isState =
    includesAny(STATE_BODIES) || STATE_BEGINNINGS.some((body) => name.startsWith(` ${body} `));
  return isState ? 'state' : null;
}
