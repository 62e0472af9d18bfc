import { groupBy } from './group-by';
import { matchKey, readingsOf } from './match-key';
import { keyPattern } from './name-key';

/** "HĐND và UBND" and "HĐND-UBND", which means the UBND. */
const WITH_COUNCIL = keyPattern('hội đồng nhân dân(?: và |, ?| ?[-–/] ?| )(?=ủy ban nhân dân )');

const BODY =
  '((?:văn phòng )?(?:đảng ủy|đảng bộ|ban chấp hành đảng bộ|ủy ban nhân dân|hội đồng nhân dân))';
const PLACE = '(?:xã|phường|thị trấn|thị xã|thành phố|đặc khu|huyện|quận|tỉnh)';

/** A body of a place, such as "UBND" in "UBND xã A", as lists write it in front of the place or leave it out. */
const BODY_OF_PLACE = keyPattern(`^${BODY} (${PLACE} .+)$`);
const LEADING_BODY = keyPattern(`^${BODY} `);
const LEADING_KIND = keyPattern(`^${PLACE} `);

/** "Trạm Y tế xã A", which lists also write as "TYT A". */
const INSTITUTION_OF_PLACE = keyPattern(
  '^(trạm y tế|trung tâm y tế|công an|ban chỉ huy quân sự) (?:xã|phường|thị trấn|đặc khu) ',
);

/** One reading of a name. */
interface Reading {
  /** `''` if the name has no body in front of a place. */
  readonly body: string;
  readonly place: string;
}

export interface WrittenMatches<T> {
  /** The same name with other abbreviations, or with a body that only one of the two names has. */
  readonly fitting: readonly T[];
  /**
   * The same place with another body, such as "Đảng ủy xã A" for "UBND xã A". If there is none, places of that name
   * where the kind is left out: "UBND xã A" and "Phường A" for "UBND A".
   */
  readonly otherBodies: readonly T[];
}

/**
 * Finds values by names as offices write them: "P. An Sơn", "UBND phường An Sơn" and "Phường An Sơn". The index
 * is built on first use.
 */
export function writtenNameFinder<T>(
  named: readonly { readonly name: string; readonly value: T }[],
): (name: string) => WrittenMatches<T> {
  let byPlace: PlaceIndex<T> | undefined;
  let byBareName: PlaceIndex<T> | undefined;
  return (name) => {
    const readings = readingsWithBody(name);
    byPlace = byPlace ?? placeIndex(named);
    const found = matchesOf(readings, byPlace);
    if (found.fitting.length + found.otherBodies.length > 0) return found;
    byBareName = byBareName ?? bareNameIndex(byPlace);
    return { fitting: [], otherBodies: valuesOf(readings, byBareName) };
  };
}

function matchesOf<T>(readings: readonly Reading[], byPlace: PlaceIndex<T>): WrittenMatches<T> {
  const fitting = new Set<T>();
  const otherBodies = new Set<T>();
  for (const { body, place } of readings) {
    for (const found of byPlace.get(place) ?? []) {
      const isFitting = body === '' || found.body === '' || body === found.body;
      (isFitting ? fitting : otherBodies).add(found.value);
    }
  }
  for (const value of fitting) otherBodies.delete(value);
  return { fitting: [...fitting], otherBodies: [...otherBodies] };
}

function valuesOf<T>(readings: readonly Reading[], byBareName: PlaceIndex<T>): readonly T[] {
  const found = readings.flatMap(
    ({ place }) => byBareName.get(place.replace(LEADING_BODY, '')) ?? [],
  );
  return [...new Set(found.map(({ value }) => value))];
}

type PlaceIndex<T> = ReadonlyMap<string, readonly BodyOfPlace<T>[]>;

interface BodyOfPlace<T> {
  readonly body: string;
  readonly value: T;
}

function placeIndex<T>(
  named: readonly { readonly name: string; readonly value: T }[],
): Map<string, BodyOfPlace<T>[]> {
  const readings = named.flatMap(({ name, value }) =>
    readingsWithBody(name).map((reading) => ({ ...reading, value })),
  );
  return groupBy(readings, ({ place }) => place);
}

/** Places by their names without the kind: "xã A" under "A". */
function bareNameIndex<T>(byPlace: PlaceIndex<T>): PlaceIndex<T> {
  const places = [...byPlace]
    .filter(([place]) => LEADING_KIND.test(place))
    .flatMap(([place, all]) =>
      all.map((one) => ({ ...one, bare: place.replace(LEADING_KIND, '') })),
    );
  return groupBy(places, ({ bare }) => bare);
}

function readingsWithBody(name: string): Reading[] {
  return [matchKey(name), ...readingsOf(name)].map((reading) => {
    const key = reading.replace(WITH_COUNCIL, '').replace(INSTITUTION_OF_PLACE, '$1 ');
    const [, body = '', place = key] = BODY_OF_PLACE.exec(key) ?? [];
    return { body, place };
  });
}
