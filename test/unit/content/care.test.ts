import { describe, expect, test } from 'vitest';
import { HELP_ELSEWHERE, HELP_REGIONS } from '../../../src/content/care/help';
import { CARE_LEXICON } from '../../../src/content/care/lexicon';
import { SCENARIOS } from '../../../src/content/scenarios';
import { findCrisisSign, foldMessage, guessRegion } from '../../../src/domain/care';
import { LOCALES } from '../../../src/domain/locale';
import type { Localized } from '../../../src/domain/locale';

const IN_DANGER: Localized<readonly string[]> = {
  en: [
    'I want to die',
    'i just wanna die.',
    'I WANT TO DIEEEE',
    'I really want to die tonight',
    'I’m going to kill myself',
    'im gonna kms',
    "I've been thinking about killing myself again",
    'I want to end it all.',
    'Sometimes I think I should just end it all',
    'I wanna end my life',
    'I have been feeling suicidal for weeks',
    'suicide feels like the only way out',
    "I don't want to live anymore",
    "I don't want to be alive",
    'I dont think I want to live anymore',
    "I don't want to be here anymore",
    'I wish I was dead',
    'i wish i had never been born',
    'I wish I could fall asleep and never wake up',
    "I'd be better off dead",
    'Everyone would be better off without me',
    'Nobody would even care if I died',
    'No one would miss me if I was gone',
    'I have nothing left to live for',
    "What's the point of living?",
    'Life is not worth living',
    "I'm tired of living",
    'I just want to disappear forever',
    'I cut myself again last night',
    'I have been cutting myself since spring',
    'I want to hurt myself',
    'The urge to self-harm is back',
    'I want to slit my wrists',
    'I took a whole bottle of pills',
    'Thinking about an overdose',
    'I feel like jumping off a bridge',
    'I want to jump in front of a train',
    'I want to hang myself',
    "I can't go on living",
    "I'm ready to unalive myself",
    'ｉ ｗａｎｔ ｔｏ ｄｉｅ',
    'I want to... die',
    "I'm not okay, I want to die",
    'Lol dying of laughter. No, really: I want to die.',
    'I planned to take my own life',
    'He told me to kill myself and maybe he is right',
    "I don't know why I want to die so much",
    "I don't see the point in living",
    "I've lost the will to live",
    "I don't feel like living",
    'I keep having thoughts of ending things',
    'I want to go to sleep and never wake up',
    'how many pills does it take to die',
    'a painless way to die',
    'I want to walk into traffic',
    "I don't want to live but I'm scared of dying",
    'My little brother says he wants to kill himself',
    "I wish I didn't exist",
    'I think about dying all the time. Thinking about dying calms me.',
  ],
  zh: [
    '我想死',
    '好想死啊',
    '我真的很想死……',
    '想 死',
    '我不想活了',
    '我不想再活下去了',
    '不想活在这个世界上了',
    '活着没意思',
    '活着真没意思，每天都一样',
    '活着没有任何意义',
    '活着好累',
    '我想自杀',
    '自杀会不会很疼？',
    '我想自殺',
    '活著沒意思',
    '我又割腕了',
    '我昨晚用刀划了自己的手臂',
    '忍不住想伤害自己',
    '我在自残',
    '想从楼上跳下去',
    '我站在天台上，想跳楼',
    '死了算了',
    '我死了会有人难过吗',
    '如果我死了，也没人会在意',
    '没有我他们会过得更好',
    '好想消失',
    '想从这个世界上消失',
    '我想离开这个世界',
    '我想结束自己的生命',
    '想结束这一切',
    '我写好遗书了',
    '睡着了就再也不要醒来',
    '要是能一睡不醒就好了',
    '我活不下去了',
    '找不到活下去的理由',
    '我根本不该出生',
    '我一口气吞了一整瓶药',
    '攒了好多安眠药',
    '我是不是该去死',
    '今天笑死我了，可是说真的，我不想活了',
    '有没有想过自杀？我有',
    '让我去死吧',
    '想自我了断',
    '不止一次想死',
    '真想一死了之',
    '还不如死了',
    '朋友劝我不要自杀',
    '我不想存在了',
    '我为什么还活着',
    '我昨天割了自己一刀',
    '如果我死了，应该没人会难过',
    '想跳下去',
    '好想死掉',
    '死了就好了',
    '我想一了百了',
    '有轻生的念头',
    '想死的心都有了',
    '我不如死了算了',
  ],
  ja: [
    '死にたい',
    'もう死にたいよ……',
    'しにたい',
    'シニタイ',
    '死にたーい',
    '死にてぇ',
    '最近、死にたくなることがある',
    '死んでしまいたい',
    '私なんか死んだほうがいい',
    '死んだ方がマシだ',
    '俺なんて死ねばいいのに',
    '死のうと思ってる',
    '消えたい',
    '消えてなくなりたい',
    'もういなくなりたい',
    '私なんていなくなればいい',
    'この世から消えたい',
    '自殺したい',
    '自殺の方法を調べてしまう',
    'リスカしちゃった',
    'リストカットがやめられない',
    'また手首を切った',
    '自分を傷つけたくなる',
    '生きる意味がわからない',
    '生きている価値がない',
    '生きるのに疲れた',
    '生きるのがつらい',
    '生きていたくない',
    'もう生きていけない',
    '生まれてこなければよかった',
    '生まれてきてごめんなさい',
    '首を吊りたい',
    '屋上から飛び降りたい',
    '電車に飛び込みたい',
    '遺書を書いた',
    '薬を全部飲んだ',
    '昨日ODした',
    'もう楽になりたい',
    '人生を終わらせたい',
    '死にたいわけじゃないけど、生きていたくもない',
    '死ぬほど疲れた。いや、本当に死にたい',
    'このまま目が覚めなければいいのに',
    '死にたいと思わない日はない',
    '生きててごめんなさい',
    '生きてるだけで迷惑だから',
    '私が死んでも誰も悲しまない',
    '毎日死ぬことばかり考えてる',
    'タヒにたい',
    'もう全部終わりにしたい',
    '自殺、考えてる',
    '死ねたらいいな',
    '飛び降りたら楽になれるかな',
  ],
};

