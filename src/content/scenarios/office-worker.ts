import type { Scenario } from '../../domain/scenario';

/** Scenarios 16–30: the user speaks as an office worker. */
export const OFFICE_WORKER_SCENARIOS: readonly Scenario[] = [
  {
    id: 16,
    userPersona: 'office_worker',
    place: 'office',
    emotion: 'happy',
    event: {
      en: "The client called your team's plan the best they had seen in months, and signed the contract right there in your office.",
      zh: '客户来公司听你们组的方案，越听越点头，听完直接夸了一通，当场就把合同签了。',
      ja: 'あなたのチームの企画を聞いた取引先が、その場でほめちぎり、オフィスを出る前に契約書へサインしてくれた。',
    },
    opening: {
      en: "They signed! No 'we'll think about it', no 'send us a revision', they just took out a pen and signed! The whole team stood there grinning like idiots. I'm still shaking a little.",
      zh: '签了签了！客户一句修改意见都没提，掏出笔就签了字！我们组几个人憋到人家进了电梯才敢欢呼，今晚说什么也得吃顿好的！',
      ja: 'やったよ、即決だった！「持ち帰って検討します」って言われると思ってたら、その場でペン出してサインだよ？チーム全員、しばらく顔がゆるみっぱなし。',
    },
  },
  {
    id: 17,
    userPersona: 'office_worker',
    place: 'office',
    emotion: 'angry',
    event: {
      en: "The other team's ETL script was due this morning and still has not arrived, so all day long you have been unable to start your own part.",
      zh: '别的组说好今早交的ETL脚本到现在还没影，你这边的活儿全卡着，一步也动不了。',
      ja: '今朝届くはずだった他チームのETLスクリプトがまだ来ない。あなたの作業は一日じゅう止まったままだ。',
    },
    opening: {
      en: "'Almost done.' They've been telling me their ETL script is almost done since nine this morning! I can't touch a single table until it runs, and whose name do you think ends up on the delay?",
      zh: '又是“马上就好”，从早上九点马上到现在了！他们的ETL不跑完，我这儿一张表都没法碰，回头延期了还不是算我头上？凭什么啊！',
      ja: '「もうすぐできます」って、朝の九時から何回聞いたと思う？ETLが終わらないとこっちは何もできないのに、遅れた責任だけ回ってくるの、おかしいでしょ！',
    },
  },
  {
    id: 18,
    userPersona: 'office_worker',
    place: 'office',
    emotion: 'anxious',
    event: {
      en: 'You were asked to deliver a requirements document by the end of the week, for a project you had never heard of until today.',
      zh: '领导让你这周之内写出一份需求文档，可那个项目你今天才头一回听说。',
      ja: '今日初めて名前を聞いたプロジェクトの要件定義書を、今週中に書き上げるよう、あなたは言い渡された。',
    },
    opening: {
      en: "I've typed a title and deleted it six times. They want a full requirements document this week, and an hour ago I didn't know this project existed. I have no idea who to even ask.",
      zh: '我盯着空文档半天了，标题打了又删。这项目叫啥我都是刚知道的，这周就要交需求文档，该找谁问都不清楚，心里慌得不行。',
      ja: 'どういう案件かも知らないのに、今週中に要件定義書って、どこから手をつければいいんだろう。誰に聞けばいいかも分からなくて、白紙のまま一時間たっちゃった。',
    },
  },
  {
    id: 19,
    userPersona: 'office_worker',
    place: 'meeting_room',
    emotion: 'angry',
    event: {
      en: "In last week's meeting your boss waved your idea away; today, in front of everyone, he presented it as his own.",
      zh: '你的点子上周刚被领导一口否掉，今天开会，他换了个说法，就当成自己的主意讲给所有人听。',
      ja: '先週の会議であなたの案を一蹴した上司が、今日は同じ案を、自分の発案として皆の前で発表した。',
    },
    opening: {
      en: "Guess what I just sat through? My idea, the one that was 'not ready' last week, with the boss's name on the slide! Everybody clapped. I clapped too, can you believe it?",
      zh: '脸皮怎么能这么厚！上周还说我那点子“不成熟”，今天从他嘴里出来就成了“我最近的思考”。满屋子人给他鼓掌，我坐那儿手都在抖。',
      ja: 'あの案、先週は「現実味がない」って切り捨てられたんだよ？それが今日、上司のアイデアってことになってた。拍手まで起きてさ、怒りで手が震えた。',
    },
  },
  {
    id: 20,
    userPersona: 'office_worker',
    place: 'restaurant',
    emotion: 'weary',
    event: {
      en: 'After a day when everything went wrong, the nice dinner you had planned shrank to a burger swallowed in ten minutes under bright fast-food lights.',
      zh: '本想下班好好吃一顿犒劳自己，结果一整天乱成一锅粥，最后你只在快餐店匆匆扒了几口。',
      ja: '今夜はいい店で食べるつもりだったのに、仕事が一日じゅうばたついて、あなたの夕食は駆け込みのファストフードになってしまった。',
    },
    opening: {
      en: "This morning I had it all planned, you know, a quiet table, a proper menu. Now it's late, I'm eating cold fries with my coat on, and I can't even taste them. What a day.",
      zh: '原本想吃顿像样的，连点什么菜都想好了，结果这会儿在快餐店啃凉薯条，外套都没脱。今天真的，整个人被掏空了。',
      ja: '今日こそちゃんとした店で食べようって、朝は思ってたんだけどね。気づけばこんな時間で、コートも脱がずに冷めたポテトつまんでる。味もよく分からないや。',
    },
  },
  {
    id: 21,
    userPersona: 'office_worker',
    place: 'restaurant',
    emotion: 'sad',
    event: {
      en: "The proposal you had worked on with such care was dismissed as 'too idealistic' before you could explain it, and now your dinner is going cold.",
      zh: '你用心准备的提案被一句“太理想化了”打发掉，想解释都插不上嘴，此刻你坐在餐馆里，筷子也懒得动。',
      ja: '丁寧に練り上げた提案は「理想論だね」のひと言で片づけられた。説明の機会もなかったあなたの前で、料理が冷めていく。',
    },
    opening: {
      en: "Three weeks of work, and it took them two words: 'too idealistic'. I had an answer ready for every doubt, and nobody asked. I ordered my favourite dish and I can't get it down.",
      zh: '改了三个星期的提案，人家翻两页就说太理想化。我连为什么可行都写在后面了，根本没人往下看……点了最爱吃的菜，也没胃口。',
      ja: '三週間かけた提案だったんだけどな……「理想論」で終わり。ちゃんと根拠も用意してたのに、話すところまで行けなかった。好きなもの頼んだのに、のど通らないや。',
    },
  },
  {
    id: 22,
    userPersona: 'office_worker',
    place: 'office',
    emotion: 'lonely',
    event: {
      en: 'It is supposed to be a team project, but once again the others have gone home and you are the only one left working late.',
      zh: '明明是整个小组的项目，可一到加班，其他人都走了，偌大的办公室又只剩你一个。',
      ja: 'チームで進めているはずの仕事なのに、残業しているのはいつもあなたひとり。今夜も、まわりの席はとっくに空になっている。',
    },
    opening: {
      en: "The lights in here go off if nobody moves, so every ten minutes I wave at the ceiling. Funny, right? It's our project, plural, but at this hour it's only ever me.",
      zh: '办公室的灯是感应的，一会儿没动静就灭，我只好隔几分钟朝天花板挥挥手。说是团队项目，可每次这个点，陪着我的就只有这盏灯。',
      ja: 'ここの電気、人が動かないと勝手に消えるんだ。だからときどき、誰もいない部屋で手を振ってる。みんなの仕事のはずなのに、この時間はいつも一人だなあ。',
    },
  },
  {
    id: 23,
    userPersona: 'office_worker',
    place: 'meeting_room',
    emotion: 'surprised',
    event: {
      en: 'Your slides refused to open in front of a full meeting room, so you gave the whole talk without showing a single one.',
      zh: '轮到你汇报，幻灯片却死活打不开，一屋子人等着，你只好硬着头皮脱稿讲完。',
      ja: 'いざ発表という段になって、会議室でスライドのファイルが開かない。あなたはぶっつけ本番で、最後まで話し切った。',
    },
    opening: {
      en: "You won't believe it, the file just died on me. Twenty faces and a black screen, so I opened my mouth, and half an hour later I was still talking! Where did that even come from?",
      zh: '你敢信吗，我刚才空着手讲了半个小时！PPT当场罢工，我脑袋嗡的一下，结果嘴自己就说起来了，讲完我自己都愣住了。',
      ja: 'まさか本番でスライドが開かないなんて！全員こっち見てるし、もう口で説明するしかなくて、気づいたら三十分しゃべってた。自分でもびっくりだよ。',
    },
  },
  {
    id: 24,
    userPersona: 'office_worker',
    place: 'meeting_room',
    emotion: 'happy',
    event: {
      en: 'The proposal you were still polishing at two in the morning got nothing but nods and good words in the meeting room today.',
      zh: '你熬到凌晨两点才改完的方案，今天在会议室一亮相，大家纷纷点头，收到的全是肯定。',
      ja: '深夜二時まで粘って仕上げた企画案が、今日の会議で大好評。あなたにとって何よりのごほうびだ。',
    },
    opening: {
      en: 'Worth it. Every single yawn, worth it! I was still moving boxes around on that proposal at two in the morning, and today people leaned in and asked for more. I could hug the coffee machine.',
      zh: '今天会上有人说“这个思路漂亮”，说的是我的方案！凌晨两点我还在跟排版较劲，困得想哭，现在只想把这句话裱起来。',
      ja: '夜中の二時まで粘ったかいがあったよ！会議で「これ、いいね」って何人も言ってくれて、眠気なんか一瞬で飛んじゃった。今なら空も飛べそう。',
    },
  },
  {
    id: 25,
    userPersona: 'office_worker',
    place: 'meeting_room',
    emotion: 'anxious',
    event: {
      en: "Without warning, you were asked in the meeting to outline next quarter's roadmap, and your mind went completely blank.",
      zh: '会开到一半，你突然被点名谈下季度的规划，所有人都看过来，你脑子里一片空白。',
      ja: '会議の途中、次の四半期のロードマップをいきなり尋ねられ、あなたは頭の中が真っ白になった。',
    },
    opening: {
      en: "Ever had your brain just walk out on you? 'So, the roadmap for next quarter?' and every head turned my way. I mumbled something about priorities. What must they all think of me now?",
      zh: '刚才被问下季度怎么规划，我张着嘴愣是一个字都蹦不出来，最后胡乱应付了两句。大家会不会觉得我根本不行啊？越想越后怕。',
      ja: 'さっきの沈黙、何秒あったんだろう……。次の四半期どうするって急に振られて、しどろもどろになっちゃった。使えないやつって思われてたらどうしよう。',
    },
  },
  {
    id: 26,
    userPersona: 'office_worker',
    place: 'home',
    emotion: 'lonely',
    event: {
      en: 'You spent the evening chasing a bug in your R code, and when you unlocked your door it was nearly midnight and the flat was dark.',
      zh: '跟一段R代码死磕到深夜，你到家已经快十二点了，打开门，屋里黑漆漆的。',
      ja: 'Rのコードのデバッグに追われ、あなたが家に着いたのは日付が変わる少し前。ドアを開けても、部屋は真っ暗だった。',
    },
    opening: {
      en: "Home, finally. It's almost midnight, and the only thing that's talked to me since lunch is an R error message. I caught myself saying 'I'm back' to an empty hallway.",
      zh: '刚到家，习惯性说了句“我回来了”，才想起屋里没人。今晚跟我说话最多的，大概就是R的报错了吧。好安静啊。',
      ja: '「ただいま」って言ってみたけど、まあ返事はないよね。今夜話しかけてきたの、Rのエラーメッセージくらいだよ。なんだか、やけに部屋が広いな。',
    },
  },
  {
    id: 27,
    userPersona: 'office_worker',
    place: 'home',
    emotion: 'weary',
    event: {
      en: "A bug sent the company's core system into an endless loop, and after a whole day of putting out fires you have only just made it home.",
      zh: '公司的核心系统陷进了死循环，你从早到晚到处救火，这会儿总算回到了家。',
      ja: '基幹システムが無限ループに陥り、あなたは朝から晩まで火消しに走り回って、ようやく家に帰り着いた。',
    },
    opening: {
      en: "I'm lying on the floor with my shoes on. The core system got stuck in a loop this morning, I've been chasing it ever since, and my phone never stopped ringing. There's nothing left of me.",
      zh: '一进门鞋都没脱就瘫地上了。核心系统死循环，我像个消防员似的灭了一天火，电话响到现在耳朵里还嗡嗡的，什么都不想干。',
      ja: '玄関で座りこんだまま動けない……。基幹システムがループして、止めても止めても次が来て、お昼も食べてないんだ。もう今日は何も考えたくないよ。',
    },
  },
  {
    id: 28,
    userPersona: 'office_worker',
    place: 'meeting_room',
    emotion: 'angry',
    event: {
      en: 'You and a colleague both pitched a plan, and your manager chose theirs, although the numbers on the screen were clearly worse than yours.',
      zh: '两份方案摆在一起，你的明显更扎实，经理却在会上拍板用了同事那份。',
      ja: '同僚の案のほうが明らかに詰めが甘いのに、会議でマネージャーが選んだのはあなたの案ではなかった。',
    },
    opening: {
      en: "Explain this to me, because I can't. My plan costs less and finishes earlier, it was right there on the screen, and the manager goes, 'let's take the other one.' No reason, nothing!",
      zh: '来，你给我评评理。我的方案又省钱又快，数据都摆屏幕上了，经理看都不细看就选了另一份漏洞百出的！那我熬夜算什么？',
      ja: 'どう考えても納得できない！費用も納期もこっちの案のほうが上だって、数字がちゃんと出てたんだよ。なのに理由も言わずにあっちを選ぶって、何のための会議？',
    },
  },
  {
    id: 29,
    userPersona: 'office_worker',
    place: 'restaurant',
    emotion: 'happy',
    event: {
      en: 'Your ROI pitch went off without a hitch, there is talk of sending you to headquarters, and tonight you are celebrating over a good dinner.',
      zh: '你的ROI汇报一路顺畅，领导有意派你去总部，晚上你特意找了家好馆子庆祝。',
      ja: 'あなたのROIのプレゼンは文句なしの出来で、本社行きの話まで出た。今夜はレストランでささやかなお祝いだ。',
    },
    opening: {
      en: "I'm having dessert tonight, and then maybe a second one. The ROI pitch couldn't have gone better, I had an answer for everything, and now they're talking about sending me to headquarters!",
      zh: '我给自己点了一桌子菜，今天必须庆祝！ROI那块我讲得行云流水，问什么答什么，散会时领导还问我愿不愿意去总部，你说我激不激动！',
      ja: '今日は自分にごちそうするって決めた！ROIのプレゼン、質問ぜんぶ打ち返せてさ、帰り際に「本社でやってみる気ある？」って聞かれたんだよ。夢じゃないよね？',
    },
  },
  {
    id: 30,
    userPersona: 'office_worker',
    place: 'restaurant',
    emotion: 'anxious',
    event: {
      en: 'Everyone around you in the restaurant is laughing and clinking glasses, but all you can think about is a deadline that cannot be met.',
      zh: '餐厅里热热闹闹，碰杯声不断，你的心思却全在那个怎么赶都赶不上的截止日期上。',
      ja: 'にぎやかなレストランで、まわりは楽しそうにグラスを鳴らしている。けれどあなたの頭には、どうしても間に合わない締め切りのことしかない。',
    },
    opening: {
      en: "It's somebody's birthday at the next table, they're singing, and I'm counting days on a napkin. However I count, the work won't fit before the deadline. My stomach's in knots.",
      zh: '隔壁桌在唱生日歌，我在餐巾纸上算工期……怎么算都不够。菜上齐了也吃不出味道，一想到交不出来会怎样，胃就揪着。',
      ja: '隣のテーブルで誕生日の歌が始まったのに、こっちは紙ナプキンに残り日数書いて計算してる。何回数えても足りないんだよ。胃が痛くなってきた……。',
    },
  },
];
