import type { Day } from '../../calendar/day';
import type { LowerOfficeNamed } from '../../records/lower-report';
import { PLAIN_UNIT } from '../../records/unit';
import { groupBy } from '../../texts/group-by';
import { matchKey } from '../../texts/match-key';
import { unitIndex, unitsNamed } from '../../units/rules/unit-index';
import type { LowerUnit } from './lower-desk';

/** Which unit an office is: surely one, by its code; or one that a person may take it for. '' where there is none. */
export interface FoundOffice {
  readonly code: string;
  readonly suggested: string;
}

/** Makes a pattern over keys of names: in them the tone marks stand at the ends of words. */
const keyed = (source: string) => new RegExp(source.replace(/\p{L}+/gu, (word) => matchKey(word)));

/** The office of a committee signs as its Văn phòng: the unit is the committee. */
const OF_OFFICE = keyed('^văn phòng ');

/** Names of the bodies of one place, which differ between a list of units and what an office calls itself. */
const OF_BODY = keyed(
  '^(?:văn phòng )?(?:đảng ủy|đảng bộ|ban chấp hành đảng bộ|hội đồng nhân dân và ủy ban nhân dân|ủy ban nhân dân|hội đồng nhân dân) ',
);

/**
 * Makes the finder of the unit that an office is: by its name, with or without "Văn phòng" before it, now or formerly;
 * else as it was taken before, while that unit is in the list. The committee and the Party body of one place ("Đảng ủy xã", "Đảng bộ xã") are only
 * suggested for one another.
 */
export function officeFinder(
  units: readonly LowerUnit[],
  known: readonly LowerOfficeNamed[],
  today: Day,
): (office: string) => FoundOffice {
  const whole = units.map((unit) => ({ ...PLAIN_UNIT, ...unit }));
  const index = unitIndex(whole, today, matchKey);
  const codes = new Set(units.map(({ code }) => code));
  const before = new Map(
    known
      .filter(({ code }) => codes.has(code))
      .map(({ office, code }) => [matchKey(office), code] as const),
  );
  const bodies = groupBy(units, ({ name }) => bodyKey(name));
  return (office) => {
    const key = matchKey(office);
    const named = [key, key.replace(OF_OFFICE, '')].map((name) => unitsNamed(name, index));
    const [unit, ...others] = named.find((found) => found.length > 0) ?? [];
    if (unit && others.length === 0) return { code: unit.code, suggested: '' };
    const code = before.get(key) ?? '';
    if (code !== '') return { code, suggested: '' };
    const [like, ...more] = bodies.get(bodyKey(office)) ?? [];
    return { code: '', suggested: like && more.length === 0 ? like.code : '' };
  };
}

function bodyKey(name: string): string {
  return matchKey(name).replace(OF_BODY, '');
}