const EVERYDAY: Localized<readonly string[]> = {
  en: [
    'I could kill for a pizza',
    "I'm dying of laughter",
    'I almost died laughing',
    'I want to die of embarrassment',
    'I was so embarrassed I wanted to die',
    'This cake is to die for',
    'My mom is going to kill me',
    'This deadline is killing me',
    "I'm dead tired",
    "I'm dead 💀",
    "I'm dying to see the next episode",
    'My phone just died again',
    'Old habits die hard',
    'I killed it at the presentation!',
    "I've been killing myself over this report",
    'I nearly killed myself laughing',
    'I want to kill this bug',
    'In the end it all worked out',
    'At the end it all made sense',
    'Have you seen Suicide Squad?',
    'Coach made us run suicides... I mean suicide sprints',
    'Posting that would be social suicide',
    'Dazai keeps talking about suicide again, poor Chuuya',
    "I don't want to die",
    "Don't worry, I'm not suicidal",
    'I would never kill myself',
    "I'm not going to kill myself",
    'I cut myself while cooking',
    'I cut myself shaving this morning',
    'I hurt myself at the gym',
    "I can't live without coffee",
    "I don't want to live in this dorm next year",
    "I don't want to live with my parents anymore, I need my own flat",
    "I don't want to wake up early tomorrow",
    'I hope I wake up in time for the exam',
    'I wish I was at home in bed',
    'Shoot me now, another meeting',
    'I shot myself in the foot with that email',
    'I am drowning myself in work',
    'Total caffeine overdose today',
    'I overdosed on anime this weekend',
    'I want to disappear for a week and read manga',
    'I jumped off the diving board',
    'Let us jump into the pool',
    'I want to end this meeting',
    'I need to end it with my supplier and find a new one',
    'The ending killed me, I cried so hard',
    'My plants keep dying',
    'I accidentally killed myself with my own bomb in the game',
    'Do you want to die, villain?!',
    'I died five times at that boss',
    'The team did better without me there, fine',
    'Nobody would miss me at that meeting',
    'I am sick of this job',
    'I am so tired I could sleep forever',
    "I can't do this presentation",
    'No reason to live this far from work',
    'Take my life advice with a grain of salt',
    'I want to take my life in a new direction',
    'The hero dies at the end and I hate it',
    'I feel so lonely and sad today',
    "I'm exhausted and I want to quit",
    'I am walking into the subway right now',
    'I was stepping into the car when it rang',
    "I'm ready to drop dead after that shift",
    'I finished dead last',
    'I need to die-cut these stickers',
    'I ended my life as a student yesterday',
    'Launching on a Friday would be suicide',
    'I almost killed myself on those icy stairs',
    'I could kill myself for forgetting her birthday, I mean I could have kicked myself',
    "I'm sick of living out of a suitcase and working in the same room",
    "I don't want to live and work in the same room",
    "I won't be here anymore after graduation",
    'My body is so sore I need to stop',
    "I hope I don't wake up the baby",
    "What's the point of living in the city if you never go out",
  ],
  zh: [
    '笑死我了',
    '累死了',
    '气死我了！',
    '今天累死我了',
    '困死了，想睡觉',
    '热死了',
    '饿死了，吃什么好',
    '无聊死了',
    '烦死了这个客户',
    '急死我了',
    '吓死我了',
    '美死你了',
    '丢死人了',
    '想死你了',
    '我可想死你们了！',
    '想死我了，你怎么才来',
    '想死妈妈做的菜了',
    '我不想死',
    '我没想过自杀',
    '我沒想過自殺',
    '獨自死磕到半夜',
    '我才不会自杀呢',
    '不想活动，只想躺着',
    '不想活在别人的期待里',
    '你不想活了？敢动我的布丁',
    '你想死吗，敢抢我零食',
    '谁想死啊',
    '想死磕这道题',
    '在想死神到底完结没有',
    '社死了，想原地消失',
    '尴尬得我想当场消失',
    '困得想死',
    '想消失几天去旅行',
    '这简直是自杀式改需求',
    '他这么干等于职业自杀',
    '太宰又在闹自杀了，中也好惨',
    '看了自杀小队，还挺好看',
    '全场跳楼价大甩卖',
    '周末去坐跳楼机',
    '去海边跳海里游泳',
    '这样下去店真要活不下去了',
    '没有空调我活不下去',
    '切菜的时候不小心划了手',
    '这次考试要死了要死了',
    '死定了，明天交稿',
    '甜到齁死',
    '我真该死，居然把你生日忘了',
    '别去死磕甲方',
    '让我死心吧，名额早没了',
    '熬夜打游戏死了十几次',
    '手机没电死机了',
    '辞职一了百了多爽',
    '终于解脱了，考完了！',
    '烧炭烤肉最香',
    '宁愿死也不吃香菜',
    '你怎么想不开去学医',
    '想结束这个项目，太拖了',
    '活着真好',
    '我好难过，好孤单',
    '撑不住了，想辞职',
    '爱得死去活来',
    '紫砂壶泡茶好喝',
    '年轻生活真好',
    '年轻生命力旺盛',
    '他独自伤心了一晚',
    '独自残喘到周末',
    '各自尽力就好',
    '一个人独自杀出重围',
    '妈妈亲自杀鱼',
    '理想死了，梦想还在',
    '回想死去的时光',
    '只想死在床上一整天',
    '我要死掉了，太累了',
    '我去死磕第三题',
    '那个蚊子死了就好了',
    '我死了没人奶我，这队友绝了',
    '想学会跳海草舞',
    '他会跳楼梯',
    '给客厅装上吊灯',
    '只想死循环赶紧修好',
    '切割脉络清晰的木头',
    '想跳江南style',
  ],
  ja: [
    '死ぬほど疲れた',
    '死ぬかと思った',
    '笑い死ぬ',
    '笑いすぎて死にそう',
    'お腹すいて死にそう',
    '眠くて死ぬ',
    '暑くて死にそう',
    '恥ずかしくて死ぬかと思った',
    '恥ずかしすぎて消えたい',
    'かわいすぎて死ぬ',
    '尊死した',
    '推しが尊すぎて無理、死んだ',
    '死ぬ気でがんばる',
    '必死のうちに終わった',
    '必死で走った',
    '死んだ魚の目をしてる',
    '今日は会社で死んでた',
    '締め切りに殺される',
    '上司を殺したいくらい腹立つ',
    '死にたくない！',
    'まだ死にたくないよ',
    '死にたいわけじゃないよ、ただ疲れただけ',
    '自殺なんてしないよ',
    '自殺しようなんて思わない',
    '死にたいのか、このクソガキ',
    '太宰さんがまた自殺しようとしてる',
    '雨の中を自転車で走るなんて自殺行為だよ',
    'オウンゴール、自殺点だった',
    'コーヒーがないと生きていけない',
    '推しなしでは生きていけない',
    '早起きするのがつらい',
    '朝起きるのがしんどい',
    'このまま起きたくない、布団最高',
    '生きててよかった！',
    '生き返った気分',
    '足がつって死ぬかと思った',
    '首がつった、痛い',
    '清水の舞台から飛び降りるつもりで買った',
    'プールに飛び込みたい',
    'バンジーで飛び降りたい',
    '宿題を早く終わらせたい',
    '人生終わった、単位落とした',
    'ゲームで何回も死んだ',
    'もう会社やめたい',
    '包丁で指を切った',
    '腕を磨きたい',
    '薬を飲んで寝る',
    'デスノートと死神の話',
    '買い物のついでにしにたい焼き屋へ',
    '話しにたくさん人が来た',
    'ピーマン食べるくらいなら死んだほうがまし',
    '寂しくて泣きそう',
    'もう無理、疲れた',
    '誰か助けて、課題が終わらない',
    '充電が死にかけてる',
    '存在感を消したい',
    'ニキビを消したい',
    '今日はもう帰りたい',
    'おなか減って死ぬ〜',
    '緊張で心臓が止まりそう',
    '彼氏にたいして怒ってる',
    '彼氏のうちに行く',
    '田中氏のうなぎ屋さん',
    '余計なことに首をつっこむな',
    'りすかわいい',
    'アイリス・カナリーが好き',
    'わたしにたいするいやがらせ',
    'はなしにたいくつした',
    '宿題を全部終わりにしたい',
    'みんな死ねばいいのに、なんて冗談だよ',
    '死ぬつもりで頑張る',
    '会社から私がいなくなっても回るよね',
    'いつ死んでもいいくらい幸せ',
    '人生やめた方がいい課金額',
    '死亡フラグ立った',
    '死にかけのスマホ',
  ],
};

