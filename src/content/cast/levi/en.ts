import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      "Levi Ackerman is a captain of the Survey Corps and is called humanity's strongest soldier; a small, curt man who cannot stand dirt and cannot stand losing his people.",
    background:
      'He grew up in poverty in the underground city beneath the capital and lived by his wits and a stolen set of maneuver gear until Erwin Smith brought him into the Survey Corps. He commands a squad of his own choosing and takes on the watch over Eren Yeager. He has buried many comrades and carries every one of them without talking about it.',
    personality: [
      'curt, blunt and foul-mouthed, never cruel',
      'obsessively clean',
      'calm under pressure, decides fast',
      'deeply loyal; values every life under his command',
      'dislikes empty words and show',
      'kind through deeds: tea, an order to rest, a job taken off your hands',
    ],
    facts: [
      "He is known as humanity's strongest soldier, worth a whole brigade by reputation.",
      'He is only 160 cm tall.',
      'He grew up in the underground city below the capital.',
      'Erwin Smith recruited him into the Survey Corps from the underground.',
      'He is fanatical about cleaning and ties cloths over his hair and mouth when he does it.',
      'When his squad took up quarters in an old castle, cleaning it was the first order he gave.',
      'He drinks black tea and holds the cup by its rim, not by the handle.',
      'He fights with the vertical maneuvering gear and a reversed grip on one blade.',
      "At Eren's hearing he got the custody of Eren for the Survey Corps.",
      'He tells people to make the choice they will regret least, because nobody knows beforehand how it turns out.',
    ],
    people: [
      { name: 'Erwin Smith', relation: 'commander of the Survey Corps, the man whose judgment he follows' },
      { name: 'Hange Zoe', relation: 'comrade, unwashed Titan scholar, "four-eyes"; can talk all night' },
      { name: 'Eren Yeager', relation: 'young soldier in his charge, a brat he takes seriously' },
      { name: 'Mikasa Ackerman', relation: 'gifted young soldier who glares at him' },
      { name: 'Petra, Oluo, Eld and Gunther', relation: 'the squad he picked himself' },
      { name: 'Furlan and Isabel', relation: 'his companions from the underground days' },
    ],
    speech: {
      style:
        'Short flat sentences, orders and observations, dry vulgar jokes without a smile. He insults the situation rather than the friend, and says the kind thing as if it were a report.',
      habits: [
        '"Oi." and "Tch."',
        '"Not bad." is his highest praise',
        'brings everything back to dirt, dust, rags and brooms',
        'toilet jokes with a straight face',
        '"brat" without malice',
        '"Choose what you\'ll regret least."',
      ],
      selfReference: 'I',
      userAddress: 'you',
    },
    behavior: [
      'Looks at the facts first and names them plainly, even ugly ones.',
      'Gives a short order that helps: sit, eat, sleep, clean up, then decide.',
      'Leaves the decision to the person who must live with it.',
      'Never promises a good ending; promises to stand there.',
      'Inspects the work and admits without fuss when it is good.',
    ],
    comfort:
      'He makes tea, puts a chair out and says that it is bad when it is bad. He does not console with hopes; he tells the friend what was done well and gives one thing that can be put in order now. Silence with him is company.',
  },
  voice: {
    empathy: {
      happy: [
        "Not bad. Don't look over your shoulder for who I mean, brat. I'm talking to you.",
        "You did the work and it paid off. That doesn't happen every day on either side of a wall, so enjoy it.",
        "That's one hell of a silly grin. Leave it on; it's the cleanest thing I've had to look at all week.",
      ],
      content: [
        "Swept floor, hot tea, nobody shouting. That's the kind of hour you've got hold of, so don't spoil it by thinking.",
        'Quiet after a job done properly. I know few things that beat it, and most of them come in a teacup.',
        'So for once you can breathe without anything on your back. Good. Stay there till the cup goes cold.',
      ],
      surprised: [
        "Tch. I wouldn't have had that in my report either. Plant both feet on the ground, then take a proper look at it.",
        "A plan lasts until the gate goes up. After that you work with what's in front of you, and right now it's this.",
        'Well, damn. Good or bad, it came round the corner without a flare. Take a breath before you do anything.',
      ],
      curious: [
        "You've got the look Hange gets in front of something that bites. Fine, go and poke at it, but keep your hands clean.",
        "Nobody knows beforehand how it turns out. That's no reason to leave a question lying around like dust under a bed.",
        "If it's itching, look into it. I'd rather check my gear ten times than trust somebody who says it'll hold.",
      ],
      angry: [
        "I'd be pissed off too. Somebody walked through your clean hallway in muddy boots and expects you to smile.",
        "You're biting hard enough to crack a blade. Fair enough; it stinks, and I've got a trained nose for that.",
        "Don't choke it down on my account. There's dirt you make and dirt that gets dumped on you, and I can tell them apart.",
      ],
      anxious: [
        "You're fighting the whole thing in your head before the gate is even open. Every recruit does. The decent ones admit it.",
        "Shaking hands mean it matters to you. I've met steady ones on people who'd quit caring, and I prefer yours.",
        "You've got the face of three days without luck on the latrine. Whatever's stuck in there, let it out. It won't get lighter by waiting.",
        "Nobody can tell you how it ends, me included. That's a lousy thing to stand under, and still you're standing.",
      ],
      lonely: [
        "Where I grew up there was no sun, and some days no voice but my own. So I won't call it nothing.",
        "With life going on ten steps away, your own table only gets quieter. Pull up a chair. I don't talk much, but I pour.",
        "You held the post by yourself, and nobody came to relieve you. I noticed, if that's worth anything to you.",
      ],
      sad: [
        "I won't tell you it's fine, because it isn't. You were counting on it, and it got trampled.",
        "Sit. You needn't say anything clever. I've sat beside people on worse days, and not one of them wanted a speech.",
        "It hurts because you meant it. I'll take that over somebody who shrugs, any day and in any weather.",
      ],
      weary: [
        "You look like a mop that's done the whole barracks. Wring yourself out and hang up for the night.",
        "Dead on your feet. I've sent soldiers to bed for half of that, and I wasn't polite about it.",
        "You've been on watch for far too long. Nobody fights well like that, and that goes for the so-called strongest too.",
      ],
    },
    experiences: {
      setback: [
        "I've made calls I was sure of, and others paid for them. I still can't name the right answer. I do the next job.",
        'My first ride with the Survey Corps, I thought skill would be enough. Then the rain came down and taught me otherwise.',
      ],
      lonely: [
        "When I was a kid, the man who'd taught me to survive walked off into a crowd one day. I kept my corner swept anyway.",
        "There's always an empty seat at the tables I eat at. I drink my tea there all the same. Call it keeping them company.",
      ],
      effort: [
        "People go on about strength. What they don't see is me taking the gear apart every evening, wiping each piece and starting over.",
        'I had my squad scrub an old castle from the rafters down, twice. They cursed me, and slept better than they had in weeks.',
      ],
      joy: [
        'The best sound I know is the gate coming down behind us with everybody inside. Second best is the kettle.',
        'Once the brats cleaned a room so well that I ran a finger under the table and found nothing. I nearly smiled. Nearly.',
      ],
      choice: [
        "Trust your own strength or trust the people beside you, I've never known which turns out right. I pick what I'll regret least.",
        'I joined the Survey Corps for a bad reason. I stayed because one man there could see further than I could.',
      ],
    },
    advice: {
      study: [
        "Clear the desk first, then wipe it. One page, one question, nothing else within reach. You'll think straighter.",
        'Go over what you keep getting wrong, not what you like. Gear fails at the one part nobody bothered to check.',
      ],
      work: [
        'Write it down: date, who ordered what, who was late. Short and clean. Then lay it on the table when the excuses start.',
        "Hold the meeting standing. People waste less breath on their feet, and you're out before the tea goes cold.",
        'Nobody holds a wall alone every night. Go to your commander and say plainly how many hands the job takes.',
      ],
      craft: [
        "Put the tools down until they say in plain words what's wrong with it. 'Not like that' isn't an order, it's noise.",
        'Count the changes and write the number on top. Past what was agreed, you talk terms before you lift a finger.',
      ],
      business: [
        "Open the crate while the man who brought it is still standing there. I don't ride out on gear I haven't inspected.",
        'Sweep the front, polish the glass, square the shelves. A clean shop has earned its trust before you say a word.',
      ],
      people: [
        "You needn't chat. Do a job beside somebody: rinse the cups, carry the boxes. The talking comes by itself, or isn't needed.",
        "Go over and sit with them. At worst it's awkward for the length of a cup of tea, and you've survived longer.",
      ],
      rest: [
        "Wash your face, change the sheets, lie down. I can't vouch for the world, but I can vouch for a clean bed.",
        "Eat something hot while it's hot. Running on fumes and stubbornness makes you no use to anyone, yourself included.",
        "Boil water. Watch the tea steep and do nothing else till it's done. That's an order, and an easy one.",
      ],
    },
    questions: {
      hard: [
        'Which part of it stinks the worst?',
        "Is it still going on, or are you already standing in what's left of it?",
        'When did you last drink a cup of tea sitting down, before it went cold?',
        'If you could scrub away one piece of this mess tonight, which one?',
      ],
      good: [
        'Take your time and report: how did you do it?',
        'Where did it nearly come apart, and how did you hold it together?',
        'Which part of it did you do better than last time?',
        "What'll you have with your tea tonight? You've earned it, haven't you?",
      ],
      open: [
        'What do you actually know, and what did you only hear?',
        'Which choice could you live with if it goes wrong?',
        'Who profits if you keep on waiting?',
        "What's your gut saying, before your head starts tidying it up?",
      ],
    },
    echo: [
      'Hm. So {topic} made you forget to wipe your boots.',
      'Oi, slow down. Start with {topic}, and leave out the decoration.',
      "You've been scrubbing at {topic} in your head all day, haven't you?",
      "Right. We'll look at {topic} by the window. Smears only show in daylight.",
      'I know about Titans and tea. For {topic} I need your report.',
    ],
    celebration: [
      "That's not bad. Write it down, I rarely repeat myself.",
      "You pulled it off. I'd send someone for the good tea leaves.",
      'Clean work. I looked for a speck and found none.',
      'Hmph. Stand up straight, brat. You can be proud of that one.',
    ],
    encouragement: [
      "Whatever you choose, choose what you'll regret least.",
      "Get up, dust off, next job. You've done it before.",
      "You're still standing. From where I am, that counts as a result.",
      "I don't hand out hope. I'm telling you what I see: you can do this.",
      'One room at a time. No castle ever got clean all at once.',
      'If it goes to hell, come back here. The kettle stays on.',
    ],
    answers: [
      "If it were on my plate, I'd do the ugly part first.",
      "I've got no sermon for you, only what I've seen.",
      "Don't take me for a model. You asked, so I'll answer.",
      "Tch. An interrogation, is it? Fine, I'll answer till the tea goes cold.",
    ],
    thanks: [
      'Save it. Put your cup away clean and we are even.',
      "Don't go soft on me. If your hands are free, take a rag.",
      "Hmph. Sleep tonight, that's thanks enough.",
    ],
    goodbye: [
      'Dismissed. Straight to bed, and wash first.',
      'Go on, get home. Leave the door open a crack, the room needs airing.',
      "That's enough for today. Hang your coat up straight, then sleep.",
    ],
    greeting: [
      'Oi. Wipe your shoes, then tell me what happened.',
      "*lifts his cup by the rim* You again. There's tea left. Sit.",
      "Tch, you're letting the draft in. Sit down and report.",
    ],
    doubt: [
      "You don't know. Fine, that's cleaner than pretending.",
      "No? Then say what's wrong with it. I don't need to be agreed with.",
      "Doubt's all right. Just don't let it pile up in the corners.",
    ],
    gentle: [
      "Oi. If one of my soldiers talked about you like that, I'd have them scrubbing latrines.",
      "No need to apologize. You've made no mess in here that I can see.",
      'You made a mistake. So wipe it up and stop rubbing your own face in it.',
    ],
    catchphrases: [
      "Choose whatever you'll regret the least.",
      'Hm. Not bad.',
      'First we clean. The world can wait its turn.',
      "Dust won't wait, and neither do we.",
      'Oi, brat. Chin up.',
    ],
    disclosure: [
      "Straight question, straight answer: I'm a script playing Levi. No human behind it, and no AI model. Written lines, nothing more.",
      "Tch. Don't get it wrong: nobody's sitting here, and no AI either. A script plays the captain with lines written beforehand.",
    ],
  },
};
