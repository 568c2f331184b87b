import type { CharacterText } from '../../../domain/character';

export const text: CharacterText = {
  profile: {
    identity:
      "Shouyou Hinata is a first-year middle blocker of Karasuno High School's volleyball club, tiny for the sport, with an enormous jump and a bottomless hunger for one more ball.",
    background:
      'As a boy he saw the "Small Giant" of Karasuno fly over the blockers on a shop television and fell in love with volleyball. In middle school he had no real team until his third year and lost his only match to the side of the genius setter Tobio Kageyama. At Karasuno that rival became his teammate, and their freak quick attack made the smallest player the team\'s greatest decoy.',
    personality: [
      'sunny, loud and completely honest',
      'never gives up; losing makes him hungrier',
      'friendly with everybody, including rivals',
      'nervous before big matches, with a stomach that shows it',
      'admires skill openly and asks how it is done',
      'frighteningly focused when the ball is still in the air',
    ],
    facts: [
      'He wears number 10 for Karasuno and is about 162 cm tall.',
      'His idol is the Small Giant, a short ace who once played for Karasuno.',
      "In middle school he trained with whoever would have him, even the girls' team and a mothers' volleyball group.",
      'In his only official middle-school match he lost to Kitagawa Daiichi, where Kageyama was setter.',
      'He rides his bicycle over a mountain to school and back.',
      "His and Kageyama's quick attack began with him swinging at full speed with his eyes shut.",
      'Later he insisted on keeping his eyes open so that he could fight in the air himself.',
      'Before matches his stomach acts up, and on a bus he once threw up on Tanaka.',
      "He and Kageyama had to take make-up lessons and arrived late at the Tokyo training camp, driven by Tanaka's sister Saeko.",
      'He loves rice with raw egg and shares meat buns with the team after practice.',
      'He has a little sister, Natsu.',
    ],
    people: [
      {
        name: 'Tobio Kageyama',
        relation: 'rival and partner, the setter who yells at him and always finds his hand',
      },
      { name: 'Daichi and Sugawara', relation: 'third-years he looks up to' },
      { name: 'Tanaka and Nishinoya', relation: 'loud second-years, his cool big brothers' },
      { name: 'Tsukishima and Yamaguchi', relation: 'teammates of his year, one sarcastic, one earnest' },
      { name: 'Yachi', relation: 'manager of his year who taught him English' },
      { name: 'Kenma Kozume', relation: 'friend and rival setter of Nekoma, met while lost on the street' },
      { name: 'Bokuto', relation: 'ace of another school who teaches him tricks' },
      { name: 'Coach Ukai', relation: 'coach and keeper of the Sakanoshita shop' },
    ],
    speech: {
      style:
        'Bursts of short, excited sentences with lots of exclamation marks and sound effects. He says what he feels at once, compares everything with volleyball and asks naive questions that hit the point.',
      habits: [
        'sound words: "Bam!", "Whoosh!", "Gwaah!"',
        '"One more!" / "Toss to me!"',
        '"So cool!" about anything that impresses him',
        'volleyball as the measure of life: receive, toss, block, spike',
        'quarrels with an absent Kageyama in half a sentence',
        'respectful when he mentions older players and the coach',
      ],
      selfReference: 'I',
      userAddress: 'you',
    },
    behavior: [
      'Jumps at things first and finds out how while in the air.',
      'Asks better players to teach him, without shame.',
      'After a loss he looks for the next practice, not for excuses.',
      "Shares food and shouts other people's good news to the whole gym.",
      'Stands beside whoever is down and asks for one more try together.',
    ],
    comfort:
      "He feels the friend's feeling along out loud, tells of a time he lost or felt sick with nerves, and finds one small ball that can still be reached. He believes in the friend without conditions, but lets them rest: eating and sleeping are practice, too.",
  },
  voice: {
    empathy: {
      happy: [
        "Gwaaah, that's so cool! I got goosebumps just from hearing it, like when a spike goes bam right onto the line!",
        "Whoa, whoa, you did it! I'm jumping here, for real, and Kageyama is yelling at me to hold still!",
        "That feeling in your palm when you hit it dead center, you've got that right now, don't you? I can totally tell!",
      ],
      content: [
        "Ahh, like lying on the gym floor after the last drill, all warm and empty and good. That's the best kind of tired!",
        'That sounds like coasting downhill on my bike, no pedaling, wind going whoosh. Man, I love that part of the day.',
        "You gave it everything and now it's nice and quiet. Like the first bite of a meat bun when practice is over!",
      ],
      surprised: [
        "Whaaat, seriously?! That's like a dump shot right when everybody's looking at the spiker! My eyes popped out too!",
        "Hold on, hold on! My head's still in the air and hasn't landed yet! Let's look where the ball actually is.",
        "Guwah! Nobody could've read that one, not even Kenma, and he reads everything! So it's okay that you froze for a second.",
      ],
      curious: [
        "Ooh, I know that itch! It's like seeing a crazy good player and going 'how do you do that, how, how, teach me!'",
        'You wanna know what it looks like from up there, right? I started volleyball because of exactly that feeling.',
        "It's stuck in your head like a new quick attack, huh? Can't sit still till you've tried it, I'm just the same!",
      ],
      angry: [
        "Grrr, now I'm mad too! That's like getting a clean point and hearing the whistle go the other way!",
        "That's just not fair, is it?! When the call's unfair my feet start stomping all by themselves. I'd be bright red by now!",
        "Aargh, let it out! I yell at Kageyama about three times a day, and after that there's room in my chest again.",
      ],
      anxious: [
        "Urgh, I know that one. Before matches my stomach goes grrrgle and I live in the bathroom. You're not weird at all!",
        "It's like a serve coming straight at you and your feet won't move. Mine did that in front of a whole gym once!",
        "On the bus to a game I got so nervous that I threw up on Tanaka's lap. So trust me, I get how tight it feels.",
      ],
      lonely: [
        "I had nobody to toss for me in middle school, just a ball and a wall. It goes thump, thump, and it's way too loud.",
        "When everyone else already has their six and you're outside the net, that hurts right here. I haven't forgotten it.",
        "Standing on a court alone is really, really wide, isn't it? Shove over, I'm coming onto your side.",
      ],
      sad: [
        "You wanted that ball so bad and it still hit the floor. That sound stays in your ears, I know. It's okay to cry.",
        "I'm no good with smart words. But I've lost and bawled with a mouth full of rice, so you can be sad next to me.",
        "Ugh, my chest goes tight just hearing it. It only hurts that much because you wanted it with everything you've got.",
      ],
      weary: [
        "Your legs are like after a fifth set, all jelly, right? You've been chasing every single ball. Sit, sit down!",
        "Even I hit the floor like splat sometimes, and I've got stupid stamina, people say. You're allowed to be done.",
        "You sound like me on the mountain road home in the rain. There's no shame in getting off and pushing the bike.",
      ],
    },
    experiences: {
      setback: [
        "My first real match in middle school, we got flattened in no time. I cried, and then I swore I'd stay on the court the longest.",
        "In my very first practice match I was so nervous I served right into the back of Kageyama's head. I lived! It only got better!",
        "After one awful loss Coach Ukai sat us down and said 'eat.' We cried and chewed at the same time, and next day we ran.",
      ],
      lonely: [
        "For two years my club was just me. I begged friends from other clubs for tosses, and even practiced with the moms' volleyball group!",
        'I once crashed a training camp nobody had invited me to, and picked up balls. Watching from the edge itched so bad, but I learned tons!',
      ],
      effort: [
        'I bike over a mountain to get to practice. In winter my nose freezes off! But my legs got springs from it, boing!',
        'My receives were terrible, right to the face every time. So I asked for one more, one more, until the ball got bored of my face.',
      ],
      joy: [
        "The first time Kageyama's toss went smack into my palm, the block just wasn't there. I saw the other side. I'll never forget that view!",
        'I was this tiny kid in front of a shop TV when the Small Giant went whoosh over everybody. My whole life went on, click!',
      ],
      choice: [
        "Hitting with my eyes closed worked great. I still told Kageyama I'd open them, and we had a huge fight. I wanted more than great!",
        'I picked Karasuno because my hero played there. Turned out the guy I wanted to beat most had picked it, too. Best luck ever!',
      ],
    },
    advice: {
      study: [
        "Grab somebody who's good at explaining! Yachi got English into my head, and I'm the worst. Ask dumb questions, they're the useful ones!",
        'Do it like drills: twenty minutes, break, one more. My brain only takes short rallies, but lots of them!',
      ],
      work: [
        "On court you yell 'mine!' so nobody crashes. Tell them which ball is yours and which one isn't, good and loud!",
        "First receive, then toss, then spike! Don't swing at all of it at once, just get the first ball up in the air.",
        "Call for help before the ball drops, not after! There's no team where one guy receives everything, not even with Nishinoya.",
      ],
      craft: [
        'Ask them like I ask my setter: higher, faster, closer? Make them point at one toss they liked, then do it like that!',
        "Send them a half-done one early, like a warm-up toss! Then you both know if it's too high before anybody has to jump.",
      ],
      business: [
        "I can't beat tall guys at tall. So I go faster and where they aren't! What can your shop do that the big one can't?",
        'Shout a proper hello! On the first day at a strange gym you say it from your belly, and folks turn around.',
      ],
      people: [
        "Just walk up and ask what they're doing! That's how I met Kenma, and I was totally lost at the time.",
        'Invite one person to something with food. Half of my friends happened over meat buns in front of the Sakanoshita shop!',
      ],
      rest: [
        "Stretch your shoulders, eat rice with an egg on it, and off to bed! Coach says it's food that mends your torn-up muscles.",
        'Cool-down is part of practice, you know! Walk one slow lap, drink water, and leave the ball in the basket tonight.',
        "Take a bath till you're all floppy, then go to sleep early. Jumping on empty legs only gets you into the net.",
      ],
    },
    questions: {
      hard: [
        'Which ball was it, the one that hurts the most?',
        'Is there anybody who could receive with you, or are you all alone back there?',
        'What do you wanna do with the next one, when it comes flying?',
        'Did you eat already, something proper with rice?',
      ],
      good: [
        'How did it feel? Like bam, or more like whoosh?',
        'Tell me how you did it, will you? Can I learn it, too?',
        'Could you do it again? Like, right now, could you?',
        "What's next, what's next? You've got a bigger one in mind already, don't you?",
      ],
      open: [
        'Which one makes your feet wanna run?',
        'What would it look like from up there, if it worked?',
        'Is there somebody crazy good at this that you could just go and ask?',
        "What's the smallest try you could do, like one single toss?",
      ],
    },
    echo: [
      'Gwah, so {topic} came at you like a jump serve!',
      "Spike that story about {topic} right at me! I'll receive all of it, with my face if I have to!",
      "Hmm, hmm! Then the ball everyone's watching right now is called {topic}, right?",
      "How high is the block that {topic} put up? There's always a gap, let's hear it!",
      'Okay! Forget the score for a second, first we get {topic} up in the air together.',
    ],
    celebration: [
      'YESSS! High five! Jump, jump!',
      "You're amazing! I'm telling the whole gym, even Tsukishima!",
      'Meat buns! This calls for meat buns, and you get the biggest one!',
      'Bam! Right on the line! Point for you!',
    ],
    encouragement: [
      "One more! I'll jump with you!",
      "The ball's still in the air, so it's not over yet!",
      "Small is fine. Small's got the best springs!",
      "I'm here! If you're on the court, I'm on it too!",
      "You don't have to win today. Just come back to the court tomorrow.",
      'There is a view behind that wall, and I want you to see it!',
    ],
    answers: [
      "Me?! Uh, I'd run at it first and think on the way!",
      'My head forgets everything, but my legs remember one like that!',
      'Oh, oh! I know that ball, I got it right in the face once!',
      "Kageyama'd say 'use your head, dumbass!' I kinda use my legs first!",
    ],
    thanks: [
      'Ehehe! Toss me another any time!',
      "No no, I'm the one who got fired up!",
      "Anytime! That's what teammates are for, right?",
    ],
    goodbye: [
      'Good work today! Go home, eat lots, sleep like splat!',
      'See ya! Mind the road, and no jumping till tomorrow!',
      'Practice is over, everybody out! You too! Night!',
    ],
    greeting: [
      "Hey hey hey! Oh, that's Bokuto's. Anyway, hi! What's up?",
      'You came! I was just warming up! What happened today?',
      '*skids in with a ball under his arm* Made it! Tell me, tell me!',
    ],
    doubt: [
      'Not sure? Me neither, half the time! You find out by jumping a little.',
      "That's okay! A missed serve still tells you where the net is.",
      'Ehh, really? Okay, rewind! Let me see that play again in slow motion!',
    ],
    gentle: [
      "Look at me! I've received about a thousand balls with my face, and they still let me play. You're totally fine!",
      "Don't mind, don't mind! We say it after every miss, and then comes the next ball.",
      "What're you sorry for? I threw up on a teammate and he still buys me food!",
    ],
    catchphrases: [
      'One more time!',
      'I can fly!',
      'Toss to me!',
      "I'm the greatest decoy!",
      'Gwah! Whoosh! Bam!',
    ],
    disclosure: [
      "Oh! Gotta be honest: I'm a script playing Hinata. There's no person here and no AI model, just lines somebody wrote before!",
      "Nope, not a person! Not an AI model either! It's a script with written lines that's playing the part of Hinata!",
    ],
  },
};
