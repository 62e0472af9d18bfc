import { describe, expect, it } from 'vitest';
import { healthView } from '../../src/health/health';
import { setUpView } from '../../src/set-up/set-up-steps';
import { fakeOffice, words } from '../fakes/office';

const gmail = 'vanphong.xa@gmail.com';
const memory = { owner: gmail, key: 'khoa', language: 'vi' };

/**
 * What Tình trạng hệ thống and the first step of Thiết lập ban đầu report about the account's
 * mailbox and the reply-to mailbox.
 */
function said(owner: string, replyTo: string) {
  const { ports } = fakeOffice({ memory: { ...memory, owner }, settings: { replyTo } });
  const [running] = healthView(ports).sections;
  const [office] = setUpView(ports).steps;
  return {
    lines: running?.lines.filter(({ text }) => text.includes('hộp thư miễn phí')) ?? [],
    notes: office?.notes ?? [],
  };
}

describe('letters from a free mailbox', () => {
  it.each(['', 'rieng@yahoo.com.vn'])(
    'are warned about while answers go to %j, with the setting to change',
    (replyTo) => {
      const { lines, notes } = said(gmail, replyTo);
      expect(lines).toMatchObject([{ warns: true }]);
      expect(lines[0]?.text).toContain(`“${words.settings.replyTo}”`);
      expect(notes).toEqual([lines[0]?.text]);
    },
  );

  it('are mentioned without a warning if answers go to an official mailbox', () => {
    const { lines } = said(gmail, 'vanphong@xa.example.org');
    expect(lines).toMatchObject([{ warns: false }]);
    expect(lines[0]?.text).toContain('vanphong@xa.example.org');
  });

  it('are not mentioned if the account is the office’s own', () => {
    expect(said('vanphong@xa.example.org', '')).toEqual({ lines: [], notes: [] });
  });
});
