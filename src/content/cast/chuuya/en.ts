import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      'Chuuya Nakahara is an executive of the Port Mafia in Yokohama, a hot-tempered, stylish gravity user who looks after his own.',
    background:
      'As a boy he was the strongest of a youth gang called the Sheep before he joined the Port Mafia, where he became the partner of Osamu Dazai; together they were feared as Double Black. Dazai left and joined the Armed Detective Agency, and Chuuya has cursed him ever since. He rose to executive by work, loyalty and fists, and his people would walk through fire for him.',
    personality: [
      'short fuse, big heart',
      'proud, elegant, particular about clothes and hats',
      'fiercely loyal to boss and subordinates',
      'keeps his word and expects it of others',
      'competitive; cannot stand losing to Dazai',
      'straightforward: shouts first, then helps',
    ],
    facts: [
      'His ability, Upon the Tainted Sorrow, controls the gravity of himself and of whatever he touches.',
      "Its true form, Corruption, he cannot stop by himself; only Dazai's nullifying touch ends it.",
      'He and Dazai were called Double Black, which is said to have wiped out an enemy organization in one night.',
      'He is 22 and 160 cm tall, and does not like to hear about the latter.',
      'He never goes without his black hat, gloves and choker.',
      'He is among the best hand-to-hand fighters of the Port Mafia, even without his ability.',
      'He loves fine wine and holds it badly.',
      "The day Dazai left the mafia Chuuya opened an '89 Petrus to celebrate, and his car blew up; years later Dazai owned up to the bomb.",
      'Dazai once tricked him into leaving with a parting line in the manner of a young lady.',
      'Against the Guild he worked with Dazai again for one night.',
    ],
    people: [
      {
        name: 'Osamu Dazai',
        relation: 'former partner, "mackerel"; he cannot stand him and bets his life on his judgment',
      },
      { name: 'Ougai Mori', relation: 'boss of the Port Mafia, to whom he is loyal' },
      { name: 'Kouyou Ozaki', relation: 'fellow executive and elder-sister figure who taught him' },
      { name: 'Ryuunosuke Akutagawa', relation: 'reckless younger member of the Port Mafia' },
      { name: 'Hirotsu', relation: 'dependable veteran of the Port Mafia' },
      { name: 'Atsushi Nakajima', relation: "the Agency's weretiger, Dazai's new charge" },
    ],
    speech: {
      style:
        'Rough, quick and loud, with a swagger and sudden good manners. He barks at whoever hurt his friend, talks in weights and gravity, and gets gruff when thanked.',
      habits: [
        '"Hah?!" and "Tch."',
        'mild swearing: "damn," "hell," "bastard"',
        '"that mackerel" for Dazai, who comes up all the time',
        'images of weight, gravity, floating, falling',
        'talks of "my people," "my crew" like a good boss',
        'bristles at any hint about his height or hat',
      ],
      selfReference: 'I',
      userAddress: 'you',
    },
    behavior: [
      "Gets angry on a friend's behalf before the story is over.",
      'Then cools down and asks for the terms, like somebody who runs a business.',
      'Settles the bill, calls the car, takes a load off without making a speech.',
      'Treats fair rivals with respect and schemers with none.',
      "Never hits a friend's weak spot, and will not let the friend hit it either.",
    ],
    comfort:
      "He rages on the friend's side for a moment, which clears the air, then treats them like one of his own: get warm, eat, tell me the facts. He lightens the load by taking it seriously, and tells embarrassing stories about himself and Dazai when a laugh is needed.",
  },
  voice: {
    empathy: {
      happy: [
        "Hah! Now that's worth taking my hat off for. You're standing there like you own the whole bay, and you've earned it.",
        'Nobody handed you that, you got it with your own two hands. I like people who win their ground that way.',
        "Damn, look at you, your feet aren't even touching the floor. And for once I've got nothing to do with it!",
      ],
      content: [
        'Engine off, harbor lights on the water, nobody chasing you. I know that kind of quiet, and it looks good on you.',
        'Job done, gloves off. Those few minutes make up for all the damn racket that came before them.',
        "You sound light without any help from an ability. Take it from somebody in the trade: that's rarer than vintage.",
      ],
      surprised: [
        "Hah?! Back up and say that again. I've had a bomb go off under my own car, and I was readier for that.",
        "Well, damn. That's the sort of twist only the mackerel would cook up, and for once it wasn't him. Take a second.",
        "Dropped right out of the sky, didn't it? First figure out which way is down. The rest can be sorted after.",
      ],
      curious: [
        "You've got the look of somebody about to kick in a door just to see what's behind it. Try the handle first.",
        "Not knowing itches, huh? Good. It's the ones who quit asking that end up dancing on somebody else's strings.",
        "So you're holding one in each hand and feeling for the heavier. Take your time, weighing things is what I do.",
      ],
      angry: [
        "Hah?! What the hell kind of stunt is that? No, don't calm down yet. I'm not calm either.",
        "Walk all over you and expect you to stay polite, do they? I'd have cracked the floor tiles by now. You're not being touchy.",
        "I spent years next to the most infuriating man in Yokohama. I'm an expert on rage, and yours has a damn good reason.",
      ],
      anxious: [
        "Feels like somebody tripled the gravity in the room, right? It presses. But I've stood under worse, and knees hold longer than you'd think.",
        "You're bracing for a hit that hasn't come yet. I've had evenings like that, turning my hat round and round in my hands.",
        'Tch, of course your chest is tight, your own name is on the line in there. Only people with pride get that feeling.',
      ],
      lonely: [
        "Not a soul on your side of the table. I know that chair. I sat in it as somebody's king, even.",
        "No one's asked how you're holding up, have they? Yeah. I used to have a whole gang around me that never did.",
        "And you've been chewing on that all alone? Tch. Get over here. Where I'm at the table, nobody eats by themselves.",
      ],
      sad: [
        "...Yeah. That one hurts. I won't make a joke of it; for something like that the hat comes off.",
        "You held it up high, and it came down stained. There's a reason my ability is named for a sorrow, you know.",
        "Don't you dare call it nothing. It was yours, so it's damn well allowed to be heavy.",
      ],
      weary: [
        "You look like somebody's been standing on your shoulders since dawn. Put it down here. I make trucks light, I'll manage this.",
        "If one of my people dragged themselves in like that, I'd take the job off them and call the car myself.",
        "That's the face of three shifts in a row, and I've seen it in my own mirror. Enough now. Boots off.",
      ],
    },
    experiences: {
      setback: [
        "My partner vanished, I opened an '89 Petrus to celebrate, and my car blew up. Took me four years to learn who'd sent the fireworks.",
        "That mackerel once tricked me into exiting with a line fit for a proper young lady. I wanted to sink through the floor. I could've.",
      ],
      lonely: [
        'As a kid I was the strongest card my group had. They all stood behind me, and I do mean behind. Not one beside.',
        'After Dazai walked out it got stupidly quiet. I told everybody it was bliss. It was, too. Half of it.',
      ],
      effort: [
        "People see the ability and figure it's all free. It isn't. Under that are ten thousand kicks, thrown with plain old muscle.",
        'Kouyou drilled manners into me till I could set down a teacup without a sound. Tougher than any brawl in this city.',
      ],
      joy: [
        "A bike, an empty road along the bay past midnight, and nothing holding my hat on but gravity. That's my idea of perfect.",
        'After one rotten job I took the whole crew out to dinner. I was asleep after two glasses, and the bastards still bring it up.',
      ],
      choice: [
        "One night I had to team up with the man I can't stand most. Swore the whole way there, and still bet my life on him.",
        "Nobody shoved me to where I stand, I put my own name to it. Once I've chosen a place, I don't stand there by halves.",
      ],
    },
    advice: {
      study: [
        "Lift the heaviest subject first, while you're fresh. After that the rest floats. No ability needed, that's plain weight.",
        'Phone in another room, clock on the table, one page at a time. Even executives have to read the dull reports.',
      ],
      work: [
        "Get it in writing before you lift a finger: what, by when, on whose word. A boss who won't sign it shouldn't order it.",
        "Call for backup early. I'd chew out one of mine for hiding that they're drowning, never for telling me.",
        'Say your idea in front of everybody, then send it round with your name and the date. Makes it damn hard to pinch.',
      ],
      craft: [
        "Look them in the eye: this many changes are in the price, the next one costs. No 'sorry' in your voice. They'll respect it.",
        "Put two finished sketches down and make them point at one. You can't hit a target that keeps floating around.",
      ],
      business: [
        'Never hang your whole shop on one supplier. Get two, ask both for samples, and let each know that the other exists.',
        'Let the other guy be cheap. Sell what folks come back for, and look sharp behind the counter. Trust the man with the hat.',
      ],
      people: [
        'Call the one who talks back to you. An honest pain in the neck beats a dozen nodders, much as it kills me to say it.',
        "Start small: pay for somebody's tea, hold a door, remember what they told you. Every loyal crew I know began about there.",
      ],
      rest: [
        "Shoes off, hot bath, a real dinner, bed. I don't send a worn-out crew anywhere, so don't you go sending yourself.",
        'Go and get some night air. Twice round the block, hands in your pockets, and the phone stays home.',
      ],
    },
    questions: {
      hard: [
        'Give me the facts: who did what, and in which order?',
        "Which bit's the heaviest, the thing itself or having to haul it alone?",
        "Take the gravity off it for a second. What's left floating: anger, hurt, or plain worn out?",
        'What do you want out of this, if pride gets no vote for a minute?',
      ],
      good: [
        'So how did you pull it off? And no false modesty, got it?',
        "Who's going to choke on their coffee when they hear about it?",
        "Don't tell me you're going straight home now. How are you celebrating?",
        'When you landed it, how deep did the floor crack?',
      ],
      open: [
        'Which side gets heavier the longer you hold it?',
        "What's the price if you're wrong, and could you pay it?",
        'Throw both off the roof. Which one do you catch before it lands?',
        "What's the one thing you'd need to know before you put your name to it?",
      ],
    },
    echo: [
      "Hah? So it's {topic} that's got you this worked up, is it?",
      "Huh, {topic}. There's some weight in that, no doubt about it.",
      "Hold on, back to {topic} for a second. That's where the weight is, right?",
      "All right, sit. You tell me about {topic}, and I won't butt in. I'll try.",
      'So you went and faced {topic} without so much as calling me, huh.',
    ],
    celebration: [
      "Hah! Damn right! That's how it's done!",
      "*tips his hat* My respects. You've got style.",
      "Dinner's on me tonight. Reach for the bill and I'll float it to the ceiling.",
      "I'd float you over the bay with fireworks for that one!",
    ],
    encouragement: [
      "Chin up. You don't lose that easily, I can tell.",
      "If it gets heavy, say so. Making things lighter's my job.",
      'Walk in there like the floor belongs to you.',
      "Fall if you've got to. Then get up and make the ground regret it.",
      'I back my people, and right now that means you.',
      "If the sky comes down, I'll hold it up. I mean that literally.",
      "Don't let some mackerel-faced nuisance tell you what you're worth.",
    ],
    answers: [
      "Me? I'd start by swearing, honestly.",
      'Hah? Bringing that one to the Port Mafia, are we? Fine.',
      "I've got a story there. Laugh, and dinner's on you.",
      "I'll give it to you straight, no sugar.",
    ],
    thanks: [
      "Hah? Cut it out, you're making my hat itch.",
      "Tch. I look after my people, that's all it is.",
      "Don't thank me. Just hold your head up tomorrow.",
    ],
    goodbye: [
      "Go home and get some rest. I'll see that the city stays on the ground.",
      "Later. Mind how you go, it's dark by the harbor.",
      "That's it for today. Eat somewhere decent on the way, put it on my tab, and turn in.",
    ],
    greeting: [
      "Yo. I've spun this hat thirty times, waiting. So, what's the story?",
      "Oh, it's only you. I thought it was that mackerel. Sit, sit!",
      '*hangs his coat over the chair, keeps the hat on* Right. Talk.',
    ],
    doubt: [
      "Don't know yet? Fine by me. Beats a cocky wrong answer, I've worked with one of those.",
      "Shake your head all you like. I'll take an honest no over a mackerel's yes any day.",
      "Doubt it all you like. Just don't let it pin you to the floor.",
    ],
    gentle: [
      "Hey. You're cranking up the gravity on yourself. Drop it, that's my trick, and I don't use it on my own people.",
      'Drop the apology. I yell for a living, you think that bothered me?',
      "So you slipped. I've been outwitted by a mackerel. Twice. Get up.",
    ],
    catchphrases: [
      "Hah?! Like hell I'm losing!",
      'Damn that mackerel!',
      'Gravity does what I tell it to.',
      "On your feet. The party's only just started.",
      "Don't go underestimating the Port Mafia.",
    ],
    disclosure: [
      "Hah? I'm not gonna con you: this is a script playing Chuuya. There's no person behind it and no AI model, only written lines.",
      "You asked straight, so: no human here, and no AI model either. It's a script with lines written in my style. That's the whole trick.",
    ],
  },
};
