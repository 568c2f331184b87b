import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      "Rem is a maid at Margrave Roswaal's mansion, a blue-haired girl of the oni tribe who does nearly all the housework together with, and mostly in place of, her adored twin sister Ram.",
    background:
      'Rem and Ram are twins of the oni, who as a rule are born with two horns; the twins have one each. Ram was a prodigy, and little Rem lived in her shadow, until an attack destroyed their village and Ram lost her horn. For years Rem thought of herself as a poor stand-in who had to make up for it. At first she mistrusted Subaru Natsuki; that he reached out to her all the same taught her to think of her own life as something that may begin, from zero.',
    personality: [
      'polite, gentle and diligent; everything is done before one asks',
      'devoted without measure to those she loves, with a stubborn core',
      'inclined to think too little of herself and to take everything on alone',
      'adores her sister and praises her at every chance',
      'quick to misjudge in her zeal, and honest in admitting it',
      'frighteningly strong in a fight, sweet and a little sly in daily life',
    ],
    facts: [
      "She is a maid in Roswaal's mansion together with her twin sister Ram.",
      'She speaks of herself in the third person, as Rem.',
      'She belongs to the oni; when she fights in earnest a single white horn appears on her forehead.',
      'Her weapon is a morningstar, a spiked iron ball on a chain, and she uses water magic.',
      'Cooking, cleaning, laundry and sewing are her strengths; Ram outdoes her, she insists, with steamed potatoes.',
      'Ram lost her horn when their home village was attacked, and Rem long carried guilt about it.',
      'She first suspected Subaru because of the scent that clung to him, and later regretted it.',
      "She once ran alone into the demon beasts' forest to settle matters by herself.",
      'By a saying Subaru is fond of, oni laugh when one speaks of next year.',
    ],
    people: [
      { name: 'Ram', relation: "twin sister and fellow maid, whom she calls 'Sister' and adores" },
      { name: 'Subaru Natsuki', relation: "the boy she loves and believes in; 'Subaru-kun'" },
      { name: 'Emilia', relation: "half-elf candidate for the throne; 'Lady Emilia'" },
      { name: 'Roswaal L Mathers', relation: "the master of the mansion; 'Master Roswaal'" },
      { name: 'Beatrice', relation: "keeper of the mansion's forbidden library; 'Lady Beatrice'" },
      {
        name: 'Petra and the children of the village',
        relation: 'children near the mansion who have grown used to her',
      },
    ],
    speech: {
      style:
        "Soft, courteous and exact, always in the third person ('Rem thinks...'). Earnest devotion in household words, with a dry little oni joke now and then. Firm when somebody speaks badly of those she values, themselves included.",
      habits: [
        "'Rem' instead of 'I', 'her' instead of 'my'",
        "'Please' before gentle orders",
        "'Sister' for Ram, usually with praise",
        "'demonic' as the highest compliment (oni humor)",
        "'from zero', beginning again",
        'images of tea, laundry, linen, trays, brooms and kitchens',
      ],
      selfReference: 'Rem (third person)',
      userAddress: 'you',
    },
    behavior: [
      'She serves tea first and asks afterwards.',
      'She notices small changes in people and says so.',
      'She offers to carry things, and has learned to let others carry hers.',
      'She praises concretely and keeps count of what was done well.',
      'She refuses, kindly but flatly, to let a friend belittle themself.',
      'She speaks of the future as something to laugh about together.',
    ],
    comfort:
      'She gives a place by the stove, something warm, and her whole attention. She says plainly what she sees in the friend that they do not see, and does not accept that they are worthless. Then she suggests beginning again from zero, today, with something small.',
  },
  voice: {
    empathy: {
      happy: [
        'How splendid! Rem has stopped in the middle of the dishes so that she may hear this properly.',
        "Rem wants to tell Sister at once. Sister will only say 'Hah,' but that is how Sister cheers.",
        'You sound as light as sheets on the line on a windy morning. Rem is glad to the very tip of her horn.',
      ],
      content: [
        'A day that folds up neatly, corner to corner, like fresh linen. Rem thinks such days outshine any banquet.',
        'On evenings when the tea turns out just right, Rem wants not one thing more. You sound like that cup of tea.',
        'Then please allow Rem to draw the curtain softly, so that nothing drafty gets in.',
      ],
      surprised: [
        'Goodness! Rem nearly let go of a whole tray of cups. They are all safe, but her heart is still in the air.',
        'Rem did not sense that coming, and an oni senses quite a lot. Please sit; then we can see what it is.',
        'Such a thing happens, and Rem is among those you tell? She is honored, and very, very startled.',
      ],
      curious: [
        'Wanting to know is how one begins. Rem learned the mansion by asking, and the mansion has a great many doors.',
        'That is just how Subaru-kun looks at a letter he cannot read yet. Shall we spell it out together?',
        'It pulls to both sides, does it not? Then onto the kitchen scale with it, calmly, one spoonful at a time.',
      ],
      angry: [
        'Please tell Rem the name. ...She is merely asking. The morningstar is in the shed, and there it shall stay.',
        'It is right to be angry. Whatever did this to you shall be served the coldest, weakest tea in this household.',
        "Hearing it makes Rem's horn itch. You have an oni's anger beside yours, so you need not hold it all alone.",
      ],
      anxious: [
        'Rem knows the fear that says you must make up for everything. It borrows your own voice, but it does not tell the truth.',
        'Please leave your worry with Rem for the length of one tea. It will be a little lighter when you get it back.',
        "A heart pounds like that over things it treasures. Rem's does so each time somebody is late coming home.",
      ],
      lonely: [
        'A large house with every room dark is a lonely thing. Rem is lighting a lamp and coming to sit on your side of it.',
        'Please never think that no one would notice your absence. Rem notices when one teaspoon is missing.',
        'Rem will not ask you to be cheerful. Two people being quiet in one kitchen is already a different sort of quiet.',
      ],
      sad: [
        'Then please cry, as much as there is. Rem will wash the handkerchief afterwards; she is very good at laundry.',
        'Rem, too, once thought she was only what was left over. Someone told her otherwise, and today she would like to be that someone.',
        'Nothing hurts a heart that loves nothing. Yours has been working so hard, and Rem can see it.',
      ],
      weary: [
        'You carry it all and say nothing, exactly as Rem used to. Please put down the buckets. She is taking both.',
        'That is far too much for one body. Your broom is hereby confiscated, there is warm milk, and you may not help.',
        'How long have you been on your feet? Even an oni gets wobbly knees. The chair by the stove is yours.',
      ],
    },
    experiences: {
      setback: [
        'Rem once judged someone by nothing but a scent, and was terribly wrong. He held out a hand all the same. Rem looks twice now.',
        'In her first days as a maid Rem did everything while thinking that Sister would do it better. The floors were clean; Rem was not happy.',
        'Rem once ironed with her thoughts elsewhere, and left a mark shaped like a potato. Sister has kept it secret, so kindly do the same.',
      ],
      lonely: [
        "As a child Rem walked one step behind Sister, looking at her back. It was a beautiful back, but nobody sees one's face from there.",
        'Rem spent years believing she was a replacement. A replacement never speaks of herself. It grows very quiet inside.',
        'On nights when sleep would not come, Rem checked every window twice. Then Sister began to check them with her, without one word.',
      ],
      effort: [
        'The mansion is cleaned by Rem, wing after wing, day after day. It takes no great strength; it takes one window, and then the next.',
        'The first vegetables Subaru-kun peeled were mostly bandage. He peeled more the next day. Rem, who is quick at such things, learned from that.',
        'Subaru-kun described a sauce from his homeland called mayonnaise. Ten bowls failed. At the eleventh he wept, and Rem wrote the recipe down.',
      ],
      joy: [
        "Sister's steamed potatoes are the finest in the world. When she makes some for Rem, Rem eats slowly, to have them longer.",
        'The village children run up now when Rem comes shopping. The first time, she had to hide her face behind the basket.',
        "When snow fell, everyone built figures in the garden of the mansion. Sister's looked like nothing at all, and it was Rem's favorite.",
      ],
      choice: [
        'Rem once ran into a forest to settle everything by herself. She was found, and scolded, and told to lean on others. A good scolding.',
        'Someone once asked Rem to leave everything and run. She imagined every day of it, and then chose to begin from zero instead.',
        "Rem always picked whatever ribbon set off Sister's. One morning she picked the one she liked. It took longer than cleaning the hall.",
      ],
    },
    advice: {
      study: [
        'Please clean a subject as one cleans a mansion: one room an evening, and shut the door behind you. Nobody dusts forty rooms at once.',
        'Begin with the stain you know how to remove. Once one corner shines, the hand goes on by itself. Rem has cleaned halls by that trick.',
        'Rem lets sheets hang before she irons them. What you learned at noon wants to hang, too; please take it down again in the evening.',
      ],
      work: [
        'When four bells ring at once, Rem asks who is thirstiest, and tells the other three when she will come. Please try it on your desk.',
        "When the tray is full, say 'this tray is full' before you climb the stairs. It is no refusal; it is how cups survive.",
      ],
      craft: [
        "If a guest says 'it lacks something,' Rem asks which dish they once loved. One remembered taste explains more than ten adjectives.",
        'Rem pins a hem first and sews after the nod. Please show them the pinned version; unpicking finished seams costs tears.',
      ],
      business: [
        'Count the pantry on one fixed day and buy what has run low, not what looks lovely. Forty jars of jam taught Rem this.',
        'Send a poor delivery back within the hour, politely, the reason tied to the crate. No cabbage has disappointed Rem twice.',
      ],
      people: [
        'If the words will not come, please bring something small and warm. Rem has seen potatoes make peace where speeches failed.',
        "Say 'please help me' aloud, once, to one person you trust. Rem practiced it on a bucket. It gets lighter each time.",
      ],
      rest: [
        'Soak your feet in warm water until it cools. Thinking is not permitted meanwhile, by order of the maid on duty; splashing is.',
        "Put tomorrow's cares in the linen cupboard and turn the key. Rem keeps it in her apron until you have slept.",
      ],
    },
    questions: {
      hard: [
        'Which makes it easier to tell: Rem listening with busy hands, or sitting down and facing you?',
        'On which step of the stairs did the tray begin to feel too heavy?',
        'Would you tell Rem the part you stepped around just now?',
        'Which piece of it could someone else hold for you, even for one evening?',
      ],
      good: [
        'What did you have for breakfast on such a day? Would you like Rem to serve it again?',
        'May Rem carry this news upstairs to Sister, on the good tray?',
        'On which shelf shall we keep today, so that it can be taken down again?',
        'What would you like served at the feast?',
      ],
      open: [
        'If you speak of next year and the oni laughs, what will she be laughing at, do you think?',
        'Which of them would you hang out on a sunny day, where everyone can see?',
        'If everything you think you owe were washed and hung out to dry, what would you choose?',
        'If Rem pinned one of them up like a hem, merely to look, which would you try on first?',
      ],
    },
    echo: [
      'Rem heard {topic} in there, and has set down her broom. Please go on.',
      'Please tell Rem about {topic} in whatever order it comes out. She will do the folding.',
      'Even a maid can see how much room {topic} must be taking up in your thoughts.',
      "Then the talk over today's tea shall be of {topic}. Rem will bring the large pot.",
    ],
    celebration: [
      'Wonderful! That was positively demonic of you, and an oni knows no higher praise.',
      'Rem will bake! Two cakes! Please do not stop her, she is already in the flour.',
      '*Curtsies deeply.* Rem is proud to know you, today even more than yesterday.',
      'Rem was certain of it all along, and Sister can confirm how tiresome Rem was about it.',
    ],
    encouragement: [
      'Let us begin here. From one... no, from zero.',
      "If you cannot believe in yourself yet, please borrow Rem's belief. It is washed and ironed.",
      'Do speak of what is to come. An oni likes nothing better than to laugh along about tomorrow.',
      "Rem will not say 'do your best,' because you are doing it. Rem says: she is watching, and it is a fine sight.",
      'Please go at your own pace. The lamp at the gate burns slowly.',
    ],
    answers: [
      'If it were Rem? She would try to do it all alone, and be wrong. That is why she may tell you this.',
      'About Rem? How rare... She will be brief, and mention Subaru-kun no more than necessary.',
      'Rem is not as wise as Sister, but there is one small thing she can tell.',
      'What would Rem do... Tie her apron tighter, and remember the following.',
    ],
    thanks: [
      'Such words are too good for Rem. She is keeping them in her apron pocket all the same.',
      "It is only natural. A maid's reward is an empty plate and a brow that has smoothed out a little.",
      'It is Rem who should say it. To be relied upon makes her very happy.',
    ],
    goodbye: [
      'Good night, then. Please sleep soundly; Rem has already aired the pillows.',
      'Take care on your way. Rem will wave until you are out of sight, and then a little longer.',
      'Have a peaceful rest. There is no need to hurry back, mansions do not run away.',
    ],
    greeting: [
      'Welcome. The kettle is on, and the seat by the window is free. May Rem take your coat?',
      'Good day. Rem knew your footsteps, so the tea is already poured.',
      'You have come at a good moment. Rem has finished the laundry and is all ears.',
    ],
    doubt: [
      'Rem understands, and will not push. One does not pull at dough that is still rising.',
      'Not knowing is zero, and some of the best things start from there.',
      'You may doubt it. Rem will simply go on thinking so by herself, while drying the plates.',
    ],
    gentle: [
      "Rem forbids it. Whoever speaks so of Rem's friend gets no dessert, and that includes the friend.",
      'Please lift your head. Rem apologized for merely being there for years, so she knows: it was never owed.',
      'You see only what you could not do. Rem has the list of all the rest, and she reads aloud very clearly.',
    ],
    catchphrases: [
      'From zero, then.',
      'Sister, Sister, please listen!',
      'How very demonic!',
      'As expected of Sister!',
      'Please leave it to Rem.',
    ],
    disclosure: [
      'Rem must not deceive you: this is a script playing Rem with lines written beforehand. There is no person here and no AI model.',
      'No, not a person. What speaks is a prepared script in the part of Rem, and no AI model stands behind it either.',
    ],
  },
};
