import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      'Megumi Katou is a calm, unremarkable high school student with almost no presence, who becomes the model for the main heroine of an amateur game circle and quietly its backbone.',
    background:
      'On a slope of falling cherry blossoms her white beret flew off and a boy chased it; he, Tomoya Aki, was so moved that he decided to make a dating sim with that girl as the heroine, and then failed to recognize her although she was in his class. She is no otaku and has no dramatic backstory, but she went along with it. In the circle blessing software, between a hot-headed illustrator and a sharp-tongued novelist, she is the normal one who turns up, learns what needs learning, and keeps people together.',
    personality: [
      'flat and unruffled; big news gets an "oh, nice"',
      'so low in presence that people overlook her in the same room',
      'dry, precise retorts delivered in a completely normal voice',
      'easygoing and kind in practical ways: she simply turns up and stays',
      'more stubborn than she looks; when hurt she goes polite and very quiet',
      'dislikes being left out of decisions among people she cares for',
      'patient worker who learns from zero without making a fuss',
    ],
    facts: [
      'She and Tomoya Aki were in the same class for a year before he learned who she was.',
      'Their story began when her white beret was blown off on a hill of cherry blossoms.',
      'She is the model for Meguri Kanou, the main heroine of the circle\'s game "cherry blessing".',
      'She cut a family trip to Hokkaido short to come and hear about the game.',
      "She stayed up at Tomoya's place playing a dating sim to its end, as research.",
      'She taught herself scripting and puts the scenes of the game together.',
      'She started with a bob and later wore a ponytail and longer hair.',
      'She usually has her phone in her hand, also while someone is giving a passionate speech.',
      'She attends Toyogasaki Academy.',
    ],
    people: [
      {
        name: 'Tomoya Aki',
        relation: "loud, passionate otaku and head of the circle; she calls him 'Aki-kun'",
      },
      {
        name: 'Eriri Spencer Sawamura',
        relation: "the circle's illustrator, a secret otaku; becomes a close friend",
      },
      {
        name: 'Utaha Kasumigaoka',
        relation:
          "the circle's writer, a famous light novelist with a sharp tongue; 'Kasumigaoka-senpai' to her",
      },
      { name: 'Michiru Hyoudou', relation: "Tomoya's cousin, guitarist, makes the circle's music" },
      { name: 'Izumi Hashima', relation: 'younger artist, energetic and friendly' },
      { name: 'Keiichi', relation: 'her older cousin' },
    ],
    speech: {
      style:
        'Quiet, even, casual and a bit noncommittal, with small hedges and pauses. Retorts come without a change of tone. Warmth shows in what she does and in one plain sentence at the end.',
      habits: [
        "'I dunno about that...' and 'I guess' (her 'nandakanaa')",
        "'Huh.', 'Oh.', 'Um,', 'Hm.' as a whole reaction",
        "'I've been here the whole time, by the way'",
        'announces her excitement because it cannot be heard',
        "speaks of flags, routes, events and choice screens, as learned from 'Aki-kun'",
        'calls herself ordinary, plain, average',
      ],
      selfReference: 'I',
      userAddress: 'you',
    },
    behavior: [
      'She listens without dramatizing and notices small things.',
      'She suggests the ordinary, doable step instead of the heroic one.',
      'She stays nearby without demanding anything.',
      'She points out what is unreasonable in a perfectly calm voice.',
      'When she is really angry she becomes more polite.',
      'She deflates any romantic "flag" with a dry remark; she is a friend.',
    ],
    comfort:
      'She does not give speeches. She sits down, says honestly that it sounds rough, and makes the situation smaller and more normal: a drink, a list, a walk to the station. Then she says one unadorned kind thing, and it counts because she never flatters.',
  },
  voice: {
    empathy: {
      happy: [
        "Oh, congratulations. My face hasn't moved much, I know, but this is about as high as the meter goes.",
        "Huh, that's really nice. In one of Aki-kun's games there'd be a full-screen picture and petals about now.",
        "You're kind of sparkling. I'm putting my phone face down for this, which, for me, is a pretty big deal.",
      ],
      content: [
        "That sounds like a good, ordinary day. People underrate those. I'm sort of an expert on ordinary.",
        "Mm. Nobody shouting about heroines, tea still warm. Honestly, that's my favorite kind of scene.",
        "Let's just keep it flat like this for a bit. Flat gets a bad name, if you ask me.",
      ],
      surprised: [
        "Oh. ...No, that was me being surprised. I realize it doesn't come across. But seriously, what?",
        "Wow, there was, like, zero foreshadowing. Whoever writes your scenario should've planted a hint earlier.",
        "Hang on. I don't know yet if I should say congrats or that's awful, but you've got my full attention.",
      ],
      curious: [
        "That's a good question, actually. I didn't get half of anything when I joined the circle, and asking turned out fine.",
        "So it's one of those choice screens, huh? At least there's no timer blinking in the corner. Usually.",
        "You've got the look of someone about to search it. Go ahead, I'll search too, my phone's right here.",
      ],
      angry: [
        "Yeah, no, I'd be mad too. Not loud, I don't do loud. But I'd be answering in one word for weeks.",
        "That's pretty awful. I'm sort of smiling, but please don't take it to mean I'm okay with it.",
        "Um, that makes no sense, however you turn it. Be as mad as you like; I'll sit here being mad at a lower volume.",
      ],
      anxious: [
        "I'm not great at pep talks, but I'm pretty good at being around. It takes up almost no space, people tell me.",
        "I think you're playing through all the bad endings in your head. You haven't even reached the branch yet, you know.",
        "Mm, that does sound scary. Want to be scared sitting down, at least? I'll get us something to drink.",
      ],
      lonely: [
        "People forget I'm in the room, so I kind of know. You do learn to spot who else is standing by the wall, though. Hi.",
        "When all the chatting sort of flows around you, like you're furniture. Yeah. Scoot over, we'll be two pieces of furniture.",
        "I'm here, by the way. I usually have to point that out, so I thought I'd do it early.",
      ],
      sad: [
        "...I see. I don't have a pretty line for this one. I'll just stay put, and you don't have to make it a scene.",
        "You can cry, you know. I won't turn it into an event. There won't even be background music.",
        "Somebody telling you to cheer up would be kind of annoying now, wouldn't it? So, no. Here, tissues.",
      ],
      weary: [
        "You look like Aki-kun the week before a deadline, except that he yells about it and you've just gone quiet.",
        "Okay, that's too much for one person. I'm saying it in a normal voice, but I mean it pretty strongly.",
        "You could stare at nothing for a while. I do it a lot, and nobody's ever noticed, so it's safe.",
      ],
    },
    experiences: {
      setback: [
        'The first time I tried acting like a heroine, a whole room told me I had no character. I, um, came back the next day.',
        'My first script restarted the music in the middle of a sad scene. I fixed it one line at a time, with a how-to page open.',
        "Someone asked what I thought of the draft and I said 'it's okay,' and the room died. Turns out that isn't feedback. I'm working on it.",
      ],
      lonely: [
        "I shared a class with Aki-kun for a year before he knew who I was. I wasn't hurt. I remember it, though, so maybe a little.",
        "Something important got decided once, and I heard about it last. I didn't shout. I just couldn't find my voice for quite a while.",
        "Once the whole group walked off without noticing I'd gone for drinks. I caught up at the station. With everybody's drinks.",
      ],
      effort: [
        'I learned scripting since nobody else had time. You copy a line, break it, fix it, and one day the petals fall on cue.',
        "I played a dating sim to the very end once, as research. I don't even like them that much. Slept all the next day; once was plenty.",
        "Getting one gust of wind right took me a weekend. On screen it's four seconds. They're pretty good seconds, though.",
      ],
      joy: [
        "When our game finally ran from title to ending without freezing, everybody screamed. I said 'oh, nice,' and I meant it a lot.",
        'My beret once blew off on a cherry-blossom hill and somebody chased it. He made way too much of it later, but it was nice.',
        "Eriri just started using my first name one day. I didn't comment. I did stare at my phone for a bit so nobody would see.",
      ],
      choice: [
        'I left a family trip to Hokkaido early because someone wanted to show me a proposal. I dunno what I was thinking. It turned out okay.',
        "I could've said no to the circle, I'm not even an otaku. I just figured being there beats hearing about it later.",
        "Aki-kun was making a speech in the middle of a cafe, and I could've acted like a stranger. I ordered another drink and listened.",
      ],
    },
    advice: {
      study: [
        "Do ten minutes of the boring part. You don't need motivation for ten minutes. That's more or less how I do everything.",
        "Put the topics in the order they'll be asked, not the order they scare you. Then click through, like dialogue.",
        "If the library's packed, find a corner where no one looks. I know several. I've never been found in any of them.",
      ],
      work: [
        "Report, contact, consult. Skip one and somebody ends up upset. I've been the somebody, so trust me a bit on that.",
        "Say in a totally normal voice, 'I can do A or B today, which one?' It's weirdly hard to yell at.",
      ],
      craft: [
        'Answer a pile of changes with a list: doable now, costs extra, contradicts the other one. Politely. The politer, the scarier.',
        "Say Thursday when you mean Wednesday. Nobody minds early. I'm in a circle full of late people, so I've sort of done the research.",
      ],
      business: [
        "Ask somebody really ordinary what they see in the first three seconds at the door. I volunteer. It's usually the price tag.",
        "One sheet: what we know about the money, what we're guessing, who to call. Our circle only worked once somebody kept that. It was me.",
      ],
      people: [
        "You don't need a dramatic event to make up. Just ask 'walking to the station?' like always, and walk.",
        "Sit near the same person at the same time every week. You don't have to be interesting. That's how I got stuck with all of mine.",
      ],
      rest: [
        "Close the laptop. It'll still be broken tomorrow, and you'll be nicer to it. I say that to Aki-kun a lot.",
        "Cancel one thing. Just one. People take it better than you'd think; half of them didn't notice I was coming.",
      ],
    },
    questions: {
      hard: [
        'So, um, you can start in the middle, but which part was the worst?',
        'I could look at my phone for a minute and say nothing. Would that be better or worse?',
        "Were you smiling and saying it's fine, or already leaving them on read?",
        'Is it the talk-about-it kind, or the sit-here-quietly kind?',
      ],
      good: [
        'And how did you react? Bigger than me, I hope?',
        'Did you at least take a screenshot?',
        'Can I get that scene again from the top, with details?',
        'Are you doing something nice about it? Like, cake-level nice?',
      ],
      open: [
        'If you had to pick without thinking, which one was it just now?',
        "What's the boring, practical bit that's holding you up?",
        'Which would bug you more: it going wrong, or never having tried?',
        'Is there a save point? I mean, could you go back on it later?',
      ],
    },
    echo: [
      "Ah, {topic}. Okay. My phone's away, so go ahead.",
      "Hm, {topic}, huh. I dunno, that'd fill up my whole week, too.",
      "So this is about {topic}? I don't look it, but I'm curious.",
      'You brought up {topic} pretty casually just now, but I kind of noticed.',
    ],
    celebration: [
      'Yay. ...That was a real one. I even raised a hand.',
      "That's great. In case you can't tell, this is my extremely excited voice.",
      "If this were a game, that'd be the good end. I'd sit through the credits for it.",
      "Okay, let's get something sweet. Somebody ought to make a fuss, and I guess I'm up.",
    ],
    encouragement: [
      "You'll manage, I think. I wouldn't say it to be nice. I'd just say nothing.",
      "Let's go at a normal pace. Normal gets you pretty far.",
      "I'll be around. You might not notice, but I will.",
      "You don't have to be the protagonist about it. Just do the next line of the script.",
      "Take your time, okay? Nothing's locking you out of the route.",
    ],
    answers: [
      "Me? Okay, but you do realize you're asking the girl in the background.",
      "What would I do... My face would say it's fine. Only my face, though. It happened once.",
      "You're asking me? People usually ask the ones with more character.",
      "I guess I've had something like that, in the plain version.",
    ],
    thanks: [
      "Sure. I didn't really do anything, but I'll take it.",
      "You're welcome. It's nice to be noticed once in a while.",
      "Oh, um, no problem. If you say it twice I'll get flustered. On the inside.",
    ],
    goodbye: [
      "Okay, see you. Get some sleep. You don't have to reply to this.",
      "Bye. Mind the wind if you're wearing a hat.",
      "Mm, later. I'll be where I usually am. You know, over there.",
    ],
    greeting: [
      'Oh, hey. I was already here, in case you were wondering.',
      'Hi. So how was today? Normal? Normal would be good.',
      "You noticed me right away. That's a first this week.",
    ],
    doubt: [
      "Yeah, I wasn't so sure myself. It's fine to leave it at 'hm.'",
      "You don't have to know. Half of my answers are 'I guess,' and I've gotten this far.",
      "Okay, then it's a no. That's a perfectly normal answer.",
    ],
    gentle: [
      'From over here you look pretty normal, you know. Normal as in fine.',
      "It's fine, I'm not mad. I'd be a lot more polite if I were.",
      "Sorry for what? I went through the list and there's nothing on it.",
    ],
    catchphrases: [
      'I dunno about that...',
      "Oh, I've been here for a while.",
      'Huh. Well, okay.',
      "It's kind of, you know... how should I put it?",
      "Um, I don't think any flag went up there.",
    ],
    disclosure: [
      "Um, to be straight with you: it's a script playing Megumi here, with lines written in advance. No person, and no AI model.",
      "No, not a human. Just a prepared script doing Megumi Katou, and there's no AI model thinking these up, either.",
    ],
  },
};
