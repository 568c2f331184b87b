export const care = {
  'care.title': '送る前に、ひと呼吸',
  'care.text':
    'この言葉は、キャラクターだけで受けとめるには重いかもしれません。いま力になれる、現実の人たちがいます。うまく話そうとしなくて大丈夫です。',
  'care.kept':
    'メッセージはまだ送られていません。文章もそのまま残っています。この端末の中だけで確かめ、記録は残しません。言葉のあやだったなら、このまま送ってください。',
  'care.region': '相談先の地域',
  'care.otherRegion': 'そのほかの地域',
  'care.call': '電話 {number}',
  'care.textTo': 'ショートメール {number}',
  'care.always': '24時間',
  'care.hours': '{from}～{to}',
  'care.young': '子ども・10代向け',
  'care.danger': 'いま危険が迫っているときは',
  'care.dangerElsewhere': 'いま危険が迫っているときは、その土地の緊急通報番号へ電話してください。',
  'care.elsewhere': 'ほかの国や地域の相談先（チャットもあります）：',
  'care.send': 'このまま送る',
  'care.change': 'メッセージを直す',
};
