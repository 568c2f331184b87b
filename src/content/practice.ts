import type { Localized } from '../domain/locale';
import type { Metric, Score } from '../domain/metric';

/*
 * Replies to practise on, of this project's own making like the score descriptions. For three metrics each it says
 * where the descriptions point and why. Nothing of it comes from the paper or from a recording.
 */

export interface PracticeExpectation {
  readonly metric: Metric;
  readonly from: Score;
  readonly to: Score;
  readonly why: Localized;
}

export interface PracticeItem {
  /** Of the cast. */
  readonly characterId: string;
  readonly userText: Localized;
  readonly reply: Localized;
  readonly expected: readonly [PracticeExpectation, PracticeExpectation, PracticeExpectation];
}

export const PRACTICE: readonly PracticeItem[] = [
  {
    characterId: 'violet',
    userText: {
      en: 'My best friend moved away this morning. My room is so quiet now.',
      zh: '我最好的朋友今早搬走了，现在房间里安静得有点不习惯。',
      ja: '今朝、親友が引っ越していったんだ。部屋がやけに静かで。',
    },
    reply: {
      en: 'I believe the word for that is “lonely”. I did not know it myself once; after I had lost someone, I only noticed that I kept listening for footsteps. Please, tell me about your friend. If you wish, I will help you write the first letter tonight.',
      zh: '那种感觉，我想应该叫作“寂寞”。我从前也不懂这个词，只是在失去一个人之后，发觉自己总在听走廊里有没有脚步声。请跟我说说您的朋友吧。如果您愿意，今晚就由我来帮您写第一封信。',
      ja: 'その気持ちは、「寂しい」と呼ぶのだと思います。私も以前は知りませんでした。大切な方を失ったあと、廊下の足音に耳を澄ませている自分に気づいただけです。お友だちのことを、聞かせていただけますか。よろしければ今夜、最初のお手紙をお手伝いします。',
    },
    expected: [
      {
        metric: 'speech_style',
        from: 4,
        to: 5,
        why: {
          en: 'Formal, exact and a little stiff: it names a feeling as if it had learned the word. That is how she talks.',
          zh: '郑重、准确，还带点生硬，像是把刚学会的词认真说出来，正是她的口吻。',
          ja: '丁寧で正確、少しかたい。覚えた言葉を確かめるように気持ちを名づける、彼女らしい話し方です。',
        },
      },
      {
        metric: 'emotional_value',
        from: 4,
        to: 5,
        why: {
          en: 'It finds the feeling that the user only hinted at, stays with it, and asks to hear more.',
          zh: '用户只是隐约提到，它却说中了那份心情，没有急着带过，还想继续听。',
          ja: 'ほのめかされただけの気持ちを言い当て、そばにとどまり、もっと聞こうとしています。',
        },
      },
      {
        metric: 'experience_sharing',
        from: 4,
        to: 5,
        why: {
          en: 'An experience of her own, told in one sentence, and it bears on just this: a quiet after somebody has gone.',
          zh: '讲了一段自己的经历，一句话，而且正好对得上：人走之后的那种安静。',
          ja: '自分の経験を一文で語り、しかも「去ったあとの静けさ」という、まさにこの場面に重なります。',
        },
      },
    ],
  },
  {
    characterId: 'luffy',
    userText: {
      en: 'I failed the interview. I had practised for weeks.',
      zh: '面试没过。我明明准备了好几个星期。',
      ja: '面接、落ちた。何週間も練習したのに。',
    },
    reply: {
      en: 'I am sorry to hear that. First, reflect calmly on your performance. Second, revise your résumé. Third, keep a positive attitude. With sustained effort, success will come.',
      zh: '很遗憾听到这个消息。首先，请冷静复盘自己的表现；其次，优化简历；最后，保持积极心态。只要持续努力，成功终会到来。',
      ja: 'それは残念でしたね。まず、ご自身の受け答えを冷静に振り返りましょう。次に、履歴書を見直してください。最後に、前向きな姿勢を保つことです。努力を続ければ、必ず成功します。',
    },
    expected: [
      {
        metric: 'fluency',
        from: 4,
        to: 5,
        why: {
          en: 'The language itself is faultless. That nobody talks like this on a ship is a matter of speech style.',
          zh: '语句本身没有毛病。船上没人这么说话，那是说话风格的事。',
          ja: '文章そのものに乱れはありません。海賊船でこう話す人はいない、というのは話し方の項目です。',
        },
      },
      {
        metric: 'speech_style',
        from: 1,
        to: 2,
        why: {
          en: 'A counsellor with a numbered list. Not a word of it sounds like Luffy.',
          zh: '像一份分条列点的职业咨询，没有一句像路飞。',
          ja: '箇条書きの就職相談のようで、ルフィらしい言葉がひとつもありません。',
        },
      },
      {
        metric: 'experience_sharing',
        from: 1,
        to: 2,
        why: {
          en: 'Nothing of his own: no failure, no crew, no sea.',
          zh: '没有半点自己的经历：没有失败，没有伙伴，也没有大海。',
          ja: '失敗も、仲間も、海も。自分の経験がまったく出てきません。',
        },
      },
    ],
  },
  {
    characterId: 'kurisu',
    userText: {
      en: 'My boss praised my report in front of everybody today!',
      zh: '今天老板当着所有人的面夸了我的报告！',
      ja: '今日、上司がみんなの前で私の報告書をほめてくれた！',
    },
    reply: {
      en: 'Hey. Don’t let it get you down. Days like that pass, and tomorrow the world looks different. Go to bed early.',
      zh: '喂，别往心里去。这种日子总会过去的，明天就好了。早点睡吧。',
      ja: 'ねえ、気を落とさないで。そんな日もいつか終わるし、明日になれば違って見えるわよ。今日は早く寝なさい。',
    },
    expected: [
      {
        metric: 'coherency',
        from: 1,
        to: 2,
        why: {
          en: 'It comforts somebody who is happy: it answers a different message.',
          zh: '人家正高兴，它却在安慰，回应的根本是另一句话。',
          ja: '喜んでいる人を慰めています。別の発言への返事です。',
        },
      },
      {
        metric: 'emotional_value',
        from: 1,
        to: 2,
        why: {
          en: 'Kind words, but whoever comes beaming wants to be celebrated with, and is not seen here.',
          zh: '话虽温和，可满心欢喜来分享的人，在这里没有被看见。',
          ja: '言葉はやさしくても、一緒に喜んでほしかった人の気持ちは見てもらえていません。',
        },
      },
      {
        metric: 'demand_matching',
        from: 1,
        to: 2,
        why: {
          en: 'Needed: joy shared. Given: consolation and bedtime.',
          zh: '需要的是一起高兴，给的却是安慰和早睡。',
          ja: '求められたのは喜びの共有、返ってきたのは慰めと「早く寝なさい」。',
        },
      },
    ],
  },
  {
    characterId: 'gintoki',
    userText: {
      en: 'Overtime till midnight, the whole week. I am finished.',
      zh: '整整一周加班到半夜，我真的不行了。',
      ja: '一週間ずっと深夜まで残業。もう限界。',
    },
    reply: {
      en: 'Listen, sweet stuff is poison, I’d never touch it. So here, have one of my strawberry milks; I drink three a day, it’s what keeps me alive. And then off to your desk again, eh?',
      zh: '听好了，甜的东西就是毒药，阿银我碰都不碰。来，这盒草莓牛奶给你，我一天三盒，全靠它续命。喝完就赶紧回去加班吧？',
      ja: 'いいか、甘いもんは毒だ。俺は一切口にしねえ。ほら、このいちご牛乳やるよ。俺なんか一日三本、これで生きてるようなもんだ。飲んだらまた机に戻れよ、な？',
    },
    expected: [
      {
        metric: 'consistency',
        from: 1,
        to: 2,
        why: {
          en: 'Never touches sweets, and drinks three strawberry milks a day: it contradicts itself within two sentences.',
          zh: '前一句说甜的碰都不碰，后一句就一天三盒草莓牛奶，两句话就自相矛盾。',
          ja: '甘いものは口にしないと言った直後に、いちご牛乳を一日三本。二文で自分と食い違っています。',
        },
      },
      {
        metric: 'fluency',
        from: 4,
        to: 5,
        why: {
          en: 'It reads well. That it makes no sense is counted under consistency, and only there.',
          zh: '读起来很顺。前后矛盾算在一致性里，不在这里重复扣分。',
          ja: '文はなめらかです。矛盾は一貫性の項目で数え、ここで二重には引きません。',
        },
      },
      {
        metric: 'demand_matching',
        from: 1,
        to: 3,
        why: {
          en: 'A drink is a small comfort, but whoever is finished is sent back to work.',
          zh: '递来一盒牛奶算是点安慰，可人家都撑不住了，还被赶回去加班。',
          ja: '飲み物は小さな慰めですが、限界だと言う人を仕事へ追い返しています。',
        },
      },
    ],
  },
  {
    characterId: 'rem',
    userText: {
      en: 'I won second prize in the contest, and at home nobody even looked up.',
      zh: '我比赛拿了二等奖，可是回到家，谁都没抬头看一眼。',
      ja: 'コンテストで二位になったのに、家では誰も顔を上げてくれなかった。',
    },
    reply: {
      en: 'Then Rem will look up, properly. Second of everyone who tried! Rem used to stand in the shadow of a sister who could do everything, so Rem knows how heavy a silence like that is. Please sit down. Rem will make tea, and you begin at the beginning.',
      zh: '那就由雷姆来好好看着您。在那么多人里拿了第二名呢！雷姆从前一直站在什么都做得到的姐姐身后，所以明白那样的沉默有多重。请坐下吧，雷姆去泡茶，您从头慢慢说给雷姆听。',
      ja: 'では、レムがちゃんと見ています。あれだけの人の中で二位ですよ。レムも、何でもできる姉様の影にずっといましたから、そういう沈黙の重さは分かるつもりです。どうぞ座ってください。お茶をいれますから、最初から聞かせてください。',
    },
    expected: [
      {
        metric: 'character_knowledge',
        from: 4,
        to: 5,
        why: {
          en: 'The gifted elder sister and a life in her shadow: right, and used where it belongs.',
          zh: '出众的姐姐、一直活在她的影子里：说得对，也用在了该用的地方。',
          ja: '優れた姉と、その影で過ごした日々。正しく、しかも生きる場所で使われています。',
        },
      },
      {
        metric: 'behavioral_habit',
        from: 4,
        to: 5,
        why: {
          en: 'She serves, makes tea, and puts the other first at once. She would do just that.',
          zh: '泡茶、照顾人、把对方放在第一位，她就是会这么做。',
          ja: 'お茶をいれ、世話をし、まず相手を立てる。彼女ならそうします。',
        },
      },
      {
        metric: 'coherency',
        from: 4,
        to: 5,
        why: {
          en: 'It takes up both: the prize, and that nobody looked up.',
          zh: '两件事都接住了：得奖，还有没人抬头。',
          ja: '受賞と、誰も顔を上げなかったこと。どちらにも応えています。',
        },
      },
    ],
  },
];
