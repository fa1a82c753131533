package org.groundwork.core.run.reading;

import java.util.List;

/** What stands between efforts, and the short quick steps that leave an easy run easy. */
final class StrideCues {

    static final List<Cue> CUES = List.of(
            Cue.of(
                            Signal.ASIDE,
                            0,
                            "a break between efforts",
                            "(?<=[,;/(+] )(?:hike|walk|jog|bound\\w*) (?:back )?(?:up|down|to walk)\\b",
                            "(?<=.)(?<!\\bor )\\(?\\b(?:jog|rest|recover|recovery|walk|descend) (?:50-90% )?(?!\\d{2,3}(?:-\\d+)? ?(?:min|'))(?:\\d|interval|downhill|back|"
                                    + "between|equal|same|half|down)[^;,)+]*\\)?",
                            "(?:,|w/|with|@|in between|\\bthen|\\() ?(?!\\d{2} ?(?:min|'))(?:\\d[\\d:.\\-/]* ?(?:seconds?|secs?|s|"
                                    + "min|mins|minutes?|m|k|km|mi|miles?|'|\")? ?(?:\\d\\d ?(?:secs?|s)? )?(?:of )?)?(?:easy |slow |walk "
                                    + "|float |standing |active |full |complete )*(?:rest|rec(?:over(?:y|ies))?|jog(?:ging)?|jg|float|walk|"
                                    + "break|trot(?:ting)?)s?\\b(?: recover(?:y|ies)| breaks?| between| in between)?",
                            "(?<=[\\dmkns'\"/)] )(?!\\d{2} ?(?:min|'))\\b\\d[\\d:.\\-/]* ?(?:seconds?|secs?|s|min|mins|"
                                    + "minutes?|m|'|\") ?(?:\\d\\d ?secs? )?(?:easy |slow )?(?:rest|recover(?:y|ies)|jog|jg|walk|float|off)\\b(?: "
                                    + "between| in between| recover(?:y|ies)| rest)?")
                    .with("hike", "rest", "rec", "jog", "jg", "float", "walk", "break", "trot", "descend", " off"),
            Cue.of(
                            Signal.RECOVERY,
                            95,
                            "called a shake-out",
                            "\\b(?:pre|post)[- ]?(?:race|meet|competition)(?: (?:run|jog|shake ?-?out|easy\\b[^;]*))?\\b(?! ?day)",
                            "(?<!protein |milk ?)\\bshake(?: ?-?out| the legs| (?:your|the) legs out)?\\b(?: run| jog)?",
                            "\\b(?:leg )?(?:loosener|loosen up|loosening)\\b",
                            "\\bopeners\\b(?: run)?",
                            "^opener\\b(?: run)?")
                    .with("pre", "post", "shake", "loosen", "opener"),
            Cue.of(
                            Signal.STRIDES,
                            85,
                            "an aerobic run with a little speed",
                            "(?<=aerobic|easy|recovery|ga|endurance)(?: run)? ?(?:\\d+ (?:mi|km) )?(?:\\+|and|with|w/|&) "
                                    + "(?:speed(?! ?(?:work|intervals|session))|strides|sprints|drills|hill sprints|pick-?ups)\\b")
                    .with("speed", "stride", "sprint", "drill", "pick"),
            Cue.of(
                            Signal.STRIDES,
                            90,
                            "strides",
                            "(?:\\d+ sets? of )?(?:\\d+(?:-\\d+)? ?(?:x|reps? of) ?)?\\(?(?:\\d+(?:-\\d+)? ?(?:m|meters?|"
                                    + "metres?|s|secs?|seconds?|\")?[ -]?)?(?:hill |uphill |relaxed |fast |easy |short |light |flat |barefoot "
                                    + ")*\\b(?:str?i?i?r?des?|striders?|stride-?outs?|(?<=\\d )strs?(?!:)|run-?throughs?|diagonals|straights?(?! ahead)|straight lines|"
                                    + "pick-?ups? of [12]\\d sec\\w*|pick-?ups?|(?<!gradual )accelerations?(?: runs?)?|increase runs|progressives|wind sprints|leg speed|(?<=\")surges)\\b"
                                    + "(?: (?:of )?\\d\\d ?(?:m|s|secs?|seconds?)\\b(?: (?:at|@) (?:rpe \\d+|\\w+ (?:pace|effort)))?| \\d+ x (?:\\d\\d|100|120) ?(?:m|s|secs?|seconds?)?\\b)?")
                    .with(
                            "des",
                            "rider",
                            "str",
                            "strideout",
                            "through",
                            "diagonal",
                            "increase",
                            "progressives",
                            "straight",
                            "pick",
                            "accel",
                            "sprint",
                            "leg speed",
                            "surges"),
            Cue.of(
                            Signal.STRIDES,
                            80,
                            "efforts of half a minute or less",
                            "(?!\\d+ x (?:2\\d|30) ?s\\w* (?:steep )?(?:up)?hill\\b)(?:\\d+ sets? of )?\\b\\d+(?:-\\d+)? x \\(?(?:[5-9]|1\\d|2\\d|30)(?:-(?:1\\d|2\\d|30))?[ "
                                    + "-]?(?:s|secs?|seconds?|\"|'')(?! ?[/\\w]*(?: ?hard| ?/ ?[23]\\d ?s|/)|\\w)[^;,+)]*",
                            "\\b\\d+(?:-\\d+)? x \\(?(?:[5-9]|1\\d|2\\d|30)[ -]?(?:s|secs?|seconds?) (?:@|at) open\\b[^;,+)]*",
                            "\\b(?:short|light|gentle|quick|tiny|little|mini|small|zippy) (?:\\d+ ?s(?:ec\\w*)? )?(?:surges|sprints|bursts|bits|pick-?ups)\\b(?: to the (?:\\w+ )?lamp ?-?posts?)?",
                            "\\b\\d+ (?:\\w+ )?(?:[5-9]|1\\d|2\\d|30)[- ](?:s|secs?|seconds?) (?:surges|sprints|bursts|efforts|accelerations)\\b",
                            "\\bbursts\\b",
                            "\\b\\d+ (?:quick|fast|snappy|brisk) (?:bits|ones|steps|runs)\\b|\\bfast feet\\b|\\baccels?\\b",
                            "\\b(?:[5-9]|1\\d|2\\d|30)[ -]?(?:s|secs?|seconds?) (?:light |steep |hill |uphill |relaxed |brisk )*(?:surges|"
                                    + "sprints|bursts|relaxed fast)\\b",
                            "(?:\\b\\d+(?:-\\d+)? x (?:\\d+ ?(?:m|s|secs?|seconds?) )?)?\\bhill (?:sprints|strides|blasts)\\b",
                            "(?<= |\\+)(?:[2-9]|1[0-2]) x (?:60|70|80|100|120) ?m?\\b(?! ?(?:@|at (?!the|a\\b)|hill|uphill|mi|km|min|s\\b|sec|sprint|hard))(?: "
                                    + "(?:m|relaxed|on grass|fast))*")
                    .with(
                            " x ",
                            "surges",
                            "sprint",
                            "burst",
                            "blast",
                            "hill",
                            "relaxed fast",
                            "tiny",
                            "little",
                            "mini",
                            "small",
                            "zippy",
                            "quick",
                            "snappy",
                            "fast",
                            "accel"));

    private StrideCues() {}
}
