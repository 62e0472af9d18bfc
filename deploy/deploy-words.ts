import type { Language } from '../src/texts/language';
import type { Translated } from '../src/words/translated';
import { at } from '../src/words/vi/names/menu-at';

/**
 * Google's screens in the order in which they come, as public guides show them (https://kierandixon.com/authorize-google-apps-script/,
 * https://www.autobizz.net/blog/how-to-authorize-google-apps-script-step-by-step-guide).
 */
export const CONSENT = {
  vi: 'hộp “Cần ủy quyền”: OK (có khi ghi Tiếp tục) ▸ chọn đúng tài khoản này ▸ Gmail thường thì có màn hình “Google chưa xác minh ứng dụng này” (mã do chính văn phòng đưa lên nên Google chưa xem): bấm chữ nhỏ Nâng cao ở góc dưới, không bấm nút to, rồi Đi tới … (không an toàn) ▸ đánh dấu Chọn tất cả ▸ Tiếp tục. Lần bấm đầu không chạy tiếp: chọn lại mục ấy. Sau đó Google gửi thư “Cảnh báo bảo mật” nói vừa cấp quyền: đúng là việc này',
  en: 'box “Authorization required”: OK (or Continue) ▸ choose this account ▸ an ordinary Gmail account sees “Google hasn’t verified this app” (the office has pushed the code itself, so Google has not seen it): press the small word Advanced at the bottom, not the large button, then Go to … (unsafe) ▸ tick Select all ▸ Continue. The first press does not go on: choose the entry again. Google then sends a mail “Security alert” that access was given: that is this',
} as const;

