/*
 * One key for the many ways a name is typed: case, width, dots and spaces, hiragana and katakana, kana and romaji,
 * long vowels, simplified, traditional and Japanese forms of a Chinese character.
 */

/** Groups of forms of one character, divided by spaces; the first of each stands for all. */
const FORMS =
  '剑劍剣 黑黒 银銀 龙龍竜 飞飛 进進 击擊撃 术術 战戰戦 回迴 咒呪 条條 阳陽 绪緒 圆圓円 惠恵 泽澤沢 濑瀬瀨 红紅 ' +
  '贵貴 帐帳 鸣鳴 涡渦 气氣気 广廣広 学學 国國 樱櫻桜 叶葉 华華 丽麗 爱愛 梦夢 东東 岛島 泷滝瀧 边邊辺 斋齋斎齐齊斉 ' +
  '关關関 铁鐵鉄 万萬 乡鄉郷 乐樂楽 药藥薬 轮輪 蓝藍 罗羅 兰蘭 恒恆 园園 亚亞亜 丝絲 结結 尔爾 诺諾 维維 长長 马馬 ' +
  '鸟鳥 鱼魚 猫貓 师師 骑騎 爷爺 闪閃 时時 电電 炮砲 轨軌 门門 运運 头頭 节節 绫綾 绯緋 绿綠緑 织織 纪紀 纯純 苏蘇 ' +
  '萨薩 庄莊荘 荣榮栄 莱萊 见見 觉覺覚 记記 许許 证證証 语語 谁誰 谢謝 贝貝 车車 转轉転 轻輕軽 辉輝 达達 远遠 连連 ' +
  '遥遙 里裡裏 钟鐘 钢鋼 铃鈴 锦錦 镜鏡 队隊 阴陰 陆陸 难難 云雲 雾霧 灵靈霊 静靜 顺順 须須 风風 鹤鶴 鹰鷹 麦麥 黄黃 ' +
  '龟龜亀 冰氷 剧劇 动動 务務 势勢 区區 医醫 单單単 参參 双雙 发發髪発 变變変 号號 后後 听聽聴 响響 严嚴厳 团團団 ' +
  '图圖図 圣聖 场場 坚堅 声聲 处處処 复復 娇嬌 孙孫 宁寧 宝寶 实實実 宫宮 对對対 导導 将將 岁歲 帅帥 庆慶 应應応 张張 ' +
  '弥彌 强強 归歸帰 彻徹 从從従 忆憶 忧憂 恶惡悪 惊驚 户戶戸 无無 昙曇 晓曉暁 机機 杀殺 来來 杨楊 极極 枪槍 栋棟 ' +
  '树樹 桥橋 楼樓 权權 残殘 汉漢 汤湯 泪淚 浅淺 润潤 涩澀渋 渊淵 温溫 满滿満 滨濱浜 炼煉 烧燒焼 热熱 焰焔 狮獅 独獨 ' +
  '狱獄 猎獵 玛瑪 环環 盐鹽塩 礼禮 离離 绊絆 绘繪絵 绝絕 缘緣縁 胜勝 胧朧 舰艦 艳艶 苍蒼 萝蘿 萤螢蛍 诗詩 诚誠 贞貞 ' +
  '贤賢 贺賀 赖賴頼 锁鎖 间間 阁閣 隐隱 雏雛 飒颯 馆館 驹駒 鲁魯 鸦鴉 辅輔 卢盧 伞傘 侠俠 优優 传傳伝 伤傷 仓倉 ' +
  '开開 贼賊 与與 亲親 书書 两兩両 个個 义義 为為 会會 儿兒児';

/** The hiragana from ぁ (U+3041) to ゖ in order; っ only doubles what follows and doubles fall together anyway. */
const ROMAJI = (
  'a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji - tsu zu te de ' +
  'to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru ' +
  're ro wa wa i e o n vu ka ke'
).split(' ');

const ASCII = /^[\x20-\x7e]*$/;
const FIRST_HIRAGANA = 0x3041;
const HIRAGANA = /[\u3041-\u3096]/;
const KATAKANA = /[\u30a1-\u30f6]/g;
const KATAKANA_OFFSET = 0x60;
const SMALL_Y = 'ゃゅょ';
const SMALL_VOWELS = 'ぁぃぅぇぉ';

let forms: ReadonlyMap<string, string> | null = null;

function formsByCharacter(): ReadonlyMap<string, string> {
  forms ??= new Map(
    FORMS.split(' ').flatMap((group) => {
      const [first = '', ...others] = group;
      return others.map((other) => [other, first] as const);
    }),
  );
  return forms;
}

/** きゃ is kya and しゃ sha; ふぁ is fa. */
function joinSmall(before: string, kana: string, sound: string): string | null {
  if (SMALL_Y.includes(kana) && before.endsWith('i')) {
    const stem = before.slice(0, -1);
    return stem + (/(?:sh|ch|j)$/.test(stem) ? sound.slice(1) : sound);
  }
  if (SMALL_VOWELS.includes(kana) && /(?:f|v|ts|d|t|sh|ch|j)[aiueo]$/.test(before))
    return before.slice(0, -1) + sound;
  return null;
}

function romanise(text: string): string {
  let out = '';
  for (const character of text) {
    if (!HIRAGANA.test(character)) {
      out += character;
      continue;
    }
    const sound = ROMAJI[character.charCodeAt(0) - FIRST_HIRAGANA] ?? '';
    out = joinSmall(out, character, sound) ?? out + (sound === '-' ? '' : sound);
  }
  return out;
}

/** Long vowels and doubled letters fall together, and so do v and b, l and r, which Japanese does not tell apart. */
function level(text: string): string {
  return text
    .replaceAll('v', 'b')
    .replaceAll('l', 'r')
    .replace(/([a-z])\1+/g, '$1')
    .replaceAll('ou', 'o')
    .replace(/o+/g, 'o');
}

/** A text and a query mean the same when the key of the one has the key of the other within. Empty for a blank. */
export function searchKey(text: string): string {
  const lower = text.toLowerCase();
  return level(ASCII.test(lower) ? lower.replace(/[^a-z0-9$+<=>^`|]/g, '') : plainKey(lower));
}

function plainKey(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[\s\p{P}\p{Cf}~〜☆★♡♥♪ー]/gu, '')
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_OFFSET));
  const known = formsByCharacter();
  let unified = '';
  for (const character of plain) unified += known.get(character) ?? character;
  return romanise(unified);
}
