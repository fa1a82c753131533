package org.groundwork.core.run.reading;

import java.util.List;

/** Threshold, intervals, hills and races. */
final class FasterCues {

    static final List<Cue> CUES = List.of(
            Cue.of(
                            Signal.INTERVALS,
                            85,
                            "a heart rate near the highest",
                            "\\b(?:9\\d|100)(?: ?- ?\\d{2,3})? ?% (?:of )?(?:your )?(?:max(?:imum|imal)? ?)?(?:hr|hrmax|heart rate|mhr)\\b")
                    .with("hr", "heart"),
            Cue.of(
                            Signal.THRESHOLD,
                            80,
                            "a heart rate about the threshold",
                            "\\b8[2-9](?: ?- ?\\d{2})? ?% (?:of )?(?:your )?(?:max(?:imum|imal)? ?)?(?:hr|hrmax|heart rate|mhr)\\b",
                            "\\b(?:only|just) (?:say|speak|manage|talk in|get out) [\\w ]{0,25}(?:words|sentences?)\\b|\\bedge of talking\\b|\\bfew words(?: only)?\\b|\\brefuse to chat\\b|\\bshort sentences\\b",
                            "\\bga ?2\\b",
                            "^at run\\b|\\bat effort\\b(?! ?(?:of )?\\d)")
                    .with("hr", "heart", "ga", "at run", "at effort", "words", "sentence", "talking", "refuse"),
            Cue.of(
                            Signal.THRESHOLD,
                            85,
                            "run by lactate",
                            "\\blactate ?(?:<|below|under|of|about|around|at)? ?[1-4](?:\\.\\d)?(?:-[1-4](?:\\.\\d)?)?\\b(?: ?mmol)?|\\b[1-4](?:\\.\\d)?(?:-[1-4](?:\\.\\d)?)? ?mmol\\b|\\bdouble threshold\\b|\\bmarathon pace(?= \\d{1,2}$)")
                    .with("lactate", "mmol", "double", "marathon pace "),
            Cue.of(Signal.THRESHOLD, 62, "held back on purpose", "\\b(?:under|in) control\\b")
                    .with("control"),
            Cue.of(
                    Signal.THRESHOLD,
                    95,
                    "threshold work",
                    "\\b(?:sub-?|super-?)?(?:lactate[- ]threshold|lactate turnpoint|threshold|anaerobic "
                            + "threshold|lt\\d?|tempo|cruise(?= (?:interval|rep|run|mile|pace|effort|@|at|\\d))|steady[- ]state|ss "
                            + "run|comfortably hard|wave tempo|alternat(?:ions?|ing|or)|over[/-]unders?|sweet ?spot|sub-?t)\\b(?: "
                            + "(?:intervals?|repeats?|reps|run|runs|effort|session|workout|interval run|blocks?|miles?|pace|sets?))*"),
            Cue.of(
                            Signal.RACE_PACE,
                            82,
                            "race pace",
                            "(?:\\b(?:(?:half[- ]?)?marathon|hm|\\d+k)[ -])?\\b(?:goal|race|target|gp|projected|specific)[ -](?:race |half |marathon )?(?:pace|effort|speed|rp)\\b",
                            "\\bgp\\b",
                            "\\b(?:speed|pace|effort) (?:that )?(?:you|you're|you'll|we) (?:hope|want|plan|intend|going|aim|expect|mean)? ?(?:to )?(?:hold|run|race|keep|go) (?:on|for|in|the|at)\\b[^,;.]*",
                            "(?<!x \\d{1,4} (?:mi|km|m|mile|miles)|@ \\d{1,2} (?:km|mi)|at \\d{1,2} (?:km|mi))(?<=\\d "
                                    + "(?:mi|km|miles|mile|min)|\\d(?:mi|km)|run) @? ?pace\\b(?! ?(?:per|/|of|\\d))",
                            "(?:^|(?<=^\\d )|(?<=^\\d\\d ))pace\\b(?: run|$)|^pace\\b",
                            "\\bpace run\\b",
                            "\\bsub-?marathon\\b",
                            "\\b(?:at|@) (?:goal|target)\\b(?! ?(?:half|marathon|\\d+ ?k))",
                            "\\bat pace\\b")
                    .with("pace", "goal", "target", "gp", "effort", "speed", "rp", "sub"),
            Cue.of(
                            Signal.INTERVALS,
                            88,
                            "fartlek",
                            "\\bfartlek\\b",
                            "\\bspeed ?play\\b",
                            "\\blamp ?-?posts?\\b",
                            "\\bmona\\b",
                            "\\bon/off\\b",
                            "\\bon, [^;]{1,20} off\\b",
                            "\\b\\d+ ?/ ?\\d+s?\\b(?= (?:x|reps|fartlek|intervals))",
                            "\\b30/30s?\\b",
                            "\\bfast ?/ ?\\d",
                            "\\bsurges\\b")
                    .with("fart", "play", "lamp", "mona", "off", "/", "surges"),
            Cue.of(
                            Signal.INTERVALS,
                            97,
                            "work at maximal oxygen uptake",
                            "\\bv\\.?o ?2(?: ?-?max)?\\b",
                            "\\baerobic (?:power|capacity)\\b",
                            "\\bmax(?:imal)? aerobic\\b",
                            "\\bcritical velocity\\b",
                            "\\bcv\\b(?: (?:reps|intervals))?")
                    .with("v", "aerobic", "maximal"),
            Cue.of(
                    Signal.INTERVALS,
                    94,
                    "intervals or repeats",
                    "\\b(?:intervals?|repeats?(?! \\d+ times)|repetitions?|yassos?(?: 800s?)?|track(?: session| "
                            + "workout| work)?|speed(?! (?:stays|button|limit|is\\b|up\\b)) ?(?:work|session|workout|day|endurance|training|intervals)?|ladders?|"
                            + "pyramids?|sprints?|wind-?sprints|sharpeners?|dash(?:es)?|michigan|mile reps|reps|billats?|anaerobic)\\b",
                    "\\b(?:200|300|400|600|800|1000|1200|1500|1600)s\\b"),
            Cue.of(
                            Signal.HILLS,
                            88,
                            "hills",
                            "\\bhills?\\b",
                            "\\b(?:up|down)hills?\\b",
                            "\\bincline\\b",
                            "\\bup a slope\\b")
                    .with("hill", "incline", "slope"),
            Cue.of(
                            Signal.HARD,
                            66,
                            "brisk running",
                            "\\b(?:brisk(?:ly)?(?! walk)|firm(?:ly)?|up-?tempo|purposeful(?:ly)?)\\b")
                    .with("brisk", "firm", "tempo", "purpose"),
            Cue.of(
                    Signal.HARD,
                    58,
                    "hard running",
                    "\\b(?:hard|fast|quick(?:er)?|strong(?:ly)?|quality|sos|workout(?! time))\\b"),
            Cue.of(
                            Signal.RACE,
                            93,
                            "a race by another name",
                            "^(?:\\d+(?:\\.\\d+)? ?(?:km?|mi|miles?) )?event\\b",
                            "\\b(?:invitational|invite|season[- ]opener|conference opener|regionals?|nationals?|sectionals?|districts|"
                                    + "qualifiers?|grand prix|handicap|classic|gala|turkey trot|charity run|road relays?|cup|trophy|"
                                    + "open (?:meet|5 ?k|10 ?k|mile)|festival of running|great (?:north|south|east|west|\\w+) run)\\b(?! ?(?:session|block|base))",
                            "(?<!@ |@|at )\\b(?:(?:half[- ]?)?marathon|hm|10k|5k|goal)[ ,:!-]{1,3}(?:in |sub[- ]?|target |goal )?[1-5][:h.][0-5]\\d(?::\\d\\d)?\\b(?! ?(?:pace|/|per|min/))",
                            "\\b(?:d-day|showtime|start line|gun goes|graduation)\\b",
                            "\\(event\\)",
                            "\\b(?:twilight|midnight|street|road|city|fun) (?:mile|\\d+k)\\b",
                            "^(?:5|8|10|12|15|20)k ?!",
                            "\\b(?:xc|cross[- ]country) (?:league|champs?|race|relay)\\b|\\bxc league\\b|\\bxc(?=,? everything)|\\bfor (?:the )?record\\b|\\bbest effort\\b|\\bchip time\\b|\\bgun time\\b|"
                                    + "\\bcorrida\\b|\\bsan silvestre\\b|\\bironman\\b|\\bpeople'?s run\\b|\\bvolkslauf\\b|\\bwear your (?:vest|number|club vest)\\b|\\ball you've got\\b|\\beverything you've got\\b")
                    .with(
                            "event",
                            "mile",
                            "k",
                            "invit",
                            "opener",
                            "regional",
                            "national",
                            "sectional",
                            "district",
                            "qualif",
                            "prix",
                            "handicap",
                            "classic",
                            "gala",
                            "trot",
                            "relay",
                            "cup",
                            "trophy",
                            "open",
                            "festival",
                            "great",
                            ":",
                            "d-day",
                            "showtime",
                            "start",
                            "gun",
                            "graduation",
                            "xc",
                            "country",
                            "record",
                            "best",
                            "chip",
                            "corrida",
                            "silvestre",
                            "ironman",
                            "people",
                            "volks",
                            "wear",
                            "got"),
            Cue.of(
                            Signal.RACE,
                            95,
                            "a race",
                            "\\b(?:goal |key |target |mock |virtual |practice |a |b |c )?race(?:s|d|ing)?(?: ?day)?\\b(?! "
                                    + "?-?(?:pace|effort|speed|rp\\b|week|feel|specific|prep|ready|phase|block|food|kit|gel))",
                            "\\b(?:big|event|race|marathon|goal) day\\b",
                            "\\b(?:competition|relay|duathlon|triathlon|champ(?:ionship)?s?|league (?:match|fixture|race|\\d+ ?(?:m|km?|mi(?:les?)?)\\b)|(?:open|graded|track|athletics) (?:meeting|\\d+ ?m\\b)|all-?comers|(?:twilight|track|xc|club|league|county) meet|heat)\\b(?! ?(?:up|at|the|training|and))",
                            "\\bmeet$",
                            "(?<!@ |@|at )\\bgoal (?:half|marathon|\\d+ ?k)\\b(?! ?(?:race |goal )?(?:pace|effort|speed))")
                    .with(
                            "rac", "day", "event", "compet", "relay", "athlon", "champ", "league", "comers", "meet",
                            "heat", "goal", "open", "graded"),
            Cue.of(
                            Signal.RACE,
                            75,
                            "the distance of a race on the track, alone",
                            "^(?:1500|3000|5000|10000) m(?=$|[,!;])")
                    .with("00 m"),
            Cue.of(
                            Signal.RACE,
                            93,
                            "a race's name stands alone",
                            "^(?:(?:[a-z.']+ ){1,2}|\\d{1,3}(?:\\.\\d+)? ?(?:mi|miles?|km|k) )?(?:half[- ]?|"
                                    + "ultra[- ]?)?mara(?:thon)?(?: day)?[ !.]*(?:\\(?[\\d.]+ ?(?:mi|miles?|km|k)?\\)?[ !.]*)?(?= ; |$)",
                            "^(?:26\\.2(?: ?(?:mi|miles))?|42\\.2 ?km)[ !.]*$",
                            "^(?:half|hm|ultra)[ !.]*(?: ?\\([\\d.]+ ?(?:mi|miles?|km|k)\\))?$")
                    .with("mara", "26.2", "42.2", "half", "hm", "ultra"),
            Cue.of(
                            Signal.RACE_NAME,
                            75,
                            "a race's name",
                            "\\b(?:half[- ]marathon|marathon|mara|half(?= ?(?:$|[.,!;])))\\b(?! (?:training|prep|plan|build|week|"
                                    + "shoes|specific|recovery|runner)|[ -](?:race[ -]?|goal[ -]?)*(?:pace|effort|speed|power|rp)|[ -]\\d|[ -]{1,2}~)",
                            "\\b(?:13\\.1|26\\.2|42\\.2|21\\.1)(?: (?:km|mi|miles))?\\b")
                    .with("mara", "half", "13.1", "26.2", "42.2", "21.1"),
            Cue.of(
                    Signal.RACE_DISTANCE,
                    60,
                    "a distance that races are run over",
                    "\\b(?:the )?(?:5|8|10|20)-? ?milers?\\b",
                    "(?<!@ )(?<!@)(?<!at )(?<!% )(?<!-)\\b(?:5|8|10|12|14|15|20|25|30|50|100)k\\b(?!-)(?! (?:pace|effort|run|easy|jog|long|w/|with|at|@|steady|tempo))",
                    "^(?:800|1500|3000|5000|10000)(?: ?m)?\\b",
                    "^mile\\b"));

    private FasterCues() {}
}
