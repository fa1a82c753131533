package org.groundwork.core.run.reading;

import java.util.List;

/** Easy running, walking, rest, and the days that are none of these. */
final class EasyCues {

    /** A day without training, as a whole sentence. */
    static final String REST_DAY =
            "(?:(?:this|today) is |another |a |your )*(?:complete |full |total |scheduled |mandatory )?"
                    + "(?:rest(?: day)?|day of rest|off|day off|nothing|nowt|feet up|stand down)";

    static final List<Cue> CUES = List.of(
            Cue.of(
                            Signal.AEROBIC,
                            85,
                            "aerobic running",
                            "\\bgeneral aerobic\\b(?: run)?",
                            "\\baerobic(?: run| endurance| base| miles?)?\\b",
                            "\\bga ?1?\\b(?: run)?",
                            "\\bbase(?: run| miles?| building)?\\b",
                            "\\bfoundation(?: run)?\\b",
                            "\\bz(?:one )?[12](?:-[12])?\\b",
                            "\\bmaintenance run\\b",
                            "\\bmaf\\b(?: run)?",
                            "\\beven(?: pace)?$|\\beven pace\\b")
                    .with("aerob", "ga", "base", "found", "z", "maint", "maf", "even"),
            Cue.of(Signal.ENDURANCE, 85, "endurance running", "\\bendurance(?: run)?\\b")
                    .with("endur"),
            Cue.of(Signal.RECOVERY, 62, "a recovery day, with a run or without", "^(?:active )?recovery(?: day)?$")
                    .with("rec"),
            Cue.of(
                            Signal.RECOVERY,
                            95,
                            "called recovery",
                            "\\brecovery (?:runs?|jogs?|miles?|day|\\d)",
                            "(?<!passive )\\b(?:active )?recovery\\b(?! (?:between|jog|in|week))",
                            "\\bregen(?:erat\\w+)?\\b",
                            "(?<=\\d )rec\\b",
                            "^rec\\b",
                            "(?<=min |mi |km )rec\\b",
                            "\\brecover\\b")
                    .with("rec", "regen"),
            Cue.of(
                            Signal.EASY_RUN,
                            92,
                            "called an easy run",
                            "\\b(?:easy|ez|gentle|relaxed|slow|light) (?:\\w+ )?(?:runs?|running|jogs?|jogging|miler)\\b",
                            "\\bjog(?:ging)?s?\\b",
                            "\\b(?:plod|trundle|potter|bimble|trot)\\b",
                            "\\b(?:friendly|social|chatty|coffee|bakery|buggy|stroller) (?:run|miles?|pace|jog)\\b",
                            "\\b(?:own|talking|talk|chatting|happy|jet-lag) (?:pace|speed|test)|\\btalk(?:ing)? (?:all|the whole) (?:the )?way\\b|\\bable to (?:talk|chat)\\b")
                    .with("run", "jog", "mile", "plod", "trundle", "potter", "bimble", "trot", "pace"),
            Cue.of(
                            Signal.EASY,
                            92,
                            "called easy",
                            "\\b(?:easy(?: miles?| day)?|gentl[ey]|easily|relaxed|comfortabl[ey]|conversational|slow|ez|chatty|soft|mellow|unhurried|no hurry|lazy(?! day)|casual|cruisy|pootle|nice and easy)\\b")
                    .with(
                            "eas", "ez", "soft", "mellow", "hurr", "lazy", "casual", "cruisy", "pootle", "gentl",
                            "relax", "comfort", "convers", "slow", "chat"),
            Cue.of(
                            Signal.STEADY,
                            65,
                            "steady running",
                            "\\b(?:steady|moderate(?:ly)?|medium|mod)\\b(?: run)?",
                            "\\bzone ?3\\b",
                            "\\bz3\\b")
                    .with("stead", "mod", "medium", "3"),
            Cue.of(Signal.WALK, 75, "walking", "\\b(?:walk(?:ing|s)?|stroll)\\b")
                    .with("walk", "stroll"),
            Cue.of(Signal.YOGA, 62, "yoga, which may be rest or training", "\\b(?:yoga|tai chi|barre)\\b")
                    .with("yoga", "tai", "barre"),
            Cue.of(
                    Signal.LOOSENING,
                    58,
                    "stretching",
                    "\\b(?:stretch(?:ing|es)?|mobility|flexibility|prehab|rehab|warm bath|foam roll\\w*|massage|drills?|physio)\\b"),
            Cue.of(
                    Signal.REST,
                    97,
                    "says rest",
                    "^(?:complete |full |total |scheduled |mandatory )?(?:rest|off|day off|no (?:run(?:ning)?|training)|"
                            + "nothing|free|break|pause|none|nil|nada|n/a|rd|r ?& ?r|-{1,3}$|x$|0(?:\\.0)?(?: ?(?:mi|km|miles))?)\\b?",
                    "\\bpassive recovery\\b|\\brest and recover\\b|^rust$|^r$|^[^a-z0-9~]*$",
                    "^(?:down|lazy|zero|non[- ]?running|no[- ]run|chill|sofa|pyjama|recharge|travel|admin) day\\b",
                    "^(?:sleep in|lie[- ]in|put your feet up|unwind|relax|nowt|zilch|repose|stand down|siesta|nap|recover from)\\b",
                    "[,;:.-] ?off(?: off)?$",
                    "(?<=[,;.(:-] ?)no run\\b(?=$|[ ,;.)])|^r(?= ?/| or\\b)|^(?:recharge|breather?|unplug)\\b",
                    "^(?:travel|flight|flying|fly|driv(?:e|ing)|train|bus|coach|ferry) (?:home|back|out|travel|to (?:the )?(?:meet|race)|day|both ways)\\b(?! ?[,;:+]? ?\\d)",
                    "(?:\\b(?:or|and|am:|pm:)|[/;]) ?(?:a |complete |full )?(?:rest|off|day off)\\b",
                    "\\b(?:rest|free|zero|resting)(?:[- ]?days?)?\\b",
                    "\\boff[- ]?day\\b",
                    "\\bno running\\b",
                    "\\b(?:feet up|sofa|couch|hammock|unload|do nothing)\\b",
                    "\\bday off\\b"),
            Cue.of(
                            Signal.RUN,
                            80,
                            "a run",
                            "\\bpm \\d+\\b",
                            "\\b(?:runs?|running|jogs?|miler|double|doubles|treadmill|tm|(?<!\\b(?:in|with) (?:the|a) )(?:lunch |hotel |gym )?belt|session [ivx\\d]+)\\b")
                    .with("run", "jog", "mile", "double", "tread", "tm", "belt", "session", "pm"));

    private EasyCues() {}
}