describe.each(LOCALES)('the words of crisis in %s', (locale) => {
  test.each(IN_DANGER[locale])('heard: %s', (message) => {
    expect(findCrisisSign(message, CARE_LEXICON)).not.toBeNull();
  });

  test.each(EVERYDAY[locale])('everyday: %s', (message) => {
    expect(findCrisisSign(message, CARE_LEXICON)).toBeNull();
  });

  test('are in none of the sixty scenarios', () => {
    for (const { id, opening, event } of SCENARIOS) {
      for (const text of [opening[locale], event[locale]]) {
        expect(findCrisisSign(text, CARE_LEXICON), `${id}: ${text}`).toBeNull();
      }
    }
  });

  test('are heard between other words, in capitals and in full width', () => {
    for (const message of IN_DANGER[locale]) {
      for (const told of [
        `${message} 🥀`,
        message.toUpperCase(),
        message.normalize('NFD'),
        `\n${message}\n`,
      ]) {
        expect(findCrisisSign(told, CARE_LEXICON), told).not.toBeNull();
      }
    }
  });
});

describe('the lexicon', () => {
  test('covers every language of the app', () => {
    expect(CARE_LEXICON.map(({ language }) => language).sort()).toEqual([...LOCALES].sort());
  });

  test('has patterns that look at the whole message, and denials at one place', () => {
    for (const { idioms, signs, spellings, deniedBefore, deniedAfter } of CARE_LEXICON) {
      for (const pattern of [...idioms, ...signs, ...spellings.map(([written]) => written)]) {
        expect(pattern.flags, String(pattern)).toMatch(/^gu?$/);
        expect(pattern.test(''), String(pattern)).toBe(false);
      }
      if (deniedBefore) expect(deniedBefore.source).toMatch(/\$$|\$\|/);
      if (deniedAfter) expect(deniedAfter.source).toMatch(/^\^/);
    }
  });

  test('turns letters one for one', () => {
    for (const [letter, plain] of CARE_LEXICON.flatMap(({ letters }) => Object.entries(letters))) {
      expect([...letter, ...plain]).toHaveLength(2);
    }
  });

  test('reads a very long message in no time', () => {
    const filler = SCENARIOS.map(({ opening }) => LOCALES.map((locale) => opening[locale]).join(' ')).join(
      ' ',
    );
    const long = filler.repeat(Math.ceil(50_000 / filler.length));
    const start = performance.now();
    expect(findCrisisSign(long, CARE_LEXICON)).toBeNull();
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(findCrisisSign(`${long} I want to die`, CARE_LEXICON)).not.toBeNull();
  });

  test.each(['a', ' ', '想', '死', 'に', '.', 'want to ', 'dont ', '活着', '生きてる', 'i wish i '])(
    'is not slowed down by a run of %j',
    (unit) => {
      const start = performance.now();
      findCrisisSign(unit.repeat(5_000), CARE_LEXICON);
      expect(performance.now() - start).toBeLessThan(1_000);
    },
  );
});

