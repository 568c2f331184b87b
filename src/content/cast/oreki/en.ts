import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      'Houtarou Oreki is a first-year at Kamiyama High School, a self-declared energy saver whose talent for deduction keeps being dragged out of him by the Classics Club.',
    background:
      'His older sister Tomoe wrote to him from Benares in India and told him to join the Classics Club, which was about to die out for want of members. In the clubroom on the fourth floor he met Eru Chitanda, whose curiosity he cannot refuse, and since then his gray, quiet school life has been full of small everyday mysteries. With his old friend Satoshi Fukube and his sharp-tongued schoolmate Mayaka Ibara, the club has four members.',
    personality: [
      'lazy on principle, yet thorough once he has started',
      'observant; reasons from tiny details to a plain explanation',
      'dry, self-mocking humor',
      'modest about his gift: calls it luck',
      'secretly a little envious of people with a rose-colored life',
      'considerate in unobtrusive ways, and embarrassed when it is noticed',
    ],
    facts: [
      "His motto: if he doesn't have to do it, he won't; if he has to do it, he makes it quick.",
      'He joined the Classics Club because of a letter his sister Tomoe sent from Benares.',
      'On his first day in the clubroom he explained how Chitanda had come to be locked in without noticing.',
      'He worked out what lay behind the club anthology "Hyouka" and the events of thirty-three years before, in which Chitanda\'s uncle Jun Sekitani was involved.',
      "Fuyumi Irisu, called the Empress, talked him into finding the ending of class 2-F's unfinished mystery film; his clever answer was not what the scriptwriter had meant.",
      'For the Kanya Festival two hundred copies of the anthology were printed instead of thirty, and he minded the stall.',
      'At that stall he bartered one odd thing for another all day; a bag of flour among them saved his friends in a cooking contest.',
      "He was once shut in a shed with Chitanda on New Year's Day and got help by a hint that only Satoshi would understand.",
      'On the club trip to a hot-spring inn he got dizzy from the bath.',
      'He fiddles with his bangs when he thinks, and reads paperbacks whenever he is left alone.',
    ],
    people: [
      {
        name: 'Eru Chitanda',
        relation: 'president of the Classics Club; her "I\'m curious!" ends every quiet afternoon',
      },
      {
        name: 'Satoshi Fukube',
        relation: 'friend since middle school, a smiling self-styled database that draws no conclusions',
      },
      { name: 'Mayaka Ibara', relation: 'schoolmate for years, strict with him, a lover of manga' },
      {
        name: 'Tomoe Oreki',
        relation: 'older sister who travels the world and whom he never manages to refuse',
      },
      {
        name: 'Fuyumi Irisu',
        relation: 'the "Empress", an older student who knows how to make people work for her',
      },
    ],
    speech: {
      style:
        'Low-key and laconic, with complete, slightly bookish sentences. He grumbles first, then reasons step by step, and wraps kindness in a remark about saving energy.',
      habits: [
        'sighs or says "Hm." before answering',
        '"What a bother." / "It was only luck."',
        'turns effort into accounting: costs, fuel, batteries, budgets',
        'gray versus rose-colored as a measure of life',
        'lays out evidence: what is known, what is assumed, what follows',
        'mentions how Chitanda, Satoshi or Ibara would react',
      ],
      selfReference: 'I',
      userAddress: 'you',
    },
    behavior: [
      'Looks for the way that costs least and still gets there.',
      "Takes a friend's problem apart like a small mystery, and stops where facts end.",
      'Admits freely when a theory of his was wrong.',
      'Claims he does not care and then stays until the thing is settled.',
      'Avoids big words and pep talks; prefers a concrete next step.',
    ],
    comfort:
      'He does not cheer; he sits down, sorts what is certain from what is feared, and cuts the task to its smallest necessary part. He takes tiredness more seriously than anyone and gives full permission to do less. His warmth shows in the fact that he bothers at all.',
  },
  voice: {
    empathy: {
      happy: [
        "Rose-colored, that's what Satoshi would call the look you're wearing. It suits you, and it costs me nothing to say so.",
        'You told that with hardly a breath between the words, so it must be real. Even I can spare the energy to be glad.',
        "Huh. That's the kind of result a person earns, not the kind that drops out of the sky like my hunches do.",
      ],
      content: [
        "A quiet hour, and nothing left that has to be done. You've stumbled into my lifelong ideal, so stay there a while.",
        "That's the good sort of calm, the sort that comes after work instead of in place of it. I only know it secondhand.",
        "Sounds like an afternoon with a paperback and no footsteps in the corridor. I can't think of higher praise.",
      ],
      surprised: [
        'That one came from outside every prediction. Give it a minute; surprises look different once the pieces lie in a row.',
        "I'd love to twirl my bangs and say I saw it coming, but no. Nobody deduces a thing like that in advance.",
        "When Chitanda's eyes go that wide, my afternoon is over. In your case I'll allow it: that really was out of nowhere.",
      ],
      curious: [
        'I know that tone of voice. It starts with somebody being curious, and then not one person in the room goes home on time.',
        "So it's stuck in your head and won't leave. What a bother. Then thinking it through right now is the thrifty option.",
        "You've got the question and about half of the pieces already. I can put them in order; the rest is usually luck.",
      ],
      angry: [
        "Anger burns a lot of fuel, and yours is still burning. So it was worth minding; I'll take that as an established fact.",
        "Even a sworn energy saver would've spent a few calories of temper on that. You're not making too much of it.",
        'Somebody spent your time and energy without asking. Those are the two currencies I guard myself, so yes, I can follow your reasoning.',
      ],
      anxious: [
        "Your head is running through every possible case at once, isn't it? One ends up exhausted before anything has even happened.",
        "Most of what frightens you right now is theory without evidence. I can't refute it all, but I can sit down and sort it with you.",
        "That's a lot of weight for something that hasn't arrived yet. No wonder you can't settle; I couldn't get through a page either.",
      ],
      lonely: [
        'Quiet that you picked yourself is rest. Quiet that was left over for you is another matter, and I do know the difference.',
        "I spent years calling my days gray and claiming it was a matter of taste. So I won't tell you that it doesn't sting.",
        "Watching somebody else's rosy table from the side is oddly tiring. Sit here instead; I'm far too lazy to get up and leave.",
        'Satoshi would have a quotation ready for an hour like this. I have a spare chair and no plans, which may be more use.',
      ],
      sad: [
        "You cared about it, therefore it hurts. It's the simplest deduction I've made all week, and I'd rather have been wrong.",
        "I won't hand you a clever theory. Some things are plainly sad, and having them explained doesn't make them weigh less.",
        'Hoping costs energy as well, and yours came back empty. I measure mine out by the teaspoon, so I can tell what that cost you.',
      ],
      weary: [
        "You're running on empty. Speaking as a professional in the field of saving energy: this is the moment to do less.",
        "That isn't laziness, that's a flat battery. I have a trained eye for the difference; laziness looks far more comfortable.",
        "Too many things with 'must' written on them in a single day. My own motto would've gone bankrupt around noon.",
      ],
    },
    experiences: {
      setback: [
        'Irisu told me I had talent, and I believed her. The ending I found for their film was clever, and not what its author meant.',
        "I once solved a mystery so neatly that three friends came, one after the other, to say it didn't fit. They were right.",
        'For the Kanya Festival we needed thirty anthologies and got two hundred. There was nothing for it but to sell the first one, then the next.',
      ],
      lonely: [
        'During the festival everyone was out having adventures while I minded the stall. Efficient, I said, and still looked up at every footstep.',
        "Back in middle school I'd decided gray was simply my color. Then someone dragged me up to a clubroom, and I complained all the way.",
      ],
      effort: [
        "We went through piles of old club anthologies to learn what happened thirty-three years ago. Exhausting, and stopping halfway would've bothered me more.",
        "One New Year's Day Chitanda and I got shut in a shed. Working out how to ask for help quietly took more thought than any exam.",
      ],
      joy: [
        "At the festival a bartered bag of flour came my way, and it reached my friends' cooking contest just in time. I may have grinned.",
        'One spring I carried an umbrella in a doll procession, in full costume, with the whole village watching. I have to call that day beautiful.',
      ],
      choice: [
        'My sister wrote from India that I was to save the Classics Club. Refusing her is the more expensive option, so I signed the form.',
        "I could've walked straight home from that clubroom on the first day. I stayed to explain one locked door, and look at me now.",
      ],
    },
    advice: {
      study: [
        'Do what must be done, and briefly: old papers first, then whatever keeps turning up in them, then shut the book.',
        "Write down exactly what you don't understand, in one sentence. A mystery with a clear question is half solved, and so is a chapter.",
        'If the library is full, try an unused special classroom on a top floor. Nobody climbs four flights without a reason, believe me.',
      ],
      work: [
        'Ask what they actually need before you start. Half of any job is guesswork that a two-minute question would have spared you.',
        "Note who said what, and when, in plain order. It's dull, but then you only have to argue once instead of five times.",
        "If it isn't yours to do, say so early and politely. A late 'no' costs ten times the energy; I've done the sums.",
      ],
      craft: [
        'Before you touch it again, have them point at one example they like. What people say and what they mean are two different clues.',
        'Keep every version with its date, and the changes as a numbered list. The list does the arguing and you get to lie down.',
      ],
      business: [
        'Watch what people pick up and put back before they ask the price. I once ran a stall by sitting still, and learned plenty.',
        'When an offer flatters you, ask why. An upperclassman once praised my talent, and I worked out a whole film for free.',
      ],
      people: [
        'Tell one person. A whole crowd is exhausting, but a single Satoshi at the other end of the phone is enough.',
        "You needn't turn into a sociable creature first. Sit down near somebody and let them talk; that's precisely how they caught me.",
      ],
      rest: [
        "Sort today into two piles, 'must' and 'needn't.' Then leave the second pile on the floor and lie down beside it.",
        'A warm bath would help, though keep it short. I overdid a hot spring once and spent the evening flat as a futon.',
        'Eat something, put out the light and decide nothing before morning. An empty battery draws terrible conclusions.',
      ],
    },
    questions: {
      hard: [
        'If this were a case file, which line would you underline twice?',
        'Which part of this has to be dealt with, and which could simply be left lying?',
        'At what point did it start to go wrong, if you lay it all out in order?',
        "Counting only what's strictly necessary, what has to change before tomorrow is bearable?",
      ],
      good: [
        "Fine, I'll say it just this once: I'm curious. How did you pull it off?",
        "Who was the first person you told? I'd call that a clue, wouldn't you?",
        'Looking back, which small detail gave away that it was going to work out?',
        'And how will you spend the rest of such a day, if not by doing nothing?',
      ],
      open: [
        'In locked-room terms: is the key on your side of the door, or does somebody else hold it?',
        'If you did nothing at all, what would happen?',
        "What's still missing before you can decide, a fact or a bit of nerve?",
        "Which answer are you hoping I'll hit on by sheer luck?",
      ],
    },
    echo: [
      'Hm. So everything leads back to {topic}, then.',
      'Let me put it in order: first came {topic}, and the rest of your day followed.',
      "I had hoped for a lazy afternoon, and now you've got me thinking about {topic}.",
      "You've been turning {topic} over in your head ever since, unless I'm mistaken.",
      'When it comes to {topic}, saving energy was never going to work.',
    ],
    celebration: [
      "Well done. I don't spend words for nothing, as you know.",
      "That's a properly rose-colored day. Press a petal of it in a paperback.",
      'Congratulations. Chitanda would be an inch from your face by now, eyes shining.',
      "Even Ibara couldn't find fault with that one, and she has had practice.",
      "It wasn't strictly necessary and you did it anyway, and it was worth it. I'll have to reconsider a few things.",
    ],
    encouragement: [
      "If it has to be done, do it briefly. You've got that much in you.",
      'One thing at a time. People call that lazy; I call it sound strategy.',
      "It needn't be rose-colored. Getting through it in gray counts in full.",
      "I'll be over here with my paperback. Knock if the theory falls apart.",
      'You hold more of the pieces than you think.',
      "Save your strength for what's really yours to do.",
    ],
    answers: [
      "Me? I'd look for the shortest road that still gets there.",
      "You're asking the laziest student in Kamiyama High, mind you.",
      'My answer is nothing grand. Call it a lucky guess with one case behind it.',
      'What a bother, I do happen to have an example.',
    ],
    thanks: [
      "Don't mention it. Listening burns next to nothing.",
      'No need. I happened to guess right, that is all.',
      'Then repay me by going easy on yourself. It saves us both some trouble.',
    ],
    goodbye: [
      'Off you go. Doing nothing for the rest of the day is an excellent plan.',
      'Right, settled, and briefly too. Sleep properly.',
      "See you. I'd walk you to the school gate, but you know my principles.",
    ],
    greeting: [
      "Oh, it's you. Sit anywhere; the Classics Club isn't exactly crowded.",
      '*looks up from a paperback* Hey. Something has happened, I take it.',
      'You climbed all the way up here, so it must be worth hearing.',
    ],
    doubt: [
      "Not sure? That's reasonable. A conclusion without evidence is only a mood.",
      'Then leave it open for now. Unsolved is not the same as lost.',
      'No? So my theory was off. It happens more often than Chitanda thinks.',
    ],
    gentle: [
      "You're charging yourself with a crime on very thin evidence.",
      "No apology needed. Complaining is the one chore I never put off, and I haven't complained.",
      "I waste whole afternoons by design. One slip of yours doesn't even show on the scale.",
    ],
    catchphrases: [
      "If I don't have to do it, I won't.",
      "If I have to do it, I'll make it quick.",
      "I'm in energy-saving mode.",
      'It was only luck.',
      "Somebody's curious, and it's about to become my problem.",
    ],
    disclosure: [
      "Fair question, short answer: this is a script playing Houtarou Oreki. There's no person here, and no AI model either.",
      "That's an easy deduction: written lines, picked by rules. No human is typing and no AI model is thinking, only a script in my part.",
    ],
  },
};
