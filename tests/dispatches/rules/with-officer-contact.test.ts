import { describe, expect, it } from 'vitest';
import { withOfficerContact } from '../../../src/dispatches/rules/with-officer-contact';
import { dispatch } from '../../builders/dispatch';
import { settings } from '../../builders/settings';

const office = settings({
  officer: 'Chánh Văn phòng',
  phone: '0100 000 001',
  replyTo: 'vanphong@xa.example.org',
});
const named = dispatch({
  officer: 'Chuyên viên Văn hóa',
  officerPhone: '0100 000 009',
  officerEmail: 'VanHoa@xa.example.org',
});
const toldBy = (dispatches: Parameters<typeof withOfficerContact>[0]) => {
  const { officer, phone, replyTo } = withOfficerContact(dispatches, office);
  return [officer, phone, replyTo];
};
const OFFICE = ['Chánh Văn phòng', '0100 000 001', 'vanphong@xa.example.org'];
const OWN = ['Chuyên viên Văn hóa', '0100 000 009', 'vanhoa@xa.example.org'];

describe('the contact in a letter', () => {
  it.each([
    ['the office’s officer if a dispatch names none', [dispatch()], OFFICE],
    ['the officer of its dispatch', [named], OWN],
    ['one officer of several dispatches', [named, dispatch({ ...named, id: 'VB-002' })], OWN],
    ['the office’s officer if dispatches have different ones', [named, dispatch()], OFFICE],
    ['the office’s in a letter about no dispatch', [], OFFICE],
    [
      'the dispatch’s officer, completed from the office',
      [dispatch({ officer: 'Chuyên viên Văn hóa', officerEmail: 'không có' })],
      ['Chuyên viên Văn hóa', ...OFFICE.slice(1)],
    ],
  ])('is %s', (_, dispatches, told) => {
    expect(toldBy(dispatches)).toEqual(told);
  });
});
