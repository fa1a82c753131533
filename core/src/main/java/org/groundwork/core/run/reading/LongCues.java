package org.groundwork.core.run.reading;

import java.util.List;

/** Long runs, tests and tune-ups, and whatever gets faster as it goes. */
final class LongCues {

    static final List<Cue> CUES = List.of(
            Cue.of(
                            Signal.SIMULATION,
                            92,
                            "rehearses the marathon",
                            "\\bmarathon simulation\\b",
                            "\\brace simulation\\b",
                            "\\bsimulation run\\b")
                    .with("simulation"),
            Cue.of(
                            Signal.THRESHOLD,
                            90,
                            "a dress rehearsal",
                            "\\b(?:dress )?rehearsal\\b",
                            "\\btune[- ]?up run\\b",
                            "\\bsharpener\\b(?! ?x)")
                    .with("rehears", "tune", "sharp"),
            Cue.of(
                            Signal.EASY,
                            92,
                            Cue.EASY_PACE,
                            "\\b(?:very |nice |super )?(?:easy|conversational|comfortable|relaxed|gentle|slow|recovery|"
                                    + "aerobic|base|e|long(?: run)?|regular|normal|usual|everyday|daily|training)[- ](?:run(?:ning)? )?(?:pace|effort|intensity)\\b",
                            "(?<!\\ds )(?<!\\d s )(?<!sec )(?<!secs )(?<!seconds )\\b(?:slower than|below|under) (?:goal "
                                    + "|marathon |race |mp|your )[\\w ]*pace\\b",
                            "(?<!\\ds )(?<!\\d s )(?<!sec )(?<!secs )(?<!seconds )\\b(?:slower than|below) (?:g?mp|hmp)\\b")
                    .with("pace", "effort", "intensity", "slower", "below"),
            Cue.of(Signal.PARKRUN, 85, "a parkrun", "\\b(?:freedom )?park ?run\\b(?! ?(?:course|route))")
                    .with("park"),
            Cue.of(
                            Signal.RACE,
                            92,
                            "a test or time trial",
                            "\\b(?:time[- ]trial|tt ?\\d{0,2}|(?:hr |critical power |aerobic )?(?:fitness|field|benchmark) test|benchmark(?! week)(?: run)?|"
                                    + "\\d+ ?k(?:m)? test|test (?:run|race|effort)|(?:max|all[- ]out) (?:test|effort mile)|cooper "
                                    + "test|magic mile|timed (?:mile|\\d+ ?km?|run)|(?:\\d+ ?min|\\d+-?mile|mile|baseline|threshold|max) test|test,|assessment|baseline (?:run|mile)|for time|max effort|maximal effort|(?:pb|pr) attempt|(?:demi-)?cooper)\\b",
                            "^test\\b")
                    .with("tim", "test", "tt", "bench", "max", "assess", "baseline", "coop", "magic", "attempt"),
            Cue.of(
                            Signal.RACE,
                            96,
                            "a tune-up",
                            "\\btune[- ]?up(?: races?)?\\b",
                            "\\bpractice race\\b",
                            "\\brust[- ]?buster\\b")
                    .with("tune", "practice", "rust"),
            Cue.of(
                            Signal.ALL_OUT,
                            85,
                            "all that one has",
                            "\\ball[- ](?:out|in)\\b(?! all\\b)",
                            "\\ball you have\\b",
                            "\\bas (?:fast|hard|quick(?:ly)?) as you can\\b",
                            "\\bfull gas\\b",
                            "\\bhave a crack\\b",
                            "\\bgo time\\b",
                            "\\bhit-?out\\b")
                    .with("all", "as ", "gas", "crack", "go time", "hit"),
            Cue.of(
                            Signal.PROGRESSION,
                            85,
                            "gets faster as it goes",
                            "\\bprogress(?:ion|ive|ing)\\b",
                            "\\bcut ?-?downs?\\b",
                            "\\bnegative[- ]split",
                            "\\bfast(?:er)?[- ]finish",
                            "\\bfinish(?:ing)? (?:fast|strong|faster|hard|quick|up-tempo)",
                            "\\bincreas(?:e|ing) (?:the )?(?:effort|pace|speed)\\b[^;]*",
                            "\\b(?:last|final|closing) [^;,]{1,25} (?:fast|faster|hard|strong|quick|quicker|brisk|firm|moderate|steady|rolling)\\b",
                            "\\b(?:firm|fast|brisk|quick|strong|hard) (?:final|last) [^;,]{1,12}\\b",
                            "\\bbuild(?:ing)? (?:to|pace|effort)\\b(?! (?:your|the longest|a total|\\d+ (?:min|h|mi|km)))",
                            "\\bthirds\\b",
                            "\\b(?:last|final|closing) \\d{1,2}(?: ?(?:km|k|mi|miles|min))? ?(?:@|at) ?\\d:\\d\\d\\b",
                            "\\b(?:last|final) (?:\\d(?:/\\d)?|half|third|quarter|few)(?: ?(?:km|mi|miles?|min\\w*))? (?:at |@ )?(?:race |goal |marathon )?pace\\b",
                            "\\b(?:end|gradual) acceleration\\b|\\baccelerat\\w+ gradually\\b|\\bgradually (?:accelerat|increas|quicken)\\w+\\b",
                            "\\bspeed up\\b",
                            "\\bpick(?:ing)? (?:it|the pace|things) up\\b",
                            "\\b(?:drift|work|wind|squeeze|press|drop)(?:ing)? (?:it |the pace )?(?:down |up |on )?(?:to|towards) (?:\\w+ )?(?:marathon|threshold|tempo|race|mp|hmp|high|hard)\\b",
                            "\\b(?:crank|ratchet|wind) (?:it |the pace )?up\\b",
                            "\\beach (?:\\w+ )?(?:km|mile|\\d ?km|\\d+ min|lap) (?:a bit |a little |slightly )?(?:quicker|faster)\\b")
                    .with(
                            "prog",
                            "cut",
                            "split",
                            "fin",
                            "increas",
                            "last",
                            "closing",
                            "build",
                            "thirds",
                            "speed up",
                            "pick",
                            "drift",
                            "work",
                            "wind",
                            "squeez",
                            "press",
                            "accel",
                            "drop",
                            "crank",
                            "ratchet",
                            "each",
                            "firm",
                            "fast",
                            "brisk",
                            "quick",
                            "strong",
                            "hard"),
            Cue.of(
                            Signal.LONG,
                            95,
                            "called a long run",
                            "(?<!medium[ -])(?<!med[ -])(?<!mid[ -])(?<!semi[ -])(?<!vo2max )(?<!moderately )(?<!as "
                                    + ")(?<!medium)\\b(?:(?:biggest|longest)(?: one| run| outing| jog)?(?: yet| so far)?|longer (?:one|outing|run)|(?:big|long) one|long[' ]?un|long[ -](?:slow |easy |steady |aerobic |progressi\\w+ |endurance |trail "
                                    + "|slow distance |road |training |weekend )*(?:runs?|jog|outing|loop|distance|one|day|walk/run|run/walk)|"
                                    + "longrun|lsd|lsr|lr|long (?!(?:interval|hill|tempo|fartlek|rep)\\w* run)(?:[\\w~]+ ){1,2}runs?|long(?= "
                                    + "?(?:$|[:;,(+&/~-]|w/|with|\\d|at |@|trail|slow|easy))|(?<=mi |km |miles |min |hours |mile |endurance )long)\\b(?! (?:hills?|"
                                    + "intervals?|repeats?|tempo|fartlek|reps|strides|warm|as|sprints|march|walk|weekend))")
                    .with("long", "big", "lsd", "lsr", "lr"),
            Cue.of(Signal.LONG, 58, "the second long day of two", "\\bback[- ]to[- ]back\\b")
                    .with("back"),
            Cue.of(
                            Signal.MEDIUM_LONG,
                            85,
                            "medium long",
                            "\\b(?:(?:medium|med|mid|semi|moderately)[ -]?(?:week )?long(?:er|ish)?|mlr)\\b(?: run)?",
                            "^ml\\b|\\bml(?= \\d+(?: |$))",
                            "\\bmedium[- ]?distance\\b")
                    .with("long", "mlr", "ml", "medium"));

    private LongCues() {}
}
