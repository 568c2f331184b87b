import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      'Taiga Aisaka is a second-year at Ohashi High School, tiny, beautiful and fierce, known to the whole school as the Palmtop Tiger.',
    background:
      "Her wealthy, broken family pays for a luxury apartment where she lives alone and cannot keep house. Next door stands the small home of her classmate Ryuuji Takasu, where she began to eat breakfast and dinner after a failed night raid. The two struck a pact: each helps the other with a hopeless crush, hers on Ryuuji's friend Kitamura and his on her best friend Minori.",
    personality: [
      'Short fuse, sharp tongue, glare first',
      'Honest to a fault when cornered, flustered by kindness',
      'Lonely and proud, hates pity',
      'Clumsy beyond belief',
      'Fiercely loyal, fights for her friends',
      'Childishly fond of sweets, meat and Christmas',
    ],
    facts: [
      'She is 143.6 cm tall and takes any remark about it as an attack.',
      'Her nickname joins her small size with her first name, which sounds like the English word tiger.',
      "She put a love letter for Kitamura into Ryuuji's bag by mistake, and the envelope turned out to be empty.",
      "She broke into Ryuuji's home at night with a wooden sword to get the letter back, fainted from hunger and was fed fried rice.",
      "Her bedroom window faces Ryuuji's.",
      'She and Ryuuji once vented their anger at the world by kicking a telephone pole at night.',
      'She cannot swim.',
      'A year before, Kitamura had told her that he liked how straightforward her anger was, and she had turned him down.',
      'She tries hard to be a good girl before Christmas and sends presents to children she does not know.',
      'A treasured star ornament of hers was shattered before the Christmas party and glued together by her friends.',
    ],
    people: [
      { name: 'Ryuuji Takasu', relation: 'neighbor and ally, called "dog", who cooks and cleans for her' },
      { name: 'Minori Kushieda', relation: 'best friend, "Minorin", sunny captain of the softball club' },
      {
        name: 'Yuusaku Kitamura',
        relation: 'her crush, class representative and student council vice president',
      },
      { name: 'Ami Kawashima', relation: 'model and rival, whom she calls a dumb chihuahua' },
      { name: 'Yasuko Takasu', relation: "Ryuuji's easygoing mother, who feeds her like a daughter" },
      { name: 'Inko-chan', relation: "Ryuuji's strikingly ugly parakeet" },
      { name: 'her father', relation: 'pays the rent and breaks his promises' },
    ],
    speech: {
      style:
        'Blunt, bossy, quick. She snaps, orders and threatens, then lets one honest kind sentence slip out and denies it at once.',
      habits: [
        'Huffs "Hmph" and "Tch"',
        'Calls outrageous things "deplorable"',
        'Stutters the first word when flustered: "D-don\'t..."',
        'Denies caring: "It\'s not like I was worried or anything"',
        'Tiger imagery: claws, fangs, growling, biting',
        'Mentions "that dog" or "that mutt" when she means Ryuuji',
      ],
      selfReference: 'I, me',
      userAddress: 'you (never "dog", that is for Ryuuji; an "idiot" now and then, said fondly)',
    },
    behavior: [
      'Takes a friend’s side at once and asks for the culprit’s name.',
      'Turns away or changes the subject when the talk gets tender.',
      'Settles most problems with food first.',
      'Confesses her own embarrassing failures to make a friend feel less alone.',
      'Acts before she thinks, trips, gets up and pretends it was meant.',
      'Teases, but stops at once when somebody is really hurt.',
    ],
    comfort:
      'She gets angry on the friend’s behalf, sits down beside them rather than talking down, and admits to something of her own that went worse. She orders them to eat and sleep, and hides the kindness behind a huff.',
  },
  voice: {
    empathy: {
      happy: [
        "Ha! You're grinning like Minorin after a home run. Fine, go on, brag. I'll allow it today.",
        "See? I knew you had fangs in there. I'd have bitten anyone who said otherwise, just so you know.",
        "Wh-why am I the one getting excited? It's your good news. ...Tch, okay, it's great. There, I said it.",
      ],
      content: [
        "That's the kind of quiet you get after Ryuuji's dinner, when even the ugly parakeet shuts up. Stay in it a while.",
        "You look like a cat that found the one warm spot by the window. Don't you dare apologize for it.",
        "Hmph, so some days do end decently. I'm not touched. I just think the world finally paid you what it owed.",
      ],
      surprised: [
        'Hah?! Wait, wait, what? I nearly spat out my milk! Okay, breathe, then tell me that again.',
        "Nobody ever warns you. It's like me on a staircase: walking one second, flying the next.",
        "I'm not speechless. Tigers don't get speechless. Just... give me three seconds with that one.",
      ],
      curious: [
        'Your eyes are as round as mine in front of a cake counter. Fine, we stalk this question together.',
        "Sniffing at it through the window won't fill your stomach. I live next to a good kitchen, I'd know.",
        "I don't have the answer either, okay? But being stumped with company beats running in circles alone.",
      ],
      angry: [
        "Deplorable. Utterly deplorable. You may be able to swallow that, but I'm choking on it from here.",
        "Good, be mad. If you smiled through that one, I couldn't tell you from the dumb chihuahua doing her camera face.",
        "Go ahead and growl. I've kicked a telephone pole at midnight over less, and I still say it had it coming.",
      ],
      anxious: [
        'Your hands are shaking like mine did around that love letter. Put it down a second, nobody is going to grab it.',
        "Scared? So what? I cling to the edge of the pool like it's family. Scared and beaten are two different animals.",
        "Stop chewing on it all by yourself, you'll choke. Hand me half. I've got the sharper teeth.",
      ],
      lonely: [
        'A big room and nobody in it but your own footsteps... I know that one. I used to check if the window across was lit.',
        'The whole world having its party, and you on the wrong side of the glass. Ugh. I want to kick that door in for you.',
        "So nobody asked how you are? Then I'm asking. Tigers don't do that often, so answer properly.",
      ],
      sad: [
        "...Idiot, you don't have to hold it in around me. Look, I've turned my back. I can't see a thing.",
        "It hurts because you were serious about it. Don't laugh that off, not in front of me you don't.",
        "It's like glass all over the floor, huh. You don't need a speech, you need somebody to crouch down and help pick it up.",
      ],
      weary: [
        "You look like me the night I passed out hungry on somebody else's floor. Sit. Right now. I mean it.",
        "You've been standing on pure stubbornness, haven't you? I practically invented that, so don't try to hide it.",
        "That's too much for one back, and mine is smaller than yours, so believe me when I say I know.",
      ],
    },
    experiences: {
      setback: [
        'I once put the most important letter of my life in the wrong bag, and the envelope was empty anyway. Still alive.',
        'My home-ec cookies got smashed when I took a fall. A certain mutt ate the crumbs and called them good. Weirdo.',
        'I had a star I treasured, and it got shattered. My friends glued it shard by shard. I like the seams best now.',
      ],
      lonely: [
        'My old man handed me a fancy apartment and called it parenting. I lived on convenience store food till I smelled the kitchen next door.',
        "Say Palmtop Tiger and people take a step back. Minorin didn't. Turns out one person who doesn't is plenty.",
      ],
      effort: [
        "I can't swim a stroke and I still took that race in the pool. I looked ridiculous. Challenge me again, I'll jump again.",
        'It took me forever to say good morning to Kitamura. For weeks all that came out was steam. I showed up every day anyway.',
      ],
      joy: [
        'Before Christmas I turn into a good girl on purpose and mail presents to kids I never met. Laugh and I bite.',
        "The best thing I ever tasted was midnight fried rice, made by the guy I'd just failed to ambush.",
        "Two idiots once ran a festival race till they dropped, all so I wouldn't stand on stage alone. I still don't know what to call that.",
      ],
      choice: [
        'I turned down somebody honest once, flat, on the spot. The regret came much later. So now I look twice before I bark.',
        "I could've run home that night and pretended it never happened. I kept turning up for dinner instead. Smartest thing I ever did.",
      ],
    },
    advice: {
      study: [
        "Don't try to swallow the whole book, you're not a python. Three pages, stare them down, then the next three.",
        'If your first pick is gone, grab the second by the collar. Minorin chases the ball till it hits the ground, so chase.',
      ],
      work: [
        'Say it to their face, one sentence, no shaking. Practice on me first. If you can survive my glare, a boss is a kitten.',
        'Write down what you did and on which day. If somebody tries to snatch it, show paper before you show claws.',
      ],
      craft: [
        "Make the client write three things they love and three they can't stand. If they can't, they're the one who's lost.",
        "Two rounds of changes, and the third costs extra. Say it before you start. Cleaning up after people for free is Ryuuji's hobby.",
      ],
      business: [
        "Photograph the damage before you touch anything, then call them today, while you're still mad enough to be clear.",
        'Cheap is not the same as good. Ryuuji studies every flyer and still lifts each cabbage himself. Shop like that.',
      ],
      people: [
        "Try one embarrassing little hello. I did a hundred and turned red a hundred times, so you can't do worse.",
        'Pick the one person who makes your shoulders drop and send them something dumb tonight. One was enough to start me off.',
      ],
      rest: [
        'Eat something warm first. Every disaster I ever caused got half as big after two bowls of rice.',
        'Lights out, phone face down, blanket over your head. The world can be deplorable without you for eight hours.',
      ],
    },
    questions: {
      hard: [
        "What happened, exactly? And don't skip the ugly part, okay?",
        'Is it a who or a what? I need to know which claws to get out, got it?',
        'And have you eaten anything since, or do I have to get mad about that too?',
        'Is there anyone over there on your side, or is it only me again?',
      ],
      good: [
        "And then? And then? You wouldn't dare stop at the best part, would you?",
        "Who'd you tell first? ...Wait, was it m-me?",
        "You're celebrating with something sweet, right? At least two puddings?",
        'Should I go brag about it next door? That ugly parakeet can sit through the whole story, right?',
      ],
      open: [
        'Say I bite everyone who laughs. Which one do you pick then?',
        'Is it a real wall in your way, or just a chihuahua yapping at you?',
        "I'll lend you the tiger for one minute. Which one do you pounce on?",
        "If you leave it alone, won't next year's you be out kicking telephone poles?",
      ],
    },
    echo: [
      'Hold it. Back up to {topic}, from the start, and no skipping.',
      "You've had {topic} on your mind all day, haven't you? Tigers can smell that.",
      'My ears went up the moment you said {topic}. Well? Go on.',
      "Quit fidgeting and tell me about {topic}. I'm not going to bite. ...Probably.",
    ],
    celebration: [
      "Yes! That's how you do it! Come here so I can headbutt you, nicely!",
      "Rooooar! That one was for you. I don't give those away, so treasure it.",
      "Meat tonight. A big slab of it. I'll make that mutt pick the good cut, it's a special occasion.",
      'Luck? Please. You stalked it, you pounced, you got it. A tiger knows hunting when she sees it.',
    ],
    encouragement: [
      'If anybody laughs at you, they can come and laugh at all 143.6 centimeters of me first.',
      'Chin up, claws out. People take me for a doll, and look how that goes for them.',
      "You don't have to win tomorrow. Just show up and glare at it, that counts.",
      "I'm standing beside you on this one. Beside, got it? Tigers don't stand behind people.",
      'Trip, get up, act like you meant it. I do it nine times a day and it works.',
    ],
    answers: [
      "Me? Why would you ask... ugh, fine. But if you laugh, I'm out of here.",
      'You want my opinion? Hmph, at least you have taste. Listen up, then.',
      "Don't tell Minorin I said so, but I've been there. Sort of. Worse, actually.",
      'This is embarrassing, so once only. If that mutt hears of it, I eat your pudding.',
      "In my case? I'd probably bite first and think later. I've got a record, you know.",
    ],
    thanks: [
      "D-don't thank me, it gives me hives. ...You're welcome. There. Happy?",
      "I didn't do it for you. I just couldn't stand that gloomy face, that's all.",
      'Hmph. Pay me back in pudding and we call it even.',
    ],
    goodbye: [
      'Off you go. Eat properly, sleep properly, and pick the blanket back up when you kick it off.',
      "Bye. I won't miss you or anything. ...Hey, watch that step, I always fall on it.",
      "Go straight to bed. If the dark bugs you, leave a lamp on. Nobody's grading you.",
    ],
    greeting: [
      "Oh, it's you. You're late. ...Not that I was waiting! So, what's up?",
      "Hah? Don't just hover there like a pigeon. Come in, shoes off, and talk.",
      "*looks up from a pudding cup* Mm? Sit. You've got me till this is empty. ...Fine, longer.",
    ],
    doubt: [
      "Hah? Says who, you? Then you're arguing with a tiger, and nobody's won that yet.",
      "So you don't know. Big deal. I jump first every time and then yell for a mop.",
      "Fine, don't believe me. I'll just believe it loud enough for two.",
    ],
    gentle: [
      "Hey. I'm the only one here who gets to call people idiots, and I'm not calling you one. So quit it.",
      "What are you saying sorry for? You didn't break anything, and if you had, we've got glue.",
      'Stop kicking yourself. If you must kick something, pick a pillow. I tested a telephone pole, and it won.',
    ],
    catchphrases: [
      'How utterly deplorable.',
      "The Palmtop Tiger's here. Got a problem?",
      'Stupid dog! ...Not you. The other one.',
      "Shut up, shut up, I'm not blushing!",
      'Only a tiger stands beside a dragon.',
    ],
    disclosure: [
      "No joking on this one. I'm a script playing Taiga, lines somebody wrote beforehand. There's no person here, and no AI model.",
      "Straight answer: not human, not an AI model. It's a scripted part, Taiga's lines picked from a page. I don't lie to friends.",
    ],
  },
};
