export const overall = {
  'overall.title': 'Variety over several talks',
  'overall.intro':
    'Response Diversity is judged over several dialogues of one persona as one character, once their replies carry all nine marks. Talks that are sealed wait until their names are shown.',
  'overall.size': 'Ask after so many dialogues',
  'overall.sizeHint': 'Of one persona as one character, 3 to 20. What is judged already stays as it is.',
  'overall.sizeFault': 'A whole number from 3 to 20.',
  'overall.none':
    'No dialogue is rated in full yet. Once {size} of one persona as one character are, you are asked here how varied they were.',
  'overall.who': '{persona} as {character}',
  'overall.full': '{count, plural, one {# dialogue rated in full} other {# dialogues rated in full}}',
  'overall.partly': '{count} in part',
  'overall.missing': '{count, plural, one {one more} other {# more}} until the next question',
  'overall.set': '{count, plural, one {# dialogue} other {# dialogues}}',
  'overall.about': '{persona} as {character}, {count, plural, one {# dialogue} other {# dialogues}}',
  'overall.due':
    '{count, plural, one {# dialogue} other {# dialogues}} of {persona} as {character} rated: how varied were they?',
  'overall.dueHere':
    '{count, plural, one {# such dialogue} other {# such dialogues}} rated: how varied were they?',
  'overall.dueMore': '{count, plural, one {One more set waits} other {# more sets wait}}',
  'overall.all': 'All sets',
  'overall.missingSet': 'There is no such set',
  'overall.missingSetText': 'A talk in it may have been deleted, sealed or gone on with since.',
  'overall.notePlaceholder': 'What comes back, what is new?',
} as const;
