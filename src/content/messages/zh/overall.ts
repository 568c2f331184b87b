export const overall = {
  'overall.title': '多段对话的多样性',
  'overall.intro':
    '回复多样性要把同一扮演者扮演同一角色的几段对话放在一起看，而且每条回复九项都已评完。封存中的对话要等名字揭晓。',
  'overall.size': '评完多少段问一次',
  'overall.sizeHint': '同一扮演者扮演同一角色，3 到 20 段。已经评过的不受影响。',
  'overall.sizeFault': '请填 3 到 20 的整数。',
  'overall.none':
    '还没有评完的对话。同一扮演者扮演同一角色的对话评完 {size} 段，就会在这里问你它们够不够多样。',
  'overall.who': '{persona} 扮演的{character}',
  'overall.full': '评完 {count} 段',
  'overall.partly': '评了一部分的 {count} 段',
  'overall.missing': '再评完 {count} 段就问下一次',
  'overall.set': '{count} 段对话',
  'overall.about': '{persona} 扮演的{character}，{count} 段对话',
  'overall.due': '{persona} 扮演的{character}评完了 {count} 段对话：回答得够多样吗？',
  'overall.dueHere': '这样的对话评完了 {count} 段：够多样吗？',
  'overall.dueMore': '还有 {count} 组待评',
  'overall.all': '全部分组',
  'overall.missingSet': '没有这一组',
  'overall.missingSetText': '其中的对话可能已经删除、封存，或者又聊了下去。',
  'overall.notePlaceholder': '什么在重复，什么有新意？',
};
