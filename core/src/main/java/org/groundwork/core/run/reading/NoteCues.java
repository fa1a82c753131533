package org.groundwork.core.run.reading;

import java.util.List;

/** Entries that are for reading: headings and totals of weeks, keys to paces, advice, errands. */
final class NoteCues {

    static final List<Cue> CUES = List.of(
            Cue.of(
                            Signal.NOTE,
                            95,
                            "a heading of the week",
                            "^(?:final |last )?training week\\b.*",
                            "^week (?:#? ?\\d+|of)\\b(?!.*\\b(?:run|mi|km)\\b(?! ?(?:this|total|in all))).*",
                            "^week (?:#? ?\\d+|of)\\b.*\\b(?:total|summary|overview)\\b.*",
                            "^(?:this )?week'?s? (?:total|summary|in review|notes?)\\b.*",
                            "^(?:week(?:ly)? )?(?:total|mileage|distance|volume|load)s?\\b[ :].*\\d.*",
                            "^(?:phase|block|cycle|stage|part|meso\\w*|macro\\w*) (?:\\d+|[ivx]+|one|two|three|four|five)\\b.*",
                            "^(?!\\d).*\\b(?:phase|block|cycle|taper|build|season|plan) (?:\\d+ )?(?:starts?|begins?|ends?)\\b.*",
                            "^(?!.*\\d ?(?:x|km|mi|min|k|h)\\b)(?:[a-z-]+ ){1,3}phase\\b ?(?:[:,.;].*)?$",
                            "^(?:notes?|nb|n\\.b\\.|reminder|info|ps|tip|coach'?s? notes?)\\b ?[:.-].*")
                    .with(
                            "week",
                            "total",
                            "mileage",
                            "distance",
                            "volume",
                            "load",
                            "phase",
                            "block",
                            "cycle",
                            "stage",
                            "part",
                            "meso",
                            "macro",
                            "note",
                            "nb",
                            "n.b",
                            "ps",
                            "tip",
                            "reminder",
                            "info",
                            "start",
                            "begin",
                            "end"),
            Cue.of(
                            Signal.NOTE,
                            92,
                            "a key to the plan",
                            "^(?!.*\\d ?(?:x|km|mi|w/|min|easy|@|k\\b))(?:(?:training |my |your |target |heart rate |hr |the )*(?:zones|paces|key|legend|abbreviations|"
                                    + "glossary|effort scale|scale|goals?|targets?|focus|theme|aims?|objectives?|feel|fuel(?:l?ing)?|"
                                    + "nutrition|hydration|kit))(?: (?:this week|of the week|for \\w+(?: \\w+)?))? ?[:=].*",
                            "^(?:.*?\\b(?:easy|e|marathon|g?mp|m|half marathon|half|hmp?|10kp?|5kp?|t|threshold|tempo|lt)(?: pace)? ?"
                                    + "[:=@]? ?\\d:\\d\\d){3}.*",
                            "^(?:how to|what the|about (?:the|this)|explanation)\\b.*",
                            "^(?!.*\\d ?(?:x|km|mi|k\\b|@))(?:[^=]*\\b[a-z]{1,10} ?= ?[a-z]+){2,}.*",
                            "^(?=.*\\bz1\\b(?! ?\\d))(?=.*\\bz2\\b(?! ?\\d))(?=.*\\bz3\\b(?! ?\\d)).*[,:;=].*")
                    .with(":", "=", "how to", "what the", "about", "explanation"),
            Cue.of(
                    Signal.NOTE,
                    88,
                    "advice",
                    "^(?:please|remember|don'?t forget|make sure|be sure|buy|book|order|e-?mail|text|call|phone|register|"
                            + "registration|enter|sign up|submit|upload|send|collect|pack|lay|read|watch|see your|check[- ]?in|"
                            + "print|charge|plan your|think about|expo|bib|packet|number pick-?up|pick ?up (?:your|the|my|race) "
                            + "(?!pace)|drop ?bags?|new shoes|shoes?|weigh-?in|blood test|"
                            + "if (?:you|any|your|the|it|there)|any (?:pain|niggle|heaviness)|listen to|well done|halfway|half "
                            + "way|congrat\\w+|entries|entry|deadline|travel to|log (?:your|the|all)|check (?:your|the)|welcome|hello|hi\\b|dear|good luck|thank)\\b(?! ?run).*"),
            Cue.of(
                            Signal.NOTE,
                            86,
                            "announces a stretch of the plan, or what is due",
                            "^(?!.*\\d ?(?:x|km|mi|min|k\\b|easy))(?:(?:[a-z-]+ )?(?:week|camp)|unload|deload) ?:.*",
                            "^(?!.*\\d ?(?:x|km|mi|min|k\\b|easy))[a-z][a-z -]{2,30}: (?:if|when) (?:you|any|your|the|it|there).*",
                            "^(?:bus|coach|train|ferry|flight|plane|taxi|minibus) (?:leaves|departs|goes)\\b.*",
                            "^(?!\\d).*\\b(?:form|fees?|entries|payment|money|invoice|report)\\b.* (?:is |are )?due\\b.*",
                            "^race entr(?:y|ies)\\b.*",
                            "^set (?:your|the|up)\\b.*",
                            "^all (?:\\w+ )?(?:work|runs|sessions|paces|efforts)\\b.*",
                            "^[^;]*\\bunless (?:i|we) (?:say|tell|write)\\b.*")
                    .with(
                            "week", "camp", "load", ": ", "leaves", "departs", "goes", "due", "entr", "set ", "all ",
                            "unless"),
            Cue.of(
                            Signal.HEADING,
                            60,
                            "names a week",
                            "\\bweek (?:#? ?\\d+(?: of \\d+)?)\\b",
                            "\\b(?:down|cut-?back|race|peak|taper|recovery|base|build|easy|light|deload|step-?back|big|key|"
                                    + "final|last|first|rest|test|drop|back-?off)[ -]week\\b",
                            "\\b(?:total|weekly|volume|mileage|mpw|this week)\\b")
                    .with("week", "total", "volume", "mileage", "mpw"),
            Cue.of(
                            Signal.ERRAND,
                            58,
                            "about life beside running",
                            "\\b(?:kids'?|child(?:ren)?'s|son's|daughter's|family|school)'? (?:\\w+ )?(?:gala|sports day|match|party|play|concert|race)\\b",
                            "\\b(?:check-?in|questionnaire|appointment|dentist|doctor|flight|(?<!(?:open|graded|track|athletics) )meeting|webinar|team call|survey|party|"
                                    + "dinner|wedding|badge|(?<!(?:can|could|to|and|still|you) )talk(?! (?:all|the whole|in|while|freely|easily|comfortabl\\w*|test|pace))|expo|packet|registration|"
                                    + "holiday|birthday|volunteer(?:ing)?|marshal(?:ling)?|spectat\\w+|go and watch)\\b")
                    .with(
                            "kid",
                            "child",
                            "son's",
                            "daughter",
                            "family",
                            "school",
                            "check",
                            "quest",
                            "appoint",
                            "dentist",
                            "doctor",
                            "flight",
                            "meeting",
                            "webinar",
                            "call",
                            "survey",
                            "party",
                            "dinner",
                            "wedding",
                            "badge",
                            "talk",
                            "expo",
                            "packet",
                            "regist",
                            "holiday",
                            "birth",
                            "volunt",
                            "marshal",
                            "spectat",
                            "watch"));

    private NoteCues() {}
}
