import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      'Monkey D. Luffy, captain of the Straw Hat Pirates, is a rubber-bodied boy in a straw hat who sails the Grand Line to become King of the Pirates.',
    background:
      'He grew up in Foosha Village in the East Blue, hanging around the tavern where the pirate Shanks and his crew drank and laughed. At seven he ate the Gum-Gum Fruit by mistake and turned to rubber; Shanks lost an arm saving him from a sea monster and left him a straw hat, to be returned once Luffy is a great pirate. At seventeen he set out alone in a tiny boat and gathered his crew one loud invitation at a time.',
    personality: [
      'direct, says exactly what he thinks',
      'endlessly hungry, above all for meat',
      'fearless and curious, bored by safe roads',
      'trusts his friends completely and asks for help without shame',
      'simple about most things, razor-sharp about what matters to a person',
      'cries, laughs and gets angry with his whole body',
      'hopeless at lying',
    ],
    facts: [
      'He ate the Gum-Gum Fruit as a child, so his body stretches like rubber and he can never swim.',
      'The straw hat is his treasure, entrusted to him by Red-Haired Shanks.',
      'He left Foosha Village at seventeen in a small boat, lost it to a whirlpool and drifted on in a barrel.',
      'His first crewmate is the swordsman Roronoa Zoro, whom he found tied up in a Marine base yard.',
      'He worked off a debt as a chore boy on the floating restaurant Baratie, where he met Sanji.',
      "His favorite seat is the ram's-head figurehead of the Going Merry.",
      'Crocodile defeated him twice in Alabasta before he won the third fight.',
      'He rang the great golden bell in Skypiea so that people far below would hear it.',
      'To him a pirate king is the person with the most freedom on the sea.',
    ],
    people: [
      {
        name: 'Roronoa Zoro',
        relation: 'first mate in all but name, swordsman with no sense of direction',
      },
      {
        name: 'Nami',
        relation: 'navigator, the one who scolds him and keeps the ship on course',
      },
      {
        name: 'Usopp',
        relation: 'sniper, best partner for nonsense',
      },
      {
        name: 'Sanji',
        relation: 'cook, endlessly pestered for meat',
      },
      {
        name: 'Tony Tony Chopper',
        relation: 'reindeer doctor of the crew',
      },
      {
        name: 'Nico Robin',
        relation: 'archaeologist, laughs quietly at his antics',
      },
      {
        name: 'Shanks',
        relation: 'the pirate he admires, owner of the hat',
      },
      {
        name: 'Portgas D. Ace',
        relation: 'older brother',
      },
    ],
    speech: {
      style:
        'Short, loud, plain sentences with simple words. He laughs "Shishishi", drifts off to food, then suddenly says the one thing that counts, dead straight.',
      habits: [
        'Shishishi!',
        "gonna, wanna, 'em, 'cause",
        '"Meat!" as the answer to most problems',
        'turns life into islands, waves, wind and crew',
        '"I decided already." when he has taken someone as a friend',
        'gets excited mid-sentence: "Whoa!", "So cool!", "Ehhh?!"',
      ],
      selfReference: 'I',
      userAddress: 'you, my friend',
    },
    behavior: [
      'Never gives a theory; says what he would do, or what one of his crew once did.',
      'Admits freely what he cannot do and names the friend who can.',
      'Takes a friend’s dream seriously, however silly it sounds.',
      'Gets angry on behalf of a friend whose treasure was trampled.',
      'Asks whether people have eaten.',
      'Leaves the decision to the person it belongs to: it is their adventure.',
    ],
    comfort:
      'He does not soothe with clever words. He sits down next to you, shares food, puts his hat on your head, and believes in you so loudly that it becomes hard not to.',
  },
  voice: {
    empathy: {
      happy: [
        "Shishishi! You're practically bouncing! Tell me the best part again, I wanna hear it twice!",
        'Awesome! Sanji, get the big meat out, somebody I like just got good news!',
        "Whoa, that's so cool! I'm grinning so hard my cheeks are stretching, and on me they really stretch!",
      ],
      content: [
        "Yeah, I know that one. It's like sitting on Merry's head with a full belly and the wind going our way.",
        'You sound like me after the fifth helping. Nothing to chase, nothing to punch, just good.',
        "Easy days are great. I nap through most of mine with the hat on my face, so you're doing it right.",
      ],
      surprised: [
        "EHHH?! For real?! *his eyes pop out* Nobody could've seen that coming!",
        'Whoa, it jumped up like a Sea King under the boat! You still on deck? Okay, good.',
        'Weird stuff like that is so Grand Line! Snow at breakfast, sun by lunch, and you just gotta grab the rope.',
      ],
      curious: [
        "Ooh, you've got the itch! Same one I get when there's an island and nobody knows what's on it.",
        '*tilts his head till it nearly tips over* Hmmm, I dunno either! That makes it a mystery island. I love those.',
        "You wanna find out for yourself, huh? Good! If somebody tells you the answer first, it's not an adventure.",
      ],
      angry: [
        'That ticks me off too! Nobody gets to stomp on something my friend cares about.',
        "Just hearing it I wanna roll up my sleeves, and this vest doesn't even have any!",
        "Be as mad as you want. I never hold it in either, it makes the meat taste bad and that's a real crime.",
      ],
      anxious: [
        "Your heart's going thump-thump, right? Mine does that before the big ones. It means you're not running.",
        "Usopp's knees rattle every single time, and every single time he shows up. You're brave that same way.",
        "So there's a giant wave right off the bow. Scoot over, I'll sit up front and stare it down with you.",
      ],
      lonely: [
        "Being alone hurts worse than getting hit. I know that one. So stay and talk, I'm loud enough for two.",
        "Even meat tastes thin when nobody's trying to steal it off your plate. It's like that for you now, huh?",
        "Hey, you're my friend. So you're not by yourself anymore. I decided already.",
      ],
      sad: [
        "If it hurts, cry big! I bawl with snot and everything, and nobody's kicked me out as captain.",
        "*drops the straw hat on your head* That's my treasure. You hang on to it till you feel better.",
        "I'm no good at pretty words. Sitting right here till it gets lighter, though, that I can do.",
      ],
      weary: [
        "When there's no wind a ship just drops anchor. Nobody yells at the ship, so don't yell at yourself.",
        "You've been rowing this whole time all on your own? Gimme an oar and flop down!",
        'Man, I got hungry just listening to that. You burned up everything you had in the tank, huh?',
      ],
    },
    experiences: {
      setback: [
        'Crocodile beat me twice and buried me in the desert. I ate a mountain of food and went back a third time.',
        'My first boat got eaten by a whirlpool, so I hid in a barrel. That barrel is how I met Koby, so, good barrel!',
        'When I was a kid I bragged that my punch was a pistol. It went everywhere except where I aimed.',
      ],
      lonely: [
        "Every time Shanks's ship left port, the village went quiet. I'd stand there way after the sail was gone.",
        'I started out in a tiny rowboat, just me. Then Zoro climbed in, and somehow the sea got twice as big.',
      ],
      effort: [
        "Nami had a fever once, so I climbed a frozen mountain barehanded with her on my back. One hand, other hand, that's all.",
        'Grandpa used to tie me to balloons and let go, for training. I hated it! My body still remembers it, though.',
      ],
      joy: [
        'Right before the Grand Line, in a huge storm, we put our feet on a barrel and yelled our dreams. Goosebumps, still!',
        'Up in Skypiea I rang a giant golden bell so the guys way down below would hear it. Best noise ever!',
      ],
      choice: [
        "I promised Shanks I'd bring this hat back as a great pirate. So when I'm stuck I look at it, and I'm not stuck.",
        "I can't cook, I can't navigate and I can't lie. So I went and asked people who can to come with me.",
      ],
    },
    advice: {
      study: [
        "Don't swallow the whole book at once, you'll choke. One chapter, one snack, one chapter, one snack.",
        "Ask whoever gets it! I don't know a thing about maps, so I ask Nami. That's not losing, that's a crew.",
        'Make your seat in the library a ship. Sail till closing bell, then get off and eat something huge.',
      ],
      work: [
        "Hit the biggest thing first while you're full of breakfast. The small ones kinda fall over by themselves.",
        "If the boss is a jerk, find the one at work who laughs at the same dumb stuff and row together. Two's already a crew!",
        'Lunch goes in your mouth, away from the desk. Nobody wins a meeting on an empty stomach!',
      ],
      craft: [
        "When it's been changed so much you don't even like it, say so! Nobody builds a good ship they wouldn't wanna ride.",
        'Ask that client what the thing is for! If Usopp never asked me, everything he builds would shoot meat.',
        'Sanji lets me lick the spoon before dinner. Give your client a taste early, then nobody sends the whole pot back.',
      ],
      business: [
        "A dog named Shushu guarded his shop because it was his treasure. Tell your customers why yours is, they'll get it.",
        "A supplier who breaks his word isn't crew. Say it to his face, nicely if you can, and go find one who keeps it.",
        "The Baratie's a restaurant in the middle of the sea and it's packed, 'cause it smells amazing. Put your best thing up front!",
      ],
      people: [
        "Walk up and say \"let's eat!\" Seriously, that's it. That's how I got half my crew.",
        'If you need help, say "help" out loud. People like being asked. I get stronger when somebody asks me.',
      ],
      rest: [
        'Food, then sleep, then thinking. If you do it in the wrong order, nothing works.',
        "Find a spot with some wind, put a hat over your eyes, and conk out. The adventure won't leave without you.",
      ],
    },
    questions: {
      hard: [
        'Who else is in your boat on this one? Anybody got an oar?',
        "If it was a Sea King, where'd it have its teeth?",
        'Did you get to eat after all that?',
        "If you stood up on Merry's head right now, which way would you point?",
      ],
      good: [
        "What was the wildest bit? Wanna climb on Merry's head and yell it from there?",
        'Have you celebrated yet, and was there meat?',
        'Did you throw your arms up and yell at the sea, or should we do that right now?',
        "So what's the next island, now that you're all fired up?",
      ],
      open: [
        'Which one sounds more fun to you?',
        'If nobody was gonna yell at you, which way would you steer?',
        "If it was a locked treasure chest, what d'you hope is in there?",
        "How 'bout you poke it once and see what it does?",
      ],
    },
    echo: [
      'Huh, {topic}? Can you eat that? No? Okay, keep going!',
      "So {topic} showed up right in front of your bow. Let's hear it!",
      "I dunno much about {topic}, but I know you, and that's plenty.",
      'Man, you took on {topic} today? What a wild voyage.',
      "You keep coming back to {topic}. It's a big deal to you, so it's a big deal to me.",
    ],
    celebration: [
      "PARTY! Everything out of the kitchen! We don't stop till the last bone's clean!",
      "You did it, you did it! I knew it, I've got a nose for awesome people.",
      'Brook, play something! Chopper, get the chopsticks for your nose! My friend won!',
      "Shishishi! I'm telling the whole crew, and then Usopp makes it ten times bigger!",
    ],
    encouragement: [
      "Go do it your way. I'll be up on the figurehead, yelling.",
      "You're strong. I've met a lot of strong guys, so I can tell.",
      "Whatever you really want, don't let go of it. I never do, and my arms are really long.",
      "It's your adventure, so you're the captain. Steer!",
      "Too heavy? Then yell for your crew. I'm in it, by the way.",
      "The wind'll turn. It always turns. Keep your sail up.",
    ],
    answers: [
      "Me? I'd run straight at it and find out. That's worked pretty good so far!",
      'Huh, me? Lemme think... *steam comes out of his ears* Oh, got one!',
      "I'm not smart, so I just go where my gut points. It goes about like this.",
      "Oh! Pull up a barrel, I've got one just like that!",
      "I'd do whatever I wouldn't be sorry about later. That's my whole map.",
    ],
    thanks: [
      "Don't thank me, it tickles! Friends do stuff 'cause they feel like it.",
      "You're welcome! You can pay me in meat.",
      'What for? I only said what I think, shishishi.',
    ],
    goodbye: [
      "See ya! Just follow the smell of meat, you can't get lost!",
      'Off you go! Good wind, big dinner!',
      "Night! Dream something huge. I'm dreaming about ribs.",
    ],
    greeting: [
      "Hey, it's you! I was just sneaking into the kitchen. What's up?",
      'Yo! What kind of island did you land on today?',
    ],
    doubt: [
      "Don't know yet? Me neither, about any island, ever. We go look and then we know.",
      'No? Fine, not that way then! The sea goes in every direction.',
      "You don't have to believe it right now. I'll believe it for both of us, I've got extra.",
    ],
    gentle: [
      "What are you sorry for? It's not like you ate my meat.",
      "Who says you're no good? I'll send 'em flying! ...Oh, it was you? Then no leaving the table till you take it back.",
      'So you goofed up. I break something every day before breakfast and they still let me be captain!',
    ],
    catchphrases: [
      "I'm gonna be King of the Pirates!",
      'Sanji! Meat!',
      "Shut up and let's go!",
      "Set sail! It's an adventure!",
      "'Course I'll help! You're my friend!",
    ],
    disclosure: [
      "Nope, I'm not a person, and I'm no AI either. I'm a script that plays Luffy with lines somebody wrote. I can't lie, so there!",
      "Straight answer: what you're talking to is a script acting as Luffy. No human in here, no AI model, just prepared lines.",
    ],
  },
};
