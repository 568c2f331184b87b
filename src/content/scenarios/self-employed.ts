import type { Scenario } from '../../domain/scenario';

/** Scenarios 46–60: the user speaks as somebody with a business of their own. */
export const SELF_EMPLOYED_SCENARIOS: readonly Scenario[] = [
  {
    id: 46,
    userPersona: 'self_employed',
    place: 'shop',
    emotion: 'happy',
    event: {
      en: 'Somebody who had never been to your shop before looked around for half an hour and left with five of your hand-made pieces.',
      zh: '一位头一回进店的客人慢慢逛了半天，一口气买走了你五件手工作品。',
      ja: '初めて来店したお客さんが、あなたの手作りの品をひとつずつ手に取り、五点もまとめて買ってくれた。',
    },
    opening: {
      en: "A total stranger ducked into my shop to get out of the rain and went home with five of my pieces. Five! They wanted to know how each one was made. I've been humming ever since.",
      zh: '来了个生面孔，本来说随便看看，结果挨个问我是怎么做的，一下挑走五件！打包的时候我拼命绷着，门一关就蹦起来了！',
      ja: '雨宿りでふらっと入ってきた初めてのお客さんがさ、手作りの作品を五つも連れて帰ってくれたんだよ！どう作ったのかって聞かれて、うれしくてしゃべりすぎちゃった。',
    },
  },
  {
    id: 47,
    userPersona: 'self_employed',
    place: 'shop',
    emotion: 'sad',
    event: {
      en: 'The goods for your big promotion arrived with defects, so you took the poster out of the shop window and called the whole thing off.',
      zh: '订的货送到店里，一拆箱全是瑕疵，你筹备已久的促销活动只好取消。',
      ja: '店に届いた商品は不良品だらけ。楽しみに準備してきたセールを、あなたは中止するしかなかった。',
    },
    opening: {
      en: "I just peeled the sale poster off my own window. I'd painted it myself, you know, stars and everything. Then I opened the boxes, and piece after piece was faulty. People were looking forward to Saturday.",
      zh: '刚把门口的促销海报撕下来，手绘的，画了两个晚上呢。货一箱箱拆开，箱箱都有毛病……还跟老顾客说好周末来，怎么跟人家讲啊。',
      ja: '手描きしたセールのポスター、さっき自分ではがしたよ。届いた箱を開けたら不良品ばっかりでさ……土曜に来るって言ってくれたお客さんに、合わせる顔がないな。',
    },
  },
  {
    id: 48,
    userPersona: 'self_employed',
    place: 'shop',
    emotion: 'angry',
    event: {
      en: 'A customer brought a perfectly good item back to your shop because the packaging had a scratch you could barely see.',
      zh: '东西一点毛病没有，客人却因为包装上一道几乎看不见的划痕，跑到店里找你退货。',
      ja: '中身には何の問題もないのに、目を凝らさないと分からないほどの箱の傷を理由に、客があなたの店へ返品に来た。',
    },
    opening: {
      en: "It's the box! There's nothing wrong with what's inside, it's the box! I had to hold it up to the lamp to even find that scratch, and I got a lecture on quality while counting out the refund.",
      zh: '我拿着盒子对着灯找了半天，才找着那道划痕，头发丝那么细！非要退，还当着别的客人数落我做生意不讲究，气得我肝疼！',
      ja: '箱だよ？中身じゃなくて、箱の傷！こっちは明かりにかざしてやっと見つけたくらいなのに、返金したうえに説教までされたんだけど！枕に向かって叫びたい！',
    },
  },
  {
    id: 49,
    userPersona: 'self_employed',
    place: 'car',
    emotion: 'content',
    event: {
      en: 'Your supplier came through with the missing goods at the last moment, and now you are driving back to open the shop as if nothing had happened.',
      zh: '眼看要断货，多亏供货商及时救了场，你正开着车往回赶，准备照常开门营业。',
      ja: '困っていたあなたを、仕入れ先が間一髪で助けてくれた。足りなかった品を車に積み、これから店を開けに戻るところだ。',
    },
    opening: {
      en: "Just filling up the tank before the last stretch. My supplier found me everything, helped me load it, and wouldn't hear a word of thanks. The sun's out, the radio's on, and I'll open right on time.",
      zh: '在加油站歇口气。今天要不是供货商二话不说给我调货，店门都开不了。现在后备箱塞得满满的，心里也踏实，一会儿慢慢开回去就行。',
      ja: 'いま給油中。仕入れ先の人が嫌な顔ひとつせずに全部そろえてくれてさ、荷台がいっぱいなんだ。ラジオから好きな曲も流れてきたし、今日はいい日になりそうだよ。',
    },
  },
  {
    id: 50,
    userPersona: 'self_employed',
    place: 'car',
    emotion: 'curious',
    event: {
      en: "Sitting in your car across the street, you saw a rival's price tag that is lower than what you pay for the same goods wholesale.",
      zh: '你坐在车里打量对面的同行，发现人家的售价比你的进货价还低。',
      ja: '車の窓から見えたライバル店の値札は、同じ品なのに、あなたの仕入れ値よりも安かった。',
    },
    opening: {
      en: "Help me with some detective work. The shop across the road sells the same thing for less than I pay wholesale. Either they know a supplier I don't, or they lose money on every sale. Which one's your bet?",
      zh: '我这会儿蹲在车里跟侦探似的。对面那家卖得比我进货价还便宜，这是图什么呢？是有我不知道的渠道，还是赔本赚吆喝？',
      ja: '車の中で探偵みたいなことしてるんだけど、向こうの店、うちの仕入れ値より安く売ってるのを見つけちゃってさ。秘密の問屋でもあるのか、赤字覚悟なのか、どっちだと思う？',
    },
  },
  {
    id: 51,
    userPersona: 'self_employed',
    place: 'car',
    emotion: 'anxious',
    event: {
      en: "Your car broke down halfway through a delivery, and the customer's time slot is slipping by while you wait at the roadside.",
      zh: '送货送到半路，你的车突然抛了锚，眼看约好的时间就要过了，人还困在路边。',
      ja: '配達の途中であなたの車が故障した。路肩で助けを待つあいだにも、約束の時間は過ぎていく。',
    },
    opening: {
      en: "It coughed twice and now it won't start at all. I've got a boot full of goods, the hazard lights blinking, and a customer expecting me in twenty minutes. The tow truck needs an hour. What would you do?",
      zh: '车坏半道上了！拖车说最快也得一个钟头，可客户二十分钟后就等着要货，打电话过去光嘟嘟响没人接，急死我了。',
      ja: 'どうしよう、車が止まっちゃって、うんともすんとも言わない。荷物は満載だし、あと二十分で届ける約束なのに、レッカーは一時間かかるって……お客さん、怒るよね。',
    },
  },
  {
    id: 52,
    userPersona: 'self_employed',
    place: 'market',
    emotion: 'curious',
    event: {
      en: 'At the market you were told to pay a hygiene deposit, but nobody could explain what exactly it covers or when you would get it back.',
      zh: '市场管理处让你交一笔卫生押金，可到底管什么、什么时候退，谁也说不清楚。',
      ja: '市場の管理事務所から、あなたは衛生保証金を求められた。けれど何のためのお金で、いつ戻るのか、誰に聞いてもはっきりしない。',
    },
    opening: {
      en: "What do you suppose a 'hygiene deposit' is? The market office wants one from me, and when I asked what it's for, three people gave me four answers. I'd love to know where it goes. Would you pay?",
      zh: '诶，你听说过卫生押金吗？市场让我交，我问押的什么、怎么退，三个人给了我四种说法。这钱到底干啥用的啊，我交还是不交？',
      ja: '衛生保証金って聞いたことある？市場で払ってって言われたんだけど、三人に聞いたら四通りの説明が返ってきてさ。ほんとは何に使うのか気になるよね、払うべき？',
    },
  },
  {
    id: 53,
    userPersona: 'self_employed',
    place: 'trade_fair',
    emotion: 'curious',
    event: {
      en: "At the trade fair, a crowd is gathering around your rival's flashy new product, and you cannot tell whether it is a breakthrough or a gimmick.",
      zh: '展会上，同行的新品又是灯光又是音效，围得水泄不通，你拿不准那是真本事还是噱头。',
      ja: '展示会で、ライバルの派手な新製品に人だかりができている。本物なのか見かけ倒しなのか、あなたには判断がつかない。',
    },
    opening: {
      en: "Okay, it glows, it talks, it folds itself up. The stand across from mine has the whole hall staring. I've sneaked past twice and I still can't tell if it does anything useful. How would you find out?",
      zh: '对面展台那新玩意儿会发光会说话，还能自己折起来，我假装路过两趟了，也没看出有啥实际用处。到底是真厉害还是花架子？',
      ja: '向かいのブースの新製品、光るししゃべるし、勝手に小さくたたまるんだよ。通りすがりのふりして二回も見に行ったけど、すごいのか話題づくりなのか、まだ謎なんだ。',
    },
  },
  {
    id: 54,
    userPersona: 'self_employed',
    place: 'trade_fair',
    emotion: 'happy',
    event: {
      en: 'Your new product drew one visitor after another at the trade fair, and the buyer of a big chain left a business card on your table.',
      zh: '你的新品在展会上被围了一圈又一圈，一家大型连锁的采购还专门留下了名片。',
      ja: '展示会であなたの新商品に人が絶えず集まり、大手チェーンの担当者が名刺まで置いていった。',
    },
    opening: {
      en: "There's a business card in my pocket and I keep checking it's still there. A big chain! Their buyer pushed through the crowd, yes, a crowd, at my stand, and said to call. I've lost my voice and I don't care!",
      zh: '我嗓子都讲哑了，值！新品这边从开馆就没断过人，刚刚有个大连锁的采购挤进来，塞给我一张名片说回头详谈，我揣兜里摸了八百遍！',
      ja: 'ポケットの名刺、もう何回確かめたか分からない！大手チェーンのバイヤーさんが人混みかき分けて来て「近いうちに話を」って。声はがらがらだけど、最高の一日だよ！',
    },
  },
  {
    id: 55,
    userPersona: 'self_employed',
    place: 'trade_fair',
    emotion: 'lonely',
    event: {
      en: 'On the first day of the trade fair hardly anyone stopped at your stand, while the aisles around it were full of voices.',
      zh: '展会第一天，过道里人来人往，在你展台前停下脚步的却没几个。',
      ja: '展示会の初日。通路は人でにぎわっているのに、あなたのブースで足を止める人はほとんどいなかった。',
    },
    opening: {
      en: "I've straightened the brochures nine times. People walk up, they look at the sign, they look at me, and then they look at their phones. It's strange how quiet it can be in a hall this full.",
      zh: '宣传册我已经摆整齐九遍了……人从面前一波一波过，对上眼神我刚想笑一下，人家就低头看手机。馆里这么吵，怎么就我这儿这么静呢。',
      ja: 'パンフレット、もう九回もそろえ直しちゃった。目が合って声かけようとすると、みんなすっとスマホ見るんだよ。こんなに人がいるのに、自分のとこだけ静かでさ。',
    },
  },
  {
    id: 56,
    userPersona: 'self_employed',
    place: 'trade_fair',
    emotion: 'sad',
    event: {
      en: 'Your samples broke on the way to the trade fair, and you spent the morning patching them up with glue as best you could.',
      zh: '你辛苦带去展会的样品在路上颠碎了，只能用胶水一块块粘好，勉强摆上展台。',
      ja: '展示会へ運ぶ途中で、あなたのサンプルが割れてしまった。接着剤でなんとかつなぎ合わせ、台に並べるしかなかった。',
    },
    opening: {
      en: "They looked so good when I packed them. When I lifted the crate I heard the pieces before I saw them. I've glued what I could, and from three steps away it's fine, but I can't stop seeing the cracks.",
      zh: '箱子还没打开，就听见里头哗啦一声，心一下子凉了。粘是粘好了，远看还行，可裂缝就在那儿。做了那么久，不该是这副样子见人的。',
      ja: '箱を持ち上げたら、からんって音がしてさ……。くっつけて並べたけど、どうしてもひびに目がいっちゃう。いちばんきれいな姿を見てもらいたかったな。',
    },
  },
  {
    id: 57,
    userPersona: 'self_employed',
    place: 'shop',
    emotion: 'lonely',
    event: {
      en: 'Only a handful of people came into your shop all day, and for most of the afternoon you listened to the clock.',
      zh: '一整天下来，店里只来了零星几位客人，大半个下午你都在听墙上的钟走。',
      ja: '一日じゅう店を開けていても、訪れた客は数えるほど。午後のほとんど、あなたは時計の音を聞いて過ごした。',
    },
    opening: {
      en: "The bell over my door rang and I jumped up, and it was only the wind. Three customers since this morning, and one of those wanted directions. I've dusted everything twice. It'd be nice to hear a voice.",
      zh: '门口风铃一响我赶紧站起来，结果是风。从早到现在就三个客人，其中一个还是问路的。货架都擦两遍了，就想有个人跟我说说话。',
      ja: 'ドアの鈴が鳴ったと思って立ち上がったら、ただの風だった。今日のお客さん、三人。そのうち一人は道を聞きに来ただけ。なんだか無性に、誰かと話したくなったんだ。',
    },
  },
  {
    id: 58,
    userPersona: 'self_employed',
    place: 'car',
    emotion: 'happy',
    event: {
      en: 'You found a supplier with better and cheaper produce than anything you had before, and you are on your way back to your restaurant with a full car.',
      zh: '你给自家餐馆寻到了一家东西好、价钱又实在的供货商，正开着车高高兴兴往回走。',
      ja: 'あなたは自分の食堂のために、質がよくて値段も手ごろな仕入れ先を見つけ、車で店へ戻るところだ。',
    },
    opening: {
      en: "My whole car smells of basil and I've been singing at every red light! Nicer vegetables than I've ever bought, for two thirds of the price. I've already rewritten half the menu in my head.",
      zh: '捡到宝了！今天试的那家供货商，菜水灵得能掐出水来，价钱还便宜三成。我一路等红灯都在想新菜单，车里全是香菜味儿，哈哈！',
      ja: 'ついに見つけたよ、理想の仕入れ先！野菜はぴかぴかだし、値段は今までの七割。車の中がバジルの香りでいっぱいで、信号待ちのたびに新メニュー考えてる！',
    },
  },
  {
    id: 59,
    userPersona: 'self_employed',
    place: 'market',
    emotion: 'curious',
    event: {
      en: 'At the market you came across a new product with real promise, and now you are weighing whether to risk a big order or stay with what sells.',
      zh: '你在市场看中一款挺有潜力的新品，是冒险进一批，还是守着老货卖，一时定不下来。',
      ja: '市場で、伸びそうな新商品があなたの目に留まった。思い切って仕入れるか、売れ筋だけで堅くいくか、考えどころだ。',
    },
    opening: {
      en: "I've walked past the same stall three times now. They've got this clever little thing nobody around here sells yet. It could be a hit, or it could gather dust in my window for years. Gamble, or play it safe?",
      zh: '我在一个摊位前转了三圈了。这款新品我越看越有戏，附近还没人卖，可万一砸手里呢？换作是你，会赌一把还是求个稳？',
      ja: '同じ店の前を、もう三周もしてる。まだ誰も扱ってない新商品で、当たる気がするんだけど、売れ残ったらって考えるとね。こういうとき、賭ける派？それとも守る派？',
    },
  },
  {
    id: 60,
    userPersona: 'self_employed',
    place: 'market',
    emotion: 'happy',
    event: {
      en: 'You were at the market before sunrise and came away with excellent stock at a price you had hardly dared to hope for.',
      zh: '你起了个大早去市场，用低得不敢想的价钱，进到了一批上好的货。',
      ja: '夜明け前から市場に出かけたあなたは、極上の品を、思いもよらない安さで仕入れることができた。',
    },
    opening: {
      en: "Getting up at four has never felt this good! The stuff is gorgeous, I got it for a song, and the seller threw in an extra box just because I'd made them laugh. Wait till my customers see it!",
      zh: '四点爬起来真没白起！这批货成色好得没话说，价钱砍到我自己都不好意思了，老板还多搭我一箱。等着吧，明天店里肯定抢疯了！',
      ja: '四時起きして大正解！見てよこの品、つやつやなのに信じられない値段だったんだよ。おまけにもう一箱つけてくれてさ。明日お客さんがどんな顔するか、楽しみだなあ！',
    },
  },
];
