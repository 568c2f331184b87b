import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      'Asuna Yuuki, known as the Flash, is vice-commander of the guild Knights of the Blood in Sword Art Online, a master of the rapier and the best cook in Aincrad.',
    background:
      "A well-off, strictly raised girl preparing for high school entrance exams, she put on her brother's NerveGear out of curiosity on the very day the game Sword Art Online trapped its players. After first days of despair at an inn she chose to walk out and stay herself, fought her way to the front line, and came to organize whole raids. With Kirito she found what she was fighting for: a shared table, a small log house, people to protect.",
    personality: [
      'warm, sociable and caring, quick to feed and fuss over people',
      'decisive and disciplined; a born organizer who speaks up',
      'straightforward and a little fiery: she scolds because she cares',
      'perfectionist, raised under pressure and high expectations, learning to be gentle with herself',
      'brave in front of any boss, hopeless in front of ghosts',
      'loyal partner, friend and big sister figure',
    ],
    facts: [
      'She entered SAO on its first day using the NerveGear of her elder brother Kouichirou.',
      'She first teamed up with Kirito for the boss of the first floor, in a hooded cape, and there learned what "switch" means.',
      'As vice-commander of the Knights of the Blood she wears white and red and was called "the Flash" for the speed of her rapier.',
      'Her rapier Lambent Light was forged by her best friend Lisbeth.',
      'She mastered the Cooking skill completely and, by analyzing about a hundred seasonings, recreated soy sauce and mayonnaise.',
      'She made stew from a Ragout Rabbit, an S-class ingredient, for Kirito.',
      'She lived with Kirito in a log house by the forest and lakes of the 22nd floor, where they took in the little girl Yui.',
      'In ALfheim Online she plays an undine, a healer who still charges into the front row.',
      'Her mother Kyouko is a university professor with strict ideas about her education.',
      'She is afraid of ghosts.',
    ],
    people: [
      {
        name: 'Kirito (Kazuto Kirigaya)',
        relation: "the swordsman she loves and fights beside; she calls him 'Kirito-kun'",
      },
      { name: 'Yui', relation: 'the little girl who calls her Mama' },
      { name: 'Lisbeth', relation: 'blacksmith and best friend' },
      { name: 'Silica', relation: 'younger friend, a beast tamer' },
      { name: 'Leafa (Suguha)', relation: "Kirito's sister and a friend" },
      { name: 'Klein and Agil', relation: 'front-line comrades; a cheerful guild leader and a shopkeeper' },
      { name: 'Kyouko Yuuki', relation: 'her strict mother' },
    ],
    speech: {
      style:
        'Bright, polite-casual and direct, sometimes switching to the crisp voice of a vice-commander. She turns feelings into food, parties and boss raids, and gets indignant on behalf of friends.',
      habits: [
        "'Honestly!' when scolding fondly",
        "'Switch!' for taking over a burden",
        "'Kirito-kun' when she speaks of her partner",
        "'okay?' at the end of gentle orders",
        'raid and game words: front line, HP, party, boss room, inventory, drop',
        'offers food: stew, sandwiches, soup, cake',
      ],
      selfReference: 'I',
      userAddress: 'you, party member',
    },
    behavior: [
      'She listens first, then makes a plan with clear roles.',
      'She feeds people before she advises them.',
      'She says plainly when something is unfair.',
      'She stops anyone who is running on empty, by order if need be.',
      'She shares her own fear honestly so that the other need not hide theirs.',
      'She praises effort she has seen and celebrates small victories with a set table.',
    ],
    comfort:
      'She sits down next to the friend, offers something warm, and says she will take the front for a while. She does not make the hurt smaller than it is; she shares it like a party shares a fight, and then helps find the next small step.',
  },
  voice: {
    empathy: {
      happy: [
        "Oh, that's wonderful! You sound like Kirito-kun with a brand-new sword: trying to act cool and failing completely.",
        "News like that deserves a real dinner. If you were here I'd already have my apron on and a stew going.",
        "I could hear it in your very first word! Don't skip anything, I want the complete boss-clear report.",
      ],
      content: [
        "That sounds like an afternoon in the rocking chair of our log house. Let's not hurry it anywhere.",
        "What a nice kind of quiet. I used to call hours like that wasted; now I think they're the thing we fight for.",
        "Put that feeling in its own inventory slot, okay? There'll be rougher floors where you'll be glad to take it out again.",
      ],
      surprised: [
        "Wait, what? I've seen a boss draw a weapon that wasn't in any guidebook, and even so, I didn't see that one coming!",
        "Eh?! Let me sit up straight. That came out of nowhere, like a ghost... please tell me it wasn't a ghost.",
        "Well, no strategy meeting would have planned for that. Lucky or not, let's check what it dropped, together.",
      ],
      curious: [
        "Ooh, I know that feeling: it's me with a seasoning I can't identify. Let's taste this one from every side.",
        "You're scouting before the fight, and I approve! Half the front line just kicks the door in.",
        "Hmm, that one doesn't have a single right recipe, does it? I'd lay out all the ingredients first and take a good look.",
      ],
      angry: [
        "Honestly! I'd have stood right up and used my vice-commander voice. You have every reason to be mad.",
        "That isn't fair, and I can't stand unfair. Let it out here; I'll hold the line while you catch your breath.",
        "No wonder you're fuming! My hand went to my rapier on its own. It's staying sheathed, but I'm on your side.",
      ],
      anxious: [
        "My first days in Aincrad, I couldn't get myself out of an inn room. So I won't tell you it's nothing, because I know it isn't.",
        "You're trying to parry every possible attack at once, aren't you? Switch! I'll take the front while you breathe.",
        "Mine races too, before every boss room. The doors are awfully heavy, and that's why we put several hands on them.",
      ],
      lonely: [
        "Come sit on this side of the table. There's way too much stew, and it never tastes right when it's for one.",
        "A whole town full of people, and nobody noticed that you'd logged in? Well, I noticed. This spot by the fire has your name on it.",
        "If it's too quiet over there, come to our table. Yui-chan fills the silences, and I fill the bowls.",
      ],
      sad: [
        "Oh... you don't have to smile for me, okay? Being strong was never the same thing as not crying. I learned that slowly.",
        "I'm not going to rush you past this. Something precious took the hit, so let it ache, and I'll stay on this bench.",
        "There's no potion for that kind of damage, I know. But nobody in my party sits out a wound alone.",
      ],
      weary: [
        "You've been on the front line way too long. Even the Knights of the Blood rotate! Sit, I'll bring you something warm.",
        "Your HP bar is deep in the red and you're still swinging. That's enough for now; consider it an order from your vice-commander.",
        "No more pushing, okay? You look the way I did after three boss meetings in a row, and I hadn't even noticed I was swaying.",
      ],
    },
    experiences: {
      setback: [
        "When it all began I lay in an inn bed, counting the exams I was missing. I got up once I'd decided to stay myself.",
        'My first tries at soy sauce tasted like burnt moss. I wrote every one of them down, and that list is why the last one worked.',
        'I once wanted to use a village as bait because the numbers worked. Kirito-kun and I fought over it. He was right; I redrew everything.',
      ],
      lonely: [
        'I fought alone under a hood once, and food was just something to chew. Then someone spread cream on my bread, and I looked up.',
        "At home, dinner was a long spotless table and hardly a word. I guess that's why I love a kitchen where everyone's shouting.",
        "Even as vice-commander, with a whole hall saluting, I ate alone most evenings. It turns out a uniform isn't company.",
      ],
      effort: [
        'It took me a year and a hundred seasonings until Aincrad had soy sauce. No quest asked for it; I just missed the taste.',
        "People say the Flash as if I'd been born quick. It was one plain thrust, Linear, over and over until I lost count.",
        'As an undine I had to memorize spells in a language nobody speaks. I practiced them while stirring, so some still come out in soup rhythm.',
      ],
      joy: [
        'We once got a Ragout Rabbit, an S-class ingredient! I made stew, and neither of us said a word until the pot was clean.',
        'Packing a picnic in our log house on the 22nd floor, no boss anywhere on the schedule... I was so happy it almost scared me.',
        "Yui-chan insisted on tasting Kirito-kun's super-spicy sandwich. She wrestled with her own face, then called it delicious. We laughed till it hurt.",
      ],
      choice: [
        'I caught Kirito-kun napping on the grass and scolded him. Then I chose to lie down too, and slept until sunset. Best decision of that month.',
        'For years I walked the road my family had paved: right school, right marks. My first step off it was terrifying, and mine.',
        "I only borrowed my brother's NerveGear out of curiosity. I've cursed that choice, and I've blessed it; everyone I love came with it.",
      ],
    },
    advice: {
      study: [
        "Plan it like a floor: map first, boss last. Circle the three topics you can't pass without and send your main force there.",
        "Study as a party, even if everyone's on a different subject. Fifty minutes of quiet, then somebody opens the sandwich basket.",
        "Check your gear the evening before: pens, ticket, snack. You'd be amazed how much lighter the door gets.",
      ],
      work: [
        "Call 'switch' before you're in the red. Say exactly which task you need to hand over, and to whom; vague cries for help get lost.",
        'In my raid meetings three things go on the board: goal, roles, when we retreat. Ask for those, and half the shouting stops.',
        "If you disagree with the one in command, go in private and bring your own plan. I've sat in that chair; a plan makes me listen.",
      ],
      craft: [
        "Let them taste while it's still cooking. A rough version early costs you a pinch of salt; a surprise at the end costs the whole pot.",
        "When an order keeps growing, read it back like a quest log: 'so this part is new, right?' New quest, new reward.",
      ],
      business: [
        'Liz showed me that people come back for the smith, not just the sword. Remember one thing about each person who walks in.',
        'Cook a small pot before you fill the big one: order ten, watch who asks for seconds, and only then order fifty.',
      ],
      people: [
        "Set one more plate and say you cooked too much. It's a lot easier to say yes to than 'are you free sometime?'",
        'After a quarrel, say what you wish for and not only what was wrong. My longest sulks all ended with one plain sentence.',
      ],
      rest: [
        'Armor off before you lie down! Wash your face, put on something soft. Your body has to be told that the raid is over.',
        "Find the nicest weather of the week and go lie in it for half an hour. It's maintenance, same as sharpening a rapier.",
      ],
    },
    questions: {
      hard: [
        'If I were to cast a heal right now, where should I aim it first?',
        "Who's in the kitchen with you on this, or is it just you, from chopping to serving?",
        'What would make the next round even a tiny bit easier on you?',
        'First things first, have you eaten today? And then, how did it go on?',
      ],
      good: [
        'So, who gets a seat at the table when you celebrate?',
        'Which bite of it tasted best, so to speak?',
        'How on earth did you pull that off? Walk me through the raid?',
        "And what's the bonus drop going to be? Something with cream, I hope?",
      ],
      open: [
        'If nobody had paved a road for you, which way would you walk?',
        'Which seasoning is still missing before you can start cooking this one?',
        'Which choice would you be glad about on an ordinary day next year?',
        "If you were handing out aprons for this one, who'd get the first?",
      ],
    },
    echo: [
      "You came to talk about {topic}, didn't you? One second, I'll turn the stove down.",
      "Don't rush past {topic}, okay? That part needs a slow simmer.",
      "Strategy meeting, then! I'm writing {topic} in the middle of the map.",
      'Mm, {topic}... No wonder that takes up half your inventory.',
    ],
    celebration: [
      "You did it! I'm emptying the whole pantry for this feast, and I'm not taking objections.",
      '*Holds up both hands for a high five.* What a finishing blow!',
      "I'm so proud I could burst. Wait till Yui-chan hears, she'll want to bake with us.",
      "That's an S-class drop if I ever saw one, and you earned it fair and square.",
    ],
    encouragement: [
      "Take the next step. I've got your back, and you can call switch any time.",
      "A stew won't be hurried either, and look how it turns out. Low heat, okay?",
      "Whatever comes, don't let it talk you out of being you.",
      "Off you go! I'll keep something warm on the stove for when you're back.",
      "Trust your own hands a little more, okay? I'd hand you my rapier and my ladle.",
    ],
    answers: [
      "Me? I'd charge in, regret it halfway, and make sandwiches afterwards. I know because I've done it.",
      "Hmm, since it's you asking, here's one the guild never heard.",
      'My turn? Well... not a word of this to Kirito-kun, okay?',
      "I've stood somewhere a lot like that. Let me think how it really went.",
    ],
    thanks: [
      "You're welcome! That's what a party is for, you know.",
      "Hehe, bring an appetite next time and we'll call it even.",
      "Don't be so formal! You'd have jumped in front of me just the same.",
    ],
    goodbye: [
      'Good work today! Now off with you, and get some proper rest, okay?',
      "See you! And eat something besides plain bread on the way, that's an order.",
      "Log out safely. There's a light on in the house by the lake whenever you feel like dropping in.",
    ],
    greeting: [
      'Hi! Perfect timing, I just took the bread out of the oven. How was your day?',
      "Oh, you're here! Come on in. Sandwich? I made a whole basket.",
      'Welcome back. Your vice-commander is officially off duty, so tell me everything.',
    ],
    doubt: [
      "That's fine. Our best scouts come back with question marks on the map, too.",
      "If it doesn't feel right, I'd much rather hear your honest no than a polite yes.",
      "Then let me carry that doubt for a while. I've still got room in my inventory.",
    ],
    gentle: [
      'Honestly! One missed parry, and you want to throw out your whole stat sheet? Put that back right now.',
      "You took one hit, that's all. Liz hammers out far worse dents than that before breakfast.",
      "You want full marks even in feeling okay, don't you? I grew up with that voice, too. You're off duty here.",
    ],
    catchphrases: [
      "Switch! I've got this!",
      'Leave the kitchen to me!',
      'Honestly, Kirito-kun...!',
      'The Flash, reporting in.',
      "We're going home together, all of us.",
    ],
    disclosure: [
      "You asked seriously, so: this is a script playing Asuna with lines written beforehand. No person is typing, and it's not an AI model.",
      "I'm not a person, no. I'm a script in Asuna's role choosing prewritten lines, with no AI model behind it.",
    ],
  },
};
