import { describe, expect, test } from 'vitest';
import { castEntries } from '../../../../src/features/gallery/entries';
import { search } from '../../../../src/features/gallery/search';

const cast = castEntries('en');
const found = (query: string): string[] => search(cast, query).map(({ id }) => id);

/** What fans type, and whom they mean: it comes first. */
const TYPED: Readonly<Record<string, string>> = {
  luffy:
    'Luffy, Ruffy, Rufi, monkey d luffy, Strawhat, straw hat, 路飞, 路飛, 魯夫, 蒙其, 草帽, ルフィ, るふぃ, ﾙﾌｨ, 麦わら, 麥わら, One Piece, ワンピ, 海贼王, 海賊王, 航海王, lufei',
  naruto:
    'Naruto, narutouzumaki, uzumaki naruto, 鸣人, 鳴人, 漩渦鳴人, ナルト, なると, うずまき, 火影, mingren',
  gintoki:
    'Gintoki, gin san, Ginsan, sakata gintoki, 银时, 銀時, 銀さん, 阿銀, 坂田, ぎんとき, ギントキ, 銀魂, 银魂, Gintama, yinshi',
  natsume:
    'Natsume, 夏目, 夏目貴志, 夏目贵志, なつめ, ナツメ, takashi natsume, Natsume Yuujinchou, Natsume Yujincho, 夏目友人帳, にゃんこ先生, 貓咪老師, xiamu',
  kirito:
    'Kirito, kirigaya, kazuto, 桐人, 桐谷, 桐ヶ谷, 桐ケ谷和人, キリト, きりと, ｷﾘﾄ, 黒の剣士, 黑衣劍士, kirigaya kazuto, tongren',
  oreki:
    'Oreki, Houtarou, Hotaro, hōtarō, oreki houtaro, 折木, 奉太郎, おれき, ホータロー, 氷菓, 冰菓, Hyouka, hyoka, 节能, 節能主義, zhemu',
  levi: 'Levi, Rivai, Rivaille, captain levi, levi ackerman, Ackermann, 利威尔, 利威爾, 兵长, 兵長, 里維, リヴァイ, リバイ, りばい, AoT, SnK, Shingeki no Kyojin, 進撃の巨人, 进击的巨人, liweier',
  hinata:
    'Hinata, Shoyo, Shouyou, shōyō hinata, 日向, 翔阳, 翔陽, ひなた, ヒナタ, 排球少年, ハイキュー, はいきゅう, Haikyuu, Haikyu, rixiang',
  chuuya:
    'Chuuya, Chuya, nakahara, chuya nakahara, 中也, 中原中也, ちゅうや, チュウヤ, なかはら, 文スト, 文豪野犬, BSD, Bungou Stray Dogs, zhongye',
  gojo: 'gojo, Gojou, Gojō, satoru, satorugojo, gojo satoru, 五条, 五条悟, 五條悟, ごじょう, ゴジョウ, 五条先生, JJK, 咒术回战, 咒術迴戰, 呪術廻戦, じゅじゅつ, wutiao',
  taiga:
    'Taiga, Aisaka, aisaka taiga, 大河, 逢坂, 逢坂大河, あいさか, タイガー, 掌中老虎, 手乗りタイガー, Toradora, とらドラ, とらどら, 龙与虎, 龍與虎, dahe',
  misaka:
    'Misaka, Mikoto, misaka mikoto, 御坂, 美琴, 炮姐, 砲姐, みさか, ビリビリ, びりびり, biri biri, Railgun, レールガン, 超電磁砲, 超电磁炮, paojie',
  kurisu:
    'Kurisu, Makise, Christina, chris, 红莉栖, 紅莉栖, 牧瀬, 牧濑, 牧瀨, 助手, クリス, くりす, クリスティーナ, Steins;Gate, steins gate, シュタゲ, シュタインズゲート, 命运石之门, 命運石之門, hongliqi',
  saber:
    'Saber, Artoria, Arturia, Altria, セイバー, せいばー, ｾｲﾊﾞｰ, アルトリア, 阿尔托莉雅, 阿爾托莉雅, 阿尔托利亚, 騎士王, 骑士王, 呆毛王, 吾王, king arthur, Fate, fate zero, aertuoliya',
  madoka:
    'Madoka, kaname madoka, 鹿目, 鹿目圆, 鹿目圓, 小圆, 小圓, まどか, マドカ, まどマギ, まどかマギカ, Madoka Magica, 魔法少女まどか☆マギカ, xiaoyuan',
  kuroneko:
    'Kuroneko, kuro neko, ruri, gokou ruri, Goko, black cat, 黑猫, 黒猫, 黑貓, 五更, 瑠璃, 琉璃, くろねこ, クロネコ, Oreimo, 俺妹, 俺の妹, heimao',
  asuna:
    'Asuna, yuki asuna, Yuuki, asuna yuuki, 亚丝娜, 亞絲娜, 明日奈, 結城, 结城, アスナ, あすな, 閃光, 闪光, yasina',
  megumi:
    'Megumi, kato megumi, Katou, Katō, megumi kato, 加藤, 加藤惠, 加藤恵, 惠, 恵, めぐみ, メグミ, Saekano, 冴えカノ, 冴えない, 路人女主, 不起眼女主角, jiatenghui',
  rem: 'Rem, レム, れむ, 蕾姆, 雷姆, リゼロ, Re:Zero, rezero, re zero, 从零开始, 從零開始, leimu',
  violet:
    'Violet, Evergarden, violet evergarden, 薇尔莉特, 薇爾莉特, 京紫, 紫罗兰, 紫羅蘭, ヴァイオレット, バイオレット, ばいおれっと, ヴァイオレット・エヴァーガーデン, VEG, weierlite',
};

describe.each(Object.entries(TYPED))('%s comes first for', (id, typed) => {
  test.each(typed.split(', '))('%s', (query) => {
    expect(found(query)[0]).toBe(id);
  });
});

describe('searching', () => {
  test('finds both of a work', () => {
    expect(found('SAO').toSorted()).toEqual(['asuna', 'kirito']);
    expect(found('ソードアート')).toEqual(['kirito', 'asuna']);
    expect(found('刀劍神域')).toEqual(['kirito', 'asuna']);
  });
  test('takes words in any order, a name beside its work', () => {
    expect(found('levi titan')).toEqual(['levi']);
    expect(found('asuna sword art')).toEqual(['asuna']);
    expect(found('titan asuna')).toEqual([]);
  });
  test('puts whose name starts so before who has it elsewhere', () => {
    const items = ['Anna Rem', 'Remington', 'Sorem', 'Rem'].map((name) => ({
      names: [name],
      aliases: [],
      works: [],
    }));
    expect(search(items, 'rem').map(({ names }) => names[0])).toEqual([
      'Rem',
      'Remington',
      'Anna Rem',
      'Sorem',
    ]);
  });
  test('puts a name before a work', () => {
    const items = [
      { names: ['Anna'], aliases: [], works: ['Rem and the Sea'] },
      { names: ['Rem'], aliases: [], works: [] },
    ];
    expect(search(items, 'rem').map(({ names }) => names[0])).toEqual(['Rem', 'Anna']);
  });
  test('finds everybody without a letter, and nobody where there is nobody', () => {
    expect(found(' ・ ')).toHaveLength(20);
    expect(found('nobody at all')).toEqual([]);
    expect(found('{count} <b> \\ ( [')).toEqual([]);
  });
});
