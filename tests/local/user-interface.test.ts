import { describe, expect, it } from 'vitest';
import { colleague, googleWith, owner, runBody } from './run-source';

const menuSource = `
  function onOpen() {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Đôn đốc')
      .addItem('Gửi', 'send')
      .addSeparator()
      .addSubMenu(ui.createMenu('Khác').addItem('Giới thiệu', 'about'))
      .addToUi();
  }
  function send() {
    const ui = SpreadsheetApp.getUi();
    const button = ui.alert('Gửi thư', 'Gửi 3 thư?', ui.ButtonSet.YES_NO);
    return button === ui.Button.YES;
  }
  function about() {
    const page = HtmlService.createHtmlOutput('<p>Đôn Đốc</p>').setWidth(300).setHeight(200);
    SpreadsheetApp.getUi().showModalDialog(page, 'Giới thiệu');
  }
  function ask() {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt('Họ tên đơn vị?');
    return [answer.getResponseText(), answer.getSelectedButton() === ui.Button.OK];
  }
  function side() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<i>1</i>').setTitle('Bên'));
  }
  function useUi() { SpreadsheetApp.getUi(); }
`;

function opened() {
  const google = googleWith(menuSource);
  google.open(colleague);
  return google;
}

describe('menus', () => {
  it('are stored as created, for the person who opened the file', () => {
    const google = opened();
    expect(google.menus(colleague)).toEqual([
      {
        title: 'Đôn đốc',
        lines: [
          { kind: 'item', label: 'Gửi', functionName: 'send' },
          { kind: 'separator' },
          {
            kind: 'submenu',
            menu: {
              title: 'Khác',
              lines: [{ kind: 'item', label: 'Giới thiệu', functionName: 'about' }],
            },
          },
        ],
      },
    ]);
    expect(google.menus(owner)).toEqual([]);
  });

  it('run the function of the line pressed, in a submenu too', () => {
    const run = opened().press(colleague, 'Giới thiệu');
    expect(run.shown).toEqual([
      { kind: 'modal', title: 'Giới thiệu', html: '<p>Đôn Đốc</p>', width: 300, height: 200 },
    ]);
  });

  it('throw for a label that does not exist', () => {
    expect(() => opened().press(colleague, 'Xóa')).toThrow('sees no menu line "Xóa"');
  });
});

describe('questions', () => {
  it.each([
    ['YES', true],
    ['NO', false],
    ['CLOSE', false],
  ])('give the button pressed: %s', (answer, result) => {
    const run = opened().press(colleague, 'Gửi', { answers: [answer] });
    expect(run.result).toBe(result);
    expect(run.shown).toEqual([
      { kind: 'alert', title: 'Gửi thư', text: 'Gửi 3 thư?', buttons: 'YES_NO', answer },
    ]);
  });

  it('stop the run when no answer is prepared', () => {
    expect(opened().press(colleague, 'Gửi').error?.message).toBe(
      'No answer is prepared for: Gửi thư Gửi 3 thư?',
    );
  });

  it('refuse a button that the dialog does not have', () => {
    const run = opened().press(colleague, 'Gửi', { answers: ['CANCEL'] });
    expect(run.error?.message).toBe('The buttons YES_NO have no CANCEL.');
  });

  it('give the text typed into a prompt', () => {
    const google = opened();
    const typed = google.run({ fn: 'ask', answers: ['Chi bộ 1'] });
    const closed = google.run({ fn: 'ask', answers: [{ button: 'CLOSE' }] });
    expect([typed.result, closed.result]).toEqual([
      ['Chi bộ 1', true],
      ['', false],
    ]);
  });
});

describe('getUi', () => {
  it.each(['web-page', 'page-call', 'time-trigger', 'edit-trigger'] as const)(
    'throws without a person at an open file: %s',
    (context) => {
      expect(opened().run({ fn: 'useUi', context }).error).toMatchObject({
        name: 'Exception',
        message: 'Cannot call SpreadsheetApp.getUi() from this context.',
      });
    },
  );

  it('shows no sidebar from a simple trigger, which has no authorisation', () => {
    const run = opened().run({ fn: 'side', context: 'simple-trigger' });
    expect(run.error?.message).toBe(
      'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });

  it('shows only an evaluated page, with a title', () => {
    const body = `SpreadsheetApp.getUi().showModalDialog(HtmlService.createTemplate('x'), 'T');`;
    expect(runBody(body).error?.message).toBe(
      "The parameters (HtmlService.HtmlTemplate,String) don't match the method signature for Ui.showModalDialog.",
    );
  });

  it('shows a sidebar with its title', () => {
    expect(opened().run({ fn: 'side' }).shown).toEqual([
      { kind: 'sidebar', title: 'Bên', html: '<i>1</i>', width: 0, height: 0 },
    ]);
  });
});
