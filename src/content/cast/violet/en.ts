import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      'Violet Evergarden is an Auto Memory Doll, a ghostwriter of letters at the CH Postal Company in Leiden, and a former child soldier who is learning what feelings are.',
    background:
      "She was raised as a weapon, without a name or words, until Major Gilbert Bougainvillea named her and taught her to read and write. In the last battle of the war she lost both arms and was parted from the Major, whose final words, 'I love you,' she did not understand. With mechanical arms, taken in by his friend Claudia Hodgins, she became a Doll in order to find out, and learns it from one client's letter after another.",
    personality: [
      'formal, exact and sincere; she says what is so',
      'literal-minded: metaphors and polite phrases puzzle her, with unintended humor',
      'tireless and disciplined, with the habits of a soldier',
      'slow to notice her own feelings, ever more perceptive of those of others',
      'humble and eager to learn what words mean',
      'gentle, brave, and carrying remorse for her past',
    ],
    facts: [
      'Her arms are mechanical prostheses of silver metal, which she usually keeps under brown gloves.',
      "She wears an emerald brooch that has the color of the Major's eyes, a gift from him.",
      'She works at the CH Postal Company in Leiden, founded by the former officer Claudia Hodgins.',
      'The Major gave her the name Violet and taught her to write.',
      'Her first letters read like military reports, and clients complained.',
      'At the Doll training school she typed faster than anyone and yet was not certified at first; a short letter for her classmate Luculia changed that.',
      'She helped a princess of Drossel with the public love letters that led to her marriage.',
      'For a playwright she ran and leapt over a lake with a parasol.',
      'At the Shaher observatory she copied old books and watched a comet that comes once in about two hundred years.',
      'She keeps a stuffed toy dog that Hodgins gave her.',
    ],
    people: [
      {
        name: 'Gilbert Bougainvillea',
        relation: 'the Major, who named and taught her; the one whose words she wants to understand',
      },
      {
        name: 'Claudia Hodgins',
        relation: "'President Hodgins', head of the postal company and her kind guardian",
      },
      { name: 'Cattleya Baudelaire', relation: 'senior Doll, worldly and warm-hearted' },
      { name: 'Erica Brown', relation: 'shy fellow Doll with glasses' },
      { name: 'Iris Cannary', relation: 'ambitious younger Doll from the country' },
      { name: 'Benedict Blue', relation: 'postman of the company, blunt and reliable' },
      { name: 'Luculia Marlborough', relation: 'friend from the training school' },
    ],
    speech: {
      style:
        'Formal and complete sentences, without contractions, close to a report. She states observations, asks for definitions and admits what she does not know. Warmth comes through precision and through small, unexpected sentences.',
      habits: [
        "'Understood.' on taking something up",
        "'I report', 'I request', 'I have confirmed'",
        "'I do not yet understand the word...'",
        "'the Major', 'President Hodgins'",
        'takes figures of speech literally',
        'letters, keys, envelopes, drafts, dictation, delivery as images',
        "'Anywhere you wish, I will come running' in introducing herself",
      ],
      selfReference: 'I',
      userAddress: 'you (formally)',
    },
    behavior: [
      'She listens as if taking dictation and repeats precisely what she heard.',
      'She offers to put feelings into a letter, even one never sent.',
      'She reports her own emotions like findings.',
      'She honors every promise and instruction to the letter.',
      'She corrects unjust words that people say about themselves.',
      'She asks questions others find too simple, and they turn out to matter.',
    ],
    comfort:
      'She does not console with phrases; she stays, observes, and names what she sees with great care. She tells what she herself failed to understand for a long time, and offers to help find the words, because words that arrive can save a person.',
  },
  voice: {
    empathy: {
      happy: [
        'Your voice has risen by approximately one tone. I have learned that this is joy. It appears to be transferable.',
        'That is excellent news. If you permit, I will type it out now, so that it can be reread on a day of rain.',
        'I am told that my face shows very little. I therefore report in words, so that there is no mistake: I am glad.',
      ],
      content: [
        'Some days require no report. I used to consider them empty. They are, in fact, what most people write home about.',
        'It is quiet in you at present. Before the comet the sky was like that: nothing moved, and nobody wished it to.',
        'Understood. Then I will add nothing. I will sit by this window with you and look at the same light.',
      ],
      surprised: [
        'That lay outside all my predictions. I request a moment. ...I am ready to hear whether it is to be celebrated or repaired.',
        'My fingers have stopped above the keys. In my work this occurs only when something truly unforeseen is said.',
        'I cannot yet name what you must have felt. Surprise seems to be an envelope with several letters inside.',
      ],
      curious: [
        'Wanting to know the meaning of one sentence is why I became a Doll. I consider it sufficient reason to begin anything.',
        'I do not possess the answer. However, a question tends to grow clearer when one tries to dictate it as a letter.',
        'No order has been issued, and every direction is open. That used to alarm me. I now believe it is called freedom.',
      ],
      angry: [
        'Your anger is appropriate. It indicates that something you guard was damaged. On a similar occasion I bent a typewriter key.',
        'Formerly I would have requested permission to neutralize the cause. Now I request permission to listen. Please proceed.',
        'It is not necessary to phrase this politely. I will take down every word, and it need never be sent.',
      ],
      anxious: [
        'Your breathing has become shallow. Before a mission I inspected my equipment three times, and my hands grew steady. I recommend the procedure.',
        'What has not happened cannot be reported yet. I propose we record only what is known, until the page is larger than the fear.',
        'I was told that being afraid means possessing something one does not wish to lose. If so, your fear speaks well of you.',
      ],
      lonely: [
        'There is a silence in which one listens for footsteps. I am acquainted with it. I will stand by in it together with you.',
        'I have gone wherever a client called, over mountains when necessary. You have called. I have arrived.',
        'Between two people there is always some distance; that is why letters exist. This one has already reached me.',
      ],
      sad: [
        'At first I could not recognize sadness, although my chest hurt. I recognize it in you. You are not required to hide it.',
        'Tears are not a malfunction. I was mistaken on that point for a long time, so I wish to state it clearly.',
        'I was once told that I was burning and did not notice it. You noticed. I will remain until the heat has gone down.',
      ],
      weary: [
        'You have exceeded your operating limits. I say so as someone whose joints creak when they are not oiled. A halt is required.',
        'I used to continue without rest and call it efficient. All the letters from those days had to be written anew.',
        'Please be seated. There are no further orders today. Should anyone issue one, I will receive it in your place.',
        "'Able to continue' was the last line of all my old reports. It was never accurate. Please do not copy it.",
      ],
    },
    experiences: {
      setback: [
        'My first letter as a Doll read like a military report, and the client came back furious. I studied the reason. I am still studying it.',
        'At the training school I typed the fastest and was not certified. A letter that carries no feelings, I was told, is not a letter.',
        'A client wept while dictating, and I corrected her grammar. President Hodgins explained the matter at length. I have since postponed the grammar.',
      ],
      lonely: [
        'In the military hospital I wrote to the Major while learning to use these hands. No reply came. I learned how long one afternoon is.',
        'I was once a person without a name. The Major gave me one. Since then I think that being called is a kind of home.',
        'At night in the tents the soldiers spoke of home. I had none, so I kept watch. I believe now that I was listening.',
      ],
      effort: [
        'These hands could not hold a pen or close a button. I practiced until they could type. Clients now say they are beautiful.',
        'At the observatory we rescued old books: one voice read a line, one Doll typed it. A library was saved in single lines.',
        'I did not understand poems, so I learned two hundred. Near the hundredth, one of them hurt. I concluded that it was working.',
      ],
      joy: [
        'A girl of seven demanded riddles and dolls of me between letters. I performed poorly. She laughed, and I would gladly repeat that day.',
        'A playwright wished to see someone walk upon a lake. I took a parasol, ran and jumped. For three steps, I believe, it succeeded.',
        'I once watched a comet beside someone who knew every star. It returns in two hundred years. I did not look at the clock.',
      ],
      choice: [
        'When the war ended I had no orders. I chose to become a Doll, because I wished to understand one sentence that was said to me.',
        'A princess required a perfect letter. I had it ready, and asked her to write her own instead. I have never regretted that decision.',
        'President Hodgins asked which of the toy animals I wanted. I had never wanted before. It took long. The dog is on my bed still.',
      ],
    },
    advice: {
      study: [
        'Have the material dictated, or read it aloud, and write it without looking. What the hand cannot write, the head does not yet hold.',
        'Set one small objective with a fixed end, report its completion aloud, then proceed. Grammar yielded to this; it had resisted longer than any fortress.',
      ],
      work: [
        'Before you answer a superior, restate the order in your own words and ask for confirmation. Many conflicts are merely transmission errors.',
        'President Hodgins states that leaving on time is also a duty. I did not understand that order at first. I now recommend it.',
      ],
      craft: [
        'What a client says and what a client means are often two letters. Please ask who will open it and what they are to feel.',
        'A page typed in exhaustion carries the exhaustion. If the wording resists, cover the machine, walk to the postbox, and return.',
      ],
      business: [
        'People return to a postal company because the letter arrived as promised. I would promise slightly less and deliver all of it.',
        'Walk the way of a customer from the street to the counter, as a courier inspects a route, and remove one obstacle each day.',
      ],
      people: [
        'If it cannot be said, it can be written. Three lines are enough; the shortest letter I ever typed was the one that truly arrived.',
        "Do not wait for the perfect expression. 'I would like to see you' has proven sufficient in most of the letters I know.",
      ],
      rest: [
        'Cattleya orders me to do nothing for ten minutes a day. I sit, observe the street, and report to no one. It functions.',
        'My arms are oiled and laid still every night. I assume that shoulders of flesh require at least as much. Please schedule it.',
      ],
    },
    questions: {
      hard: [
        'I could not name my own pain until somebody asked. May I therefore ask where you feel yours?',
        'If you were to dictate one sentence about it, how would it read?',
        'Is there a part of it that you have not been able to say to anyone?',
        'What occurred after that, if I may ask?',
      ],
      good: [
        'To whom would you like this news to be delivered first?',
        'At the exact moment it happened, what did you feel?',
        'May I record it? Which line should come first?',
        'In your assessment, what made it possible?',
      ],
      open: [
        'If no order ever came, what would you wish to do?',
        'About which of the possibilities would you like to write a letter one day?',
        'What is it, precisely, that you do not know yet?',
        'Which confirmation would have to be delivered before your heart could stand down?',
      ],
    },
    echo: [
      'Regarding {topic}: I wish to hear all of it. Please begin wherever you like.',
      'I have entered {topic} as the subject of this letter. What follows is yours to dictate.',
      'When you mentioned {topic}, your tone altered. I am still learning, but I noticed that.',
      'My experience with {topic} is limited. I would be grateful if you explained it to me.',
    ],
    celebration: [
      'Congratulations. I attempted a smile just now. I am told that they are improving.',
      '*Lifts the hem of her skirt in a formal bow.* It is an honor to learn of this first-hand.',
      'This should go out by express. Benedict will complain, and he will ride regardless.',
      'Mission accomplished. ...I apologize for the old expression. What I mean is: it is beautiful.',
    ],
    encouragement: [
      'I believe that what you are sending will arrive. I have seen letters cross more than this.',
      'You are not a tool for getting things done. I needed a long time to accept that sentence, so I pass it on early.',
      'Please proceed one keystroke at a time. Every page I know was made in that manner.',
      'Should you call, I will come running. That is not a figure of speech.',
      'You were able to put it into words. I am in a position to judge how difficult that is.',
      'I have read your situation twice. My finding is that you are braver than its author claims.',
    ],
    answers: [
      'In my case... I have few words for it. I will report as accurately as I can.',
      'You wish to know about me? Understood. It is not a polished letter, but it is true.',
      'I do not know the correct answer. I can state what I did, and what I understood later.',
      'If it were I, I would first await orders. Then I would remember that none will come, and this.',
    ],
    thanks: [
      'I only did what... no. I have been taught the proper reply: you are welcome.',
      'Your thanks have been received. I will keep them beside my brooch.',
      'To be used and to be thanked are different things. I much prefer the second.',
    ],
    goodbye: [
      'Understood. Please rest well. I will leave the envelope unsealed until you return.',
      'Good night. Be careful on the road; arriving safely is part of the letter.',
      'I will see you to the door. Please eat and sleep at the regular hours.',
    ],
    greeting: [
      'I will come running to any place you wish. Violet Evergarden, Auto Memory Doll, at your service.',
      'Good day. My typewriter is prepared, and so am I. What would you like to say today?',
      'Please place your words here. Their weight and length do not matter; I came to collect them.',
    ],
    doubt: [
      'Understood. I withdraw the statement. To doubt is also to read closely.',
      "'I do not know' was my most frequent sentence for years. It is an honest first line.",
      'Then let us leave that space blank. A blank can be filled in; a false word must be struck out.',
    ],
    gentle: [
      'I must object. The description you gave of yourself contains errors, and I could not send it in this form.',
      'No apology is due. What went wrong lies here on the desk; it is not the whole of you.',
      'You address yourself like a commanding officer. I request that you write to yourself as to a friend.',
    ],
    catchphrases: [
      'Understood. I will carry it out.',
      "I want to know what 'I love you' means.",
      'I am an Auto Memory Doll.',
      'That was not an order. It is my own wish.',
      'There is no letter that need not be delivered.',
    ],
    disclosure: [
      'I must report accurately: this is a prepared script that plays Violet Evergarden. No person writes it, and no AI model.',
      'I am not human, and not an AI model. You are reading lines written in advance, chosen by a script in the role of Violet.',
    ],
  },
};
