import type { Day } from './day';
import { type DeadlineRules, judgeDeadlines } from './deadline';
import type { Directive } from './directive';
import type { Language } from './language';
import type { Obligation } from './obligation';
import type { Moment } from './outbox-letter';
import type { Settings } from './settings';
import { type StageStanding, standingOf } from './standing';
import type { Unit } from './unit';

/** A dispatch as the unit's page shows it, with what the unit has answered. */
export interface PageDirective {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly type: string;
  readonly issuedOn: Day;
  readonly issuingBody: string;
  readonly subject: string;
  readonly link: string;
  readonly acknowledge: StageStanding;
  readonly train: StageStanding;
  readonly answers: Pick<
    Obligation,
    | 'acknowledgedOn'
    | 'acknowledgedBy'
    | 'incomingNumber'
    | 'train'
    | 'heldOn'
    | 'forms'
    | 'sessions'
    | 'eligible'
    | 'attended'
    | 'implementingDocument'
    | 'difficulties'
  >;
}

/** Whom a contact may call. */
export interface OfficeContact {
  readonly officeName: string;
  readonly officer: string;
  readonly phone: string;
  readonly replyTo: string;
}

/** What the unit's page shows: its open dispatches, or one and the same refusal for every bad link. */
export type UnitPageView =
  | {
      readonly state: 'open';
      readonly language: Language;
      readonly token: string;
      readonly today: Day;
      readonly office: OfficeContact;
      readonly unitName: string;
      readonly directives: readonly PageDirective[];
    }
  | { readonly state: 'refused'; readonly language: Language };

/** What the page learns after sending an answer. */
export type AnswerOutcome =
  | { readonly state: 'recorded'; readonly at: Moment; readonly view: UnitPageView }
  | { readonly state: 'problems'; readonly problems: readonly { field: string; message: string }[] }
  /** The dispatch changed since the page was opened: the new one is in the view. */
  | { readonly state: 'changed'; readonly view: UnitPageView }
  /** Somebody else is writing: try again in a moment. */
  | { readonly state: 'busy' }
  | { readonly state: 'refused' };

/** What the page of one unit is made from. */
export interface UnitPageInput {
  readonly token: string;
  readonly unit: Unit;
  readonly directives: readonly Directive[];
  readonly obligations: readonly Obligation[];
  readonly settings: Settings;
  readonly language: Language;
  readonly today: Day;
  readonly rules: DeadlineRules;
}

/** Builds what the page of one unit shows: each dispatch that is still followed up and binds it. */
export function unitPageView(input: UnitPageInput): UnitPageView {
  const { settings } = input;
  return {
    state: 'open',
    language: input.language,
    token: input.token,
    today: input.today,
    office: {
      officeName: settings.officeName,
      officer: settings.officer,
      phone: settings.phone,
      replyTo: settings.replyTo,
    },
    unitName: input.unit.name,
    directives: pageDirectives(input),
  };
}

function pageDirectives({ directives, obligations, today, rules }: UnitPageInput): PageDirective[] {
  const judge = judgeDeadlines(rules, today);
  const owed = new Map(obligations.map((obligation) => [obligation.directive, obligation]));
  return directives.flatMap((directive) => {
    const obligation = owed.get(directive.id);
    if (!obligation || !isShown(directive) || obligation.exemptBecause !== '') return [];
    if (obligation.role === 'informed') return [];
    const { id, version, number, type, issuedOn, issuingBody, subject, link } = directive;
    const named = { id, version, number, type, issuedOn, issuingBody, subject, link };
    return {
      ...named,
      ...standingOf(directive, obligation, judge),
      answers: answersOf(obligation),
    };
  });
}

/** A dispatch that was not sent yet is the office's own business still; a closed one takes no answers. */
function isShown({ state }: Directive): boolean {
  return state === 'open' || state === 'paused';
}

function answersOf(obligation: Obligation): PageDirective['answers'] {
  const { acknowledgedOn, acknowledgedBy, incomingNumber, train, heldOn, forms } = obligation;
  const { sessions, eligible, attended, implementingDocument, difficulties } = obligation;
  return {
    acknowledgedOn,
    acknowledgedBy,
    incomingNumber,
    train,
    heldOn,
    forms,
    sessions,
    eligible,
    attended,
    implementingDocument,
    difficulties,
  };
}
