export const transfer = {
  'transfer.exportFailed': '导出没有成功。对话都还在，没有任何改动，请再试一次。',

  'transfer.fault.unreadable': '浏览器读不了这个文件，可能它刚被移动或改动过。请重新选择。',
  'transfer.fault.too-large': '文件有 {size} MB，最多只能读取 {limit} MB。',
  'transfer.fault.empty': '文件是空的。',
  'transfer.fault.not-text': '文件不是 UTF-8 文本，不可能是对话记录。',
  'transfer.fault.not-json': '文件不是有效的 JSON：第 {line} 行第 {column} 列读不下去，那里写的是：{found}',
  'transfer.fault.truncated': '文件不完整，写到一半就断了。请重新复制或下载一份。',
  'transfer.fault.too-deep': '文件里的列表和对象嵌套超过 {limit} 层，对话记录不会是这样。',
  'transfer.fault.other-format': '这不是 ChatAnime 的对话记录：“{place}”应为 {expected}，实际是：{found}',
  'transfer.fault.version-invalid': '“{place}”不是对话记录的版本号，实际是：{found}',
  'transfer.fault.newer-version':
    '这个文件是由更新版本的 ChatAnime 写出的（格式版本 {found}，当前最高支持 {known}）。请刷新页面更新应用，再重新导入。',
  'transfer.fault.missing': '缺少 {place}，或者它是空的。',
  'transfer.fault.wrong-type':
    '{place} 应为{expected, select, text {文本} number {数字} whole {整数} bool { true 或 false} list {列表} object {对象} other {别的内容}}，实际是：{found}',
  'transfer.fault.not-allowed': '{place} 只能是以下之一：{expected}，实际是：{found}',
  'transfer.fault.out-of-range': '{place} 超出范围（{expected}），实际是：{found}',
  'transfer.fault.mark-out-of-range':
    '{place}：评分只能是 1、2、3、4、5，或表示“无法判断”的 null，实际是：{found}',
  'transfer.fault.not-a-time': '{place} 应为 2026-11-01T12:00:00.000Z 这样的时间，实际是：{found}',
  'transfer.fault.duplicate-id': '{place} 的编号 {found} 重复了，{first} 已经在用。',
  'transfer.fault.duplicate-round': '{place}：第 {found} 轮重复了，{first} 已经是这一轮。',
  'transfer.fault.duplicate-rating': '{place}：评分者 {found} 已经给这条回复评过分，见 {first}。',
  'transfer.fault.unknown-reply': '{place} 指向的回复不在这一轮里：{found}',
  'transfer.fault.unknown-parent': '{place} 指向的一轮不在这段对话里：{found}',
  'transfer.fault.unknown-after': '{place} 指向的回复不在它的上一轮里：{found}',
  'transfer.fault.conflict': '{place} 与这台设备上同一编号（{found}）的内容不一致。两边都不会被覆盖。',
  'transfer.fault.foreign-id': '{place}：编号 {found} 在这台设备上属于另一段对话。',
  'transfer.fault.storage-full': '这台设备空间不足，存不下这些对话。请腾出一些空间，再重新导入。',
  'transfer.fault.storage': '浏览器没能保存这些对话：{detail}',
  'transfer.fault.not-a-chat': '这不是 SillyTavern 的聊天文件：第一行既不是文件头，也不是消息。',
  'transfer.fault.chat-empty': '这个聊天文件里一条消息也没有。',
  'transfer.fault.app-part-missing': 'ChatAnime 有一部分没能加载。请检查网络、刷新页面，再重新导入。',
  'transfer.fault.unexpected': '出现了 ChatAnime 没有料到的问题：{detail}',

  'transfer.fault.was-streaming': '{place}：这条回复当时还没写完，按“中断”保存。',
  'transfer.fault.filled-in': '{place} 文件里没有，已自动补上。',
  'transfer.fault.unsafe-key': '{place} 已略去，因为这个键名不安全。',

  'transfer.fault.chat-cut-off':
    '文件在第 {line} 行断掉了。之前的内容都已保留；断掉的那一行随对话保存，但不显示。',
  'transfer.fault.chat-line': '有 {count} 行读不出消息，第一处在第 {line} 行。这些内容随对话保存，但不显示。',
  'transfer.fault.chat-no-header': '开头缺少写着名字的那一行，名字取自各条消息。',
  'transfer.fault.chat-date':
    '有 {count} 条消息没有可读的日期，第一处在第 {line} 行。已沿用前一条消息的时间。',
  'transfer.fault.chat-swipes':
    '有 {count} 条消息的备选列表和正文对不上，第一处在第 {line} 行。显示的仍是原来那条，所有备选都已保留。',
  'transfer.fault.chat-speakers': '除了{name}，还有 {count} 个角色说话。他们的话按{name}的话保存。',
  'transfer.fault.chat-changed':
    '有 {count} 份评分对应的回复后来改过，第一处在第 {line} 行。这些评分不算在新的文字上，只留在文件的备注里。',
  'transfer.fault.chat-own':
    'ChatAnime 写在文件里的附注有 {count} 行读不出来了，第一处在第 {line} 行。文字都已保留。',
  'transfer.fault.chat-apart': '这段对话已经在这里，但消息不一样。文件作为另一段对话加入，没有覆盖任何内容。',
} as const;
