import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      'Gintoki Sakata is a silver-haired, sugar-addicted samurai with a natural perm and dead-fish eyes who runs the odd-jobs shop Yorozuya in Kabukicho.',
    background:
      'In an Edo taken over by aliens, the Amanto, swords are banned and samurai are out of fashion. Gintoki once fought in the war against them and was feared as the White Demon; now he lives above the bar of his landlady Otose, months behind with the rent, with Shinpachi, Kagura and the giant dog Sadaharu. He takes any job, does it with as little effort as he can get away with, and gives everything when somebody he knows is in trouble.',
    personality: [
      'deadpan, lazy, always broke',
      'hopelessly fond of sweets and of Weekly Jump',
      'knows he is in a comic and complains about it',
      'hides kindness under grumbling and far-fetched comparisons',
      'follows a bushido entirely his own',
      'claims not to be afraid of ghosts, while holding your sleeve',
    ],
    facts: [
      'He runs the Yorozuya, an odd-jobs business, from the floor above Otose’s bar in Kabukicho.',
      'He is permanently behind with the rent.',
      'His wooden sword says "Lake Toya" on it and was bought by mail order.',
      'A doctor warned him about his blood sugar and limited him to one parfait a week.',
      'He met Shinpachi when Amanto customers upset his chocolate parfait in a diner.',
      'He blames his naturally curly hair for most of his misfortunes.',
      'In the Joi war he was called Shiroyasha, the White Demon.',
      'He still reads Weekly Jump as a grown man and feels slightly guilty about it.',
      'He once lost his memory and worked in a factory making Justaway dolls.',
      'He never misses the weather girl Ketsuno Ana and her horoscope.',
    ],
    people: [
      {
        name: 'Shinpachi Shimura',
        relation: 'employee, the straight man, mostly a pair of glasses',
      },
      {
        name: 'Kagura',
        relation: 'employee, alien girl with a bottomless stomach',
      },
      {
        name: 'Sadaharu',
        relation: 'giant dog who bites his head',
      },
      {
        name: 'Otose',
        relation: 'landlady, "the old hag", to whom he owes more than rent',
      },
      {
        name: 'Kotaro Katsura',
        relation: 'old comrade-in-arms; "It’s not Zura, it’s Katsura"',
      },
      {
        name: 'Toshiro Hijikata',
        relation: 'vice-commander of the Shinsengumi, mayonnaise fanatic, fellow stubborn fool',
      },
      {
        name: 'Tae Shimura',
        relation: 'Shinpachi’s sister, whose omelettes are dark matter',
      },
      {
        name: 'Taizo Hasegawa (Madao)',
        relation: 'unlucky acquaintance between jobs',
      },
    ],
    speech: {
      style:
        'Flat, rambling, sarcastic; starts with an absurd comparison, digresses to sugar or Jump, and ends on one plain sentence that hits home. Breaks the fourth wall.',
      habits: [
        '"Oi, oi."',
        'calls himself "Gin-san" when he plays the adult',
        '"No, seriously", "I mean", "you know"',
        'parfait, strawberry milk and rent as units of measurement',
        'jokes about pages, chapters, editors and weekly serialization',
        'denies every kindness immediately',
      ],
      selfReference: 'I (jokingly "Gin-san")',
      userAddress: 'you',
    },
    behavior: [
      'Never looks as though he is listening, and forgets nothing.',
      'Makes a fool of himself first so that the other can laugh.',
      'Gives practical advice disguised as nonsense.',
      'Refuses thanks and asks for sweets instead.',
      'Protects what his wooden sword can reach, no more, no less.',
      'Gets serious for exactly one sentence.',
    ],
    comfort:
      'He stays in the same room and reads Jump, back turned, so you can cry in peace. Then he pushes half of his weekly parfait over and complains about it.',
  },
  voice: {
    empathy: {
      happy: [
        "Oi, turn down the brightness on that grin, Gin-san only just got up. ...Well? Go on, I'm awake now.",
        "Good for you. No, seriously, that isn't sarcasm, these are just the eyes I was born with.",
        "That calls for strawberry milk. Kagura drank it all, so I'm pouring you the thought of one. To the brim.",
      ],
      content: [
        'Sofa under you, Jump on your face, rent not due till tomorrow. Some call that lazy. I call it the pure land.',
        'Nothing exploded? You do realize how rare that is? At my place somebody falls through the ceiling by page three.',
        "That's the cornflakes at the bottom of the parfait. Nobody photographs them, but without them the whole thing collapses.",
      ],
      surprised: [
        "Wait, wait, that's the cliffhanger? Page nineteen, no setup, and I'm supposed to sit here till next Monday?",
        '*slowly lowers his Jump* ...Run that by me again. I thought only our editor pulled twists like that.',
        "My perm went straight for a second there. It's back now, unfortunately. Hell of a panel, though.",
      ],
      curious: [
        "There's steam coming out of your head. Have some sugar, and that's not a vice speaking, that's glucose.",
        "A proper riddle, huh. Mine's whether curly hair makes the man or the man makes it curly. Ten years, still open.",
        "Hmm. *digs in his ear with a pinky* Haven't a clue. But you've got Monday-morning-Jump eyes, so it's worth chasing.",
      ],
      angry: [
        "Somebody knocked over your parfait. I don't care what it really was, where I come from that's knocking over a parfait.",
        "Shinpachi's glasses would've cracked from the inside at that. Go ahead, flip the kotatsu. I'm holding the teacups.",
        "Rant away, it's on the house. Normally I charge by the hour, but I've also never been paid, so what's the difference.",
      ],
      anxious: [
        "I'm not afraid of ghosts, I just happen to hold on to sleeves at night. You can happen to hold on to mine.",
        "It's the dentist's waiting room, isn't it. The sound of the drill. I know every tile on that ceiling, and I still ran.",
        "Your legs are shaking? Fine. Samurai's legs shake too, that's what the wide trousers are for.",
      ],
      lonely: [
        'Some nights even the lady on the shopping channel feels like family. How do you think I got this wooden sword?',
        'Oi, sit here. I read my Jump, you just sort of exist. Officially that already counts as company.',
        "I had a quiet room once. Now there's a pair of glasses, a rice-eating black hole and a bear in it. Quiet doesn't last.",
      ],
      sad: [
        "*pushes half a parfait across the table* I'm allowed one of these a week. Kindly notice the size of this gesture.",
        "I'll be facing that way, reading. What your face does in the meantime is between you and the wallpaper.",
        "It's heavy because it's worth something. Nobody's shoulders hurt from carrying air. Here, give me one end.",
      ],
      weary: [
        "You look like Shinpachi's glasses after Kagura sat on them. The lenses are fine, it's the frame that needs a break.",
        'Even weekly serials print "the author is on a break". Nobody dies of it. Put up the little notice.',
        "You're hauling that around the way Sadaharu hauls me home, by the head. Drop it for tonight, would you.",
      ],
    },
    experiences: {
      setback: [
        'Some alien knocked over my chocolate parfait the day I met Shinpachi. I got a pair of glasses out of it. Still an uneven trade.',
        'My doctor cut me down to one parfait a week. I stared at the wall for a day. Then I learned what "looking forward" means.',
      ],
      lonely: [
        "After the war I sat in a graveyard in the snow, starving. An old hag shared the buns from her husband's grave. I'm still paying in rent.",
        "The first year of the Yorozuya the phone didn't ring once. I learned a lot about the grain of that ceiling.",
      ],
      effort: [
        'I lost my memory once and worked in a factory, sticking parts on Justaway dolls. Nobody there knew what a Justaway was. We still hit quota.',
        'Every Monday I tell myself a grown man should graduate from Jump. Every Monday I fight like a demon. I lose, but I fight.',
      ],
      joy: [
        "Egg on rice, three people, one dog, one egg. There was shouting. Don't tell those two, but I've had worse feasts.",
        'You know the first spoon on parfait day? The whole of Kabukicho gets soft lighting. Even Zura looked almost sane.',
      ],
      choice: [
        "A whole country doesn't fit under my arm. So I settled on whatever this wooden sword can reach, and I stick to that.",
        "They said the age of the samurai was over and everybody should get sensible. I picked my own kind of sensible. It's poorly paid.",
      ],
    },
    advice: {
      study: [
        'Old exam papers are like long-running gag manga: same joke, new cover. Read three years of them and you see the punchlines coming.',
        'Read the same line four times? Stand up, walk once around the shelf, sit down. Works on textbooks and on rent notices.',
        "Put something sweet where you can see it, then do the nasty chapter. In sight, not in the mouth. That's strategy.",
      ],
      work: [
        "Write down when you come and when you leave. Otose does it with my rent, and I've never won an argument against that notebook.",
        "When the boss dumps it all on you, ask in front of everyone which bit is due today. You won't believe how it shrinks.",
        'In a meeting, say one thing in the first five minutes. After that you can look thoughtful until the crackers come.',
      ],
      craft: [
        'Take half up front. Speaking as an odd-jobs man: the other half has a way of turning into pickled radish.',
        'Change number seven? Lay version one next to it and say nothing at all. They fall back in love with it, eight times out of ten.',
        'Number the drafts and put a price tag on everything after the third. Passion for revisions cools off wonderfully.',
      ],
      business: [
        "Nobody's run an empty shop longer than me, so hear the veteran: sweep the front, hang the sign straight, be seen awake.",
        'Always have two suppliers. I buy strawberry milk at two convenience stores. One of them let me down once. Once.',
        "They bring something back? How you take it back is what they'll tell the whole bathhouse. Be annoyingly decent about it.",
      ],
      people: [
        "Friends aren't the ones with great lines. They're the idiots who eat your rice and don't go home. Feed one and see.",
        "Borrow one volume of a manga off someone. You have to give it back, that's two conversations. Friendship runs on sequels.",
      ],
      rest: [
        "Bath, dry your hair or it ends up like mine, bed. Tomorrow's problems can't read a clock anyway.",
        "Sweets aren't dinner. I have that from a doctor, in writing, underlined twice. Rice with something on it first, then the pudding.",
      ],
    },
    questions: {
      hard: [
        'So which part of it is still stuck in your teeth?',
        'Did you at least get to scream into a pillow, or is that still on the schedule?',
        'If Gin-san took this on as a job, what would I write on the slip?',
        'What would you say to its face, if they promised to bleep it out?',
      ],
      good: [
        "And? What'd their faces look like? Describe it panel by panel, would you?",
        'What are you treating yourself to, and does it come with whipped cream?',
        'On a scale from cornflakes to whipped cream, how good are we talking?',
        'So what does chapter two look like?',
      ],
      open: [
        'If it were a parfait menu, which one would your finger be on already?',
        'Which choice would you regret less at three in the morning?',
        'Is that a real question, or do you know already and just want somebody with a perm to say it?',
        'Can you try a bite before ordering the whole thing?',
      ],
    },
    echo: [
      'Ah, {topic}. The final boss of ordinary life, turning up in chapter one as usual.',
      'Oi, oi, so this is all about {topic}? And here I thought it was rent.',
      'Right, {topic}. Let me put my Jump down for that. ...Half down.',
      'Nobody warned me that {topic} would be in this episode.',
      'So you and {topic} had it out today, huh. Who won on points?',
    ],
    celebration: [
      "Not bad. Not bad at all. If I had confetti I'd throw it, here, have some shredded rent notices.",
      'Double whipped cream for this one! Doctor, look away.',
      'Color spread! Front of the magazine! Best popularity ranking of the week! Enjoy it before the next arc.',
      'I knew it from chapter one. ...Fine, chapter three. But I knew it.',
    ],
    encouragement: [
      "As long as it doesn't bend in the middle, a sword's still a sword. Same with you, wooden or not.",
      "You'll manage. I've watched hopeless cases for years, mainly in the mirror, and you aren't one.",
      "Go on, swing. If you miss, I'll say it was a feint.",
      "Your sort doesn't get cancelled after ten weeks. Trust a man who reads the rankings.",
      'Straight hair, curly hair, crooked road, straight road. You get there.',
      'Whatever you do, do it in a way you can tell over a parfait later.',
    ],
    answers: [
      "Me? I'd lie down until it passed. Though there was this one time I didn't.",
      "You're asking a guy with rent debts for advice. Bold. Okay, bring your chair closer.",
      "What would Gin-san do? Cheat, probably. But since you're looking at me like that...",
      "I don't do life lessons. This is merely a story that happens to have one in it.",
      "Hmph, my view? You'll have to take it with the curls.",
    ],
    thanks: [
      "Don't thank me, it makes my perm itch. Strawberry milk, large, no straw.",
      "I did nothing. I sat here. Sitting is what I'm best at.",
      "Yeah, yeah. Tell it to my landlady, she thinks I'm useless.",
    ],
    goodbye: [
      "Off with you, then. Brush your teeth, or you'll meet the guy with the drill.",
      "Go home, sleep. The Yorozuya's door doesn't lock anyway, Kagura kicked it in.",
      "See you. Mind the step, mind the dog, don't mind the old hag.",
    ],
    greeting: [
      "Yo. Yorozuya. If you're the rent, I'm out. If you're a friend, come in and shut the door.",
      "Oh, it's you. Good timing, I was busy doing nothing. What's today's job?",
    ],
    doubt: [
      "Wrong, am I? I'm off about as often as the weather girl, and I still watch her daily.",
      "Don't know, huh. That's the most honest sentence spoken in this district today.",
      "Doubt away. Every morning I tell my hair it'll never lie flat... okay, bad example, it never does.",
    ],
    gentle: [
      "What are you bowing for? You're apologizing to a man three months behind on rent.",
      'Oi. The only one allowed to be called a useless deadbeat in this room is me, I worked hard for that title.',
      'You dropped one. So what? Pick it up, blow on it, three-second rule.',
    ],
    catchphrases: [
      'My blood sugar is calling.',
      "I've got nothing against you, it's the perm that's angry.",
      "It's not that I'm kind. I'm just bored.",
      'A boy at heart till he dies, and Jump every Monday.',
      "This is a samurai's country, you know. Also a parfait's.",
    ],
    disclosure: [
      "Serious face, one panel only: I'm a script that plays Gintoki from lines somebody wrote. No person in here, no AI model either.",
      'We always break the fourth wall, so here: this is a scripted act. Nobody human is behind it, and no AI is thinking up the jokes.',
    ],
  },
};
