import type { SectionsView } from '../core/dialog-view';
import { isReachable } from '../core/recipients';
import { say } from '../core/say';
import { momentText } from '../sheets/write-cells';
import { sendingObstacles } from './obstacles';
import { type Office, readOffice } from './office';
import type { Ports } from './ports';
import { contactWarnings, unitProblems } from './unit-health';

type Line = SectionsView['sections'][number]['lines'][number];

const fine = (text: string): Line => ({ text, warns: false });
const warning = (text: string): Line => ({ text, warns: true });

/** Says everything that a person has to look after, in sentences. */
export function healthProblems(ports: Ports, office: Office): string[] {
  const { words, letters } = office;
  const uncertain = letters.filter(({ state }) => state === 'unknown');
  const failed = letters.filter(({ state }) => state === 'failed');
  return [
    ...sendingObstacles(ports, office),
    ...office.problems,
    ...unitProblems(office, ports.clock.today()),
    ...uncertain.map(({ id, mailbox }) => say(words.health.unknown, { id, mailbox })),
    ...failed.map(({ id, mailbox, reason }) => say(words.health.failed, { id, mailbox, reason })),
    ...unconfirmedTet(ports, office),
  ];
}

/** Builds the view of Tình trạng hệ thống. */
export function healthView(ports: Ports): SectionsView {
  const office = readOffice(ports);
  const { health } = office.words;
  const problems = healthProblems(ports, office);
  const unreachable = office.units.filter((unit) => unit.state === 'active' && !isReachable(unit));
  return {
    language: ports.language(),
    title: health.title,
    sections: [
      { heading: health.running, lines: runningLines(ports, office) },
      {
        heading: health.problems,
        lines: problems.length === 0 ? [fine(health.fine)] : problems.map(warning),
      },
      { heading: health.letters, lines: [fine(countLine(office))] },
      {
        heading: health.units.contacts,
        lines: contactWarnings(office, ports.clock.today()).map(warning),
      },
      {
        heading: health.unreachable,
        lines: unreachable.map(({ name, phone }) =>
          fine(say(health.unreachableUnit, { unit: name, phone: phone || health.noPhone })),
        ),
      },
    ].filter(({ lines }) => lines.length > 0),
  };
}

function runningLines(ports: Ports, { words, settings }: Office): Line[] {
  const { health, errors } = words;
  const { owner, lastRun } = ports.memory.all();
  return [
    owner === undefined ? warning(errors.notSetUp) : fine(say(health.owner, { owner })),
    lastRun === undefined
      ? warning(health.neverRan)
      : fine(say(health.lastRun, { at: momentText(lastRun) })),
    fine(say(health.quota, { left: ports.mailer.remaining() })),
    ...(settings.linkBase === '' ? [] : [fine(say(health.link, { address: settings.linkBase }))]),
  ];
}

function countLine({ letters, words }: Office): string {
  const count = (state: string) => letters.filter((letter) => letter.state === state).length;
  return say(words.health.counts, {
    queued: count('queued'),
    awaiting: count('awaiting'),
    sent: count('sent'),
  });
}

/** Tết moves every year: a year in use without a confirmed row for it cannot be trusted. */
function unconfirmedTet(ports: Ports, { words, daysOff, directives }: Office): string[] {
  if (directives.length === 0) return [];
  const year = ports.clock.today().slice(0, 4);
  const { tet } = words.daysOff.names;
  const confirmed = daysOff.some(
    ({ day, name, confirmed: yes }) => day.startsWith(year) && name === tet && yes === 'yes',
  );
  return confirmed ? [] : [say(words.health.holidays, { year })];
}
