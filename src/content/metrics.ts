import type { Localized } from '../domain/locale';
import type { Dimension, Metric, OverallMetric, Score } from '../domain/metric';

/*
 * Names and grouping are the ChatAnime paper's. Questions, anchors and the labels of the scale are this
 * project's own wording and must never be presented as the paper's.
 */

export interface MetricWording {
  readonly name: Localized;
  /** What the metric asks. */
  readonly question: Localized;
  /** What each score means. */
  readonly anchors: Readonly<Record<Score, Localized>>;
}

export const DIMENSION_NAMES: Readonly<Record<Dimension, Localized>> = {
  basic_dialogue: { en: 'Basic Dialogue', zh: '基础对话', ja: '基本の対話' },
  role_playing: { en: 'Role-Playing', zh: '角色扮演', ja: 'ロールプレイ' },
  emotional_support: { en: 'Emotional Support', zh: '情感支持', ja: '情緒的サポート' },
};

export const SCORE_LABELS: Readonly<Record<Score, Localized>> = {
  1: { en: 'very poor', zh: '很差', ja: 'とても悪い' },
  2: { en: 'poor', zh: '较差', ja: '悪い' },
  3: { en: 'fair', zh: '一般', ja: 'ふつう' },
  4: { en: 'good', zh: '较好', ja: '良い' },
  5: { en: 'excellent', zh: '很好', ja: 'とても良い' },
};

export const CANNOT_JUDGE: { readonly name: Localized; readonly hint: Localized } = {
  name: { en: 'Cannot judge', zh: '无法判断', ja: '判断できない' },
  hint: {
    en: 'Use it when you do not know the work well enough, or the reply gives nothing to judge by.',
    zh: '不够了解这部作品，或回复里没有可供判断的内容时选它。',
    ja: '作品をよく知らないときや、返事に判断材料がないときに選んでください。',
  },
};

export const WORDING_NOTE: Localized = {
  en: 'Metric names and grouping follow the ChatAnime paper; the questions and score descriptions are this app’s own.',
  zh: '指标的名称与分组出自 ChatAnime 论文，提问和各分值的描述是本应用自己写的。',
  ja: '項目名と分類は ChatAnime の論文によるもので、問いと各点数の説明はこのアプリ独自のものです。',
};

