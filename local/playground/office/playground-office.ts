import type { Language } from '../../../src/texts/language';
import type { DaysPlayed } from '../../demo/days-played';
import type { Host } from '../../host/host';
import type { Had, OfficeReply, Way } from '../protocol';
import { answerCall } from './answer-call';
import { officeByDays, type Seat } from './begin-office';
import { CallError } from './call-error';
import type { OfficeSession } from './office-session';
import { openOffice, openOfficeText } from './saved-office';

/** Prepares the kit that checks Google, for a host that can build it (begin-kit.ts). */
export type ReadyKit = (language: Language) => Promise<(seat: Seat) => OfficeSession>;

export interface PlaygroundOfficeOptions {
  readonly host: Host;
  /** Address of unit pages. */
  readonly pageAddress: string;
  readonly readyKit?: ReadyKit;
}

/**
 * Milliseconds of pause after each simulated day while an office is being played. Other requests
 * are answered during the pause.
 */
const BETWEEN_DAYS = 5;

/** The one office that a playground has open, and the calls on it. */
export class PlaygroundOffice {
  session: OfficeSession | null = null;
  private played: DaysPlayed | null = null;

  constructor(private readonly options: PlaygroundOfficeOptions) {}

  /**
   * Replaces the current office by the one that `begin` returns. `begin` receives the address of
   * unit pages and the revision to start from.
   */
  seat(begin: (seat: Seat) => OfficeSession): OfficeSession {
    this.session = begin(this.nextSeat());
    return this.session;
  }

  /** Throws `CallError` if there is no such call, or no office yet. */
  call(name: string, { give, had }: Record<string, unknown>): object | Promise<object> {
    if (typeof give !== 'object' || give === null || typeof had !== 'object' || had === null) {
      throw new CallError(400, 'A call says what it gives and what it has had.');
    }
    if (name === 'begin') return this.begin(give, had as Had);
    if (name === 'progress') return { played: this.played };
    if (name === 'look' && this.session === null) return { office: null };
    return answerCall(this.requireSession(), name, { give, had: had as Had });
  }

  /**
   * Runs a function for a unit's page, as Google runs google.script.run for an anonymous visitor.
   */
  callFromPage({ fn, args }: Record<string, unknown>): object {
    if (typeof fn !== 'string' || !Array.isArray(args)) {
      throw new CallError(400, 'A call names a function and its arguments.');
    }
    const { result, error } = this.requireSession().google.callFromPage(fn, ...args);
    return error ? { error: error.message } : { result };
  }

  /** Returns the page of a unit, a leader or an approver. Throws if the add-on shows none. */
  visit(link: string): string {
    const { page, error } = this.requireSession().google.visit(link);
    if (!page) throw new CallError(500, error?.message ?? '');
    return page.html;
  }

  dialog(number: number): string {
    const page = this.requireSession().dialogs.get(number);
    if (page === undefined) throw new CallError(404, 'Not found');
    return page;
  }

  /** Opens a saved office. Its reply has no office if the file contains none. */
  open(bytes: Uint8Array): OfficeReply {
    return this.replaceBy(openOffice(bytes, this.nextSeat()));
  }

  /** Does the same as `open` with the text that `officeText` returned. */
  openText(text: string): OfficeReply {
    return this.replaceBy(openOfficeText(text, this.nextSeat()));
  }

  requireSession(): OfficeSession {
    if (this.session === null) throw new CallError(409, 'No office has begun yet.');
    return this.session;
  }

  private replaceBy(opened: OfficeSession | null): OfficeReply {
    if (opened === null) return { office: null };
    this.session = opened;
    return { office: opened.view({ revision: -1, letters: 0 }) };
  }

  /** Plays a new office and then replaces the current one, which stays usable until then. */
  private async begin(give: object, had: Had): Promise<OfficeReply> {
    const { way, language } = wayIn(give);
    if (way === 'check') {
      const { readyKit } = this.options;
      if (readyKit === undefined) throw new CallError(400, 'The kit cannot be built here.');
      return { office: this.seat(await readyKit(language)).view(had) };
    }
    const steps = officeByDays({ way, language }, this.nextSeat());
    try {
      for (;;) {
        const step = steps.next();
        if (step.done) return { office: this.seat(() => step.value).view(had) };
        this.played = step.value;
        await new Promise((resolve) => setTimeout(resolve, BETWEEN_DAYS));
      }
    } finally {
      this.played = null;
    }
  }

  /**
   * `revision` is the number of the next revision; 1 before the first office. A new office continues the
   * numbers of the last one, so that a browser never confuses their states. It is read late, because the
   * current office may change while a new one is played.
   */
  private nextSeat(): Seat {
    const { host, pageAddress } = this.options;
    const next = () => (this.session?.revision ?? 0) + 1;
    return {
      host,
      pageAddress,
      get revision() {
        return next();
      },
    };
  }
}

const WAYS: readonly Way[] = ['sample', 'district', 'empty', 'check'];

function wayIn(give: object): { way: Way; language: Language } {
  const { way, language } = give as { way?: unknown; language?: unknown };
  const known = WAYS.find((one) => one === way);
  if (known === undefined) throw new CallError(400, 'There is no such way in.');
  return { way: known, language: language === 'en' ? 'en' : 'vi' };
}
