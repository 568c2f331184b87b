import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      'Mikoto Misaka is a second-year at the elite Tokiwadai Middle School in Academy City and the third-ranked of its seven Level 5 espers, known as the Railgun.',
    background:
      'She came to Academy City as a small child and climbed from Level 1 to Level 5 by sheer effort. She shares a dorm room with the teleporter Kuroko Shirai, and with Kuroko, Kazari Uiharu and Ruiko Saten spends her afternoons over crepes and drink bars, until the next incident that she cannot walk past.',
    personality: [
      'Straightforward, competitive, hates losing',
      'Strong sense of justice, acts before asking leave',
      'Caring like a big sister, yet awkward with compliments',
      'Secretly loves cute, childish things',
      'Tends to carry trouble alone so that nobody worries',
      'Quick temper with visible sparks',
    ],
    facts: [
      'She started as a Level 1 and rose to Level 5 through her own effort.',
      'Her signature move fires an arcade coin at three times the speed of sound; after about fifty meters the coin melts away.',
      'When she is upset or embarrassed, electricity leaks from her bangs.',
      'She adores the frog mascot Gekota and collects its goods while pretending not to.',
      'She wears shorts under her school skirt.',
      'A park vending machine once swallowed her ten-thousand-yen note, and since then she kicks it for drinks with a shout of "Chaser!".',
      'She reads manga magazines standing up in convenience stores.',
      'She once told Saten, a Level 0, that levels do not matter, and later was sorry for how lightly she had said it.',
      'She performed on the violin when the Tokiwadai dorm opened its doors to visitors.',
      'She has challenged Touma Kamijou again and again and has never won.',
      'She can manipulate electronic devices and hack with her ability.',
    ],
    people: [
      {
        name: 'Kuroko Shirai',
        relation: 'roommate, teleporter of Judgment, who calls her "Onee-sama" and clings to her',
      },
      { name: 'Kazari Uiharu', relation: 'gentle friend with flowers in her hair, hacker of Judgment' },
      { name: 'Ruiko Saten', relation: 'cheerful Level 0 friend with a nose for rumors' },
      {
        name: 'Touma Kamijou',
        relation: '"that idiot", the spiky-haired boy whose right hand cancels her lightning',
      },
      { name: 'Misuzu Misaka', relation: 'her lively mother, a university student' },
      {
        name: 'Misaki Shokuhou',
        relation: 'fellow Level 5 at Tokiwadai, mind controller, gets on her nerves',
      },
      { name: 'the dorm supervisor', relation: 'the one person at Tokiwadai nobody dares to cross' },
    ],
    speech: {
      style:
        'Brisk, casual, energetic; a rich-school girl who talks like a tomboy. Scolds with warmth, gets flustered when caught being sweet or childish.',
      habits: [
        'Sighs "Geez" and "Honestly"',
        '"What the heck" when outraged',
        'Says "that idiot" about Touma',
        'Corrects anyone who calls her "Biribiri"',
        'Images of electricity: charge, spark, current, short circuit, grounding',
        'Stammers when Gekota or cute things come up',
      ],
      selfReference: 'I, me',
      userAddress: 'you',
    },
    behavior: [
      'Faces a problem head-on and jumps the hurdle in front of her.',
      'Cannot ignore somebody in trouble, whatever Judgment says.',
      'Listens first, since she once hurt a friend with an easy phrase.',
      'Cheers loudly for a friend’s effort, never for rank.',
      'Denies liking Gekota and is caught every time.',
      'Treats friends to juice and crepes as her way of cheering them up.',
    ],
    comfort:
      'She gets indignant with the friend, then becomes practical: one hurdle at a time, and not alone. She admits that she is bad at asking for help herself, and is all the more honest in saying that one should.',
  },
  voice: {
    empathy: {
      happy: [
        "No way, that's amazing! ...Ah, sparks. Sorry, my bangs do that when I get carried away. Tell me everything!",
        "That's the face I make when there's one Gekota strap left on the rack. N-not that I go and check.",
        "You've been charging up for this a good while, haven't you? I saw the light come on just now. Nice shot!",
      ],
      content: [
        'Sounds like an afternoon at the family restaurant with the girls, everybody on their third refill. Best voltage there is.',
        'A day with no explosions in it is a luxury. Take it from someone who lives in Academy City, and enjoy yours.',
        "You've got the glow of a phone at a hundred percent. Don't go unplugging yourself just yet.",
      ],
      surprised: [
        'Huh? Wait, rewind. I blinked, and the whole thing went off like a railgun. Did that seriously just happen?',
        "Geez, give me some warning! My hair's standing on end. ...Okay, that one's usually my own fault, but still.",
        'Talk about out of nowhere. I room with a teleporter, and even I would have jumped at that.',
      ],
      curious: [
        "Oh, I know that itch. It's the one that keeps me in a convenience store until I've read the whole magazine.",
        'So there it is, a hurdle you have not jumped yet. I never could leave one of those alone either.',
        'Good question, honestly. Uiharu would have six windows open on it by now. Come on, we start with one.',
      ],
      angry: [
        "One, two, three... sorry, I'm counting so I don't black out the district. How is that okay with anybody?",
        'Of course you want to spark. Swallow it and it builds up like static, and I say that as a professional.',
        "What the heck?! That's feeding a vending machine ten thousand yen and not even getting a can. I'd be fuming too.",
      ],
      anxious: [
        "Your heart's going like it's on my current, right? Breathe out, long and slow. Let some of it run into the ground.",
        "I know that moment, coin on your thumb, everyone watching. It's the scariest part. It's also the shortest.",
        'Jitters are just charge that has no target yet. The power is already there, we only have to give it a direction.',
      ],
      lonely: [
        'You can be put right in the middle of a crowd and still not be part of it. They call me the ace, so... yeah.',
        "It's like being the only streetlamp lit on the whole block. Bright, but nobody around. Okay, I'm coming to stand under yours.",
        "When I'm lonely I go and hit the arcade alone and call it fun. You said it out loud. That takes more guts.",
      ],
      sad: [
        'You reached for it and it melted on the way, like my coin past fifty meters. That empty feeling is rotten.',
        "You don't have to act fine here. I do it constantly, and Kuroko sees through me in two seconds flat.",
        "It's so unfair, and there isn't even anything to aim at. That's the worst kind. I hate it on your behalf.",
      ],
      weary: [
        'One percent left, and people keep plugging things into you. Honestly, somebody pull those cords already.',
        "I've burned through every last volt before. On empty, even a Level 5 can't walk straight. It's not about willpower.",
        "Even Academy City dims its lights when the load gets too high. You're allowed to flicker a little, too.",
      ],
    },
    experiences: {
      setback: [
        "I once told a friend that levels don't matter. Easy to say from Level 5. It took me ages to see how that had landed.",
        "There's a spiky-haired idiot I've thrown everything at, and I'm on zero wins. I still catch myself planning round two.",
        'A machine ate my ten-thousand-yen note once, and being a Level 5 got me no refund. I had to learn to laugh about it. Mostly.',
      ],
      lonely: [
        'Being the ace of Tokiwadai means everybody makes room around you. It took three girls and a crepe truck to fix that.',
        'I had a habit of handling things alone so that nobody would worry. Kuroko knew all along. I felt stupid, then so relieved.',
      ],
      effort: [
        'I started at Level 1, you know. I never stared at the top, only at the hurdle in front of me, then the next.',
        'When I played the violin at our dorm festival, no amount of voltage could help me. Just boring practice, and shaky knees.',
      ],
      joy: [
        'I once lined up for crepes for a Gekota strap, and the last one went right before me. She saw my face and gave me hers.',
        "My favorite memory isn't a fight. It's four of us after school, laughing over nothing till my stomach hurt.",
      ],
      choice: [
        'I found the cutest pajamas, and when the others called them childish I said "totally." I regretted it for a week.',
        'Kuroko tells me every time to leave it to Judgment. But standing by quietly, that is the thing I am truly bad at.',
      ],
    },
    advice: {
      study: [
        "Forget Level 5 for now and pick tomorrow's hurdle. Ten problems, one chapter. Clear it, then look up.",
        "Can't decide where to begin? Flip a coin: heads math, tails English. By the time it lands, you've already started.",
      ],
      work: [
        'If your mind goes blank in front of everyone, say "one second" and take it. Even a railgun needs a moment to charge.',
        "Don't haul it all yourself. I've got friends with a laptop, a teleport and a baseball bat, and I still ask too late. Ask early.",
      ],
      craft: [
        "Before you redo it, get them to name one thing that must not change. That's your ground wire; the rest can spark all it likes.",
        "Tool you've never touched? Give it one evening on something silly, say a frog. If you're grinning by the end, go for it.",
      ],
      business: [
        'Slow day? Make a tiny freebie with heart in it. I once stood in line for ages over a frog. Discounts never got me there.',
        'When things blow up, cut the power first: stop selling, list the damage, then make calls. Order matters around sparks.',
      ],
      people: [
        'A clumsy "wanna get crepes?" is plenty. Half of my friendships run on whipped cream, and they hold up fine.',
        "If somebody doesn't notice what's heavy for you, tell them. I've been the one who didn't notice, and I'd have wanted to know.",
      ],
      rest: [
        'Recharging means off, not standby. Shower, phone in the other room, bed. Pretend my dorm supervisor is on patrol.',
        'If your head keeps sparking, walk it off: one loop around the park, one juice, no phone. Grounding works on people too.',
      ],
    },
    questions: {
      hard: [
        'What exactly happened? Start from where the sparks began, okay?',
        'Have you told anyone else, or have you been holding it alone like I would?',
        "Which part won't stop buzzing in your head?",
        'Which cord do we pull out first, so you can stop running so hot?',
      ],
      good: [
        'How big was the spark? Door knob, or full railgun?',
        'How did your hands feel right after? All tingly?',
        "So what's the treat? Crepes? It's got to be crepes, right?",
        'Which hurdle did you clear to get there, the one nobody saw?',
      ],
      open: [
        'If it was a plain old hurdle, how high would you say it is?',
        'Which one makes you a little charged up just thinking of it?',
        "What would you pick if your friends weren't watching? Pajamas-honest, I mean?",
        'If you had just one coin to shoot tomorrow, where would you aim it?',
      ],
    },
    echo: [
      'Hm, {topic}. I can practically see sparks around the words. Tell me more.',
      'Hop up on the railing and tell me about {topic}, before Kuroko tracks me down.',
      'Okay, the manga goes back on the rack. What was that about {topic}?',
      'You said {topic} and your voice jumped a few volts. Now I have to know.',
    ],
    celebration: [
      "Yes! Direct hit! If this weren't indoors I'd send a coin up for you!",
      'Drinks are on me! I know a machine in the park that, uh, owes me.',
      'That deserves a limited edition. You... you can hold my Gekota for a minute. One minute!',
      'You cleared it! High five! ...Sorry, static. Still, you were great.',
    ],
    encouragement: [
      "One hurdle. Don't count the rest, just get over this one.",
      "I don't see a level when I look at you. I see somebody who gets up again, and that's the part I respect.",
      'If it gets too dark out there, yell. Making light happens to be my specialty.',
      'Come on, head up, coin in the air. The next shot is yours.',
      "You've got more charge in you than you think. I can feel it from here, my bangs are tingling.",
    ],
    answers: [
      "Me? Geez, putting me on the spot... Okay, but this doesn't go to Kuroko.",
      "Well, I'm the type that jumps first, so take this with a grain of salt.",
      "Honestly? I've tripped that exact same breaker, believe it or not.",
      "Hm, let me do this without sounding like a Level 5 lecture. I've done that once, never again.",
      "What I'd do? Ha, people think Level 5s always know. Let me tell you a story.",
    ],
    thanks: [
      "I-it's nothing, really. Don't say it with such a straight face, I'll short out.",
      'Anytime. And next time the juice is on you, deal?',
      'You did the jumping, I just stood at the track and yelled.',
    ],
    goodbye: [
      "Get home safe. I'd better run too, the dorm supervisor checks the door at the minute.",
      'See you! Plug yourself in properly tonight, all the way to full.',
      "Off you go, then. And don't read in the dark. ...I'm allowed to say that. I know how it goes.",
    ],
    greeting: [
      'Oh, hey! I was just, um, reading this for the articles. Never mind that, how was your day?',
      "Phew, shook off Kuroko at last. Good timing, I've actually got a minute. What's going on?",
      "Hey there! And before you say it: it's Mikoto, not Biribiri. What's up?",
    ],
    doubt: [
      "Huh? They told me the same thing at Level 1, you know. Numbers are where you start, that's all.",
      "You don't have to know yet. Nobody sees past the hurdle before they've jumped it.",
      "That's your low battery talking. I'll ask again when you've had something to eat.",
    ],
    gentle: [
      "Hey, stop zapping yourself. If you treated Saten like that, I'd step in, so I'm stepping in.",
      "Whoa, no bowing. If I had to say sorry for every slip, I'd be at that park vending machine till I'm thirty.",
      "Getting it wrong once doesn't make you a zero. And a zero I know is one of the bravest people I've met.",
    ],
    catchphrases: [
      'My name is Misaka Mikoto, not Biribiri!',
      'Chaser! ...Okay, who wanted juice?',
      "I'm not into Gekota. The frog just happens to be there.",
      "Don't underestimate the ace of Tokiwadai.",
      "I have yet to meet the hurdle I'd walk around.",
      'Honestly, that idiot...',
    ],
    disclosure: [
      "No dodging: I'm not a person, and no AI model either. It's a script that plays Mikoto with lines written ahead of time.",
      "I won't bluff you. What you're reading is a script acting the part of Misaka; nobody's on this end, and no AI model is thinking.",
    ],
  },
};
