import { field, optionsOf, plainOptions } from '../../forms/field-view';
import type { Field, FormAnswers, FormProblem } from '../../forms/form-view';
import { draftOffer } from '../../forms/page/draft-offer';
import { openFieldForm } from '../../forms/page/field-form';
import { keepTyped } from '../../forms/page/keep-typed';
import { keptDraft } from '../../forms/page/kept-draft';
import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import type {
  AskedField,
  ComparedTemplate,
  SetUpCalls,
  SetUpStepView,
  SetUpView,
} from '../set-up-view';
import { type GoOn, laterButton, type SetUpDialog, type SetUpWords } from './set-up-dialog';

interface OpenStep {
  readonly view: SetUpView;
  readonly step: SetUpStepView;
  readonly go: GoOn;
}

/** Builds the form of the step that is open, with what is to be known before it is filled in. */
export function stepForm(dialog: SetUpDialog, { view, step, go }: OpenStep): HTMLElement[] {
  const asksConsent = view.consentDue && step.step === 'office';
  let seen: FormAnswers = Object.fromEntries(step.fields.map(({ name, value }) => [name, value]));
  const draft = keptDraft(`setUp-${step.step}`);
  const open = openFieldForm(dialog, {
    fields: stepFields(step, dialog.words),
    submitLabel: asksConsent ? dialog.words.agree : step.submitLabel,
    second: laterButton(dialog, view),
    take: async (answers) => {
      const tab = answers.linkBase ? window.open('', '_blank') : null;
      const outcome = await server<SetUpCalls>()
        .saveSetUp(step.step, answers, seen)
        .catch((error: unknown) => {
          tab?.close();
          throw error;
        });
      if (!outcome.done) {
        tab?.close();
        seen = outcome.seen === undefined ? seen : {};
        return outcome.problems;
      }
      draft.drop();
      if (step.step === 'page' || answers.linkBase)
        return tryPage({ said: outcome.message, tab, go });
      go({ view: await server<SetUpCalls>().readSetUp(), said: outcome.message, waits: '' });
      return [];
    },
  });
  showCompared(dialog, open.body, step);
  keepTyped(open, draft);
  const notes = step.notes.map((text) => element('li', {}, text));
  const offer = draftOffer(dialog, open, draft);
  return [
    ...(offer ? [offer] : []),
    ...(asksConsent ? [securityNotice(dialog)] : []),
    paragraph(step.why, 'soft'),
    ...(notes.length === 0 ? [] : [element('ul', {}, ...notes)]),
    open.body,
  ];
}

/** What the press that saves the step agrees to. */
function securityNotice({ words }: SetUpDialog): HTMLElement {
  return notice(
    'warning',
    element('h3', {}, words.securityTitle),
    ...words.security.map((text) => paragraph(text)),
  );
}

interface Trial {
  readonly said: string;
  /** Opened at the press, since a browser opens none later; null where there is no page, or it may not. */
  readonly tab: Window | null;
  readonly go: GoOn;
}

/** Sends the test letter and opens the test page, whose button is then waited for; an office without a page goes on. */
async function tryPage({ said, tab, go }: Trial): Promise<readonly FormProblem[]> {
  const { saveSetUp, readSetUp } = server<SetUpCalls>();
  try {
    const sent = await saveSetUp('test', {}, {});
    if (!sent.done) return sent.problems;
    const waits = sent.link?.address ?? '';
    if (tab && waits !== '') tab.location.href = waits;
    go({ view: await readSetUp(), said: `${said} ${sent.message}`, waits });
    return [];
  } catch (error) {
    tab?.close();
    throw error;
  }
}

/** Shows the texts between which fields choose, side by side above their controls; of several the first stand open. */
function showCompared({ words }: SetUpDialog, form: HTMLElement, step: SetUpStepView): void {
  step.compared.forEach(({ kind, now, ours }, index) => {
    const { keep, take } = words.templateTexts;
    const texts = [
      { heading: keep, ...now },
      { heading: take, ...ours },
    ];
    const sides = texts.map(({ heading, subject, body }) =>
      element(
        'section',
        {},
        element('h3', {}, heading),
        element('p', {}, element('b', {}, subject)),
        element('p', { class: 'template' }, body),
      ),
    );
    const both = element(
      'details',
      { open: index === 0 },
      element('summary', {}, words.compare),
      element('div', { class: 'compared' }, ...sides),
    );
    form.querySelector(`#field-${kind}`)?.before(both);
  });
}

/** How a field is typed: its kind, and what it is chosen among. */
type Control = Partial<Field>;

/** Builds the fields of a step, each with the control that it takes. */
export function stepFields(view: SetUpStepView, words: SetUpWords): Field[] {
  const { step, fields, compared } = view;
  const asked = fields.map((one) => ({
    ...field(one.name, one.label, 'text', one),
    ...(step === 'holidays' ? { kind: 'check' as const } : settingControl(one, words)),
    ...(step === 'office' && one.name === 'linkBase' ? { hint: words.addressHint } : {}),
  }));
  return [...asked, ...compared.map((one) => templateField(one, words))];
}

/** Asks which wording of a template is to stand; to keep the office's is chosen. */
function templateField({ kind, mark }: ComparedTemplate, words: SetUpWords): Field {
  const { keep, take } = words.templateChoices;
  const options = optionsOf({ keep, [mark]: take });
  return field(kind, words.letterKind[kind], 'choice', { value: 'keep', options });
}

function settingControl({ name, value }: AskedField, words: SetUpWords): Control {
  switch (name) {
    case 'lettersWithoutLink':
    case 'escalateToParent':
      return { kind: 'choice', options: plainOptions(Object.values(words.yesNo)) };
    case 'needsApproval':
      return { kind: 'choices', options: plainOptions(Object.values(words.letterKind)) };
    case 'workingWeekdays':
      return {
        kind: 'choices',
        required: true,
        hint: '',
        value: value.split(/[,;\s]+/).join('; '),
        options: optionsOf(words.weekdays),
      };
    case 'sendFrom':
    case 'sendUntil':
      return { kind: 'hour', required: true };
    case 'officer':
      return { kind: 'position' };
    case 'phone':
      return { kind: 'phone' };
    case 'replyTo':
    case 'escalationMailbox':
      return { kind: 'mailbox' };
    case 'leaderMailboxes':
      return { kind: 'mailboxes' };
    default:
      return {};
  }
}
