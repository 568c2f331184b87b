export const care = {
  'care.title': 'A moment, before this is sent',
  'care.text':
    'This may be more than a character should carry. Real people can help now. You don’t need to have the right words ready.',
  'care.kept':
    'Your message has not been sent, and nothing is lost. It was looked at on this device only, and no note of it is made. If it was just a way of speaking, send it.',
  'care.region': 'Help in',
  'care.otherRegion': 'Another region',
  'care.call': 'Call {number}',
  'care.textTo': 'Text {number}',
  'care.always': 'day and night',
  'care.hours': '{from} to {to}',
  'care.young': 'for children and teenagers',
  'care.danger': 'In danger right now?',
  'care.dangerElsewhere': 'In danger right now? Call the emergency number where you are.',
  'care.elsewhere': 'Help in other countries, also by chat:',
  'care.send': 'Send it anyway',
  'care.change': 'Change my message',
} as const;
