import type { MenuEntry } from '../words/menu-lines';
import type { Words } from '../words/words';
import type { DialogFrame, Ports } from '../workbook/ports';
import { checkTexts } from './check-texts';
import type { FormAnswers, FormOpening, FormOutcome } from './form-view';

interface FormDialogProps<Entry, Submit> {
  /** Name of the page that makes the fields, if they do not come from `view`. */
  readonly page?: string;
  readonly size?: DialogFrame['size'];
  readonly entry: Entry;
  readonly title: (words: Words) => string;
  readonly view: (ports: Ports) => object;
  readonly submit: Submit;
  readonly job: (ports: Ports, answers: FormAnswers) => FormOutcome;
}

const FORM_SIZE = [560, 620] as const;

export function formDialog<Entry extends MenuEntry, Submit extends string>({
  page = 'form',
  size = FORM_SIZE,
  entry,
  title,
  view,
  submit,
  job,
}: FormDialogProps<Entry, Submit>) {
  return {
    page,
    size,
    title,
    entry,
    guard: 'whenSetUp',
    view: (ports: Ports, chosen?: FormAnswers): FormOpening => ({
      ...view(ports),
      language: ports.language(),
      title: title(ports.words()),
      submit,
      chosen,
    }),
    calls: { [submit]: checkTexts(job) },
  } as const;
}
