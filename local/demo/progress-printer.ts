import { type Day, formatDay } from '../../src/calendar/day';
import { ADDRESS_SKIP } from '../../src/letters/rules/item-or-skip-reason';
import { addressOf } from '../../src/records/email-address';
import { stageFigures } from '../../src/records/figures';
import type { LetterKind } from '../../src/records/letter-kind';
import type { Summary } from '../../src/summary/rules/summarise';
import { format } from '../../src/texts/format';
import type { Words } from '../../src/words/words';
import { outboxTab } from '../../src/workbook/tabs/outbox-tab';
import { unitsTab } from '../../src/workbook/tabs/units-tab';
import type { AppsScript } from '../apps-script';
import type { DemoWords } from './demo-words';
import { linksIn } from './mailbox';
import { sheetRows } from './sheet-rows';

export interface DayEvents {
  readonly approved: number;
  /** Code of the unit whose answer staff recorded by hand, or `null` if there was none. */
  readonly recorded: string | null;
  readonly acknowledged: number;
  readonly trained: number;
}

export class ProgressPrinter {
  private readonly sentBefore = new Map<LetterKind, number>();

  constructor(
    private readonly google: AppsScript,
    private readonly words: Words,
    private readonly lines: DemoWords,
    private readonly print: (line: string) => void,
  ) {}

  firstNotice(): void {
    const { letters } = this.google;
    const units = new Set(letters.flatMap((letter) => linksIn(letter).map(({ unit }) => unit)));
    this.print(format(this.lines.sent, { letters: letters.length, units: units.size }));
    for (const { name, email, state } of sheetRows(this.google, unitsTab, this.words)) {
      const address = addressOf(email);
      if (address.usable || state !== 'active') continue;
      const reason = this.words.skips[ADDRESS_SKIP[address.fault]];
      this.print(format(this.lines.notSent, { unit: name, reason }));
    }
    this.newLetters();
  }

  day(day: Day, { approved, recorded, acknowledged, trained }: DayEvents): void {
    const { dayApproved, dayByHand, dayAcknowledged, dayTrained } = this.lines;
    const events = [
      ...this.newLetters(),
      ...(approved > 0 ? [format(dayApproved, { count: approved })] : []),
      ...(recorded ? [format(dayByHand, { unit: this.nameOf(recorded) })] : []),
      ...(acknowledged > 0 ? [format(dayAcknowledged, { count: acknowledged })] : []),
      ...(trained > 0 ? [format(dayTrained, { count: trained })] : []),
    ];
    if (events.length === 0) return;
    this.print(format(this.lines.day, { day: formatDay(day), events: events.join('; ') }));
  }

  period(message: string): void {
    this.print(format(this.lines.period, { message }));
  }

  totals({ totals, asOf }: Summary): void {
    const { done: acknowledged } = stageFigures(totals, 'acknowledge');
    const { onTime, late, within, overdue } = stageFigures(totals, 'complete');
    const counts = { units: totals.units, acknowledged, onTime, late };
    const open = { openWithin: within, openOverdue: overdue };
    this.print(format(this.lines.totals, { day: formatDay(asOf), ...counts, ...open }));
  }

  /**
   * Counts the notices, reminders and follow-ups that were sent since the last call. Returns a phrase for each
   * kind that was sent.
   */
  private newLetters(): string[] {
    const sent = sheetRows(this.google, outboxTab, this.words).filter(
      ({ state }) => state === 'sent',
    );
    const kinds: readonly LetterKind[] = ['notice', 'reminder', 'followUp'];
    return kinds.flatMap((kind) => {
      const all = sent.filter((letter) => letter.kind === kind).length;
      const count = all - (this.sentBefore.get(kind) ?? 0);
      this.sentBefore.set(kind, all);
      if (count === 0) return [];
      return [format(this.lines.dayLetters, { kind: this.words.choices.letterKind[kind], count })];
    });
  }

  private nameOf(code: string): string {
    const units = sheetRows(this.google, unitsTab, this.words);
    return units.find((unit) => unit.code === code)?.name ?? code;
  }
}
