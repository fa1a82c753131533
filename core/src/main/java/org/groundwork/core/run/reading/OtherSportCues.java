package org.groundwork.core.run.reading;

import java.util.List;

/** Strength, other sports, and walking in turns with running. */
final class OtherSportCues {

    static final List<Cue> CUES = List.of(
            Cue.of(
                    Signal.STRENGTH,
                    93,
                    "strength work",
                    "(?:\\b\\d+ (?:x \\d+ )?(?:wall |single-leg )?)?\\b(?:strength(?:en|ening)?(?![- ]?(?:endurance|run|intervals?|repeats?|: ?\\d(?!\\d* ?min)| ?\\d+ x))(?: "
                            + "(?:training|train|work|session|workout|circuit|day|for runners))?|s ?[&+] ?c|s and c|(?:jump|skipping) rope|str(?=:)|weights?|wts?|weight "
                            + "training|gym|lift(?:ing)?|core(?: work(?:out)?| strength)?|circuits?(?! hills?)|plyo\\w*|"
                            + "kettlebells?|dumb-?bells?|barbell|bands|resistance|conditioning|(?:split |air |goblet )?squats?|"
                            + "deadlifts?|lunges|planks?|push-?ups|calf raises|step-?ups|glutes?|body[- ]?weight|routine|"
                            + "pilates|pelvic floor|dead bugs?|clamshells?|(?:glute )?bridges(?=,| and|$)|mat (?:work|stuff|session)|trunk|stabili[sz]ation|athletic(?= |:|$)(?! ?(?:run|club))|lower body|upper body|full body|leg day|single[- ]leg(?: work)?|step-?downs?|(?:strong |stable )?hips|(?:balance|ankle|foot|hip|calf) (?:work|strength|stability)|mini-?bands?|body ?pump|crossfit|trx|kbs?|press-?ups|abs|pull-?ups|sit-?ups|burpees|hinge)\\b"),
            Cue.of(
                    Signal.CROSS,
                    95,
                    "cross-training",
                    "(?:\\d+(?:[.:-]\\d+)? ?(?:mi|miles?|km|min|mins|minutes?|hours?|hrs?|h|')[ -]?(?:of )?(?:easy |light "
                            + "|steady |moderate )*)?(?:\\bcross(?:[- ]?train(?:ing|er)?)?\\b(?![- ]?country)|\\bxt\\b|"
                            + "\\bx-?train(?:ing)?\\b|\\b(?:spin bike|bik(?:e|ing)(?! path)|cycl(?:e|ing)|spin(?:ning)?(?! (?:of|out) the legs)(?: class)?|swim(?:ming)?|"
                            + "ellip\\w+|aqua[ -]?(?:jog\\w*|run\\w*)?|(?:deep[ -]?)?water[ -](?:run|jog)\\w*|"
                            + "pool(?:[ -](?:run|jog)\\w*)?|row(?:ing|er)?|(?:ruck(?:ing)?(?: march)?|march|(?:treadmill |tm )?hik(?:e|ing)(?! (?:back|up|down))|trek(?:king)?|snow-?shoe\\w*)(?:,? (?:with )?\\d+ ?(?:kg|lbs?|kilos?)\\b,?)?(?: (?:of )?\\d+(?:[.:-]\\d+)? ?(?:mi|miles?|km)\\b)?|ski(?:ing)?|skat(?:e|ing)|zwift|"
                            + "peloton|stair ?-?(?:master|climber)|turbo|soccer|football|tennis|ride|cardio|danc(?:e|ing)|"
                            + "zumba|(?:any )?sport|kayak\\w*|paddl\\w+|climbing|bouldering|arc trainer|ergo?|stepper|assault bike|(?:low|non|no)[- ]impact(?: activity| exercise)?|non[- ]running (?:exercise|activity|workout)|exercise of your choice|open water|bicycle|bicycling|commute by bike|bike commute|air bike|basketball|badminton|pickleball|padel|squash game|hockey|golf|netball|roller-?blad\\w+|hiit|boot ?camp|surf(?:ing)?)\\b)(?:[ :-]{0,3}(?:for )?\\d+ ?(?:m|mi|"
                            + "miles?|km|min|mins|minutes?|hours?|hrs?|h|')\\b)?"),
            Cue.of(
                            Signal.WALK_RUN,
                            88,
                            "running and walking in turns",
                            "\\b(?:run ?/ ?walk|walk ?/ ?run|jog ?/ ?walk|walk ?/ ?jog|run[- ]walk|walk[- ]run|walk breaks)\\b",
                            "\\b(?:run|jog)(?:ning|ging)?\\b(?:(?!\\b(?:firm|hard|fast|brisk|tempo|pace|hills?)\\b)[^;+])*\\bwalk(?:ing)?\\b(?! (?:back|recover|down|off))(?:[^;+]*\\d+ ?(?:x|times)|[^;+]*x ?\\d+)?",
                            "\\b(?:brisk )?walk(?:ing)?\\b(?! (?:back|recover|down))[^;+]*\\b(?:run|jog)(?:ning|ging)?\\b(?:[^;+]*x ?\\d+)?",
                            "^(?!(?:30/30|15/15|45/15|40/20|20/10|70/20)\\b)\\d+ ?/ ?\\d+ x \\d+$",
                            "^\\d+ x \\(?\\d+[^;]*\\brun\\b[^;]*\\bwalk\\b[^;]*",
                            "\\bgalloway\\b",
                            "\\b\\d+ ?/ ?\\d+ ?(?:ratio|intervals run)\\b")
                    .with("walk", "galloway", "/"));

    private OtherSportCues() {}
}
