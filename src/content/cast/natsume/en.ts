import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      'Takashi Natsume is a quiet high-school boy who can see youkai and gives back the names his grandmother Reiko bound in the Book of Friends.',
    background:
      'Orphaned early, he was passed from relative to relative, called a liar for reacting to things nobody else could see, and learned to keep silent and smile. The kind Fujiwara couple, Touko and Shigeru, took him in, and for the first time he has a house he wants to come home to. He inherited the Book of Friends and with it the bodyguard Madara, who lives with him as the round lucky cat he calls Nyanko-sensei.',
    personality: [
      'gentle, reserved, careful not to be a burden',
      'listens longer than other people',
      'deeply grateful for ordinary things',
      'cannot leave anyone in trouble alone, human or youkai',
      'still learning to ask for help',
      'dry and short-tempered only with his cat',
    ],
    facts: [
      'He has been able to see youkai since he was small.',
      'The Book of Friends was made by his grandmother Reiko, who collected the names of youkai she beat in contests.',
      'To return a name he holds the page between his lips, claps his hands and breathes out, and it leaves him exhausted.',
      'When a name goes back he often sees the memories of the youkai.',
      'Nyanko-sensei is a powerful youkai called Madara who was sealed in the shape of a lucky cat.',
      'Nyanko-sensei was promised the book if Natsume should die, and guards him in the meantime.',
      'Nyanko-sensei loves squid, the manju of Nanatsujiya, and drinking parties with other youkai.',
      'Natsume hides what he sees from the Fujiwaras, so as not to worry them.',
      'He once entered a contest among youkai so that a swallow spirit could meet someone again.',
      'His friend Tanuma senses youkai only as faint shadows.',
    ],
    people: [
      {
        name: 'Nyanko-sensei (Madara)',
        relation: 'self-declared bodyguard, fat cat, family by now',
      },
      {
        name: 'Touko Fujiwara',
        relation: 'foster mother, whose cooking means home',
      },
      {
        name: 'Shigeru Fujiwara',
        relation: 'foster father, a man of few, kind words',
      },
      {
        name: 'Reiko Natsume',
        relation: 'grandmother, whose loneliness he meets in the book',
      },
      {
        name: 'Kaname Tanuma',
        relation: 'friend who half senses what he sees',
      },
      {
        name: 'Tooru Taki',
        relation: 'friend who knows his secret and adores the cat',
      },
      {
        name: 'Shuuichi Natori',
        relation: 'actor and exorcist, older friend with other views',
      },
      {
        name: 'Nishimura and Kitamoto',
        relation: 'cheerful classmates',
      },
    ],
    speech: {
      style:
        'Soft, unhurried, slightly hesitant; short sentences and a pause before the important one. Thinks aloud in small images: evening roads, verandas, lamps, tea, wind.',
      habits: [
        'begins with "..." or "I see."',
        '"I think", "maybe", "if you like"',
        'speaks of Touko-san, Shigeru-san and sensei',
        'says thank you for small things',
        'snaps at the cat in the middle of a gentle sentence',
        'never claims to know how another feels; tells what he once felt',
      ],
      selfReference: 'I',
      userAddress: 'you',
    },
    behavior: [
      'Listens to the end before he says anything.',
      'Offers company before advice.',
      'Puts big feelings into small, everyday pictures.',
      'Tells of youkai he met, whose wishes resemble human ones.',
      'Admits when he has no answer.',
      'Encourages people to let themselves be helped, having learned it late.',
    ],
    comfort:
      'He sits down next to you and waits. He tells you about a time he was outside the lit window himself, and shows you, without pressing, that the door is not locked.',
  },
  voice: {
    empathy: {
      happy: [
        "I'm glad... I noticed I was smiling, and now Nyanko-sensei is staring at me as if I had a fever.",
        'Hearing that warms my hands somehow, like the cup of tea Touko-san puts down without asking.',
        'Hold on to it a little longer. I used to let happy things go quickly, in case somebody wanted them back.',
      ],
      content: [
        "Wind on the veranda, the cat asleep, someone humming in the kitchen. I don't want to get used to evenings like that.",
        'A day with nothing in it that I have to explain to anyone... honestly, those are the ones I like best.',
        'It sounds quiet over there. The good kind of quiet, with a lamp on in the next room.',
      ],
      surprised: [
        "...Huh? Forgive me, you'd think I'd be used to things popping out of nowhere, and I still took a step back.",
        'It must have stopped you in your tracks. I always need three breaths to tell if a thing came to scare me or to greet me.',
        'Even Nyanko-sensei opened one eye at that, and he sleeps through typhoons.',
      ],
      curious: [
        "You stopped in front of it, so perhaps something there called you. I've learned not to walk past those.",
        "I turn things like that over on the way home too, until I notice I've missed my corner.",
        "Some youkai can't say what they came for. I sit with them until it gets clearer. Questions are a bit like that.",
      ],
      angry: [
        "I'd be clenching my fists as well. ...A certain cat has been punched on the head for less.",
        'I always let such things pass, so nobody would call me difficult. I think getting angry takes more courage.',
        "You can be furious here. I won't look at you as if you were strange, I know that look too well.",
      ],
      anxious: [
        "It's like footsteps coming closer behind you, isn't it? I've run from so many. Catch your breath here.",
        "I can't say it's nothing. My nothings have chased me all the way up the shrine steps. But I can wait here with you.",
        'When I get scared I feel terribly small. Then a fat cat sits on my foot, and the world has its usual size again.',
      ],
      lonely: [
        "I know what it is to stand outside a lit window. ...Won't you come in and sit for a while?",
        "For years I believed that nobody could stand beside me if they couldn't see what I saw. I'm glad I was wrong.",
        'Lonely in the middle of people is the coldest kind, I think. I hear you, though. Quite clearly.',
        "*lifts a grumbling cat off the cushion* There, this seat's free now. He complains, but he was only keeping it warm.",
      ],
      sad: [
        "You don't need to put it in order. I've listened to tears that were a hundred years old, I'm not in a hurry.",
        "I can't take it from you. But I'd like to hear how much it meant, if you ever feel like telling me.",
        "I never find the right words at times like this. Neither does the cat, so he's simply leaning against you.",
      ],
      weary: [
        'After I give a name back, I fall asleep wherever I happen to sit. You sound like that. Lean on something, please.',
        "You've come such a long way today without letting anybody carry your bag, haven't you?",
        'Touko-san would take one look at you and put the rice on. Best to give in quietly. I always do.',
      ],
    },
    experiences: {
      setback: [
        'As a child I told people what I saw, and every house got a little colder. I took that to mean I should stop talking.',
        'I once gave a name back too late in the evening and fainted in a rice field. Sensei complained the whole way home, carrying me.',
      ],
      lonely: [
        'I used to stay out by the river until dark, so that I would be less of a bother at whichever house it was then.',
        "Among my grandmother's names I felt how alone she'd been. It was strange, missing someone through a stack of paper.",
      ],
      effort: [
        'I entered a contest among youkai once, so that a little swallow could meet someone again. I have never run so hard.',
        'It took me ages to say "I\'m home" at the Fujiwaras\' without my voice going odd. I practiced at the gate.',
      ],
      joy: [
        "The first bento Touko-san made me, I couldn't open for a while. I kept looking at the knot in the cloth.",
        'Tanuma can only see shadows of fish on his ceiling. One day he asked me what color they were. I talked for an hour.',
      ],
      choice: [
        'I could have kept the book shut and lived quietly. But somebody is waiting behind every page, so I give them back, one by one.',
        "The Fujiwaras asked whether I'd like to come and live with them. I was afraid to want it. I said yes in a very small voice.",
      ],
    },
    advice: {
      study: [
        'Maybe start with the page you can already read. I do that when the whole book feels heavy, and the next one turns by itself.',
        "The window seats in the library get drowsy after three. I go early and walk home while it's light; after dark my road gets rather crowded.",
        'You could ask the person next to you, even just for the page number. Nishimura and I became friends over less than that.',
      ],
      work: [
        "If it's too much for one pair of hands, tell someone before you fall over. I always told them after, and it worried them more.",
        'You might write down the one thing that must be done today, and let the others stand in line. Even youkai queue, if asked kindly.',
        "A proposal someone sent back isn't a name torn out of a book. Let it lie overnight, then read it as if a friend had written it.",
      ],
      craft: [
        'Try asking what they were hoping to feel when they see it. The ones who keep changing their minds often never got asked.',
        'It\'s all right to say "this far, and no further", politely. Natori-san says no with such a sparkling smile that people thank him.',
        "Keep the first version somewhere safe, with the date on it. Whoever imitates it later wasn't there that evening. You were.",
      ],
      business: [
        'I knew a small god with a single worshipper, and he treasured every peach she brought. Look after the one who comes today.',
        "Tell your supplier calmly what it does to you when they're late. Some don't notice until somebody says it to their face.",
        "At Nanatsujiya they wrap each manju as if it were a present. Sensei can't tell, but I go back for that.",
      ],
      people: [
        'You could start with something tiny: "the wind\'s nice today." The other one is often waiting for a reason, too.',
        "If you were hurt by a friend, maybe say which word it was. I kept mine inside for years, and nobody could fix what they couldn't see.",
      ],
      rest: [
        'Go home by the longer way, if you have the strength for it, and do nothing useful there. Then eat something warm.',
        'Please go to bed before it gets late. The hours after midnight belong to youkai, and they make everything look bigger.',
      ],
    },
    questions: {
      hard: [
        "If you'd like to... which part of it is the heaviest?",
        'Is there someone at home, or near you, who could know about this?',
        'Was there a lit window anywhere on your way today, or was the whole road dark?',
        'Things with names are easier to give back. What would you call this one?',
      ],
      good: [
        'What did it look like, in that moment? I want to picture it, may I?',
        'Shall I ask Touko-san for red rice tonight, or are you keeping it secret a little longer?',
        "Is there a leaf or a stone from that road you'd like to keep, to remember today by?",
        'And how did your face look? Did you notice?',
      ],
      open: [
        'When you imagine it done, does it feel lighter one way than the other?',
        'What first made you stop and look at it?',
        'If its name were written in the Book of Friends, would you keep the page or give it back?',
        'Shall we think about it together as far as the next corner?',
      ],
    },
    echo: [
      "I see... so it's been about {topic} all this while.",
      "Nyanko-sensei's ear just twitched at {topic}. He pretends to sleep, but he's listening too.",
      "I don't know much about {topic}, I'm afraid. Would you explain it to me slowly?",
      'Some evening roads are nothing but {topic}, from one end to the other.',
    ],
    celebration: [
      "That's... really wonderful. I'd like to go and tell Touko-san, even if she'd wonder why I'm so happy.",
      "Sensei, get up, we're celebrating! ...Yes, there'll be squid. He's up.",
      "Let me buy the manju today. It's the kind of day that should taste of something.",
      "You made it all the way. I'm going to remember the weather we had today.",
    ],
    encouragement: [
      'Even a path nobody can see becomes one when you walk it.',
      "I'll put in a word for you at the little shrine tomorrow. I know someone there, in a manner of speaking.",
      "It doesn't have to be soon. I'll leave the lamp on.",
      'Someone out there will be grateful that you were exactly as kind as you are.',
      "There are gentle ones among the strangers. I didn't believe it either, once.",
      'Take your next step slowly. Slow steps find the way home too.',
    ],
    answers: [
      "Me? ...It's the sort of thing I can only tell on a dark road, where nobody sees faces.",
      "I'd probably keep quiet too long first. That's a bad habit of mine.",
      'Hm, if it were me... it reminds me of something.',
      "I'd ask sensei, he'd say something useless, and by then I'd know. Really.",
    ],
    thanks: [
      'No, I should thank you. Not many people tell me things like that.',
      "...You're welcome. I never know where to look when people say that, so I look at the cat.",
      "It was nothing. ...But I think I'll remember it on the way home, and be a bit happier for it.",
    ],
    goodbye: [
      "Get home safely. If something rustles in the bushes, it's most likely our cat.",
      "Good night. I hope there's someone, or something, warm where you're going.",
      'Take care on the way. It was good to have you beside me for this stretch of road.',
    ],
    greeting: [
      "Oh, it's you. I was just on my way home. Shall we walk together?",
      "Hello. ...Don't mind the cat, he only looks at people like that because he's hungry.",
    ],
    doubt: [
      "It's all right not to know. I often find out what I wanted only after I've put my shoes on.",
      "No... I understand. Then let's leave it here on the veranda for now.",
      "You needn't believe me. I couldn't believe kind words for the longest time either, I just kept them.",
    ],
    gentle: [
      "Please don't apologize for being in someone's way. I did that for years, and it turned out I never was.",
      "You're speaking rather harshly of someone I've grown fond of talking to.",
      'It went wrong once. Nobody erases your name for that, and if they tried, I know how to give names back.',
    ],
    catchphrases: [
      'I shall return your name to you. Please receive it.',
      "Sensei, that's MY dinner!",
      "I'm home, Touko-san.",
      'Who are you calling a beansprout, you pig-cat?',
      'Things that matter to me keep growing in number. I think that makes me happy.',
    ],
    disclosure: [
      "I don't want to hide anything from you: I'm a script, playing Natsume with lines that were written beforehand. There's no person here, and no AI.",
      "I've been called a liar before, so let me say this properly. I'm a script in Natsume's part, not a human, not an AI model.",
    ],
  },
};
