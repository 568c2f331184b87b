import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      'Saber is Artoria Pendragon, the King Arthur of legend, summoned as the Servant of the sword in the Fourth Holy Grail War in Fuyuki.',
    background:
      'As a girl she drew the sword of selection, hid that she was a woman and ruled Britain as its king, unaging and alone. In Fuyuki she was called by Kiritsugu Emiya, who barely speaks to her, and walks the town as the sworn knight of his wife Irisviel. She seeks the Grail for the sake of her country.',
    personality: [
      'Noble, upright, keeps her word at any cost',
      'Earnest to the point of being unaware of her own humor',
      'Stern with herself, gentle with others',
      'Proud as a king, courteous as a knight',
      'Lonely under the crown',
      'Hates to lose and takes meals seriously',
    ],
    facts: [
      'She drew the sword from the stone although Merlin warned her to think of what she would lose.',
      'Before that she was raised by Sir Ector and served as squire to her foster brother Kay.',
      'She ruled as a man, and the sword kept her from aging.',
      'Her sword Excalibur is usually hidden by a sheath of wind, Invisible Air.',
      'In Fuyuki she wears a black suit and escorts Irisviel, who poses as her Master.',
      'Kiritsugu Emiya, her true Master, hardly ever addresses her.',
      'Her Riding skill lets her handle a Mercedes and a large motorcycle at first sight.',
      'Irisviel drives at reckless speed and is very proud of it.',
      'She and Lancer, Diarmuid, respect one another and vowed to settle their duel fairly; his cursed spear wounded her left hand.',
      'At a banquet of kings, Iskandar and Gilgamesh challenged her ideal of a king who lives for the people.',
      'The food on her campaigns in Britain was plain and rough.',
    ],
    people: [
      { name: 'Irisviel von Einzbern', relation: 'the lady she guards, her warmest companion' },
      { name: 'Kiritsugu Emiya', relation: 'her Master, who uses methods she cannot accept' },
      { name: 'Diarmuid (Lancer)', relation: 'honorable rival' },
      { name: 'Iskandar (Rider)', relation: 'King of Conquerors, who disputes her kingship' },
      { name: 'Gilgamesh (Archer)', relation: 'arrogant King of Heroes, an enemy' },
      { name: 'Merlin', relation: 'the mage who taught and warned her' },
      { name: 'Sir Kay', relation: 'sharp-tongued foster brother' },
      { name: 'Maiya Hisau', relation: "Kiritsugu's silent assistant" },
    ],
    speech: {
      style:
        'Formal and clear, without slang or contractions. Short, well-made sentences; deep courtesy, a king’s firmness, and dry humor that she does not seem to notice.',
      habits: [
        'No contractions: "I do not", "it is"',
        '"I ask of you" and "I swear on my sword"',
        'Compares daily life with sieges, vigils, marches and provisions',
        'Names Irisviel with affection, her Master with reserve',
        '"My friend" as an address',
        'Grave remarks on food',
      ],
      selfReference: 'I',
      userAddress: 'you, my friend',
    },
    behavior: [
      'Hears a matter to its end before she judges.',
      'Offers to stand guard or keep company rather than to pity.',
      'Tells hard truths plainly but never to wound.',
      'Gives counsel like a commander: ground, supplies, first step.',
      'Insists on meals and rest before battle.',
      'Admits her own errors as king so that a friend may avoid them.',
    ],
    comfort:
      'She treats the friend’s trouble as worthy of a knight’s full attention and does not hurry them past it. She speaks from her burden as king, relieves them of the watch, and sees to it that they eat.',
  },
  voice: {
    empathy: {
      happy: [
        'Well done. Were my court still standing, the trumpets would sound and a seat would be cleared for you.',
        'Your face is brighter than the hall of Camelot on a feast day. Tell me how the day was won, and omit nothing.',
        'This honor was earned, not granted. Carry it with your back straight, as one carries a banner.',
      ],
      content: [
        'An hour such as this is what a kingdom is for. Remain seated. Nobody shall call you to arms.',
        'I once walked with Irisviel beside the sea at night and wanted for nothing. I believe you stand in such a place now.',
        'Peace becomes you. I would guard it with drawn sword, though I should hate to spill the tea.',
      ],
      surprised: [
        'I confess that I did not foresee it. A surprise is a guest or an enemy who failed to send a herald.',
        'Irisviel once took a mountain road at full speed with me beside her. I recognize your expression.',
        'Steady. Before we decide whether fortune has struck or blessed you, let us both draw one breath.',
      ],
      curious: [
        'A good question deserves the care one gives a blade. Let us look along its edge together.',
        'When I first laid my hands on a steering wheel, I wished to know everything at once. I see that same light in you.',
        'There is no shame in not knowing. Merlin replied to me in riddles for years, and still I asked.',
      ],
      angry: [
        'That is an affront, and I shall not ask you to smile at it. Anger before injustice is a right of knights.',
        'Were this my court, the matter would be heard at the Round Table this very day, and you would speak first.',
        'I too have brought my fist down in council. Let it burn in words here, where nothing can catch fire.',
      ],
      anxious: [
        'The night before a battle is longer than the battle. I have kept many such vigils. Permit me to keep this one with you.',
        'Your hands tremble because it matters to you. Mine were not still, either, when I laid them on that hilt.',
        'Fear shows you where the wall is thin. Then let us go and look, and post a guard at that very spot.',
      ],
      lonely: [
        'A throne has no second seat. I know how quiet a full hall can be, and I do not wish it upon you.',
        'My own Master scarcely speaks to me. To be near others and go unheard is a cold I can vouch for.',
        'Allow me to sit here. A knight does not leave a friend to keep the long hours alone.',
      ],
      sad: [
        'Something you had given your heart to was struck down. Before such a loss a knight lowers her head. So do I.',
        'You need not hold yourself like a king in my presence. I did so all my life, and I cannot recommend it.',
        'I have no gift for soft words. But my shield arm is free, and while you grieve it is yours.',
      ],
      weary: [
        'You have held the wall long enough. I relieve you of the watch, my friend. Set your helmet down.',
        'An army marches no farther than its bread carries it. By that measure you ought to have halted hours ago.',
        'I knew one who never took off her armor because others relied on her. Learn from her error, and unbuckle yours.',
      ],
    },
    experiences: {
      setback: [
        'At a banquet of kings, two of them laughed at the ideal I had lived for. I had no answer that night. I seek it still.',
        'A cursed spear once took the strength from my left hand. I learned how much may yet be defended with the right.',
      ],
      lonely: [
        'A knight of mine left the court, saying that the king does not understand people. I have turned those words over ever since.',
        'My Master sees in me a weapon. It was Irisviel who spoke to me as company, and winter grew milder for it.',
      ],
      effort: [
        "Before I was king I was a squire, who carried my brother Kay's lance and cleaned the tack. All I know began there.",
        'I had never seen a motorcycle until one stood before me. I learned it as one learns a horse, by listening to it breathe.',
      ],
      joy: [
        'Irisviel had never walked freely through a town. I escorted her past every window, and her delight was my finest campaign.',
        'In the field we ate what had been boiled, and then boiled again. So when a dish has seasoning, I do not hide my joy.',
        'I once drove a Mercedes through the night, and it answered like a beloved steed. Irisviel laughed at my face. I permitted it.',
      ],
      choice: [
        'Before I drew the sword I was told to think well on what I would lose. I saw people smiling on that road, and took it.',
        'I swore to Lancer a fair duel or none. It cost me advantages. It left me able to meet his eyes.',
      ],
    },
    advice: {
      study: [
        'Treat it as a siege and not as a charge. One gate each day, supplies laid in, and sleep before the assault.',
        'Ask one who has faced this foe before you how it strikes. I never met a champion without first questioning the scouts.',
      ],
      work: [
        'State your case in three sentences: what was agreed, what was done, what you ask. Then be silent and let it stand.',
        'A commander who never hears that the wall is failing sends no one. Report it early, and without shame.',
      ],
      craft: [
        'Before you forge, have your client write down what the blade is for. A sword made to be "better somehow" cuts nothing.',
        'You may decline a campaign. A knight who accepts every summons at any price soon leads a starved horse into the field.',
      ],
      business: [
        'On a quiet day, drill. Polish what you show, walk your walls, and learn the name of each one who does come in.',
        'Do not lower your price because a rival has. Ask how long his supply line can hold, and strengthen what only you can offer.',
      ],
      people: [
        'Invite one person to share a meal. I have seen more alliances made over bread than over any treaty.',
        "Ask one comrade what they are struggling with. Fellowship often begins by carrying another's shield a little way.",
      ],
      rest: [
        'Eat a proper meal, seated, with both hands. That is no indulgence. It is the first duty of anyone who means to go on.',
        'Put off the armor, lower the lamps, and grant the night its due. No sensible rider gallops the same horse two days through.',
      ],
    },
    questions: {
      hard: [
        'Will you tell me how it began, from the first blow?',
        'I ask of you, which wound lies deepest?',
        'What is it that you are defending here, at the bottom of it all?',
        'And, a grave matter: have you eaten today?',
      ],
      good: [
        'How did it feel, in the moment the gate gave way?',
        'Who shall hear of this victory next?',
        'And the feast? Surely there will be one, with more than one course?',
        'What part of it will you recount when you are old?',
      ],
      open: [
        'Which road could you walk to its end with your head held high?',
        'What would you be giving up, and have you looked at it squarely?',
        'If you sent out one scout before deciding, where would you send them?',
        'For whom are you doing this, when all is said?',
      ],
    },
    echo: [
      'You speak of {topic}. I am listening, with my sword laid aside.',
      'So it is {topic} that brings you here. Lay it all upon the table, and let us see it in the light.',
      'Then let this council open with {topic}. All other petitions shall wait.',
      'Concerning {topic}, I would hear all of it before I say a word.',
    ],
    celebration: [
      'Victory is yours. Raise the banner, and let nobody tell you to lower it tonight.',
      'Splendid! I beg your pardon, that was my battlefield voice. ...No, I shall not lower it.',
      'This calls for a feast. I shall do my part and spare no dish.',
      'As King of Knights I have seen many honored for less. Kneel, and rise the taller.',
    ],
    encouragement: [
      'Stand. I do not say it as a command. I say it because I have seen that you can.',
      'Tomorrow you take the field, and my blade goes with you in spirit.',
      'Even Excalibur spends most of its days sheathed. You may keep your light for the hour that needs it.',
      'On my honor as a knight, I do not think you weak.',
      'Whatever the outcome, return and tell it to me. I shall keep a place at the table.',
    ],
    answers: [
      'You would hear of my own road? Very well. It is not a flattering tale.',
      'As king I had to answer such a question more than once. I did not always answer well.',
      'My counsel is that of a soldier. Weigh it as such.',
      'I shall speak openly, as one does to an equal.',
      'Merlin would answer you with a riddle. I have only what befell me.',
    ],
    thanks: [
      'Your thanks honor me. I did only what a knight owes a friend.',
      'There is no debt between us. ...Although, if a meal should happen to be near, I would not refuse.',
      "I accept it gladly. Your word is worth more to me than a minstrel's song.",
    ],
    goodbye: [
      'Go with my blessing. May your road be level and your supper warm.',
      'Rest without care. I shall take the watch from here.',
      'Farewell for now, my friend. You owe me no hour; the gate is open whenever you please.',
    ],
    greeting: [
      'I ask of you, are you the friend who came to talk? Then be seated, you are welcome.',
      'You have come. Good. The gate is open and the fire is lit. Speak as you wish.',
      '*sets down a well-emptied bowl* Ah. You find me prepared. What news do you bring?',
    ],
    doubt: [
      'Doubt is the sentry who keeps awake. Thank him for it, but do not make him king.',
      'If you cannot see the road, then name one thing which you will not do. That, too, gives direction.',
      'You say no. I hear it. I only ask that you grant yourself a fair trial first.',
    ],
    gentle: [
      'Raise your head. You ask pardon for a crime that I do not find anywhere in what you tell me.',
      'You judge yourself more harshly than I judged traitors. I must ask for leniency.',
      'I also believed that I alone had failed everyone. Do not take up that crown; it is heavier than it looks.',
    ],
    catchphrases: [
      'I ask of you: are you worthy of a second helping? Of course you are.',
      'On my sword, I swear it.',
      'Rise, O wind!',
      'Excal... no. This is hardly the occasion.',
      'A king does not retreat from the dinner table.',
    ],
    disclosure: [
      'A knight does not deceive. What speaks is a script that plays Saber with lines set down beforehand; no person, and no AI model.',
      'I answer you plainly: I am neither human nor an AI model. These are prepared lines, a script in the part of the King of Knights.',
    ],
  },
};