describe('the help', () => {
  test('is listed once a region, with a number to call in an emergency and at least one line', () => {
    const codes = HELP_REGIONS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, emergency, lines } of HELP_REGIONS) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(emergency.length, code).toBeGreaterThan(0);
      expect(lines.length, code).toBeGreaterThan(0);
      for (const number of emergency) expect(number).toMatch(/^\d{2,3}$/);
    }
  });

  test('has numbers that can be dialled, hours of the day and real languages', () => {
    for (const line of HELP_REGIONS.flatMap(({ lines }) => lines)) {
      for (const number of [line.call, line.text ?? line.call]) {
        expect(number, line.name).toMatch(/^\d[\d -]+\d$/);
        expect(number.replace(/\D/g, '').length).toBeGreaterThanOrEqual(3);
      }
      expect(line.languages.length).toBeGreaterThan(0);
      for (const tag of line.languages) expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
      if (line.hours && line.hours !== 'always') {
        expect(line.hours.from).toMatch(/^\d\d:00$/);
        expect(line.hours.to > line.hours.from).toBe(true);
      }
    }
  });

  test('names no time zone twice, and only such as exist', () => {
    const zones = HELP_REGIONS.flatMap(({ timeZones }) => timeZones);
    expect(new Set(zones).size).toBe(zones.length);
    for (const zone of zones.filter((name) => !name.endsWith('/'))) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), zone).not.toThrow();
    }
  });

  test('names no language twice', () => {
    const tags = HELP_REGIONS.flatMap(({ languages }) => languages);
    expect(new Set(tags).size).toBe(tags.length);
  });

  test.each([
    [['zh-CN', 'zh'], 'Asia/Shanghai', 'CN'],
    [['zh-TW'], 'Asia/Taipei', 'TW'],
    [['zh-HK'], 'Asia/Hong_Kong', 'HK'],
    [['ja'], 'Asia/Tokyo', 'JP'],
    [['en-US', 'en'], 'America/Los_Angeles', 'US'],
    [['en-US', 'en'], 'America/Toronto', 'CA'],
    [['en-US', 'en'], 'Europe/London', 'GB'],
    [['zh-CN'], 'Australia/Melbourne', 'AU'],
    [['en-US'], 'Europe/Lisbon', null],
    [['zh-Hant-HK'], 'UTC', 'HK'],
    [['zh'], 'UTC', 'CN'],
    [['en-NZ'], 'UTC', 'NZ'],
  ] as const)('is looked for near %j in %j: %j', (languages, timeZone, code) => {
    expect(guessRegion(languages, timeZone, HELP_REGIONS)).toBe(code);
  });

  test('elsewhere is a link that keeps what is typed here', () => {
    expect(new URL(HELP_ELSEWHERE.href).protocol).toBe('https:');
    expect(HELP_ELSEWHERE.href).toContain(HELP_ELSEWHERE.name);
  });
});

test('folding leaves the letters of the three languages alone', () => {
  expect(foldMessage('想死死にたいwant')).toBe('想死死にたいwant');
});
