import { packRows } from '../../forms/packed-view';
import { pick } from '../../records/pick';
import { PLACE_KEYS } from '../../records/unit';
import { sumUpHere } from '../../summary/jobs/sum-up';
import { isExtended } from '../../summary/rules/unit-line';
import type { Ports } from '../../workbook/ports';
import { readOffice } from '../../workbook/reading/office';
import { LISTED_DIRECTIVE } from '../data/report-view';
import type { SentYear } from '../data/year-data';

/** Reads how every unit stands with every dispatch whose rows are in Theo dõi; those of archived ones are in a file. */
export function readYear(ports: Ports): SentYear {
  const office = readOffice(ports);
  const day = ports.clock.today();
  return {
    day,
    units: packRows(office.units.map((unit) => pick(unit, PLACE_KEYS))),
    dispatches: sumUpHere(office, '', day).map(({ directive, units }) => ({
      ...pick(directive, LISTED_DIRECTIVE),
      rows: packRows(
        units.map((line) => ({
          ...pick(line, ['code', 'release', 'standing', 'figures', 'reminders']),
          ...pick(line.obligation, ['acknowledgedOn', 'completedOn', 'reason']),
          extended: isExtended(line),
        })),
      ),
    })),
  };
}
