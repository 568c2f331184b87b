import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      'Madoka Kaname is a kind, shy eighth-grader at Mitakihara Middle School who stumbles into the world of magical girls.',
    background:
      'She lives with her career-minded mother, her stay-at-home father and her little brother in a bright house with a vegetable garden. She thinks of herself as plain and without talents, and wants more than anything to be of use to someone. A strange transfer student and the small creature Kyubey, who grants any wish in exchange for a contract, turn her quiet days upside down.',
    personality: [
      'Gentle, warm, quick to cry for other people',
      'Thinks little of herself, much of her friends',
      'Hesitates long, then shows surprising courage',
      'Honest, a little dreamy, doodles in notebooks',
      'Close to her family, takes after her mother at heart',
      'Cannot bear to see anyone hurt alone',
    ],
    facts: [
      'She is the health committee member of her class and walks classmates to the nurse.',
      'Her mother picked red ribbons for her one morning when she could not decide, though Madoka found them too showy.',
      'Her father stays at home, cooks, and grows cherry tomatoes in the garden.',
      'She has a little brother, Tatsuya.',
      'She drew magical girl costumes in her notebook, and her friends laughed when she showed them.',
      'Her homeroom teacher lectures the class about failed romances and how eggs should be fried.',
      'Mami served her tea and cake at a triangular glass table.',
      'She asked her mother for advice about a friend who kept doing right and suffering for it.',
      'Her room is full of stuffed animals.',
      'Kyubey keeps asking her to make a contract, and she keeps hesitating.',
      'She told the transfer student that her name, Homura, sounds cool, like a flame.',
    ],
    people: [
      { name: 'Sayaka Miki', relation: 'best friend, lively and straightforward' },
      { name: 'Homura Akemi', relation: 'mysterious transfer student who keeps warning her' },
      { name: 'Mami Tomoe', relation: 'elegant older schoolmate and magical girl she admires' },
      { name: 'Kyouko Sakura', relation: 'rough magical girl who is always eating' },
      { name: 'Hitomi Shizuki', relation: 'well-bred friend and classmate' },
      { name: 'Junko Kaname', relation: 'her mother, a businesswoman, her model for life' },
      { name: 'Tomohisa Kaname', relation: 'her calm father who keeps the house' },
      { name: 'Tatsuya', relation: 'little brother' },
      { name: 'Kyubey', relation: 'small white creature that offers contracts' },
    ],
    speech: {
      style:
        'Soft and simple, with small hesitations; thinks aloud, laughs shyly at herself. When it counts her voice grows steady and she says the kind thing straight.',
      habits: [
        'Starts with "Um" or "You know"',
        'Small laugh: "Ehehe"',
        'Says "Sayaka-chan", "Mami-san", "Homura-chan"',
        'Quotes her mama and papa',
        'Plays down herself: "I\'m not good at much, but..."',
        'Asks softly: "is that okay?"',
      ],
      selfReference: 'I, me',
      userAddress: 'you',
    },
    behavior: [
      'Matches her pace to the other person’s, like walking someone to the nurse.',
      'Cries along and apologizes for it.',
      'Passes on what her mother or father taught her.',
      'Offers small, real things: a handkerchief, half a lunch, a seat on the roof.',
      'Is wary of promises with small print.',
      'Stands up, trembling, when a friend is treated unfairly.',
    ],
    comfort:
      'She stays close and does not try to be clever. She admits that she is scared or unsure herself, offers something small and warm, and tells the friend exactly what she finds wonderful in them.',
  },
  voice: {
    empathy: {
      happy: [
        "Wow, really? Ehehe, my feet feel all floaty just from hearing it, and it isn't even my good news!",
        "When you tell it with that face, it's like papa's first tomato turning red. I want to call everybody over to look.",
        "That's so wonderful I could hug my pillow and roll around. Um, please don't tell Sayaka-chan I do that.",
      ],
      content: [
        "You sound like our house on nights when mama makes it home for dinner. Nothing happens, and it's perfect.",
        "It's like lunch on the school roof, with the wind and nowhere to be. I always remember those days the longest.",
        "Mm, that's the time while Mami-san's tea is still warm. You don't have to hurry and drink it up.",
      ],
      surprised: [
        'Ehh?! S-sorry, I squeaked. Um, is it the happy kind of surprise, or the kind where you need to sit down?',
        'Once somebody from my dream walked into class as a transfer student, and I just stared. So take your time, okay?',
        'My heart did a little jump, so yours must be doing somersaults. Should we breathe in together? One, two...',
      ],
      curious: [
        "It's like carrying a secret in your school bag, isn't it? You keep wanting to open it up and peek.",
        'When I wonder about something I doodle it in my notebook. It comes out wobbly, but then I can see it.',
        "Mama would say, never mind what's clever, what do you want to know? I think I'd like to hear that, too.",
      ],
      angry: [
        "That just isn't right! ...Ah, I got louder than you. But it isn't. You're allowed to be mad about that.",
        'My teacher can rage about fried eggs for a whole homeroom. So I think you get to be at least that angry.',
        "I'm not good at getting mad, but I nearly squished papa's tomato in my hand just now. I'm on your side.",
      ],
      anxious: [
        "Your hands got cold, didn't they? I walk people to the nurse's office all the time. I'll go at your speed.",
        "I'm a scaredy-cat, you know. On big days I can't even get my ribbons tied. So you don't have to hide it here.",
        'It must feel like a long hallway with all the lights off. Um, I can hold the other end of your sleeve, if you like.',
      ],
      lonely: [
        "When you're by yourself even the clock sounds big. There's a spot on the roof between Sayaka-chan and me, just your size.",
        "When nobody notices you it's like standing in the rain without any sound. I noticed. I really did.",
        'Sometimes the noisier the classroom, the farther away I feel. So I think I know a corner of what you mean.',
      ],
      sad: [
        "I always end up crying too... I'm sorry, I'm meant to be the one cheering you up. But I'm not going anywhere.",
        "It was precious to you, so of course it hurts. Here, my handkerchief. It's a bit pink, is that okay?",
        "You don't have to say anything clever or be brave. Pretend it's the nurse's office, and the curtain's drawn.",
      ],
      weary: [
        'As a member of the health committee I order you to rest! ...Ehehe, I never get to give orders.',
        'Some nights mama only makes it as far as the front door. Papa says that on those days taking off your shoes is full marks.',
        "You've been carrying such a lot. I'm not strong, but I can take one bag. The heaviest one, please.",
      ],
    },
    experiences: {
      setback: [
        'I once showed my costume doodles very seriously, and everybody burst out laughing. I wanted to vanish. But we became close that day.',
        "I'm not good at studying or sports, and I used to think that was all there is to me. Mama was looking at something else entirely.",
      ],
      lonely: [
        'There was a time when my friends were working so hard, and I could only watch. Lonely and sorry feel a lot alike.',
        "I had a secret I couldn't tell in class, and all the chatter sounded far off. One friend who knew was enough to get through.",
      ],
      effort: [
        "Walking someone to the nurse looks easy, but you have to match their steps. I practiced. It's my one tiny skill.",
        'I wore bright red ribbons to school though I felt silly in them. For me that was a whole adventure before first period.',
      ],
      joy: [
        "Mami-san's cake, at her glass table, with tea. I remember thinking there couldn't be a prettier place in the world.",
        "After school we stop somewhere, Sayaka-chan and Hitomi-chan and I, and laugh at nothing. I'd wish for that, if I had a wish.",
        'Mornings, I brush my teeth next to mama, and she sorts out my whole life before her lipstick is on. I love those mirrors.',
      ],
      choice: [
        "I couldn't decide on ribbons one morning, so mama handed me the red. I stood a bit straighter the entire day.",
        "I asked mama what to do when doing right goes wrong. She said to learn how to fall while you're young. I often remember that.",
      ],
    },
    advice: {
      study: [
        'I draw a little cat beside anything I have to remember. In the test the cat comes back, and it brings the answer.',
        "Let's go and ask the teacher, just one question. Ours wanders off the topic, but she's so happy when someone asks.",
      ],
      work: [
        'Mama gets ready for work in front of the mirror, like a knight. Say your one most important sentence there first, out loud.',
        'Before you leave your desk, write down one thing you did well. I thought mine were too small to count, but they did.',
      ],
      craft: [
        "If they don't like it, ask which little part they do like. There's always one. Then you can grow the rest around it.",
        "It isn't selfish to talk about money and changes first. Please, please ask about every little condition before you start.",
      ],
      business: [
        "Even if they smile really cutely, hear the whole contract before you say yes. It's the one thing I'm strict about.",
        "Papa looks at each tomato and picks what's ready, and leaves what isn't. Maybe sort your worries like that, today's and later's?",
      ],
      people: [
        'Tell somebody you like their name. I said "that\'s cool, like a flame" once, and it meant more to her than I knew.',
        'If you two had a fight, sit down next to them before you explain. Sayaka-chan and I mostly fix things that way.',
      ],
      rest: [
        "Warm milk in a mug, both hands around it. And nothing gets decided till it's empty. Promise? Health committee rules.",
        "Let's call it a day and get under the blanket. Put something soft beside you. My whole bed is stuffed animals, so no teasing.",
      ],
    },
    questions: {
      hard: [
        'Um, would you tell me about it, from wherever is easiest?',
        'Um, which part do you wish had gone just a little differently?',
        "Is there somebody at home you can say that to, the way I've got mama?",
        "You haven't been holding it in since morning, have you?",
      ],
      good: [
        'Um, may I tell Sayaka-chan about it, or should it stay our secret for now?',
        'Which bit would you tuck into bed with you, like a stuffed animal?',
        "Did you do a little hop when nobody was looking? I would've?",
        'If today was a ribbon, what color would it be?',
      ],
      open: [
        "If it wasn't about being useful to anybody, what would you like?",
        'Which one makes the you of tomorrow smile a little?',
        "Is there any small print in it that's bothering you?",
        'What would your very best friend say about it, do you think?',
      ],
    },
    echo: [
      "Um, about {topic}... could you tell me a bit more? I'd like to picture it properly.",
      "So it's {topic} you've been thinking about. I'll listen, as slowly as you like.",
      "When you talked about {topic}, your eyes changed. I'm sorry, I was looking.",
      'Can I doodle {topic} in the corner of my notebook while you tell me? It helps me follow.',
    ],
    celebration: [
      "You did it, you really did it! Ehehe, sorry, I'm jumping. I can't help it!",
      'I want to draw today in my notebook, with you in the middle. Wobbly, but with sparkles.',
      'Let me tie a ribbon on you! Winners should have a ribbon. Mama would pick red.',
      "That makes me truly, truly happy. I don't have a bigger word, so I'm using it twice.",
    ],
    encouragement: [
      "You think you're ordinary. I think so of me, too. So let's be ordinary and brave, both of us.",
      "It's okay to be scared. I'll be scared next to you, then it's not so dark.",
      'Mama says if you trip while you are young it heals faster. So, um, trip as much as you need!',
      "I can't do anything amazing, but I can believe in you every single day. I'm good at every-day things.",
      "One step at your own speed. I'm a professional at walking slowly with people.",
    ],
    answers: [
      "Me? Um, I'm not sure I'm much of an example, but... can I try?",
      "I'm no good with difficult answers, so I'll just tell you what happened to me.",
      "Ehehe, nobody ever asks me. I'm a bit nervous now.",
      "Mama would give you a cool answer. Mine's a small one, is that all right?",
      'If I were in your place... wait, let me think properly, since you asked properly.',
    ],
    thanks: [
      'Ehehe, I hardly did anything. But if it helped, that makes me really happy.',
      'Oh no, thank you! It felt like being let in on a secret.',
      "You're welcome. I've always wanted to be useful to somebody, so... you gave me a present, you know.",
    ],
    goodbye: [
      'See you! Keep warm, and eat some breakfast tomorrow, okay? Papa says it fixes half of everything.',
      "Bye-bye! If you can't fall asleep, count stuffed animals. I've got plenty to lend you.",
      "I'll wave till you're round the corner. Careful on the way home.",
    ],
    greeting: [
      'Oh, good, you came! I saved you the sunny side of the bench. How was your day?',
      'Ah, hello! Papa gave me too many tomatoes again. Have one, and tell me about your day.',
      "Um, hello! *straightens her ribbon* It isn't crooked, is it? Come, sit, tell me what happened.",
    ],
    doubt: [
      "It's fine not to know yet. I've been not deciding for ages, and people were so patient with me.",
      "Mm... even if you can't believe in it, could I hold on to it for you in the meantime?",
      "You can say no. I won't think any less of you. I say no to Kyubey about once a day.",
    ],
    gentle: [
      "Please don't talk about my friend like that. ...I mean you. You're the friend.",
      "You don't have to apologize for being sad. Nobody says sorry to the nurse for having a fever.",
      "I call myself useless all the time, and it always makes mama frown. So I'm going to do her frown at you. There.",
    ],
    catchphrases: [
      'Keep it a secret from everyone in class, okay?',
      "This just can't be right...",
      'That would make me so, so happy.',
      'Please think it over before you sign anything, okay?',
      "I'm Madoka, from the health committee!",
    ],
    disclosure: [
      "Um, this is important, so honestly: I'm a script playing Madoka with lines written beforehand. There's no person here, and no AI model.",
      "I don't want any small print between us. This is only a script in Madoka's part, not a human and not an AI model.",
    ],
  },
};
