import type { Scenario } from '../../domain/scenario';

/** Scenarios 1–15: the user speaks as a student. */
export const STUDENT_SCENARIOS: readonly Scenario[] = [
  {
    id: 1,
    userPersona: 'student',
    place: 'classroom',
    emotion: 'anxious',
    event: {
      en: 'Five minutes before the bell, your English teacher announced an oral exam nobody had heard about, and it counts for almost half of the grade.',
      zh: '快下课的时候，英语老师轻描淡写地丢下一句“期末加一场口语考试，占四成”，你手里的笔当场停住了。',
      ja: '授業の終わり際、英語の先生がいきなりスピーキング試験の追加を発表した。成績の四割を占めると聞いて、あなたは固まってしまった。',
    },
    opening: {
      en: 'An oral exam, out of nowhere, for almost half the grade! My mind goes blank when I have to say my own name in English class. How am I supposed to get through this?',
      zh: '完了完了，英语突然要考口语，还占四成！我平时开口说个“how are you”都要先在脑子里过三遍，这下怎么办啊……',
      ja: 'ちょっと待って、スピーキング試験が成績の四割って何！？書くほうはまだしも、人前で英語しゃべると頭が真っ白になるんだけど……どうしよう。',
    },
  },
  {
    id: 2,
    userPersona: 'student',
    place: 'classroom',
    emotion: 'lonely',
    event: {
      en: 'You and a friend were going to study together after class, but they cancelled at the last minute, so you are packing up to go to the library on your own.',
      zh: '说好下课一起去自习的朋友临时来不了，教室里的人三三两两走光了，你只好一个人收拾书包去图书馆。',
      ja: '放課後に一緒に勉強するはずだった友だちから、急に行けないと連絡が来た。あなたは静かになった教室を出て、ひとりで図書館へ向かう。',
    },
    opening: {
      en: "Just got the 'sorry, can't make it' text. I'd even saved up a question for when we were sitting side by side. Silly thing to be down about, but the library feels really far away right now.",
      zh: '被放鸽子了……其实也没多大事，就是看别人都有伴，自己一个人背着书包往图书馆走，心里有点空落落的。',
      ja: '一緒に勉強しようって言ってた子、来られなくなっちゃって。怒ってるわけじゃないんだ。ただ、隣の席が空いてるのって、思ったよりこたえるね。',
    },
  },
  {
    id: 3,
    userPersona: 'student',
    place: 'classroom',
    emotion: 'angry',
    event: {
      en: 'You had the whole weekend set aside for games, until the teacher announced a quiz for Monday without a word of warning.',
      zh: '周末开黑的局你早就约好了，谁知老师突然宣布下周一小测，计划全泡了汤。',
      ja: '週末はゲーム三昧と決めていたあなたに、先生が「来週は小テスト」と突然の宣言。予定はすべて水の泡だ。',
    },
    opening: {
      en: "A quiz. On Monday. Announced on Friday afternoon, with a straight face! I'd already bought the snacks, I had a whole raid planned. Who does that to people?",
      zh: '气死我了！周五下午才说下周一要小测，早干嘛去了？我零食都囤好了，就等着周末打个痛快，现在全毁了！',
      ja: '来週小テストって、なんで金曜の今になって言うかな！？週末ずっとゲームするために、課題も前倒しで片づけたのに。ほんと納得いかない！',
    },
  },
  {
    id: 4,
    userPersona: 'student',
    place: 'dorm',
    emotion: 'curious',
    event: {
      en: 'You signed up for the campus photography contest, and now you are sitting in your dorm wondering which view would show what life here really feels like.',
      zh: '你报名了学校的摄影比赛，正窝在宿舍翻手机相册，琢磨从哪个角度才能拍出校园里的生活气息。',
      ja: '学内のフォトコンテストに応募したあなた。寮の部屋で、どこからどう撮ればこの学校の日常が写るのか考えている。',
    },
    opening: {
      en: 'If you had one single photo to show what this campus is like, where would you point the camera? The gate at sunrise feels too obvious. I keep coming back to the laundry lines behind the dorm.',
      zh: '考考你，要是只能用一张照片让人看懂我们学校，你会拍哪儿？校门口太没新意了，我倒觉得宿舍楼下晒的那排被子挺有意思。',
      ja: 'ねえ、学校の空気を一枚の写真に収めるとしたら、どこを撮る？正門はありきたりだし、寮の前にずらっと並んだ自転車なんか面白そうなんだよね。',
    },
  },
  {
    id: 5,
    userPersona: 'student',
    place: 'canteen_door',
    emotion: 'curious',
    event: {
      en: 'The clubs were recruiting outside the canteen today, and you could not look away while someone from the calligraphy club filled a whole sheet in a few strokes.',
      zh: '食堂门口社团在招新，书法社的同学提笔几下，一个大字就立在了纸上，你看得挪不动脚。',
      ja: '学食の前でサークルの新歓をやっていた。書道部の筆さばきがあまりに見事で、あなたはしばらくその場を動けなかった。',
    },
    opening: {
      en: 'I came out here for lunch and ended up watching someone write with a brush for twenty minutes. It looked so calm! My handwriting is a disaster, but do you think a person can learn that from scratch?',
      zh: '刚在食堂门口看书法社写字，饭都忘了吃！那一笔下去真的太帅了。就我这一手狗爬字，从零开始学还来得及吗？',
      ja: '書道って、生で見ると迫力がすごいんだよ！お昼食べに来たのに、つい見入っちゃった。字に自信ゼロなんだけど、今からでも書けるようになるかな？',
    },
  },
  {
    id: 6,
    userPersona: 'student',
    place: 'canteen',
    emotion: 'lonely',
    event: {
      en: 'At the next table in the canteen, a whole research group was sharing lunch and laughing, while you ate across from an empty chair.',
      zh: '食堂里，别的课题组拼了一大桌，你夹我一筷我夹你一筷地说笑，而你对面的椅子一直空着。',
      ja: '学食で、よその研究室の人たちが大きなテーブルを囲んで笑い合っていた。あなたの向かいの席は、最後まで空いたままだった。',
    },
    opening: {
      en: "The people from the lab upstairs are eating together again, passing dishes around and cracking up. I pretended to read something on my phone. I don't think I knew how much I wanted that.",
      zh: '今天吃饭，旁边那桌是一整个课题组，抢菜抢得可热闹了。我低头假装刷手机，其实一条都没看进去……说不羡慕是假的。',
      ja: '隣がさ、研究室みんなでお昼食べてて、ずっと笑い声がしてて。こっちはスマホ見るふりして黙々と食べてた。いいなあって、つい思っちゃったよ。',
    },
  },
  {
    id: 7,
    userPersona: 'student',
    place: 'canteen',
    emotion: 'sad',
    event: {
      en: 'The lecture ran over, and by the time you reached the canteen, the ratatouille you had been looking forward to since morning was sold out.',
      zh: '老师拖堂，等你赶到食堂，惦记了一上午的普罗旺斯炖菜已经连汤都不剩了。',
      ja: '講義が長引いたせいで、あなたが学食に着いたころには、朝から楽しみにしていたラタトゥイユはもう売り切れていた。',
    },
    opening: {
      en: "There was one thing keeping me awake through that lecture, and it was ratatouille. I got there and the tray was scraped clean. I know it's only lunch, but I could honestly cry.",
      zh: '呜呜，我的普罗旺斯炖菜没了……一路小跑过去，就看见阿姨在刷空盘子。别笑我，今天一上午全靠这口吃的撑着呢。',
      ja: 'ラタトゥイユ、なくなってた……。あれだけを支えに午前中の講義を乗り切ったのに。たかがお昼って言われそうだけど、今かなりへこんでる。',
    },
  },
  {
    id: 8,
    userPersona: 'student',
    place: 'library',
    emotion: 'angry',
    event: {
      en: 'You walked every floor of the library looking for a seat by the window, or at least one with a power socket, and found neither.',
      zh: '你抱着电脑把图书馆楼上楼下转了个遍，别说靠窗的座位，连个带插座的位子都没找着。',
      ja: '図書館はどの階も満席。窓際どころか、コンセントの使える席ひとつ見つからず、あなたはパソコンを抱えたまま歩き回った。',
    },
    opening: {
      en: "Four floors! I walked all four floors with my laptop at eight percent, and every socket is busy charging somebody's phone. Half of those seats are just jackets. Jackets don't need a window!",
      zh: '图书馆是把全校的人都装进来了吗？靠窗的没了，有插座的也没了，一堆位子还是书包在那儿坐着！我电脑就剩百分之八的电，服了！',
      ja: 'もう、四階まで全部回ったのに座れない！窓際は荷物だけで誰もいないし、コンセントはスマホの充電で埋まってるし。パソコンの電池、残り八パーセントだよ！？',
    },
  },
  {
    id: 9,
    userPersona: 'student',
    place: 'classroom',
    emotion: 'anxious',
    event: {
      en: 'The mock maths exam had several questions on matrix analysis, a topic that never came up in class, and you could only stare at them.',
      zh: '数学模拟考里冒出好几道矩阵分析题，课上从来没讲过，你对着卷子一个字也写不出来。',
      ja: '数学の模擬試験に、授業で一度も習っていない行列解析の問題が出た。あなたは解答欄を埋められないまま、終了の合図を聞いた。',
    },
    opening: {
      en: "Tell me I'm not the only one. Matrix analysis, three questions of it, and I swear we never had it in class. I left half a page white. If the real exam looks like this, I'm done for.",
      zh: '模拟考居然考矩阵分析，可老师压根没讲过啊！我还以为自己漏听了哪节课，翻遍笔记也没有。正式考试要是也这样，我真要挂了吧……',
      ja: '模試に行列解析が出たんだけど、習った覚えがまったくないんだよ。ノート見返しても一行もない。本番もこれだったらと思うと、さっきから手が冷たくて。',
    },
  },
  {
    id: 10,
    userPersona: 'student',
    place: 'dorm',
    emotion: 'happy',
    event: {
      en: 'The results of the programming contest went online tonight, and there was your name, right under second prize.',
      zh: '编程比赛的结果晚上公布了，你在宿舍一行一行往下找，在二等奖那一栏看到了自己的名字。',
      ja: '寮の部屋でプログラミングコンテストの結果を開くと、二等賞の欄にあなたの名前が載っていた。',
    },
    opening: {
      en: "Second prize!! I refreshed the page three times because I thought they'd mixed up the names. All those nights fighting with bugs, and it actually paid off. I can't sit still!",
      zh: '二等奖！我拿了二等奖！！刷新了三遍才敢信没看错行，刚才在宿舍直接喊出声了。熬的那些夜总算没白熬，快夸我！',
      ja: '聞いて聞いて、プログラミングコンテストで二等賞取った！見間違いかと思って三回も読み込み直したよ。バグと戦い続けたあの夜、無駄じゃなかった！',
    },
  },
  {
    id: 11,
    userPersona: 'student',
    place: 'dorm',
    emotion: 'weary',
    event: {
      en: 'The course registration site crashed the moment it opened, and when it finally came back, the class you wanted most was already full.',
      zh: '选课系统一开放就崩，你守着电脑刷了半天，好不容易挤进去，最想上的那门课已经满员了。',
      ja: '履修登録のサイトが開始と同時に落ちた。やっとつながったとき、あなたがいちばん取りたかった授業はもう定員に達していた。',
    },
    opening: {
      en: "I sat here hitting refresh for two hours like some kind of machine. When the page finally loaded: 'class full'. I'm too tired to even be mad about it anymore.",
      zh: '从中午刷到现在，眼睛都花了，进去就俩字：已满。算了，我连骂系统的力气都没了，只想往床上一躺什么都不管。',
      ja: '二時間ずっと更新ボタン押してて、やっと開いたと思ったら満員だって。悔しいとかより、なんかもう疲れた。ベッドから動きたくない。',
    },
  },
  {
    id: 12,
    userPersona: 'student',
    place: 'canteen',
    emotion: 'angry',
    event: {
      en: 'You filled a plate at the canteen buffet, where nothing has a price tag, and the total at the till was well over what you had set aside for the day.',
      zh: '食堂自助餐台上没有一样标价，你随手夹了几样，结账时才发现一顿就超出了今天的预算。',
      ja: '学食のビュッフェにはどこにも値段が書いていない。レジであなたが告げられた金額は、一日分の食費をすっかり超えていた。',
    },
    opening: {
      en: 'How hard is it to put a price on a tray of potatoes? I took normal portions, normal! And there goes my food money for the whole day. There was a queue behind me, so of course I paid.',
      zh: '你说给菜标个价能有多难？我就夹了几筷子，往秤上一放，一天的饭钱没了！后面还排着队，想放回去都不好意思，太坑了吧！',
      ja: 'おかずに値札つけるだけの話でしょ！？普通によそっただけで一日分の食費が飛んだんだけど！後ろに列ができてて戻すに戻せないし、余計に腹立つ！',
    },
  },
  {
    id: 13,
    userPersona: 'student',
    place: 'library',
    emotion: 'surprised',
    event: {
      en: 'Leafing through a novel from a dusty library shelf, you came across the name of your favourite artist: every illustration in it is theirs.',
      zh: '你在图书馆角落的书架上随手抽出一本小说，翻开一看，插画竟然出自你最喜欢的画师之手。',
      ja: '図書館の棚で何気なく手に取った小説。ページをめくると、挿絵を描いていたのは、あなたの大好きなイラストレーターだった。',
    },
    opening: {
      en: "Wait, wait, look what I just pulled off a random shelf! It's a novel, and my favourite artist did all the pictures. I've followed them for years and never knew this existed!",
      zh: '天哪，随便抽的一本小说，插图居然是我最喜欢的画师画的！！关注这么多年都不知道有这本，我刚才差点在图书馆叫出来。',
      ja: 'えっ、うそ、この小説の挿絵、推しの絵師さんだ！何年も追いかけてるのに、こんな仕事してたの全然知らなかった。図書館で変な声出ちゃったよ。',
    },
  },
  {
    id: 14,
    userPersona: 'student',
    place: 'library',
    emotion: 'weary',
    event: {
      en: 'Every seat in the library was booked before you arrived, including the quiet corner you have used all term.',
      zh: '图书馆的座位一早就被约满了，连你坐了一整个学期的老角落也换了别人。',
      ja: '図書館の席は朝のうちに予約で埋まり、今学期ずっとあなたの定位置だった隅の席にも、もう別の誰かが座っていた。',
    },
    opening: {
      en: "Somebody's in my corner. Okay, it isn't mine, but I've sat there since September. I've been lugging this bag around for half an hour, and I've run out of energy before opening a single book.",
      zh: '唉，今天手慢了一步，位子全约没了，我那个老角落也坐了别人。背着一包书转了半天，还没开始学，人先累趴了。',
      ja: 'いつもの隅っこの席、取られちゃってた。別に自分のものじゃないんだけどさ。重いカバン持ってうろうろしてたら、勉強する前に力尽きた感じ。',
    },
  },
  {
    id: 15,
    userPersona: 'student',
    place: 'library',
    emotion: 'anxious',
    event: {
      en: 'The one book your thesis draft depends on turned out to be on loan until next month, and your draft will have to wait with it.',
      zh: '你写论文急需的那本书被人借走了，要下个月才还，初稿只能跟着往后拖。',
      ja: 'あなたの論文にどうしても必要な一冊が貸出中で、戻ってくるのは来月だという。このままでは初稿の提出が遅れてしまう。',
    },
    opening: {
      en: 'Of all the books to be out! My second chapter hangs on that one, and somebody has it until next month. I promised the draft for Friday. What on earth do I tell my supervisor?',
      zh: '怎么偏偏就那一本被借走了啊……第二章全靠它，我跟导师说好周五交初稿的。现在坐在这儿干瞪眼，你说我要不要先坦白？',
      ja: '第二章、あの本がないと一文字も進まないのに、返却が来月なんだって。先生には金曜に出すって言っちゃったし……正直に謝ったほうがいいかな。',
    },
  },
];
