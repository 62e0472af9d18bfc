import { hourOf } from '../calendar/moment';
import { isWorkingDay } from '../calendar/working-calendar';
import { commonValues, fillLetter, templateSentence } from '../letters/compose/compose-letter';
import { letterDesk } from '../letters/compose/letter-desk';
import { lineList } from '../letters/compose/letter-lines';
import { say } from '../texts/say';
import { plainLook } from '../workbook/letter-html';
import type { Ports } from '../workbook/ports';
import type { Office } from '../workbook/reading/office';
import { writeLog } from '../workbook/writing/write-log';
import { heldLetters, sendingProblems } from './held-letters';

/**
 * Tells the owner by letter what keeps letters from going out or leaves it open whether they did: one letter about all of
 * it, within the send window of each working day on which something waits. The day is kept before the letter goes, so that
 * a run that dies sends it at most once.
 */
export function sendHealthNotice(ports: Ports, office: Office): void {
  const { words, settings, plan } = office;
  const now = ports.clock.now();
  const today = now.slice(0, 10);
  const hour = hourOf(now);
  if (!isWorkingDay(today, plan.deadlines.calendar)) return;
  if (hour < settings.sendFrom || hour >= settings.sendUntil) return;
  const problems = heldLetters(office, sendingProblems(ports, office));
  if (problems.length === 0 || ports.memory.get('healthOn') === today) return;
  const desk = letterDesk(ports, office, false);
  const template = desk.templates.get('health') ?? words.templates.health;
  const values = {
    ...commonValues(desk),
    so_viec: String(problems.length),
    danh_sach: lineList(
      problems.map((line) => say(words.letters.plainLine, { line })),
      'more',
      words,
    ),
    dia_chi_bang: ports.place().address,
  };
  const whole = templateSentence('health', template, values, desk) === null;
  const message = fillLetter(whole ? template : words.templates.health, values, {
    ...settings,
    look: plainLook(desk.language),
  });
  if (ports.mailer.remaining() <= settings.quotaReserve) return;
  ports.memory.set('healthOn', today);
  ports.mailer.send({ ...message, to: ports.account.effective(), copies: '' });
  const detail = message.subject;
  writeLog(ports, words, [{ event: 'problem', who: '', manner: 'auto', detail }]);
}