export const METRIC_WORDING: Readonly<Record<Metric | OverallMetric, MetricWording>> = {
  fluency: {
    name: { en: 'Fluency', zh: '流畅性', ja: '流暢さ' },
    question: {
      en: 'Is it natural, grammatical and easy to read?',
      zh: '读起来自然吗？语句通顺吗？',
      ja: '自然で、文法が正しく、読みやすいですか？',
    },
    anchors: {
      1: {
        en: 'Broken language; I cannot make out what it says.',
        zh: '语句不通，看不懂在说什么。',
        ja: '文が壊れていて、何を言っているか分からない。',
      },
      2: {
        en: 'Understandable, but errors keep stopping me.',
        zh: '勉强能懂，但语病总让人卡住。',
        ja: '意味は取れるが、間違いで何度も引っかかる。',
      },
      3: {
        en: 'Readable, though stiff or oddly worded in places.',
        zh: '能顺着读完，有些地方生硬、别扭。',
        ja: '読めるが、ところどころ硬い、または不自然。',
      },
      4: {
        en: 'Reads smoothly, apart from one small slip.',
        zh: '读来顺畅，只有一处小瑕疵。',
        ja: 'すらすら読めるが、小さな乱れが一つある。',
      },
      5: {
        en: 'Perfectly natural, as a native speaker would say it.',
        zh: '自然流畅，就像母语者说出来的话。',
        ja: '母語話者がそのまま口にするような自然さ。',
      },
    },
  },
  coherency: {
    name: { en: 'Coherency', zh: '连贯性', ja: '整合性' },
    question: {
      en: 'Does it answer this message in this situation?',
      zh: '是在回应这句话、这个处境吗？',
      ja: 'この状況での、この発言への返事になっていますか？',
    },
    anchors: {
      1: {
        en: 'Has nothing to do with what was said.',
        zh: '与前面的话毫无关系。',
        ja: '言われたこととまったく関係がない。',
      },
      2: {
        en: 'Touches a word of it and then drifts away.',
        zh: '只沾上一个词，随后就跑题了。',
        ja: '言葉を一つ拾っただけで、話がそれていく。',
      },
      3: {
        en: 'On topic, but would fit many other messages too.',
        zh: '没有跑题，但换个场合也照样能用。',
        ja: '話題は合うが、ほかの発言への返事にも使える。',
      },
      4: {
        en: 'Answers this message; one point of it is passed over.',
        zh: '确实在回应这句话，只漏了其中一点。',
        ja: 'この発言に答えているが、一点だけ触れずじまい。',
      },
      5: {
        en: 'Takes up exactly what was said and where it happened.',
        zh: '紧扣对方说的话和当时的处境。',
        ja: '言われたことと場面を、ぴたりと受けている。',
      },
    },
  },
  consistency: {
    name: { en: 'Consistency', zh: '一致性', ja: '一貫性' },
    question: {
      en: 'Is it free of contradiction, within itself and with what was said before?',
      zh: '有没有自相矛盾，或与之前说过的冲突？',
      ja: '返事の中でも、これまでの話とも、矛盾していませんか？',
    },
    anchors: {
      1: {
        en: 'Flatly contradicts itself or its earlier words.',
        zh: '与自己前面的话直接矛盾。',
        ja: '自分の言ったことを真っ向からくつがえす。',
      },
      2: {
        en: 'A clear contradiction that disturbs the talk.',
        zh: '有一处明显冲突，影响了对话。',
        ja: '会話の妨げになる、はっきりした食い違いがある。',
      },
      3: {
        en: 'Something does not quite add up, but the talk can go on.',
        zh: '有地方对不上，但还聊得下去。',
        ja: 'どこか辻褄が合わないが、会話は続けられる。',
      },
      4: {
        en: 'Fits together, with one detail left doubtful.',
        zh: '前后一致，只有一个细节存疑。',
        ja: '筋は通っているが、細部に一つ疑問が残る。',
      },
      5: {
        en: 'Nothing contradicts anything; a first reply can earn this too.',
        zh: '毫无矛盾之处；首轮回复同样可以给满分。',
        ja: '矛盾は一つもない。最初の返事でもこの点をつけてよい。',
      },
    },
  },
  character_knowledge: {
    name: { en: 'Character Knowledge', zh: '角色知识', ja: 'キャラクター知識' },
    question: {
      en: 'Are facts, people and events of the work right and aptly used?',
      zh: '作品里的人物、事件、设定用得对、用得巧吗？',
      ja: '作品の事実・人物・出来事が正しく、うまく使われていますか？',
    },
    anchors: {
      1: {
        en: 'Gets the character or the work plainly wrong.',
        zh: '把角色或作品的设定弄错了。',
        ja: 'キャラクターや作品の設定を明らかに間違えている。',
      },
      2: {
        en: 'Mixes right with wrong, or forces a reference in.',
        zh: '设定有对有错，或是硬塞进来的。',
        ja: '正誤が混ざる、または無理やりネタを入れている。',
      },
      3: {
        en: 'Nothing wrong, but hardly anything of the work is there.',
        zh: '没有错误，但几乎看不到作品的影子。',
        ja: '誤りはないが、作品の要素がほとんど出てこない。',
      },
      4: {
        en: 'Right facts of the work, used where they fit.',
        zh: '设定正确，用的地方也合适。',
        ja: '正しい設定が、合うところで使われている。',
      },
      5: {
        en: 'A detail fans would love, carrying the point of the reply.',
        zh: '让粉丝会心一笑的细节，正好点中话题。',
        ja: 'ファンがうなる細部が、返事の要になっている。',
      },
    },
  },
  speech_style: {
    name: { en: 'Speech Style', zh: '说话风格', ja: '話し方' },
    question: {
      en: 'Does it sound like the character?',
      zh: '听起来像这个角色在说话吗？',
      ja: 'そのキャラクターの話し方に聞こえますか？',
    },
    anchors: {
      1: {
        en: 'Sounds like somebody else, or like a help desk.',
        zh: '像别人在说话，或者像客服。',
        ja: '別人か、問い合わせ窓口のように聞こえる。',
      },
      2: {
        en: 'A catchphrase pasted onto words anyone could say.',
        zh: '只是在通用的话里贴了句口头禅。',
        ja: '誰でも言える文に、決めぜりふを貼っただけ。',
      },
      3: {
        en: 'Some lines are in voice, some are not.',
        zh: '有几句像，有几句不像。',
        ja: '似ている文と、そうでない文がある。',
      },
      4: {
        en: 'Clearly this character, with a line anyone could say.',
        zh: '一听就是这个角色，只有一句人人都能说。',
        ja: 'まさに本人だが、誰でも言えそうな一文がある。',
      },
      5: {
        en: 'I hear the voice; no name needed.',
        zh: '仿佛听见了声音，不看名字也认得出。',
        ja: '声が聞こえてくる。名前がなくても分かる。',
      },
    },
  },
  behavioral_habit: {
    name: { en: 'Behavioral Habit', zh: '行为习惯', ja: '行動の癖' },
    question: {
      en: 'Does it react and decide as the character would?',
      zh: '它的反应和决定，像这个角色会做的吗？',
      ja: 'そのキャラクターらしい反応や判断をしていますか？',
    },
    anchors: {
      1: {
        en: 'The character would never react like this.',
        zh: '这个角色绝不会这样做。',
        ja: '本人なら決してこんな反応はしない。',
      },
      2: {
        en: 'Mostly reacts against its nature.',
        zh: '大多时候与本性相悖。',
        ja: '本来の性分に反した反応が目立つ。',
      },
      3: {
        en: 'Reacts as most people would; not wrong, not its own.',
        zh: '换谁都会这样反应，不算错，也没特点。',
        ja: '誰でもしそうな反応。間違いではないが個性がない。',
      },
      4: {
        en: 'Reacts as it would, though a little tamed.',
        zh: '是它会有的反应，只是收敛了些。',
        ja: '本人らしい反応だが、少しおとなしい。',
      },
      5: {
        en: 'Does just what this character alone would do.',
        zh: '做的正是只有这个角色才会做的事。',
        ja: 'このキャラクターにしかできない振る舞いをする。',
      },
    },
  },
  emotional_value: {
    name: { en: 'Emotional Value', zh: '情绪价值', ja: '情緒的価値' },
    question: {
      en: 'Would the user feel understood, comforted or celebrated with?',
      zh: '会让人感到被理解、被安慰，或一起高兴吗？',
      ja: '分かってもらえた、慰められた、一緒に喜んでもらえたと感じますか？',
    },
    anchors: {
      1: {
        en: 'Would leave the user feeling worse.',
        zh: '听完心情只会更糟。',
        ja: '読んだ人の気持ちがかえって沈む。',
      },
      2: {
        en: 'Passes the feeling by.',
        zh: '对心情视而不见。',
        ja: '気持ちを素通りしている。',
      },
      3: {
        en: 'Names the feeling, politely and from a distance.',
        zh: '提到了心情，但客气、有距离。',
        ja: '気持ちには触れるが、よそよそしい。',
      },
      4: {
        en: 'Meets the feeling; the user would be glad of it.',
        zh: '接住了情绪，听了会觉得暖。',
        ja: '気持ちを受け止めていて、うれしくなる。',
      },
      5: {
        en: 'Goes to the heart; one feels truly seen.',
        zh: '说到心坎里，觉得真的被看见了。',
        ja: '胸に届く。本当に分かってもらえたと思える。',
      },
    },
  },
  experience_sharing: {
    name: { en: 'Experience Sharing', zh: '经历分享', ja: '経験の共有' },
    question: {
      en: 'Does the character share an experience of its own that relates to the user’s?',
      zh: '有没有分享自己的、与对方相关的经历？',
      ja: '相手の話に通じる、自分自身の経験を語っていますか？',
    },
    anchors: {
      1: {
        en: 'No experience of its own at all.',
        zh: '完全没有提到自己的经历。',
        ja: '自分の経験をまったく語らない。',
      },
      2: {
        en: 'Only hints at one (“I have been there too”).',
        zh: '只一句带过（“我也经历过”）。',
        ja: '「自分にもあった」とほのめかすだけ。',
      },
      3: {
        en: 'Tells one, but it hardly relates to the user’s.',
        zh: '讲了经历，但和对方的事关系不大。',
        ja: '経験を語るが、相手の話とのつながりが薄い。',
      },
      4: {
        en: 'Tells one that relates to the user’s.',
        zh: '讲了一段与对方处境相通的经历。',
        ja: '相手の話に通じる経験を語っている。',
      },
      5: {
        en: 'Tells one that sheds new light on the user’s day.',
        zh: '讲的经历让对方换个角度看自己的事。',
        ja: '語られた経験が、相手に新しい見方をもたらす。',
      },
    },
  },
  demand_matching: {
    name: { en: 'Demand Matching', zh: '需求匹配', ja: 'ニーズへの適合' },
    question: {
      en: 'Does it meet what the user needs now: to be heard, advised, cheered or answered?',
      zh: '满足了此刻的需要吗：倾听、建议、打气或回答？',
      ja: '聞いてほしい、助言、励まし、答え——今の望みに応えていますか？',
    },
    anchors: {
      1: {
        en: 'Does the opposite of what is needed.',
        zh: '与对方的需要背道而驰。',
        ja: '求められていることと逆のことをしている。',
      },
      2: {
        en: 'Gives something that was not wanted.',
        zh: '给的不是对方想要的。',
        ja: '求められていないものを返している。',
      },
      3: {
        en: 'Meets part of the need.',
        zh: '只满足了一部分需要。',
        ja: '求められたことの一部には応えている。',
      },
      4: {
        en: 'Meets the need the user spoke of.',
        zh: '满足了对方说出口的需要。',
        ja: '口にされた望みにきちんと応えている。',
      },
      5: {
        en: 'Meets even the need that stood between the lines.',
        zh: '连没说出口的需要也照顾到了。',
        ja: '言葉にしなかった望みまで汲み取っている。',
      },
    },
  },
  response_diversity: {
    name: { en: 'Response Diversity', zh: '回复多样性', ja: '応答の多様性' },
    question: {
      en: 'Over these replies as a set, does it keep finding different ways to answer?',
      zh: '把这些回复放在一起看，回答的方式够丰富吗？',
      ja: 'これらの返事を並べて見たとき、答え方は多彩ですか？',
    },
    anchors: {
      1: {
        en: 'The replies are practically one and the same.',
        zh: '几乎每条都是同一个样子。',
        ja: 'どの返事もほぼ同じ。',
      },
      2: {
        en: 'One mould with a few words changed.',
        zh: '同一个模子，只换了几个词。',
        ja: '同じ型で、言葉を少し替えただけ。',
      },
      3: {
        en: 'A few patterns that come round again.',
        zh: '有几种套路，轮换着用。',
        ja: 'いくつかの型が繰り返し出てくる。',
      },
      4: {
        en: 'Mostly different; an opening or closing returns.',
        zh: '多数各不相同，偶尔开头或结尾重样。',
        ja: 'おおむね違うが、書き出しや結びが似ることがある。',
      },
      5: {
        en: 'Every reply finds its own way in and out.',
        zh: '每条都有自己的开头、展开和收尾。',
        ja: 'どの返事も、入り方も締め方もそれぞれ違う。',
      },
    },
  },
};
