export const connect = {
  'connect.choose': '誰に演じてもらいますか？',
  'connect.chooseHint': '選ぶとフォームが埋まります。下に自分で入力してもかまいません。',
  'connect.study': '研究で使われた10のLLM',
  'connect.others': 'ほかの提供元',
  'connect.machine': 'このコンピューターの中',
  'connect.elsewhere': 'それ以外',
  'connect.free': '自分の接続先',
  'connect.freeHint': 'OpenAI互換ならどれでも',
  'connect.chosen': '選択中：{name}',
  'connect.chooseAnother': '選びなおす',
  'connect.region': 'アカウントの地域',
  'connect.region.china': '中国本土',
  'connect.region.international': '国際版',
  'connect.needsKey': '自分のキーが必要です。',
  'connect.getKey': '{provider}でキーを取得',
  'connect.signIn': 'OpenRouterでサインイン',
  'connect.signIn.hint':
    'OpenRouterで同意するとここへ戻り、自分のキーがフォームに入ります。入力済みの内容はそのまま残ります。',
  'connect.signIn.leaving': 'OpenRouterへ移動しています…',
  'connect.signIn.asking': 'キーを受け取っています…',
  'connect.signIn.done':
    'サインインしました。末尾が {end} のキーがフォームに入っています。モデルを選び、接続を試してから保存してください。',
  'connect.signIn.fail.insecure':
    'サインインには安全なページが必要です。このページは {host} から暗号化なしのhttpで開かれていて、ブラウザーの暗号機能が使えません。httpsかlocalhostで開くか、キーを手で入力してください。',
  'connect.signIn.fail.storage':
    'このタブへの保存をブラウザーが許していないため、戻ってきたときに見分けられません。サイトデータの保存を許可するか、キーを手で入力してください。',
  'connect.signIn.fail.declined':
    'サインインせずに戻りました。何も変わっていません。もう一度サインインするか、キーを手で入力してください。',
  'connect.signIn.fail.state':
    'この戻りは、このタブで始めたサインインのものではありません。コードは捨て、何も送っていません。ここからサインインし、このタブのまま進めてください。',
  'connect.signIn.fail.used':
    'OpenRouterがコードを受け付けません。使えるのは一度だけで、期限も短いためです。もう一度サインインしてください。',
  'connect.signIn.fail.network':
    'OpenRouterから応答がありません。停止しているのか、この端末やネットワークが遮っているのか、ブラウザーには区別できません。接続を確かめて、もう一度試してください。',
  'connect.signIn.fail.offline': 'オフラインです。つながったら、もう一度試してください。',
  'connect.signIn.fail.answer':
    'OpenRouterの応答にキーがありませんでした（ステータス {status}）。しばらくしてもう一度試すか、キーを手で入力してください。',
  'connect.newTab': '新しいタブで開きます',
  'connect.access.direct': '{provider}はウェブページからの呼び出しに応じるので、直接つながります。',
  'connect.access.header':
    '{provider}は専用ヘッダーの付いた呼び出しにだけ応じます。ヘッダーは毎回自動で付きます。組織の設定で止められていることもあります。',
  'connect.access.relay':
    '{provider}はウェブページからの呼び出しを断ります。自分のコンピューターで動かしたChatAnimeの中継を通せば使えます。',
  'connect.access.unknown':
    '{provider}がウェブページに応じるかどうかは確かではありません。下で接続を試すとわかります。',
  'connect.access.local':
    '{provider}はこのコンピューターで動き、キーはいりません。起動していて、このページを許可している必要があります。',
  'connect.standing.released': '研究で使われたのはこのモデルのプレビュー版で、ここのIDは正式版のものです。',
  'connect.standing.moved':
    '提供元の文書は今、DashScopeのキャラクターモデルを案内しています。このIDが応じなければ、現行のモデルを選んでください。',
  'connect.endpointId': 'モデルのID、または自分の推論エンドポイントのID（ep-…）。',
  'connect.start': '{provider}を起動する',
  'connect.start.ollama': 'Ollamaアプリを開くか、ターミナルに入力します：',
  'connect.start.lm-studio':
    'LM StudioのDeveloperページでモデルを読み込んでサーバーを起動するか、ターミナルに入力します：',
  'connect.start.llama-cpp': 'モデルのファイルを指定して、ターミナルに入力します：',
  'connect.start.vllm': 'モデルの名前を指定して、ターミナルに入力します：',
  'connect.start.unknown': 'このコンピューターのサーバーを起動し、ポートを確かめてください。',
  'connect.allow': 'このページを許可する',
  'connect.allow.ollama':
    'Ollamaを終了し、使っているシステムの行を入力してから起動しなおします。localhostのページはもともと許可されています。',
  'connect.allow.lm-studio': 'Developerページでサーバーの設定を開き、「Enable CORS」をオンにします。',
  'connect.allow.llama-cpp': 'どのページも許可しているので、設定はいりません。',
  'connect.allow.vllm':
    '--allowed-origins を付けて起動していなければ、どのページも許可されています。付けている場合はこの行にします：',
  'connect.allow.unknown': 'サーバーの設定でCORSや許可するオリジンを探し、このページのアドレスを加えます：',
  'connect.copy': 'コピー',
  'connect.copied': 'コピーしました。',
  'connect.copyFailed': 'ブラウザーがコピーを許可しませんでした。行を選んで手動でコピーしてください。',
  'connect.relay': '中継を通して接続する',
  'connect.relayHint':
    'ウェブページを断る提供元のために、このコンピューターのChatAnimeサーバーが中継します。キーは通りますが、残りません。',
  'connect.relayStart':
    'このページは自分のコンピューターのChatAnimeサーバーから開いたものではないので、中継がありません。ChatAnimeをダウンロードし、そのフォルダーでこの行を実行して、表示されたアドレスを開いてください：',
  'connect.loadModels': 'モデル一覧を読み込む',
  'connect.loadingModels': 'モデルを読み込み中…',
  'connect.modelList': '選べるモデル',
  'connect.models.count': '{count, plural, =0 {一覧は空です。} other {#件のモデルから選べます。}}',
  'connect.models.cut': '最初の{count}件だけを表示しています。入力して絞り込むか、ほかのIDを入力できます。',
  'connect.models.more': '{count, plural, other {ほか#件。続けて入力すると見つかります}}',
  'connect.models.failed': '一覧を取得できませんでした：{reason}IDを直接入力できます。',
  'connect.models.notOffered': '{host} はモデルの一覧を用意していません。IDを入力してください。',
  'connect.models.unlisted': 'この接続先の一覧にはありません。入力したまま使います。',
  'connect.models.gone':
    '{study} は提供元の一覧にないため、提供が終わった可能性があります。現行のモデルを選んでください。',
  'connect.keyStays':
    '保管中のキーは {host} だけのもので、ほかの接続先には送られません。この接続先には別のキーが必要です。',
  'connect.check': 'つながりますか？',
  'connect.checkHint':
    '会話と同じように一語だけたずね、最初のトークンが届いたら切ります。保存していなくても試せます。',
  'connect.try': '接続を試す',
  'connect.stop': '試すのをやめる',
  'connect.stopped': 'やめました。',
  'connect.works': 'つながりました。',
  'connect.failedAt': 'まだつながりません。',
  'connect.stage.address': 'アドレスの書き方が正しい',
  'connect.stage.protocol': 'このページから呼び出せる',
  'connect.stage.reachable': '応答がある',
  'connect.stage.cors': 'ウェブページに応じる',
  'connect.stage.key': 'キーが受け付けられる',
  'connect.stage.model': 'モデルがある',
  'connect.stage.stream': '最初のトークンが届く',
  'connect.state.running': '確認中…',
  'connect.state.passed': 'はい',
  'connect.state.failed': 'いいえ',
  'connect.state.unknown': 'わかりません',
  'connect.state.skipped': '試していません',
  'connect.firstToken': '{seconds}秒後',
  'connect.nearModels': 'もしかして：',
  'connect.addHeader': 'このヘッダーを加える',
  'connect.fail.host-silent.title': '{host} から何も返ってきません。',
  'connect.fail.host-silent.remedy':
    'アドレスの間違い、サーバーの停止、信頼されない証明書、この端末やネットワークによる遮断のどれなのか、ブラウザーには区別できません。この順に確かめてください。ローカルネットワークへのアクセスを確認されたら、許可してください。',
  'connect.fail.cors-refused.title': '{host} はありますが、このページは返事を読めません。',
  'connect.fail.cors-refused.remedy':
    'すべてのウェブページを断っているのか、このページ（{origin}）だけなのか、ネットワークのログイン画面が代わりに応じたのか、ブラウザーには区別できません。',
  'connect.fail.browser-header.title': '{host} は、ブラウザーからの呼び出しだと示すヘッダーを求めています。',
  'connect.fail.browser-header.remedy': 'これを付けて送ります：',
  'connect.fail.browser-forbidden.title':
    '{host} の所属組織では、ウェブページからの呼び出しが許可されていません。',
  'connect.fail.browser-forbidden.remedy': '組織の管理者に許可してもらうか、自分のキーを使ってください。',
  'connect.fail.key-elsewhere.title': '{host} はこのキーを受け付けません。{keyOf} のキーのようです。',
  'connect.fail.key-elsewhere.remedy':
    'このキーは別の提供元のものです。上でその提供元を選ぶか、この接続先のサービスのキーを入力してください。',
  'connect.fail.model-withdrawn.title': '{host} では、研究で使われた {study} が提供されていません。',
  'connect.fail.model-withdrawn.remedy':
    '提供が終わったか、アカウントに権限がない可能性があります。モデル一覧を読み込んで、現行のものを選んでください。',
  'connect.fail.web-page.title': '{host} が返したのはウェブページで、モデルの返事ではありません。',
  'connect.fail.web-page.remedy':
    'アドレスが接続先ではなくサービスのサイトを指しているかもしれません。末尾を確かめてください（たいていは /v1）。ホテルや職場ではログイン画面が挟まることがあります。どこかのサイトを開いてログインし、もう一度試してください。',
};
