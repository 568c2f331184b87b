export const care = {
  'care.title': '发出去之前，先停一下',
  'care.text': '这些话的分量，也许不该只由一个角色来接。现在就有真实的人可以帮你，不用先想好怎么开口。',
  'care.kept':
    '消息还没有发出去，一个字也没丢。只在这台设备上看过，不会留下任何记录。要是只是随口一说，照常发送就好。',
  'care.region': '求助地区',
  'care.otherRegion': '其他地区',
  'care.call': '拨打 {number}',
  'care.textTo': '发短信到 {number}',
  'care.always': '全天 24 小时',
  'care.hours': '{from} 至 {to}',
  'care.young': '面向儿童和青少年',
  'care.danger': '此刻有危险？',
  'care.dangerElsewhere': '此刻有危险？请拨打当地的紧急电话。',
  'care.elsewhere': '其他国家和地区的求助方式，也有文字聊天：',
  'care.send': '仍然发送',
  'care.change': '改一改消息',
};