const vi = {
  usage:
    'Cách dùng: npm run deploy -- [--dry-run] [--language en] [--script MÃ-TẬP-LỆNH] [--deployment MÃ-TRIỂN-KHAI] [-u TÊN] [--new-sheet] [--new-address] [--template] [--test]',
  sheetTitle: 'Đôn Đốc',
  templateTitle: 'Đôn Đốc (bản mẫu)',
  versionNote: 'Đôn Đốc {version}, bản dựng {digest}',
  steps: {
    signIn: 'Kiểm tra tài khoản Google đã đăng nhập',
    build: 'Dựng tiện ích vào thư mục dist',
    selfTest: 'Thử nhanh bản vừa dựng trên máy này (vài giây)',
    test: 'Chạy toàn bộ phép thử (vài phút)',
    find: 'Tìm tập lệnh và các bản triển khai đã có',
    make: 'Tạo bảng tính và tập lệnh gắn với bảng tính',
    push: 'Đẩy đúng những gì có trong dist lên Google',
    version: 'Ghi một phiên bản không sửa được',
    deploy: 'Cho trang của đơn vị chạy phiên bản ấy',
  },
  step: '{number}/{count} {step}',
  account:
    '    Tài khoản: {email}. Thư sẽ đi từ tài khoản này; nếu không phải tài khoản của văn phòng, nhấn Ctrl+C ngay.',
  accountUnknown: '    Đã đăng nhập, nhưng Google chưa cho biết tài khoản nào.',
  asReleased: '    Đúng từng tệp với bản phát hành {version}.',
  notAsReleased:
    '    Khác bản phát hành {version} ở: {file}. Đúng như vậy nếu mã đã sửa, hoặc dựng với tùy chọn DONDOC_….',
  pushed: '    Đã đẩy {count} tệp.',
  pushedNothing: '    Trên Google đã đúng các tệp này; không phải đẩy lại.',
  versionMade: '    Phiên bản {number}.',
  versionKept: '    Đã có phiên bản {number} của đúng bản dựng này; dùng lại.',
  deploymentMade: '    Đã tạo bản triển khai đầu tiên của trang.',
  deploymentUpdated: '    Đã cập nhật bản triển khai đang dùng; địa chỉ trang giữ nguyên.',
  deploymentKept: '    Trang đang chạy đúng phiên bản này; không phải đổi.',
  access: {
    open: '    Đã thử như người lạ: trang mở được mà không phải đăng nhập.',
    closed:
      '    CHÚ Ý: trang đòi đăng nhập hoặc không mở được, nên đơn vị không vào được, kể cả bằng liên kết đã gửi. Mở {script} ▸ Triển khai ▸ Quản lý các tùy chọn triển khai ▸ bút chì ▸ “Ai có quyền truy cập”: Bất kỳ ai ▸ Triển khai (địa chỉ giữ nguyên), rồi chạy lại lệnh này để thử lại. Không có lựa chọn “Bất kỳ ai” là quản trị viên đã khóa.',
    unseen:
      '    Máy này chưa thử được trang có mở cho người lạ không: hãy mở {page} trong cửa sổ ẩn danh (Ctrl+Shift+N); nếu trang đòi đăng nhập, đặt “Ai có quyền truy cập” là Bất kỳ ai trong Triển khai ▸ Quản lý các tùy chọn triển khai.',
  },
  dryRun: 'Chạy nháp: không dựng, không thử, không gọi Google, không ghi tệp nào. Khi chạy thật:',
  dryMake: 'Tạo bảng tính mới “{title}” trong Drive và tập lệnh gắn với nó',
  dryFind: 'Dùng tập lệnh {script}',
  dryDeploy: 'Tạo bản triển khai của trang nếu chưa có; đã có thì cập nhật chính bản ấy',
  dryUpdate: 'Cập nhật bản triển khai {deployment}; địa chỉ trang giữ nguyên',
  done: 'Xong. Còn những việc chỉ người mới làm được:',
  openSheet:
    '1. Mở bảng tính bằng chính tài khoản đã đăng nhập, chờ menu Đôn đốc hiện ra ở cuối thanh menu, sau Trợ giúp (khoảng 10 giây; không thấy thì tải lại trang):\n   {address}',
  openScript:
    '1. Mở tập lệnh, rồi từ mục Tổng quan ▸ Vùng chứa mở bảng tính; chờ menu Đôn đốc hiện ra (khoảng 10 giây):\n   {address}',
  authorise: `2. Chọn ${at.setUp} và cấp quyền, một lần. Các màn hình lần lượt là: ${CONSENT.vi}. Tiện ích xin:`,
  scope: '   - {meaning}',
  pasteAddress:
    '3. Ở bước đầu của Thiết lập ban đầu: đọc lưu ý, điền tên cơ quan và dán địa chỉ trang của đơn vị (đã có tên cơ quan thì dán vào bước “Trang xác nhận” hoặc tab Cài đặt):\n   {address}',
  tryPage:
    '4. Chép địa chỉ trang thử, hiện ngay khi lưu, gửi qua Zalo cho một điện thoại không đăng nhập tài khoản này, hoặc mở trong cửa sổ ẩn danh (Ctrl+Shift+N); bấm nút trên trang.',
  announce:
    '5. Báo trước cho các đơn vị bằng công văn, để không ai tưởng thư đầu tiên là lừa đảo: mẫu có trong gói của `npm run package`.',
  template: {
    done: 'Xong. Bản mẫu cần người phát hành làm ba việc:',
    open: '1. Mở bảng tính bản mẫu, chờ menu Đôn đốc (khoảng 10 giây), chọn mục cuối “Chuẩn bị bản mẫu”; cấp quyền khi Google hỏi, rồi chọn lại mục ấy. Không chạy Thiết lập ban đầu ở đây:\n   {address}',
    share:
      '2. Bấm Chia sẻ: “Bất kỳ ai có đường liên kết”, vai trò “Người xem”. Lệnh này không chia sẻ thay được.',
    hand: '3. Gửi các cơ quan địa chỉ tạo bản sao; bản sao không mang theo khóa, người phụ trách, lịch chạy hay trang của bản mẫu:\n   {address}',
    later:
      'Có bản mới thì chạy lại lệnh này: bản sao tạo từ đó về sau là bản mới. Bản sao đã có thì cập nhật bằng `npm run deploy -- --script MÃ-TẬP-LỆNH` hoặc bằng gói.',
  },
  scopes: {
    'spreadsheets.currentonly': 'xem và sửa riêng bảng tính này, không thấy bảng tính nào khác',
    spreadsheets: 'xem và sửa MỌI bảng tính của tài khoản (bản dựng by-id; chỉ dùng khi cần)',
    'script.send_mail': 'gửi thư từ tài khoản này; không đọc được hộp thư',
    'script.container.ui': 'hiện menu và hộp thoại trong bảng tính',
    'script.scriptapp': 'đặt lịch tự chạy khi không ai mở bảng tính',
    'userinfo.email': 'biết địa chỉ thư của người đang dùng, để ghi ai đã làm gì',
  },
  failures: {
    badOption: 'Không hiểu tùy chọn.',
    badScriptId:
      '--script “{value}” không phải mã tập lệnh. Mở bảng tính ▸ Tiện ích mở rộng ▸ Apps Script ▸ Cài đặt dự án, chép “Mã tập lệnh” (dãy chữ và số dài) rồi chạy lại.',
    badState:
      'Tệp {file} không đọc được. Sửa thành {content}, hoặc xóa tệp rồi chạy lại với --script MÃ-TẬP-LỆNH. Đừng xóa mà không có mã: lần sau sẽ tạo bảng tính khác.',
    otherScript:
      '{file} đang giữ tập lệnh {kept}, khác với --script. Nếu thật sự muốn chuyển sang bảng tính khác, đổi tên tệp {file} để giữ lại, rồi chạy lại.',
    notSignedIn:
      'Máy này chưa đăng nhập Google. Chạy `{login}`, chọn tài khoản của văn phòng (thư sẽ đi từ tài khoản này), đánh dấu MỌI ô Google hỏi, rồi chạy lại `{command}`. Trình duyệt báo bị chặn (Access blocked, admin_policy_enforced, Advanced Protection): quản trị viên hoặc Chương trình Bảo vệ nâng cao không cho clasp; nhờ quản trị viên theo docs/quan-tri.md, hoặc dùng gói của `npm run package` để dán tay.',
    scopesUnticked:
      'Lúc đăng nhập còn ô chưa đánh dấu, nên Google không cho lệnh này làm tiếp. Chạy `{logout}`, rồi `{login}`, đánh dấu MỌI ô (có thì bấm “Chọn tất cả”), và chạy lại `{command}`; việc đã xong không phải làm lại.',
    adminBlocked:
      'Quản trị viên hoặc Chương trình Bảo vệ nâng cao của tài khoản này đang chặn clasp, công cụ đưa mã lên Google. Nhờ quản trị viên cho phép theo docs/quan-tri.md, dùng tài khoản khác, hoặc dùng gói của `npm run package` để dán tay.',
    anyoneForbidden:
      'Quản trị viên của tên miền không cho trang mở cho “Bất kỳ ai”, nên đơn vị ở ngoài không vào được. Nhờ quản trị viên cho phép (docs/quan-tri.md), hoặc chạy lại với DONDOC_ACCESS=domain để trang chỉ mở trong tên miền, hoặc gửi thư không kèm liên kết (tab Cài đặt).',
    freshFile:
      'Google đã tạo bảng tính “{title}” nhưng chưa chịu gắn tập lệnh vào một tệp mới nguyên, chưa ai sửa (lỗi đã biết của Google). Mở https://drive.google.com, mở “{title}”, đổi tên một lần; rồi Tiện ích mở rộng ▸ Apps Script ▸ Cài đặt dự án, chép Mã tập lệnh và chạy lại `{command} -- --script MÃ-TẬP-LỆNH`.',
    signInExpired:
      'Đăng nhập Google đã hết hạn hoặc bị thu hồi. Chạy `{login}` một lần nữa rồi chạy lại `{command}`; việc đã xong không phải làm lại.',
    apiDisabled:
      'Tài khoản này chưa bật Apps Script API. Mở https://script.google.com/home/usersettings, bật “Google Apps Script API”, chờ vài phút rồi chạy lại. Nếu không bật được, quản trị viên đã khóa: dùng gói của `npm run package` để dán tay.',
    scriptMissing:
      'Google không có tập lệnh {script}: mã sai, hoặc bảng tính đã bị xóa. Kiểm tra scriptId trong {file} (Apps Script ▸ Cài đặt dự án ▸ Mã tập lệnh). Bảng tính trong Thùng rác thì khôi phục rồi chạy lại.',
    noAccess:
      'Tài khoản đang đăng nhập không được sửa tập lệnh này. Đăng nhập bằng tài khoản đã tạo bảng tính (`{logout}`, `{login}`; máy có nhiều tài khoản thì thêm -u TÊN cho cả hai lệnh và cho lệnh này), hoặc nhờ người ấy chia sẻ quyền chỉnh sửa, rồi chạy lại.',
    noNetwork:
      'Không tới được Google. Kiểm tra mạng (cơ quan dùng proxy thì đặt biến HTTPS_PROXY) rồi chạy lại; việc đã xong không phải làm lại.',
    rejected:
      'Google không nhận các tệp: {reply}. Trên Google vẫn là bản cũ, đơn vị không bị ảnh hưởng. Chạy `npm test`; nếu vẫn lỗi, gửi câu này cho người phụ trách mã.',
    tooManyVersions:
      'Tập lệnh đã có {count} phiên bản, Google chỉ cho 200. Mở tập lệnh ▸ Lịch sử dự án, xóa các phiên bản cũ không dùng (https://developers.google.com/apps-script/guides/versions), rồi chạy lại.',
    tooManyDeployments:
      'Tập lệnh đã có {count} bản triển khai, Google chỉ cho 20. Mở tập lệnh ▸ Triển khai ▸ Quản lý các tùy chọn triển khai, lưu trữ những bản không dùng (giữ bản mà thư đã gửi đang trỏ tới), rồi chạy lại.',
    deploymentGone:
      'Bản triển khai {deployment} không còn trên Google, nên liên kết trong các thư đã gửi không mở được nữa. Chạy lại với --new-address để tạo địa chỉ mới, dán địa chỉ ấy vào Cài đặt, rồi gửi lại liên kết cho đơn vị.',
    deploymentUnclear:
      'Tập lệnh có {count} bản triển khai và không rõ thư đã gửi trỏ tới bản nào: {deployments}. Xem địa chỉ trang trong tab Cài đặt, chép đoạn giữa /s/ và /exec, rồi chạy lại với --deployment ĐOẠN-ẤY.',
    makingUnclear:
      'Lần trước dừng giữa lúc tạo bảng tính “{title}”, nên không rõ đã tạo xong chưa. Mở https://drive.google.com và tìm “{title}”. Nếu có: mở bảng tính ấy ▸ Tiện ích mở rộng ▸ Apps Script ▸ Cài đặt dự án, chép Mã tập lệnh, chạy lại với --script MÃ-TẬP-LỆNH. Nếu không có: chạy lại với --new-sheet.',
    buildFailed:
      'Không dựng được tiện ích, nên chưa đẩy gì lên Google; đơn vị không bị ảnh hưởng. Xem phần báo lỗi phía trên, sửa rồi chạy lại.',
    builtMissing:
      'Trong dist thiếu {file}, nên chưa đẩy gì lên Google. Chạy `npm run build`, xem câu báo lỗi của lệnh ấy, rồi chạy lại.',
    builtChanged:
      'Thư mục dist đã đổi trong lúc thử ({file}), nên bản đã thử không còn là bản sẽ đẩy. Chưa đẩy gì. Đừng dựng hay sửa gì trong lúc đợi; chạy lại `npm run deploy`.',
    pushIncomplete:
      'clasp không đẩy đủ các tệp trong dist (thiếu hoặc thừa: {file}). Trang của đơn vị vẫn chạy bản cũ. Kiểm tra tệp .claspignore rồi chạy lại.',
    selfTestFailed:
      'Bản vừa dựng không chạy được, nên chưa đẩy gì lên Google; đơn vị không bị ảnh hưởng. Lỗi: {fault}. Gửi câu này cho người phụ trách mã; chạy `npm test` để thử kỹ hơn.',
    notThroughNpm: '--test cần npm: chạy `npm run deploy -- --test`.',
    testsFailed:
      'Phép thử không đạt, nên chưa đẩy gì lên Google; đơn vị không bị ảnh hưởng. Xem phần báo lỗi phía trên, sửa rồi chạy lại.',
    stopped: 'Bị ngắt ở bước “{step}”. Chạy lại `{command}`; việc đã xong không phải làm lại.',
    unknown:
      'Bước “{step}” không xong; Google trả lời: {reply}. Chạy lại một lần; nếu vẫn thế, gửi câu này cho người phụ trách mã.',
  },
} as const;

