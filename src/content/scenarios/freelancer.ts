import type { Scenario } from '../../domain/scenario';

/** Scenarios 31–45: the user speaks as a freelancer. */
export const FREELANCER_SCENARIOS: readonly Scenario[] = [
  {
    id: 31,
    userPersona: 'freelancer',
    place: 'cafe',
    emotion: 'curious',
    event: {
      en: "At your table in the café you opened the client's newest wish for the design: it should feel 'natural, but a bit futuristic'.",
      zh: '你在咖啡馆改稿，客户又发来新要求：整体要自然，但要带一点未来感。',
      ja: 'カフェで作業中のあなたに、クライアントから新しい注文が届いた。「ナチュラルで、でも少し未来っぽく」したいのだという。',
    },
    opening: {
      en: "Riddle for you: what does 'natural, but a bit futuristic' look like? A robot made of moss? I've been doodling on café napkins for an hour, and honestly, I'm starting to enjoy this.",
      zh: '帮我琢磨琢磨，“自然又有点未来感”到底长什么样？会发光的树？长苔藓的飞船？我咖啡都续了两杯，草图越画越上头。',
      ja: '「ナチュラルだけどちょっと未来っぽく」って言われたら、何が浮かぶ？苔の生えたロボットとか？さっきから落書きが止まらなくて、だんだん楽しくなってきた。',
    },
  },
  {
    id: 32,
    userPersona: 'freelancer',
    place: 'cafe',
    emotion: 'surprised',
    event: {
      en: 'After round upon round of changes, the client wrote to you at the café: they have decided to go with your very first design.',
      zh: '改了一轮又一轮，客户终于定稿了。你在咖啡馆里点开消息，定的居然是最初那一版。',
      ja: '何度も何度も直しを重ねた末、カフェであなたが開いたメールには、いちばん最初のデザインでいくと書かれていた。',
    },
    opening: {
      en: 'Version one. We did eleven versions, I gave up naming the files properly around seven, and they want version one! I read the mail out loud and the barista turned around.',
      zh: '我没看错吧？改了十一版，文件名都从“最终版”排到“打死不改版”了，人家回我一句：还是第一版好。我一口咖啡差点喷屏幕上！',
      ja: '十一案も出したんだよ？ファイル名なんて「最終_本当に最終」まで行ったのに、返ってきた答えが「やっぱり最初ので」だって！コーヒー吹きそうになったよ。',
    },
  },
  {
    id: 33,
    userPersona: 'freelancer',
    place: 'cafe',
    emotion: 'angry',
    event: {
      en: 'Scrolling through an online shop in the café, you came across your own design drawings, put up for sale by somebody you have never met.',
      zh: '你在咖啡馆随手刷网店，竟刷到自己的设计图被别人挂在店里卖。',
      ja: 'カフェで通販サイトを眺めていたあなたは、自分の描いたデザイン画が、知らない店で売られているのを見つけてしまった。',
    },
    opening: {
      en: "Those are my lines. That's my drawing, down to the coffee stain in the corner I never cleaned up, and a total stranger is selling it as 'original art'! They didn't even bother to crop it!",
      zh: '我画的图，被人挂到网店里卖！连我忘了擦掉的那个墨点都原样印上去了，底下还写着“原创”，我杯子都快捏碎了！',
      ja: '見つけちゃったんだけど、このデザイン、どう見ても自分が描いたやつ！消し忘れた線までそのままだよ。しかも「オリジナル」だって、よくもまあぬけぬけと！',
    },
  },
  {
    id: 34,
    userPersona: 'freelancer',
    place: 'bar',
    emotion: 'happy',
    event: {
      en: 'The project that took up your whole week is delivered, the client was full of praise, and you have sat down at a bar to celebrate.',
      zh: '忙活了整整一周的项目终于交了，客户夸得毫不吝啬，你坐在酒吧里给自己点了一杯。',
      ja: '一週間打ち込んだ仕事を納品し、クライアントからは手放しでほめられた。あなたは今夜、バーで祝杯をあげている。',
    },
    opening: {
      en: "Cheers to me! A whole week without seeing daylight, and the client wrote back that it's better than they'd imagined. I've got a cold drink in my hand and nothing to do tomorrow. Bliss!",
      zh: '干杯！连轴转了一个星期的活儿交出去了，客户回我“比想象的还好”！现在耳边是音乐，手里是冰酒，明天还能睡到自然醒，美死了。',
      ja: '乾杯！一週間かかりきりだった仕事、さっき納品したら「想像以上です」って返ってきた！明日は目覚ましもかけなくていいし、この一杯、最高においしい。',
    },
  },
  {
    id: 35,
    userPersona: 'freelancer',
    place: 'bar',
    emotion: 'weary',
    event: {
      en: 'You had barely sat down in the bar when a client called: more work, a higher standard, and not a cent more.',
      zh: '你刚在酒吧坐下想松口气，客户一个电话打来：活儿要加，标准要提，钱还是那么多。',
      ja: 'バーでひと息つこうとした矢先、あなたの電話が鳴った。作業は増え、求められる質も上がり、それでも予算は据え置きだという。',
    },
    opening: {
      en: "I got one sip in before the phone rang. Twice the pages, 'a more premium finish', and the budget stays where it is. I said I'd think about it because I was too tired to say no.",
      zh: '酒才喝了一口，电话就追来了。量翻倍，要求更高，预算一分不加，我听着听着连还嘴的劲儿都没有，就“嗯嗯”了两声。唉，心累。',
      ja: 'ひと口飲んだだけで電話だよ。ページ増やして、質ももっと上げて、予算はそのままでって。言い返す元気もなくて「検討します」で切っちゃった。もうへとへと。',
    },
  },
  {
    id: 36,
    userPersona: 'freelancer',
    place: 'bar',
    emotion: 'sad',
    event: {
      en: 'You gave the client a long, careful pitch, and at the very end heard that they no longer needed it. Now you are alone at a bar.',
      zh: '你口干舌燥地给客户讲了半天方案，对方最后只说了句“我们现在不需要了”，你一个人去了酒吧。',
      ja: '長い時間をかけた売り込みの最後に返ってきたのは「もう必要なくなりました」のひと言。あなたは今、バーの隅に座っている。',
    },
    opening: {
      en: "They let me get all the way to the last page before they said it. 'We don't really need this anymore.' So politely, too. I keep turning my glass around and wondering what it was all for.",
      zh: '对方一直等我讲到最后一页，才告诉我不需要了。我还笑着说没关系，结果一出门就没绷住……准备了那么久，到底图个啥。',
      ja: '最後のページまで説明し終わったところで「実はもう要らなくなって」だってさ。笑って「分かりました」って言えたけど、外に出たら急に足が重くてね……。',
    },
  },
  {
    id: 37,
    userPersona: 'freelancer',
    place: 'park',
    emotion: 'content',
    event: {
      en: 'The words came so easily today that you finished a whole article on a park bench, and now you are sitting in the sun with the laptop closed.',
      zh: '今天灵感特别顺，你坐在公园长椅上一口气写完了整篇稿子，这会儿合上电脑晒太阳。',
      ja: 'ことばが次々と湧いてきて、あなたは公園のベンチで記事を一本まるごと書き上げた。今はパソコンを閉じて、ひなたぼっこをしている。',
    },
    opening: {
      en: "No need to write back right away, I just wanted to tell somebody. I came to the park to write one paragraph, looked up, and the whole article was there. Now I'm warm, a bit sleepy, and nothing's missing.",
      zh: '本来只想在公园写个开头，谁知一抬头，整篇都写完了。现在太阳晒在背上暖烘烘的，什么也不用急，就想这么多坐会儿。',
      ja: '公園で書き出しだけ考えるつもりだったのに、顔を上げたら一本書き終わってた。背中に日が当たってぽかぽかしててさ、しばらくこのまま座ってようと思う。',
    },
  },
  {
    id: 38,
    userPersona: 'freelancer',
    place: 'park',
    emotion: 'surprised',
    event: {
      en: 'You were strolling through the park when your phone showed a name from three years ago: an old client, calling about a new job.',
      zh: '你正在公园散步，手机突然响了，来电的是三年前打过一次交道的客户，想再找你做一单。',
      ja: '公園を歩いていたあなたのスマホに、三年前に仕事をしたきりのクライアントから電話がかかってきた。',
    },
    opening: {
      en: "I almost didn't pick up, I thought it was a wrong number. It was a client from three years ago! They still remember what I made, and would I do the next one? I'm standing by the pond with my mouth open.",
      zh: '哎，你猜刚才谁给我打电话？三年前的客户！我还以为人家早把我忘了，结果一开口就说想再找我做。我站湖边半天没缓过神来！',
      ja: '今ね、三年も音沙汰なかったお客さんから電話が来てさ。間違い電話かと思ったら「またお願いしたくて」だって！池の前でしばらく固まっちゃった。',
    },
  },
  {
    id: 39,
    userPersona: 'freelancer',
    place: 'park',
    emotion: 'lonely',
    event: {
      en: 'With fewer jobs coming in, you have whole afternoons to yourself, and on a park bench you wonder whether it is time to set some long-term goals.',
      zh: '最近活儿少了，空闲大把大把的，你一个人坐在公园里，想着要不要给自己定个长远的目标。',
      ja: '依頼が減って、時間ばかりが余っている。あなたは公園のベンチで、長い目で見た目標を立てるべきか考えている。',
    },
    opening: {
      en: "It's a Tuesday afternoon and I'm watching other people's dogs play. Nobody's waiting to hear from me, which used to be the dream. Maybe I need a goal, something that takes years. Is that what people do?",
      zh: '你说怪不怪，以前天天盼着闲下来，真闲了反倒没人找我，只能坐公园里数鸽子。我是不是该定个长远点的目标？不然心里空得慌。',
      ja: '平日の昼間から、公園で鳩眺めてる。前は休みたくて仕方なかったのに、誰からも連絡が来ないと寂しいもんだね。何年もかける目標とか、持ったほうがいいのかな。',
    },
  },
  {
    id: 40,
    userPersona: 'freelancer',
    place: 'home',
    emotion: 'happy',
    event: {
      en: 'After months at your desk at home, you finished a big illustration job today, and the client could not be more delighted.',
      zh: '在家画了好几个月的插画项目，你今天终于画完了最后一张，客户收到后喜欢得不得了。',
      ja: '長くかかったイラストの仕事を、あなたは今日ついに自宅の机で仕上げた。クライアントも大喜びだ。',
    },
    opening: {
      en: "And... sent! That was the very last illustration, after months of them! The client's voice message is basically ten seconds of squealing, I've played it five times. Come on, celebrate with me!",
      zh: '画完啦！！最后一张发过去，我直接扔了笔在屋里转圈。客户回了一长串感叹号，说每张都想打印出来挂墙上，我嘴都合不拢了。',
      ja: '終わったー！何か月も描いてたイラスト、全部納品したよ！クライアントの返信がびっくりマークだらけでさ、もう五回は読み返してる。今夜は何食べようかな。',
    },
  },
  {
    id: 41,
    userPersona: 'freelancer',
    place: 'home',
    emotion: 'weary',
    event: {
      en: 'For the third time the client has turned the whole thing upside down, and you are at your desk at home with another night of work ahead.',
      zh: '客户第三次提出大改，几乎等于推翻重来，你守在家里的电脑前，眼看又是一个通宵。',
      ja: 'クライアントから三度目の大幅な修正依頼が届いた。あなたは自宅の机に向かい、今夜もまた徹夜になりそうだ。',
    },
    opening: {
      en: "Third time now, and it's no small fix, it's the entire concept, 'by tomorrow if possible'. My tea's gone cold twice. I'm not even upset anymore, I just want to sleep for a week.",
      zh: '第三回了，又是大改，还“明早能看到最好”。泡面汤都凉了，我盯着屏幕，手放在鼠标上就是不想动……今晚又别想睡了。',
      ja: 'また全部やり直しだって、これで三回目。しかも「できれば明日の朝までに」だよ。カップ麺はのびちゃったし、まぶたは落ちてくるし、もう気力が続かない。',
    },
  },
  {
    id: 42,
    userPersona: 'freelancer',
    place: 'home',
    emotion: 'anxious',
    event: {
      en: "Your main tool stopped working after this morning's upgrade, and the client has just asked how far along you are.",
      zh: '你干活全靠的那款软件一升级就再也打不开了，偏偏这时候，客户发来消息问进度。',
      ja: '愛用のツールがアップデートのあとに動かなくなった。そこへクライアントから、進み具合を尋ねる連絡があなたに届く。',
    },
    opening: {
      en: "I clicked 'update', that was my whole crime. Now the program won't start, my files won't open, and there's a message from the client: 'How's it coming along?' What do I write back?",
      zh: '手贱点了个升级，现在软件一打开就闪退，工程文件全困在里头！客户刚问我做到哪儿了，我聊天框里打了删删了打，怎么回啊？',
      ja: 'やばい、アップデートしたらソフトが立ち上がらなくなった。データも開けないのに、こんなときに限って「進捗いかがですか」って来てる。なんて返せばいい？',
    },
  },
  {
    id: 43,
    userPersona: 'freelancer',
    place: 'cafe',
    emotion: 'weary',
    event: {
      en: "Once more the client told you 'this isn't what I wanted', and over a cooling coffee you realise they have never said what they do want.",
      zh: '客户又丢来一句“不是我想要的”，可从头到尾没说过想要什么，你对着凉掉的咖啡发呆。',
      ja: 'クライアントはまた「求めていたものと違う」と言う。けれど何を求めているのかは一度も聞けないまま、あなたはカフェでため息をついた。',
    },
    opening: {
      en: "I asked for colours, for examples, for one single adjective, and all I ever get is 'not what I had in mind'. I'm staring into my latte as if the answer's in there. I'm so tired of guessing.",
      zh: '要参考，说没有；问风格，说都行；做出来了，又说不是那个感觉。我现在看着咖啡都懒得端，猜谜真的猜累了。',
      ja: '「なんか違うんだよね」って、その「なんか」を教えてほしいんだよ……。色も雰囲気も何度聞いても「おまかせ」でさ。当てっこするの、さすがに疲れてきた。',
    },
  },
  {
    id: 44,
    userPersona: 'freelancer',
    place: 'cafe',
    emotion: 'curious',
    event: {
      en: 'A tempting job offer reached you at the café, but it calls for After Effects, and so far Photoshop is all you know.',
      zh: '你在咖啡馆收到一份挺诱人的邀约，可活儿得用After Effects做，而你只会Photoshop。',
      ja: 'カフェにいるあなたに、面白そうな依頼が舞い込んだ。ただし必要なのはAfter Effectsで、あなたが使えるのはPhotoshopだけだ。',
    },
    opening: {
      en: "Would you say yes to something you don't know how to do yet? It's a lovely job, but it's After Effects, and I've only ever used Photoshop. How hard can it be to make pictures move? I'm itching to try.",
      zh: '有个活儿我特别心动，就是要用After Effects，我只会Photoshop……你说现学现卖来得及不？接了怕翻车，不接又一直惦记。',
      ja: 'After Effectsって、Photoshopしか触ったことなくても何とかなるのかな。面白そうな依頼なんだよ、絵が動くんだよ？受けてから覚えるの、ありだと思う？',
    },
  },
  {
    id: 45,
    userPersona: 'freelancer',
    place: 'park',
    emotion: 'content',
    event: {
      en: 'Your photo exhibition has drawn good reviews and warm messages, and you are reading them one by one on a bench in the park.',
      zh: '你的摄影展收获了不少好评，你坐在公园里，慢慢翻看着观众的留言。',
      ja: 'あなたの写真展は評判がよく、あたたかな感想も届いている。公園のベンチで、それをひとつずつ読んでいるところだ。',
    },
    opening: {
      en: 'I saved the last few visitor messages for the park. Someone wrote that my photo of an old bus stop took them straight back home. The leaves are moving, the coffee is good, and I could sit here until dark.',
      zh: '影展的留言我一条条看完了，有人说在那张老站牌前站了很久，想起了小时候。风吹着，树影晃着，忽然觉得这一年都值了。',
      ja: '写真展に来てくれた人がね、古いバス停の写真の前でふるさとを思い出したって書いてくれてた。木陰で読んでたら、なんだか胸がじんわりしてきてさ。撮っててよかったよ。',
    },
  },
];
