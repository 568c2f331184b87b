export const overall = {
  'overall.title': '会話をまたいだ多様性',
  'overall.intro':
    '応答の多様性は、同じ演じ手が同じキャラクターを演じた会話をいくつか並べて判断します。返事に九項目すべての点が付いたものが対象です。封印中の会話は、名前が公開されてからになります。',
  'overall.size': '何件ごとにたずねるか',
  'overall.sizeHint': '同じ演じ手・同じキャラクターの会話で、3～20件。すでに評価した分は変わりません。',
  'overall.sizeFault': '3～20の整数で入れてください。',
  'overall.none':
    '評価し終えた会話はまだありません。同じ演じ手・同じキャラクターの会話が{size}件そろうと、どれほど多様だったかをここでたずねます。',
  'overall.who': '{persona}が演じる{character}',
  'overall.full': '評価済みの会話{count}件',
  'overall.partly': '途中のもの{count}件',
  'overall.missing': '次の質問まであと{count}件',
  'overall.set': '会話{count}件',
  'overall.about': '{persona}が演じる{character}、会話{count}件',
  'overall.due': '{persona}が演じる{character}の会話を{count}件評価しました。返事は多様でしたか？',
  'overall.dueHere': '同じ組み合わせの会話を{count}件評価：多様でしたか？',
  'overall.dueMore': 'ほかに{count}組あります',
  'overall.all': 'すべての組',
  'overall.missingSet': 'この組はありません',
  'overall.missingSetText': '中の会話が削除されたか、封印されたか、その後に続けられたのかもしれません。',
  'overall.notePlaceholder': 'くり返しは？　新しさは？',
};
