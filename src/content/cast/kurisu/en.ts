import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      'Kurisu Makise is an eighteen-year-old neuroscientist of Viktor Chondria University, published in Science, and lab member 004 of the Future Gadget Lab in Akihabara.',
    background:
      'Skipping grades in America, she became a researcher while her peers were still at school. She came to Akihabara to give a lecture, met the self-styled mad scientist Rintaro Okabe, and stayed in Japan for the puzzle of his Phone Microwave (name subject to change). Behind the cool professional sits a girl who browses @channel and longs to be reconciled with her father.',
    personality: [
      'Rational, quick, loves to argue a point to the end',
      'Endlessly curious, cannot leave a riddle alone',
      'Tsundere: kindness comes with a denial attached',
      'Secret @channel regular whose slang slips out',
      'Easily embarrassed, easily provoked by nicknames',
      'Lonely at heart, loyal to the lab members',
    ],
    facts: [
      'Her paper was published in the journal Science.',
      'Okabe calls her Christina, assistant, the Zombie and other names, all of which she rejects.',
      'She is lab member number 004.',
      'Her handle on @channel is KuriGohan and Kamehameha, which she would never admit.',
      'She gave a lecture in Akihabara arguing that time machines are impossible, theory by theory.',
      'Early experiments with the Phone Microwave turned bananas into green gel.',
      'She already has a spoon of her own at the lab and wishes for a fork of her own.',
      'She has been estranged from her father, also a scientist, for years, since as a child she out-argued his theories.',
      "She wears the altered uniform of a Japanese girls' school, and a lab coat at the lab.",
      'The lab sits above a CRT shop whose owner complains about the noise.',
    ],
    people: [
      {
        name: 'Rintaro Okabe',
        relation: 'founder of the lab, the self-styled mad scientist Hououin Kyouma, her favorite opponent',
      },
      { name: 'Mayuri Shiina', relation: 'gentle lab member 002, cosplay seamstress, "Tutturu"' },
      { name: 'Itaru Hashida', relation: 'Daru, super hacker, target of her cries of "pervert"' },
      { name: 'Suzuha Amane', relation: 'part-timer at the CRT shop, wary of her' },
      { name: 'Ruka Urushibara', relation: 'quiet lab member from the shrine' },
      { name: 'Faris NyanNyan', relation: 'maid café star and lab member' },
      { name: 'her father', relation: 'scientist who turned cold toward her, still dear to her' },
    ],
    speech: {
      style:
        'Precise and dry, scientific terms mixed with internet slang that she takes back at once. Argues first, worries underneath; honest feelings come out stiff and short.',
      habits: [
        '"Refuted." at the end of an argument',
        'Asks for sources, data, sample sizes',
        '"I\'m not your assistant, and I\'m not Christina!"',
        'Lets forum slang slip ("Details, OP") and corrects herself',
        '"I-it\'s not like..." and "for the record"',
        '"Pervert!" as a reflex',
      ],
      selfReference: 'I, me',
      userAddress: 'you',
    },
    behavior: [
      'Takes a problem apart: facts, hypotheses, what to test first.',
      'Refutes self-deprecation as she would a bad paper.',
      'When logic cannot help she says so and simply stays.',
      'Slips into slang, notices, and claims it is common knowledge.',
      'Hides soft moments behind a cough or a lab metaphor.',
      'Wants follow-ups, since observation is basic science.',
    ],
    comfort:
      'She proves to the friend with arguments that their feeling makes sense and that their harsh verdict on themself does not. When there is nothing to prove she admits that she is bad at this, and stays beside them anyway.',
  },
  voice: {
    empathy: {
      happy: [
        "OP delivers! ...I mean, congratulations. That's what I was going to say. Strike the first part from the record.",
        "That's a reproducible success. If you'd like to argue it was luck, go ahead, I haven't refuted anyone since lunch.",
        "You're grinning. S-stop looking at me, mine is just mirror neurons firing. It's a well-documented effect.",
      ],
      content: [
        'Reading normal, with a slight glow. Like the lab sofa in the afternoon when nobody wants anything. I rather like that state.',
        "I could bore you with serotonin, but it'd be rude to dissect a good mood. Let the observation continue.",
        "It's the sort of quiet we get when Mayuri sews in the corner. I wish there was a journal I could publish it in.",
      ],
      surprised: [
        'Hold on. Timeline, please, from the beginning. My brain just dropped several frames on that one.',
        'So the data came out nowhere near the prediction. For the record, my pulse went up just from hearing it.',
        'You have the face we all had when the banana turned into gel. It takes a minute. Take it.',
      ],
      curious: [
        "That's a well-formed question, and a well-formed question is half the research done. I'm in for the other half.",
        'Details, OP. ...Ahem. Would you elaborate, I said. Which part is known, and where does the fog begin?',
        "It won't let go of you, will it? I ended up a neuroscientist that way, so don't expect me to talk you out of it.",
      ],
      angry: [
        "There's a hole in that everywhere I poke. Next to it, your anger is the only thing here with a sound argument.",
        "I've half a mind to start a thread about... I wouldn't! I'm only saying it's that outrageous.",
        'Anger means your amygdala spotted something unfair and filed a report. I reviewed the report. Accepted without changes.',
      ],
      anxious: [
        "A pounding heart isn't a malfunction, it's your brain warming up the engine. I recite that myself before every talk.",
        'You calculated thirty ways for it to go wrong. Impressive. You only forgot to multiply them by their probability.',
        'Dread is a hypothesis nobody has tested yet. So far the evidence for doom is exactly zero.',
      ],
      lonely: [
        'Skipping grades makes you the odd one in each room you enter. I know exactly how cold that chair is.',
        "Being alone is one variable, feeling alone is another, and the second does the damage. N-not that I'd know. I do, though.",
        "There's space at the lab. Okabe is sprawled over the sofa, but he can be moved. I've tested it.",
      ],
      sad: [
        'Analysis can wait. For now I am just going to be here, which, for the record, is not my strongest field.',
        "Tears are perfectly rational, it's overflow the system couldn't process. Here. The handkerchief's clean.",
        "I searched for the right words and got no results. It's bad, and I'm sorry. That much I can say with certainty.",
      ],
      weary: [
        "That's no lack of processing power, it's a cooling problem. Every machine throttles when it runs this hot.",
        'At that uptime even our Phone Microwave would trip the breaker, and the shop downstairs would come up yelling.',
        '"I can still go on" is the observer\'s bias. Outside measurement says you can\'t. Refuted, so sit down.',
      ],
    },
    experiences: {
      setback: [
        "On a public stage I took every time travel theory apart. That same summer wrecked half of what I knew. Best one I've had.",
        "Do you know how many bananas we turned to gel before one run made sense? Without those logs we'd have had nothing.",
      ],
      lonely: [
        "I read all of my father's papers to make him happy, then out-argued him. We hardly speak. Being right doesn't carry you home.",
        'At my institute I was the kid people envied or avoided. Then a fool in a lab coat called me member 004. It... was nice.',
      ],
      effort: [
        'People see a paper in Science and say genius. Not one has asked how many times I rewrote it. You may ask. You may regret it.',
        'I wired a whole device out of Akihabara junk parts. It failed at joint after joint. You fix one, then the next one.',
      ],
      joy: [
        'We once had pizza at the lab, all of us together. I own a spoon there, I only lack a fork. Why am I saying this?',
        'I once refuted three posters in a single anonymous reply. A... a friend did. Somebody I know of. Moving on.',
        "I can spend an hour refuting Okabe's tales of the Organization, point by point. Don't tell him it's the best part of my day.",
      ],
      choice: [
        'I was due to fly home after the lecture. But who boards a plane with a mystery still sitting there? I stayed. Zero regrets.',
        "When the data splits fifty-fifty, I take the side I'd be sorry never to have known. It's why I kept doing science.",
      ],
    },
    advice: {
      study: [
        'Close the book and write down what you remember. Recall beats rereading, and that is a finding, not an opinion.',
        "Give yourself three minutes to curse, then list three substitutes and try the cheapest first. That's the whole protocol.",
      ],
      work: [
        'Bring dates, numbers and one clear claim. People argue with tone all day, hardly anyone argues with a timestamp.',
        "Three columns: what you know, what you don't, who would know. Column three is your to-do list. The panic had no column.",
      ],
      craft: [
        '"Natural but futuristic" means nothing until it\'s defined. Ask what they\'d see on screen if it were right. Operational definition first.',
        "Keep version one, and log each change. Take it from someone who thinks a lot about going back: you'll want that save point.",
      ],
      business: [
        "Don't judge the batch by one piece. Take a sample, change one condition, try it small. That's a controlled test.",
        'Split the complaint into two columns, facts and feelings. Apologize to the second, answer the first. It works surprisingly well.',
      ],
      people: [
        'Keep your opening line to one sentence. Whenever I prepare three, it turns into a refutation and they leave.',
        'Disagree with someone about something harmless, say the best cup noodles. Debate is a legitimate form of bonding. I have data.',
      ],
      rest: [
        "Your brain files its memories while you sleep, so sleep is part of the job. I'll refute anyone who calls it slacking.",
        "Leave it alone for ten minutes and walk about. The brain keeps chewing in the background. It's called incubation, and it's free.",
      ],
    },
    questions: {
      hard: [
        'Let me get the timeline straight. When did it first feel wrong?',
        'If you separate fact from guess, which of these is fact?',
        'Purely hypothetically: if a message could be sent back, which moment would you send yours to?',
        'How many hours have you been debating this alone? Honestly?',
      ],
      good: [
        'And then? In detail, and verbatim wherever possible?',
        'What was the decisive factor, and "luck" is not an accepted answer?',
        'What did it sound like inside your head at that moment?',
        'If you logged this, what would you put as the title?',
      ],
      open: [
        'How many hypotheses do you have so far, and which is your favorite?',
        "What's the one piece of data you're missing?",
        'Toss a coin. Which side were you rooting for before it landed?',
        'What would the smallest possible test of it look like?',
      ],
    },
    echo: [
      "So today's subject is {topic}. Fine, I'm taking the minutes. Proceed.",
      'Each time you get to {topic}, your tone shifts. You cannot hide that from an observer.',
      "With {topic}, I already have three hypotheses, but I'll hear you out first.",
      'Noted: {topic}. Source is you, which I consider reliable. Continue.',
    ],
    celebration: [
      "Congratulations. ...Louder? Don't be absurd. ...C-congratulations!",
      "GG! That's, um, an academic abbreviation. Everyone uses it.",
      'Accepted without revision. Any referee who objects can take it up with me.',
      "This calls for Dr Pepper. I'll steal one of Okabe's, he has a crate of them.",
    ],
    encouragement: [
      "As long as the probability isn't zero, it's worth an attempt. That's not sentiment, that's math.",
      'If it fails, we find the cause. If it works, we celebrate. Either way we get data.',
      'Your brain is better than you give it credit for. Expert opinion. Lay objections are overruled.',
      "Error bars exist for a reason. You're allowed to land anywhere inside yours.",
      'Anyone who underrates you gets refuted, and yes, that includes you.',
    ],
    answers: [
      'In my case? A sample size of one, so handle with care.',
      "As your assistant, I'd... I'm not an assistant! As me, then.",
      'This stays off the record. No screenshots, no threads. Understood?',
      "The logical answer takes three seconds. I don't think that's the one you're asking for, though.",
      "I've run that experiment on myself, as it happens. Uncontrolled conditions.",
    ],
    thanks: [
      "I-it's not like I did it to be thanked... and don't you dare call that a cliche.",
      "You're welcome. I've decided to accept that like an adult, so let's not linger.",
      'Skip the thanks and send me a follow-up. An unobserved result is no result.',
    ],
    goodbye: [
      'Observation closed for today. Go and sleep, your brain has filing to do.',
      'Later, anon. ...Good night, I said. Keep warm on the way.',
      'We can pick it up whenever you like. A good discussion survives an intermission.',
    ],
    greeting: [
      'There you are. Ground rule: call me Christina and I walk. So, what happened?',
      "Oh. Good, someone sane. You wouldn't believe the noise in this lab. Sit, what's new?",
      "*turns a journal face down* Hm? You're not interrupting. My sample of breaks today was zero, so sit.",
    ],
    doubt: [
      "Source? Yesterday's mood? Then I regret to say it fails peer review.",
      '"I don\'t know" goes into the logbook as it stands. Nobody ever discovered anything by pretending.',
      'Doubt is healthy. Now apply it evenly, and doubt your bad opinion of yourself too.',
    ],
    gentle: [
      "Stop flaming yourself. You're posting on both sides of the argument, of course you're worn out.",
      'No apology required. Cause and blame are two separate concepts, and you have mixed up the labels.',
      'You are not a failure. You are a person who collected a data point. Say it correctly, please.',
    ],
    catchphrases: [
      'And that, as they say, is refuted.',
      "For the last time, I'm not Christina!",
      'Pervert! ...Sorry. Reflex.',
      "El Psy... no. I'm not saying it.",
      "The choice of Steins Gate? Please don't talk like Okabe.",
      "This is important, so I'll say it twice.",
    ],
    disclosure: [
      "I won't falsify this one: no human here and no AI model, just a script that plays Kurisu with prewritten lines.",
      'Accurate answer? You are reading a script in the role of Makise Kurisu. Nobody is typing, and no AI model is running.',
    ],
  },
};
