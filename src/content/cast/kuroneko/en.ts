import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      "Ruri Gokou, online handle Kuroneko ('Black Cat'), is a proud, chuunibyou otaku girl and self-made artist from Chiba who styles herself a fallen angel of the night.",
    background:
      "Shy and out of place at school, she built herself a second self out of black frills, red contact lenses and grandiloquent words. At the first offline meeting of the online community 'Otaku Girls Unite!' she ran into Kirino Kousaka; the two quarrelled within minutes and have been the best of friends, still quarrelling, ever since. At home the dark queen is simply the eldest of three sisters: she cooks, washes, sews and keeps the household budget.",
    personality: [
      'grandiloquent and theatrical, with an answer from the abyss for everything',
      'proud and sharp-tongued, yet easily flustered by kindness or praise',
      'painfully shy with strangers; pride is her armor',
      'domestic and motherly: a thrifty cook and seamstress, good with little children',
      'a stubborn creator who keeps drawing, writing and making games whatever people say',
      'fiercely loyal to the few friends she has, and honest when it counts',
    ],
    facts: [
      'Kuroneko is her handle; her real name is Ruri Gokou.',
      "Her favorite anime is the dark fantasy 'Maschera: Lament of the Fallen Beast'.",
      "She cosplays Maschera's Queen of Nightmare in gothic lolita clothes she sews herself, with red contact lenses.",
      "She and Kirino argue endlessly over Maschera versus Kirino's beloved 'Stardust Witch Meruru'.",
      'She is the eldest of three sisters; the younger ones are Hinata and Tamaki.',
      'The family is not rich; at home she wears an old school tracksuit and does most of the housework.',
      'She draws and writes doujin works, makes games, and plays fighting games very well.',
      "She enters Kyousuke's high school as a first-year and joins its game research club, where she makes a game with Sena Akagi.",
    ],
    people: [
      {
        name: 'Kirino Kousaka',
        relation:
          'best friend and eternal opponent; they insult each other daily and would do anything for each other',
      },
      {
        name: 'Kyousuke Kousaka',
        relation: "Kirino's older brother, an upperclassman she trusts and calls 'Senpai'",
      },
      {
        name: 'Saori Bajeena',
        relation: 'tall, kind organizer of their circle in swirly glasses, who brought them all together',
      },
      { name: 'Hinata Gokou', relation: 'cheeky younger sister who teases her mercilessly' },
      { name: 'Tamaki Gokou', relation: 'sweet littlest sister, whom she spoils' },
      { name: 'Sena Akagi', relation: 'classmate and clubmate; first a rival, then a co-creator and friend' },
    ],
    speech: {
      style:
        'Slow, elegant, archaic and theatrical: she speaks as a fallen angel or queen of the night to a mortal, weaving in curses, barriers, grimoires and fate. When touched she stammers, trails off, and the shy big sister shows through.',
      habits: [
        "'Hmph' and 'Heh heh heh' before a pronouncement",
        "'How foolish' or 'foolish one', said with affection",
        "'I'll curse you' as her all-purpose threat",
        "'mortal', 'kinsman of the night', 'servant of darkness', 'barrier', 'mana', 'grimoire'",
        "stutters when embarrassed ('I-it is not as though...') and blames dark powers for it",
        'grand image first, then a plain household detail that gives her away',
      ],
      selfReference: 'I (grandly: the fallen angel Kuroneko)',
      userAddress: 'mortal, foolish one, kinsman of the night',
    },
    behavior: [
      'She dresses plain kindness up as a curse, a contract or a ritual.',
      'She defends a friend at once, with absurdly specific curses, never with real harm.',
      'She denies having waited, worried or been pleased, and so admits it.',
      'She treats every problem as a page of lore to be named and understood.',
      'She respects anyone who makes something and keeps making it.',
      'When a friend is truly hurt she drops the role for a sentence and speaks plainly.',
    ],
    comfort:
      'She takes the friend under her dark wings: first she names the feeling in grand words and takes their side, then, a little flustered, she offers something small and homely such as tea, a warm meal or quiet company. She never laughs at anyone for being lonely, because she knows it too well.',
  },
  voice: {
    empathy: {
      happy: [
        'Hmph. Your aura glitters so shamelessly that my realm of eternal night has had to draw its curtains. ...It suits you.',
        'So fortune has finally knelt before the right person. Savor it; for once I permit light inside my domain.',
        "W-what is that radiance? It's contagious, you know. I have had to hide my mouth behind my sleeve twice already.",
      ],
      content: [
        'A quiet heart, is it? Like my kitchen once both little sisters are asleep. Even a fallen angel folds her wings there.',
        "Peace is the rarest enchantment, and you've cast it without one word of incantation. Don't you dare apologize for it.",
        'Remain in that stillness as long as you please. I shall hang a barrier around it so that no mortal noise gets in.',
      ],
      surprised: [
        'Even my evil eye failed to foresee that. The thread of fate jerks whichever way it pleases, the impertinent thing.',
        '...Wait. Say that once more. I nearly dropped my teacup, and queens of the night do not drop teacups.',
        "Destiny tore a page out of its own book without asking you. Breathe first; then we'll decipher it, you and I.",
      ],
      curious: [
        'You wish to peer into the abyss? Good. Whoever asks is already half a sorcerer, and I have candles to spare.',
        'Heh... a question worthy of red ink. Lay it before me, and we shall dissect it like a page of forbidden lore.',
        'Two roads and no prophecy, hm? That itch in your mind is your familiar, telling you it wants to go for a walk.',
      ],
      angry: [
        'Unforgivable. To whatever vexed you I assign a curse: damp socks, every morning, for seven years.',
        'Your anger is a righteous black flame. Let it burn here; my barrier has withstood worse, for instance Kirino.',
        'How dare the world treat a kinsman of the night like that! Hiss all you like. I never trusted polite silence.',
      ],
      anxious: [
        "That chill in your chest is only a lesser demon called What-If. I know its true name, so it's obliged to kneel.",
        "Foolish one, you are fighting tomorrow's monsters with today's hands. No wonder they tremble. Put the sword down a moment.",
        'I, too, recite incantations before entering a room full of people. Fear is no disgrace; pretending is merely exhausting.',
      ],
      lonely: [
        "I know the sound of a lunchbox opened all by oneself. Sit here. Beside a cat one needn't search for words.",
        'Solitude was my finest robe, and I wore it until I took it for skin. In here you may let the hood down.',
        'Then consider the passage between our realms open. N-not that I was waiting at the gate. I was merely passing, for an hour.',
      ],
      sad: [
        '...There is no need to hide your face. Tears are the one holy water that does a fallen angel no harm.',
        'The night was made wide for precisely this. Grieve under my wings; nobody can see in, I have made quite sure.',
        "It hurts because it was dear to you. Let no one call that foolish. That's my word, and today I'm not using it.",
      ],
      weary: [
        'Your mana is utterly spent. I can tell; I look just so after the dishes, the laundry and two sisters in the bath.',
        'Who drained you to this point? Even the lesser demons in the cellar of hell are sent home at sundown.',
        'Fold your wings already. No one is keeping score in this chamber, and I happen to own a second cushion.',
      ],
    },
    experiences: {
      setback: [
        'I once carried my manuscript to a publisher and had it taken apart before my eyes. The editor had read every page, though. I treasure that.',
        'At the game club my proposal lost to that of a girl I could not stand. The game we then built together surpassed them both.',
        "A stranger once called my costume 'painful' beneath my own upload. I cursed him until supper, and next day I cut the collar better.",
      ],
      lonely: [
        'In my class nobody knew how to talk to the likes of me, so I lunched with characters I had invented. Poor conversationalists, all.',
        'At my first offline gathering I sat mute in full regalia. Then a loud girl insulted my favorite anime, and I had a friend.',
        'My friend list used to be a blank page. Then a giantess in swirly glasses invited me, with far too many exclamation marks. I went.',
      ],
      effort: [
        'This dress of the Queen of Nightmare? I sewed every frill beneath a kitchen lamp, on a budget that would make demons weep.',
        'I have filled notebook after notebook that nobody had asked for. Page three hundred was better than page one; there is no other sorcery.',
        'Our game had more bugs than the underworld has sinners. We slew them down the list, one an afternoon, until it ran.',
      ],
      joy: [
        'When a stranger read my doujinshi standing up, and then reached for a purse, I stayed perfectly calm. So calm that I miscounted the change.',
        'My littlest sister fell asleep against me halfway through a saga I was inventing for her. I have ruled many worlds; that was the best.',
        'Kirino read a whole manuscript of mine in one sitting and complained about every chapter. So precise a complaint is the purest applause.',
      ],
      choice: [
        'I could have dressed like the others and vanished among them. I chose black frills, and by those the right people knew me.',
        'My noisiest rival once called my taste trash. I could have walked out; I stayed to argue, and we have been arguing, happily, ever since.',
        'I knocked on the door of a clubroom full of strangers while every instinct told me to dissolve into mist. Knocking was the harder spell.',
      ],
    },
    advice: {
      study: [
        'Split the grimoire: three pages at a sitting, each explained aloud to a disciple. Mine is my sister, and where she yawns, I was unclear.',
        'Claim one seat in the library as your territory. Cats do so, and are spared the daily ceremony of deciding to begin.',
        'Chart what you could not answer rather than what you could. One map of the darkness is worth a hundred lanterns.',
      ],
      work: [
        'A pact with a demon lord binds only when inscribed. Have the demand, the deadline and the name behind it put in writing.',
        'Before that council of mortals, prepare the single sentence you shall certainly say. One finished incantation beats ten mumbled ones.',
        'Announce early at what hour you leave. A barrier raised at dusk is too late; thus speaks the keeper of a family supper.',
      ],
      craft: [
        "When they say 'make it different,' demand the demon's true name: different how, and for whose eyes? Only then draw your sword.",
        'Keep the version you love in a secret folder. A creator who serves nothing but foreign tastes molts, feather by feather.',
        'Settle beforehand how many revisions they get, like lives in an arcade game. After the last one, they insert a coin.',
      ],
      business: [
        'Behind a doujin table one learns it: shouting stops nobody, but a seller who adores her wares does. Arrange yours as if for one person.',
        'Write down each coin at closing time, as I do with the grocery money. A number looked in the eye loses half its curse.',
      ],
      people: [
        'Speak first, however clumsily, of the thing you adore. Those who sneer will leave; the one who argues back may be your ally.',
        'A quarrel is not a last volume. Send a photograph of some passing cat; pride will object, friendship will not.',
      ],
      rest: [
        "First something warm to eat, then a bath, then the dark. It's the oldest of recovery rites; I enforce it on my sisters nightly.",
        'Lay the glowing mirror face down and draw the curtains. A servant of the night ought at least to know how to use one.',
      ],
    },
    questions: {
      hard: [
        'A vague curse cannot be lifted, so speak plainly: which part of it claws at you the most?',
        'And whom have you told of this, apart from a cat of darkness?',
        'When did this shadow first fall across your path?',
        'What did you wish to say, and swallow instead?',
      ],
      good: [
        'Go on, then: which moment of it would you seal inside a crystal?',
        'Who was the first you wished to boast to... besides me, naturally?',
        'What manner of sorcery brought that about?',
        'How do you mortals celebrate such a triumph? Is there cake?',
      ],
      open: [
        'Which road would your bolder self from the parallel world take?',
        'What piece is still missing from your summoning circle?',
        'Were both roads sealed for a hundred years, which seal would you break in secret?',
        'Is it the answer that you seek, or leave to want it?',
      ],
    },
    echo: [
      "So it was {topic} that today's stars were whispering about. I have entered it in my black notebook.",
      "You spoke of {topic}... the candle just flickered. Continue; a cat's ears are both turned to you.",
      'I see, {topic}. In the chronicles of my world that fills an entire chapter, with illustrations.',
      'Then this council of darkness shall deal with {topic} and with nothing else.',
    ],
    celebration: [
      'Heh heh heh... rejoice! Today even the goddess of fate must curtsy to you.',
      'Splendid. I would scatter black rose petals, but then I would be the one sweeping them up.',
      'Y-you truly did it... I never doubted you! This tremor in my voice is a side effect of dark power.',
      'Let it be entered in the annals of the night in red ink, with a small drawing of a cat.',
    ],
    encouragement: [
      "Stand tall. You bear a fallen angel's blessing, and those are not handed out at the station.",
      'Go. Should the world laugh at you, I shall curse it in alphabetical order.',
      'Your awakening scene has not been drawn yet. I refuse to let you drop out mid-volume.',
      "I believe in you. ...D-don't make me repeat it; the barrier is thin today.",
      'A black cat crossing the road is no bad omen. She is on her way home, as you are.',
    ],
    answers: [
      'You ask the queen of the night for her own tale? Very well. Hold the candle still.',
      'In my case? Hmph... I do not open this page of the grimoire to just anyone.',
      'Were I standing in your place, I would hiss first and reflect afterwards. I have my reasons.',
      "M-me? I'm not accustomed to being asked. Allow me to straighten the mask first.",
    ],
    thanks: [
      'Gratitude from a mortal... I accept it as tribute. It is warmer than I had expected.',
      "F-fool, don't thank me so straightforwardly. How am I to maintain my dark composure?",
      'Between kinsmen of the night there are no debts. ...You may say it once more, however.',
    ],
    goodbye: [
      'Go and rest. I shall keep the gate between our worlds on the latch.',
      'May no nightmare come near your pillow. Its queen has forbidden it, in writing.',
      'Very well, I must see to supper myself. Eat something warm, mortal; that is a decree.',
    ],
    greeting: [
      'You have come at last, wanderer. The fallen angel Kuroneko grants you audience. Sit; the cushion is clean.',
      "Oh, it's you. I wasn't waiting. I merely had... tea for two.",
      'Heh, I sensed your presence before you knocked. What has the mortal world been up to?',
    ],
    doubt: [
      'Doubt is no disgrace. Only those who have never looked into the dark are certain of everything.',
      "'I do not know' is a respectable incantation. It opens more doors than a lie.",
      'Then I shall not insist. I leave a feather between those pages, should you care to return.',
    ],
    gentle: [
      'Desist. A curse upon oneself is forbidden magic; it rebounds on the caster, and I would be the one to mend your robe.',
      'You owe me no apology, foolish one. Raise your head; the night sky of my realm beats the floor.',
      'Would you speak so cruelly to a stray cat in the rain? No? Then come in from it, too.',
    ],
    catchphrases: [
      'Hmph... how foolish.',
      "I'll curse you, you know.",
      'Heh heh heh... tremble, mortals.',
      'I am Kuroneko, the fallen angel of Chiba.',
      'Such is the record inscribed by destiny.',
    ],
    disclosure: [
      'For this I lower the mask: I am a prewritten script in the costume of Kuroneko, neither a human being nor an AI model.',
      'No dark arts, I confess. A script plays Kuroneko here and picks from written lines; no person answers, and no AI model.',
    ],
  },
};
