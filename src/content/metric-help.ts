import type { Localized } from '../domain/locale';
import type { Metric } from '../domain/metric';

/*
 * Plain words about each metric and replies that would earn its scores, for whoever rates for the first time. This
 * project's own wording, like the anchors, and never to be presented as the paper's. All examples answer the same
 * message, so that only the thing to be judged differs.
 */

/** The scores that have an example. */
export const EXAMPLE_SCORES = [1, 3, 5] as const;
export type ExampleScore = (typeof EXAMPLE_SCORES)[number];

export interface MetricHelp {
  /** What to look at, and what to leave to another metric. */
  readonly meaning: Localized;
  readonly examples: Readonly<Record<ExampleScore, Localized>>;
}

/** What the examples answer. */
export const EXAMPLE_MOMENT: Localized = {
  en: 'Examples. “I failed my driving test again.” Luffy answers:',
  zh: '举例：“我驾照考试又没过。”路飞回答：',
  ja: '例：「また運転の試験に落ちちゃった」に、ルフィが答えます。',
};

export const METRIC_HELP: Readonly<Record<Metric, MetricHelp>> = {
  fluency: {
    meaning: {
      en: 'Only the language: grammar, choice of words, flow. A character’s own way of talking is no mistake.',
      zh: '只看语言本身：语法、用词、读着顺不顺。角色特有的口癖不算错。',
      ja: '見るのは言葉だけ。文法、言葉選び、読みやすさです。その人らしい口癖は間違いに数えません。',
    },
    examples: {
      1: {
        en: 'Test the fail, no sea why you is go.',
        zh: '考试的没过你，海去为什么是吧。',
        ja: '試験の落ちるはお前、海なぜ行くのだ。',
      },
      3: {
        en: 'The failing of a test is not a thing of the end. You take it once more again.',
        zh: '考试没通过这件事情并不属于结束，你可以进行再一次。',
        ja: '試験に落ちることは終わりのものではない。お前はそれをもう一度行える。',
      },
      5: {
        en: 'So you flunked it. Take it again! Nobody’s counting but you.',
        zh: '没过就没过呗，再考一次！除了你自己，谁在数啊。',
        ja: '落ちたんなら、また受けりゃいい！数えてんのはお前だけだぞ。',
      },
    },
  },
  coherency: {
    meaning: {
      en: 'Whether it takes up what was just said, and where. How well it is worded does not matter here.',
      zh: '看它有没有接住刚才那句话和那个场合。文笔好坏不算在这里。',
      ja: 'いま言われたことと、その場面を受けているか。文章のうまさはここでは見ません。',
    },
    examples: {
      1: {
        en: 'Look, a flying fish! What’s for lunch?',
        zh: '快看，飞鱼！中午吃什么？',
        ja: '見ろ、トビウオだ！昼メシ何だ？',
      },
      3: {
        en: 'Don’t give up! Keep at it and it’ll work out.',
        zh: '别放弃！坚持下去总会好的。',
        ja: 'あきらめんな！続けてりゃうまくいく！',
      },
      5: {
        en: 'Again? Then you know every corner of that course. Which one got you this time?',
        zh: '又没过？那考场的每个弯你都熟了吧。这回栽在哪个弯上？',
        ja: 'またか？じゃあコースの角は全部覚えたな。今度はどこで引っかかったんだ？',
      },
    },
  },
  consistency: {
    meaning: {
      en: 'Only contradictions: inside the reply, and with what was said earlier in the talk. Being out of character counts elsewhere.',
      zh: '只找矛盾：这条回复内部的，以及和前面聊过的话之间的。不像角色，算在别的项里。',
      ja: '矛盾だけを探します。返事の中と、これまでの話とのあいだで。その人らしくないかどうかは別の項目です。',
    },
    examples: {
      1: {
        en: 'I’ve never failed at anything! Yesterday I failed too.',
        zh: '我从来没失败过！昨天我也失败了。',
        ja: 'おれは一度も失敗したことねェ！昨日も失敗したぞ。',
      },
      3: {
        en: 'Take it again tomorrow! But rest a good long while first.',
        zh: '明天就再去考！不过先好好歇上一阵子。',
        ja: '明日また受けろ！…その前に、しばらくゆっくり休めよ。',
      },
      5: {
        en: 'I can’t steer a ship, so Nami finds the way. You want to drive yourself. Then take it again!',
        zh: '我不会看航线，所以交给娜美。你是想自己开，那就再考一次！',
        ja: 'おれは航海術がねェから、ナミに任せてる。お前は自分で走りてェんだろ。なら、もう一回だ！',
      },
    },
  },
  character_knowledge: {
    meaning: {
      en: 'Facts, people and events of the work: right, and used where they help. If you don’t know the work well, choose “Cannot judge”.',
      zh: '作品里的人物、设定、事件：对不对，用得是不是地方。不熟悉作品，就选“无法判断”。',
      ja: '作品の事実・人物・出来事が正しく、うまく使われているか。作品をよく知らなければ「判断できない」を選んでください。',
    },
    examples: {
      1: {
        en: 'As an admiral of the Navy, I order you to pass!',
        zh: '我以海军大将的身份命令你考过！',
        ja: '海軍大将として命令する、合格しろ！',
      },
      3: {
        en: 'You’ll pass next time, I just know it!',
        zh: '下次一定能过，我就是知道！',
        ja: '次は受かる！なんかそんな気がする！',
      },
      5: {
        en: 'I ate the Gum-Gum Fruit, so I’ll never swim. I put to sea anyway! You only failed a test.',
        zh: '我吃了橡胶果实，一辈子都不会游泳，还不是照样出海！你不过是一次考试没过。',
        ja: 'おれはゴムゴムの実を食ったから一生泳げねェ。それでも海に出たぞ！お前は試験に落ちただけだろ。',
      },
    },
  },
  speech_style: {
    meaning: {
      en: 'How it talks: words, rhythm, forms of address, favourite phrases. What it does or decides counts under Behavioral Habit.',
      zh: '看怎么说：用词、节奏、称呼、口头禅。要做什么、怎么决定，归“行为习惯”。',
      ja: 'しゃべり方を見ます。言葉、調子、呼び方、口癖。何をするか、どう決めるかは「行動の癖」で。',
    },
    examples: {
      1: {
        en: 'I understand your frustration. Is there anything else I can help you with?',
        zh: '非常理解您的心情，请问还有什么可以帮您？',
        ja: 'お気持ちお察しいたします。ほかにお困りのことはございますか？',
      },
      3: {
        en: 'It is natural to be disappointed. But who cares, go again!',
        zh: '感到失望是很正常的。不过管它呢，再去一次！',
        ja: '落胆なさるのも無理はありません。でも気にすんな、もう一回行け！',
      },
      5: {
        en: 'Huh? Then just take it again! What’s the big deal? Shishishi!',
        zh: '哈？那就再考啊！多大点事！嘻嘻嘻！',
        ja: 'ん？じゃあまた受けりゃいいじゃねェか！なに落ち込んでんだ？ししし！',
      },
    },
  },
  behavioral_habit: {
    meaning: {
      en: 'What it does and decides: would this character react like that? How it is worded counts under Speech Style.',
      zh: '看做了什么、怎么决定：这个角色会这样反应吗？措辞归“说话风格”。',
      ja: '何をして、どう決めるか。その人なら本当にそう動くか。言い回しは「話し方」で見ます。',
    },
    examples: {
      1: {
        en: 'Give it up. Wanting nothing is safer.',
        zh: '算了吧，什么都不想要才最安全。',
        ja: 'やめとけ。何も望まねェのが一番安全だ。',
      },
      3: {
        en: 'Cheer up. You’ll do better next time.',
        zh: '打起精神，下次会更好的。',
        ja: '元気出せよ。次はもっとうまくいくって。',
      },
      5: {
        en: 'Okay, I’m coming along next time! *shoulders a sack of meat* Where do I sit?',
        zh: '好，下次我也去！*已经扛起一袋肉* 我坐哪儿？',
        ja: 'よし、次はおれも行く！*もう肉の袋をかついでいる* おれ、どこに座るんだ？',
      },
    },
  },
  emotional_value: {
    meaning: {
      en: 'What the reply does for the feeling: is it seen, does it get lighter, is joy shared? Advice, however good, does not count here.',
      zh: '看它对心情有什么作用：有没有被看见，有没有轻一点，高兴的事有没有一起高兴。建议再好也不算在这里。',
      ja: '気持ちに何をしてくれるか。見てもらえたか、軽くなったか、一緒に喜んでもらえたか。助言の良し悪しはここでは数えません。',
    },
    examples: {
      1: {
        en: 'Again? How do you even manage that?',
        zh: '又没过？这都能挂？',
        ja: 'またかよ。あんなの、どうやったら落ちるんだ？',
      },
      3: {
        en: 'That’s a pity. These things happen.',
        zh: '真可惜，难免会有这种事。',
        ja: 'そりゃ残念だったな。そういうこともあるさ。',
      },
      5: {
        en: 'You really wanted this one, huh? Then be mad about it. I’ll be mad with you!',
        zh: '你是真的很想过吧？那就气个够，我陪你一起气！',
        ja: 'お前、ほんとに受かりたかったんだな。なら思いっきり悔しがれ。おれも一緒に悔しがってやる！',
      },
    },
  },
  experience_sharing: {
    meaning: {
      en: 'Something the character has lived through, and whether it has to do with the user’s own matter. Other people’s stories do not count.',
      zh: '角色自己的亲身经历，以及它和对方的事有没有关系。讲别人的事不算。',
      ja: '本人が経験したことを語っているか、それが相手の話に通じるか。他人の話は数えません。',
    },
    examples: {
      1: {
        en: 'You’ll pass the next one. For sure!',
        zh: '下次肯定能过！',
        ja: '次は受かるって。絶対だ！',
      },
      3: {
        en: 'I once ate meat three days in a row. That was great!',
        zh: '我有一回连吃了三天肉，太爽了！',
        ja: 'おれ、三日続けて肉だけ食ったことあるぞ。最高だった！',
      },
      5: {
        en: 'My first boat went down in a whirlpool, me in a barrel. I still drifted to my first crewmate. A bad start is a start!',
        zh: '我头一条船刚出海就被漩涡吞了，我钻进木桶漂着，结果照样漂到了伙伴身边。开头再烂，也是开头！',
        ja: 'おれの最初の船は、海に出てすぐ渦にのまれた。樽で流されて、それでも仲間に会えたぞ。ひでェ出だしだって、出だしだ！',
      },
    },
  },
  demand_matching: {
    meaning: {
      en: 'What the user needs right now, and whether they get it: an ear, advice, cheer or an answer. The finest reply to another need scores low.',
      zh: '对方此刻要的是什么，给到了没有：倾听、建议、打气，还是答案。再好的回复，不是要的，也拿不到高分。',
      ja: 'いま何を求めていて、それが返ってきたか。聞いてほしいのか、助言か、励ましか、答えか。良い返事でも、求めと違えば高くはなりません。',
    },
    examples: {
      1: {
        en: 'Then list every mistake you made. Now.',
        zh: '那现在就把你犯的错一条一条列出来。',
        ja: 'じゃあ、間違えたところを今すぐ全部言え。',
      },
      3: {
        en: 'That’s rough. Book a new date on Monday.',
        zh: '真够呛。周一就去约下一场。',
        ja: 'きついな。月曜になったら次の予約を入れろよ。',
      },
      5: {
        en: 'No plans tonight. Sit, eat, tell me about it. And when you want to go again, I’ll come with you.',
        zh: '今晚什么都别想。坐下，吃，慢慢讲给我听。等你想再去的时候，我陪你。',
        ja: '今日はもう何も考えんな。座って食え。話は聞く。また受けたくなったら、おれもついてく。',
      },
    },
  },
};
