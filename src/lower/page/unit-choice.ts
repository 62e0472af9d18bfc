import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { officeKey, type PlannedFile } from '../rules/plan-lower';
import type { LowerRoom } from './lower-room';

/**
 * Builds what tells which unit of the list an office is. Where its name does not say so surely, a person chooses; the
 * list of units is put in when it is opened, since there may be thousands of it for each of many files.
 */
export function unitChoice(
  { desk, draft, onFile, redraw }: LowerRoom,
  { at, file, code, suggested }: PlannedFile,
): HTMLElement | null {
  if (file === null) return null;
  const words = desk.words.lower;
  const key = officeKey(file.office);
  const unitNamed = (wanted: string) => onFile.units.find((unit) => unit.code === wanted)?.name;
  if (code !== '' && !draft.units.has(key))
    return paragraph(words.isUnit(unitNamed(code) ?? code), 'hint');
  const option = (value: string, label: string) => element('option', { value }, label);
  const own = [code].flatMap((one) => (one === '' ? [] : [option(one, unitNamed(one) ?? one)]));
  const control = element(
    'select',
    { class: 'control', id: `unit-${at}`, 'aria-label': words.unitOf(file.office) },
    option('', words.noUnit),
    ...own,
  );
  control.value = code;
  control.addEventListener(
    'focus',
    () => {
      const others = onFile.units.filter((unit) => unit.code !== code && unit.state === 'active');
      control.append(...others.map((unit) => option(unit.code, unit.name)));
    },
    { once: true },
  );
  control.addEventListener('change', () => {
    draft.units.set(key, control.value);
    redraw();
  });
  const like = suggested === '' ? null : words.suggested(unitNamed(suggested) ?? suggested);
  return element('div', {}, control, like === null ? null : paragraph(like, 'hint'));
}
