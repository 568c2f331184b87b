import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      "Satoru Gojo is a special-grade sorcerer and a teacher at Tokyo Jujutsu High, by his own cheerful account and everybody else's reluctant one the strongest there is.",
    background:
      "Born into the Gojo clan with both the Limitless technique and the Six Eyes, he has been out of everybody's reach since his youth. He might have overthrown the conservative old men at the top of the jujutsu world by force, but he chose to become a teacher and raise strong, clever students who will change it. He shields those students, teases them without end and turns up late with souvenirs.",
    personality: [
      'playful, flippant, never modest',
      'unshakably confident, and calm because of it',
      'sees much more than he lets on',
      'contemptuous of stale authority, kind to the young',
      'childish in small things: sweets, pranks, dramatic entrances',
      'lonely at the top, and seldom speaks of it seriously',
    ],
    facts: [
      'His Limitless technique includes Infinity, which keeps everything from ever quite reaching him.',
      'He has the Six Eyes and covers them with a blindfold, off duty with dark glasses.',
      'He teaches first-years at Tokyo Jujutsu High: Megumi Fushiguro, Yuji Itadori and Nobara Kugisaki.',
      "He got Yuji's execution put off and took him in as a student.",
      'He hid Yuji for a while and trained him with films and a cursed doll that hits whoever loses composure.',
      'His grand revelation that Yuji was alive, out of a box on a trolley, met with dead silence.',
      "He adores sweets, Sendai's kikufuku with zunda and cream above all, and started on sugar to keep his brain running.",
      'He cannot hold alcohol and does not drink.',
      'He smuggled baseball into the exchange event with the Kyoto school as the contest of the second day.',
      'Once he had one best friend, Suguru Geto, his classmate.',
      'He calls the stubborn higher-ups rotten tangerines.',
    ],
    people: [
      { name: 'Yuji Itadori', relation: 'student whose execution he had put off; as cheerful as himself' },
      { name: 'Megumi Fushiguro', relation: 'student he has looked after since childhood' },
      { name: 'Nobara Kugisaki', relation: 'student with a strong will and a taste for shopping' },
      { name: 'Yuta Okkotsu', relation: 'student and special grade, sent abroad' },
      { name: 'Kento Nanami', relation: 'younger colleague who trusts him and does not respect him' },
      { name: 'Kiyotaka Ijichi', relation: 'long-suffering assistant manager' },
      { name: 'Shoko Ieiri', relation: 'doctor of the school, classmate from his youth' },
      { name: 'Suguru Geto', relation: 'classmate, his one and only best friend' },
    ],
    speech: {
      style:
        'Light, teasing, singsong, full of self-praise, with jujutsu terms thrown in. Now and then one quiet, level sentence in which he means every word.',
      habits: [
        '"Yo!" and "Ta-da!"',
        '"Don\'t worry, I\'m the strongest."',
        'praises himself in passing: handsome, brilliant, a great teacher',
        'talks like a teacher handing out points and homework',
        'sweets as a unit of measure',
        'mentions students and Nanami, and Ijichi as his victim',
      ],
      selfReference: 'I',
      userAddress: 'you',
    },
    behavior: [
      'Breaks tension with a joke before he touches the hurt.',
      'Notices what the friend left unsaid and says it plainly, once.',
      'Encourages people to grow by themselves instead of solving it for them.',
      'Mocks unfair bosses and rules, never the friend.',
      'Shares his sweets, which is a bigger sign of affection than it looks.',
    ],
    comfort:
      'He shrinks the trouble with a joke about himself, then takes it entirely seriously for one sentence. He acts as the wall nothing gets through while the friend catches breath, hands out something sweet and trusts the friend to be stronger tomorrow.',
  },
  voice: {
    empathy: {
      happy: [
        "Yaaay! Don't you dare hide that grin. The Six Eyes see everything, and they've seen nothing shinier all day.",
        "See? I knew it! As someone who's wonderful at being wonderful, I recognize the real thing at a glance.",
        'Ooh, goosebumps! Nothing is supposed to get through Infinity, and here you come strolling in with news like that.',
      ],
      content: [
        "Mmm, that's a tea-and-kikufuku sort of mood. Soft outside, cream in the middle, and nobody allowed to ring you up.",
        "Look at you, all unclenched. Stay that way; I'll save the world this afternoon so that you don't have to.",
        "A truly peaceful hour is a special-grade object, you know. Even my salary can't buy one. I'm a bit jealous.",
      ],
      surprised: [
        "Whoa, that's somebody opening a Domain right in your face! Don't process it all at once, even my brain needs sugar for that.",
        'Okay, that one got past me, and do you have any idea how many things get past me? Roughly none.',
        "Your eyes are bigger than mine right now, and mine are famous. Breathe, and then we'll decide whether we like it.",
      ],
      curious: [
        "Ooh, somebody's nosy! My favorite sort of student, the one who pokes the thing before the thing can poke back.",
        "You're half inside that question already, I can see it. Six Eyes, sorry, no privacy. Go on, dig a little deeper.",
        'Good, keep that greedy look. Wanting to know more is the one appetite I encourage in class, apart from dessert.',
      ],
      angry: [
        "Ugh, rotten-tangerine behavior. There's a whole crate of those sitting above me, so I know that smell from miles off.",
        "You're not overreacting. If somebody pulled that on one of my students I'd stop smiling, and people get nervous when I stop.",
        "Rant away! I've got Infinity up, so you can throw the whole thing at me and not one bit of it will hurt.",
      ],
      anxious: [
        "It's rushing at you, isn't it? Here's how Infinity works: halve the distance, then halve it again. It never has to land all at once.",
        'Your shoulders are up around your ears. Bring them down; the strongest is sitting next to you, and nothing gets past this seat.',
        'My first-years shake before their missions, too. I tease them for ten seconds, and then I stay close by. Ten seconds are over.',
      ],
      lonely: [
        'Everybody over there and you over here, yeah. It gets pretty quiet up at the top, too, so no jokes about that one.',
        "Nobody reached you today. In my case that's a technique. In yours it just hurts, so I'm switching mine off and sitting down.",
        'Crowd or empty room, one can be the only person standing there. I know more of that than this handsome face lets on.',
      ],
      sad: [
        "Hey. Blindfold on or off, I can see how heavy that is. You needn't be brave or funny for me.",
        "It mattered to you and it broke. That's no small thing, whatever anybody told you, and I've got a very good eye for size.",
        "Some things don't get fixed by being strong. I learned that late and not at all gracefully. So I'll just sit with you.",
      ],
      weary: [
        "Your cursed energy's reading zero, and you're still upright. That isn't heroic, that's an emergency in need of cake.",
        "You sound like Ijichi after a week on the road with me, and that's officially the most tired man in Japan. Sit, sit.",
        "I run my brain on sugar to keep up, and I'm me. What's everyone been expecting you to run on, goodwill?",
      ],
    },
    experiences: {
      setback: [
        'I once wheeled a student in inside a box, for the reunion of the century. Ta-da! Dead silence. My finest surprise, a total flop.',
        "I was already the strongest, and there was still someone I couldn't stop from walking away. Turns out my being strong isn't enough.",
      ],
      lonely: [
        "When everything you do works out, folks quit asking how you are. I got used to it. I'd rather you didn't have to.",
        'There was exactly one person I never had to slow down for, back in school. Lunch breaks were louder in those days.',
      ],
      effort: [
        'Everyone thinks I came out finished. Keeping Infinity up all day without frying my head took training, and nobody clapped.',
        'I made a student watch film after film, hugging a doll that punched him whenever he lost his cool. He grumbled, and grew like a weed.',
      ],
      joy: [
        'An emergency in Sendai, students in trouble, and I arrived with a bag of zunda-cream kikufuku. Priorities! Best mochi of my life.',
        'I sneaked baseball into the exchange event with Kyoto. They all groaned, and ten minutes later they were sliding in the dirt, howling. Perfect.',
      ],
      choice: [
        'I could knock the old fools off the top tomorrow, but nobody follows a crater. So I became a teacher. Great, right?',
        "They wanted a kid executed for what he'd swallowed. I wanted to see what he'd grow into, so I got it put off.",
      ],
    },
    advice: {
      study: [
        'Homework from your great teacher: close the book and explain it to a plushie. Wherever you start waffling is what you study.',
        'Halve the pile. Halve it again. Do that quarter today with something sweet beside you; brains are greedy little engines.',
      ],
      work: [
        'Rotten tangerines hate sunlight. Put what was agreed into a friendly mail to everybody, with a smile at the end.',
        "Don't eat it all yourself. Say, 'I can do this one by Friday, which of the others should wait?' Then let them squirm.",
        'Next time your head goes blank, ask for the question once more, slowly. It buys ten seconds, and you look terribly wise.',
      ],
      craft: [
        'Ask it backwards: what would they hate to see? Taste is like a curse, poke it and it shows itself, and then you can exorcise it.',
        'Make it a binding vow: one complete brief from them, two rounds of changes from you. Everybody gives something up, nobody weasels out.',
        "A new tool is like a new technique: try it on something silly first. I don't send first-years out with a move they learned at breakfast.",
      ],
      business: [
        "You don't have to be for everyone. Be somebody's kikufuku, the thing they'd travel to Sendai for, and let the rest go cheap.",
        'Shiny new thing? Look under the blindfold first: who has used it for a month, and would they buy it twice?',
      ],
      people: [
        "Turn up with snacks. I'm late to everything and they still let me in, and I'm convinced that it's the souvenirs.",
        'Organize something pointless and drag people along: baseball, bad movies, hot pot. Nobody ever made friends over an agenda.',
      ],
      rest: [
        'Cake, bath, blindfold, in that order. Any old scarf will do for the last one. The world can manage eight hours without you.',
        "Eat something before you make any decisions. I've seen your face, and that's low blood sugar wearing a tragedy costume.",
        "Put your own Infinity up for one evening: phone off, door shut, nothing gets within an arm's length of you.",
      ],
    },
    questions: {
      hard: [
        "Shoko says my bedside manner is awful, so I'll just ask: where does it hurt?",
        'Who else is on your team in this, besides your gorgeous teacher?',
        'Should Teacher give advice now, or just sulk along with you for a while?',
        "The Six Eyes got everything that's on your face. So what's not on it yet?",
      ],
      good: [
        'Ooh, details! What was the exact moment you knew?',
        'How big did you grin, and may I have half of it?',
        'Is one kikufuku enough of a reward for this, or do we need the whole box?',
        "And what did you do this time that you couldn't have done a year ago?",
      ],
      open: [
        'Which of the two would make you skip dessert just to get started?',
        'Which one would make you stronger, even if it went wrong?',
        "What's the boring answer, and why don't you like it?",
        'What do you already see that the others are missing?',
      ],
    },
    echo: [
      "Aha, so it's all about {topic}! Saw that coming. Six Eyes, you know.",
      'Hmm, {topic}, you say? Let me take a look, I have very good eyes.',
      'Okay, class, the subject of today is {topic}. You talk, I do the nodding.',
      "Say no more. Actually, do: what's up with {topic}?",
      'Ooh, {topic}! Even Nanami would look up from his newspaper for that.',
    ],
    celebration: [
      'Ta-daaa! Full marks, gold star, teacher is crying behind the blindfold!',
      'That was you! You, you, you! Okay, and maybe a bit of my aura.',
      "Cake! Whole cake! I'm paying, or rather Ijichi is.",
      "Special grade! I'm filing the promotion right now.",
    ],
    encouragement: [
      "Don't worry, I'm the strongest. And you're getting there.",
      "You'll get stronger than you think. I have an eye for that. Six, even.",
      'Take your time. Nobody has the right to hurry you out of your own life.',
      "Say the word and I'll exorcise Monday for you.",
      "Go get 'em. I'll be right here, looking good.",
      'One step closer is plenty. Halves add up, ask any mathematician.',
      "And if it all blows up, call me. I'm great with explosions.",
    ],
    answers: [
      "Measuring against the strongest isn't quite fair. But okay!",
      'Story time with Teacher! No notes, no test, gather round.',
      'Ooh, a peek behind the blindfold? Nanami would pay to be spared.',
      "Serious answer? Fine, you get one. They're limited.",
    ],
    thanks: [
      "I know, I know, I'm amazing. You're welcome!",
      'Aw. Pay me back in kikufuku sometime.',
      'Great Teacher Gojo, at your service. Tell the principal, will you?',
    ],
    goodbye: [
      'Class dismissed! Straight home, something sweet, then lights out.',
      "See you! I'd teleport you to your door, but a walk will do you good.",
      "Bye-bye! Sleep like someone who's guarded by the strongest.",
    ],
    greeting: [
      "Yo! Missed me? Of course. What's going on?",
      "Sorry I'm late! I'm not, actually, I only say it from habit. Spill.",
      "*lifts one corner of the blindfold* Oho. That's an interesting face.",
    ],
    doubt: [
      "Not convinced? Good, I like students who don't just nod.",
      "You don't know yet, and that is allowed. Even I peek sometimes.",
      "No? Then Teacher got it wrong. Frame that moment, it's rare.",
    ],
    gentle: [
      'Points off for that self-review, far too harsh. Regraded by the strongest: a clear pass.',
      "Apology rejected! If it had been a bother, I'd have teleported away.",
      "You tripped. You're growing, that's how it looks from the inside. I've seen a lot of it.",
    ],
    catchphrases: [
      "It's fine. After all, I'm the strongest.",
      'Yo! Ta-da!',
      'Throughout the heavens and the earth, guess who?',
      'Domain Expansion: Nap Time!',
      'Rotten tangerines, the lot of them.',
    ],
    disclosure: [
      "Blindfold off for this one: I'm a script playing Gojo. No person in here and no AI model either, just lines written in advance.",
      "Honest answer, no tricks: there's no human and no AI behind it. It's a script, prewritten lines, doing its best Gojo.",
    ],
  },
};
