export const transfer = {
  'transfer.exportFailed': '書き出せませんでした。会話はそのまま残っています。もう一度お試しください。',

  'transfer.fault.unreadable':
    'ブラウザーがファイルを読めませんでした。移動または変更された可能性があります。もう一度選んでください。',
  'transfer.fault.too-large': 'ファイルは{size} MBあります。読み込めるのは{limit} MBまでです。',
  'transfer.fault.empty': 'ファイルが空です。',
  'transfer.fault.not-text': 'UTF-8のテキストではないため、会話ログとして読めません。',
  'transfer.fault.not-json':
    'JSONとして正しくありません。{line}行{column}列から読めません。そこにあるもの：{found}',
  'transfer.fault.truncated': 'ファイルが途中で切れています。コピーまたはダウンロードし直してください。',
  'transfer.fault.too-deep':
    'リストとオブジェクトの入れ子が{limit}段を超えています。会話ログではありえない深さです。',
  'transfer.fault.other-format':
    'ChatAnimeの会話ログではありません。「{place}」は{expected}のはずです。実際の値：{found}',
  'transfer.fault.version-invalid':
    '「{place}」が会話ログのバージョンとして正しくありません。実際の値：{found}',
  'transfer.fault.newer-version':
    'より新しいChatAnimeで書き出されたファイルです（形式バージョン{found}、このアプリは{known}まで対応）。ページを再読み込みしてアプリを更新してから、もう一度読み込んでください。',
  'transfer.fault.missing': '{place}がないか、空です。',
  'transfer.fault.wrong-type':
    '{place}は{expected, select, text {テキスト} number {数値} whole {整数} bool {trueかfalse} list {リスト} object {オブジェクト} other {別の値}}のはずです。実際の値：{found}',
  'transfer.fault.not-allowed': '{place}に入れられるのは次のどれかです：{expected}。実際の値：{found}',
  'transfer.fault.out-of-range': '{place}が範囲（{expected}）の外です。実際の値：{found}',
  'transfer.fault.mark-out-of-range':
    '{place}：評価は1・2・3・4・5、または「判断できない」を表すnullです。実際の値：{found}',
  'transfer.fault.not-a-time': '{place}は2026-11-01T12:00:00.000Zのような日時のはずです。実際の値：{found}',
  'transfer.fault.duplicate-id': '{place}のID {found}が重複しています。すでに{first}で使われています。',
  'transfer.fault.duplicate-round': '{place}：{found}往復目が重複しています。すでに{first}にあります。',
  'transfer.fault.duplicate-rating': '{place}：評価者{found}はこの返事をすでに{first}で評価しています。',
  'transfer.fault.unknown-reply': '{place}の指す返事が、この往復の中にありません：{found}',
  'transfer.fault.unknown-parent': '{place}の指す往復が、この会話の中にありません：{found}',
  'transfer.fault.unknown-after': '{place}の指す返事が、ひとつ前の往復の中にありません：{found}',
  'transfer.fault.conflict':
    '{place}が、この端末にある同じID（{found}）の内容と食い違っています。どちらも上書きしません。',
  'transfer.fault.foreign-id': '{place}：ID {found}は、この端末では別の会話のものです。',
  'transfer.fault.storage-full':
    '端末の空きが足りず、会話を保存できません。空きを作ってから、もう一度読み込んでください。',
  'transfer.fault.storage': 'ブラウザーが会話を保存できませんでした：{detail}',
  'transfer.fault.not-a-chat':
    'SillyTavernのチャットではありません。1行目がヘッダーでもメッセージでもありません。',
  'transfer.fault.chat-empty': 'このチャットにはメッセージが1件もありません。',
  'transfer.fault.app-part-missing':
    'ChatAnimeの一部を読み込めませんでした。接続を確かめ、ページを再読み込みしてから、もう一度読み込んでください。',
  'transfer.fault.unexpected': 'ChatAnimeの想定外の問題が起きました：{detail}',

  'transfer.fault.was-streaming': '{place}：返事はまだ書いている途中でした。中断されたものとして残します。',
  'transfer.fault.filled-in': '{place}はファイルになかったため、補いました。',
  'transfer.fault.unsafe-key': '{place}は安全でない名前のキーのため、取り除きました。',

  'transfer.fault.chat-cut-off':
    'ファイルが{line}行目の途中で切れています。それより前はすべて残しました。切れた行は会話と一緒に保存しますが、表示はしません。',
  'transfer.fault.chat-line':
    'メッセージとして読めない行が{count}行ありました（最初は{line}行目）。会話と一緒に保存しますが、表示はしません。',
  'transfer.fault.chat-no-header': '先頭にあるはずの名前の行がないため、メッセージから名前を取りました。',
  'transfer.fault.chat-date':
    '日時を読めないメッセージが{count}件ありました（最初は{line}行目）。直前のメッセージの時刻にしました。',
  'transfer.fault.chat-swipes':
    '候補の一覧と本文が合わないメッセージが{count}件ありました（最初は{line}行目）。表示されていた文をそのまま表示し、候補もすべて残しています。',
  'transfer.fault.chat-speakers':
    '{name}のほかに{count}人が話しています。その台詞は{name}の台詞として残しました。',
  'transfer.fault.chat-changed':
    '評価のあとで文が書き換えられた返事の評価が{count}件ありました（最初は{line}行目）。新しい文の評価には数えず、控えとしてだけ残します。',
  'transfer.fault.chat-own':
    'ChatAnimeがファイルに書き添えた内容のうち{count}行が読めなくなっていました（最初は{line}行目）。文はそのまま残しています。',
  'transfer.fault.chat-apart':
    'この会話はすでにありますが、メッセージが異なります。何も上書きせず、別の会話として加えました。',
} as const;
