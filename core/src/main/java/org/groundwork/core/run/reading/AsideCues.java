package org.groundwork.core.run.reading;

import java.util.List;

/** Words that are about something else: other days, what not to do, the ground, warming up. */
final class AsideCues {

    static final List<Cue> CUES = List.of(
            Cue.of(
                    Signal.ASIDE,
                    0,
                    "says what not to do",
                    "\\(?\\bnot running\\b\\)?",
                    "\\b(?:no|not|never|don't|do not|avoid|without|instead of|rather than|nobody is|isn't|skip the|resist "
                            + "the|hands off)\\b(?! ?(?:run(?:ning)?\\b(?! faster)|training|more than|less than|longer than|over|later))"
                            + "[^;,.:!()+]*"),
            Cue.of(
                            Signal.ASIDE,
                            0,
                            "holds on a condition",
                            "\\b(?:if|when|whenever|unless|in case) (?:it|you|you've|you're|your|there|the|they|he|she|needed|necessary|possible|"
                                    + "tired|feeling)\\b[^;,.()]*",
                            "\\([^()]*\\boptional\\b[^()]*\\)")
                    .with("if ", "when", "unless", "in case", "optional"),
            Cue.of(
                    Signal.ASIDE,
                    0,
                    "speaks of another day",
                    "\\b(?:day (?:before|after)|(?:after|before|for|from|beat|than|in|till|until) (?:yesterday|tomorrow|"
                            + "previous|last|next|the race|your race|race day|(?:sun|mon|tues|wednes|thurs|fri|satur)day|the "
                            + "(?:long|half|marathon))|(?:yesterday|tomorrow|(?:sun|mon|tues|wednes|thurs|fri|satur)day|last "
                            + "week|weekend)'s (?!(?:easy|long|tempo|run|race)\\b.{0,12}$)|(?:ahead|instead|in place) of|stands in for|race[ -]"
                            + "(?:tomorrow|in \\d+ days|on \\w+day|distance|week|prep\\w*|packet|number|expo|bib|strategy|"
                            + "plan|kit|shoes|food|vest|gear|outfit|morning routine|fuel\\w*|report|course|day "
                            + "(?:feel\\w*|kit|shoes|fuel\\w*|breakfast|nutrition)))\\b[^;,.():]*",
                    "(?<=[,;.!] )[^,;.!]*\\b(?:yesterday|tomorrow|next week|last week|was enough|stays? in the)\\b[^,;.!]*",
                    "(?<=[,;.!] )(?:my |your )?legs will\\b[^,;.!]*",
                    "\\b(?:straight )?off (?:the |a )?(?:\\d+ ?(?:h|hour|min) )?bike\\b",
                    "\\(?\\bwas (?:long run|tempo|intervals|speed)\\b[^;,.)]*\\)?"),
            Cue.of(
                    Signal.ASIDE,
                    0,
                    "speaks of the ground",
                    "\\b(?:bush|farm|forest|forestry|dirt|gravel|grass|canal|muddy|cycle|sandy|cart|mountain|fire|cinder|single) ?tracks?\\b|\\btrack loop\\b",
                    "\\b(?:hilly|(?:on |over )?(?:a )?(?:rolling|gentle|undulating) (?:hills?|hill course|terrain|route|"
                            + "course|loops?)|hilly? (?:course|route|terrain|loop|forest|trails?)|(?:in|on|over|through) (?:the |a |some )?(?:track|"
                            + "trails?|hills?|flat|grass|treadmill|bike path|park|forest|woods|road)\\b(?! (?:session|workout|"
                            + "repeat))|rolling|rollers|hills (?:optional|fine|ok|welcome|allowed)|hills (?=if )|incline wanders)\\b"),
            Cue.of(
                            Signal.ASIDE,
                            0,
                            "a warm-up or cool-down",
                            "(?:\\blong,? (?:slow )?(?=(?:cool|warm)))?(?:\\d+(?:\\.\\d+)?(?:-\\d+(?:\\.\\d+)?)?[ -]?(?:mi|miles?|km?|m|min|mins|minutes?|')? ?(?:of |to "
                                    + "|easy |jog )*)?(?:\\b(?:warm|cool)[ -]?(?:ing )?(?:up|down)s?|\\bwarmdown|\\bw/?u\\b(?:/c/?d)?|"
                                    + "\\bc/?d\\b|\\bwup\\b)(?: (?:run|jog|and drills first|well))?(?::? (?:of )?\\d+(?:\\.\\d+)? "
                                    + "?(?:mi|miles?|km?|min|mins|minutes?|'|each)\\b(?: up[- ]?tempo\\b)?)?(?! (?:km|mi)\\b)")
                    .with("warm", "cool", "w/u", "wu", "c/d", "cd", "wup"));

    private AsideCues() {}
}
