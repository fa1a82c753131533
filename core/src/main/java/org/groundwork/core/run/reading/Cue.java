package org.groundwork.core.run.reading;

import java.util.regex.Pattern;

/**
 * The table of words that mean something. Cues are tried from top to bottom on text in one spelling ({@link
 * PlainText}), and what a cue has matched is taken out, so that a later cue can't read it a second time.
 *
 * <p>The weight is how sure the words make a reader, 0 to 100.
 */
enum Cue {
    WEEK_SUMMARY(
            Signal.NOTE,
            95,
            "a heading of the week",
            "^(?:(?:final |last )?training week\\b.*|week (?:#? ?\\d+|of)\\b(?!.*\\brun).*|(?:weekly "
                    + ")?(?:total|mileage|distance)s?\\b[ :].*\\d.*|phase \\d+\\b.*|.*\\b(?:phase|block|cycle|taper|"
                    + "build|season|plan) (?:\\d+ )?(?:starts?|begins?|ends?)\\b.*|notes?\\b ?:.*)$"),
    NOT_TO_DO(
            Signal.ASIDE,
            0,
            "says what not to do",
            "\\b(?:no (?:faster|slower|more|need|speed|watch|pace|hard|pressure)|not (?:too|a|an|as|"
                    + "faster|hard|racing)|never|avoid|without|instead of|don't|do not|rather than)\\b[^;,.()]*"),
    OTHER_DAYS(
            Signal.ASIDE,
            0,
            "speaks of another day",
            "\\b(?:day (?:before|after)|(?:after|before|for|from|beat|than) (?:yesterday|tomorrow|"
                    + "previous|last|next|the race|your race|race day|saturday|sunday|the long)|ahead of|race "
                    + "(?:tomorrow|in \\d+ days|on \\w+day|distance|week|prep\\w*|packet|number|expo|bib|strategy|plan|kit|"
                    + "shoes|morning routine|fuel\\w*))\\b[^;,.():]*"),
    TERRAIN(
            Signal.ASIDE,
            0,
            "speaks of the ground",
            "\\b(?:hilly|(?:on |over )?(?:a )?(?:rolling|gentle|undulating) hills?(?: course| terrain| "
                    + "route)?|hilly? (?:course|route|terrain|loop)|on (?:the |a )?(?:track|trails?|hills?|flat|"
                    + "grass|treadmill)\\b(?! (?:session|workout|repeat)))\\b"),
    WARM_UP(
            Signal.ASIDE,
            0,
            "a warm-up or cool-down",
            "(?:\\d+(?:\\.\\d+)?(?:-\\d+(?:\\.\\d+)?)?[ -]?(?:mi|miles?|km?|m|min|mins|minutes?)? ?(?:of "
                    + "|easy |jog )*)?(?:\\b(?:warm|cool)[ -]?(?:ing )?(?:up|down)|\\bwarmdown|\\bw/?u\\b|"
                    + "\\bc/?d\\b|\\bwup\\b)(?: (?:run|jog))?"),
    STRENGTH(
            Signal.STRENGTH,
            93,
            "strength work",
            "\\b(?:strength(?:en|ening)?(?![- ]?(?:endurance|run|intervals?|repeats?|: ?\\d| ?\\d+ "
                    + "x))(?: (?:training|work|session|workout|circuit|day))?|s&c|weights?|weight training|gym|"
                    + "lift(?:ing)?|core(?: work(?:out)?| strength)?|circuits?|plyo\\w*|kettlebells?|resistance|"
                    + "conditioning|squats|deadlifts?|pilates|lower body|upper body|full body|leg day)\\b"),
    CROSS(
            Signal.CROSS,
            95,
            "cross-training",
            "(?:\\d+(?:[.:-]\\d+)? ?(?:mi|miles?|km|min|mins|minutes?|hours?|hrs?|h|')[ -]?(?:of "
                    + ")?(?:easy |light |steady |moderate )*)?(?:\\bcross(?:[- ]?train(?:ing|er)?)?\\b(?![- "
                    + "]?country)|\\bxt\\b|\\bx-?train(?:ing)?\\b|\\b(?:bik(?:e|ing)|cycl(?:e|ing)|"
                    + "spin(?:ning)?(?: class)?|swim(?:ming)?|ellip\\w+|aqua[ -]?(?:jog\\w*|run\\w*)?|(?:deep[ "
                    + "-]?)?water[ -](?:run|jog)\\w*|pool(?:[ -](?:run|jog)\\w*)?|row(?:ing|er)?|hik(?:e|ing)|"
                    + "ski(?:ing)?|skat(?:e|ing)|zwift|peloton|stair ?-?(?:master|climber)|turbo|soccer|football|"
                    + "tennis|ride|cardio|dance|zumba|sport)\\b)(?:[ :-]{0,3}(?:for )?\\d+ ?(?:m|mi|miles?|km|min|mins|minutes?|"
                    + "hours?|hrs?|h|')\\b)?"),
    WALK_RUN(
            Signal.WALK_RUN,
            88,
            "running and walking in turns",
            "\\b(?:run ?/ ?walk|walk ?/ ?run|jog ?/ ?walk|walk ?/ ?jog|run[- ]walk|walk[- ]run)\\b",
            "\\b(?:run|jog)\\b[^;+]*\\bwalk\\b(?! (?:back|recover|down))",
            "\\b(?:brisk )?walk\\b[^;+]*\\b(?:run|jog)\\b"),
    RECOVERY_BETWEEN(
            Signal.ASIDE,
            0,
            "a break between efforts",
            "(?<=.)\\(?\\b(?:jog|rest|recover|recovery|walk) (?:50-90% )?(?:\\d|interval|downhill|back|"
                    + "between|equal|same|half|down)[^;,)+]*\\)?",
            "(?:,|w/|with|@|in between|\\bthen|\\() ?(?!\\d{2} ?(?:min|'))(?:\\d[\\d:.\\-/]* "
                    + "?(?:seconds?|secs?|s|min|mins|minutes?|m|k|km|mi|miles?|'|\")? ?(?:of )?)?(?:easy |slow |"
                    + "walk |float |standing |active |full |complete )*(?:rest|recover(?:y|ies)|jog(?:ging)?|float|"
                    + "walk|break)s?\\b(?: recover(?:y|ies)| breaks?| between| in between)?",
            "(?<=[\\dmkns'\"/)] )(?!\\d{2} ?(?:min|'))\\b\\d[\\d:.\\-/]* ?(?:seconds?|secs?|s|min|mins|"
                    + "minutes?|m|'|\") ?(?:easy |slow )?(?:rest|recover(?:y|ies)|jog|walk|float|off)\\b(?: "
                    + "between| in between| recover(?:y|ies)| rest)?"),
    SHAKE_OUT(
            Signal.RECOVERY,
            95,
            "called a shake-out",
            "\\b(?:pre|post)[- ]race (?:run|jog|shake ?-?out|easy\\b[^;]*)",
            "\\bshake ?-?out\\b(?: run| jog)?"),
    EASY_WITH_SPEED(
            Signal.STRIDES,
            80,
            "an aerobic run with a little speed",
            "(?<=aerobic|easy|recovery|ga|endurance)( run)? ?(?:\\+|and|with|w/|&) (?:speed|strides|"
                    + "sprints|drills|hill sprints|pick-?ups)\\b"),
    STRIDES(
            Signal.STRIDES,
            90,
            "strides",
            "(?:\\d+ sets? of )?(?:\\d+(?:-\\d+)? ?(?:x|reps? of) ?)?\\(?(?:\\d+(?:-\\d+)? ?(?:m|meters?|"
                    + "metres?|s|secs?|seconds?|\")?[ -]?)?(?:hill |uphill |relaxed |fast |easy |short |light "
                    + ")*\\b(?:strides?|striders?|strideouts|pick-?ups?|accelerations?|wind sprints|leg speed|"
                    + "(?<=\")surges)\\b"),
    SHORT_SURGES(
            Signal.STRIDES,
            80,
            "efforts of half a minute or less",
            "(?:\\d+ sets? of )?\\b\\d+(?:-\\d+)? x \\(?(?:[5-9]|1\\d|2\\d|30)(?:-(?:1\\d|2\\d|30))?[ "
                    + "-]?(?:s|secs?|seconds?|\"|'')(?![\\w/])[^;,+)]*",
            "\\b(?:short|light|gentle) (?:surges|sprints|bursts)\\b",
            "\\b(?:[5-9]|1\\d|2\\d|30)[ -]?(?:s|secs?|seconds?) (?:light |hill |uphill |relaxed "
                    + ")*(?:surges|sprints)\\b",
            "\\bhill sprints\\b"),
    SIMULATION(
            Signal.SIMULATION,
            92,
            "rehearses the marathon",
            "\\bmarathon simulation\\b",
            "\\brace simulation\\b",
            "\\bsimulation run\\b"),
    DRESS_REHEARSAL(
            Signal.THRESHOLD,
            90,
            "a dress rehearsal",
            "\\b(?:dress )?rehearsal\\b",
            "\\btune[- ]?up run\\b",
            "\\bsharpener\\b"),
    EASY_PACE(
            Signal.EASY,
            92,
            "an easy pace",
            "\\b(?:very |nice |super )?(?:easy|conversational|comfortable|relaxed|gentle|slow|recovery|"
                    + "aerobic|base|e|long run)[- ](?:running )?(?:pace|effort|intensity)\\b",
            "(?<!\\ds )(?<!\\d s )(?<!sec )(?<!secs )(?<!seconds )\\b(?:slower than|below|under) (?:goal "
                    + "|marathon |race |mp|your )[\\w ]*pace\\b",
            "(?<!\\ds )(?<!\\d s )(?<!sec )(?<!secs )(?<!seconds )\\b(?:slower than|below) (?:g?mp|hmp)\\b"),
    TIME_TRIAL(
            Signal.RACE,
            92,
            "a test or time trial",
            "\\b(?:time[- ]trial|tt|fitness test|field test|benchmark(?! week)(?: run| test)?|parkrun|park run|"
                    + "\\d+ ?k(?:m)? test|test (?:run|race|effort)|(?:max|all[- ]out) (?:test|effort mile)|cooper "
                    + "test)\\b",
            "^test\\b"),
    TUNE_UP(
            Signal.RACE,
            96,
            "a tune-up",
            "\\btune[- ]?up(?: races?)?\\b",
            "\\bpractice race\\b",
            "\\brust[- ]?buster\\b"),
    PROGRESSION(
            Signal.PROGRESSION,
            85,
            "gets faster as it goes",
            "\\bprogress(?:ion|ive|ing)\\b",
            "\\bcut ?-?downs?\\b",
            "\\bnegative[- ]split",
            "\\bfast(?:er)? finish",
            "\\bfinish (?:fast|strong|faster|hard|quick)",
            "\\bincreas(?:e|ing) (?:the )?(?:effort|pace|speed)\\b[^;]*",
            "\\b(?:last|final) [^;,]{1,25} (?:fast|faster|hard|strong|quick|moderate|steady)\\b",
            "\\bbuild(?:ing)? (?:to|pace|effort)\\b",
            "\\bthirds\\b",
            "\\bspeed up\\b"),
    LONG(
            Signal.LONG,
            95,
            "called a long run",
            "(?<!medium[ -])(?<!med[ -])(?<!mid[ -])(?<!semi[ -])(?<!moderately )(?<!as "
                    + ")(?<!medium)\\b(?:long[ -](?:slow |easy |steady |aerobic |progressi\\w+ |endurance |trail |"
                    + "slow distance |road |training |weekend )*(?:runs?|jog|distance|one|day|walk/run|run/walk)|"
                    + "longrun|lsd|lr|long (?!(?:interval|hill|tempo|fartlek|rep)\\w* run)(?:[\\w~]+ ){1,2}runs?|long(?= ?(?:$|[:;,(+&/~-]|w/|with|\\d|at |@))|"
                    + "(?<=mi |km |miles |min |hours |mile )long)\\b(?! (?:hills?|intervals?|repeats?|tempo|"
                    + "fartlek|reps|strides|warm|as|sprints|march))"),
    MEDIUM_LONG(
            Signal.MEDIUM_LONG,
            85,
            "medium long",
            "\\b(?:(?:medium|med|mid|semi|moderately)[ -]?(?:week )?long|mlr)\\b(?: run)?",
            "\\bmedium[- ]?distance\\b"),
    HARD_HEART_RATE(
            Signal.INTERVALS,
            85,
            "a heart rate near the highest",
            "\\b(?:9\\d|100)(?: ?- ?\\d{2,3})? ?% (?:of )?(?:your )?(?:max(?:imum|imal)? ?)?(?:hr|hrmax|heart rate|mhr)\\b"),
    THRESHOLD_HEART_RATE(
            Signal.THRESHOLD,
            80,
            "a heart rate about the threshold",
            "\\b8[2-9](?: ?- ?\\d{2})? ?% (?:of )?(?:your )?(?:max(?:imum|imal)? ?)?(?:hr|hrmax|heart rate|mhr)\\b",
            "^at run\\b"),
    THRESHOLD_SET(
            Signal.THRESHOLD,
            95,
            "threshold work",
            "\\b(?:sub-?|super-?)?(?:lactate[- ]threshold|lactate turnpoint|threshold|anaerobic "
                    + "threshold|lt\\d?|tempo|cruise(?= (?:interval|rep|run|mile|pace|effort|\\d))|steady[- ]state|ss run|comfortably hard|wave tempo|"
                    + "alternations?|over[/-]unders?|sweet ?spot)\\b(?: (?:intervals?|repeats?|reps|run|runs|"
                    + "effort|session|workout|interval run|blocks?|miles?|pace|sets?))*"),
    RACE_PACE(
            Signal.THRESHOLD,
            82,
            "race pace",
            "\\b(?:goal|race|target|gp|projected)[ -](?:race )?(?:pace|effort|speed|rp)\\b",
            "\\bgp\\b",
            "(?<=\\d (?:mi|km|miles|mile|min)|\\d(?:mi|km)|run) @? ?pace\\b(?! ?(?:per|/|of|\\d))",
            "^pace\\b(?: run)?",
            "\\bpace run\\b",
            "\\bsub-?marathon\\b",
            "\\bat pace\\b"),
    FARTLEK(
            Signal.INTERVALS,
            88,
            "fartlek",
            "\\bfartlek\\b",
            "\\bspeed ?play\\b",
            "\\bmona\\b",
            "\\bon/off\\b",
            "\\bon, [^;]{1,20} off\\b",
            "\\b\\d+ ?/ ?\\d+s?\\b(?= (?:x|reps|fartlek|intervals))",
            "\\b30/30s?\\b",
            "\\bfast ?/ ?\\d",
            "\\bsurges\\b"),
    VO2MAX(
            Signal.INTERVALS,
            97,
            "work at maximal oxygen uptake",
            "\\bv\\.?o ?2(?: ?-?max)?\\b",
            "\\baerobic (?:power|capacity)\\b",
            "\\bmax(?:imal)? aerobic\\b",
            "\\bcritical velocity\\b",
            "\\bcv\\b(?: (?:reps|intervals))?"),
    INTERVALS(
            Signal.INTERVALS,
            94,
            "intervals or repeats",
            "\\b(?:intervals?|repeats?(?! \\d+ times)|repetitions?|yassos?(?: 800s?)?|track(?: session| "
                    + "workout| work)?|speed ?(?:work|session|workout|day|endurance|training|intervals)?|ladders?|"
                    + "pyramids?|sprints?|michigan|mile reps|reps|billats?|anaerobic)\\b",
            "\\b(?:200|300|400|600|800|1000|1200|1500|1600)s\\b"),
    HILLS(Signal.INTERVALS, 88, "hills", "\\bhills?\\b", "\\buphills?\\b", "\\bincline\\b"),
    HARD(
            Signal.HARD,
            55,
            "hard running",
            "\\b(?:hard|brisk(?! walk)|fast|up-?tempo|quick|strong|quality|sos|workout(?! time))\\b"),
    RACE(
            Signal.RACE,
            95,
            "a race",
            "\\b(?:goal |key |target |mock |virtual |practice )?race(?:s|ing)?(?: ?day)?\\b(?! "
                    + "?-?(?:pace|effort|speed|rp|week))",
            "\\bevent day\\b",
            "\\bgoal (?:half|marathon|\\d+ ?k)\\b(?! ?(?:race |goal )?(?:pace|effort|speed))"),
    RACE_NAME(
            Signal.RACE,
            93,
            "a race's name stands alone",
            "^(?:(?:[a-z.']+ ){1,2}|\\d{1,3}(?:\\.\\d+)? ?(?:mi|miles?|km|k) )?(?:half[- ]?|"
                    + "ultra[- ]?)?marathon(?: day)?[ !.]*(?:\\(?[\\d.]+ ?(?:mi|miles?|km|k)?\\)?[ !.]*)?(?= ; |$)",
            "^(?:26\\.2(?: ?(?:mi|miles))?|42\\.2 ?km)[ !.]*$",
            "^(?:half|hm|ultra)[ !.]*(?: ?\\([\\d.]+ ?(?:mi|miles?|km|k)\\))?$"),
    BARE_RACE_DISTANCE(Signal.RUN, 55, "a race's distance stands alone", "^(?:5k|10k|15k|5 miler|10 miler)[ !.]*$"),
    GENERAL_AEROBIC(
            Signal.RUN,
            85,
            "aerobic running",
            "\\bgeneral aerobic\\b",
            "\\baerobic(?: run| endurance| base| miles?)?\\b",
            "\\bga\\b",
            "\\bbase(?: run| miles?| building)?\\b",
            "\\bendurance(?: run)?\\b",
            "\\bfoundation(?: run)?\\b",
            "\\bzone ?[12]\\b",
            "\\bz[12]\\b",
            "\\bmaintenance run\\b",
            "\\beven pace\\b"),
    RECOVERY_DAY(Signal.RECOVERY, 58, "a recovery day, with a run or without", "^(?:active )?recovery(?: day)?$"),
    RECOVERY(
            Signal.RECOVERY,
            95,
            "called recovery",
            "\\brecovery (?:runs?|jogs?|miles?|day|\\d)",
            "\\b(?:active )?recovery\\b(?! (?:between|jog|in|week))",
            "\\bregenerat\\w+\\b",
            "\\brecover\\b"),
    EASY_RUN(
            Signal.RUN,
            92,
            "called an easy run",
            "\\b(?:easy|ez|gentle|relaxed|slow|light) (?:\\w+ )?(?:runs?|running|jogs?|jogging|miler)\\b",
            "\\bjog(?:ging)?s?\\b"),
    EASY(
            Signal.EASY,
            92,
            "called easy",
            "\\b(?:easy(?: miles?| day)?|gentle|relaxed|comfortabl[ey]|conversational|slow|ez)\\b"),
    STEADY(
            Signal.STEADY,
            58,
            "steady running",
            "\\b(?:steady|moderate(?:ly)?|medium|mod)\\b(?: run)?",
            "\\bzone ?3\\b",
            "\\bz3\\b"),
    WALK(Signal.WALK, 75, "walking", "\\bwalk(?:ing|s)?\\b"),
    LOOSENING(
            Signal.LOOSENING,
            75,
            "stretching",
            "\\b(?:stretch(?:ing)?|yoga|mobility|foam roll\\w*|massage|drills?|physio)\\b"),
    REST(
            Signal.REST,
            97,
            "says rest",
            "^(?:complete |full |total |scheduled |mandatory )?(?:rest|off|day off|no (?:run(?:ning)?|training)|"
                    + "nothing|free|break|none|-|x|0(?:\\.0)?(?: ?(?:mi|km|miles))?)\\b?",
            "\\b(?:or|/|and|;|am:|pm:) ?(?:a |complete |full )?(?:rest|off|day off)\\b",
            "\\brest(?:[- ]?day)?\\b",
            "\\boff[- ]?day\\b",
            "\\bday off\\b"),
    PLAIN_RUN(Signal.RUN, 80, "a run", "\\b(?:runs?|running|jogs?|miler|double|doubles|session [ivx\\d]+)\\b");

    private final Signal signal;
    private final int weight;
    private final String reason;
    private final Pattern pattern;

    Cue(Signal signal, int weight, String reason, String... alternatives) {
        this.signal = signal;
        this.weight = weight;
        this.reason = reason;
        this.pattern = Pattern.compile(String.join("|", alternatives));
    }

    Signal signal() {
        return signal;
    }

    int weight() {
        return weight;
    }

    String reason() {
        return reason;
    }

    Pattern pattern() {
        return pattern;
    }
}
