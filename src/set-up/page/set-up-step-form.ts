import { field, optionsOf, plainOptions } from '../../forms/field-view';
import { draftOffer } from '../../forms/form-page/draft-offer';
import { openFieldForm } from '../../forms/form-page/field-form';
import { formDraft } from '../../forms/form-page/form-draft';
import { saveDraftOnInput } from '../../forms/form-page/save-draft-on-input';
import type { FormAnswers, FormField, FormProblem } from '../../forms/form-view';
import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import type { SetUpCalls, SetUpStepView, SetUpView, StepField } from '../set-up-view';
import { laterButton, type OnSaved, type SetUpDialog, type SetUpWords } from './set-up-dialog';

interface OpenStep {
  readonly view: SetUpView;
  readonly step: SetUpStepView;
  readonly goOn: OnSaved;
}

export function setUpStepForm(dialog: SetUpDialog, { view, step, goOn }: OpenStep): HTMLElement[] {
  const asksConsent = view.consentDue && step.step === 'office';
  let seen: FormAnswers = Object.fromEntries(step.fields.map(({ name, value }) => [name, value]));
  const draft = formDraft(`setUp-${step.step}`);
  const submit = async (answers: FormAnswers): Promise<readonly FormProblem[]> => {
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
      return tryPage({ message: outcome.message, tab, goOn });
    goOn({
      view: await server<SetUpCalls>().readSetUp(),
      message: outcome.message,
      testAddress: '',
    });
    return [];
  };
  const open = openFieldForm(dialog, {
    fields: stepFields(step, dialog.words),
    submitLabel: asksConsent ? dialog.words.agree : step.submitLabel,
    second: laterButton(dialog, view),
    submit,
  });
  saveDraftOnInput(open, draft);
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

/** Saving the step means consent to this notice. */
function securityNotice({ words }: SetUpDialog): HTMLElement {
  return notice(
    'warning',
    element('h3', {}, words.securityTitle),
    ...words.security.map((text) => paragraph(text)),
  );
}

interface Trial {
  readonly message: string;
  /**
   * Tab opened during the click, since browsers block it later. `null` if there is no page or the
   * browser refused.
   */
  readonly tab: Window | null;
  readonly goOn: OnSaved;
}

/**
 * Sends the test letter and opens the test page. The dialog then waits until the button on that
 * page is pressed. An office without a page continues at once.
 */
async function tryPage({ message, tab, goOn }: Trial): Promise<readonly FormProblem[]> {
  const { saveSetUp, readSetUp } = server<SetUpCalls>();
  try {
    const sent = await saveSetUp('test', {}, {});
    if (!sent.done) return sent.problems;
    const testAddress = sent.link?.address ?? '';
    if (tab && testAddress !== '') tab.location.href = testAddress;
    goOn({ view: await readSetUp(), message: `${message} ${sent.message}`, testAddress });
    return [];
  } catch (error) {
    tab?.close();
    throw error;
  }
}

type Control = Partial<FormField>;

export function stepFields({ step, fields }: SetUpStepView, words: SetUpWords): FormField[] {
  return fields.map((one) => ({
    ...field(one.name, one.label, 'text', one),
    ...inputOf(one, words),
    ...(step === 'office' && one.name === 'linkBase' ? { hint: words.addressHint } : {}),
  }));
}

function inputOf({ control, value }: StepField, words: SetUpWords): Control {
  switch (control) {
    case 'yesNo':
      return { kind: 'choice', options: plainOptions(Object.values(words.yesNo)) };
    case 'letterKinds':
      return { kind: 'choices', options: plainOptions(Object.values(words.letterKind)) };
    case 'weekdays':
      return {
        kind: 'choices',
        required: true,
        hint: '',
        value: value.split(/[,;\s]+/).join('; '),
        options: optionsOf(words.weekdays),
      };
    case 'hour':
      return { kind: control, required: true };
    default:
      return { kind: control };
  }
}
