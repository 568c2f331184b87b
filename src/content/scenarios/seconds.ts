import type { Localized } from '../../domain/locale';

/**
 * What the user says after the first reply where round 2 is *fixed*: one line for every respondent, so that all of
 * them answer the same message. By scenario, from id 1.
 */
const SECONDS: readonly Localized[] = [
  {
    en: 'Easier said than done, you have never heard me stammer. Say you were me and the exam was next week: what would you do first, tonight?',
    zh: '说是这么说，可你没听过我磕磕巴巴的样子……要是你下周就得考，今天晚上第一件事会做什么？',
    ja: 'そう言ってもらえると少し落ち着く。でも来週もう本番なんだ。もし自分だったら、今夜まず何から始める？',
  },
  {
    en: 'I made it here after all, second floor, by the radiator. It is quiet. What do you do, on days when everyone else has someone?',
    zh: '我还是走到图书馆了，找了个靠暖气的位子，真安静啊。别人都有伴的日子，你一般是怎么过的？',
    ja: '結局ひとりで図書館に来たよ。静かすぎて、ページをめくる音まで聞こえる。まわりがみんな誰かと一緒の日って、どう過ごしてる？',
  },
  {
    en: 'All right, I have shouted enough. The book is open, the controller is in the drawer. How would you get through a weekend like this without going mad?',
    zh: '行吧，骂也骂完了，书摊开了，手柄塞抽屉里了。换成你，这么一个周末要怎么熬过去才不憋屈？',
    ja: 'よし、文句はもう言い切った。ノートは開いたし、コントローラーはしまった。こんな週末、どうやったら腐らずに乗り切れると思う？',
  },
  {
    en: 'I like how you look at things. Suppose I had only ten minutes before the light goes: would you rather have people in the picture, or nobody at all?',
    zh: '你看东西的角度挺有意思。要是天黑前只剩十分钟，你会让画面里有人，还是一个人都不要？',
    ja: 'その見方、いいな。日が落ちるまであと十分しかないとしたら、人が写ってるほうがいい？それとも誰もいないほうがいい？',
  },
  {
    en: 'They gave me a practice sheet and one of their old brushes. My first line looks like a worm. Was there anything you were hopeless at and learned all the same?',
    zh: '社里的人送了我一支旧毛笔和一张描红，我第一笔写得像条虫。你有没有什么事，一开始特别不行、后来硬是学会了的？',
    ja: '部の人が古い筆と練習用紙をくれたんだ。最初の一本線、ミミズみたいになった。最初は全然だめだったのに、できるようになったことってある？',
  },
  {
    en: 'They have gone now, and somebody left half a plate of dumplings behind. I could go over next time, I suppose. How does one even join a table like that?',
    zh: '他们走了，桌上还剩半盘饺子。下次我是不是也能过去坐坐……可那样热闹的一桌，到底要怎么开口加入啊？',
    ja: 'みんな帰っちゃった。次は思い切って混ぜてもらおうかな。でも、ああいう輪の中って、最初の一言は何て言えばいいんだろう。',
  },
  {
    en: 'In the end I had plain noodles, and they were fine. Just fine. Is there a dish you would run across a whole campus for?',
    zh: '最后吃了碗清汤面，也就那样吧。有没有什么吃的，是值得你也一路小跑去抢的？',
    ja: '結局かけうどんにした。まずくはない、でもそれだけ。走ってでも食べたい一皿って、ある？',
  },
  {
    en: 'I am sitting on the stairs now, the laptop has four percent left. Should I fight for a seat or pack up and go? What would you do?',
    zh: '我现在坐楼梯上，电脑还剩百分之四。你说我是去跟那书包讲讲道理，还是干脆收拾东西走人？',
    ja: '今は階段に座ってる。パソコンの残りは四パーセント。席を取り返しに行くか、あきらめて帰るか。どうすると思う？',
  },
  {
    en: 'I asked around: nobody in my class had seen it before either. That helps a little. Where would you begin, with a thing nobody has ever taught you?',
    zh: '我问了一圈，班里谁都没学过，心里稍微平衡了点。可没人教过的东西，你会从哪儿下手？',
    ja: 'クラスのみんなに聞いたら、誰も習ってなかった。ちょっとだけ安心した。誰にも教わってないことって、どこから手をつければいいんだろう。',
  },
  {
    en: 'My parents still do not know, I wanted to tell you first. Now I am afraid of sounding like a show-off. How do you celebrate when something really works out?',
    zh: '爸妈还不知道呢，我先跑来告诉你的。又怕到处说显得太嘚瑟……你遇到特别开心的事，都是怎么庆祝的？',
    ja: '親にもまだ言ってない。最初に話したくて来たんだ。自慢っぽくなるのもなあ……本当にうれしいことがあったとき、どうやって祝う？',
  },
  {
    en: 'I took the other class, the one nobody wants, Thursdays at eight. Maybe it will be good. When you have no strength left for anything, what do you do for yourself?',
    zh: '最后选了门没人要的课，周四早八。也许没那么糟吧。你要是累到什么都不想干，会怎么对自己好一点？',
    ja: '結局、誰も取らない木曜一限を取った。案外いいのかもしれないけど。何もする気が起きないくらい疲れたとき、自分に何をしてあげる？',
  },
  {
    en: 'Fine, I have calmed down. I ate all of it, at that price. So how would you get through the rest of the day on the change in my pocket?',
    zh: '好了，气消了点，这么贵我一口都没剩。兜里就剩几个硬币了，换你，今天剩下的时间怎么过？',
    ja: 'まあ、少し落ち着いた。あの値段だし、ひと粒も残さず食べた。財布に小銭しかないとき、このあとの一日どうやって過ごす？',
  },
  {
    en: 'I have signed it out for two weeks and already read the first chapter standing up. Has something ever come to you by pure chance like that?',
    zh: '我办好借书了，站着就看完了第一章。你有没有过这种瞎撞撞上的宝贝，或者好事？',
    ja: 'さっそく借りて、立ったまま一章読んじゃった。こんなふうに、偶然に出会えてよかったものってある？',
  },
  {
    en: 'I found a bench in the corridor, right by the draught. It will do. What do you do when the one place that was yours is taken?',
    zh: '在走廊找了条长椅，穿堂风呼呼的，凑合吧。要是你常待的地方被人占了，你会怎么办？',
    ja: '廊下のベンチに落ち着いた。すきま風がすごいけど、まあいいや。自分の居場所みたいなところが取られたら、どうする？',
  },
  {
    en: 'I have written the mail to my supervisor and not sent it yet. It starts with an apology. Would you send it as it is, or first try to get the thing done anyway?',
    zh: '给导师的邮件写好了，开头就是对不起，还没点发送。你说是就这么发，还是先想别的法子把稿子赶出来？',
    ja: '先生へのメールは書いた。書き出しは「すみません」で、まだ送ってない。このまま送る？それとも別の手で先に進めてみる？',
  },
  {
    en: 'We are all going out tonight, and I am supposed to say a few words. I never know what to say when things go well. What would you tell them?',
    zh: '晚上聚餐，他们非让我说两句。事情顺了我反而不知道说什么好，要是你，会跟大伙儿说点啥？',
    ja: '今夜みんなで飲みに行くんだけど、一言頼まれちゃって。うまくいったときほど言葉が出ないんだ。自分なら何て言う？',
  },
  {
    en: 'It is six now, and it came this minute, with an error in it. I could scream, or I could fix it myself and say nothing. What would you do?',
    zh: '现在六点，刚刚总算发来了，还带着个错。我是该发火，还是自己默默改掉？换你会怎么做？',
    ja: '今ちょうど六時、やっと届いたと思ったらエラー付き。怒鳴り込むか、黙って自分で直すか。どうする？',
  },
  {
    en: 'I wrote to three people, and one of them answered with a thumbs-up. That is all I have. How do you start when you do not even know what the thing is?',
    zh: '我问了三个人，有一个回了我个大拇指，就这。连要干什么都不知道的事，你会怎么开头？',
    ja: '三人に聞いてみたら、一人から親指のスタンプが返ってきた。手がかりはそれだけ。何なのかもわからないものって、どう始めればいい？',
  },
  {
    en: 'He walked past my desk just now and said "great discussion". I nodded! Should I say something to him, or let it go and never bring him an idea again?',
    zh: '他刚才从我工位边走过，还来了句“讨论得不错”，我居然点了头！你说我该当面讲清楚，还是以后什么都不跟他说了？',
    ja: 'さっき席の横を通って「いい議論だったね」だって。うなずいちゃった自分も情けない。ちゃんと言うべき？それとも、もう何も言わないほうがいい？',
  },
  {
    en: 'I am home by now, shoes off. Tomorrow starts at eight again. What is one small thing that makes a day like this end well for you?',
    zh: '到家了，鞋踢到一边，明天还得早八。这样的一天，有没有什么小事能让你觉得收尾还不错？',
    ja: 'やっと家に着いて靴を脱いだところ。明日もまた八時から。こんな一日の終わりに、これがあれば悪くないって思えるもの、ある？',
  },
  {
    en: 'The waiter asked if something was wrong with the food. I said no, it was delicious. Do you think one can care too much about a thing?',
    zh: '服务员问我是不是菜不合口味，我说没有，很好吃。你觉得，一个人会不会是对一件事太上心了？',
    ja: '店員さんに「お口に合いませんでしたか」って聞かれて、おいしいですって答えた。ひとつのことに思い入れすぎるのって、よくないのかな。',
  },
  {
    en: 'The light went off again just now. I am nearly done, I suppose. Has it ever been you alone holding up something that was meant for many?',
    zh: '灯刚才又灭了一次。快弄完了吧，大概。你有没有过，本来是大家的事，最后只剩自己一个人撑着？',
    ja: '今また電気が消えた。もうすぐ終わる、たぶん。本当はみんなのものなのに、ひとりで支えてたことって、ある？',
  },
  {
    en: 'Two people have asked me for the slides since. If they only knew. Has there been a moment when you did something you did not know you could?',
    zh: '刚才还有俩人来问我要PPT，他们要是知道就好了。你有没有过那种“原来我能行”的时候？',
    ja: 'そのあと二人にスライドをくださいって言われた。知らないって怖いね。自分にこんなことできたんだ、って驚いたことある？',
  },
  {
    en: 'I ought to sleep, and I cannot, I keep hearing it in my head. What would you do with an evening like this one?',
    zh: '按理该补觉的，可我脑子里全是今天会上那几句话，睡不着。这样一个晚上，你会拿来干什么？',
    ja: '寝なきゃいけないのに、頭の中で会議の言葉がずっと鳴ってる。こんな夜、何に使う？',
  },
  {
    en: 'I have got until Friday to send them something in writing. Half of me wants to hide. How do you face people again after a moment like that?',
    zh: '他们让我周五前补一份书面的，我一半的心思都想躲起来。出过这种糗以后，你是怎么再面对大家的？',
    ja: '金曜までに書面で出してって言われた。半分は隠れたい気分。ああいう失敗のあと、どんな顔でみんなに会えばいい？',
  },
  {
    en: 'I have put the kettle on, just to have something make a sound. Is there anything you do so that coming home feels like coming home?',
    zh: '我烧了壶水，就想听点动静。你回到空荡荡的屋子，会做点什么让它像个家？',
    ja: 'お湯をわかしてる。何か音がほしくて。誰もいない部屋に帰ったとき、「帰ってきた」って思えるように何かしてる？',
  },
  {
    en: 'Still on the floor, but the shoes are off, that is progress. They will want me at nine tomorrow. How do you get up again after a day like that?',
    zh: '还在地上，不过鞋脱了，算有进展。明早九点还得接着来。这种日子过完，你是怎么又爬起来的？',
    ja: 'まだ床にいる。でも靴は脱いだから進歩だよね。明日も九時から。こういう日のあと、どうやって起き上がる？',
  },
  {
    en: 'My colleague came over and said mine was better. Out in the corridor, mind you, where nobody heard. Would you have asked the manager for the reason, right there?',
    zh: '同事后来跟我说还是我的好，不过是在走廊上没人的时候说的。换成你，会不会当场就问经理为什么？',
    ja: 'あとで同僚が「君のほうがよかった」って。ただし廊下で、誰もいないときにね。自分なら、その場で理由を聞いた？',
  },
  {
    en: 'Headquarters would mean another city, and everyone I know is here. I have not told anyone that part. Would you go?',
    zh: '去总部就得换座城市，朋友可都在这儿呢，这个我还没跟别人说。要是你，去不去？',
    ja: '本社に行くなら別の町に引っ越すことになる。知り合いはみんなここにいるのに。この話はまだ誰にもしてない。自分なら行く？',
  },
  {
    en: 'They have cut the cake and given me a piece, strangers! It did taste good. If a thing truly cannot be done in time, what do you do?',
    zh: '隔壁桌切蛋糕还分了我一块，素不相识的，还挺甜。要是一件事真的来不及，你会怎么办？',
    ja: '隣の席の人がケーキを分けてくれた。知らない人なのに。おいしかったよ。どうしても間に合わないってとき、どうする？',
  },
  {
    en: 'You have got me thinking, look, now it has wings made of leaves. If you could choose one thing out of your own world for this poster, what would it be?',
    zh: '被你这么一说，我给它画上了叶子做的翅膀。要是从你的世界里挑一样东西放进这张图，你选什么？',
    ja: 'そう言われて、葉っぱの羽を描き足してみた。もし自分の世界から何かひとつこの絵に入れるとしたら、何にする？',
  },
  {
    en: 'I have sent the invoice for all eleven, in the nicest words I have. Looking back, do you also find your first thought was often the right one?',
    zh: '我客客气气地把十一版的账单都发过去了。话说回来，你是不是也常发现，最开始的念头才是对的？',
    ja: '十一案分の請求書を、とても丁寧な言葉で送っておいた。あとから見ると最初の思いつきが正しかったってこと、ある？',
  },
  {
    en: 'I have taken screenshots of everything, with the date. My hands have stopped shaking. Do I write to them first, or go straight to the platform?',
    zh: '我把页面全截图了，带日期的，手也不抖了。你说是先找他本人，还是直接去平台投诉？',
    ja: '日付入りで全部スクリーンショットを撮った。手の震えも止まった。まず本人に言う？それともすぐ運営に届け出る？',
  },
  {
    en: 'The second drink is on its way, this one is for you. Honestly, I have no idea what to do with a free day any more. What would be your perfect tomorrow?',
    zh: '第二杯来了，这杯算敬你的。说真的，我都忘了闲着的一天该怎么过了，你理想中的明天是什么样？',
    ja: '二杯目が来た。これは乾杯の分。正直、休みの日に何をすればいいか忘れちゃった。理想の明日って、どんな一日？',
  },
  {
    en: 'He has written again: do I have an answer yet? I have typed "of course" and deleted it. How do you say no to somebody you need?',
    zh: '他又发消息问我想好没有，我打了个“没问题”又删了。对着一个你还得靠着吃饭的人，怎么说不啊？',
    ja: 'また連絡が来た。「返事はいかがですか」だって。「もちろんです」と打って、消した。頼りにしてる相手に、どうやって断ればいい？',
  },
  {
    en: 'The barman topped me up without asking, I must look it. Have you ever put everything into something that then nobody wanted?',
    zh: '酒保没问就给我添了点，看来我脸上都写着呢。你有没有过，把全部力气花在一件最后没人要的事上？',
    ja: 'マスターが黙って注ぎ足してくれた。顔に出てるんだろうな。全部を注いだのに誰にも必要とされなかったこと、ある？',
  },
  {
    en: 'A dog has lain down on my shoes and I have decided not to move. When did you last sit somewhere with nothing at all to do?',
    zh: '有只狗趴在我鞋上睡着了，我决定先不动。你上一回这么什么都不干地坐着，是什么时候？',
    ja: '犬が靴の上で寝ちゃったから、しばらく動かないことにした。何もしないでただ座ってたのって、最近だといつ？',
  },
  {
    en: 'He wants to meet on Thursday and I have said yes before thinking. Is there someone out of your past whose call would leave you standing like that?',
    zh: '他约我周四见面，我想都没想就答应了。有没有谁，隔了好久突然联系你，会让你也这么愣住？',
    ja: '木曜に会いたいと言われて、考える前に「はい」って答えてた。昔の知り合いで、急に連絡が来たら立ち尽くしそうな人、いる？',
  },
  {
    en: 'I have bought myself a notebook at the kiosk and written "goals" on the first page. That is as far as I got. Do you have one that takes years?',
    zh: '我在小卖部买了个本子，第一页写了“目标”两个字，然后就没有然后了。你有没有什么要花好多年的目标？',
    ja: '売店でノートを買って、一ページ目に「目標」って書いた。そこで止まってる。何年もかかるような目標って、持ってる？',
  },
  {
    en: 'And now my desk is empty, I hardly know it. A little sad, even, can you believe that? What do you do when something long is over?',
    zh: '桌子一下子空了，都有点不认识了，居然还有点舍不得。一件做了很久的事结束以后，你会怎么办？',
    ja: '机の上が急に空っぽになった。うれしいのに、少しさびしいんだ。長く続いたことが終わったあとって、どうしてる？',
  },
  {
    en: 'I have made a fresh pot and pushed the tissues aside, so here goes. Say something to me that makes two in the morning shorter?',
    zh: '我又泡了壶茶，准备开工了。说点什么吧，让凌晨两点没那么难熬？',
    ja: 'お茶をいれ直して、これから始めるところ。夜中の二時が少し短くなるようなこと、何か言ってくれない？',
  },
  {
    en: 'I have found a copy from Tuesday, so four days are gone and not four weeks. Do I tell the client the truth? What would you write to them?',
    zh: '找到一份周二的备份，只丢了四天的活儿。要不要跟客户说实话？换你会怎么回？',
    ja: '火曜のバックアップが見つかった。失ったのは四日分で済みそう。お客さんには正直に言うべき？自分なら何て書く？',
  },
  {
    en: 'I will ask for half an hour on the phone and just listen, I think. Or do I let this one go? When do you decide that enough is enough?',
    zh: '我想约他打半小时电话，光听他讲。要不这单算了？你一般到什么地步会觉得“够了，不干了”？',
    ja: '三十分だけ電話で話を聞かせてもらおうかな。それとも、この仕事は降りる？「もう十分だ」って、どこで決めてる？',
  },
  {
    en: 'I have opened a tutorial, and a ball bounced! My ball! I have to answer them by tomorrow. Have you ever said yes first and learned it afterwards?',
    zh: '我跟着教程做了个小球，它真的弹起来了！明天之前得给答复。你有没有过先答应下来、再去学的时候？',
    ja: 'チュートリアルを見たら、ボールが跳ねた。自分で作ったボールが！返事は明日までなんだ。先に引き受けて、あとから覚えたことってある？',
  },
  {
    en: 'There is one message left and I am keeping it for last. Is there something somebody once said to you that you still carry around?',
    zh: '还剩最后一条留言，我舍不得看。有没有谁说过的一句话，你到现在都还记着？',
    ja: '最後の一通だけ、まだ読まずに取ってある。誰かに言われて、今も心に残ってる言葉って、ある？',
  },
  {
    en: 'I have put five empty hooks on the wall to look at them. Silly, I know. What have you made with your own hands that you were proud of?',
    zh: '我盯着墙上空出来的五个挂钩看了半天，傻乐。你有没有什么亲手做的东西，让你特别得意？',
    ja: '空になった五つのフックを眺めて、にやにやしてる。自分の手で作って、これは誇れるって思ったもの、ある？',
  },
  {
    en: 'I have begun a list of whom to call, seventeen names, and I am still staring at the first. How would you tell them?',
    zh: '我列了个要打电话的名单，十七个人，盯着第一个名字半天没拨出去。换你会怎么跟他们开口？',
    ja: '連絡するお客さんを書き出したら十七人。最初の一人の番号を見つめたまま動けない。どう伝えればいいと思う？',
  },
  {
    en: 'I have put the thing back on the shelf, box and all, as a souvenir. Next time, would you argue, or smile and pay?',
    zh: '那盒子我摆回货架上了，就当纪念。下回再碰上这种人，你会跟他理论，还是笑笑退钱？',
    ja: 'その箱、記念に棚へ戻しておいた。次にああいう人が来たら、言い返す？それとも笑って返金する？',
  },
  {
    en: 'Open on time, as promised, and nobody noticed a thing. I want to thank him somehow, he will not take money. What would you do?',
    zh: '准点开门了，谁都没看出来。我想谢谢那位供货商，可他不收钱，换你会怎么谢？',
    ja: '時間どおりに開店できて、誰にも気づかれなかった。お礼がしたいのに、お金は受け取ってくれないんだ。どうやって感謝を伝える？',
  },
  {
    en: 'I sent my cousin in to buy one. It is the same thing down to the screws. So how do you fight somebody who is simply cheaper?',
    zh: '我让表弟进去买了一个回来，连螺丝都一模一样。碰上就是比你便宜的对手，你会怎么跟他斗？',
    ja: 'いとこに一つ買ってきてもらった。ねじ一本まで同じ物だった。ただ安いだけの相手と、どう戦えばいいんだろう。',
  },
  {
    en: 'The customer has picked up at last and says "do what you can". I cannot tell whether that is kind or not. What do I say when I get there?',
    zh: '客户总算接电话了，就说了句“你看着办吧”，也听不出是不是生气。等我到了，第一句该说什么？',
    ja: 'やっと電話がつながって、「できる範囲でいいですよ」って。怒ってるのかどうか、わからない。着いたら最初に何て言えばいい？',
  },
  {
    en: 'My neighbour at the market has paid it twice, she says, and never seen it again. I do love a good mystery. How would you get to the bottom of this?',
    zh: '隔壁摊的大姐说她交过两回，一回都没退过。我这好奇心算是上来了，你会怎么把这事弄明白？',
    ja: '隣の店の人は二回払って、一度も戻ってきてないんだって。謎は深まるばかり。自分なら、どうやって真相を突き止める？',
  },
  {
    en: 'I have got one of their leaflets now: eleven exclamation marks and not one number. Does that tell you anything? What makes you trust a thing at first sight?',
    zh: '我弄到一张他们的宣传单，十一个感叹号，一个数据都没有。这能看出点什么吗？你一般凭什么判断一样东西靠不靠谱？',
    ja: 'チラシを一枚もらってきた。感嘆符が十一個、数字はゼロ。これで何かわかる？初めて見るものを信じるかどうか、何で決めてる？',
  },
  {
    en: 'I am to call her on Monday, and I have no idea how people like that talk. You have met all sorts: how do you keep your nerve in front of someone big?',
    zh: '说好周一给人家打电话，可这么大的公司我没打过交道。面对比你厉害得多的人，你怎么才能不怯场？',
    ja: '月曜に電話することになった。あんな大きな会社の人と話したことなんてないよ。自分よりずっと大きな相手の前で、どうやって落ち着いてる？',
  },
  {
    en: 'A child stopped just now and asked what it does, and listened to all of it. Then her mother pulled her along. Two more days. How would you spend them?',
    zh: '刚才有个小孩停下来问这是干嘛的，认认真真听完了，然后被妈妈拉走了。还有两天呢，换你会怎么过？',
    ja: 'さっき小さな子が立ち止まって、最後まで説明を聞いてくれた。そのあとお母さんに手を引かれて行っちゃったけど。あと二日、自分ならどう過ごす？',
  },
  {
    en: 'A visitor picked one up, turned it over and said nothing. I could not tell. Would you tell people they are mended, or hope that no one looks?',
    zh: '刚有人拿起来翻过去看了看，什么也没说，我也猜不出来。你说我该主动讲是粘过的，还是盼着没人细看？',
    ja: 'さっき手に取って裏返した人がいたけど、何も言わずに置いていった。直したことを正直に言うか、気づかれないのを祈るか。どうする？',
  },
  {
    en: 'It has begun to rain, so that is that for today. I left the lamp on in the window all the same. What do you do with the long quiet hours?',
    zh: '下雨了，今天大概就这样了，不过橱窗的灯我还亮着。这种又长又静的时候，你都怎么打发？',
    ja: '雨が降ってきた。今日はもう誰も来ないかな。それでも窓の明かりはつけてある。長くて静かな時間って、どうやって過ごしてる？',
  },
  {
    en: 'I am cooking already, the whole kitchen is green. You would be my first guest: what should I make for you?',
    zh: '我已经下锅了，满厨房都是绿的。第一位客人就当是你吧，想吃什么，我给你做？',
    ja: 'もう料理を始めてる。厨房じゅう緑でいっぱい。最初のお客さんになってよ。何を作ろうか？',
  },
  {
    en: 'The man at the stall says he will keep twenty for me until four. It is half past three. Quick: is there a risk you took and never regretted?',
    zh: '摊主说给我留二十个，留到四点，现在三点半了。快说说，有没有哪次冒险，你到今天都没后悔？',
    ja: '店の人が、四時まで二十個取っておいてくれるって。今は三時半。ねえ、思い切って賭けてみて後悔しなかったこと、ある？',
  },
  {
    en: 'Everything is on the shelves and it is not even eight. I am grinning at the door like a fool. What is worth getting up at four for, to you?',
    zh: '货都上架了，还不到八点，我一个人对着门傻笑。对你来说，什么事值得凌晨四点爬起来？',
    ja: '全部並べ終わったのに、まだ八時前。ドアに向かってひとりでにやけてる。四時に起きてでもやりたいことって、何？',
  },
];

/** The fixed second message of the scenario; undefined outside 1–60. */
export function secondFor(scenarioId: number): Localized | undefined {
  return SECONDS[scenarioId - 1];
}
