import { nameKey } from './name-key';

/** Abbreviations that have only one meaning in names of units of communes and wards, with their full forms. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['ubmttq', 'ủy ban mặt trận tổ quốc'],
  ['mttq', 'mặt trận tổ quốc'],
  ['tncs', 'thanh niên cộng sản'],
  ['đtn', 'đoàn thanh niên'],
  ['hlhpn', 'hội liên hiệp phụ nữ'],
  ['hpn', 'hội phụ nữ'],
  ['hnd', 'hội nông dân'],
  ['hccb', 'hội cựu chiến binh'],
  ['ccb', 'cựu chiến binh'],
  ['thcs', 'trung học cơ sở'],
  ['thpt', 'trung học phổ thông'],
  ['th', 'tiểu học'],
  ['th&thcs', 'tiểu học và trung học cơ sở'],
  ['mn', 'mầm non'],
  ['htx', 'hợp tác xã'],
  ['tdp', 'tổ dân phố'],
  ['vp', 'văn phòng'],
  ['bch', 'ban chấp hành'],
  ['ubkt', 'ủy ban kiểm tra'],
  ['đu', 'đảng ủy'],
  ['ca', 'công an'],
  ['qs', 'quân sự'],
  ['bql', 'ban quản lý'],
  ['ttyt', 'trung tâm y tế'],
  ['tyt', 'trạm y tế'],
  ['qtdnd', 'quỹ tín dụng nhân dân'],
]);

/** Abbreviations of places, and those with several meanings. A reading counts only if a unit has that name. */
const READINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['tt', ['thị trấn', 'trung tâm', 'thường trực']],
  ['p', ['phường', 'phòng']],
  ['k', ['khoa', 'khu']],
  ['cb', ['chi bộ', 'cán bộ']],
  ['x', ['xã']],
  ['h', ['huyện']],
  ['q', ['quận']],
  ['tx', ['thị xã']],
  ['tp', ['thành phố']],
  ['đk', ['đặc khu']],
]);

const ABBREVIATION_WITH_DOT = new RegExp(`(^| )(${[...READINGS.keys()].join('|')})\\.(?=\\S)`, 'g');

/** A name with more ambiguous words gets no readings, because each such word multiplies their number. */
const MOST_AMBIGUOUS = 4;

const BLOCK = `${nameKey('khối')} `;

const keyOf = new Map([...MEANINGS].map(([word, full]) => [word, nameKey(full)]));

/**
 * Key that identifies a unit by its name with abbreviations written out, so that "UBND xã" equals "Uỷ ban nhân
 * dân xã". The office's own spelling is stored separately.
 */
export function matchKey(name: string): string {
  return nameKey(name).replace(
    /[^\s,;:()/–-]+/g,
    (word) => keyOf.get(word.replace(/\.$/, '')) ?? word,
  );
}

/** True for an abbreviation of names of units, such as `CA`. */
export function isAbbreviation(word: string): boolean {
  return MEANINGS.has(word.toLowerCase());
}

/** Key of a block, without a leading "Khối". */
export function blockKey(block: string): string {
  const key = matchKey(block);
  return key.startsWith(BLOCK) ? key.slice(BLOCK.length) : key;
}

/** Possible keys of a name with such abbreviations (TT, P., X.); empty if it has none, or too many. */
export function readingsOf(name: string): string[] {
  const words = nameKey(name).replace(ABBREVIATION_WITH_DOT, '$1$2 ').split(' ');
  const options = words.map((word) => READINGS.get(word.replace(/\.$/, '')) ?? null);
  const ambiguous = options.filter((option) => option !== null).length;
  if (ambiguous === 0 || ambiguous > MOST_AMBIGUOUS) return [];
  const texts = options.reduce<string[]>(
    (begun, option, at) =>
      begun.flatMap((text) => (option ?? [words[at] ?? '']).map((word) => `${text} ${word}`)),
    [''],
  );
  return texts.map(matchKey);
}

/**
 * Key of a unit's block and name. Two units with the same key count as one unless the user decides otherwise.
 */
export function identityOf({
  name,
  block,
}: {
  readonly name: string;
  readonly block: string;
}): string {
  return `${blockKey(block)}/${matchKey(name)}`;
}
