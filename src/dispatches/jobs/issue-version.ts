import { field, given, mend, missingFields, optionsOf } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome, FormView } from '../../forms/form-view';
import type { Obligation } from '../../records/obligation';
import { say } from '../../texts/say';
import { alone } from '../../workbook/alone';
import type { Ports } from '../../workbook/ports';
import { directiveOf, readTab, rowsOf } from '../../workbook/reading/office';
import { directivesTab } from '../../workbook/tabs/directives-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { markDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { ASKED_AGAIN, isAnswered } from '../rules/complete-row';
import { stampOf } from './change-obligation';

/** Builds the form of Bản mới của văn bản: each dispatch says how many answers a material version makes outdated. */
export function versionForm(ports: Ports): FormView {
  const words = ports.words();
  const labels = words.forms.issueVersion;
  const { title, intro, minor, material } = labels;
  const rows = rowsOf(readTab(ports, trackingTab, words));
  const options = rowsOf(readTab(ports, directivesTab, words))
    .filter(({ state }) => state === 'open' || state === 'paused')
    .map(({ id, number }) => ({
      value: id,
      label: say(labels.option, { number, ...countsOf(rows, id) }),
    }));
  const [first] = options;
  if (!first) throw new Error(words.errors.noOpenDirective);
  return {
    language: ports.language(),
    title,
    intro,
    fields: [
      field('directive', words.forms.recordAnswer.directive, 'choice', {
        required: true,
        value: first.value,
        options,
      }),
      field('kind', labels.kind, 'choice', {
        required: true,
        value: 'minor',
        options: optionsOf({ minor, material }),
      }),
      field('changes', labels.changes, 'longText', { required: true, hint: labels.changesHint }),
      field('sure', labels.sure, 'check'),
    ],
    submit: 'issueVersion',
    submitLabel: words.forms.save,
  };
}

/**
 * Takes a new version of a dispatch. A minor one keeps the answers; a material one raises the version and asks every
 * unit again. The dispatch is written first: rows that a broken run leaves are asked again by the next tick.
 */
export function issueVersion(ports: Ports, answers: FormAnswers): FormOutcome {
  return alone(ports, () => {
    const words = ports.words();
    const { says } = words;
    const problems = missingFields(answers, ['directive', 'kind', 'changes'], words);
    const directives = readTab(ports, directivesTab, words);
    const found = directives.rows.find(({ row }) => row.id === answers.directive);
    if (!found) return mend([{ field: 'directive', message: says.required }]);
    const { id, number, version: before } = directiveOf(found.row);
    const tracking = readTab(ports, trackingTab, words);
    const material = answers.kind === 'material';
    const counts = countsOf(rowsOf(tracking), id);
    if (material && counts.answered > 0 && answers.sure !== 'yes') {
      problems.push({ field: 'sure', message: say(says.versionOutdates, counts) });
    }
    if (problems.length > 0) return mend(problems);
    const version = material ? before + 1 : before;
    const change = { version, changes: given(answers, 'changes'), changedOn: ports.clock.today() };
    changeRows(ports, directivesTab, directives, new Map([[found.at, change]]));
    const again = { ...ASKED_AGAIN, ...stampOf(ports, words) };
    const outdated = tracking.rows.filter(
      ({ row }) => material && row.directive === id && isAnswered(row),
    );
    changeRows(ports, trackingTab, tracking, new Map(outdated.map(({ at }) => [at, again])));
    const message = say(says[material ? 'versionMaterial' : 'versionMinor'], {
      number,
      version,
      ...counts,
    });
    const detail = `${message} ${change.changes}`;
    writeLog(ports, words, [{ event: 'versionIssued', directive: id, detail }]);
    markDue(ports);
    return { done: true, message };
  });
}

function countsOf(rows: readonly Obligation[], directive: string) {
  const answered = rows.filter((row) => row.directive === directive && isAnswered(row));
  const reported = answered.filter(({ train }) => train !== 'notStarted');
  return { answered: answered.length, reported: reported.length };
}