const en: Translated<typeof vi> = {
  usage:
    'Usage: npm run deploy -- [--dry-run] [--language en] [--script SCRIPT-ID] [--deployment DEPLOYMENT-ID] [-u NAME] [--new-sheet] [--new-address] [--template] [--test]',
  sheetTitle: 'Đôn Đốc',
  templateTitle: 'Đôn Đốc (template)',
  versionNote: 'Đôn Đốc {version}, build {digest}',
  steps: {
    signIn: 'Check which Google account is signed in',
    build: 'Build the add-on into dist',
    selfTest: 'Try the build on this machine (some seconds)',
    test: 'Run all tests (some minutes)',
    find: 'Find the script and its deployments',
    make: 'Make the spreadsheet and the script bound to it',
    push: 'Push exactly what is in dist',
    version: 'Make an immutable version',
    deploy: 'Let the units’ page run that version',
  },
  step: '{number}/{count} {step}',
  account:
    '    Account: {email}. Letters will come from it; if it is not the office’s account, press Ctrl+C now.',
  accountUnknown: '    Signed in, but Google does not say as whom.',
  asReleased: '    Every file is that of release {version}.',
  notAsReleased:
    '    Differs from release {version} in: {file}. That is right if the code was changed, or built with DONDOC_… options.',
  pushed: '    {count} files pushed.',
  pushedNothing: '    Google has exactly these files already; nothing to push.',
  versionMade: '    Version {number}.',
  versionKept: '    Version {number} is this very build; used again.',
  deploymentMade: '    The page’s first deployment is made.',
  deploymentUpdated: '    The deployment in use is updated; the page’s address stays.',
  deploymentKept: '    The page runs this version already; nothing to change.',
  access: {
    open: '    Tried as a stranger: the page opens without signing in.',
    closed:
      '    NOTE: the page asks to sign in or does not open, so units cannot use it, nor the links already sent. Open {script} ▸ Deploy ▸ Manage deployments ▸ pencil ▸ “Who has access”: Anyone ▸ Deploy (the address stays), then run this command again to try it. Where “Anyone” is not offered, the administrator has locked it.',
    unseen:
      '    This machine could not try whether the page opens for strangers: open {page} in a private window (Ctrl+Shift+N); if it asks to sign in, set “Who has access” to Anyone under Deploy ▸ Manage deployments.',
  },
  dryRun: 'Dry run: nothing is built, tested, asked of Google or written. A real run would:',
  dryMake: 'Make a new spreadsheet “{title}” in Drive, and the script bound to it',
  dryFind: 'Use script {script}',
  dryDeploy: 'Make the page’s deployment if there is none; else update that one',
  dryUpdate: 'Update deployment {deployment}; the page’s address stays',
  done: 'Done. What is left only a person can do:',
  openSheet:
    '1. Open the spreadsheet as the account that is signed in, and wait for the menu Đôn đốc at the end of the menu bar, after Help (about 10 seconds; reload if it does not come):\n   {address}',
  openScript:
    '1. Open the script, from Overview ▸ Container open the spreadsheet, and wait for the menu Đôn đốc (about 10 seconds):\n   {address}',
  authorise: `2. Choose ${at.setUp} (Initial set-up) and authorise, once. The screens in order: ${CONSENT.en}. The add-on asks for:`,
  scope: '   - {meaning}',
  pasteAddress:
    '3. At the first step of Initial set-up, read the notice, enter the office and paste the address of the units’ page (where the office is entered, at the step “The acknowledgement page” or in the tab Settings):\n   {address}',
  tryPage:
    '4. Copy the address of the test page, shown as you save, and send it by Zalo to a telephone that is not signed in to this account, or open it in a private window (Ctrl+Shift+N); press the button on the page.',
  announce:
    '5. Announce the tool to the units by official letter, so that nobody takes the first mail for fraud: `npm run package` has a sample.',
  template: {
    done: 'Done. A template needs three things of its publisher:',
    open: '1. Open the template’s spreadsheet, wait for the menu Đôn đốc (about 10 seconds), choose its last entry “Chuẩn bị bản mẫu” (Prepare a template); authorise when Google asks, then choose that entry again. Do not run Initial set-up here:\n   {address}',
    share:
      '2. Press Share: “Anyone with the link”, as “Viewer”. This command cannot share for you.',
    hand: '3. Give offices the address that makes a copy; a copy takes along no key, owner, schedule or page of the template:\n   {address}',
    later:
      'When there is a new version run this again: copies made from then on are the new version. Copies that exist are brought up to date with `npm run deploy -- --script SCRIPT-ID` or with the package.',
  },
  scopes: {
    'spreadsheets.currentonly': 'see and edit this spreadsheet only, no other',
    spreadsheets: 'see and edit ALL spreadsheets of the account (build by-id; only when needed)',
    'script.send_mail': 'send mail from this account; it cannot read the mailbox',
    'script.container.ui': 'show a menu and dialogs in the spreadsheet',
    'script.scriptapp': 'run by the clock while nobody has the spreadsheet open',
    'userinfo.email': 'know the address of the person at work, to record who did what',
  },
  failures: {
    badOption: 'Option not understood.',
    badScriptId:
      '--script “{value}” is no script id. Open the spreadsheet ▸ Extensions ▸ Apps Script ▸ Project Settings, copy “Script ID” (a long row of letters and digits), and run again.',
    badState:
      'The file {file} cannot be read. Make it {content}, or delete it and run again with --script SCRIPT-ID. Do not delete it without the id: the next run would make another spreadsheet.',
    otherScript:
      '{file} holds script {kept}, not the one of --script. To really go over to another spreadsheet, rename {file} so that it is kept, and run again.',
    notSignedIn:
      'This machine is not signed in to Google. Run `{login}`, choose the office’s account (letters will come from it), tick EVERY box that Google asks about, then run `{command}` again. Where the browser says that it is blocked (Access blocked, admin_policy_enforced, Advanced Protection), the administrator or the Advanced Protection Program does not allow clasp: ask the administrator (docs/quan-tri.md), or paste by hand with the package of `npm run package`.',
    scopesUnticked:
      'At the sign-in some boxes were left unticked, so Google does not let this command go on. Run `{logout}`, then `{login}`, tick EVERY box (or “Select all”), and run `{command}` again; what is done is not done again.',
    adminBlocked:
      'The administrator or the Advanced Protection Program of this account blocks clasp, the tool that puts the code on Google. Ask the administrator to allow it (docs/quan-tri.md), use another account, or paste by hand with the package of `npm run package`.',
    anyoneForbidden:
      'The domain’s administrator does not let the page open for “Anyone”, so units outside cannot use it. Ask for it (docs/quan-tri.md), or run again with DONDOC_ACCESS=domain for a page inside the domain, or send letters without a link (tab Settings).',
    freshFile:
      'Google has made the spreadsheet “{title}” but does not bind a script to a new file that nobody has changed (a known fault of Google). Open https://drive.google.com, open “{title}”, rename it once; then Extensions ▸ Apps Script ▸ Project Settings, copy the Script ID and run `{command} -- --script SCRIPT-ID`.',
    signInExpired:
      'The sign-in has expired or was revoked. Run `{login}` once more, then `{command}`; what is done is not done again.',
    apiDisabled:
      'This account has not enabled the Apps Script API. Open https://script.google.com/home/usersettings, switch “Google Apps Script API” on, wait some minutes and run again. If it cannot be switched, the administrator has locked it: use the package of `npm run package` and paste by hand.',
    scriptMissing:
      'Google has no script {script}: the id is wrong, or the spreadsheet was deleted. Check scriptId in {file} (Apps Script ▸ Project Settings ▸ Script ID). If the spreadsheet is in the bin, restore it and run again.',
    noAccess:
      'The account that is signed in may not edit this script. Sign in as the account that made the spreadsheet (`{logout}`, `{login}`; on a machine with several accounts add -u NAME to both and to this command), or have it shared for editing, and run again.',
    noNetwork:
      'Google cannot be reached. Check the network (behind a proxy set HTTPS_PROXY) and run again; what is done is not done again.',
    rejected:
      'Google refuses the files: {reply}. Google still has the old ones, units notice nothing. Run `npm test`; if the fault stays, send this sentence to whoever keeps the code.',
    tooManyVersions:
      'The script has {count} versions, Google allows 200. Open the script ▸ Project history, delete old versions that nothing uses (https://developers.google.com/apps-script/guides/versions), and run again.',
    tooManyDeployments:
      'The script has {count} deployments, Google allows 20. Open the script ▸ Deploy ▸ Manage deployments, archive those not in use (keep the one that sent letters point to), and run again.',
    deploymentGone:
      'Deployment {deployment} is gone from Google, so links in letters already sent no longer open. Run again with --new-address to make a new address, paste it into Settings, and send the units their links again.',
    deploymentUnclear:
      'The script has {count} deployments, and it is not clear which one sent letters point to: {deployments}. Look at the page’s address in the tab Settings, copy what stands between /s/ and /exec, and run again with --deployment THAT.',
    makingUnclear:
      'The last run stopped while it made the spreadsheet “{title}”, so it is not clear whether it exists. Open https://drive.google.com and look for “{title}”. If it is there: open it ▸ Extensions ▸ Apps Script ▸ Project Settings, copy the Script ID, run again with --script SCRIPT-ID. If not: run again with --new-sheet.',
    buildFailed:
      'The add-on cannot be built, so nothing was pushed; units notice nothing. Read the report above, mend it, run again.',
    builtMissing:
      'dist lacks {file}, so nothing was pushed. Run `npm run build`, read what it says, and run again.',
    builtChanged:
      'The folder dist changed during the tests ({file}), so what was tested is not what would be pushed. Nothing was pushed. Leave it alone meanwhile; run `npm run deploy` again.',
    pushIncomplete:
      'clasp did not push the files of dist (missing or too many: {file}). The units’ page still runs the old version. Check the file .claspignore and run again.',
    selfTestFailed:
      'The build does not work, so nothing was pushed; units notice nothing. The fault: {fault}. Send this sentence to whoever keeps the code; `npm test` tries it in depth.',
    notThroughNpm: '--test needs npm: run `npm run deploy -- --test`.',
    testsFailed:
      'Tests fail, so nothing was pushed; units notice nothing. Read the report above, mend it, run again.',
    stopped: 'Stopped in step “{step}”. Run `{command}` again; what is done is not done again.',
    unknown:
      'Step “{step}” failed; Google answers: {reply}. Run it once more; if it fails again, send this sentence to whoever keeps the code.',
  },
};

/** Texts of `npm run deploy`. The Vietnamese ones define the type. */
export type DeployWords = typeof vi;

export function deployWords(language: Language): DeployWords {
  return language === 'en' ? (en as unknown as DeployWords) : vi;
}
