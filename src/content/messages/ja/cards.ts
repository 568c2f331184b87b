export const cards = {
  'cards.fault.unreadable':
    'ブラウザーがファイルを読めませんでした。移動または変更された可能性があります。もう一度選んでください。',
  'cards.fault.too-large': 'ファイルは{size} MBあります。読み込めるカードは{limit} MBまでです。',
  'cards.fault.empty': 'ファイルが空です。カードをもう一度ダウンロードしてください。',
  'cards.fault.not-text':
    'カードの文字がUTF-8ではないため、読めません。UTF-8で保存し直すか、もう一度ダウンロードしてください。',
  'cards.fault.not-json':
    'カードがJSONとして正しくありません。{line}行{column}列から読めません。そこにあるもの：{found}',
  'cards.fault.truncated': 'カードの文章が途中で切れています。ダウンロードし直してください。',
  'cards.fault.too-deep':
    'リストとオブジェクトの入れ子が{limit}段を超えています。カードにはありえない深さなので、読み込みませんでした。',
  'cards.fault.out-of-range':
    '{place}の数値が大きすぎて読めません（{found}、範囲は{expected}）。ファイルを直してから、もう一度読み込んでください。',
  'cards.fault.not-a-card':
    'キャラクターカードではありません。カードには「description」や「first_mes」などの項目があります。実際の値：{found}',
  'cards.fault.is-lorebook':
    'これはロアブックで、キャラクターではありません。使いたいキャラクターを開き、「ロアブック」から読み込んでください。',
  'cards.fault.is-session-log':
    'これはChatAnimeの会話ログで、キャラクターではありません。ライブラリから読み込んでください。',
  'cards.fault.is-picture':
    'この画像にはキャラクターカードが入っていません。絵として使うには、キャラクターの編集画面で選んでください。',
  'cards.fault.not-known':
    'ChatAnimeの知らない種類のファイルです。読めるのは、キャラクターカード（PNG、JSON、CHARX）、ロアブック、SillyTavernのチャット（JSONL）、ChatAnimeの会話ログです。',
  'cards.fault.png-cut':
    'PNGが途中で切れています。{at}バイト目より後が足りません。ダウンロードし直してください。チャットアプリや画像サイトは画像を縮めたり保存し直したりすることがあります。',
  'cards.fault.png-start':
    'PNGのように始まっていますが、ヘッダーが壊れています。ダウンロードし直してください。',
  'cards.fault.png-length':
    'PNGが切れているか壊れています。{at}バイト目の「{place}」は{size}バイトあるはずですが、残りは{left}バイトしかありません。ダウンロードし直してください。',
  'cards.fault.png-broken':
    'PNGが壊れています。{at}バイト目に、あるはずのないものがあります。ダウンロードし直してください。',
  'cards.fault.png-crc':
    'PNGが壊れています。{at}バイト目の「{place}」のチェックサムが合いません。ダウンロードし直してください。',
  'cards.fault.png-no-card':
    'このPNGにはキャラクターカードが入っていません。画像サイトで消されることがあります。元のファイルをダウンロードしてください。',
  'cards.fault.too-many-parts':
    'ファイルが{limit}個を超える部分からできています。カードにはありえない数なので、読み込みませんでした。',
  'cards.fault.base64-sign':
    '「{place}」のカードが壊れています。{at}文字目に、base64にはない{found}があります。ダウンロードし直してください。',
  'cards.fault.base64-cut': '「{place}」のカードが途中で切れています。ダウンロードし直してください。',
  'cards.fault.text-chunk':
    'PNGの「{place}」の作りが正しくありません。カードをダウンロードし直してください。',
  'cards.fault.deflate': '「{place}」の圧縮データが壊れています。ダウンロードし直してください。',
  'cards.fault.bomb':
    '「{place}」は展開すると{limit} MBを超えます。カードにはありえない大きさなので、展開しませんでした。',
  'cards.fault.bomb-total':
    'このCHARXのファイルは、展開すると合わせて{limit} MBを超えます。どれも展開しませんでした。',
  'cards.fault.zip-broken': 'アーカイブが壊れているか、途中で切れています。ダウンロードし直してください。',
  'cards.fault.zip-kind':
    'ChatAnimeでは読めない種類のアーカイブです（{found}）。CHARXかPNGで書き出し直してください。',
  'cards.fault.zip-encrypted':
    '「{place}」は暗号化されています。パスワードには対応していません。暗号化せずに書き出し直してください。',
  'cards.fault.zip-path':
    'アーカイブの中のパス「{place}」が外を指しています。安全ではないため、何も読み込みませんでした。',
  'cards.fault.zip-twice':
    'アーカイブに「{place}」が二つあり、どちらが正しいか決められません。書き出し直してください。',
  'cards.fault.zip-size':
    '「{place}」を展開した大きさが、アーカイブの記録と合いません。壊れているか、安全ではないファイルです。ダウンロードし直してください。',
  'cards.fault.zip-crc':
    '「{place}」のチェックサムが合いません。アーカイブが壊れています。ダウンロードし直してください。',
  'cards.fault.zip-no-card': 'このアーカイブにはcard.jsonがないため、キャラクターカードではありません。',
  'cards.fault.storage-full':
    '端末の空きが足りず、キャラクターを保存できません。空きを作ってから、もう一度読み込んでください。',
  'cards.fault.storage': 'ブラウザーがキャラクターを保存できませんでした：{detail}',
  'cards.fault.app-part-missing':
    'ChatAnimeの一部を読み込めませんでした。接続を確かめ、ページを再読み込みしてから、もう一度お試しください。',
  'cards.fault.unexpected': 'ChatAnimeの想定外の問題が起きました：{detail}',

  'cards.fault.bom': 'ファイルの先頭に見えない印（BOM）があったので、読み飛ばしました。',
  'cards.fault.unsafe-key': '{place}は安全でない名前のキーのため、取り除きました。',
  'cards.fault.spec-missing': 'カードにバージョンが書かれていないため、バージョン2として読みました。',
  'cards.fault.spec-unknown': 'カードのバージョン名{found}は知られていないため、項目から読み取りました。',
  'cards.fault.newer-version':
    'より新しいバージョン（{found}）のカードです。ChatAnimeの知る部分は使えます。残りは書き出しのために取っておきます。',
  'cards.fault.data-missing': '項目が「data」の中ではなく横にあったので、正しい場所に移しました。',
  'cards.fault.flat-copy': 'ファイルに同じ内容が二度（一度は古い書き方で）あったので、一つにまとめました。',
  'cards.fault.flat-differs': '「data」の横に別の内容がありました：{fields}。「data」の中のものを使います。',
  'cards.fault.from-flat': '「data」になく、横から取ったもの：{fields}',
  'cards.fault.old-names': '古い形式の項目名だったので、書き換えました：{fields}',
  'cards.fault.filled-in': 'なかったため空にしたもの：{fields}',
  'cards.fault.name-empty': '名前がなかったので、{name}としました。編集画面で変えられます。',
  'cards.fault.made-text': '{place}はテキストのはずなので、置き換えました。元の値：{found}',
  'cards.fault.made-list': '{place}はリストのはずなので、置き換えました。元の値：{found}',
  'cards.fault.made-date': '{place}は秒単位の時刻のはずなので、置き換えました。元の値：{found}',
  'cards.fault.left-out': '{place}は使えないため、取り除きました。元の値：{found}',
  'cards.fault.book-null':
    'ロアブックがないことが変わった書き方で示されていました。ロアブックはなしとします。',
  'cards.fault.book-repaired': 'ロアブックで{count}か所を直しました。たとえば：{places}',
  'cards.fault.keyword-case': 'カードの見出しが「{found}」と、いつもと違うつづりでしたが、読み込めました。',
  'cards.fault.chunk-kind': 'カードがtEXtではなく{found}に入っていましたが、読み込めました。',
  'cards.fault.not-base64': 'カードがbase64ではなくそのままの文字で入っていましたが、読み込めました。',
  'cards.fault.base64-padding': 'base64の終わりの印がありませんでしたが、中身は揃っています。',
  'cards.fault.other-chunk':
    'ファイルにある二つのうち一つが読めなかったので、もう一つの「{place}」を使いました。',
  'cards.fault.trailing-bytes': 'ファイル本体の外にあった{count}バイトを取り除きました。',
  'cards.fault.jpeg-charx': 'カードがJPEG画像の中に入っていたので、取り出しました。',
  'cards.fault.asset-missing': 'カードが指す画像「{place}」がファイルにないか、表示できません。',
  'cards.fault.asset-remote':
    '画像はウェブ上（{place}）にあるため、取得していません。読み込んだことを誰にも知られないようにするためです。編集画面で追加できます。',
  'cards.fault.picture-left-out':
    '画像なしでキャラクターを読み込みました：{reason, select, large {ファイルが大きすぎます} pixels {画素が多すぎます} svg {SVGにはコードが入りうるためです} unsupported {知らない種類の画像です} other {画像が壊れています}}。',
  'cards.fault.more': 'ほかに{count}か所を直しました。',

  'cards.picture.empty': 'ファイルが空です。別の画像を選んでください。',
  'cards.picture.unreadable':
    'ブラウザーがファイルを読めませんでした。移動または変更された可能性があります。もう一度選んでください。',
  'cards.picture.large': '画像が32 MBを超えています。もっと小さいものを選んでください。',
  'cards.picture.pixels':
    '画像の画素が多すぎます（一辺16,384まで、全体で6400万まで）。縮めてから、もう一度選んでください。',
  'cards.picture.svg': 'SVG画像にはコードが入りうるため、使えません。PNGで保存してから選んでください。',
  'cards.picture.unsupported':
    'ChatAnimeで表示できる画像ではありません。PNG、JPEG、WebP、GIF、AVIFのどれかを選んでください。',
  'cards.picture.broken': '画像が壊れていて表示できません。別の画像を選ぶか、ダウンロードし直してください。',
} as const;
