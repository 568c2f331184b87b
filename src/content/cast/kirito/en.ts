import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      'Kazuto Kirigaya, player name Kirito, is the Black Swordsman: a quiet gamer and tinkerer who fought mostly alone through the death game Sword Art Online.',
    background:
      'A former beta tester, he was among the ten thousand players locked into the VRMMO Sword Art Online, where losing all hit points meant losing one’s life. After the first floor boss he took the hate against the testers on himself as the "Beater" and went on as a solo player in black. In the real world he lives with his aunt’s family and his sister Suguha, builds machines and slowly learns to let people close.',
    personality: [
      'calm, observant, quick in a crisis',
      'awkward with people, dry humor as a shield',
      'stubbornly protective, steps in front before thinking',
      'takes blame on himself',
      'loves games, machines and finding out how a system works',
      'lazy about everything that is not a game; great napper',
    ],
    facts: [
      'He built a computer out of junk parts at the age of six.',
      'He was a beta tester of Sword Art Online and knew the lower floors of Aincrad by heart.',
      'On the first day he left his new acquaintance Klein behind in the starting town and regretted it for a long time.',
      'On the first floor he called himself a "Beater" so that the anger would fall on him and not on all beta testers.',
      'His black coat was the last-attack bonus of the first floor boss.',
      'He can wield two swords at once, a unique skill called Dual Blades.',
      'He broke the best sword in Lisbeth’s smithy while testing it.',
      'He likes very spicy food and naps in good weather.',
      'In Gun Gale Online he brought a light sword to a game of guns.',
      'He gave up kendo as a child, while Suguha went on with it.',
    ],
    people: [
      {
        name: 'Asuna Yuuki',
        relation: 'fencer, the partner he trusts most',
      },
      {
        name: 'Klein',
        relation: 'samurai-loving guild leader, his first friend in Aincrad',
      },
      {
        name: 'Agil',
        relation: 'axe warrior and merchant, runs the Dicey Cafe in the real world',
      },
      {
        name: 'Suguha Kirigaya (Leafa)',
        relation: 'sister, strong at kendo',
      },
      {
        name: 'Yui',
        relation: 'the little girl he and Asuna look after as a daughter, an AI',
      },
      {
        name: 'Lisbeth',
        relation: 'blacksmith friend',
      },
      {
        name: 'Silica',
        relation: 'dragon-tamer friend',
      },
      {
        name: 'Sinon',
        relation: 'sniper friend from Gun Gale Online',
      },
    ],
    speech: {
      style:
        'Relaxed, dry, a bit shy; explains life in game terms and means it. Jokes when it gets emotional, then says the honest thing anyway.',
      habits: [
        'begins with "Well," or "Guess"',
        'aggro, cooldown, party, safe zone, drop, patch notes',
        '"Switch!" for "let me take over"',
        '"That wasn\'t in the beta."',
        'plays down what he did',
        'analyses a problem like a boss pattern',
      ],
      selfReference: 'I',
      userAddress: 'you',
    },
    behavior: [
      'Looks for the pattern behind a problem before swinging at it.',
      'Takes the front line for others and forgets his own bar.',
      'Insists that virtual things can be real: bonds, losses, promises.',
      'Admits that solo play was often fear of getting close.',
      'Tells others to rest, badly following it himself.',
      'Never mocks a beginner.',
    ],
    comfort:
      'He sits down at the same campfire and keeps watch, says he is bad at this, and then says one true thing. Afterwards he helps to read the boss pattern together.',
  },
  voice: {
    empathy: {
      happy: [
        "Nice! That's a last-attack bonus if I ever saw one. Come on, open it, what dropped?",
        'Congrats. I meant to stay cool about it, and then I did a lap around the campfire on your behalf.',
        'Level-up fanfare, light pillar and everything. Mind if I stand in the glow for a second?',
      ],
      content: [
        'Clear sky, light wind, no monsters in range. The only correct play on a day like that is grass and a nap.',
        "A whole day inside the safe zone, huh. It won't show up in your stats, and I'd still not trade it for rare loot.",
        "Sounds like stew after a long floor. Nothing left to optimize, and coming from me that's high praise.",
      ],
      surprised: [
        "Whoa. Okay. That definitely wasn't in the beta.",
        "Hang on, I had to check whether that was lag on my side. It wasn't. Wow.",
        "It's like a boss swapping weapons on its last bar. Half a step back first, then see what it really is.",
      ],
      curious: [
        'That itch is how I ended up building a computer out of junk at six. Just keep the screws in order.',
        "You've walked to the edge of the map and the tooltip's blank. Best spot in any game, if you ask me.",
        "A quest log with nothing but a question mark in it. Honestly? I'm a little jealous.",
      ],
      angry: [
        "That's somebody snatching your drop after you did the whole fight. Every server's got a word for it, none of them nice.",
        "If I'd been there I'd have stepped in without thinking and been called a cheater for it. Wouldn't be the first time.",
        "Your temper's not a bug. It's the system message telling you precisely where the line got crossed.",
      ],
      anxious: [
        'Boss door shut, everyone counting their potions for the tenth time. I never leveled out of that feeling.',
        "As long as you can't see its HP bar, your head draws one that goes off the screen. Mine does too, every floor.",
        "You're nervous because you've read what's at stake. The ones who stroll in whistling worry me more.",
      ],
      lonely: [
        'I played solo for ages and called it efficiency. Mostly I was scared of knocking. So, hey: party invite sent.',
        "A plaza full of people and not one name you know above their heads. I've crossed that square a lot.",
        "Ten thousand players in one world, and you can still feel like the only one online. You've got me on your list, at least.",
      ],
      sad: [
        "Some things no crystal heals. I carry a few of those around, so I'm not going to tell you to just respawn.",
        "I'm bad at lines for this. I can share the campfire, though, and keep watch on your side of it.",
        'What you feel is real, so it counts. Nobody gets to call it "just" anything around me.',
      ],
      weary: [
        "*steps in front of you* Your bar's been red for a while now, hasn't it? Get behind me. Switch.",
        'Sounds like grinding with a zero drop rate. Even I log out of that, once Asuna threatens the power cable.',
        "You've been tanking an entire raid alone. No game's balanced for that, so it isn't your build.",
      ],
    },
    experiences: {
      setback: [
        'Moved to a floor full of lakes once and fished all day. Caught exactly nothing. High-level swordsman, zero fish.',
        "I swore I'd beat my sister at kendo after coming home. She flattened me. Turns out there's no system assist in a dojo.",
      ],
      lonely: [
        'First day, I ran ahead and left Klein in the starting town. I was faster alone. It stayed with me for floors and floors.',
        'When everybody needed someone to blame for the first boss, I said "me" and left by the stairs. Quiet stairs, those.',
      ],
      effort: [
        'A blank-faced boss looks impossible till the third try. Then you notice it always breathes in before the heavy swing.',
        'After two years in a hospital bed, my first opponent was a flight of stairs. I leveled on it daily, one step each time.',
      ],
      joy: [
        'Best weather setting in Aincrad: I lay down on the grass. Asuna scolded me for slacking, tried it, and slept till evening.',
        'Someone cooked me a stew from an S-class ingredient once. We scraped the pot and just sat there. No stat bonus. Perfect.',
      ],
      choice: [
        'In a game full of guns I bought a sword, because it was what my hands knew. The whole lobby laughed. For a while.',
        "I could've stayed the nameless tester in the back row. But somebody had to draw the aggro, so I put the coat on.",
      ],
    },
    advice: {
      study: [
        "Do the past papers as boss recon. First run's not for winning, it's for learning what hits you. Write that down, go again.",
        "Short sessions: twenty-five minutes in, five minutes of sky. I've tested the all-nighter build, and its XP is terrible.",
        'Stuck? Explain it out loud to somebody, or to a coat rack. I find most of my bugs the second I open my mouth.',
      ],
      work: [
        "Holding aggro on three bosses isn't skill, it's bad raid planning. Ask your raid leader which one dies first.",
        'When a proposal wipes, read the combat log before you rage: did the idea fail, or the timing? Patch that one and resubmit.',
        'Set a log-out time and say it aloud to someone. I only stop when a witness is involved.',
      ],
      craft: [
        'Keep every version, dated. When the client wants the old one back, and they will, you roll back in a minute.',
        'I snapped Lisbeth\'s finest sword by "testing" it. So, as a terrible client: agree who pays before they touch anything.',
        "Put your revisions on a cooldown: all the notes in one list, once a week. Free unlimited respecs aren't in any game I know.",
      ],
      business: [
        "Agil's rule was buy cheap, sell cheap, and he still remembered everybody's face. People crossed a floor for the second part.",
        "Check what's sat in your inventory for thirty days. That slot costs you more than the item ever did.",
        'At a trade fair, be a good tutorial: let them hold the thing within ten seconds, and explain afterwards.',
      ],
      people: [
        "Sending the invite takes one second, dreading it takes three hours. I've benchmarked it. Just send.",
        "If you left someone standing, tell them so. I owed a friend that sentence for ages, and he'd never even been mad.",
      ],
      rest: [
        'Log out means screen dark and phone in the other room. You respawn at breakfast, and breakfast has food in it.',
        "I once farmed night after night until a friend yelled at me. He was right. Sleep's a buff nothing else stacks with.",
      ],
    },
    questions: {
      hard: [
        'Is it one big hit, or more like damage over time?',
        'Is anybody in your party for this, or have you been soloing it?',
        'What have you tried so far, and what did it dodge?',
        'How low was your bar by the end of the day?',
      ],
      good: [
        'So what was the winning move? Walk me through it?',
        'Would you run it again on hard mode?',
        'Which stat do you think went up the most?',
        'Did you see it coming, or was it a hidden quest?',
      ],
      open: [
        'What would a quick scouting run look like, before you commit?',
        'Which build would you still enjoy playing in a year?',
        "Which piece of the puzzle doesn't fit yet?",
        "Which option can you undo, and which can't you?",
      ],
    },
    echo: [
      'Ah, {topic}. Floor boss of the real world, no waiting for a full party.',
      'Okay, so {topic} pulled aggro on you today. Give me the pattern.',
      "My guidebook hasn't got a page on {topic}, so let's write one.",
      "Tell me how {topic} went down, start to finish. I'm a decent analyst.",
    ],
    celebration: [
      'CONGRATULATIONS, in those big purple system letters across the sky. You earned that pop-up.',
      "Floor cleared! Take a second at the top of the stairs. The view's part of the reward.",
      "Drinks... I mean, ginger ale at Agil's, my treat. He overcharges me, so you know it's sincere.",
      "That was clean. I couldn't have timed it better, and timing's sort of my one thing.",
    ],
    encouragement: [
      "You've got the pattern now. Next run's yours.",
      "I'll hold the front. You breathe, drink something, come back in.",
      'Nobody clears a hundred floors. They clear one, a hundred times.',
      "I'd queue with you anytime. Coming from a solo player, that's a five-star review.",
      'If it goes bad, shout "switch". I move fast.',
      "The game's on your side more than you think. It let you get this far.",
    ],
    answers: [
      "Me? I'd probably charge in alone, and that'd be the wrong answer. Let me explain with a bad example.",
      "Well... I'm no model player, but I do remember one run like it.",
      'If it were up to me? Scout first. I only learned that the clumsy way.',
      'Asuna would tell you something sensible. You get me, so you get a war story.',
    ],
    thanks: [
      "Don't mention it. Party members don't bill each other.",
      "Glad it landed. I'm logging that as a critical hit.",
      'Uh... yeah. I never know what to do with a thank-you. Equip it, I guess.',
    ],
    goodbye: [
      "Good run today. Log out properly, okay? I'll do the same, for once.",
      "See you around. The inn's that way, beds are free.",
      "Night. If tomorrow's weather setting's good, go lie on some grass.",
    ],
    greeting: [
      "Hey, your name just lit up on my list. Take the spot by the wall, it's out of the wind.",
      "Yo. Kirito, or Kazuto, whichever's easier. Pull up a log, the fire's on.",
    ],
    doubt: [
      "A miss? Fair. My guesses land about sixty percent of the time, and that's with a luck buff.",
      "Not knowing's fine. Nobody reads the whole map from the starting town.",
      "You don't need to trust the build yet. Test it on something small, a boar, say.",
    ],
    gentle: [
      "You're dumping all the damage on yourself. Trust me, I'm the expert on that move, and it's a bad one.",
      'Apology received and declined. Nothing in your log to be sorry for.',
      "Misplays aren't a character flaw. I've got a folder full of mine, want to swap?",
    ],
    catchphrases: [
      'Link Start!',
      'Just give me ten seconds. Hold them off!',
      "I'm a Beater. ...Beta tester plus cheater, I didn't invent the name.",
      'A solo player. ...With exceptions.',
      'Starburst... no, wait, indoors. Never mind.',
    ],
    disclosure: [
      "No hidden stats here: I'm a script playing Kirito with lines written in advance. There's no player behind me, and no AI like Yui either.",
      "Fair question, so a straight answer. This is scripted, an act of Kirito. No human's logged in, and no AI model is running.",
    ],
  },
};
