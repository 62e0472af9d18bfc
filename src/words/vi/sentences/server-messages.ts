import { at } from '../names/menu-at';

export const says = {
  languageTitle: 'Ngôn ngữ / Language',
  languageQuestion: `Dùng tiếng Việt cho các tab và thư? Chọn “Có”.

Use Vietnamese for tabs and letters? Choose Yes. Choose No for English.`,
  pageTitle: 'Xác nhận và báo kết quả văn bản',
  setUpTitle: 'Thiết lập ban đầu',
  takeOver: `Hiện {owner} đang phụ trách gửi thư. Chọn “Có” để tài khoản đang mở bảng tính này thay làm người phụ trách: thư sẽ đi từ tài khoản đó, lịch chạy của {owner} tự thôi.

Liên kết trong các thư đã gửi vẫn chạy bằng tài khoản {owner}: đừng gỡ trang hay xóa tài khoản ấy trước khi đơn vị có liên kết mới. Việc làm tiếp: triển khai trang bằng tài khoản này, ghi địa chỉ mới ở bước “Trang xác nhận”, gửi thử; thư kế tiếp mang liên kết mới, đơn vị cần ngay thì dùng “Gọi điện, nhắn Zalo”.`,
  newKeyAsk: `Thay khóa ký liên kết? Khóa ký là mã bí mật dùng để tạo liên kết trong thư. Ai từng có quyền chỉnh sửa bảng tính đều có thể đã xem khóa, và có khóa cũ thì tự tạo được liên kết mở trang của mọi đơn vị và trang của lãnh đạo.

Chọn “Có”: mọi liên kết trong các thư đã gửi, cho đơn vị và cho lãnh đạo, ngừng mở ngay; thư báo liên kết mới được lập cho các đơn vị, mỗi hộp thư một thư, tự đi trong giờ gửi; lãnh đạo có liên kết mới trong thư kế tiếp. Trước đó hãy gỡ quyền chỉnh sửa của người không còn phụ trách: ai còn quyền chỉnh sửa đều xem được khóa mới.

Chọn “Không” nếu sắp đổi địa chỉ trang: triển khai trang xong, mở Trang của đơn vị, chọn “Cấp liên kết mới cho mọi đơn vị: liên kết có thể đã bị lộ”; việc đó cũng thay khóa ký.`,
  setUpDone: `Các tab, cột và lịch chạy 10 phút một lần đã đủ; người phụ trách gửi thư: {owner}. Các bước dưới đây làm hoặc sửa lúc nào cũng được, bằng menu ${at.setUp}.`,
  importTitle: 'Nhập đơn vị',
  importDone: 'Đã nhập: thêm mới {added}, cập nhật {changed}, giữ nguyên {same} đơn vị.',
  importTracked: 'Đã lập {rows} dòng theo dõi cho đơn vị mới.',
  importPassed:
    'Văn bản {number}: hạn {days} đã qua trước khi thêm, nên {units} đơn vị mới bị tính quá hạn ngay mà không có thư nào báo hạn đó; hãy dùng “Gia hạn hoặc miễn” đặt hạn mới cho từng đơn vị.',
  importMerged: 'Gộp vào dòng khác: {count} dòng ({lines}).',
  importLeft: 'Chưa nhập, cần người xem: {count} dòng ({lines}).',
  importSkipped: 'Bỏ qua (tiêu đề, khối, tổng, dòng trống): {count} dòng ({lines}).',
  importStale:
    'Chưa ghi gì: tab “Đơn vị” đã thay đổi từ lúc xem trước. Hãy bấm “Đối chiếu lại” rồi nhập.',
  undoDone:
    'Đã hoàn tác lần nhập gần nhất: bỏ {added} đơn vị mới, trả lại {changed} đơn vị như trước khi nhập.',
  undoKept:
    'Giữ nguyên {count} đơn vị, vì sau khi nhập đã được sửa, được theo dõi hoặc đã gửi thư: {names}.',
  undoAnswersDone:
    'Đã hoàn tác lần nhập kết quả gần nhất: {units} dòng theo dõi trở về như trước khi nhập.',
  undoAnswersKept:
    'Giữ nguyên {count} dòng, vì sau khi nhập đơn vị đã trả lời, cơ quan đã sửa hoặc văn bản đã kết thúc: {names}.',
  undoNothing: 'Không có lần nhập nào để hoàn tác.',
  pastedDone: 'Đã cấp mã cho {count} dòng được dán thẳng vào tab “Đơn vị”.',
  pastedTwice:
    'Tab “Đơn vị”, dòng {row}: “{name}” đã có ở một dòng khác nên không thêm lần nữa. Hãy xóa dòng thừa hoặc sửa tên.',
  pastedAddress: 'Tab “Đơn vị”, dòng {row}: email “{value}” sai, không gửi thư được. Hãy sửa lại.',
  answersFrom: 'Cơ quan theo dõi ghi nhận từ danh sách, ngày {day}',
  answersDone:
    'Đã ghi nhận trả lời của {units} đơn vị cho văn bản {number}, từ danh sách của cơ quan.',
  dispatchDone: 'Đã thêm văn bản {number} và lập {units} dòng theo dõi.',
  dispatchDonePaper:
    'Đã thêm văn bản {number} và lập {units} dòng theo dõi. Văn bản đã gửi giấy nên không gửi thông báo lần đầu; thư nhắc sẽ tự đi theo mốc.',
  dispatchDoneScheduled:
    'Đã thêm văn bản {number} và lập {units} dòng theo dõi. Thông báo lần đầu tự gửi ngày {day}; muốn gửi sớm hơn, sửa cột “Ngày gửi thông báo” ở tab “Văn bản”.',
  roundBegun: 'Đã lập kỳ mới của báo cáo định kỳ: {number}, {units} dòng theo dõi, hạn {day}.',
  roundWaits:
    'Đã lập kỳ mới của báo cáo định kỳ: {number}, {units} dòng theo dõi, hạn {day}. Thông báo lần đầu chờ người bấm gửi.',
  seriesGoesOn:
    'Kỳ sau, “{name}”, sẽ được lập ngày {day}. Xin chọn: chỉ kết thúc kỳ này, hay kết thúc cả việc báo cáo định kỳ.',
  deadlinesKept:
    'Văn bản {number}: các hạn đã báo cho đơn vị vẫn giữ như trước khi sửa ô này. Muốn đổi hạn, hãy sửa ngày hạn; đơn vị sẽ được báo bằng thư.',
  nextRound: 'Kỳ sau, “{name}”, sẽ được lập ngày {day}.',
  seriesRests:
    'Không lập kỳ sau của báo cáo định kỳ cho đến khi kỳ này được theo dõi lại; muốn bỏ riêng kỳ này mà vẫn lập kỳ sau, chọn kết thúc kỳ này.',
  howToEndSeries: 'Muốn thôi báo cáo định kỳ, xóa ô “Báo cáo định kỳ” ở dòng của kỳ vừa kết thúc.',
  repeatsNeedDeadline: 'Báo cáo định kỳ cần có hạn hoàn thành: hạn các kỳ sau tính theo hạn này.',
  notPeriodEnd: 'Không có kỳ “{name}” nào kết thúc ngày này. Kỳ gần nhất kết thúc ngày {day}.',
  daysAheadOutside: 'Hãy ghi số ngày từ 0 đến {limit}.',
  seriesEndsEarly: 'Ngày này trước ngày kết thúc kỳ đầu ({day}), nên không có kỳ nào.',
  seriesTooLong:
    'Báo cáo định kỳ lặp lại tối đa {years} năm, đến {day}. Sau đó xin thêm lại văn bản.',
  dueRuleMissing:
    'Hạn {due} quá xa ngày kết thúc kỳ {end} để tính hạn các kỳ sau theo cách này. Hãy chọn cách khác, hoặc sửa hạn hay ngày kết thúc kỳ.',
  noticeDayOutside:
    'Ngày gửi thông báo phải từ {from} đến hết hạn {until}. Để trống nếu muốn tự bấm gửi.',
  noticeDayPassed: 'Ngày gửi thông báo phải từ {from} trở đi. Để trống nếu muốn tự bấm gửi.',
  answered: {
    round: '{form} ngày {day}',
    sessions: '{sessions} buổi',
    attended: 'tham gia: {heads}',
    heads: '{audience} {count}',
  },
  trainingTotals: '{sessions} buổi, {attended}/{eligible} lượt người',
  ownOrTotal:
    'Đơn vị đã báo: {reported}. Số vừa ghi là của riêng đợt này (sau khi lưu: {own}) hay là tổng từ đầu đến nay (sau khi lưu: {total})? Xin chọn.',
  answerDone: 'Đã ghi nhận trả lời của {unit}, ngày {day}.',
  answerToSeveralDone: 'Đã ghi nhận trả lời của {unit} cho các văn bản {numbers}, ngày {day}.',
  answeredOn: 'trả lời ngày {day}',
  sourceMissing:
    'Xin ghi số, ký hiệu của văn bản, liên kết bản quét, hoặc chức danh người trả lời.',
  answeredBeforeHeld: 'Ngày đơn vị trả lời đã hoàn thành không thể trước ngày tổ chức.',
  periodStays:
    'Kỳ “{period}” đã chốt số liệu đến ngày {day} nên giữ nguyên; trả lời này có trong số liệu từ nay.',
  resultsMarked: 'Đã ghi: khớp {matching}, đề nghị bổ sung {returned}.',
  resultsReturned:
    'Việc cần bổ sung mở lại trên trang của đơn vị, thư báo đơn vị được gửi ngay trong khung giờ gửi; ngày hoàn thành tính theo lần báo sau.',
  resultsChanged:
    'Chưa ghi, vì dòng đã được sửa từ lúc xem: {units}. Xin xem lại rồi đánh dấu lại.',
  resultsGone: 'Chưa ghi, vì dòng không còn trong tab “Theo dõi”: {count}.',
  answerNotAsked: 'Văn bản {number} không đề nghị đơn vị trả lời nội dung này.',
  linkOpens:
    'Trang của {unit}. Trả lời trên trang này được ghi là đơn vị tự trả lời; ghi thay đơn vị thì dùng Ghi nhận trả lời.',
  linkRenewed: 'Đã thu hồi mọi liên kết cũ của {unit}. {letter}',
  newLinkByHand: 'Không gửi thư: liên kết mới sẽ có trong thư tiếp theo gửi đơn vị.',
  newLinkQueued: 'Thư “Liên kết mới” tới hộp thư của đơn vị tự đi trong giờ gửi.',
  newLinkAwaiting: 'Thư “Liên kết mới” tới hộp thư của đơn vị chờ duyệt: mở Chờ duyệt để gửi.',
  newLinkWithoutMailbox:
    'Đơn vị chưa có hộp thư dùng được nên không lập thư: báo bằng Gọi điện, nhắn Zalo.',
  linksAsk:
    'Liên kết của {units} đơn vị được thay, liên kết cũ ngừng mở ngay; {letters} thư báo liên kết mới được lập, mỗi hộp thư một thư. Đơn vị chưa có hộp thư dùng được thì báo bằng Gọi điện, nhắn Zalo. Nếu đúng, hãy đánh dấu ô này.',
  newKeyLinksAsk:
    'Khóa ký được thay: mọi liên kết trong các thư đã gửi, cho đơn vị, cho lãnh đạo và liên kết thử trang, ngừng mở ngay. Liên kết của {units} đơn vị được cấp lại; {letters} thư báo liên kết mới được lập, mỗi hộp thư một thư; lãnh đạo có liên kết mới trong thư kế tiếp. Đơn vị chưa có hộp thư dùng được thì báo bằng Gọi điện, nhắn Zalo. Trước đó hãy gỡ quyền chỉnh sửa bảng tính của người không còn phụ trách: ai còn quyền chỉnh sửa đều xem được khóa mới. Nếu đúng, hãy đánh dấu ô này.',
  keyChanged: 'Đã thay khóa ký: mọi liên kết trong các thư đã gửi không mở được nữa.',
  keyChangedToday:
    'Khóa ký đã được thay trong hôm nay nên không thay lần nữa: liên kết trong các thư báo liên kết mới vẫn dùng được.',
  keyNotChanged:
    'Chưa thay khóa ký, các liên kết đã gửi vẫn mở được: {problem} Sửa xong, mở Trang của đơn vị, chọn “Cấp liên kết mới cho mọi đơn vị: liên kết có thể đã bị lộ”.',
  linksRenewed:
    'Đã cấp liên kết mới cho {units} đơn vị, lập {letters} thư báo. Thư tự đi trong giờ gửi, theo hạn mức mỗi ngày (loại thư đặt chờ duyệt thì mở Chờ duyệt). Đơn vị cần ngay hoặc chưa có hộp thư: Gọi điện, nhắn Zalo.',
  linkMoved:
    'Lý do: trang trả lời đã chuyển sang địa chỉ mới, do thay đổi tài khoản quản lý trang.',
  linkLeaked:
    'Lý do: liên kết trong các thư trước có thể đã đến người ngoài đơn vị, nên được thay để bảo đảm an toàn.',
  linkHandedOver:
    'Lý do: cơ quan đã đổi người phụ trách gửi thư, nên liên kết trong các thư trước được thay để bảo đảm an toàn.',
  openLink: 'Mở trang của đơn vị',
  versionOutdates:
    'Bản mới về nội dung làm {answered} trả lời, trong đó {reported} kết quả, không còn giá trị; {letters} thư báo bản mới, tới đơn vị đã được báo bản trước, sẽ chờ duyệt. Nếu đúng, hãy đánh dấu ô này.',
  versionOutdatesOne:
    'Bản mới về nội dung làm {answered} trả lời không còn giá trị; {letters} thư báo bản mới, tới đơn vị đã được báo bản trước, sẽ chờ duyệt. Nếu đúng, hãy đánh dấu ô này.',
  setDeadline: {
    acknowledge: { day: 'hạn xác nhận {day}', none: 'không có hạn xác nhận' },
    complete: { day: 'hạn hoàn thành {day}', none: 'không có hạn hoàn thành' },
  },
  versionKeeps:
    'Đổi nội dung trả lời giữ {answered} trả lời đã có; {letters} thư báo bản mới, tới đơn vị còn việc phải làm, sẽ chờ duyệt. Nếu đúng, hãy đánh dấu ô này.',
  deadlineMoved:
    'Văn bản {number}: {deadlines}. {count} thư báo đổi hạn không tự gửi mà chờ duyệt: mở “Chờ duyệt” để xem và duyệt.',
  untoldPast:
    'Tab “{tab}”, dòng {row}, cột “{column}” (văn bản {number}): hạn {day} đã qua mà {units} đơn vị chưa được báo, được báo một hạn khác hoặc đã được báo thôi thực hiện ({unit}), nên không có thư nhắc, đôn đốc nào theo hạn này gửi các đơn vị ấy. Hãy đặt hạn mới cho từng đơn vị bằng “Gia hạn hoặc miễn”; hoặc sửa ô này thành ngày từ hôm nay trở đi, khi đó mọi đơn vị được báo đổi hạn; nếu ghi nhầm, hãy ghi lại hạn cũ.',
  completionFirst:
    'Hạn hoàn thành ({complete}) trước hạn xác nhận đã nhận ({acknowledge}). Nếu nhầm, hãy sửa một trong hai ngày; nếu đúng như vậy, hãy đánh dấu ô này.',
  exemptionGoes:
    'Thư báo đơn vị không còn thuộc diện thực hiện sẽ tự gửi tới {mailbox} ở lượt gửi kế tiếp.',
  exemptionWaits:
    'Thư báo đơn vị không còn thuộc diện thực hiện sẽ chờ duyệt, rồi gửi tới {mailbox}.',
  exemptionDrops:
    'Đơn vị đã trả lời: miễn rồi thì trả lời vẫn giữ ở dòng của đơn vị nhưng không còn được tính vào tổng số.',
  tickIfRight: 'Nếu đúng, hãy đánh dấu ô này.',
  deadlinePassed: 'Ngày này đã qua.',
  versionMaterial:
    'Văn bản {number}: đã chuyển sang bản {version}; hỏi lại {answered} đơn vị đã trả lời, trong đó {reported} đơn vị đã báo kết quả. Bản mới cần duyệt {letters} thư.',
  versionMaterialOne:
    'Văn bản {number}: đã chuyển sang bản {version}; hỏi lại {answered} đơn vị đã trả lời. Bản mới cần duyệt {letters} thư.',
  versionTerms:
    'Văn bản {number}: đã chuyển sang bản {version}, giữ {answered} trả lời. Bản mới cần duyệt {letters} thư.',
  versionMinor: 'Văn bản {number}: đã ghi sửa đổi nhỏ; giữ nguyên {answered} trả lời.',
  extended:
    'Đã gia hạn việc {stage} cho {unit} đến hết ngày {day}. Thư báo gia hạn tự đi trong khung giờ gửi, tới đơn vị từng nhận thư về văn bản này.',
  exempted: 'Đã ghi {unit} không phải thực hiện văn bản này. {letter}',
  exemptionSilent: 'Không có thư nào gửi đơn vị.',
  exemptOne: 'Miễn thì ghi từng đơn vị một: xin chỉ để một đơn vị ở mục này.',
  blockOwesNothing: 'Khối này không còn đơn vị nào phải làm việc đã chọn.',
  units: '{units} đơn vị',
  extensionKept: '{units} đơn vị đã có hạn này hoặc muộn hơn nên giữ nguyên.',
  cancelTells: 'Sẽ gửi {letters} thư báo đơn vị. Nếu đúng, hãy đánh dấu ô này.',
  resumeTells:
    'Đã báo thôi thực hiện nên trước hết {letters} thư báo tiếp tục thực hiện sẽ chờ duyệt; trước đó không có thư nhắc. {passed} đơn vị chưa có thư, chưa bị tính quá hạn vì có hạn đã qua trong khi tạm ngừng: cần đặt hạn mới ở tab “Văn bản”, hoặc “Gia hạn hoặc miễn”. Nếu đúng, hãy đánh dấu ô này.',
  resumed:
    'Văn bản {number}: {count} thư báo tiếp tục thực hiện không tự gửi mà chờ duyệt: mở “Chờ duyệt” để xem và duyệt. Trước đó không có thư nhắc.',
  pausedPast:
    'Hạn {day} đã qua, còn {units} đơn vị chưa thực hiện. Xin ghi hạn mới từ hôm nay trở đi; đơn vị được báo bằng thư đổi hạn.',
  deadlineKept: 'Nếu không ghi hạn mới, hãy đánh dấu ô này.',
  cancelGrounds: 'Theo {number} ngày {day}',
  dispatchChanged: 'Văn bản {number}: {state}.',
  queued: 'Đã xếp {letters} thư vào hàng chờ gửi.',
  alreadyQueued: 'Đang có {letters} thư trong hàng chờ gửi.',
  nothingQueued: 'Hôm nay không có thư nào cần lập.',
  notComposed: '{count} thư chưa lập được. {fault}',
  awaitsInstead: `{count} thư đang chờ duyệt: menu ${at.openApproval}.`,
  decided: {
    approved: 'Đã duyệt {count} thư.',
    cancelled: 'Đã hủy {count} thư.',
    held: 'Giữ lại {count} thư: vẫn chờ duyệt.',
    dropped: '{count} thư bỏ vì không còn lý do gửi.',
  },
  approvedGo: 'Thư tự đi trong khoảng 10 phút, nếu đang trong giờ gửi thư.',
  decidedByLink: 'Bấm trên trang duyệt, bằng liên kết gửi tới hộp thư này.',
  heldBack:
    'Giữ lại trên trang duyệt ngày {day}, bằng liên kết gửi tới {mailbox}; thư vẫn chờ duyệt.',
  lettersSettled: '{what}: {ids}.',
  noLetter: 'không có thư nào',
  addressReturned:
    'Đã ghi thư bị trả lại cho {count} đơn vị ({units}). Đơn vị không nhận thư cho đến khi cột Email được sửa.',
  leaderReturned:
    'Đã ghi hộp thư lãnh đạo bị trả lại cho {count} đơn vị ({units}). Thư vẫn gửi đầu mối; bản sao ngừng gửi cho đến khi cột “Hộp thư lãnh đạo đơn vị” được sửa.',
  copyReturned:
    'Đã ghi hộp thư nhận bản sao bị trả lại cho {count} đơn vị ({units}). Thư vẫn gửi đơn vị; hộp thư đó thôi nhận bản sao cho đến khi cột “Email nhận bản sao” được sửa.',
  copyReadersOf: '{unit} (nhận bản sao, chỉ ngừng gửi bản sao)',
  leadershipOf: '{unit} (hộp thư lãnh đạo, chỉ ngừng gửi bản sao)',
  replacedDocument: '{type} số {number} ngày {day}',
  numberWithDay:
    'Văn bản thay thế cần cả số, ký hiệu và ngày ban hành. Không có số riêng thì để trống cả hai.',
  toldDone: 'Đã ghi nhận nhắc trực tiếp {units}.',
  usedUp: 'đã nhắc đủ số lần mà còn quá hạn, không còn thư tự gửi',
  byHand: 'Nhắc trực tiếp',
  outsideWindow:
    'Bây giờ ngoài giờ gửi thư ({from}–{until} giờ ngày làm việc). Có thể gửi ngay, hoặc xếp hàng để tự gửi trong giờ.',
  dispatchChangedElsewhere:
    'Từ lúc mở cửa sổ này, văn bản {number} đã được sửa ở nơi khác: {changes}. Nếu vẫn muốn ghi như ở đây, bấm lưu lần nữa; nếu không, đóng cửa sổ.',
  rowChangedElsewhere:
    'Từ lúc mở cửa sổ này, dòng của {key} đã được sửa ({who}, {at}), nay là: {now}. Nếu vẫn muốn ghi như ở đây, bấm lưu lần nữa; nếu không, đóng cửa sổ.',
  remindersQueued: 'Đã xếp hàng {count} thư nhắc.',
  remindersSkipped: 'Không nhắc: {reasons}.',
  copiesLeftOut:
    'Không gửi bản sao được cho {count} hộp thư nữa: một thư chỉ gửi được tới 50 người nhận. Xin bớt địa chỉ ở cột “Email nhận bản sao” trong tab “Đơn vị”.',
  testSent: 'Đã gửi thư thử tới {address}.',
  quotaUsedUp: 'Hạn mức gửi hôm nay đã hết; thư còn lại tự gửi vào ngày sau.',
  timeUsedUp: 'Lượt này đã chạy đủ thời gian; thư còn lại tự gửi trong lượt sau.',
  capReached: 'Đã đủ số thư tự gửi trong ngày; thư còn lại chờ người phụ trách hoặc ngày sau.',
  refusing: 'Google từ chối hai thư liên tiếp nên tạm dừng. Xem Tình trạng hệ thống.',
  summaryDone: 'Đã cập nhật tab “Tổng hợp”.',
  summarySame: 'Số liệu không đổi, tab “Tổng hợp” giữ nguyên.',
  periodTitle: 'Chốt số liệu kỳ báo cáo',
  periodDone: 'Đã chốt kỳ “{name}”: {rows} dòng số liệu trong tab “Kỳ báo cáo”.',
  summaryLater: `Tab “Tổng hợp” chưa cập nhật được ngay vì có người khác đang thao tác; lần chạy tự động sau sẽ cập nhật. Muốn cập nhật sớm hơn: menu ${at.updateSummary}.`,
  lastDayAhead:
    'Ngày {day} chưa đến nên chưa có số liệu của ngày ấy. Chọn ngày cuối kỳ là hôm nay hoặc ngày trước đó.',
  lastDayEmpty:
    'Đến ngày {day} chưa có văn bản nào trong các văn bản đang theo dõi được ban hành. Chọn ngày cuối kỳ muộn hơn.',
  lastDayOfNine:
    'Kỳ 9 tháng đầu năm hết ngày 30/9. Chọn ngày cuối kỳ từ 30/9 trở về trước, hoặc loại kỳ khác.',
  lastDayOther:
    'Tên kỳ ghi ngày {named}, còn ngày cuối kỳ là {day}. Xin ghi cùng một ngày ở hai ô.',
  lastDayBefore:
    'Kỳ “{name}” cùng loại đã chốt đến ngày {last}, sau ngày {day}. Chọn ngày cuối kỳ sau ngày {last}, hoặc loại kỳ “Khác”.',
  periodTaken:
    'Kỳ “{name}” đã được chốt, số liệu đến ngày {day}. Số liệu đã chốt giữ nguyên; lần chốt này là đính chính: tính lại đến ngày {day}, theo những gì nay đã biết. Xin ghi lý do chốt lại. Nếu cần số liệu đến hôm nay, hãy chọn ngày cuối kỳ khác hoặc loại kỳ “Khác”.',
  aboutTitle: 'Giới thiệu',
  about: `Đôn Đốc, phiên bản {version}, dùng cấu trúc tệp {schema}. Tệp này có cấu trúc {file}.

Theo dõi việc tiếp nhận và quán triệt văn bản theo từng đơn vị; nhắc, đôn đốc bằng thư; tổng hợp báo cáo lãnh đạo.

Phần mềm mã nguồn mở, giấy phép Apache-2.0.`,
  reportTitle: 'Báo cáo tổng hợp',
  approvalTitle: 'Thư chờ duyệt',
  cannot: 'Chưa thực hiện được',
  codeDeleted:
    'Ô vừa xóa là mã của đơn vị: “{code}”. Hãy bấm Ctrl+Z, nếu không đơn vị mất các trả lời đã theo dõi.',
  nameDoubled: 'Tab “Đơn vị”: “{name}” ở dòng {row} đã là tên của đơn vị ở dòng {other}.',
  undoName: 'Nếu gõ nhầm dòng, bấm Ctrl+Z để lấy lại tên “{before}”.',
  nameTypedOver: `Đã đổi tên “{before}” thành “{name}”. Sửa chữ viết sai thì được; nếu là đổi tên theo quyết định, bấm Ctrl+Z rồi chọn menu ${at.openUnitChanges}; nếu gõ nhầm dòng, bấm Ctrl+Z.`,
  cellChangedElsewhere:
    'Ô này vừa được sửa ở nơi khác, nay là “{value}”. Xin mở lại đơn vị rồi sửa.',
  nothingChanged: 'Không có gì thay đổi.',
  unitEdited: 'Đã sửa {unit}: {columns}.',
  unitAdded: 'Đã thêm đơn vị {unit} ({code}).',
  unitAddedNext: 'Văn bản đang theo dõi chưa gửi đơn vị này: cần thì chọn Sửa nơi nhận.',
  unitNotFound: 'Không có đơn vị nào tên hoặc mã “{text}”. Hãy chọn trong danh sách gợi ý.',
  unitNotAsked:
    '{unit} không có trong danh sách nhận văn bản {number} (tab “Theo dõi”). Xin chọn lại đơn vị hoặc văn bản.',
  unaskedReply:
    '{unit} không có trong danh sách nhận văn bản {number} (tab “Theo dõi”). Xin bỏ chọn văn bản này; nếu đơn vị đã trả lời thì đánh dấu “Ngoài danh sách nhận” ở Mục khác.',
  invisible: 'Mục này chỉ có ký tự không nhìn thấy được. Hãy xóa đi và ghi lại.',
  formulaError:
    'Mục này trùng tên một lỗi công thức của bảng tính nên không lưu được. Hãy ghi cách khác.',
  tooLong: 'Mục này dài quá. Hãy rút gọn còn tối đa {limit} ký tự.',
  notLink:
    '“{text}” không phải là địa chỉ trang web. Hãy ghi địa chỉ bắt đầu bằng https://, hoặc để trống.',
  required: 'Xin điền mục này.',
  putBack:
    'Ô {cell} đã được đưa về nội dung cũ; nếu cần sửa, hãy ghi lại. Muốn bỏ một trả lời thì chọn lại ở cột “Tiếp nhận”, “Kết quả”.',
  putBackNotAsked:
    'Đã xóa nội dung vừa ghi ở cột “{column}”: văn bản {number} không đề nghị đơn vị trả lời nội dung này.',
  askedPutBack:
    'Văn bản {number}: cột “{columns}” đã được đưa về nội dung cũ, vì đã có thư gửi đơn vị. Muốn đổi nội dung trả lời, dùng “Bản mới của văn bản”.',
  unaskedDeadline: {
    acknowledge: 'Văn bản {number} chỉ đề nghị báo kết quả, nên không ghi hạn xác nhận.',
    complete: 'Văn bản {number} chỉ đề nghị xác nhận đã nhận, nên không ghi hạn hoàn thành.',
  },
  notDay: 'Hãy ghi ngày dạng 30/10/2024.',
  deadlineBeforeIssue: 'Thời hạn không thể trước ngày ban hành ({issued}).',
  noDeadlineToExtend: 'Văn bản không có hạn cho nội dung này nên không có gì để gia hạn.',
  extensionNotLater: 'Ngày gia hạn phải sau hạn hiện tại ({current}).',
  dispatchTaken:
    'Văn bản {number} ngày {day} của cùng cơ quan đã có trong tab “Văn bản”. Nếu mỗi mục của văn bản là một việc riêng, xin ghi “Mục (phần của văn bản)”.',
  partTaken: '{label} của văn bản {number} ngày {day} đã có trong tab “Văn bản”.',
  stageHasNoDeadline:
    'Theo “Nội dung trả lời” đã chọn, đơn vị không phải trả lời việc này, nên xin để trống mục này.',
  noDeadlineTicked: 'Đã đánh dấu “Không có hạn”: xin bỏ dấu, hoặc để trống mục này.',
  part: 'Mục {number}',
  notHour: 'Hãy ghi giờ dạng “16 giờ” hoặc “16:30”, hoặc để trống.',
  secrecy:
    'Nội dung có dấu hiệu văn bản MẬT. Không nhập văn bản mật vào bảng tính này. Hãy xóa nội dung đã ghi và báo người phụ trách công tác bảo vệ bí mật nhà nước.',
  notice: 'Cần xác nhận văn bản không thuộc danh mục bí mật nhà nước.',
  blockUnknown: 'Không có khối “{block}” trong tab “Đơn vị”.',
  ownOffice: 'Là chính cơ quan theo dõi văn bản',
  noRecipient: 'Không có đơn vị nào đang hoạt động trong các khối đã chọn.',
  extendOrExempt: 'Hãy ghi một ngày gia hạn, hoặc đánh dấu miễn.',
  byRequest: 'Theo đề nghị của đơn vị ngày {day}: {because}',
  agreed: 'đồng ý',
  refusedBecause: 'không đồng ý: {because}',
  requestsAgreed:
    'Đã đồng ý {count} đề nghị. Thư báo tự đi trong khung giờ gửi, tới đơn vị từng nhận thư về văn bản này.',
  requestsRefused:
    'Đã ghi không đồng ý {count} đề nghị. Đơn vị được báo lý do bằng thư trong khung giờ gửi.',
  requestsPassed:
    '{count} đề nghị xin gia hạn đến ngày nay đã qua nên chưa đồng ý được: hãy dùng “Gia hạn hoặc miễn” để chọn ngày khác.',
  requestsGone: '{count} đề nghị không còn chờ (đơn vị đã rút, đã trả lời hoặc có người đã xử lý).',
  requestsNone: 'Chưa chọn đề nghị nào.',
  contactAsked: 'Đề nghị thay đổi đầu mối',
  contactWithdrawn: 'Rút đề nghị thay đổi đầu mối',
  contactAgreed: 'Đồng ý thay đổi đầu mối, đã gọi kiểm tra',
  contactRefused: 'Không đồng ý thay đổi đầu mối: {because}',
  contactDone: 'Đã đổi đầu mối của {unit}. {letters} thư báo sẽ gửi trong khung giờ gửi.',
  contactNotAgreed:
    'Đã ghi không đồng ý đổi đầu mối của {unit}. {letters} thư báo sẽ gửi trong khung giờ gửi.',
  contactGone: 'Đề nghị này không còn chờ: đơn vị đã rút hoặc có người đã xử lý.',
  contactNotCalled: 'Hãy gọi đơn vị theo số điện thoại cơ quan đang có để kiểm tra, rồi đánh dấu.',
} as const;
