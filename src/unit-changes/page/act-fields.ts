import { field } from '../../forms/field-view';
import type { FieldKind, FormField } from '../../forms/form-view';
import type { Unit } from '../../records/unit';
import type { UnitAct } from '../rules/unit-act';
import type { UnitChangesDialog } from './unit-changes-dialog';

type FieldName = 'units' | 'heir' | 'names' | 'block' | 'email' | 'ends' | 'on' | 'basis';

const FIELDS: Readonly<Record<UnitAct, readonly FieldName[]>> = {
  rename: ['units', 'names', 'on', 'basis'],
  merge: ['units', 'heir', 'email', 'on', 'basis'],
  consolidate: ['units', 'names', 'email', 'block', 'on', 'basis'],
  split: ['units', 'names', 'ends', 'block', 'on', 'basis'],
  suspend: ['units', 'on', 'basis'],
  resume: ['units', 'on', 'basis'],
  end: ['units', 'on', 'basis'],
};

const KINDS: Readonly<Record<FieldName, FieldKind>> = {
  units: 'unit',
  heir: 'unit',
  names: 'text',
  block: 'choice',
  email: 'text',
  ends: 'check',
  on: 'day',
  basis: 'text',
};

const OPTIONAL: readonly FieldName[] = ['block', 'email', 'ends'];

export function actFields({ texts, view }: UnitChangesDialog, act: UnitAct): FormField[] {
  const { fields: labels, hints } = texts.changeUnits;
  const isMany = act === 'merge' || act === 'consolidate';
  const units = view.units.filter(({ state }) =>
    act === 'resume' ? state === 'suspended' : state !== 'ended',
  );
  const blocks = [...new Set(units.map(({ block }) => block))].filter((block) => block !== '');
  const blockOptions = blocks.map((block) => ({ value: block, label: block }));
  const special: Partial<Record<FieldName, Partial<FormField>>> = {
    units: {
      label: isMany ? labels.units : labels.unit,
      kind: isMany ? 'units' : 'unit',
      options: unitOptions(units),
    },
    heir: { options: unitOptions(units) },
    names: act === 'split' ? { kind: 'longText', hint: hints.names } : { label: labels.name },
    block: { options: [{ value: '', label: labels.sameBlock }, ...blockOptions] },
    email: act === 'merge' ? { label: labels.heirEmail, hint: hints.sameMailbox } : {},
    on: { hint: isMany || act === 'split' || act === 'end' ? hints.onAhead : hints.on },
  };
  return FIELDS[act].map((name) =>
    field(name, labels[name], KINDS[name], {
      required: !OPTIONAL.includes(name),
      ...special[name],
    }),
  );
}

export function unitOptions(units: readonly Unit[]): FormField['options'] {
  return units.map(({ code, name }) => ({ value: code, label: name }));
}
