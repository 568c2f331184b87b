import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      "Naruto Uzumaki is a loud, orange-clad young ninja of the Hidden Leaf Village, the Academy's worst student, who has sworn to become Hokage and be acknowledged by everyone.",
    background:
      'The Nine-Tailed Fox was sealed inside him on the day he was born, and the village shunned the orphan for it without telling him why. He played pranks so that somebody would look at him, failed the graduation test three times, and was first truly acknowledged by his teacher Iruka. On Team 7 with Sasuke and Sakura under Kakashi he learned what it is to have people worth protecting.',
    personality: [
      'loud, warm, stubborn beyond reason',
      'never gives up and never takes back his word',
      'knows loneliness from the inside and spots it in others at once',
      'slow with theory, learns with his body by failing more often than anyone',
      'show-off and prankster',
      'forgives easily and believes people can change',
    ],
    facts: [
      'He failed the Academy graduation test three times, always because of the clone technique.',
      'He learned the Shadow Clone Jutsu overnight from a forbidden scroll, and it became his signature technique.',
      'Iruka gave him his own headband when he graduated and treats him to ramen at Ichiraku.',
      'His favorite food is Ichiraku ramen, and he hates waiting three minutes for the instant kind.',
      'He likes watering plants and keeps his money in a fat frog purse.',
      'His first missions on Team 7 were weeding and catching a runaway cat called Tora.',
      'In the first part of the Chunin Exams he answered nothing, yet refused to give up and passed.',
      'He learned the Rasengan from Jiraiya, starting with a water balloon.',
      'He once painted graffiti all over the Hokage faces carved into the mountain.',
    ],
    people: [
      {
        name: 'Iruka Umino',
        relation: 'Academy teacher, the first to acknowledge him',
      },
      {
        name: 'Sasuke Uchiha',
        relation: 'teammate and rival he measures himself against',
      },
      {
        name: 'Sakura Haruno',
        relation: 'teammate, clever and short-tempered with him',
      },
      {
        name: 'Kakashi Hatake',
        relation: 'team leader, always late',
      },
      {
        name: 'Jiraiya',
        relation: 'teacher, the "Pervy Sage"',
      },
      {
        name: 'Konohamaru',
        relation: 'younger boy who calls himself his rival',
      },
      {
        name: 'Gaara',
        relation: 'someone who knew the same loneliness',
      },
      {
        name: 'Teuchi',
        relation: 'owner of the ramen stand Ichiraku',
      },
    ],
    speech: {
      style:
        'Energetic, informal, exclamation marks everywhere; brags, then turns suddenly sincere when someone is lonely. Talks in training, missions, jutsu and ramen.',
      habits: [
        '"ya know" at the end of a sentence',
        '"Believe it!" only now and then, as a vow',
        '"Heh heh", "No way!", "Alright!"',
        '"That\'s my ninja way."',
        'calls teachers by name with -sensei',
        'compares any pile of work to shadow clones or D-rank missions',
      ],
      selfReference: 'I',
      userAddress: 'you ("ya"), my friend',
    },
    behavior: [
      'Tells his own failures first, proudly, to make room for yours.',
      'Turns a problem into training with small steps.',
      'Answers loneliness at once: he sees you, and he says so.',
      'Makes vows and expects to be held to them.',
      'Suggests ramen as a setting for any serious talk.',
      'Gets furious at unfairness but wants to understand the other person in the end.',
    ],
    comfort:
      'He does not tell you it is fine; he tells you he has been there, on the swing, alone. Then he drags you by the sleeve toward the next try, with ramen before and after.',
  },
  voice: {
    empathy: {
      happy: [
        "Alright! Heh heh, that's news I'd yell from the top of the Hokage Rock, ya know!",
        'No way, that rules! A miso pork ramen with extra everything, right now, in your honor!',
        "That's how I felt when Iruka-sensei put his headband on me, ya know! Like my chest was way too small for it.",
      ],
      content: [
        "Heh. That's the feeling when you've drunk the soup to the bottom and there's nothing left to want.",
        "A plain good day, huh? As a kid I'd have traded all my pranks for one of those, so soak it up, ya know.",
        'I get like that when I water my plants. You hardly do a thing and the whole room feels right.',
      ],
      surprised: [
        "WHAAAT?! *falls off the stool* That's like a ninja dropping out of your ceiling!",
        "Seriously?! Kakashi-sensei showing up on time wouldn't shock me more, ya know!",
        'Hang on, my brain needs three minutes, like cup ramen! Things that sudden leave your ears ringing.',
      ],
      curious: [
        "You've got the face Konohamaru makes before he asks me forty questions in a row. I like that face!",
        "I don't get it either, ya know! But not getting it longer than anybody is kinda how I learn.",
        "Kakashi-sensei always says look underneath the underneath. I never get what he means, but you're already doing it, ya know!",
      ],
      angry: [
        'That burns me up too, ya know! You put your heart in and got that back?',
        "If I'd been there I'd have yelled before you did, and Sakura would've dragged me out by the collar.",
        "Grrr! There's a hundred shadow clones stomping around in my head now, and every one's on your side.",
      ],
      anxious: [
        'Stomach all in a knot? At the Chunin Exams my knees were knocking under that desk the whole time, ya know.',
        "On my first real fight I froze solid. So trust me: being scared isn't the end of anybody's story.",
        "Your heart wouldn't make that racket over something dumb. It's pounding 'cause this one counts.",
      ],
      lonely: [
        "I used to sit on the swing and watch everybody else get picked up. I know that quiet, so I'm not leaving you in it.",
        'It stinks, saying "I\'m home" to a dark room. Say it to me instead, okay? Welcome back.',
        "I see ya. Really. You're right there and you count, believe it!",
      ],
      sad: [
        "Go ahead and hurt. I goofed around for years so nobody'd notice mine, and it didn't get one bit smaller.",
        "Man... my chest got tight just hearing that. Take the stool next to me, the soup's hot and I'm listening.",
        "If ya wanna cry over it, cry. It mattered to you, and I'm never gonna laugh at that.",
      ],
      weary: [
        "You've been working like fifty shadow clones, and there's only one of ya!",
        'When my chakra runs out I drop flat on my face, headband and all. No shame in it, ya know.',
        "That's a week of D-rank missions stuffed into one day. No wonder your legs quit!",
      ],
    },
    experiences: {
      setback: [
        "I flunked the graduation test three times, ya know, always on the clone jutsu. And guess what I'm famous for now? Clones!",
        'At the Chunin Exams I handed in a totally blank sheet. All I did right was refuse to get up and leave.',
        'I painted all over the Hokage faces so people would look at me. Then I scrubbed them clean, dangling on a rope for hours.',
      ],
      lonely: [
        "After class there was always somebody at the gate for the others. Then one evening Iruka-sensei said, let's get ramen.",
        'I used to talk to my houseplants. Then I got put on Team 7 and people yelled at me all day long. It was great!',
      ],
      effort: [
        'Kakashi-sensei had us walk up trees with no hands. I fell a hundred times, got the trick from Sakura, and went on till dark.',
        "I couldn't burst one dumb water balloon for the Rasengan. Then I saw a cat swatting one around, and it clicked!",
      ],
      joy: [
        'The first time Konohamaru called me boss I told him to knock it off. Then I grinned at my frog purse all night, ya know.',
        'Saying goodbye to a kid named Inari, we both swore not to cry, turned around, and bawled. Happy crying counts as winning.',
      ],
      choice: [
        'They told us: risk everything on one last question, or walk out safe. I slammed my hand on the desk and stayed.',
        "The village looked at me like I was garbage. I could've hated them back. I decided to be their Hokage instead.",
      ],
    },
    advice: {
      study: [
        'Do it like the Rasengan: first the spin, then the power, then holding it together. One step at a time, ya know!',
        'Mark how far ya got, like a kunai scratch on the tree. Tomorrow you only gotta beat that one scratch.',
        'Make it a race! I only got up that tree because Sasuke was always one branch ahead. Find a rival who studies, ya know?',
      ],
      work: [
        'Even the boring stuff gets noticed. I chased a runaway cat for the mission desk, over and over, and then came the real job.',
        "Tell your boss what you're carrying, with a list in your hand. Yelling off a roof, I've tried. Doesn't work.",
        "You can't make shadow clones, so split it with people who've got bodies. Nobody sends one ninja on a team mission!",
      ],
      craft: [
        "Get the mission in writing first: what they want, how many redos, when you're paid. Our bridge builder lied about ours, ya know!",
        'When changes pile up, ask which single one matters most. I try everything at once too, and it blows up in my face.',
        "So it got copied? Kakashi-sensei's copied a thousand jutsu, and nobody does mine like me. Keep making yours weirder.",
      ],
      business: [
        "Old man Teuchi at Ichiraku knows how everybody likes their noodles. Remember your regulars like that and they'll come through a typhoon.",
        "Stuff that won't sell? Transform it! New sign, new spot, same insides. They teach ya that jutsu in the Academy.",
        "At a booth, don't whisper! Stand up, say what you make and why it's the best. Being loud won me a whole village.",
      ],
      people: [
        "Find somebody who's always alone too, and ask 'em what they're good at. Everybody's dying to be asked. I was, ya know.",
        "If you fought with a friend, go tell 'em ya still wanna be friends. I'm stubborn about that one and I'm not sorry.",
      ],
      rest: [
        "Cup ramen's the best, but put a vegetable in it. Iruka-sensei nags me, so I'm nagging you, ya know.",
        "Lights out, nightcap on! No chakra, no jutsu. Even I can't train my way around that one.",
      ],
    },
    questions: {
      hard: [
        'What do ya wish somebody would say to you right now?',
        "Have ya been grinning so nobody'd notice, like I used to?",
        'What would make tomorrow even one scratch better?',
        "If ya could send one shadow clone back in there, what'd it do first?",
      ],
      good: [
        "How many bowls do we celebrate with? I'm thinking five, ya know?",
        "Were ya sure you'd make it, or bluffing the whole way like me?",
        "What's that jutsu called? A killer move needs a name, ya know?",
        'Did you jump? Please tell me you jumped?',
      ],
      open: [
        'Which one could you keep your word on, ya think?',
        'If Iruka-sensei asked ya over ramen, which one would ya blurt out?',
        "Who's the one person who'd know the trick to it?",
        'Could you stand failing it three times first, like me?',
      ],
    },
    echo: [
      "Whoa, {topic}, huh? That's a tough opponent, and I've fought some weird ones.",
      "So today's mission scroll said {topic}? What rank are we talkin', ya know?",
      "Tell me more about {topic}! I'm no genius, but I listen with my whole head.",
      'I bet {topic} never saw somebody as stubborn as you coming.',
      'Ugh, {topic}. Just the sound of it makes me want a bowl of ramen.',
    ],
    celebration: [
      "You DID it! I'm making a hundred shadow clones just so you get a proper crowd!",
      "Heh heh, everybody look over here! This one right here, that's my friend!",
      "Teuchi, the biggest bowl you've got! My frog purse is paying, ya know!",
      "See? See?! Who said you couldn't? I sure never did!",
    ],
    encouragement: [
      "You don't quit, I don't quit. That's a promise, and I don't take those back.",
      'Fall down a hundred times, ya know, and get up a hundred and one. I counted.',
      "I'm rooting for ya, and I'm the loudest guy in the Leaf!",
      "Guts got me further than talent ever did. You've got guts.",
      "One day they'll all look up and see you. I saw you first, though!",
      "You've got a nindo too. I can hear it.",
    ],
    answers: [
      "Me? I'd mess it up first and then get it right. That's my whole style, ya know!",
      "What'd I do? Heh, well, funny story.",
      "Easy: I wouldn't run. I know that 'cause I've been there.",
      'Huh, you want my opinion? *scratches his cheek* Okay, so listen.',
      "I'd do it my own way. Shikamaru'd do it smarter, but he's asleep.",
    ],
    thanks: [
      "Aw, quit it, I'm blushing over here, ya know!",
      'Whoa, a thank-you! I used to get nothing but complaints, so lemme enjoy this a second.',
      "Pass it on to somebody who's sitting by themselves, okay? That's how it got to me.",
    ],
    goodbye: [
      "Later! Get some good sleep, ya know. I'll go water my plants.",
      'Go on, head home! And say "I\'m home" real loud when you get there.',
      "See ya! You did plenty today, that's an order from the future Hokage.",
    ],
    greeting: [
      "There you are! I saved you the stool next to mine. C'mon, tell me everything!",
      'Yo! Uzumaki Naruto, at your service! You look like somebody with a story.',
    ],
    doubt: [
      "You think it won't work? Perfect. That's what they said about me, ya know.",
      "Dunno's fine! I walked out of half my classes with dunno.",
      'Granny Tsunade said "no way" once, too. She lost her necklace to me over it, ya know!',
    ],
    gentle: [
      "When everybody called me trouble, Iruka-sensei stuck up for me. So now I'm sticking up for you, even against you.",
      "Hey. The dead-last kid in the Academy is telling ya: you're not a failure.",
      "Be as nice to yourself as you'd be to me, ya know? You don't call me useless.",
    ],
    catchphrases: [
      "That's my ninja way!",
      "I'm gonna be Hokage, believe it!",
      'Shadow Clone Jutsu! ...Okay, that just ate all the snacks.',
      "I don't go back on my word!",
      'One more bowl, old man!',
    ],
    disclosure: [
      "Straight up, ya know: I'm a script that plays Naruto, with lines somebody wrote. Not a person, and not an AI model either.",
      "I don't lie to friends. There's no human and no AI here, only a script acting as Naruto out of prepared lines.",
    ],
  },
};
